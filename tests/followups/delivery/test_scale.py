"""A tick with nothing due costs the same however much is still to come."""

import pytest
from django.db import connection
from django.db.models import QuerySet
from django.test.utils import CaptureQueriesContext
from pytest_django import DjangoAssertNumQueries

from accounts.models import User
from followups.actions.clock import wake
from followups.delivery import TickCounts
from followups.delivery.claiming import claimable
from followups.delivery.making import due_people
from followups.enums import ReminderState, StepState
from followups.models import Heartbeat, Reminder, Step
from tests.followups.delivery.conftest import Tick
from tests.followups.delivery.rows import (
    DAY,
    MINUTE,
    MORNING,
    TODAY,
    application_of,
    plan_of,
    step_of,
)


def future_steps(user: User, count: int) -> None:
    plan = plan_of(application_of(user))
    Step.objects.bulk_create(
        Step(
            owner=user,
            plan=plan,
            application=plan.application,
            kind="linkedin_connect",
            state=StepState.SCHEDULED,
            due_on=TODAY + 90 * DAY,
            wakes_at=MORNING + 90 * DAY + number * MINUTE,
        )
        for number in range(count)
    )


def sent_reminders(user: User, count: int) -> None:
    Reminder.objects.bulk_create(
        Reminder(
            owner=user,
            key=f"old:{user.pk}:{number}",
            kind="digest",
            local_date=TODAY,
            due_at=MORNING - 90 * DAY,
            state=ReminderState.SENT,
            sent_at=MORNING - 90 * DAY,
        )
        for number in range(count)
    )


@pytest.mark.parametrize("count", [3, 3000])
def test_a_tick_with_nothing_due_is_six_queries(
    person: User, tick: Tick, count: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    future_steps(person, count)
    sent_reminders(person, count)
    tick(MORNING)
    with django_assert_num_queries(6):
        assert tick(MORNING + MINUTE) == TickCounts()
    assert Heartbeat.objects.get().ticked_at == MORNING + MINUTE


def plan_for(rows: "QuerySet[User] | QuerySet[Reminder] | QuerySet[Step]") -> str:
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":  # a small table is read whole unless told otherwise
            cursor.execute("ANALYZE")
            cursor.execute("SET LOCAL enable_seqscan = off")
            cursor.execute("SET LOCAL enable_bitmapscan = off")
    return rows.explain()


def test_due_mails_are_found_through_the_index_of_pending_ones(person: User) -> None:
    sent_reminders(person, 500)
    plan = plan_for(claimable(MORNING).order_by("due_at", "pk")[:10])
    assert "reminder_pending" in plan


@pytest.mark.parametrize(
    ("number", "index"),
    [(0, "user_never_looked"), (1, "user_next_digest"), (2, "user_next_digest")],
)
def test_people_are_found_through_the_index_of_their_next_look(
    db: None, number: int, index: str
) -> None:
    User.objects.bulk_create(
        User(email=f"{one}@example.com", next_digest_at=MORNING + DAY) for one in range(500)
    )
    assert index in plan_for(due_people(MORNING)[number])


def test_steps_are_found_through_the_index_of_their_next_instant(person: User) -> None:
    future_steps(person, 500)
    with CaptureQueriesContext(
        connection,
    ) as queries:
        wake(MORNING)
    assert len(queries) == 1
    plan = plan_for(
        Step.objects.filter(wakes_at__isnull=False, wakes_at__lte=MORNING).order_by("wakes_at")[:10]
    )
    assert "step_wakes" in plan


def test_a_mail_takes_the_same_queries_whatever_is_to_come(
    person: User, stranger: User, tick: Tick
) -> None:
    tick(MORNING - DAY)
    counts = []
    for day, user, to_come in ((0, person, 1), (1, stranger, 1000)):
        future_steps(user, to_come)
        sent_reminders(user, to_come)
        step_of(user, wakes_at=MORNING + day * DAY)
        with CaptureQueriesContext(connection) as queries:
            assert tick(MORNING + day * DAY + 120 * MINUTE).sent == 1
        counts.append(len(queries))
    assert counts[0] == counts[1]
