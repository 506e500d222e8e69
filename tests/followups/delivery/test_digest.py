"""Which mail goes out when: one a day at the person's hour, or one per step, or none."""

import datetime

import pytest
from django.core import mail

from accounts.enums import ReminderMode
from accounts.models import User
from followups.delivery import TickCounts
from followups.delivery.looks import look_date, next_look, schedule_digest
from followups.enums import ReminderState, StepKind, StepState
from followups.models import Decision, Reminder, Step
from tests.followups.delivery.conftest import Tick
from tests.followups.delivery.rows import (
    DAY,
    MINUTE,
    MORNING,
    TODAY,
    application_of,
    close,
    decision_of,
    plan_of,
    step_of,
)

HOUR = datetime.timedelta(hours=1)


def subjects() -> list[str]:
    return [str(message.subject) for message in mail.outbox]


def test_one_mail_at_the_persons_hour(person: User, tick: Tick) -> None:
    step_of(person)
    assert tick(MORNING - MINUTE) == TickCounts()
    assert tick(MORNING) == TickCounts(made_due=1, claimed=1, sent=1)
    assert tick(MORNING + MINUTE) == TickCounts()
    assert subjects() == ["Thank Priya Raman"]
    row = Reminder.objects.get()
    assert (row.key, row.state, row.sent_at, row.tries) == (
        f"digest:{person.pk}:2026-03-03",
        ReminderState.SENT,
        MORNING,
        1,
    )
    assert row.subject == "Thank Priya Raman"
    assert "You were interviewed in person." in row.text
    assert Step.objects.get().reminded_on == TODAY


def test_a_step_that_stays_ready_is_not_told_again(person: User, tick: Tick) -> None:
    step_of(person)
    sent = [tick(MORNING + day * DAY).sent for day in range(4)]
    assert sent == [1, 0, 0, 0]


def test_a_new_step_brings_the_old_ones_along_behind_it(person: User, tick: Tick) -> None:
    step_of(person)
    tick(MORNING)
    step_of(person, name="Elif Aydın", kind=StepKind.CHECK_IN, wakes_at=MORNING + DAY)
    tick(MORNING + DAY)
    assert subjects() == ["Thank Priya Raman", "Check in with Elif Aydın, and one more"]
    text = mail.outbox[1].body
    assert text.index("Elif Aydın") < text.index("Thank Priya Raman")


def test_the_last_good_day_is_told_once_more(person: User, tick: Tick) -> None:
    step_of(person, kind=StepKind.CHECK_IN, good_until=TODAY + 2 * DAY)
    assert [tick(MORNING + day * DAY).sent for day in range(3)] == [1, 0, 1]
    assert "Today is the last good day." in mail.outbox[1].body


def test_a_choice_that_waits_is_asked_once(person: User, tick: Tick) -> None:
    decision_of(application_of(person), choice="")
    assert [tick(MORNING + day * DAY).sent for day in range(3)] == [1, 0, 0]
    assert subjects() == ["Choose whether to reply to Northlight Energy"]
    assert Decision.objects.get().asked_on == TODAY


def test_a_hold_is_asked_again_when_its_day_comes(person: User, tick: Tick) -> None:
    decision = decision_of(application_of(person), choice="")
    tick(MORNING)
    Decision.objects.filter(pk=decision.pk).update(ask_on=TODAY + 2 * DAY)
    assert [tick(MORNING + day * DAY).sent for day in (1, 2, 3)] == [0, 1, 0]


def test_silence_is_done_already_and_asks_nothing(person: User, tick: Tick) -> None:
    decision_of(application_of(person), choice="", recommendation="stay_silent")
    assert tick(MORNING) == TickCounts()


