"""What the mail server answers, and what becomes of each mail: a real server, no worker."""

import datetime

import pytest
from pytest_django import Settings

from accounts.models import User
from followups.delivery import DeliveryCounts, TickCounts, deliver_batch, retry
from followups.delivery.claiming import claim, pending
from followups.enums import ReminderState
from followups.models import Reminder, Step
from tests.followups.delivery.conftest import Tick
from tests.followups.delivery.rows import DAY, MINUTE, MORNING, TODAY, step_of
from tests.followups.delivery.sink import Sink

SECOND = datetime.timedelta(seconds=1)

pytestmark = pytest.mark.django_db


def people(count: int) -> list[User]:
    """So many people, each with one step that becomes ready this morning."""
    users = [
        User.objects.create_user(f"p{number}@example.com", time_zone="Europe/Berlin")
        for number in range(count)
    ]
    for user in users:
        step_of(user)
    return users


def states() -> list[str]:
    return list(Reminder.objects.order_by("pk").values_list("state", flat=True))


def test_a_batch_takes_one_connection(sink: Sink, tick: Tick) -> None:
    people(4)
    assert tick(MORNING) == TickCounts(made_due=4, claimed=4, sent=4)
    assert sink.connections == 1
    assert sink.recipients == [f"p{number}@example.com" for number in range(4)]
    assert sink.message_ids == list(
        Reminder.objects.order_by("pk").values_list("message_id", flat=True)
    )


def test_a_refused_mailbox_is_parked_in_the_servers_words(sink: Sink, tick: Tick) -> None:
    people(3)
    sink.refused["p1@example.com"] = "550 5.1.1 No such mailbox"
    assert tick(MORNING) == TickCounts(made_due=3, claimed=3, sent=2, parked=1)
    assert states() == ["sent", "parked", "sent"]
    assert sink.connections == 1
    parked = Reminder.objects.get(state=ReminderState.PARKED)
    assert parked.last_error == "550 5.1.1 No such mailbox"
    assert (parked.subject, parked.tries) == ("Thank Priya Raman", 1)
    assert [tick(MORNING + day * DAY) for day in (1, 2)] == [TickCounts()] * 2


def test_a_parked_mail_can_be_tried_again(sink: Sink, tick: Tick) -> None:
    people(1)
    sink.refused["p0@example.com"] = "552 5.2.2 Mailbox full"
    tick(MORNING)
    sink.refused.clear()
    row = Reminder.objects.get()
    assert retry(row, MORNING + MINUTE) is True
    assert retry(row, MORNING + MINUTE) is False
    assert tick(MORNING + MINUTE).sent == 1
    assert sink.message_ids == [row.message_id]


@pytest.mark.parametrize("moment", ["rcpt", "data"])
def test_a_temporary_refusal_is_tried_again_ever_later(sink: Sink, tick: Tick, moment: str) -> None:
    people(1)
    getattr(sink, moment).extend(["451 4.3.0 Try later"] * 4)
    looked = (0, 1, 2, 5, 6, 7, 35, 36, 37, 155, 156, 157, 400)
    tried = [minute for minute in looked if tick(MORNING + minute * MINUTE).claimed]
    assert tried == [0, 1, 6, 36, 156]
    row = Reminder.objects.get()
    assert (row.state, row.tries, row.last_error) == (ReminderState.SENT, 5, "")
    assert sink.message_ids == [row.message_id]


def test_five_tries_park_it_and_the_next_morning_tells_of_it(sink: Sink, tick: Tick) -> None:
    people(1)
    sink.data.extend(["451 4.3.0 Try later"] * 5)
    counts = [tick(MORNING + minutes * MINUTE) for minutes in (0, 1, 6, 36, 156)]
    assert [(count.failed, count.parked) for count in counts] == [(1, 0)] * 4 + [(0, 1)]
    row = Reminder.objects.get()
    assert row.last_error == "Five tries, and no answer each time. 451 4.3.0 Try later"
    assert Step.objects.get().reminded_on is None
    assert tick(MORNING + DAY).sent == 1
    assert retry(row, MORNING + DAY + MINUTE)
    assert tick(MORNING + DAY + MINUTE).cancelled == 1  # told this morning already


