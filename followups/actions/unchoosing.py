"""Taking a choice back: the decision waits for one again."""

import datetime

from django.db import transaction

from accounts.models import User
from followups.actions.plans import close_plan
from followups.actions.transitions import new_cause
from followups.models import Decision


@transaction.atomic
def unchoose(decision: Decision, *, by: User, now: datetime.datetime) -> Decision:
    """Nothing is chosen any more; the open plan of this decision ends, what was sent stays.

    Asked twice, nothing changes. An earlier decision, or one without a choice, stays as it is.
    """
    decision = Decision.objects.select_for_update().get(pk=decision.pk)
    if not decision.choice or decision.superseded_at is not None:
        return decision
    plan = decision.application.plans.filter(closed_at__isnull=True).first()
    cause = new_cause("choice", decision.pk)
    close_plan(plan, by=by, now=now, cause=cause, reason="You took your choice back.")
    decision.choice, decision.chosen_at, decision.override_reason = "", None, ""
    decision.save(update_fields=["choice", "chosen_at", "override_reason"])
    return decision