def test_a_mail_for_each_step(person: User, tick: Tick) -> None:
    User.objects.update(reminder_mode=ReminderMode.PER_STEP)
    plan = plan_of(application_of(person))
    first = step_of(person, plan=plan)
    second = step_of(person, plan=plan, name="Ben Cho", kind=StepKind.CHECK_IN)
    assert tick(MORNING) == TickCounts(made_due=2, claimed=2, sent=2)
    assert sorted(Reminder.objects.values_list("key", flat=True)) == [
        f"step:{first.pk}:2026-03-03",
        f"step:{second.pk}:2026-03-03",
    ]
    assert sorted(subjects()) == ["Check in with Ben Cho", "Thank Priya Raman"]
    assert tick(MORNING + DAY) == TickCounts()


def test_a_mail_per_step_comes_within_the_hour_during_the_day(person: User, tick: Tick) -> None:
    User.objects.update(reminder_mode=ReminderMode.PER_STEP)
    tick(MORNING)
    step_of(person, wakes_at=MORNING + 2.5 * HOUR)
    assert [tick(MORNING + hours * HOUR).sent for hours in (1, 2, 3, 4)] == [0, 0, 1, 0]


def test_a_mail_per_step_also_asks_for_choices(person: User, tick: Tick) -> None:
    User.objects.update(reminder_mode=ReminderMode.PER_STEP)
    decision_of(application_of(person), choice="")
    step_of(person)
    assert tick(MORNING).sent == 2
    assert sorted(subjects()) == [
        "Choose whether to reply to Northlight Energy",
        "Thank Priya Raman",
    ]


def test_no_mail_when_none_is_wanted(person: User, tick: Tick) -> None:
    User.objects.update(reminder_mode=ReminderMode.NONE)
    step_of(person)
    assert tick(MORNING) == TickCounts()
    User.objects.update(reminder_mode=ReminderMode.DIGEST)
    assert tick(MORNING + DAY).sent == 1


@pytest.mark.parametrize(
    ("rest", "sent"), [({"muted_until": TODAY + DAY}, [0, 1]), ({"is_active": False}, [0, 0])]
)
def test_nothing_while_everything_rests(
    person: User, tick: Tick, rest: dict[str, object], sent: list[int]
) -> None:
    User.objects.update(**rest)
    step_of(person)
    assert [tick(MORNING + day * DAY).sent for day in range(2)] == sent


def test_a_month_of_downtime_makes_one_mail(person: User, tick: Tick) -> None:
    step_of(person)
    step_of(person, name="Owen Pryce", kind=StepKind.CHECK_IN, wakes_at=MORNING + 9 * DAY)
    tick(MORNING - DAY)
    assert tick(MORNING + 30 * DAY) == TickCounts(made_due=1, claimed=1, sent=1)
    assert subjects() == ["Thank Priya Raman, and one more"]


def test_after_a_night_off_the_missed_mail_comes_late_and_todays_at_its_hour(
    person: User, tick: Tick
) -> None:
    tick(MORNING - DAY)
    step_of(person)
    assert tick(MORNING + 20 * HOUR).sent == 1  # at four in the morning
    assert Reminder.objects.get().key == f"digest:{person.pk}:2026-03-03"
    step_of(person, name="Ben Cho", wakes_at=MORNING + DAY)
    assert tick(MORNING + DAY).sent == 1
    assert subjects() == ["Thank Priya Raman", "Thank Ben Cho"]


@pytest.mark.parametrize("closed", [True, False])
def test_what_was_closed_after_the_row_was_made_is_not_told(
    person: User, tick: Tick, closed: bool
) -> None:
    step = step_of(person)
    Reminder.objects.create(
        owner=person,
        key=f"digest:{person.pk}:2026-03-03",
        kind="digest",
        local_date=TODAY,
        due_at=MORNING,
    )
    if closed:
        close(step)
    counts = tick(MORNING)
    assert (counts.claimed, counts.sent, counts.cancelled) == (1, int(not closed), int(closed))


