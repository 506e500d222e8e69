"""The clock's part: what was scheduled becomes ready, what rested returns, what is late ends."""

import datetime
import logging
from dataclasses import dataclass
from typing import Any

from django.db import transaction

from followups.actions.following import free_followers
from followups.actions.transitions import new_cause, transition
from followups.enums import StepState
from followups.models import Step

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Woken:
    """How many steps a tick moved."""

    ready: int = 0
    expired: int = 0


def wake(now: datetime.datetime, *, limit: int = 1000) -> Woken:
    """Move every step whose instant has come. Safe to run twice, at once, or after a month.

    Each step is its own small transaction: one bad row never stops the others, and the web never
    waits long for SQLite's one writer. A row that fails is left for the next tick.
    """
    ready = expired = 0
    failed: set[int] = set()
    while ids := _due_ids(now, limit=limit, without=failed):
        for step_id in ids:
            try:
                became = _wake_one(step_id, now=now)
            except Exception:
                logger.exception("Step %s could not be woken.", step_id)
                failed.add(step_id)
                continue
            ready += became == StepState.READY
            expired += became == StepState.EXPIRED
    return Woken(ready=ready, expired=expired)


def _due_ids(now: datetime.datetime, *, limit: int, without: set[int]) -> list[int]:
    due = Step.objects.filter(wakes_at__isnull=False, wakes_at__lte=now).exclude(pk__in=without)
    return list(due.order_by("wakes_at").values_list("pk", flat=True)[:limit])


@transaction.atomic
def _wake_one(step_id: int, *, now: datetime.datetime) -> str:
    # Locked: a person who moves the step at this moment is either before the clock or after it.
    Step.objects.select_for_update().get(pk=step_id)
    step = Step.objects.select_related("owner", "after", "application__company").get(pk=step_id)
    if step.wakes_at is None or step.wakes_at > now:
        return ""
    to, reason, columns = _next(step, now=now)
    transition(step, to=to, now=now, reason=reason, **columns)
    if step.state == StepState.EXPIRED:
        free_followers(step, by=None, now=now, cause=new_cause("expired", step.pk))
    return step.state


def _next(step: Step, *, now: datetime.datetime) -> tuple[StepState, str, dict[str, Any]]:
    if step.state == StepState.READY:
        return StepState.EXPIRED, "Its time has passed. That is fine.", {}
    if step.state == StepState.HELD and (waits := _still_waits(step, now=now)):
        return waits, step.reason, {"held_until": None}
    today = step.owner.today(now)
    columns: dict[str, Any] = {
        "ready_at": now,
        "held_until": None,
        "due_on": step.due_on or today,
        "reminded_on": None,
    }
    return StepState.READY, step.reason if step.state == StepState.SCHEDULED else "", columns


def _still_waits(step: Step, *, now: datetime.datetime) -> StepState | None:
    """What a step comes back to after a rest, where its turn or its own day is yet to come."""
    if step.after is not None and step.after.is_open:
        return StepState.BLOCKED
    if step.due_on is not None and step.due_on > step.owner.today(now):
        return StepState.SCHEDULED
    return None
