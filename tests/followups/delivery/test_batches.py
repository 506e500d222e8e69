"""Thirty at once take the queries of one; one bad row among them stops nobody."""

from collections.abc import Callable
from typing import Any

import pytest
from django.core import mail
from django.core.mail import EmailMessage
from django.core.mail.backends.locmem import EmailBackend
from django.db import connection
from django.test.utils import CaptureQueriesContext
from pytest_django import Settings

from accounts.models import User
from followups.actions.clock import Woken, wake
from followups.delivery import DeliveryCounts, deliver_batch, sending
from followups.delivery.checking import agendas_for
from followups.delivery.claiming import claim, pending
from followups.delivery.making import make_due
from followups.enums import ReminderState, StepKind, StepState
from followups.models import Reminder, Step, StepEvent
from tests.followups.delivery.rows import (
    DAY,
    MINUTE,
    MORNING,
    TODAY,
    application_of,
    decision_of,
    interview_of,
    plan_of,
    step_of,
)
from tracker.models import Contact, Feedback, Touchpoint

pytestmark = pytest.mark.django_db


def people(count: int, *, first: int = 0) -> list[User]:
    """So many people whose mail is due, with two steps, an interview and a choice each."""
    users = [
        User.objects.create_user(
            f"p{number}@example.com", time_zone="Europe/Berlin", next_digest_at=MORNING
        )
        for number in range(first, first + count)
    ]
    for user in users:
        _rows_of(user)
    return users


def _rows_of(user: User) -> None:
    plan = plan_of(application_of(user))
    step_of(user, plan=plan)
    step = step_of(user, plan=plan, name="Owen Pryce", kind=StepKind.FEEDBACK_REQUEST)
    held = interview_of(plan.application, starts_at=MORNING - 9 * DAY)
    held.interviewers.set(Contact.objects.for_user(user))
    interview_of(plan.application, starts_at=MORNING + 3 * DAY)
    Feedback.objects.create(application=plan.application, kind="generic", received_on=TODAY)
    Touchpoint.objects.create(
        owner=user,
        application=plan.application,
        contact=step.contact,
        direction="in",
        kind="reply",
        happened_at=MORNING,
        subject="Re: Thank you",
    )
    decision_of(application_of(user, company="Juniper Health"), choice="")


def queries_of(act: Callable[[], Any]) -> int:
    with CaptureQueriesContext(connection) as queries:
        act()
    return len(queries)


def broken(user: User) -> None:
    """Whatever is computed for this person fails."""
    User.objects.filter(pk=user.pk).update(time_zone="Not/AZone")


def states(**of: Any) -> list[str]:
    return list(Step.objects.filter(**of).order_by("pk").values_list("state", flat=True))


@pytest.mark.parametrize("count", [1, 30])
def test_a_batch_of_steps_is_woken_in_eight_queries(count: int) -> None:
    people(count)
    # Two looks for what is due; a savepoint and its end; lock, read, change, note.
    assert queries_of(lambda: wake(MORNING)) == 8
    assert states() == ["ready"] * 2 * count
    assert StepEvent.objects.filter(from_state="scheduled", to_state="ready").count() == 2 * count


@pytest.mark.parametrize("count", [1, 30])
def test_a_batch_of_reminders_is_made_in_fifteen_queries(count: int) -> None:
    people(count)
    wake(MORNING)
    # Three looks for who is due; claim: 4; lock, steps, decisions, known, insert, next look: 8.
    assert queries_of(lambda: make_due(MORNING)) == 15
    assert Reminder.objects.count() == count


@pytest.mark.parametrize("count", [1, 30])
def test_a_batch_of_mails_is_looked_at_in_few_queries(count: int) -> None:
    people(count)
    wake(MORNING)
    make_due(MORNING)
    rows = claim(pending(MORNING).ids, now=MORNING)
    assert queries_of(lambda: agendas_for(rows, now=MORNING)) == 21


def test_each_mail_more_takes_one_query_more() -> None:
    people(1)
    wake(MORNING)
    make_due(MORNING)
    one = queries_of(lambda: deliver_batch(pending(MORNING).ids, now=MORNING))
    people(30, first=1)
    wake(MORNING)
    make_due(MORNING)
    thirty = queries_of(lambda: deliver_batch(pending(MORNING).ids, now=MORNING))
    assert len(mail.outbox) == 31
    assert thirty - one == 29


