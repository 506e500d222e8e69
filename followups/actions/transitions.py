"""The one way a step changes: a conditional UPDATE, with a row that says what and why.

Two processes write steps, the web and the clock. A change applies only to the state its caller
saw; whoever comes second learns it and leaves the row alone.
"""

import datetime
import uuid
from dataclasses import dataclass
from typing import Any, cast

from django.db import models

from accounts.models import User
from followups.enums import CLOSED_STATES, CONTACTING_KINDS, OPEN_STATES, StepState
from followups.errors import NothingToUndo
from followups.models import Step, StepEvent
from followups.timing import wakes_at

_CHANGEABLE = (
    "state", "reason", "due_on", "good_until", "window_from", "held_until", "wakes_at",
    "contact_id", "via", "moved_by_hand", "reminded_on", "ready_at", "sent_at", "closed_at",
    "touchpoint_id",
)  # fmt: skip


def new_cause(kind: str, key: object) -> str:
    """A name for one act of the person, under which all its changes can be found and undone."""
    return f"{kind}:{key}:{uuid.uuid4().hex[:12]}"


@dataclass(frozen=True, slots=True)
class Change:
    """A step with its new values, not written yet: from which state, and the row that says so."""

    step: Step
    seen: str
    event: StepEvent

    def write(self) -> bool:
        """Write it down, unless the step was no longer as seen."""
        if not _write(self.step, seen=self.seen):
            return False
        self.event.save(force_insert=True)
        return True


def prepare(
    step: Step,
    *,
    to: StepState | str,
    now: datetime.datetime,
    reason: str,
    by: User | None = None,
    cause: str = "",
    **columns: Any,
) -> Change:
    """Give the step its new values in memory, and say what is to be written.

    `wakes_at` and `closed_at` follow from the state, so that no caller can forget them.
    """
    before, seen = _look(step), step.state
    for name, value in {**columns, "state": to, "reason": reason[:300]}.items():
        setattr(step, name, value)
    if to in CLOSED_STATES:
        step.closed_at = step.closed_at if seen == to and step.closed_at else now
    else:
        step.closed_at = None
    step.wakes_at = wakes_at(step, step.owner)
    after = _look(step)
    event = StepEvent(
        step=step,
        happened_at=now,
        by=by,
        from_state=seen,
        to_state=to,
        reason=reason[:300],
        cause=cause,
        before={name: value for name, value in before.items() if value != after[name]},
    )
    return Change(step=step, seen=seen, event=event)


def transition(
    step: Step,
    *,
    to: StepState | str,
    now: datetime.datetime,
    reason: str,
    by: User | None = None,
    cause: str = "",
    **columns: Any,
) -> bool:
    """Move the step to a state, with any other columns. False when it was no longer as seen."""
    change = prepare(step, to=to, now=now, reason=reason, by=by, cause=cause, **columns)
    if change.write():
        return True
    step.refresh_from_db()
    return False


def record_new(
    step: Step, *, now: datetime.datetime, by: User | None, cause: str, reason: str
) -> None:
    """Write down that a step came into being."""
    StepEvent.objects.create(
        step=step,
        happened_at=now,
        by=by,
        to_state=step.state,
        reason=reason[:300],
        cause=cause,
    )


def revert(cause: str, *, now: datetime.datetime, by: User | None) -> list[Step]:
    """Take back every change with this cause, newest first, where nothing newer stands on it.

    A step that the cause created is cancelled. What was sent stays sent unless the cause itself
    says it was sent. Returns the steps that changed.
    """
    events = (
        StepEvent.objects.filter(cause=cause, undone_at__isnull=True)
        .select_related("step__owner", "step__plan", "step__contact", "step__application__company")
        .order_by("-happened_at", "-id")
    )
    return [event.step for event in events if _take_back(event, now=now, by=by)]


def newest_change(step: Step) -> StepEvent:
    """The newest change of a step, if the person made it on this step itself.

    Raises NothingToUndo when there is none, or when something else changed the step since: what
    an event brought about is taken back where the event was noted.
    """
    event = (
        step.events.filter(undone_at__isnull=True, by__isnull=False)
        .exclude(from_state="")
        .order_by("happened_at", "id")
        .last()
    )
    if event is None or not event.cause.startswith(f"step:{step.pk}:"):
        raise NothingToUndo("There is nothing to take back here.")
    return event


def may_be_open(step: Step) -> bool:
    """Can this step wait for anything: its plan goes on, and nobody asked for no contact?"""
    if step.plan.closed_at is not None:
        return False
    if step.kind not in CONTACTING_KINDS:
        return True
    person, company = step.contact, step.application.company or step.application.agency
    person_is_fine = person is None or not (person.do_not_contact or person.erased_at)
    return person_is_fine and not (company is not None and company.do_not_contact)


def _take_back(event: StepEvent, *, now: datetime.datetime, by: User | None) -> bool:
    step = event.step
    newer = step.events.filter(undone_at__isnull=True, id__gt=event.pk)
    if step.state != event.to_state and newer.exclude(by__isnull=True).exists():
        return False
    if event.from_state in OPEN_STATES and not may_be_open(step):
        return False
    if not StepEvent.objects.filter(pk=event.pk, undone_at__isnull=True).update(undone_at=now):
        return False
    if not event.from_state:
        return step.is_open and transition(
            step, to=StepState.CANCELLED, now=now, by=by, reason="Taken back."
        )
    columns = {
        name: cast("models.Field[Any, Any]", Step._meta.get_field(name)).to_python(value)
        for name, value in event.before.items()
        if name not in {"state", "reason", "wakes_at", "closed_at"}
    }
    reason = event.before.get("reason", step.reason)
    return transition(step, to=event.from_state, now=now, reason=reason, **columns)


def _write(step: Step, *, seen: str) -> bool:
    values = {name: getattr(step, name) for name in _CHANGEABLE}
    return bool(Step.objects.filter(pk=step.pk, state=seen).update(**values))


def _look(step: Step) -> dict[str, Any]:
    values = {name: getattr(step, name) for name in _CHANGEABLE}
    return {
        name: value.isoformat() if isinstance(value, (datetime.date, datetime.datetime)) else value
        for name, value in values.items()
    }
