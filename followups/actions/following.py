"""Steps that wait for another one: anchored when it was sent, left when it is left out."""

import datetime
from typing import Any

from accounts.models import User
from followups.actions.transitions import transition
from followups.calendar import WorkCalendar, add_days
from followups.decision.judgements import DEFAULTS
from followups.decision.timing import feedback_day
from followups.enums import StepKind, StepState
from followups.facts import judgements_for, work_calendar
from followups.models import Step
from followups.models.plans import StepQuerySet
from followups.timing import morning
from tracker.enums import Relationship

_LEFT_OUT = "The thank-you was left out, so this does not follow."


def anchor_followers(step: Step, *, by: User, now: datetime.datetime, cause: str) -> None:
    """Date every open follower from the moment `step.sent_at` (TIM-2, A43).

    A date set by hand wins, but nothing comes before the thank-you went out.
    """
    if step.sent_at is None:
        return
    for follower in _open_followers(step):
        due_on = follower_date(StepKind(follower.kind), sent_at=step.sent_at, user=by)
        if follower.moved_by_hand and follower.due_on:
            due_on = max(follower.due_on, by.today(step.sent_at))
        # One that rests for another application keeps resting, with its date.
        rests = follower.state == StepState.HELD and follower.held_until is None
        counted = f"Counted from when the thank-you was sent ({by.today(step.sent_at):%-d %B})."
        transition(
            follower,
            to=StepState.HELD if rests else StepState.SCHEDULED,
            now=now,
            by=by,
            cause=cause,
            reason=follower.reason if rests else counted,
            due_on=due_on,
            good_until=_late(StepKind(follower.kind), due_on),
        )


def follower_date(kind: StepKind, *, sent_at: datetime.datetime, user: User) -> datetime.date:
    """The local date of a step that waited for a message sent at `sent_at` (aware).

    A feedback request comes after the person's number of business (or calendar) days and never
    within 24 hours; a LinkedIn request after the person's number of days (A43, C10, LNK-0).
    """
    calendar = work_calendar(user)
    sent_on = user.today(sent_at)
    if kind == StepKind.FEEDBACK_REQUEST:
        day = feedback_day(calendar, judgements_for(user), start=sent_on)
        return _not_within_a_day(day, sent_at, calendar, user)
    return calendar.next_business_day(add_days(sent_on, user.linkedin_delay_days))


def leave_followers(step: Step, *, by: User, now: datetime.datetime, cause: str) -> None:
    """The thank-you was left out: no feedback request without it; LinkedIn stays a free choice.

    The check-in stays only for a company the person really wants (cancellation matrix).
    """
    free_followers(step, by=by, now=now, cause=cause)
    company = step.application.company
    if company is None or company.relationship != Relationship.TARGET:
        for check_in in step.plan.steps.open().filter(kind=StepKind.CHECK_IN):
            _cancel(check_in, by=by, now=now, cause=cause)


def free_followers(step: Step, *, by: User | None, now: datetime.datetime, cause: str) -> None:
    """The thank-you will not be sent: nothing goes on waiting for it (`by` None for the clock)."""
    for follower in _open_followers(step):
        to, reason, columns = freed(follower, now=now)
        transition(follower, to=to, now=now, by=by, cause=cause, reason=reason, **columns)


def freed(follower: Step, *, now: datetime.datetime) -> tuple[StepState, str, dict[str, Any]]:
    """What becomes of a step whose thank-you will not be sent: state, reason, columns."""
    if follower.kind != StepKind.LINKEDIN_CONNECT:
        return StepState.CANCELLED, _LEFT_OUT, {}
    tomorrow = add_days(follower.owner.today(now), 1)
    due_on = max(follower.due_on or tomorrow, tomorrow)
    return StepState.SCHEDULED, "Still yours to choose, without the thank-you.", {"due_on": due_on}


def send_back(step: Step, *, by: User, now: datetime.datetime, cause: str) -> None:
    """The thank-you never arrived: the feedback request waits again (LinkedIn is kept)."""
    for follower in _open_followers(step).filter(kind=StepKind.FEEDBACK_REQUEST):
        transition(
            follower,
            to=StepState.BLOCKED,
            now=now,
            by=by,
            cause=cause,
            reason="Waits until the thank-you has really arrived.",
        )


def _open_followers(step: Step) -> StepQuerySet:
    return Step.objects.filter(after=step).open().select_related("owner")


def _not_within_a_day(
    day: datetime.date, sent_at: datetime.datetime, calendar: WorkCalendar, user: User
) -> datetime.date:
    while morning(user, day) < sent_at + datetime.timedelta(hours=24):
        day = calendar.next_business_day(add_days(day, 1))
    return day


def _late(kind: StepKind, due_on: datetime.date) -> datetime.date | None:
    if kind == StepKind.FEEDBACK_REQUEST:
        return due_on + datetime.timedelta(days=DEFAULTS.feedback_latest_days)
    return None


def _cancel(step: Step, *, by: User, now: datetime.datetime, cause: str) -> None:
    transition(
        step,
        to=StepState.CANCELLED,
        now=now,
        by=by,
        cause=cause,
        reason=_LEFT_OUT,
    )
