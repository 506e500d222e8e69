"""The last look before a mail leaves: does its reason still hold, and has no other mail told it?"""

import datetime

from django.db import transaction

from accounts.enums import ReminderMode
from accounts.models import User
from followups.delivery.claiming import LEASE
from followups.delivery.waiting import is_new, is_unasked, open_decisions, ready_steps
from followups.enums import ReminderKind, ReminderState
from followups.mailing import Agenda
from followups.models import Decision, Reminder, Step


class ClaimLostError(Exception):
    """Another process holds this reminder by now."""


class NoReasonError(Exception):
    """Nothing is left to tell; `str(error)` says why."""


@transaction.atomic
def agenda_for(reminder: Reminder, *, now: datetime.datetime) -> Agenda:
    """What this mail may tell at `now`, kept for it alone, under its claim.

    The steps are marked as told on the person's local date before the mail leaves, in the same
    transaction that checks the claim: no two mails tell of one step on one local date, whatever
    happens to modes, zones and clocks. Raises NoReasonError and ClaimLostError.
    """
    # The person's row is the lock under which two of their mails are told apart (PostgreSQL;
    # SQLite has one writer anyway). NO KEY: rows that point to the person can still be added.
    user = User.objects.select_for_update(no_key=True).get(pk=reminder.owner_id)
    _check_wanted(user, reminder, now=now)
    today = user.today(now)
    steps = _steps_for(reminder, user, today)
    decisions = _decisions_for(reminder, user, today)
    if not steps and not decisions:
        raise NoReasonError("Nothing was left to tell.")
    _keep(reminder, today=today, steps=steps, decisions=decisions, now=now)
    return Agenda(user=user, today=today, steps=tuple(steps), decisions=tuple(decisions), now=now)


def _check_wanted(user: User, reminder: Reminder, *, now: datetime.datetime) -> None:
    if not user.is_active:
        raise NoReasonError("The account is closed.")
    if user.is_muted(now):
        raise NoReasonError("Everything rests.")
    if user.reminder_mode == ReminderMode.NONE:
        raise NoReasonError("No mails are wanted.")
    if reminder.kind == ReminderKind.STEP and user.reminder_mode != ReminderMode.PER_STEP:
        raise NoReasonError("One mail a day tells of it.")


def _steps_for(reminder: Reminder, user: User, today: datetime.date) -> list[Step]:
    """Ready steps no other mail has told of today; a digest has the new ones first."""
    if reminder.kind == ReminderKind.DIGEST and user.reminder_mode == ReminderMode.PER_STEP:
        return []
    others = _told_by_others(reminder, today)
    mine = set(reminder.step_ids) if reminder.local_date == today else set()
    free = [
        step
        for step in ready_steps(user)
        if step.pk not in others and (step.pk in mine or not _is_told(step.reminded_on, today))
    ]
    if reminder.kind == ReminderKind.STEP:
        return [step for step in free if step.pk in reminder.step_ids]
    return sorted(free, key=lambda step: not (step.pk in mine or is_new(step, user)))


def _decisions_for(reminder: Reminder, user: User, today: datetime.date) -> list[Decision]:
    if reminder.kind == ReminderKind.STEP:
        return []
    mine = set(reminder.decision_ids) if reminder.local_date == today else set()
    free = [
        row
        for row in open_decisions(user, today)
        if row.pk in mine or not _is_told(row.asked_on, today)
    ]
    return sorted(free, key=lambda row: not (row.pk in mine or is_unasked(row)))


def _is_told(told_on: datetime.date | None, today: datetime.date) -> bool:
    """Told today; or on a later date, where the clock has gone back since."""
    return told_on is not None and told_on >= today


def _told_by_others(reminder: Reminder, today: datetime.date) -> set[int]:
    """Steps that other mails of this person have told of, or are about to, on this date."""
    live = (ReminderState.SENDING, ReminderState.SENT)
    others = (
        Reminder.objects.filter(owner=reminder.owner_id, local_date=today, state__in=live)
        .exclude(pk=reminder.pk)
        .values_list("step_ids", flat=True)
    )
    return {pk for ids in others for pk in ids}


def _keep(
    reminder: Reminder,
    *,
    today: datetime.date,
    steps: list[Step],
    decisions: list[Decision],
    now: datetime.datetime,
) -> None:
    reminder.local_date = today
    reminder.step_ids = [step.pk for step in steps]
    reminder.decision_ids = [decision.pk for decision in decisions]
    Step.objects.filter(pk__in=reminder.step_ids).update(reminded_on=today)
    Decision.objects.filter(pk__in=reminder.decision_ids).update(asked_on=today)
    held = Reminder.objects.filter(
        pk=reminder.pk, state=ReminderState.SENDING, claim=reminder.claim
    ).update(
        local_date=today,
        step_ids=reminder.step_ids,
        decision_ids=reminder.decision_ids,
        lease_until=now + LEASE,
    )
    if not held:
        raise ClaimLostError
