"""What has to be true of a search at every moment, whatever happened in whatever order."""

import datetime
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from django.core import mail

from accounts.models import User
from followups import queries
from followups.enums import (
    CLOSED_STATES,
    CONTACTING_KINDS,
    OPEN_STATES,
    ReminderState,
    StepKind,
    StepState,
)
from followups.models import Decision, Plan, Reminder, Step
from followups.timing import morning, wakes_at
from tracker.models import Application, Company, Contact

A_DAY = datetime.timedelta(hours=24)
ONE_PER_CONTACT = (StepKind.THANK_YOU, StepKind.FEEDBACK_REQUEST, StepKind.CHECK_IN)


def all_hold(user: User, *, now: datetime.datetime) -> None:
    """Everything that must be true after any rule."""
    steps = list(
        Step.objects.for_user(user).select_related(
            "owner", "plan", "application__company", "contact", "after"
        )
    )
    for step in steps:
        if step.is_open:
            _open_step_fits(step)
            _is_not_stranded(step)
            _nobody_opted_out(step)
            _request_keeps_its_distance(step)
        else:
            _closed_step_fits(step)
    _open_plans_have_an_ending(user)
    _one_of_a_kind(steps)
    _today_shows_what_is_due(user, steps, now=now)


def _open_step_fits(step: Step) -> None:
    assert OPEN_STATES.count(step.state) == 1
    assert step.closed_at is None
    assert step.sent_at is None
    assert step.wakes_at == wakes_at(step, step.owner), "the clock looks at the wrong instant"
    assert step.plan.closed_at is None, "an open step in a closed plan"
    assert step.application.outcome, "an open step of an open application"
    if step.state in {StepState.SCHEDULED, StepState.READY}:
        assert step.due_on is not None


def _closed_step_fits(step: Step) -> None:
    assert CLOSED_STATES.count(step.state) == 1
    assert step.closed_at is not None
    assert step.wakes_at is None


def _is_not_stranded(step: Step) -> None:
    """What waits, waits for something that can still come."""
    if step.state == StepState.BLOCKED:
        assert step.after is not None
        assert step.after.is_open, f"{step.kind} waits for a step that is {step.after.state}"


def _nobody_opted_out(step: Step) -> None:
    if step.kind not in CONTACTING_KINDS:
        return
    assert step.contact is None or not step.contact.do_not_contact
    assert step.contact is None or step.contact.erased_at is None
    company = step.application.company
    assert company is None or not company.do_not_contact


def _request_keeps_its_distance(step: Step) -> None:
    """No feedback is asked for before, or within a day of, the thank-you (A43)."""
    dated = step.state in {StepState.SCHEDULED, StepState.READY}
    if step.kind != StepKind.FEEDBACK_REQUEST or not dated or step.after is None:
        return
    assert step.after.sent_at is not None, f"{step.state} without its thank-you"
    if not step.moved_by_hand and step.ready_at is None:
        assert step.due_on is not None
        asked_at = morning(step.owner, step.due_on)
        assert asked_at >= step.after.sent_at + A_DAY, f"{asked_at} after {step.after.sent_at}"


def _open_plans_have_an_ending(user: User) -> None:
    open_plans = Plan.objects.for_user(user).filter(closed_at__isnull=True)
    for plan in open_plans.select_related("application", "decision__outcome"):
        assert plan.decision.outcome.undone_at is None
    for row in (open_plans, Decision.objects.for_user(user).current()):
        per_application = Counter(row.values_list("application", flat=True))
        assert set(per_application.values()) <= {1}
        assert not row.filter(application__outcome="").exists()


def _one_of_a_kind(steps: list[Step]) -> None:
    """Nobody is planned to be written to twice for the same thing (C13)."""
    planned = Counter(
        (step.kind, step.contact_id)
        for step in steps
        if step.is_open and step.kind in ONE_PER_CONTACT and step.contact_id
    )
    assert set(planned.values()) <= {1}, planned


def _today_shows_what_is_due(user: User, steps: list[Step], *, now: datetime.datetime) -> None:
    due = {step.pk for step in steps if step.is_due(now)}
    by_hand = {
        step.pk
        for step in steps
        if step.state == StepState.READY
        or (step.state == StepState.SCHEDULED and step.wakes_at and step.wakes_at <= now)
    }
    assert set(Step.objects.for_user(user).due(now).values_list("pk", flat=True)) == due == by_hand
    ahead = set(Step.objects.for_user(user).ahead(now).values_list("pk", flat=True))
    assert ahead == {step.pk for step in steps if step.is_open} - due
    shown = set(queries.ready_steps(user, now).values_list("pk", flat=True))
    assert shown == (set() if user.is_muted(now) else due)


def nothing_sleeps_on(now: datetime.datetime) -> None:
    """After a tick at `now` nothing is left whose instant has come."""
    assert not Step.objects.filter(wakes_at__lte=now).exists()


def sent_ids(user: User) -> set[int]:
    """The mails that left so far."""
    sent = Reminder.objects.for_user(user).filter(state=ReminderState.SENT)
    return set(sent.values_list("pk", flat=True))


@dataclass
class Told:
    """What mails told so far."""

    mails: int = 0
    seen: set[tuple[int, datetime.date]] = field(default_factory=set)

    def check_new(self, user: User, before: set[int]) -> None:
        """Look at the mails of one tick: each step at most once a local date, and only if ready."""
        sent = Reminder.objects.for_user(user).filter(state=ReminderState.SENT)
        for reminder in sent.exclude(pk__in=before):
            for step in Step.objects.filter(pk__in=reminder.step_ids):
                assert step.state == StepState.READY, f"{step.kind} is {step.state}"
                told = (step.pk, reminder.local_date)
                assert told not in self.seen, "told of twice on one local date"
                self.seen.add(told)
        digests = Counter(sent.filter(kind="digest").values_list("local_date", flat=True))
        assert set(digests.values()) <= {1}, "two digests for one local date"
        assert len(mail.outbox) == sent.count()


def rows_of(user: User) -> dict[str, Any]:
    """What the person has, as values: for comparing before and after. History is left out."""
    return {
        "applications": list(Application.objects.for_user(user).order_by("pk").values()),
        "companies": list(Company.objects.for_user(user).order_by("pk").values()),
        "contacts": list(Contact.objects.for_user(user).order_by("pk").values()),
        "open steps": list(Step.objects.for_user(user).open().order_by("pk").values()),
        "open plans": list(
            Plan.objects.for_user(user)
            .filter(closed_at__isnull=True)
            .order_by("pk")
            .values("id", "application", "closed_reason", "closed_cause")
        ),
        "decisions": list(
            Decision.objects.for_user(user)
            .current()
            .order_by("application")
            .values("application", "outcome", "recommendation", "choice", "override_reason")
        ),
    }


def differences(before: dict[str, Any], after: dict[str, Any]) -> list[str]:
    """What is not as it was, a line for each row: the columns that differ, or the row."""
    lines = []
    for name, rows in before.items():
        was, became = (
            {row.get("id") or row["application"]: row for row in some}
            for some in (rows, after[name])
        )
        for key in sorted(was.keys() | became.keys()):
            old, new = was.get(key, {}), became.get(key, {})
            columns = [column for column in old | new if old.get(column) != new.get(column)]
            changed = {column: (old.get(column), new.get(column)) for column in columns}
            if changed:
                lines.append(f"{name} {key} ({new.get('kind', '')}): {changed}")
    return lines
