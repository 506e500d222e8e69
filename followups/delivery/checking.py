"""The last look before mails leave: does a reason still hold, and has no other mail told it?"""

import datetime
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from django.db import transaction

from accounts.enums import ReminderMode
from accounts.models import User
from followups.delivery.waiting import (
    asked_by,
    by_owner,
    is_new,
    is_unasked,
    open_decisions,
    ready_steps,
)
from followups.enums import ReminderKind, ReminderState
from followups.mailing import Agenda, gather
from followups.models import Decision, Reminder, Step

_LIVE = (ReminderState.SENDING, ReminderState.SENT)


class ClaimLostError(Exception):
    """Another process holds this reminder by now."""


class NoReasonError(Exception):
    """Nothing is left to tell; `str(error)` says why."""


def agendas_for(
    reminders: Sequence[Reminder], *, now: datetime.datetime
) -> dict[int, Agenda | Exception]:
    """What each mail may tell at `now`, kept for it alone, under its claim; by the reminder's id.

    The steps are marked as told on the person's local date before a mail leaves, in the same
    transaction that checks the claims: no two mails tell of one step on one local date, whatever
    happens to modes, zones and clocks. All reminders take as many queries as one; where one of
    them fails, each half is looked at by itself. In place of an agenda stands NoReasonError,
    ClaimLostError, or whatever went wrong with this one.
    """
    try:
        return _agendas(reminders, now=now)
    except Exception as error:
        if len(reminders) == 1:
            return {reminders[0].pk: error}
    half = len(reminders) // 2
    return {
        **agendas_for(reminders[:half], now=now),
        **agendas_for(reminders[half:], now=now),
    }


def _agendas(
    reminders: Sequence[Reminder], *, now: datetime.datetime
) -> dict[int, Agenda | Exception]:
    found: dict[int, Agenda | Exception] = {}
    with transaction.atomic():
        desk = _desk(reminders, now=now)
        for reminder in reminders:
            try:
                found[reminder.pk] = desk.agenda_for(reminder)
            except NoReasonError as reason:
                found[reminder.pk] = reason
        agendas = {pk: one for pk, one in found.items() if isinstance(one, Agenda)}
        _keep(agendas, claims={reminder.claim for reminder in reminders})
    for reminder in reminders:
        if reminder.pk in agendas:
            _remember(reminder, agendas[reminder.pk])
    return {**found, **dict(zip(agendas, gather(list(agendas.values())), strict=True))}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Desk:
    """Everything that is looked at for a batch; told one mail after the other."""

    now: datetime.datetime
    people: dict[int, User]
    steps: dict[int, list[Step]]
    decisions: dict[int, list[Decision]]
    # Steps that mails have told of, or are about to: by person and date, then by reminder.
    told: dict[tuple[int, datetime.date], dict[int, list[int]]] = field(
        default_factory=lambda: defaultdict(dict)
    )

    def agenda_for(self, reminder: Reminder) -> Agenda:
        """What this mail tells. Raises NoReasonError; then later mails may tell of its steps."""
        user = self.people[reminder.owner_id]
        today = user.today(self.now)
        told = self.told[user.pk, today]
        told.pop(reminder.pk, None)
        _check_wanted(user, reminder, now=self.now)
        others = {pk for ids in told.values() for pk in ids}
        steps = _steps_for(reminder, user, self.steps[user.pk], others=others, today=today)
        decisions = _decisions_for(reminder, self.decisions[user.pk], today=today)
        if not steps and not decisions:
            raise NoReasonError("Nothing was left to tell.")
        told[reminder.pk] = [step.pk for step in steps]
        _mark(steps, decisions, today=today)
        return Agenda(
            user=user, today=today, now=self.now, steps=tuple(steps), decisions=tuple(decisions)
        )


