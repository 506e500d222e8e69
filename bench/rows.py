"""The rows that are measured: one person's applications, and the future steps of everybody else."""

import datetime

from django.db import connection
from django.db.models import Q, QuerySet

from accounts.models import User
from bench import mails
from bench.filling import OPEN_UP_TO
from bench.multiply import Group
from followups import sample
from followups.models import Decision, Plan, Step, StepEvent
from tracker.enums import Status
from tracker.models import (
    Application,
    Company,
    Contact,
    ContactRole,
    Feedback,
    Interview,
    Outcome,
    Posting,
    StageEvent,
    Touchpoint,
)

SAMPLE = 40
_STEPS_A_PLAN = 4
_OWNED = (Company, Contact, Application)
_PARTS = (Posting, ContactRole, StageEvent, Interview, Outcome, Feedback)
_AFTER = (Touchpoint, Decision, Plan, Step, StepEvent)


def person(
    email: str, applications: int, *, now: datetime.datetime, all_open: bool = False
) -> User:
    """A user with so many applications, made from the sample search; all of it their own.

    The first `OPEN_UP_TO` are the sample as it is, over and over. What is more is long over:
    closed, without an open step, a choice to make or an interview ahead, each copy a day older.
    With `all_open` the whole sample is copied to the end: a hundred times the work of the first.
    """
    user = User.objects.create_user(email, "bench-bench-bench", time_zone="Europe/Berlin")
    sample.load(user, now=now)
    for model in (*_OWNED, Touchpoint, Step):
        model.objects.for_user(user).update(is_sample=False)
    first = _ids(Application.objects.for_user(user))
    over = _ids(_over(user, now))
    alive = applications if all_open else min(applications, OPEN_UP_TO)
    _copy(user, first, alive - SAMPLE)
    _copy(user, over, applications - alive, **_older())
    mails.fill(user, applications, now=now)
    no_mail_before(now + datetime.timedelta(hours=20))
    return user


def _ids(rows: QuerySet[Application]) -> list[int]:
    return list(rows.order_by("pk").values_list("pk", flat=True))


def _copy(user: User, chosen: list[int], wanted: int, **columns: str) -> None:
    """So many more applications, copied from the chosen ones with all that hangs on them."""
    copies, rest = divmod(wanted, len(chosen))
    if copies > 0:
        _group(user, chosen).multiply(copies, **_VARIED, **columns)
    if rest > 0:
        _group(user, chosen[:rest]).multiply(1, **_VARIED, **columns)


def _over(user: User, now: datetime.datetime) -> QuerySet[Application]:
    """Applications with nothing left to do, and nothing to come."""
    steps = Step.objects.for_user(user).open().values("application")
    asked = Decision.objects.for_user(user).undecided(datetime.date.max).values("application")
    ahead = Interview.objects.for_user(user).filter(starts_at__gte=now).values("application")
    rows = Application.objects.for_user(user).filter(status=Status.CLOSED)
    for busy in (steps, asked, ahead):
        rows = rows.exclude(pk__in=busy)
    return rows


def no_mail_before(at: datetime.datetime) -> None:
    """Nobody's reminders are looked at before `at`: a tick has nothing to do."""
    User.objects.update(next_digest_at=at)


_VARIED = {
    "tracker_application.title": "{column} || ' ' || {k}",
    "tracker_company.name": "{column} || ' ' || {k}",
    "tracker_contact.full_name": "{column} || ' ' || {k}",
}


def _older() -> dict[str, str]:
    """The n-th copy lies n days further back."""
    days = "{column} - CAST({k} AS integer)"
    if connection.vendor == "sqlite":
        days = "date({column}, '-' || {k} || ' days')"
    dates = ("saved_on", "applied_on", "last_contact_on", "closed_on")
    return {f"tracker_application.{name}": days for name in dates}


def _group(user: User, only: list[int]) -> Group:
    """The applications with what hangs on them, their companies and their people."""
    rows = [model.objects.for_user(user) for model in (Application, *_PARTS, *_AFTER)]
    parts = [query.filter(**{_path(query.model): only}) for query in rows]
    through = Interview.interviewers.through.objects.filter(interview__application__in=only)
    companies = Company.objects.filter(Q(applications__in=only) | Q(placed_applications__in=only))
    people = Contact.objects.filter(
        Q(roles__application__in=only)
        | Q(referred_applications__in=only)
        | Q(pk__in=through.values("contact"))
    )
    return Group([companies.distinct(), people.distinct(), *parts, through])


def _path(model: type) -> str:
    if model is Application:
        return "pk__in"
    return "step__application__in" if model is StepEvent else "application__in"


def future_steps(count: int, *, now: datetime.datetime) -> None:
    """So many steps of other people, four to a plan, all of them still to come."""
    today = now.date()
    user = User.objects.create_user("others@example.com", next_digest_at=None)
    application = Application.objects.create(
        owner=user, title="Other", saved_on=today, last_contact_on=today
    )
    outcome = Outcome.objects.create(
        application=application, closed_by="employer", notified_on=today, recorded_at=now
    )
    decision = Decision.objects.create(
        owner=application.owner,
        application=application,
        outcome=outcome,
        recommendation="recommended",
        minutes=5,
        facts={},
        reasons=[],
        would_change=[],
        steps=[],
        suppressed=[],
        decided_at=now,
        ask_on=today,
        choice="follow_plan",
        chosen_at=now,
    )
    plan = Plan.objects.create(application=application, decision=decision, created_at=now)
    for kind in ("thank_you", "feedback_request", "check_in", "reapply"):
        Step.objects.create(
            owner=user,
            plan=plan,
            application=application,
            kind=kind,
            state="scheduled",
            due_on=today + datetime.timedelta(days=200),
            wakes_at=now + datetime.timedelta(days=200),
        )
    parts = (Application, Outcome, Decision, Plan, Step)
    group = Group([model.objects.for_user(user) for model in parts])
    group.multiply(count // _STEPS_A_PLAN - 1, **{"followups_step.wakes_at": _spread()})
    no_mail_before(now + datetime.timedelta(hours=20))


def _spread() -> str:
    """Each copy wakes in an hour of its own, over half a year."""
    if connection.vendor == "postgresql":
        return "{column} + ({k} %% 4000) * interval '1 hour'".replace("%%", "%")
    return "datetime({column}, '+' || ({k} % 4000) || ' hours')"
