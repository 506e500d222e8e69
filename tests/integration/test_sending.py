"""Pressed, delivered to a real mail server, and recorded: the state of the row is always true."""

import datetime
import email
import email.policy
from collections.abc import Iterator
from email.message import EmailMessage
from typing import Any

import pytest
from django_q.models import OrmQ
from django_q.signing import SignedPackage
from pytest_django import DjangoAssertNumQueries, Settings

from followups import tasks
from followups.actions import skip
from followups.enums import OutgoingState
from followups.models import Outgoing, SendingAccount, Step
from followups.secret import SENDING, decrypt
from followups.sending.accounts import KEY_CHANGED
from followups.sending.clock import (
    LEASE,
    NO_WORKER,
    PATIENCE,
    abandoned,
    due_outgoing,
    overdue,
    settle,
    standing,
    waiting,
)
from followups.sending.delivering import claim, deliver, deliver_due
from followups.sending.pressing import again, arrived, take_back, was_sent_from_here
from followups.sending.trying import try_account
from followups.threads import thread_of
from tests.followups.delivery.test_scale import plan_for
from tests.followups.inbox.mails import from_anna
from tests.integration.broken_servers import Script, listening
from tests.integration.dovecot import Account, Dovecot
from tests.integration.mail_server import PASSWORD, MailServer
from tests.integration.mailboxes import mailbox_for
from tests.integration.senders import LATER, TO, account_for, delivered, press
from tests.integration.test_sending_servers import ANSWERS
from tests.story import NOW, Story, full_story
from tracker.actions import request_no_contact
from tracker.models import Contact, Touchpoint

pytestmark = [pytest.mark.integration, pytest.mark.django_db]

SECOND = datetime.timedelta(seconds=1)


@pytest.fixture
def story() -> Story:
    return full_story()


@pytest.fixture
def server() -> Iterator[MailServer]:
    with MailServer() as server:
        yield server


@pytest.fixture
def account(story: Story, server: MailServer) -> SendingAccount:
    return account_for(story.user, server)


