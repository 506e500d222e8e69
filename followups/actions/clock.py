"""The clock's part: what was scheduled becomes ready, what rested returns, what is late ends."""

import datetime
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db import transaction

from followups.actions.following import freed
from followups.actions.transitions import Change, new_cause, prepare
from followups.actions.writing import ChangedMeanwhileError, write_all
from followups.enums import StepState
from followups.models import Step
from followups.models.plans import StepQuerySet

logger = logging.getLogger(__name__)

BATCH = 200


@dataclass(frozen=True, slots=True)
class Woken:
    """How many steps a tick moved."""

    ready: int = 0
    expired: int = 0

    def __add__(self, other: "Woken") -> "Woken":
        return Woken(ready=self.ready + other.ready, expired=self.expired + other.expired)


def wake(now: datetime.datetime, *, batch: int = BATCH) -> Woken:
    """Move every step whose instant has come. Safe to run twice, at once, or after a month.

    Steps move in small transactions of `batch` steps, so that the web never waits long for
    SQLite's one writer. One that fails is logged and left for the next tick, and so is one that
    somebody else is just changing; neither stops the others.
    """
    woken, left = Woken(), set[int]()
    while ids := _due_ids(now, limit=batch, without=left):
        woken += _wake_together(ids, now=now, left=left)
    return woken


def _due_ids(now: datetime.datetime, *, limit: int, without: set[int]) -> list[int]:
    due = Step.objects.filter(wakes_at__isnull=False, wakes_at__lte=now).exclude(pk__in=without)
    return list(due.order_by("wakes_at").values_list("pk", flat=True)[:limit])


def _wake_together(ids: Sequence[int], *, now: datetime.datetime, left: set[int]) -> Woken:
    """All of them in one transaction; where that fails, each half in one of its own."""
    try:
        return _wake(ids, now=now, left=left)
    except Exception as error:
        if len(ids) == 1:
            left.update(ids)
            if not isinstance(error, ChangedMeanwhileError):
                logger.exception("Step %s could not be woken.", ids[0])
            return Woken()
    half = len(ids) // 2
    halves = (ids[:half], ids[half:])
    return sum((_wake_together(part, now=now, left=left) for part in halves), start=Woken())


@transaction.atomic
def _wake(ids: Sequence[int], *, now: datetime.datetime, left: set[int]) -> Woken:
    steps = _taken(Step.objects.filter(pk__in=ids, wakes_at__lte=now))
    left.update(set(ids) - {step.pk for step in steps})
    changes = [_change(step, now=now) for step in steps]
    expired = [change.step for change in changes if change.step.state == StepState.EXPIRED]
    freeing = _freeing(expired, now=now)
    moved = {change.step.pk for change in freeing}
    if not moved.isdisjoint(step.pk for step in expired):
        raise ChangedMeanwhileError  # one ends because of another: one after the other, then
    # A follower that is due itself is moved by its thank-you's end alone.
    own = [change for change in changes if change.step.pk not in moved]
    write_all([*own, *freeing])
    return Woken(
        ready=sum(change.step.state == StepState.READY for change in own), expired=len(expired)
    )


def _taken(steps: StepQuerySet) -> list[Step]:
    """Those steps that nobody else is changing, locked until the end of the transaction.

    A person who moves a step at this moment is either before the clock or after it. The clock
    itself waits for nobody (PostgreSQL; SQLite has one writer anyway), so that it never stands in
    a person's way. The rows are read again under the lock, with what hangs on them.
    """
    free = steps.select_for_update(skip_locked=True, no_key=True).order_by("pk")
    ids = list(free.values_list("pk", flat=True))
    return list(Step.objects.filter(pk__in=ids).select_related("owner", "after").order_by("pk"))


def _change(step: Step, *, now: datetime.datetime) -> Change:
    to, reason, columns = _next(step, now=now)
    return prepare(step, to=to, now=now, reason=reason, **columns)


def _freeing(expired: list[Step], *, now: datetime.datetime) -> list[Change]:
    """What becomes of the steps that waited for those whose time has passed."""
    if not expired:
        return []
    waiting = Step.objects.filter(after__in=expired).open()
    followers = _taken(waiting)
    if len(followers) != waiting.count():
        raise ChangedMeanwhileError
    causes = {step.pk: new_cause("expired", step.pk) for step in expired}
    return [_freed(step, cause=causes[step.after_id or 0], now=now) for step in followers]


def _freed(follower: Step, *, cause: str, now: datetime.datetime) -> Change:
    to, reason, columns = freed(follower, now=now)
    return prepare(follower, to=to, now=now, reason=reason, cause=cause, **columns)


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
