"""What goes wrong on the way out: the state is true, the text is kept, nothing is tried again."""

import datetime

import pytest
from django_q.models import OrmQ
from django_q.signing import SignedPackage
from pytest_django import DjangoAssertNumQueries, Settings

from followups import tasks
from followups.enums import OutgoingState
from followups.models import Outgoing, SendingAccount
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
from followups.sending.delivering import claim, deliver_due
from followups.sending.pressing import again, arrived
from followups.sending.trying import try_account
from tests.followups.delivery.test_scale import plan_for
from tests.integration.broken_servers import Script, listening
from tests.integration.mail_server import PASSWORD, MailServer
from tests.integration.senders import (
    LATER,
    TO,
    account_for,
    delivered,
    press,
    sent_touchpoints,
)
from tests.integration.test_sending_servers import ANSWERS
from tests.story import NOW, Story
from tracker.models import Contact

pytestmark = [pytest.mark.integration, pytest.mark.django_db]

SECOND = datetime.timedelta(seconds=1)


def test_a_refused_password_waits_for_the_person(
    story: Story, server: MailServer, sender: SendingAccount
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
    story: Story, server: MailServer, sender: SendingAccount
) -> None:
    server.refused[TO] = "550 5.1.1 Nobody here"
    row = delivered(press(story, body="Dear Anna,\n\nthank you for your time.\n\nKim"))
    assert (row.state, row.said) == (
        "failed",
        f"The server takes no mail for {TO}. It said: “5.1.1 Nobody here”",
    )
    step = story.step("thank_you")
    assert step.body == "Dear Anna,\n\nthank you for your time.\n\nKim"
    sender.refresh_from_db()
    assert sender.state == "new"
    Contact.objects.filter(email=TO).update(email="berg@fernwerk.example")
    second = delivered(again(row, by=story.user, now=LATER), now=LATER + 10 * SECOND)
    assert (second.state, second.to_address) == ("sent", "berg@fernwerk.example")
    assert server.delivered[0].recipients == ["berg@fernwerk.example"]


def test_failed_is_never_tried_again_by_itself(
    story: Story, server: MailServer, sender: SendingAccount
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
    story: Story, server: MailServer, sender: SendingAccount
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
    story: Story, server: MailServer, sender: SendingAccount
) -> None:
    row = press(story)
    assert standing(row, now=LATER + PATIENCE) == OutgoingState.FAILED
    deliver_due(LATER + PATIENCE)
    row.refresh_from_db()
    assert (row.state, row.said) == ("failed", NO_WORKER)
    assert server.connections == 0
    second = again(row, by=story.user, now=LATER + PATIENCE)
    assert second.state == "queued"


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
    story: Story, server: MailServer, sender: SendingAccount, settings: Settings
) -> None:
    settings.SECRET_KEY_FALLBACKS = [settings.SECRET_KEY]
    settings.SECRET_KEY = "another key " * 5
    assert try_account(sender, now=NOW)[0]
    settings.SECRET_KEY_FALLBACKS = []
    sender.refresh_from_db()
    assert decrypt(sender.password, purpose=SENDING) == PASSWORD
    settings.SECRET_KEY = "a third key " * 5
    row = delivered(press(story))
    assert (row.state, row.said) == ("failed", KEY_CHANGED)
    assert SendingAccount.objects.get().state == "needs_you"


def test_nothing_due_is_two_queries_by_index(
    story: Story, sender: SendingAccount, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    press(story)
    for look in (due_outgoing, overdue, deliver_due):
        with django_assert_num_queries(2):
            look(LATER - SECOND)
    assert "outgoing_queued" in plan_for(waiting(NOW))
    assert "outgoing_leased" in plan_for(abandoned(NOW))


def test_a_lost_task_is_queued_again_and_only_then(
    story: Story, server: MailServer, sender: SendingAccount
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