@pytest.mark.parametrize(("trouble", "at"), [("drop", "data"), ("drop", "rcpt"), ("hang", "data")])
def test_trouble_in_the_middle_neither_doubles_nor_loses(
    sink: Sink, tick: Tick, trouble: str, at: str
) -> None:
    people(5)
    getattr(sink, at).extend(["250 OK", "250 OK", trouble])
    assert tick(MORNING) == TickCounts(made_due=5, claimed=5, sent=4, failed=1)
    assert states() == ["sent", "sent", "due", "sent", "sent"]
    assert sink.connections == 2
    assert tick(MORNING + MINUTE).sent == 1
    assert sorted(sink.recipients) == [f"p{number}@example.com" for number in range(5)]
    assert len(set(sink.message_ids)) == 5


def test_a_connection_that_breaks_after_the_mail_arrived_repeats_its_id(
    sink: Sink, tick: Tick
) -> None:
    people(1)
    sink.data.append("accept and drop")
    assert tick(MORNING).failed == 1
    assert tick(MORNING + MINUTE).sent == 1
    row = Reminder.objects.get()
    assert sink.message_ids == [row.message_id, row.message_id]


def test_a_server_that_closes_for_a_while(sink: Sink, tick: Tick) -> None:
    people(3)
    sink.rcpt.append("421 4.3.2 Going down")
    assert tick(MORNING) == TickCounts(made_due=3, claimed=3, sent=2, failed=1)
    assert sink.connections == 2


def test_a_dead_server_costs_two_tries_and_leaves_the_rest_untried(
    sink: Sink, tick: Tick, settings: Settings
) -> None:
    people(6)
    settings.EMAIL_PORT = 1  # nobody listens there
    assert tick(MORNING) == TickCounts(made_due=6, claimed=2, failed=2)
    assert states() == ["due"] * 6
    assert list(Reminder.objects.order_by("pk").values_list("tries", flat=True)) == [
        1,
        1,
        0,
        0,
        0,
        0,
    ]
    settings.EMAIL_PORT = sink.port
    assert tick(MORNING + MINUTE) == TickCounts(claimed=6, sent=6, oldest_due_s=60)


def test_a_dead_server_is_asked_by_one_batch_a_minute(
    sink: Sink, tick: Tick, settings: Settings
) -> None:
    people(60)
    settings.EMAIL_PORT = 1  # nobody listens there
    assert [tick(MORNING + seconds * SECOND).claimed for seconds in (0, 1, 49, 50)] == [2, 0, 0, 2]
    settings.EMAIL_PORT = sink.port
    assert tick(MORNING + 3 * MINUTE).sent == 60


def test_a_sender_the_server_does_not_like_is_our_own_fault_and_heals(
    sink: Sink, tick: Tick, settings: Settings
) -> None:
    people(1)
    settings.DEFAULT_FROM_EMAIL = "afterword@[bad"
    assert tick(MORNING).failed == 1
    settings.DEFAULT_FROM_EMAIL = "afterword@example.com"
    assert tick(MORNING + MINUTE).sent == 1


def test_a_lease_that_ran_out_is_taken_over_with_the_same_id(sink: Sink, tick: Tick) -> None:
    people(1)
    tick(MORNING - MINUTE)
    Reminder.objects.create(
        owner=User.objects.get(),
        key=f"digest:{User.objects.get().pk}:2026-03-03",
        kind="digest",
        local_date=TODAY,
        due_at=MORNING,
    )
    first = claim(pending(MORNING).ids, now=MORNING)[0]  # and then the process dies
    Step.objects.update(state="ready", ready_at=MORNING, wakes_at=None)
    assert tick(MORNING + 5 * MINUTE).claimed == 0
    later = MORNING + 5 * MINUTE + datetime.timedelta(seconds=1)
    assert deliver_batch([first.pk], now=later) == DeliveryCounts(claimed=1, sent=1)
    assert sink.message_ids == [first.message_id]
    assert Reminder.objects.get(pk=first.pk).tries == 2


def test_five_processes_that_die_park_the_mail(sink: Sink, tick: Tick) -> None:
    people(1)
    tick(MORNING - MINUTE)
    User.objects.update(next_digest_at=MORNING)
    for number in range(5):
        moment = MORNING + 6 * number * MINUTE
        if not number:
            Step.objects.update(state="ready", ready_at=MORNING, wakes_at=None)
            Reminder.objects.create(
                owner=User.objects.get(), key="d", kind="digest", local_date=TODAY, due_at=moment
            )
        assert len(claim(pending(moment).ids, now=moment)) == 1
    assert deliver_batch(pending(MORNING + 60 * MINUTE).ids, now=MORNING + 60 * MINUTE) == (
        DeliveryCounts(parked=1)
    )
    assert sink.mails == []
