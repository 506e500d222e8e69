"""The facts on record, gathered for the decision engine. Reads; never writes, never decides."""

import datetime
from collections import Counter

from accounts.models import User
from followups.calendar import WorkCalendar
from followups.decision.facts import Facts, Person, Stage
from followups.decision.judgements import Judgements
from followups.enums import StepKind, StepState
from followups.models import Step
from tracker.enums import (
    Direction,
    FeedbackKind,
    FeedbackOffer,
    OutcomeKind,
    Relationship,
    Role,
    StageKind,
    Status,
    TouchpointKind,
    WrittenBy,
)
from tracker.models import Application, Contact, Interview, Outcome

OPEN = "open"
_PROCESS = (
    StageKind.SCREEN,
    StageKind.ASSESSMENT,
    StageKind.INTERVIEW,
    StageKind.FINAL_INTERVIEW,
    StageKind.REFERENCE_CHECK,
    StageKind.OFFER,
)
_ROLE_OF_WRITER = {
    WrittenBy.HIRING_MANAGER: Role.HIRING_MANAGER,
    WrittenBy.RECRUITER: Role.RECRUITER,
    WrittenBy.AGENCY_RECRUITER: Role.AGENCY_RECRUITER,
    WrittenBy.INTERVIEWER: Role.INTERVIEWER,
    WrittenBy.REFERRER: Role.REFERRER,
}


def current_outcome(application: Application) -> Outcome | None:
    """The standing outcome the application rests on; None while it is open."""
    if not application.outcome:
        return None
    return application.outcomes.standing().select_related("sender").newest()


def facts_for(
    application: Application, *, today: datetime.date, readiness: str | None = None
) -> Facts:
    """Everything the engine asks about one application, on the person's local date `today`."""
    outcome = current_outcome(application)
    company = application.company
    user = application.owner
    return Facts(
        today=today,
        outcome=_outcome_word(outcome),
        notified_on=outcome.notified_on if outcome else None,
        channel=outcome.channel or None if outcome else None,
        written=outcome.written if outcome else "none",
        written_by=outcome.written_by if outcome else "unknown",
        sender=_sender_name(outcome),
        stages=_stages(application, until=outcome.notified_on if outcome else today),
        contacts=_people(application, outcome),
        relationship=company.relationship if company else Relationship.OPEN,
        conduct=frozenset(outcome.conduct) if outcome else frozenset(),
        wants_future=outcome.wants_future or None if outcome else None,
        readiness=readiness,
        no_contact_requested=_no_contact(application, outcome),
        feedback=_feedback(application, outcome),
        invites=frozenset(outcome.invites) if outcome else frozenset(),
        already_thanked_on=_thanked_on(application, outcome),
        via_agency=application.via_agency,
        internal=application.internal,
        finalist=application.finalist,
        referrer=application.referrer.full_name if application.referrer else None,
        other_open_applications_here=_others_open(application),
        preset=user.preset,
        feedback_policy=user.feedback_policy,
        timezone=user.time_zone,
        holidays=user.holidays or None,
    )


def judgements_for(user: User) -> Judgements:
    """The person's settings in place of our defaults ([J] of the rules)."""
    return Judgements(
        thank_you_delay_days=user.thank_you_delay_days,
        thank_you_expiry_days=user.thank_you_expiry_days,
        feedback_days=user.feedback_days,
        feedback_day_kind=user.feedback_day_kind,
        linkedin_delay_days=user.linkedin_delay_days,
        check_in_months=user.check_in_months,
        on_hold_weeks=user.on_hold_weeks,
        quiet_from=_month_day(user.quiet_from),
        quiet_until=_month_day(user.quiet_until),
        review_order=user.review_order,
    )


def work_calendar(user: User) -> WorkCalendar:
    """The person's business days: weekends, public holidays and quiet days."""
    return WorkCalendar(
        region=user.holidays or None,
        quiet_from=_month_day(user.quiet_from),
        quiet_until=_month_day(user.quiet_until),
    )


def _month_day(value: str) -> tuple[int, int] | None:
    month, dash, day = value.partition("-")
    return (int(month), int(day)) if dash else None


def _outcome_word(outcome: Outcome | None) -> str:
    """The engine's word. An offer taken back is answered like any other no."""
    if outcome is None:
        return OPEN
    rescinded = outcome.kind == OutcomeKind.OFFER_RESCINDED
    return OutcomeKind.NOT_SELECTED if rescinded else outcome.kind


