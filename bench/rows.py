"""The rows that are measured: one person's applications, and the future steps of everybody else."""

import datetime

from django.db import connection

from accounts.models import User
from bench.multiply import Group
from followups import sample
from followups.models import Decision, Plan, Step, StepEvent
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


def person(email: str, applications: int, *, now: datetime.datetime) -> User:
    """A user whose applications are the sample search, over and over, all of it their own."""
    user = User.objects.create_user(email, "bench-bench-bench", time_zone="Europe/Berlin")
    sample.load(user, now=now)
    for model in (*_OWNED, Touchpoint, Step):
        model.objects.for_user(user).update(is_sample=False)
    first = list(Application.objects.for_user(user).order_by("pk").values_list("pk", flat=True))
    copies = applications // SAMPLE - 1
    if copies > 0:
        _group(user).multiply(copies, **_VARIED)
    rest = first[: applications % SAMPLE]
    if rest:
        _group(user, rest).multiply(1, **_VARIED)
    no_mail_before(now + datetime.timedelta(hours=20))
    return user


def no_mail_before(at: datetime.datetime) -> None:
    """Nobody's reminders are looked at before `at`: a tick has nothing to do."""
    User.objects.update(next_digest_at=at)


_VARIED = {
    "tracker_application.title": "{column} || ' ' || {k}",
    "tracker_company.name": "{column} || ' ' || {k}",
    "tracker_contact.full_name": "{column} || ' ' || {k}",
}


def _group(user: User, only: list[int] | None = None) -> Group:
    rows = [model.objects.for_user(user) for model in (*_OWNED, *_PARTS, *_AFTER)]
    through = Interview.interviewers.through.objects.filter(interview__application__owner=user)
    if only is None:
        return Group([*rows, through])
    parts = [
        query.filter(**{_path(query.model): only})
        for query in rows
        if query.model not in (Company, Contact)
    ]
    return Group([*parts, through.filter(interview__application__in=only)])


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
