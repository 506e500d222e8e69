"""Plans: made from what the engine offers, kept in line with the facts, closed with a reason."""

import datetime
from dataclasses import replace
from typing import Any

from accounts.models import User
from followups.actions.following import follower_date, free_followers
from followups.actions.people import person_for
from followups.actions.transitions import record_new, transition
from followups.calendar import add_days
from followups.caps import cap_for
from followups.decision import engine
from followups.decision.step import PlannedStep, Suppressed
from followups.enums import CONTACTING_KINDS, StepKind, StepState
from followups.models import Decision, Plan, Step
from followups.timing import wakes_at
from tracker.models import Application, Contact

RESTS = frozenset({"other-applications"})


def open_plan(application: Application) -> Plan | None:
    """The application's open plan, if there is one."""
    return application.plans.filter(closed_at__isnull=True).first()


def start_plan(
    decision: Decision, answer: engine.Decision, *, by: User, now: datetime.datetime, cause: str
) -> Plan:
    """A new plan with the steps offered; the one before it is closed."""
    application = decision.application
    close_plan(open_plan(application), by=by, now=now, cause=cause, reason="You chose anew.")
    plan = Plan.objects.create(application=application, decision=decision, created_at=now)
    _take_over_check_ins(plan, answer, by=by, now=now, cause=cause)
    for planned in answer.steps:
        _create(plan, planned, by=by, now=now, cause=cause)
    return plan


def _take_over_check_ins(
    plan: Plan, answer: engine.Decision, *, by: User, now: datetime.datetime, cause: str
) -> None:
    """The newest plan checks in; an older application's check-in with the same person ends."""
    keys = [step.key for step in answer.steps if step.kind == StepKind.CHECK_IN and step.key]
    older = Step.objects.for_user(by).open().filter(kind=StepKind.CHECK_IN, contact__in=keys)
    for step in older.exclude(application=plan.application).select_related("owner"):
        reason = "The check-in of your newer application there takes its place."
        transition(step, to=StepState.CANCELLED, now=now, by=by, cause=cause, reason=reason)


def update_plan(
    plan: Plan, answer: engine.Decision, *, by: User, now: datetime.datetime, cause: str
) -> None:
    """Bring an open plan in line with what is offered now.

    New steps are added, moved ones take their new date unless the person set one by hand, what is
    offered no longer ends with its reason. Steps that are over stay as they are.
    """
    known = {_key(step): step for step in _steps(plan)}
    for planned in answer.steps:
        if planned.state == StepState.DONE:
            continue
        step = known.pop((str(planned.kind), _contact_key(planned)), None)
        if step is None:
            _create(plan, planned, by=by, now=now, cause=cause)
        elif step.is_open:
            _adjust(step, planned, by=by, now=now, cause=cause)
    for step in known.values():
        if step.is_open and step.kind in CONTACTING_KINDS and not _added_by_event(step):
            left = _drop(step, _why_left_out(step, answer), by=by, now=now, cause=cause)
            if left == StepState.CANCELLED:
                free_followers(step, by=by, now=now, cause=cause)


def close_plan(
    plan: Plan | None, *, by: User, now: datetime.datetime, cause: str, reason: str
) -> None:
    """Close a plan; its open steps are cancelled. What was done stays done."""
    if plan is None:
        return
    for step in _steps(plan):
        if step.is_open:
            transition(step, to=StepState.CANCELLED, now=now, by=by, cause=cause, reason=reason)
    Plan.objects.filter(pk=plan.pk, closed_at__isnull=True).update(
        closed_at=now, closed_reason=reason[:300], closed_cause=cause
    )


def cancel_plan(plan: Plan, *, by: User, now: datetime.datetime, reason: str) -> None:
    """Close a plan by hand (admin)."""
    close_plan(plan, by=by, now=now, cause=f"cancel:{plan.pk}", reason=reason)


def hold_due_steps(
    plan: Plan, *, until: datetime.date, by: User, now: datetime.datetime, cause: str
) -> None:
    """Let steps that are due before `until` rest until that local date."""
    for step in _steps(plan):
        early = step.due_on is not None and step.due_on < until
        if step.state in {StepState.READY, StepState.SCHEDULED} and early:
            transition(
                step,
                to=StepState.HELD,
                now=now,
                by=by,
                cause=cause,
                reason="You asked for a day of rest.",
                held_until=until,
            )


def _steps(plan: Plan) -> list[Step]:
    return list(plan.steps.select_related("owner", "application", "contact", "after"))


def _key(step: Step) -> tuple[str, int | None]:
    per_person = step.kind == StepKind.LINKEDIN_CONNECT
    return (step.kind, step.contact_id if per_person else None)


def _contact_key(planned: PlannedStep) -> int | None:
    return planned.key if planned.kind == StepKind.LINKEDIN_CONNECT else None


