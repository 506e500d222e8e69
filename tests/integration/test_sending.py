"""Pressed, delivered to a real mail server, and recorded: once, in order, and as it was written."""

import datetime

import pytest

from accounts.models import User
from followups.actions import mark_sent, skip
from followups.models import Outgoing, SendingAccount, Step
from followups.sending.clock import (
    due_outgoing,
)
from followups.sending.delivering import claim, deliver, deliver_due
from followups.sending.pressing import take_back, was_sent_from_here
from followups.sending.recording import record_sent
from followups.threads import thread_of
from tests.followups.inbox.mails import from_anna
from tests.integration.mail_server import MailServer
from tests.integration.senders import (
    LATER,
    TO,
    delivered,
    parsed,
    press,
    sent_touchpoints,
)
from tests.story import NOW, Story
from tracker.actions import erase_contact, request_no_contact
from tracker.models import Company, Contact

pytestmark = [pytest.mark.integration, pytest.mark.django_db]

SECOND = datetime.timedelta(seconds=1)


def test_it_goes_out_and_what_follows_is_anchored(
    story: Story, server: MailServer, sender: SendingAccount
) -> None:
    row = delivered(press(story))
    assert (row.state, row.said, row.copy_said, row.lease_until) == ("sent", "", "", None)
    message = parsed(server)
    assert server.delivered[0].recipients == [TO]
    assert message["Message-ID"] == row.message_id
    assert str(message.get_content()).replace("\r\n", "\n") == f"{row.body}\n"
    step = story.step("thank_you")
    assert (step.state, step.sent_at) == ("done", row.ended_at)
    (touchpoint,) = sent_touchpoints(story)
    assert (touchpoint.kind, touchpoint.message_id) == ("thank_you", row.message_id)
    assert (touchpoint.subject, touchpoint.text) == (row.subject, row.body)
    request = story.step("feedback_request")
    assert (request.state, request.due_on) == ("scheduled", datetime.date(2026, 3, 5))
    sender.refresh_from_db()
    assert (sender.state, sender.said) == ("working", "")
    assert was_sent_from_here(Step.objects.select_related("touchpoint").get(pk=step.pk))


def test_a_reply_in_their_thread(story: Story, server: MailServer, sender: SendingAccount) -> None:
    more = {"message_id": "<2@fernwerk.example>", "references": ("<1@fernwerk.example>",)}
    mail = from_anna(subject="Your application", more=more).taken(
        story.user, application=story.application
    )
    type(mail).objects.filter(pk=mail.pk).update(state="filed", filed_at=NOW)
    delivered(press(story, subject="Re: Your application"))
    message = parsed(server)
    assert message["Subject"] == "Re: Your application"
    assert message["In-Reply-To"] == "<2@fernwerk.example>"
    assert message["References"] == "<1@fernwerk.example> <2@fernwerk.example>"
    # What is sent next goes on in the same thread.
    found = thread_of(story.step("feedback_request"))
    assert found is not None
    assert found.message_id == message["Message-ID"]


def test_another_subject_begins_a_conversation(
    story: Story, server: MailServer, sender: SendingAccount
) -> None:
    mail = from_anna(subject="Your application", more={"message_id": "<2@x.example>"}).taken(
        story.user, application=story.application
    )
    type(mail).objects.filter(pk=mail.pk).update(state="filed", filed_at=NOW)
    delivered(press(story, subject="Thank you"))
    message = parsed(server)
    assert (message["In-Reply-To"], message["References"]) == (None, None)


HOSTILE = (
    "x\r\nBcc: eve@evil.example\n\n.\nTo: eve@evil.example\x00 {{ user }} %s ${HOME} \u202e evil"
)


def test_no_word_becomes_a_header_or_a_recipient(
    story: Story, server: MailServer, sender: SendingAccount
) -> None:
    name = HOSTILE.replace("\x00", "")  # PostgreSQL keeps none
    story.user.full_name = name[:120]
    story.user.save(update_fields=["full_name"])
    Contact.objects.filter(email=TO).update(full_name=name)
    Step.objects.update(used_anyway=True)
    row = delivered(press(story, subject=HOSTILE, body=HOSTILE + "\n" + "ä" * 50_000))
    assert row.state == "sent"
    assert (server.delivered[0].sender, server.delivered[0].recipients) == (
        "kim@example.org",
        [TO],
    )
    message = parsed(server)
    assert sorted(message.keys()) == sorted(
        [
            *("From", "To", "Subject", "Date", "Message-ID"),
            *("MIME-Version", "Content-Type", "Content-Transfer-Encoding"),
        ]
    )
    assert [one.addr_spec for one in message["To"].addresses] == [TO]
    assert "Bcc: eve@evil.example" in message["Subject"]
    assert "{{ user }} %s ${HOME}" in message.get_content()


@pytest.mark.parametrize(
    "address",
    [
        "anna@fernwerk.example,eve@evil.example",
        "anna@fernwerk.example\r\nRCPT TO:<eve@evil.example>",
        "änna@fernwerk.example",
        "no-reply@fernwerk.example",
    ],
)
def test_an_address_that_is_none_is_not_sent_to(
    story: Story, server: MailServer, sender: SendingAccount, address: str
) -> None:
    """Also where it came into the table past the forms, after send was pressed."""
    row = press(story)
    Contact.objects.filter(email=TO).update(email=address)
    Outgoing.objects.update(to_address=address)
    assert delivered(row).state == "failed"
    assert server.connections == 0


