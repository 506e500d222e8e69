"""Which conversation a message goes on with: by mails on record, never a machine's."""

import datetime
from typing import Any

import pytest
from pytest_django import DjangoAssertNumQueries

from followups.enums import MailState, OutgoingState
from followups.inbox.confirming import confirm
from followups.models import Mail, Outgoing, Step
from followups.no_reply import is_no_reply
from followups.threads import Thread, is_reply, thread_of
from tests.followups.inbox.mails import from_anna
from tests.story import NOW, TODAY, Story, at, full_story
from tracker.actions import record_touchpoint
from tracker.models import Outcome

pytestmark = pytest.mark.django_db


@pytest.fixture
def story() -> Story:
    return full_story()


def anna_wrote(story: Story, number: int = 1, **changes: Any) -> Mail:
    """A mail from Anna about the application, filed."""
    more = {"message_id": f"<anna.{number}@fernwerk.example>", **changes.pop("more", {})}
    mail = from_anna(
        text=f"Hello, this is mail {number}.", subject="Your application", more=more, **changes
    ).taken(story.user, application=story.application)
    Mail.objects.filter(pk=mail.pk).update(state=MailState.FILED, filed_at=NOW)
    return mail


def thread(story: Story, kind: str = "thank_you") -> Thread | None:
    return thread_of(Step.objects.select_related("contact", "owner").get(pk=story.step(kind).pk))


def sent(story: Story, **changes: Any) -> Outgoing:
    values = {
        "owner": story.user,
        "step": story.step("thank_you"),
        "state": OutgoingState.SENT,
        "from_address": story.user.email,
        "from_name": "Kim Doe",
        "to_address": "anna@fernwerk.example",
        "subject": "Re: Your application",
        "body": "Hello",
        "message_id": "<ours.1@example.org>",
        "pressed_at": at(3, 11),
        "send_at": at(3, 11),
        "ended_at": at(3, 11),
    }
    return Outgoing.objects.create(**{**values, **changes})


def test_the_newest_mail_of_the_contact_is_answered(story: Story) -> None:
    anna_wrote(story, 1, sent_at=at(1))
    references = ("<first@fernwerk.example>", "<kim.1@example.org>")
    anna_wrote(story, 2, sent_at=at(2), more={"references": references})
    anna_wrote(story, 3, sent_at=at(1, 9))
    assert thread(story) == Thread(
        message_id="<anna.2@fernwerk.example>",
        references=(*references, "<anna.2@fernwerk.example>"),
        subject="Your application",
        on=datetime.date(2026, 3, 2),
        sender_name="Anna Berg",
    )


def test_without_references_the_mail_answered_before_begins_the_chain(story: Story) -> None:
    anna_wrote(story, more={"in_reply_to": "<kim.1@example.org>"})
    found = thread(story)
    assert found is not None
    assert found.references == ("<kim.1@example.org>", "<anna.1@fernwerk.example>")


def test_nothing_on_record_is_no_thread(story: Story) -> None:
    assert thread(story) is None


@pytest.mark.parametrize(
    "address", ["no-reply@fernwerk.example", "noreply@ats.example", "bounces+17@ats.example"]
)
def test_a_machine_is_never_answered_though_a_person_is_named_as_its_sender(
    story: Story, address: str
) -> None:
    mail = anna_wrote(story, address=address)
    Mail.objects.filter(pk=mail.pk).update(outcome=Outcome.objects.get())
    assert thread(story) is None


def test_a_mail_from_another_address_of_theirs_is_answered(story: Story) -> None:
    mail = anna_wrote(story, address="berg@private.example")
    assert thread(story) is None
    Mail.objects.filter(pk=mail.pk).update(outcome=Outcome.objects.get())
    found = thread(story)
    assert found is not None
    assert found.message_id == "<anna.1@fernwerk.example>"


@pytest.mark.parametrize("state", [MailState.WAITING, MailState.UNRELATED])
def test_a_mail_that_is_not_filed_counts_not(story: Story, state: MailState) -> None:
    mail = anna_wrote(story)
    Mail.objects.filter(pk=mail.pk).update(state=state, filed_at=None)
    assert thread(story) is None


def test_a_mail_about_another_application_or_of_another_person_counts_not(story: Story) -> None:
    other = Story(user=story.user, title="Analyst")
    mail = anna_wrote(story)
    Mail.objects.filter(pk=mail.pk).update(application=other.application)
    anna_wrote(story, 2, address="ben@fernwerk.example", name="Ben Cho")
    assert thread(story) is None


def test_a_mail_passed_on_has_the_id_of_the_passing_on(story: Story) -> None:
    anna_wrote(story, more={"forwarded": True})
    assert thread(story) is None


@pytest.mark.parametrize("channel", ["phone", "voicemail", "video", "in_person"])
def test_thanks_after_a_call_begin_a_conversation(story: Story, channel: str) -> None:
    anna_wrote(story)
    Outcome.objects.update(channel=channel)
    assert thread(story) is None
    assert thread(story, "feedback_request") is not None


@pytest.mark.parametrize("subject", ["Unfortunately", "Re: Absage", "Refus", "Rechazo"])
def test_a_subject_with_a_banned_word_is_not_gone_on_with(story: Story, subject: str) -> None:
    mail = anna_wrote(story)
    Mail.objects.filter(pk=mail.pk).update(subject=subject)
    assert thread(story) is None


