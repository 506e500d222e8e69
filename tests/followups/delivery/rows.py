"""Rows for the tests of delivery: one application that was not selected, with steps to come."""

import datetime

from accounts.models import User
from followups.enums import Recommendation, StepKind, StepState
from followups.models import Decision, Plan, Step
from tracker.enums import ClosedBy, InterviewFormat, OutcomeKind
from tracker.models import Application, Company, Contact, Interview, Outcome

UTC = datetime.UTC
# The look's own story: Tuesday 3 March 2026, eight in the morning in Berlin.
MORNING = datetime.datetime(2026, 3, 3, 7, 0, tzinfo=UTC)
TODAY = datetime.date(2026, 3, 3)
DAY = datetime.timedelta(days=1)
MINUTE = datetime.timedelta(minutes=1)


def application_of(
    user: User, *, company: str = "Northlight Energy", title: str = "Senior Service Designer"
) -> Application:
    return Application.objects.create(
        owner=user,
        title=title,
        company=Company.objects.create(owner=user, name=company),
        saved_on=TODAY - 30 * DAY,
        applied_on=TODAY - 30 * DAY,
        last_contact_on=TODAY,
    )


def decision_of(
    application: Application,
    *,
    choice: str = "follow_plan",
    recommendation: str = Recommendation.RECOMMENDED,
) -> Decision:
    recorded = MORNING - DAY
    outcome = Outcome.objects.create(
        application=application,
        kind=OutcomeKind.NOT_SELECTED,
        closed_by=ClosedBy.EMPLOYER,
        notified_on=TODAY - DAY,
        channel="email",
        written="personal",
        recorded_at=recorded,
    )
    return Decision.objects.create(
        owner=application.owner,
        application=application,
        outcome=outcome,
        recommendation=recommendation,
        minutes=25,
        facts={},
        reasons=[
            {
                "rule": "DEC-4",
                "for": "reply",
                "text": "You were interviewed in person.",
                "source": "A18",
            }
        ],
        would_change=[],
        steps=[],
        suppressed=[],
        decided_at=recorded,
        ask_on=TODAY,
        choice=choice,
        chosen_at=recorded if choice else None,
    )


def plan_of(application: Application) -> Plan:
    decision = decision_of(application)
    return Plan.objects.create(application=application, decision=decision, created_at=MORNING - DAY)


def step_of(
    user: User,
    *,
    name: str = "Priya Raman",
    kind: str = StepKind.THANK_YOU,
    plan: Plan | None = None,
    wakes_at: datetime.datetime = MORNING,
    good_until: datetime.date | None = None,
    company: str = "Northlight Energy",
    title: str = "Senior Service Designer",
) -> Step:
    """A scheduled step that becomes ready at `wakes_at`."""
    plan = plan or plan_of(application_of(user, company=company, title=title))
    contact = Contact.objects.create(owner=user, full_name=name, email="priya@example.com")
    return Step.objects.create(
        owner=user,
        plan=plan,
        application=plan.application,
        kind=kind,
        contact=contact,
        via="email",
        state=StepState.SCHEDULED,
        due_on=user.today(wakes_at),
        wakes_at=wakes_at,
        good_until=good_until,
    )


def close(step: Step, *, at: datetime.datetime = MORNING) -> None:
    """The person is done with it, in another process as it were."""
    Step.objects.filter(pk=step.pk).update(state=StepState.DONE, closed_at=at, wakes_at=None)


def interview_of(application: Application, *, starts_at: datetime.datetime) -> Interview:
    return Interview.objects.create(
        application=application,
        starts_at=starts_at,
        format=InterviewFormat.VIDEO,
    )
