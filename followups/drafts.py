"""The draft of a step: the facts on record, given to the composer."""

import datetime
from dataclasses import dataclass
from typing import Any

from django.db.models import Prefetch, prefetch_related_objects

from accounts.enums import FeedbackPolicy
from accounts.models import User
from followups.drafting.compose import compose
from followups.drafting.facts import DraftFacts
from followups.drafting.letters import letter_kind
from followups.drafting.subjects import IN_THREAD
from followups.enums import LetterKind, StepKind
from followups.models import Step
from followups.threads import thread_of
from tracker.enums import (
    Direction,
    FeedbackOffer,
    ReasonSource,
    RejectionReason,
    Role,
    TouchpointKind,
    Written,
)
from tracker.models import Application, Contact, Interview, Outcome, Touchpoint


@dataclass(frozen=True, slots=True)
class Words:
    """Subject and body as they stand now: typed by the person, else composed."""

    subject: str
    body: str


NO_WORDS = Words(subject="", body="")
# What a draft reads besides the step: who has many steps to draft fetches these for all at once.
DRAFT_PARTS = (
    "application__interviews__interviewers",
    "application__contact_roles",
    "application__feedback",
    Prefetch("application__steps", Step.objects.defer("subject", "body")),
    Prefetch("application__outcomes", Outcome.objects.defer("text")),
    Prefetch("application__touchpoints", Touchpoint.objects.defer("text")),
)


def draft_for(step: Step, *, today: datetime.date, threaded: bool = True) -> Words:
    """What the step would send: the person's own text where there is one, else a fresh draft.

    Without `threaded` the mails on record are not looked at: for pages that show many drafts and
    no subject to send under.
    """
    if step.edited:
        return Words(subject=step.subject, body=step.body)
    return composed_for(step, today=today, threaded=threaded)


def composed_for(step: Step, *, today: datetime.date, threaded: bool = True) -> Words:
    """The composed draft, whatever was typed. Empty for a step that sends nothing."""
    facts, language = draft_facts(step, today=today, threaded=threaded), language_of(step)
    if language[:2] != step.owner.letter_language[:2]:  # one's own closing words are in one's own
        facts = facts.without("sign_off")
    draft = compose(step.kind, facts, language=language)
    return NO_WORDS if draft is None else Words(subject=draft.subject, body=draft.body)


def language_of(step: Step) -> str:
    """The language a step's draft is written in: its own, else that of the newest message about
    the same application for which one was chosen, else the person's.
    """
    if step.language:
        return step.language
    chosen = [row for row in step.application.steps.all() if row.language and row.pk != step.pk]
    newest = max(chosen, key=lambda row: row.pk, default=None)
    return newest.language if newest else step.owner.letter_language


def letter_of(step: Step, *, today: datetime.date) -> LetterKind | None:
    """Which letter the step sends; None for a step that sends nothing."""
    return letter_kind(step.kind, draft_facts(step, today=today, threaded=False))


def draft_facts(step: Step, *, today: datetime.date, threaded: bool = True) -> DraftFacts:
    """Everything on record that this message may speak of; see `draft_for` for `threaded`."""
    application, user = step.application, step.owner
    outcome = _outcome(application)
    contact = step.contact
    held = _interviews(application, user, today=today)
    company = application.company
    return DraftFacts(
        my_name=user.full_name,
        contact_full=contact.full_name if contact else "",
        salutation=contact.salutation if contact else "",
        role_of_contact=_role(application, contact),
        contact_interviewed_me=_interviewed(held, contact),
        company=company.name if company else "",
        title=application.title,
        others_named=_others(held, contact),
        today=today,
        interviews_held=len(held),
        formats=tuple(interview.format for interview in held),
        last_interview_on=_last_day(held, step),
        minutes_together=sum(interview.duration_minutes or 0 for interview in held),
        applied_on=application.applied_on,
        via_agency=application.via_agency,
        internal=application.internal,
        finalist=application.finalist,
        referrer=application.referrer.full_name if application.referrer else "",
        detail_from_notes=_detail(held),
        project_or_mission=company.mission if company else "",
        formality=user.formality,
        closing=user.closing,
        disappointment=user.mentions_disappointment,
        feedback_in_thank_you=user.feedback_policy == FeedbackPolicy.COMBINED,
        linkedin_account=user.linkedin_account,
        note_max=user.linkedin_note_max,
        act_on=_act_on(application),
        since_then=step.since_then,
        thread_subject=_thread(step, outcome, threaded=threaded),
        sign_off=user.sign_off,
        seed=application.pk,
        turn=step.wording,
        **_notice(outcome, contact, today=today),
    )


