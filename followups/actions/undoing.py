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

    What was sent stays sent. The decisions it replaced are the current ones again, with the
    person's choices, also those of other applications at the same company.
    """
    cause = outcome_cause(outcome)
    for plan in Plan.objects.filter(decision__outcome=outcome, closed_at__isnull=True):
        close_plan(plan, by=by, now=now, cause=f"undo:{cause}", reason="You took this back.")
    Decision.objects.current().filter(outcome=outcome).update(superseded_at=now)
    _bring_decisions_back(outcome, by=by, now=now)
    Plan.objects.filter(closed_cause=cause).update(
        closed_at=None, closed_reason="", closed_cause=""
    )
    revert(cause, now=now, by=by)


def _bring_decisions_back(outcome: Outcome, *, by: User, now: datetime.datetime) -> None:
    """Decisions replaced at the moment the outcome was recorded, unless newer ones stand."""
    at = outcome.recorded_at
    replaced = Decision.objects.for_user(by).filter(superseded_at=at).exclude(outcome=outcome)
    newest = {decision.application_id: decision.pk for decision in replaced.order_by("pk")}
    for application_id, pk in newest.items():
        standing = Decision.objects.current().filter(application=application_id)
        if standing.exclude(decided_at=at).exists():
            continue
        standing.update(superseded_at=now)
        Decision.objects.filter(pk=pk).update(superseded_at=None)
