"""The one schedule, the hand-over to the queue, the heartbeat, and a tick that fails in part."""

from collections.abc import Sequence

import pytest
from django_q.models import OrmQ, Schedule

from accounts.models import User
from followups import schedule, tasks
from followups.delivery import (
    DeliveryCounts,
    TickCounts,
    heartbeat_age,
    run_tick,
    stop_mails,
)
from followups.delivery.claiming import claim, pending
from followups.models import Heartbeat, Reminder
from tests.followups.delivery.conftest import Tick
from tests.followups.delivery.rows import DAY, MINUTE, MORNING, TODAY, step_of

pytestmark = pytest.mark.django_db


def test_the_schedule_is_one_row_however_often_it_is_synced() -> None:
    for name, func in (
        ("tick", "os.system"),
        ("old", "followups.tasks.gone"),
        ("x", schedule.TICK),
    ):
        Schedule.objects.create(name=name, func=func, args="(((", minutes=9)
    theirs = Schedule.objects.create(name="somebody else's", func="other.task")
    first = schedule.sync(MORNING)
    assert schedule.sync(MORNING + DAY).pk == first.pk
    rows = Schedule.objects.exclude(pk=theirs.pk).values(
        "name", "func", "schedule_type", "minutes", "repeats", "args", "kwargs", "next_run"
    )
    assert list(rows) == [
        {
            "name": "tick",
            "func": "followups.tasks.tick",
            "schedule_type": "I",
            "minutes": 1,
            "repeats": -1,
            "args": None,
            "kwargs": None,
            "next_run": MORNING + DAY,
        }
    ]


def reminders(count: int) -> list[Reminder]:
    user = User.objects.create(email="many@example.com")
    return Reminder.objects.bulk_create(
        Reminder(owner=user, key=str(number), kind="digest", local_date=TODAY, due_at=MORNING)
        for number in range(count)
    )


def test_the_queue_gets_batches_of_ids() -> None:
    ids = [row.pk for row in reminders(120)]
    assert run_tick(MORNING + MINUTE, deliver=tasks.hand_over) == TickCounts(oldest_due_s=60)
    queued = [row.task for row in OrmQ.objects.order_by("pk")]
    assert [task["func"] for task in queued] == ["followups.tasks.deliver"] * 3
    assert [task["args"] for task in queued] == [(ids[:50],), (ids[50:100],), (ids[100:],)]


def test_a_full_queue_is_not_filled_further() -> None:
    ids = [row.pk for row in reminders(60)]
    for _ in range(300):
        tasks.hand_over(ids)
    assert OrmQ.objects.count() == tasks.MAX_QUEUED


def test_a_row_is_claimed_once(person: User) -> None:
    ids = [row.pk for row in reminders(3)]
    first = claim(ids[:2], now=MORNING)
    second = claim(ids, now=MORNING)
    assert ([row.pk for row in first], [row.pk for row in second]) == (ids[:2], ids[2:])
    assert len({row.message_id for row in [*first, *second]}) == 3
    assert pending(MORNING).ids == ()


def test_the_heartbeat_is_one_row_and_its_age_is_told(tick: Tick) -> None:
    assert heartbeat_age(MORNING) is None
    tick(MORNING)
    tick(MORNING + MINUTE)
    assert Heartbeat.objects.count() == 1
    assert heartbeat_age(MORNING + 3 * MINUTE) == 2 * MINUTE
    assert heartbeat_age(MORNING - DAY) == DAY + MINUTE
    assert Heartbeat.objects.get().counts == TickCounts().as_dict()


class QueueGoneError(Exception):
    """The broker does not answer."""


def test_the_heart_beats_and_rows_stay_though_the_queue_is_gone(person: User, tick: Tick) -> None:
    def gone(ids: Sequence[int]) -> DeliveryCounts:
        raise QueueGoneError(len(ids))

    step_of(person)
    with pytest.raises(QueueGoneError, match="1"):
        run_tick(MORNING, deliver=gone)
    assert heartbeat_age(MORNING) == 0 * MINUTE
    assert Heartbeat.objects.get().counts == TickCounts(made_due=1).as_dict()
    assert tick(MORNING + MINUTE) == TickCounts(claimed=1, sent=1, oldest_due_s=60)


def test_delivery_of_nothing(person: User) -> None:
    assert tasks.hand_over([]) == DeliveryCounts()
    assert tasks.deliver([]) == DeliveryCounts().as_dict()


def test_one_click_stops_the_mails(person: User, tick: Tick) -> None:
    step_of(person)
    assert stop_mails(person.pk) is True
    assert stop_mails(person.pk) is True
    assert stop_mails(person.pk + 1000) is False
    assert tick(MORNING) == TickCounts()