def test_modes_switched_back_and_forth_never_tell_a_step_twice_on_one_date(
    person: User, tick: Tick
) -> None:
    step = step_of(person)
    tick(MORNING)
    Step.objects.filter(pk=step.pk).update(reminded_on=None)  # moved to today by hand
    for hours, mode in enumerate((ReminderMode.PER_STEP, ReminderMode.DIGEST), start=1):
        User.objects.update(reminder_mode=mode, next_digest_at=MORNING)
        tick(MORNING + hours * HOUR)
    assert subjects() == ["Thank Priya Raman"]


def test_a_zone_change_never_tells_a_step_twice_on_one_date(person: User, tick: Tick) -> None:
    step_of(person)
    tick(MORNING)
    User.objects.update(time_zone="America/New_York", next_digest_at=None)
    Step.objects.update(reminded_on=None)
    assert [tick(MORNING + hours * HOUR).sent for hours in range(1, 12)] == [0] * 11


def test_a_clock_that_goes_back_tells_nothing_twice_and_goes_on(person: User, tick: Tick) -> None:
    step_of(person)
    tick(MORNING + 400 * DAY)
    assert [tick(MORNING + day * DAY).sent for day in range(3)] == [0, 0, 0]
    step_of(person, name="Ben Cho", wakes_at=MORNING + 3 * DAY)
    assert tick(MORNING + 3 * DAY).sent == 1


def test_samples_never_reach_a_mailbox(person: User, tick: Tick) -> None:
    step_of(person)
    Step.objects.update(is_sample=True)
    assert tick(MORNING) == TickCounts()


def test_one_persons_bad_row_does_not_stop_the_others(
    person: User, stranger: User, tick: Tick
) -> None:
    step_of(person)
    step_of(stranger, wakes_at=MORNING + HOUR)
    User.objects.filter(pk=person.pk).update(time_zone="Not/AZone", next_digest_at=MORNING)
    Step.objects.filter(owner=person).update(state=StepState.READY, wakes_at=None, ready_at=MORNING)
    assert tick(MORNING + HOUR).sent == 1
    assert [message.to for message in mail.outbox] == [["lee@example.com"]]
    person.refresh_from_db()
    assert person.next_digest_at == MORNING + HOUR + 15 * MINUTE


@pytest.mark.parametrize(
    ("zone", "hour", "now", "expected"),
    [
        ("Europe/Berlin", 8, "2026-03-28T12:00+00:00", "2026-03-29T06:00+00:00"),  # CET to CEST
        ("Europe/Berlin", 2, "2026-03-28T12:00+00:00", "2026-03-29T01:00+00:00"),  # skipped
        ("Europe/Berlin", 2, "2026-10-24T12:00+00:00", "2026-10-25T00:00+00:00"),  # twice
        ("Europe/Berlin", 2, "2026-10-25T00:00+00:00", "2026-10-26T01:00+00:00"),
        ("Africa/Cairo", 0, "2026-04-23T12:00+00:00", "2026-04-23T22:00+00:00"),
        ("Asia/Kathmandu", 8, "2026-03-03T02:15+00:00", "2026-03-04T02:15+00:00"),
        ("Pacific/Kiritimati", 23, "2026-03-03T09:00+00:00", "2026-03-04T09:00+00:00"),
        ("Pacific/Apia", 8, "2011-12-29T20:00+00:00", "2011-12-30T18:00+00:00"),  # no 30 December
    ],
)
def test_the_next_look_follows_the_wall_clock(
    zone: str, hour: int, now: str, expected: str
) -> None:
    user = User(time_zone=zone, reminder_hour=hour)
    look = next_look(user, datetime.datetime.fromisoformat(now))
    assert look == datetime.datetime.fromisoformat(expected)


def test_a_changed_hour_is_scheduled_at_once(person: User) -> None:
    person.reminder_hour = 18
    schedule_digest(person, MORNING)
    assert User.objects.get().next_digest_at == MORNING + 10 * HOUR
    assert look_date(person, MORNING) == TODAY - DAY