def test_nothing_leaves_before_its_time_or_twice(
    story: Story, server: MailServer, sender: SendingAccount
) -> None:
    row = press(story)
    assert row.send_at == LATER
    assert due_outgoing(LATER - SECOND) == []
    assert delivered(row, now=LATER - SECOND).state == "queued"
    assert due_outgoing(LATER) == [row.pk]
    delivered(row)
    delivered(row)
    deliver_due(LATER)
    assert len(server.delivered) == 1
    assert len(sent_touchpoints(story)) == 1


def test_taken_back_in_time_it_does_not_leave(
    story: Story, server: MailServer, sender: SendingAccount
) -> None:
    row = press(story)
    assert take_back(row, by=story.user, now=NOW)
    assert not take_back(row, by=story.user, now=NOW)
    assert delivered(row).state == "taken_back"
    assert server.connections == 0
    second = press(story)
    assert second.pk != row.pk
    assert delivered(second).state == "sent"
    assert not take_back(second, by=story.user, now=NOW)


def test_a_second_press_is_the_first(story: Story, sender: SendingAccount) -> None:
    first = press(story)
    assert press(story, subject="Another", now=LATER) == first
    assert Outgoing.objects.count() == 1


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("skip", "This step is over: left out."),
        ("no contact", "Anna Berg asked for no contact."),
        (
            "moved",
            "The address of Anna Berg is berg@other.example by now. Please look again.",
        ),
        (
            "account gone",
            "No account is set up to send from. You can add one in the settings.",
        ),
        ("other account", "Your sending account changed after you pressed send."),
        ("needs you", "Your sending account needs you first: Wrong password."),
        ("not active", "You cannot sign in to Afterword any more."),
        ("their company", "Anna Berg asked for no contact."),
    ],
)
def test_it_is_looked_at_again_before_it_leaves(
    story: Story, server: MailServer, sender: SendingAccount, change: str, said: str
) -> None:
    row = press(story)
    anna = Contact.objects.get(email=TO)
    match change:
        case "skip":
            skip(story.step("thank_you"), by=story.user, now=NOW)
        case "no contact":
            Contact.objects.filter(pk=anna.pk).update(do_not_contact=True)
        case "moved":
            Contact.objects.filter(pk=anna.pk).update(email="berg@other.example")
        case "account gone":
            sender.delete()
        case "other account":
            SendingAccount.objects.update(address="other@example.org")
        case "needs you":
            SendingAccount.objects.update(state="needs_you", said="Wrong password.")
        case "not active":
            User.objects.filter(pk=story.user.pk).update(is_active=False)
        case "their company":  # the agency between, though the company may be written to
            agency = Company.objects.create(owner=story.user, name="Talent", do_not_contact=True)
            Contact.objects.filter(pk=anna.pk).update(company=agency)
    assert (delivered(row).state, row.said) == ("failed", said)
    assert server.connections == 0


def test_a_company_that_asked_for_no_contact(
    story: Story, server: MailServer, sender: SendingAccount
) -> None:
    row = press(story)
    request_no_contact(by=story.user, now=NOW, company=story.company)
    assert delivered(row).state == "failed"
    assert server.connections == 0


def test_sent_stays_sent_where_the_step_was_left_out_meanwhile(
    story: Story, server: MailServer, sender: SendingAccount
) -> None:
    """Somebody skips the step in the very seconds in which the server takes the message."""
    row = press(story)
    claimed = claim(row.pk, now=LATER)
    assert claimed
    skip(story.step("thank_you"), by=story.user, now=LATER)
    assert record_sent(claimed, at=LATER)
    row.refresh_from_db()
    assert (row.state, row.said) == (
        "sent",
        "It went out, but the step could not be marked as sent: This step is over: left out.",
    )
    assert sent_touchpoints(story)[0].message_id == row.message_id


def test_who_is_erased_while_it_is_sent_is_not_in_the_history_again(
    story: Story, sender: SendingAccount
) -> None:
    row = press(story)
    claimed = claim(row.pk, now=LATER)
    assert claimed
    anna = Contact.objects.get(email=TO)
    erase_contact(anna, by=story.user, now=LATER)
    assert record_sent(claimed, at=LATER)
    (touchpoint,) = sent_touchpoints(story)
    assert (touchpoint.subject, touchpoint.text, touchpoint.contact) == ("", "", anna)


def test_said_to_be_sent_while_it_is_sent_the_history_tells_of_the_mail(
    story: Story, sender: SendingAccount
) -> None:
    """Somebody presses "I sent it" in the seconds in which the server takes the message."""
    row = press(story, subject="Another subject")
    claimed = claim(row.pk, now=LATER)
    assert claimed
    mark_sent(story.step("thank_you"), sent_at=NOW, by=story.user, now=NOW)
    assert record_sent(claimed, at=LATER)
    (touchpoint,) = sent_touchpoints(story)
    assert (touchpoint.message_id, touchpoint.subject, touchpoint.text, touchpoint.happened_at) == (
        *(row.message_id, row.subject, row.body, LATER),
    )  # fmt: skip
    assert was_sent_from_here(Step.objects.select_related("touchpoint").get(pk=row.step_id))


def test_what_is_out_is_not_sent_again_though_its_step_is_open(
    story: Story, sender: SendingAccount
) -> None:
    row = press(story)
    Outgoing.objects.update(state="sent", ended_at=LATER)
    with pytest.raises(Exception, match="This went out already"):
        press(story)
    assert Outgoing.objects.get() == row


def test_a_message_that_is_gone_is_nothing_to_do(story: Story, sender: SendingAccount) -> None:
    row = press(story)
    story.application.delete()
    deliver(row.pk, now=LATER)
    assert not Outgoing.objects.exists()