def parsed(server: MailServer) -> EmailMessage:
    (mail,) = server.delivered
    message = email.message_from_bytes(mail.data, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    return message


def sent_touchpoints(story: Story) -> list[Touchpoint]:
    return list(Touchpoint.objects.filter(application=story.application, direction="out"))


def test_it_goes_out_and_what_follows_is_anchored(
    story: Story, server: MailServer, account: SendingAccount
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
    account.refresh_from_db()
    assert (account.state, account.said) == ("working", "")
    assert was_sent_from_here(Step.objects.select_related("touchpoint").get(pk=step.pk))


def test_a_reply_in_their_thread(story: Story, server: MailServer, account: SendingAccount) -> None:
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
    story: Story, server: MailServer, account: SendingAccount
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
    story: Story, server: MailServer, account: SendingAccount
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
    story: Story, server: MailServer, account: SendingAccount, address: str
) -> None:
    """Also where it came into the table past the forms, after send was pressed."""
    row = press(story)
    Contact.objects.filter(email=TO).update(email=address)
    Outgoing.objects.update(to_address=address)
    assert delivered(row).state == "failed"
    assert server.connections == 0


def test_nothing_leaves_before_its_time_or_twice(
    story: Story, server: MailServer, account: SendingAccount
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
    story: Story, server: MailServer, account: SendingAccount
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


def test_a_second_press_is_the_first(story: Story, account: SendingAccount) -> None:
    first = press(story)
    assert press(story, subject="Another", now=LATER) == first
    assert Outgoing.objects.count() == 1


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("skip", "Not sent. This step is over: left out."),
        ("no contact", "Not sent. Anna Berg asked for no contact."),
        (
            "moved",
            "Not sent. The address of Anna Berg is berg@other.example by now. Please look again.",
        ),
        (
            "account gone",
            "Not sent. No account is set up to send from. You can add one in the settings.",
        ),
        ("other account", "Not sent. Your sending account changed after you pressed send."),
        ("needs you", "Not sent. Your sending account needs you first: Wrong password."),
    ],
)
def test_it_is_looked_at_again_before_it_leaves(
    story: Story, server: MailServer, account: SendingAccount, change: str, said: str
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
            account.delete()
        case "other account":
            SendingAccount.objects.update(address="other@example.org")
        case "needs you":
            SendingAccount.objects.update(state="needs_you", said="Wrong password.")
    assert (delivered(row).state, row.said) == ("failed", said)
    assert server.connections == 0


def test_a_company_that_asked_for_no_contact(
    story: Story, server: MailServer, account: SendingAccount
) -> None:
    row = press(story)
    request_no_contact(by=story.user, now=NOW, company=story.company)
    assert delivered(row).state == "failed"
    assert server.connections == 0


def test_a_refused_password_waits_for_the_person(
    story: Story, server: MailServer, account: SendingAccount
) -> None:
    account_for(story.user, server, password="another one")
    row = delivered(press(story))
    assert row.state == "failed"
    assert row.said.startswith("The server did not accept the user name or password.")
    step = story.step("thank_you")
    assert (step.state, step.sent_at) == ("scheduled", None)
    kept = SendingAccount.objects.get()
    assert (kept.state, kept.said) == ("needs_you", row.said)
    with pytest.raises(Exception, match="needs you first"):
        again(row, by=story.user, now=LATER)
    assert server.logins == ["another one"]
    account_for(story.user, server)
    second = delivered(again(row, by=story.user, now=LATER), now=LATER + 10 * SECOND)
    assert (second.state, second.body) == ("sent", row.body)


def test_a_refused_recipient_keeps_the_text_and_another_address_helps(
    story: Story, server: MailServer, account: SendingAccount
) -> None:
    server.refused[TO] = "550 5.1.1 Nobody here"
    row = delivered(press(story, body="Dear Anna,\n\nthank you for your time.\n\nKim"))
    assert (row.state, row.said) == (
        "failed",
        f"The server takes no mail for {TO}. It said: “5.1.1 Nobody here”",
    )
    step = story.step("thank_you")
    assert step.body == "Dear Anna,\n\nthank you for your time.\n\nKim"
    account.refresh_from_db()
    assert account.state == "new"
    Contact.objects.filter(email=TO).update(email="berg@fernwerk.example")
    second = delivered(again(row, by=story.user, now=LATER), now=LATER + 10 * SECOND)
    assert (second.state, second.to_address) == ("sent", "berg@fernwerk.example")
    assert server.delivered[0].recipients == ["berg@fernwerk.example"]


def test_failed_is_never_tried_again_by_itself(
    story: Story, server: MailServer, account: SendingAccount
) -> None:
    server.rcpt.append("450 Later")
    row = delivered(press(story))
    for minutes in range(60):
        deliver_due(LATER + datetime.timedelta(minutes=minutes))
    row.refresh_from_db()
    assert (row.state, server.delivered) == ("failed", [])


def unsure(story: Story) -> Outgoing:
    hello, *answers = ANSWERS[:7]
    with listening(Script(hello, answers, closes=True)) as port:
        account_for(story.user, port=port)
        return delivered(press(story))


def test_accepted_and_dropped_is_perhaps_sent_until_the_person_says(
    story: Story, server: MailServer
) -> None:
    row = unsure(story)
    assert row.state == "unsure"
    assert row.said.startswith("The connection ended after the text was handed over")
    assert story.step("thank_you").state == "scheduled"
    assert press(story) == row  # nothing new goes out meanwhile
    assert again(row, by=story.user, now=LATER) == row
    done = arrived(row, it_did=True, by=story.user, now=LATER + 60 * SECOND)
    assert (done.state, done.said) == ("sent", "")
    step = story.step("thank_you")
    assert (step.state, step.sent_at) == ("done", row.ended_at)
    assert sent_touchpoints(story)[0].message_id == row.message_id
    assert arrived(row, it_did=False, by=story.user, now=LATER).state == "sent"


def test_it_did_not_arrive(story: Story, server: MailServer) -> None:
    row = unsure(story)
    row = arrived(row, it_did=False, by=story.user, now=LATER)
    assert (row.state, row.said) == ("failed", "You said that it did not arrive.")
    assert sent_touchpoints(story) == []
    account_for(story.user, server)
    second = delivered(again(row, by=story.user, now=LATER), now=LATER + 10 * SECOND)
    assert second.state == "sent"
    assert second.message_id != row.message_id


def test_a_worker_that_never_came_back_leaves_it_unsure(
    story: Story, server: MailServer, account: SendingAccount
) -> None:
    row = press(story)
    assert claim(row.pk, now=LATER)
    assert claim(row.pk, now=LATER) is None
    row.refresh_from_db()
    assert standing(row, now=LATER + LEASE - SECOND) == OutgoingState.SENDING
    assert standing(row, now=LATER + LEASE) == OutgoingState.UNSURE
    settle(LATER + LEASE - SECOND)
    row.refresh_from_db()
    assert row.state == "sending"
    settle(LATER + LEASE)
    row.refresh_from_db()
    assert (row.state, row.lease_until, row.ended_at) == ("unsure", None, LATER)
    delivered(row, now=LATER + LEASE)
    assert server.connections == 0


def test_one_that_waited_too_long_is_not_sent_any_more(
    story: Story, server: MailServer, account: SendingAccount
) -> None:
    row = press(story)
    assert standing(row, now=LATER + PATIENCE) == OutgoingState.FAILED
    deliver_due(LATER + PATIENCE)
    row.refresh_from_db()
    assert (row.state, row.said) == ("failed", NO_WORKER)
    assert server.connections == 0
    second = again(row, by=story.user, now=LATER + PATIENCE)
    assert second.state == "queued"


def test_sent_stays_sent_where_the_step_was_left_out_meanwhile(
    story: Story, server: MailServer, account: SendingAccount
) -> None:
    """Somebody skips the step in the very seconds in which the server takes the message."""
    row = press(story)
    claimed = claim(row.pk, now=LATER)
    assert claimed
    skip(story.step("thank_you"), by=story.user, now=LATER)
    from followups.sending.recording import record_sent  # noqa: PLC0415 - the moment after

    assert record_sent(claimed, at=LATER)
    row.refresh_from_db()
    assert (row.state, row.said) == (
        "sent",
        "It went out, but the step could not be marked as sent: This step is over: left out.",
    )
    assert sent_touchpoints(story)[0].message_id == row.message_id


def test_what_is_out_is_not_sent_again_though_its_step_is_open(
    story: Story, account: SendingAccount
) -> None:
    row = press(story)
    Outgoing.objects.update(state="sent", ended_at=LATER)
    with pytest.raises(Exception, match="This went out already"):
        press(story)
    assert Outgoing.objects.get() == row


def test_a_blind_copy_to_myself(story: Story, server: MailServer) -> None:
    account_for(story.user, server, copy_to="myself")
    row = delivered(press(story))
    assert (row.state, row.copy_said) == ("sent", "")
    assert server.delivered[0].recipients == [TO, "kim@example.org"]
    assert "kim@example.org" not in str(parsed(server)["To"])
    assert parsed(server)["Bcc"] is None


def test_trying_out_says_what_came_of_it(story: Story, server: MailServer) -> None:
    account = account_for(story.user, server)
    assert try_account(account, now=NOW) == (
        True,
        "It works: the server lets you in and sends for kim@example.org. Nothing was sent.",
    )
    assert (account.state, account.worked_at, server.delivered) == ("working", NOW, [])
    account = account_for(story.user, server, password="no")
    works, said = try_account(account, now=LATER)
    assert (works, account.state, account.said) == (False, "needs_you", said)


def test_a_former_key_still_opens_and_another_asks_again(
    story: Story, server: MailServer, account: SendingAccount, settings: Settings
) -> None:
    settings.SECRET_KEY_FALLBACKS = [settings.SECRET_KEY]
    settings.SECRET_KEY = "another key " * 5
    assert try_account(account, now=NOW)[0]
    settings.SECRET_KEY_FALLBACKS = []
    account.refresh_from_db()
    assert decrypt(account.password, purpose=SENDING) == PASSWORD
    settings.SECRET_KEY = "a third key " * 5
    row = delivered(press(story))
    assert (row.state, row.said) == ("failed", KEY_CHANGED)
    assert SendingAccount.objects.get().state == "needs_you"


@pytest.mark.imap
class TestTheSentFolder:
    @pytest.fixture
    def box(self, story: Story, dovecot: Dovecot, account: Account) -> Account:
        account.folder("Gesendet &- &AOQ-")
        mailbox_for(story.user, account, port=dovecot.port)
        return account

    def sender(self, story: Story, server: MailServer, **changed: Any) -> SendingAccount:
        folder = {"copy_to": "sent_folder", "sent_folder": "Gesendet & ä", **changed}
        return account_for(story.user, server, **folder)

    @pytest.fixture
    def account(self, dovecot: Dovecot) -> Account:
        return dovecot.account()

    def test_a_copy_is_put_there_as_read(
        self, story: Story, server: MailServer, box: Account
    ) -> None:
        sender = self.sender(story, server)
        assert try_account(sender, now=NOW)[0]
        row = delivered(press(story))
        assert (row.state, row.copy_said) == ("sent", "")
        ((name, data),) = box.files("Gesendet &- &AOQ-").items()
        assert name.endswith(":2,S")
        assert data.replace(b"\r\n", b"\n") == server.delivered[0].data.replace(b"\r\n", b"\n")
        assert server.delivered[0].recipients == [TO]

    def test_a_copy_that_fails_never_changes_that_it_was_sent(
        self, story: Story, server: MailServer, box: Account
    ) -> None:
        sender = self.sender(story, server, sent_folder="Nowhere")
        assert try_account(sender, now=NOW) == (
            False,
            (
                "The server lets you in, but the copy would fail: "
                "There is no folder “Nowhere” in this mailbox."
            ),
        )
        row = delivered(press(story))
        assert (row.state, row.copy_said) == (
            "sent",
            "No copy is in your Sent folder. There is no folder “Nowhere” in this mailbox.",
        )
        assert story.step("thank_you").state == "done"

    @pytest.mark.parametrize("change", ["gone", "needs you", "unreadable"])
    def test_a_mailbox_that_cannot_be_used(
        self, story: Story, server: MailServer, box: Account, change: str
    ) -> None:
        self.sender(story, server)
        mailbox = story.user.mailbox
        match change:
            case "gone":
                mailbox.delete()
            case "needs you":
                type(mailbox).objects.update(state="needs_you")
            case "unreadable":
                type(mailbox).objects.update(password="nonsense")
        row = delivered(press(story))
        assert row.state == "sent"
        assert row.copy_said.startswith("No copy is in your Sent folder. ")
        assert box.files("Gesendet &- &AOQ-") == {}


def test_a_message_that_is_gone_is_nothing_to_do(story: Story, account: SendingAccount) -> None:
    row = press(story)
    story.application.delete()
    deliver(row.pk, now=LATER)
    assert not Outgoing.objects.exists()


def test_nothing_due_is_two_queries_by_index(
    story: Story, account: SendingAccount, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    press(story)
    for look in (due_outgoing, overdue, deliver_due):
        with django_assert_num_queries(2):
            look(LATER - SECOND)
    assert "outgoing_queued" in plan_for(waiting(NOW))
    assert "outgoing_leased" in plan_for(abandoned(NOW))


def test_a_lost_task_is_queued_again_and_only_then(
    story: Story, server: MailServer, account: SendingAccount
) -> None:
    row = press(story)
    assert overdue(LATER + 29 * SECOND) == []
    assert overdue(LATER + 30 * SECOND) == [row.pk]
    tasks.hand_over_outgoing(LATER + 30 * SECOND)
    (queued,) = [SignedPackage.loads(task.payload) for task in OrmQ.objects.all()]
    assert (queued["func"], queued["args"]) == ("followups.tasks.send_outgoing", (row.pk,))
    assert overdue(LATER + PATIENCE) == []
    row.refresh_from_db()
    assert row.state == "failed"