@pytest.mark.parametrize("place", [0, 3, 6])
def test_one_bad_step_stops_no_other(place: int) -> None:
    users = people(7)
    broken(users[place])
    assert wake(MORNING) == Woken(ready=12)
    assert states(owner=users[place]) == ["scheduled"] * 2
    assert StepEvent.objects.count() == 12
    assert wake(MORNING) == Woken()


def test_one_person_who_cannot_be_looked_at_stops_no_other() -> None:
    users = people(7)
    wake(MORNING)
    broken(users[3])
    assert make_due(MORNING) == 6
    looks = User.objects.order_by("pk").values_list("next_digest_at", flat=True)
    assert list(looks) == [*[MORNING + DAY] * 3, MORNING + 15 * MINUTE, *[MORNING + DAY] * 3]


def test_one_mail_that_cannot_be_put_together_stops_no_other() -> None:
    users = people(7)
    wake(MORNING)
    make_due(MORNING)
    broken(users[3])
    ids = pending(MORNING).ids
    assert deliver_batch(ids, now=MORNING) == DeliveryCounts(claimed=7, sent=6, failed=1)
    row = Reminder.objects.get(state=ReminderState.DUE)
    assert (row.owner_id, row.tries) == (users[3].pk, 1)
    assert row.last_error == "The mail could not be put together: ZoneInfoNotFoundError."


def test_a_claim_that_was_lost_takes_no_other_along() -> None:
    people(5)
    wake(MORNING)
    make_due(MORNING)
    rows = claim(pending(MORNING).ids, now=MORNING)
    Reminder.objects.filter(pk=rows[2].pk).update(claim="another process")
    found = agendas_for(rows, now=MORNING)
    assert [type(found[row.pk]).__name__ for row in rows] == [
        "Agenda",
        "Agenda",
        "ClaimLostError",
        "Agenda",
        "Agenda",
    ]
    told = Step.objects.filter(reminded_on=TODAY).values_list("owner", flat=True).distinct()
    assert set(told) == {row.owner_id for row in rows} - {rows[2].owner_id}


def test_steps_that_waited_for_a_thank_you_are_freed_when_its_time_has_passed() -> None:
    users = people(3)
    wake(MORNING)
    thanks = Step.objects.filter(kind=StepKind.THANK_YOU)
    thanks.update(wakes_at=MORNING + DAY)
    for step in thanks:
        Step.objects.filter(owner=step.owner, kind=StepKind.FEEDBACK_REQUEST).update(
            after=step, state=StepState.BLOCKED, wakes_at=None
        )
        step_of(step.owner, plan=step.plan, kind=StepKind.LINKEDIN_CONNECT, wakes_at=MORNING + DAY)
        Step.objects.filter(owner=step.owner, kind="linkedin_connect").update(after=step)
    assert wake(MORNING + DAY) == Woken(expired=3)
    assert [states(kind=kind) for kind in ("thank_you", "feedback_request")] == [
        ["expired"] * 3,
        ["cancelled"] * 3,
    ]
    linkedin = Step.objects.filter(kind="linkedin_connect").values_list("state", "due_on")
    assert list(linkedin) == [("scheduled", TODAY + 2 * DAY)] * 3
    causes = StepEvent.objects.filter(happened_at=MORNING + DAY).exclude(cause="")
    assert causes.count() == 6
    assert causes.values("cause").distinct().count() == len(users)


class ClosingBackend(EmailBackend):
    """While a mail leaves, everybody else does what theirs would tell of."""

    def send_messages(self, messages: list[EmailMessage]) -> int:
        told = messages[0].to[0]
        Step.objects.exclude(owner__email=told).update(
            state=StepState.CANCELLED, closed_at=MORNING, wakes_at=None
        )
        return super().send_messages(messages)


@pytest.mark.parametrize(("seconds", "sent"), [(60, 3), (-1, 1)])
def test_a_look_that_is_old_is_taken_again(
    seconds: int, sent: int, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.EMAIL_BACKEND = f"{__name__}.ClosingBackend"
    monkeypatch.setattr(sending, "SECONDS_PER_LOOK", seconds)
    for number in range(3):
        step_of(User.objects.create_user(f"q{number}@example.com", next_digest_at=MORNING))
    wake(MORNING)
    make_due(MORNING)
    counts = deliver_batch(pending(MORNING).ids, now=MORNING)
    assert counts == DeliveryCounts(claimed=3, sent=sent, cancelled=3 - sent)
