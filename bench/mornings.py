"""A morning on which everybody has something ready: three steps each, after one notice."""

import datetime

from accounts.models import User
from bench.multiply import Group
from followups.enums import Recommendation, StepKind, StepState
from followups.models import Decision, Plan, Step
from tracker.models import Application, Company, Contact, ContactRole, Interview, Outcome

NOW = datetime.datetime(2026, 3, 3, 7, tzinfo=datetime.UTC)
_TODAY = NOW.date()
_DAY = datetime.timedelta(days=1)
_KINDS = (StepKind.THANK_YOU, StepKind.LINKEDIN_CONNECT, StepKind.CHECK_IN)


def fill(people: int) -> datetime.datetime:
    """So many people whose reminders are due at the moment that comes back (aware UTC)."""
    user = _somebody()
    _ready_steps(user)
    owned = [model.objects.for_user(user) for model in (Company, Contact, Application)]
    parts = [
        model.objects.for_user(user)
        for model in (ContactRole, Interview, Outcome, Decision, Plan, Step)
    ]
    met = Interview.interviewers.through.objects.filter(interview__application__owner=user)
    group = Group([User.objects.filter(pk=user.pk), *owned, *parts, met])
    group.multiply(people - 1, **{"accounts_user.email": "'p' || {k} || '@example.com'"})
    return NOW


def _somebody() -> User:
    return User.objects.create_user(
        "p0@example.com", full_name="Kim Doe", time_zone="Europe/Berlin", next_digest_at=NOW
    )


def _application(user: User) -> Application:
    return Application.objects.create(
        owner=user,
        title="Senior Service Designer",
        company=Company.objects.create(owner=user, name="Northlight Energy"),
        saved_on=_TODAY - 40 * _DAY,
        applied_on=_TODAY - 39 * _DAY,
        last_contact_on=_TODAY - _DAY,
    )


def _met(user: User, application: Application) -> Contact:
    """Two interviews with two people; the first of them comes back."""
    people = [
        Contact.objects.create(owner=user, full_name=name, email="priya@example.com")
        for name in ("Priya Raman", "Owen Pryce")
    ]
    for number, person in enumerate(people):
        ContactRole.objects.create(application=application, contact=person, role="interviewer")
        interview = Interview.objects.create(
            application=application,
            starts_at=NOW - (20 - number) * _DAY,
            status="completed",
            duration_minutes=45,
            detail="the story about the old heating maps",
        )
        interview.interviewers.set(people[: number + 1])
    return people[0]


def _ready_steps(user: User) -> None:
    application = _application(user)
    person = _met(user, application)
    decision = _decision(application, person)
    plan = Plan.objects.create(application=application, decision=decision, created_at=NOW - _DAY)
    for kind in _KINDS:
        Step.objects.create(
            owner=user,
            plan=plan,
            application=application,
            kind=kind,
            contact=person,
            via="email",
            state=StepState.SCHEDULED,
            due_on=_TODAY,
            wakes_at=NOW,
        )


def _decision(application: Application, sender: Contact) -> Decision:
    outcome = Outcome.objects.create(
        application=application,
        closed_by="employer",
        notified_on=_TODAY - _DAY,
        channel="email",
        written="personal",
        sender=sender,
        recorded_at=NOW - _DAY,
    )
    reason = {"rule": "DEC-4", "for": "reply", "text": "You were interviewed in person."}
    return Decision.objects.create(
        owner=application.owner,
        application=application,
        outcome=outcome,
        recommendation=Recommendation.RECOMMENDED,
        minutes=25,
        facts={},
        reasons=[reason],
        would_change=[],
        steps=[],
        suppressed=[],
        decided_at=NOW - _DAY,
        ask_on=_TODAY,
        choice="follow_plan",
        chosen_at=NOW - _DAY,
    )