def _desk(reminders: Sequence[Reminder], *, now: datetime.datetime) -> _Desk:
    """Read what these mails may tell, and lock it (PostgreSQL; SQLite has one writer anyway)."""
    people = _locked_people({reminder.owner_id for reminder in reminders})
    # A step that somebody is just changing is left to another mail: nobody waits for a batch.
    steps = ready_steps(people.keys()).select_for_update(skip_locked=True, no_key=True)
    desk = _Desk(
        now=now,
        people=people,
        steps=by_owner(steps),
        decisions=by_owner(open_decisions(people.keys(), now=now)),
    )
    dates = {user.today(now) for user in people.values()}
    live = Reminder.objects.filter(owner__in=people, local_date__in=dates, state__in=_LIVE)
    for pk, owner, on, step_ids in live.values_list("pk", "owner", "local_date", "step_ids"):
        desk.told[owner, on][pk] = step_ids
    return desk


def _locked_people(ids: set[int]) -> dict[int, User]:
    """The people by id. Their rows are the locks under which two of their mails are told apart.

    In one order everywhere, so that two batches never wait for each other. NO KEY: rows that
    point to a person can still be added.
    """
    people = User.objects.select_for_update(no_key=True).filter(pk__in=ids).order_by("pk")
    return {user.pk: user for user in people}


def _check_wanted(user: User, reminder: Reminder, *, now: datetime.datetime) -> None:
    if not user.is_active:
        raise NoReasonError("The account is closed.")
    if user.is_muted(now):
        raise NoReasonError("Everything rests.")
    if user.reminder_mode == ReminderMode.NONE:
        raise NoReasonError("No mails are wanted.")
    if reminder.kind == ReminderKind.STEP and user.reminder_mode != ReminderMode.PER_STEP:
        raise NoReasonError("One mail a day tells of it.")


def _steps_for(
    reminder: Reminder, user: User, ready: list[Step], *, others: set[int], today: datetime.date
) -> list[Step]:
    """Ready steps no other mail has told of today; a digest has the new ones first."""
    if reminder.kind == ReminderKind.DIGEST and user.reminder_mode == ReminderMode.PER_STEP:
        return []
    mine = set(reminder.step_ids) if reminder.local_date == today else set()
    free = [
        step
        for step in ready
        if step.pk not in others and (step.pk in mine or not _is_told(step.reminded_on, today))
    ]
    if reminder.kind == ReminderKind.STEP:
        return [step for step in free if step.pk in reminder.step_ids]
    return sorted(free, key=lambda step: not (step.pk in mine or is_new(step, user)))


def _decisions_for(
    reminder: Reminder, waiting: list[Decision], *, today: datetime.date
) -> list[Decision]:
    if reminder.kind == ReminderKind.STEP:
        return []
    mine = set(reminder.decision_ids) if reminder.local_date == today else set()
    free = [
        row
        for row in asked_by(waiting, today)
        if row.pk in mine or not _is_told(row.asked_on, today)
    ]
    return sorted(free, key=lambda row: not (row.pk in mine or is_unasked(row)))


def _is_told(told_on: datetime.date | None, today: datetime.date) -> bool:
    """Told today; or on a later date, where the clock has gone back since."""
    return told_on is not None and told_on >= today


def _mark(steps: Iterable[Step], decisions: Iterable[Decision], *, today: datetime.date) -> None:
    for step in steps:
        step.reminded_on = today
    for decision in decisions:
        decision.asked_on = today


def _keep(agendas: dict[int, Agenda], *, claims: set[str]) -> None:
    """Write down what each mail tells, if every claim is still ours. Raises ClaimLostError."""
    told: dict[datetime.date, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for agenda in agendas.values():
        told[agenda.today][0].extend(agenda.step_ids)
        told[agenda.today][1].extend(agenda.decision_ids)
    for today, (step_ids, decision_ids) in told.items():
        Step.objects.filter(pk__in=step_ids).update(reminded_on=today)
        Decision.objects.filter(pk__in=decision_ids).update(asked_on=today)
    rows = [_remember(Reminder(pk=pk), agenda) for pk, agenda in agendas.items()]
    ours = Reminder.objects.filter(state=ReminderState.SENDING, claim__in=claims)
    if ours.bulk_update(rows, ["local_date", "step_ids", "decision_ids"]) != len(rows):
        raise ClaimLostError


def _remember(reminder: Reminder, agenda: Agenda) -> Reminder:
    reminder.local_date = agenda.today
    reminder.step_ids, reminder.decision_ids = agenda.step_ids, agenda.decision_ids
    return reminder