def _create(
    plan: Plan, planned: PlannedStep, *, by: User, now: datetime.datetime, cause: str
) -> None:
    if planned.state == StepState.DONE:
        return
    contact = person_for(plan.application, planned, by=by)
    if _capped(plan, planned, contact, by=by, now=now):
        return
    after = _predecessor(plan, planned)
    if planned.state == StepState.BLOCKED and (after is None or not after.is_open):
        if planned.kind != StepKind.LINKEDIN_CONNECT:
            return
        planned = replace(planned, state=StepState.SCHEDULED)
    step = Step(
        owner=plan.application.owner,
        is_sample=plan.application.is_sample,
        plan=plan,
        application=plan.application,
        kind=planned.kind,
        contact=contact,
        via=planned.via or "",
        state=planned.state,
        reason=planned.reason[:300],
        position=plan.steps.count(),
        after=after,
        **_dates(planned, today=by.today(now)),
    )
    step.wakes_at = wakes_at(step, step.owner)
    step.save()
    record_new(step, now=now, by=by, cause=cause, reason=step.reason)


def _dates(planned: PlannedStep, *, today: datetime.date) -> dict[str, datetime.date | None]:
    """The step's dates; a scheduled one "at any time" is offered from tomorrow on."""
    due_on = planned.on
    if due_on is None and planned.state == StepState.SCHEDULED:
        due_on = add_days(today, 1)
    return {
        "due_on": due_on,
        "window_from": planned.window_from,
        "good_until": planned.until or planned.latest,
    }


def _capped(
    plan: Plan,
    planned: PlannedStep,
    contact: Contact | None,
    *,
    by: User,
    now: datetime.datetime,
) -> bool:
    if contact is None or planned.kind not in CONTACTING_KINDS:
        return False
    cap = cap_for(planned.kind, contact, application=plan.application, user=by, now=now)
    return cap is not None


def _predecessor(plan: Plan, planned: PlannedStep) -> Step | None:
    if planned.after is None:
        return None
    return plan.steps.filter(kind=planned.after).order_by("id").last()


def _adjust(
    step: Step, planned: PlannedStep, *, by: User, now: datetime.datetime, cause: str
) -> None:
    """Take over whom, how and when. What the person set by hand, or waits for, stays."""
    columns = _new_address(step, planned, by=by)
    state = StepState(step.state)
    resting = step.state == StepState.HELD and step.held_until is None
    if planned.state == StepState.HELD:
        state = StepState.HELD
    elif resting:
        state = _resumed(step, planned)
    # A step that is due waits for the person, whether or not the clock has ticked since.
    if state == StepState.SCHEDULED and not step.moved_by_hand and not step.is_due(now):
        columns |= _new_dates(step, planned, by=by, now=now)
    changed = {name: value for name, value in columns.items() if getattr(step, name) != value}
    if changed or state != step.state:
        reason = planned.reason or step.reason
        transition(step, to=state, now=now, by=by, cause=cause, reason=reason, **changed)


def _resumed(step: Step, planned: PlannedStep) -> StepState:
    """What a step that rested without a date goes on as: its turn comes with its thank-you."""
    if step.after is None:
        return StepState(planned.state)
    return StepState.BLOCKED if step.after.is_open else StepState.SCHEDULED


def _new_address(step: Step, planned: PlannedStep, *, by: User) -> dict[str, Any]:
    contact = person_for(step.application, planned, by=by)
    if contact is None or contact.pk == step.contact_id or step.edited or step.moved_by_hand:
        return {}
    return {"contact_id": contact.pk, "via": planned.via or ""}


def _new_dates(
    step: Step, planned: PlannedStep, *, by: User, now: datetime.datetime
) -> dict[str, Any]:
    """The offered dates; a step that follows a sent one counts from the moment it was sent."""
    dates = _dates(planned, today=by.today(now))
    if step.after is not None and step.after.sent_at is not None:
        kind = StepKind(step.kind)
        due_on = follower_date(kind, sent_at=step.after.sent_at, user=by)
        return {"due_on": max(due_on, step.due_on or due_on)}
    # One that goes on without its thank-you keeps its day: the engine knows only the wait.
    return dates if dates["due_on"] is not None else {}


def _why_left_out(step: Step, answer: engine.Decision) -> Suppressed | None:
    """The rule that left this step out: for its person, else for anybody."""
    same_kind = [item for item in answer.suppressed if item.kind == step.kind]
    for_person = (
        item for item in same_kind if item.key is not None and item.key == step.contact_id
    )
    for_anybody = (item for item in same_kind if item.key is None and item.to is None)
    return next(iter((*for_person, *for_anybody)), None)


def _drop(
    step: Step,
    item: Suppressed | None,
    *,
    by: User,
    now: datetime.datetime,
    cause: str,
) -> StepState:
    reason = item.text if item is not None else "It no longer fits the facts."
    rests = item is not None and item.because in RESTS
    to = StepState.HELD if rests else StepState.CANCELLED
    if step.state != to:
        transition(step, to=to, now=now, by=by, cause=cause, reason=reason)
    return to


def _added_by_event(step: Step) -> bool:
    return step.kind in {StepKind.FEEDBACK_THANKS, StepKind.REAPPLY}
