"""What happens to open steps when something happens: the cancellation matrix, applied."""

import datetime
from collections.abc import Iterable

from django.db import transaction
from django.db.models import Q

from accounts.models import User
from followups.actions.following import free_followers
from followups.actions.transitions import new_cause, record_new, revert, transition
from followups.calendar import add_days
from followups.enums import StepKind, StepState, Via
from followups.facts import work_calendar
from followups.matrix import MATRIX, Effect, Happening, effect_of
from followups.models import Plan, Step, StepEvent
from followups.timing import morning
from tracker.models import Application, Company, Contact

_THANK_YOU_KEPT_DAYS = 7


def answer(
    happening: Happening, steps: Iterable[Step], *, by: User, now: datetime.datetime, cause: str
) -> None:
    """Give every open step among `steps` what the matrix says of the event."""
    reason = MATRIX[happening].reason
    steps = list(steps)
    for step in steps:
        effect = effect_of(happening, step.kind)
        if effect is None or not step.is_open:
            continue
        if effect == Effect.CANCEL:
            transition(step, to=StepState.CANCELLED, now=now, by=by, cause=cause, reason=reason)
        else:
            # It rests until its own day and then asks; a step without a day asks tomorrow.
            until = step.due_on or add_days(by.today(now), 1)
            until = max(until, add_days(by.today(now), 1))
            transition(
                step,
                to=StepState.HELD,
                now=now,
                by=by,
                cause=cause,
                reason=reason,
                held_until=until,
            )
    for step in steps:
        if step.state == StepState.CANCELLED:
            free_followers(step, by=by, now=now, cause=cause)


def steps_of(application: Application) -> list[Step]:
    """The open steps of an application, with what a transition needs."""
    return list(application.steps.open().select_related("owner", "application", "contact"))


def steps_with(contact: Contact) -> list[Step]:
    """The open steps addressed to a contact, across all applications."""
    return list(contact.steps.open().select_related("owner", "application", "contact"))


def steps_at(company: Company) -> list[Step]:
    """The open steps of all applications at a company, or with only this agency on record."""
    through = Q(application__company=None, application__agency=company)
    steps = Step.objects.open().filter(Q(application__company=company) | through)
    return list(steps.select_related("owner", "application", "contact"))


@transaction.atomic
def restart_after_reply(
    application: Application, *, at: datetime.datetime, by: User, now: datetime.datetime
) -> None:
    """A neutral reply: the feedback request stays, in the same thread, a day after it at least."""
    calendar = work_calendar(by)
    cause = new_cause("reply", application.pk)
    for step in application.steps.open().select_related("owner"):
        if step.kind != StepKind.FEEDBACK_REQUEST or step.due_on is None:
            continue
        day = max(step.due_on, calendar.next_business_day(by.today(at)))
        while morning(by, day) < at + datetime.timedelta(hours=24):
            day = calendar.next_business_day(add_days(day, 1))
        if day > step.due_on and not step.moved_by_hand:
            transition(
                step,
                to=StepState.SCHEDULED,
                now=now,
                by=by,
                cause=cause,
                reason="They replied; a day passes first.",
                due_on=day,
            )


@transaction.atomic
def offer_feedback_thanks(
    application: Application,
    *,
    contact: Contact | None,
    by: User,
    now: datetime.datetime,
    cause: str,
) -> Step | None:
    """After feedback: one short line of thanks, next morning, if there is somebody to thank."""
    plan = application.plans.filter(closed_at__isnull=True).first()
    asked = application.steps.filter(kind=StepKind.FEEDBACK_REQUEST).last()
    to = contact or (asked.contact if asked else None)
    if plan is None or to is None or to.do_not_contact or not to.reach:
        return None
    if application.steps.filter(kind=StepKind.FEEDBACK_THANKS).exists():
        return None
    via = Via.EMAIL if to.email else Via(next(iter(sorted(to.reach))))
    due_on = add_days(by.today(now), 1)
    return add_step(
        plan,
        kind=StepKind.FEEDBACK_THANKS,
        contact=to,
        via=via,
        due_on=due_on,
        good_until=add_days(due_on, 14),
        reason="They gave you feedback.",
        by=by,
        now=now,
        cause=cause,
    )


@transaction.atomic
def offer_reapplying(
    application: Application, *, by: User, now: datetime.datetime, cause: str
) -> Step | None:
    """The role is open again: applying once more, or a line to the manager, is offered today."""
    plan = application.plans.filter(closed_at__isnull=True).first()
    if plan is None or plan.steps.open().filter(kind=StepKind.REAPPLY).exists():
        return None
    return add_step(
        plan,
        kind=StepKind.REAPPLY,
        contact=None,
        via="",
        due_on=by.today(now),
        good_until=None,
        reason="The role was posted again.",
        by=by,
        now=now,
        cause=cause,
    )


def add_step(
    plan: Plan,
    *,
    kind: StepKind,
    contact: Contact | None,
    via: str,
    due_on: datetime.date,
    good_until: datetime.date | None,
    reason: str,
    by: User,
    now: datetime.datetime,
    cause: str,
) -> Step:
    """One more step in an open plan, scheduled for the local date `due_on`."""
    step = Step.objects.create(
        owner=plan.application.owner,
        is_sample=plan.application.is_sample,
        plan=plan,
        application=plan.application,
        kind=kind,
        contact=contact,
        via=via,
        state=StepState.SCHEDULED,
        reason=reason,
        position=plan.steps.count(),
        due_on=due_on,
        good_until=good_until,
        wakes_at=morning(by, due_on),
    )
    record_new(step, now=now, by=by, cause=cause, reason=reason)
    return step


@transaction.atomic
def pause_search(user: User, *, now: datetime.datetime) -> None:
    """A job was found elsewhere: requests and check-ins end (and can come back), the search rests.

    A thank-you of the last seven days may still be finished; LinkedIn stays a free choice.
    """
    if user.search_paused_on is not None:
        return
    user.search_paused_on = user.today(now)
    user.save(update_fields=["search_paused_on"])
    cause = f"search:{user.pk}:{now.isoformat()}"[:60]
    steps = list(Step.objects.for_user(user).open().select_related("owner", "application"))
    answer(Happening.JOB_FOUND, steps, by=user, now=now, cause=cause)
    for step in steps:
        closed_on = step.application.closed_on or user.today(now)
        late = (user.today(now) - closed_on).days > _THANK_YOU_KEPT_DAYS
        if step.kind == StepKind.THANK_YOU and late and step.is_open:
            transition(
                step,
                to=StepState.CANCELLED,
                now=now,
                by=user,
                cause=cause,
                reason=MATRIX[Happening.JOB_FOUND].reason,
            )
            free_followers(step, by=user, now=now, cause=cause)


@transaction.atomic
def resume_search(user: User, *, now: datetime.datetime) -> None:
    """The search goes on: what the pause ended comes back as it was."""
    if user.search_paused_on is None:
        return
    user.search_paused_on = None
    user.save(update_fields=["search_paused_on"])
    newest = (
        StepEvent.objects.for_user(user)
        .filter(cause__startswith=f"search:{user.pk}:", undone_at__isnull=True)
        .order_by("id")
        .last()
    )
    if newest is not None:
        revert(newest.cause, now=now, by=user)