def test_our_own_last_answer_in_that_thread_is_gone_on_with(story: Story) -> None:
    anna_wrote(story, sent_at=at(3, 9))
    sent(story, in_reply_to="<anna.1@fernwerk.example>", references="<anna.1@fernwerk.example>")
    assert thread(story, "feedback_request") == Thread(
        message_id="<ours.1@example.org>",
        references=("<anna.1@fernwerk.example>", "<ours.1@example.org>"),
        subject="Re: Your application",
        on=TODAY,
        sender_name="Kim Doe",
    )


@pytest.mark.parametrize(
    "changes",
    [
        {},  # it began a conversation that nobody answered
        {"in_reply_to": "<a@b.example>", "to_address": "ben@fernwerk.example"},
        {"in_reply_to": "<a@b.example>", "state": OutgoingState.FAILED},
    ],
)
def test_other_mails_of_ours_are_not(story: Story, changes: dict[str, Any]) -> None:
    sent(story, **changes)
    assert thread(story, "feedback_request") is None


def test_a_recorded_reply_is_answered_without_its_mail(story: Story) -> None:
    record_touchpoint(
        by=story.user,
        now=NOW,
        application=story.application,
        contact=story.application.contacts.get(full_name="Anna Berg"),
        direction="in",
        kind="reply",
        happened_at=at(2),
        subject="Your note",
        message_id="<reply@fernwerk.example>",
    )
    found = thread(story)
    assert found is not None
    assert (found.message_id, found.references, found.sender_name) == (
        "<reply@fernwerk.example>",
        ("<reply@fernwerk.example>",),
        "Anna Berg",
    )


def test_a_confirmed_mail_is_found(story: Story) -> None:
    """The same through the inbox, as a person files it."""
    mail = from_anna(more={"message_id": "<answer@fernwerk.example>"}).taken(
        story.user, application=story.application
    )
    confirm(mail, by=story.user, now=at(3, 12), application=story.application)
    found = thread(story, "feedback_request")
    assert found is not None
    assert (found.message_id, found.subject) == ("<answer@fernwerk.example>", "Re: Thank you")


@pytest.mark.parametrize(
    "message_id",
    ["no brackets", "<two words@x.example>", "<a@b>\r\nBcc: eve@x.example", "<ü@x.example>", "<>"],
)
def test_an_id_that_is_none_never_reaches_a_header(story: Story, message_id: str) -> None:
    mail = anna_wrote(story)
    Mail.objects.filter(pk=mail.pk).update(message_id=message_id)
    assert thread(story) is None


def test_a_strangers_references_are_kept_only_where_they_are_ids(story: Story) -> None:
    references = ("<a@x.example>", "Bcc: eve@x.example", "<a@x.example>", "<b@x.example>\n")
    anna_wrote(story, more={"references": references})
    found = thread(story)
    assert found is not None
    assert found.references == ("<a@x.example>", "<anna.1@fernwerk.example>")


def test_a_long_chain_keeps_its_first_and_its_newest(story: Story) -> None:
    anna_wrote(story, more={"references": tuple(f"<{n}@x.example>" for n in range(45))})
    found = thread(story)
    assert found is not None
    assert found.references[:2] == ("<0@x.example>", "<26@x.example>")
    assert found.references[-2:] == ("<44@x.example>", "<anna.1@fernwerk.example>")


@pytest.mark.parametrize(
    ("subject", "replies"),
    [
        ("Re: Your application", True),
        ("Your application", True),
        ("AW: re:  your  APPLICATION", True),
        ("Your application for Data engineer", False),
        ("", False),
    ],
)
def test_another_subject_begins_a_conversation(story: Story, subject: str, replies: bool) -> None:
    anna_wrote(story)
    found = thread(story)
    assert found is not None
    assert is_reply(subject, found) is replies


def test_a_very_long_subject_that_was_cut_is_still_the_threads(story: Story) -> None:
    mail = anna_wrote(story)
    Mail.objects.filter(pk=mail.pk).update(subject="Application " * 24)
    found = thread(story)
    assert found is not None
    assert is_reply(f"Re: {'Application ' * 13}Application…", found)
    assert not is_reply(f"Re: {'Another ' * 20}Application…", found)


def test_the_number_of_queries_is_small_and_fixed(
    story: Story, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(1, 9):
        anna_wrote(story, number)
    rows = Step.objects.select_related("contact", "owner", "application")
    step = rows.prefetch_related("application__outcomes").get(pk=story.step("thank_you").pk)
    with django_assert_num_queries(3):
        assert thread_of(step) is not None


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("no-reply@x.example", True),
        ("NoReply@x.example", True),
        ("careers.donotreply@x.example", True),
        ("noreply+17=a@x.example", True),
        ("mailer-daemon@x.example", True),
        ("NoReplyHR@x.example", True),
        ("hr_no-replyjobs@x.example", True),
        ("no--reply@x.example", True),
        ("noreplies@x.example", True),
        ("donotrespond@x.example", True),
        ("keine-antwort@x.example", True),
        ("bruno-reply@x.example", False),
        ("bruno.reply@x.example", False),
        ("arno.replyman@x.example", False),
        ("noreen.plym@x.example", False),
        ("anna@noreply.example", False),
        ("jobs@x.example", False),
    ],
)
def test_addresses_that_nobody_reads(address: str, expected: bool) -> None:
    assert is_no_reply(address) is expected
