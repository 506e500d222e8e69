"""Taking a recorded outcome back: the plans and steps it touched are as they were before."""

import datetime

from accounts.models import User
from followups.actions.plans import close_plan
from followups.actions.transitions import revert
from followups.models import Decision, Plan
from tracker.models import Outcome


def outcome_cause(outcome: Outcome) -> str:
    """The cause under which everything stands that recording this outcome brought about."""
    return f"outcome:{outcome.pk}"


def undo_outcome_effects(outcome: Outcome, *, by: User, now: datetime.datetime) -> None:
    """Close the outcome's own plan, reopen the one it had closed, with its steps as they were.

    What was sent stays sent. The earlier decision is the current one again.
    """
    cause = outcome_cause(outcome)
    for plan in Plan.objects.filter(decision__outcome=outcome, closed_at__isnull=True):
        close_plan(plan, by=by, now=now, cause=f"undo:{cause}", reason="You took this back.")
    Decision.objects.current().filter(outcome=outcome).update(superseded_at=now)
    earlier = outcome.application.outcomes.standing().last()
    if earlier is not None and outcome.application.outcome:
        newest = earlier.decisions.order_by("decided_at", "id").last()
        if newest is not None:
            Decision.objects.filter(pk=newest.pk).update(superseded_at=None)
    Plan.objects.filter(closed_cause=cause).update(
        closed_at=None, closed_reason="", closed_cause=""
    )
    revert(cause, now=now, by=by)