def _sender_name(outcome: Outcome | None) -> str | None:
    if outcome is None:
        return None
    if outcome.sender is not None:
        return None if outcome.sender.erased_at else outcome.sender.full_name
    return outcome.sender_name or None


def _stages(application: Application, *, until: datetime.date) -> tuple[Stage, ...]:
    """Interviews that took place by `until`, and stages recorded without an interview of theirs."""
    held = [
        interview
        for interview in application.interviews.all()
        if interview.took_place and _day(interview, application.owner, until) <= until
    ]
    stages = [Stage(kind=interview.stage, format=interview.format) for interview in held]
    of_kind = Counter(interview.stage for interview in held)
    for event in application.stage_events.filter(stage__in=_PROCESS):
        if of_kind[event.stage] > 0:
            of_kind[event.stage] -= 1
        else:
            stages.append(Stage(kind=event.stage, format=None))
    return tuple(stages)


def _day(interview: Interview, user: User, default: datetime.date) -> datetime.date:
    return user.today(interview.starts_at) if interview.starts_at else default


def _people(application: Application, outcome: Outcome | None) -> tuple[Person, ...]:
    """Everybody on record, by the part they play; interviewers even without one."""
    roles: dict[int, tuple[Contact, str]] = {}
    for part in application.contact_roles.select_related("contact").order_by("id"):
        roles[part.contact_id] = (part.contact, part.role)
    for interview in application.interviews.prefetch_related("interviewers"):
        for contact in interview.interviewers.all():
            roles.setdefault(contact.pk, (contact, Role.INTERVIEWER))
    if outcome is not None and outcome.sender is not None:
        roles.setdefault(outcome.sender.pk, (outcome.sender, role_of_writer(outcome)))
    if application.referrer is not None:
        roles.setdefault(application.referrer.pk, (application.referrer, Role.REFERRER))
    return tuple(
        Person(
            name=contact.full_name,
            role=role,
            reach=contact.reach,
            do_not_contact=contact.do_not_contact,
            key=contact.pk,
        )
        for contact, role in roles.values()
        if contact.erased_at is None
    )


def role_of_writer(outcome: Outcome) -> Role:
    """The part that whoever gave the notice plays, where no other is on record."""
    return _ROLE_OF_WRITER.get(WrittenBy(outcome.written_by), Role.RECRUITER)


def _no_contact(application: Application, outcome: Outcome | None) -> bool:
    """They asked for no contact, now or for an earlier application: it survives (matrix)."""
    asked = outcome is not None and outcome.no_contact_requested
    company = application.company or application.agency
    return asked or (company is not None and company.do_not_contact)


def _feedback(application: Application, outcome: Outcome | None) -> str:
    if outcome is None:
        return FeedbackOffer.NONE
    received = application.feedback.last()
    if received is not None:
        declined = received.kind == FeedbackKind.DECLINED_BY_POLICY
        return FeedbackOffer.REFUSED if declined else FeedbackOffer.GIVEN
    by_policy = application.company is not None and application.company.gives_no_feedback
    if outcome.feedback == FeedbackOffer.NONE and by_policy:
        return FeedbackOffer.REFUSED
    return outcome.feedback


def _thanked_on(application: Application, outcome: Outcome | None) -> datetime.date | None:
    """The local date of a thank-you sent since the notice, by a step or written down by hand."""
    if outcome is None:
        return None
    user = application.owner
    thanked = (
        application.touchpoints.filter(kind=TouchpointKind.THANK_YOU, direction=Direction.OUTGOING)
        .exclude(
            pk__in=Step.objects.filter(
                application=application, kind=StepKind.THANK_YOU, touchpoint__isnull=False
            )
            .exclude(state=StepState.DONE)
            .values("touchpoint")
        )
        .order_by("happened_at")
        .last()
    )
    if thanked is None or user.today(thanked.happened_at) < outcome.notified_on:
        return None
    return user.today(thanked.happened_at)


def _others_open(application: Application) -> int:
    if application.company_id is None:
        return 0
    return (
        Application.objects.for_user(application.owner)
        .filter(company=application.company_id, status=Status.OPEN, applied_on__isnull=False)
        .exclude(pk=application.pk)
        .count()
    )
