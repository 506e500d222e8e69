"""What a person sets that moves steps: rest for a while, another zone or hour, other habits."""

import datetime

from django.db import transaction

from accounts.models import User
from followups.actions.decisions import replan
from followups.actions.plans import open_plan
from followups.actions.transitions import new_cause, transition
from followups.enums import StepState
from followups.facts import work_calendar
from followups.models import Step
from followups.timing import wakes_at
from tracker.models import Application

RETIMING = frozenset({"time_zone", "reminder_hour"})
REPLANNING = frozenset(
    {
        "holidays", "quiet_from", "quiet_until", "preset", "feedback_policy", "feedback_days",
        "feedback_day_kind", "thank_you_delay_days", "thank_you_expiry_days", "linkedin_delay_days",
        "check_in_months", "on_hold_weeks", "review_order",
    }
)  # fmt: skip


@transaction.atomic
def mute(user: User, *, until: datetime.date, now: datetime.datetime) -> None:
    """Everything rests until the local date `until`: dates before it move there, none pile up.

    The days a step stays good move along with it.
    """
    user.muted_until = until
    user.save(update_fields=["muted_until"])
    cause = new_cause("mute", user.pk)
    calendar = work_calendar(user)
    for step in Step.objects.for_user(user).open().select_related("owner"):
        if step.due_on is None or step.due_on >= until or step.state == StepState.BLOCKED:
            continue
        due_on = calendar.next_free_day(until)
        shift = due_on - max(step.due_on, user.today(now))
        transition(
            step,
            to=StepState.HELD if step.state == StepState.HELD else StepState.SCHEDULED,
            now=now,
            by=user,
            cause=cause,
            reason="You asked for rest; it comes afterwards.",
            due_on=due_on,
            good_until=step.good_until and step.good_until + shift,
            held_until=step.held_until and max(step.held_until, due_on),
            reminded_on=None,
        )


@transaction.atomic
def unmute(user: User) -> None:
    """The rest ends; dates that moved stay where they are."""
    user.muted_until = None
    user.save(update_fields=["muted_until"])


@transaction.atomic
def preferences_changed(user: User, *, changed: set[str], now: datetime.datetime) -> None:
    """After settings were saved: open steps are re-timed, plans re-made where it matters.

    Local dates stay as they are when the zone changes; the instants behind them move (no step
    is due on another calendar day because its owner travelled).
    """
    if changed & RETIMING:
        retime(user)
    if changed & REPLANNING:
        for application in _planned(user):
            replan(application, by=user, now=now)


def retime(user: User) -> None:
    """Work out anew when the clock has to look at each open step of the person."""
    for step in Step.objects.for_user(user).open().exclude(state=StepState.BLOCKED):
        step.owner = user
        Step.objects.filter(pk=step.pk, state=step.state).update(wakes_at=wakes_at(step, user))


def _planned(user: User) -> list[Application]:
    rows = Application.objects.for_user(user).filter(
        plans__closed_at__isnull=True, plans__isnull=False
    )
    return [application for application in rows.distinct() if open_plan(application)]