def _notice(
    outcome: Outcome | None, contact: Contact | None, *, today: datetime.date
) -> dict[str, Any]:
    if outcome is None:
        return {"outcome": "open"}
    return {
        "outcome": outcome.kind,
        "channel": outcome.channel,
        "notice_personal": outcome.written == Written.PERSONAL,
        "sender_is_recipient": contact is not None and outcome.sender_id == contact.pk,
        "days_since_notice": max(0, (today - outcome.notified_on).days),
        "stated_reason": _stated_reason(outcome),
        "feedback_offered": outcome.feedback == FeedbackOffer.OFFERED,
    }


def _stated_reason(outcome: Outcome) -> str:
    """Only what the employer said; one's own guess is never repeated to them (THX-F9)."""
    said = outcome.reason_source == ReasonSource.EMPLOYER
    return outcome.reason if said and outcome.reason != RejectionReason.UNKNOWN else ""


def _outcome(application: Application) -> Outcome | None:
    """The standing outcome that was recorded last."""
    standing = [row for row in application.outcomes.all() if row.undone_at is None]
    return max(standing, key=lambda row: row.pk, default=None)


def _interviews(application: Application, user: User, *, today: datetime.date) -> list[Interview]:
    """Those that took place by `today`, with their interviewers."""
    held = [
        interview
        for interview in application.interviews.all()
        if interview.took_place
        and (interview.starts_at is None or user.today(interview.starts_at) <= today)
    ]
    prefetch_related_objects(held, "interviewers")
    return held


def _role(application: Application, contact: Contact | None) -> str:
    if contact is None:
        return ""
    for part in application.contact_roles.all():
        if part.contact_id == contact.pk:
            return part.role
    return Role.REFERRER if application.referrer_id == contact.pk else ""


def _interviewed(held: list[Interview], contact: Contact | None) -> bool | None:
    named = [person for interview in held for person in interview.interviewers.all()]
    return contact in named if named and contact is not None else None


def _others(held: list[Interview], contact: Contact | None) -> tuple[str, ...]:
    names = {
        person.full_name: None
        for interview in held
        for person in interview.interviewers.all()
        if person != contact and person.erased_at is None
    }
    return tuple(names)


def _last_day(held: list[Interview], step: Step) -> datetime.date | None:
    days = [step.owner.today(interview.starts_at) for interview in held if interview.starts_at]
    return max(days, default=None)


def _detail(held: list[Interview]) -> str:
    return next((interview.detail for interview in reversed(held) if interview.detail), "")


def _act_on(application: Application) -> str:
    given = [feedback.act_on for feedback in application.feedback.all() if feedback.act_on]
    return given[-1] if given else ""


def _thread(step: Step, outcome: Outcome | None, *, threaded: bool) -> str:
    """The subject to answer to: of the conversation on record, else of a reply that was noted."""
    if letter_kind(step.kind, DraftFacts()) not in IN_THREAD:
        return ""
    thread = thread_of(step) if threaded else None
    if thread is not None or step.kind == StepKind.THANK_YOU:
        return thread.subject if thread else ""
    subjects = [
        row.subject
        for row in step.application.touchpoints.all()
        if row.direction == Direction.INCOMING and row.kind == TouchpointKind.REPLY and row.subject
        if outcome is None or step.owner.today(row.happened_at) >= outcome.notified_on
    ]
    return subjects[-1] if subjects else ""
