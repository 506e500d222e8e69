"""Who looks: one worker at a time, also where one dies; the clock hands over what is due."""

import datetime
import os
import signal

import pytest
from django.utils import timezone
from django_q.models import OrmQ
from django_q.signing import SignedPackage
from pytest_django import DjangoAssertNumQueries

from accounts.models import User
from followups import tasks
from followups.enums import MailboxState
from followups.mailbox.claiming import LEASE, LeaseLost, claim
from followups.mailbox.due import due, due_mailboxes, look_into_due
from followups.mailbox.keeping import remove_mailbox, save_mailbox
from followups.mailbox.polling import PollCounts, poll
from followups.models import Mail, Mailbox
from tests.followups.delivery.sink import wait_until
from tests.followups.delivery.test_scale import plan_for
from tests.integration.broken_servers import Proxy, listening
from tests.integration.dovecot import Account, Dovecot
from tests.integration.house import House
from tests.integration.letters import MINUTE, NOW, letter
from tests.integration.mailboxes import look, mailbox_for, subjects

pytestmark = [pytest.mark.integration, pytest.mark.imap]

SHELL = "import django; django.setup(); "
SECOND = datetime.timedelta(seconds=1)
SET_UP = """
from accounts.models import User
from followups.mailbox.keeping import save_mailbox
import datetime
from django.utils import timezone
user = User.objects.create(email="kim@example.org")
values = {{"host": "127.0.0.1", "port": {port}, "security": "none", "username": "{name}",
           "folder": "INBOX", "since": datetime.date(2020, 1, 1), "is_on": True}}
answer = save_mailbox(values, password="{password}", by=user, now=timezone.now()).pk
"""
SEEN = """
from followups.models import Mail, Mailbox
answer = [Mail.objects.count(), Mailbox.objects.get().last_uid, Mailbox.objects.get().state]
"""
SEEN_AND_LEASE_IS_OVER = f"""{SEEN}
from django.utils import timezone
Mailbox.objects.update(lease_until=timezone.now(), next_poll_at=timezone.now())
"""


@pytest.fixture
def mailbox(person: User, dovecot: Dovecot, account: Account) -> Mailbox:
    account.deliver(letter(1))
    return mailbox_for(person, account, port=dovecot.port)


def test_one_worker_at_a_time(mailbox: Mailbox) -> None:
    turn = claim(mailbox.pk, now=NOW)
    assert turn
    assert claim(mailbox.pk, now=NOW + LEASE - SECOND) is None
    assert look(mailbox) == PollCounts()
    assert due(NOW, limit=9) == []


def test_a_lease_that_ran_out_is_taken_over_and_the_late_one_notes_nothing(
    mailbox: Mailbox,
) -> None:
    late = claim(mailbox.pk, now=NOW)
    assert late
    assert look(mailbox, at=NOW + LEASE).new == 1
    with pytest.raises(LeaseLost):
        late.pass_by(1)
    assert Mail.objects.count() == 1


def test_settings_saved_during_a_look_end_it(
    person: User, mailbox: Mailbox, account: Account
) -> None:
    turn = claim(mailbox.pk, now=NOW)
    assert turn
    values = {name: getattr(mailbox, name) for name in ("host", "port", "security", "username")}
    since = datetime.date(2026, 1, 1)
    values |= {"folder": "Jobs", "since": since, "is_on": True}
    save_mailbox(values, password="", by=person, now=NOW)
    with pytest.raises(LeaseLost):
        turn.pass_by(1)


def test_a_mailbox_removed_during_a_look_ends_it_and_the_mails_stay(
    person: User, mailbox: Mailbox
) -> None:
    assert look(mailbox).new == 1
    turn = claim(mailbox.pk, now=NOW)
    assert turn
    assert remove_mailbox(person)
    with pytest.raises(LeaseLost):
        turn.pass_by(2)
    assert subjects(person) == ["Your application 1"]
    assert poll(mailbox.pk, now=NOW) == PollCounts()


def test_the_clock_hands_over_what_is_due_with_nothing_but_its_number(
    mailbox: Mailbox,
) -> None:
    now = timezone.now()
    tasks.hand_over_mailboxes(now)
    tasks.hand_over_mailboxes(now)
    (queued,) = [SignedPackage.loads(row.payload) for row in OrmQ.objects.all()]
    assert (queued["func"], queued["args"]) == ("followups.tasks.look_into", (mailbox.pk,))
    assert tasks.look_into(mailbox.pk) == {"looked": 1, "new": 1, "left_behind": 0}
    mailbox.refresh_from_db()
    assert mailbox.state == "working"


@pytest.mark.django_db
def test_nothing_due_is_one_query(
    person: User, stranger: User, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    columns = {"host": "localhost", "since": NOW.date(), "next_poll_at": NOW + MINUTE}
    for number in range(300):
        user = User.objects.create(email=f"{number}@example.com")
        Mailbox.objects.create(owner=user, **columns)
    Mailbox.objects.create(owner=person, **{**columns, "next_poll_at": NOW, "is_on": False})
    Mailbox.objects.create(
        owner=stranger, **{**columns, "next_poll_at": NOW}, state=MailboxState.NEEDS_YOU
    )
    with django_assert_num_queries(1):
        tasks.hand_over_mailboxes(NOW)
    with django_assert_num_queries(1):
        look_into_due(NOW)
    assert "mailbox_due" in plan_for(due_mailboxes(NOW))


def test_a_worker_killed_in_the_middle_loses_and_doubles_nothing(
    house: House, dovecot: Dovecot, account: Account
) -> None:
    account.deliver(*(letter(number) for number in range(1, 61)))
    proxy = Proxy(dovecot.port)
    proxy.slow_after = 12_000
    with listening(proxy) as port:
        mailbox_id = house.script(_set_up(account, port))
        code = f"{SHELL}from followups import tasks; tasks.look_into({mailbox_id})"
        with house.running("-c", code) as process:
            wait_until(lambda: proxy.is_slow)
            os.kill(process.pid, signal.SIGKILL)
        count, last, _ = house.script(SEEN_AND_LEASE_IS_OVER)
        assert 0 < count == last < 60
        proxy.slow_after = None
        # Cron, where no worker is wanted, looks too; what it prints stays as it is.
        assert house.manage("tick", "--json").count("\n") == 1
    assert house.script(SEEN) == [60, 60, "working"]


def _set_up(account: Account, port: int) -> str:
    return SET_UP.format(port=port, name=account.name, password=account.password)
