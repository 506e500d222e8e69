"""Caps per person across all applications: nobody is written to twice for the same thing (C13)."""

import datetime
from dataclasses import dataclass

from accounts.models import User
from followups.enums import StepKind, StepState
from followups.models import Step
from followups.models.plans import StepQuerySet
from tracker.enums import Direction, LinkedInState
from tracker.models import Application, Contact, Touchpoint

# So soon after the last one, for whatever application, the same message is not planned again.
RECENT = {
    StepKind.THANK_YOU: datetime.timedelta(days=14),
    StepKind.FEEDBACK_REQUEST: datetime.timedelta(days=180),
}


@dataclass(frozen=True, slots=True)
class Cap:
    """Why a step to a person is left out of a plan."""

    kind: str
    contact_id: int
    text: str


def cap_for(
    kind: str, contact: Contact, *, application: Application, user: User, now: datetime.datetime
) -> Cap | None:
    """The cap that stands against one more step of this kind to this contact, if there is one."""
    reason = _reason(kind, contact, application=application, user=user, now=now)
    return Cap(kind=kind, contact_id=contact.pk, text=reason) if reason else None


def _reason(
    kind: str, contact: Contact, *, application: Application, user: User, now: datetime.datetime
) -> str:
    asked_before = kind == StepKind.LINKEDIN_CONNECT and _asked_on_linkedin(contact)
    others = Step.objects.for_user(user).filter(kind=kind, contact=contact)
    others = others.exclude(application=application)
    if asked_before:
        return f"You asked {contact.full_name} on LinkedIn already."
    if others.open().exists():
        return f"The same step to {contact.full_name} is planned for another application."
    recent = RECENT.get(StepKind(kind))
    if recent and others.filter(state=StepState.DONE, sent_at__gte=now - recent).exists():
        return f"{contact.full_name} had the same from you not long ago."
    if kind == StepKind.CHECK_IN and _unanswered(
        others, contact, allowed=user.unanswered_check_ins
    ):
        return f"{contact.full_name} has not answered your last check-in yet."
    return ""


def _asked_on_linkedin(contact: Contact) -> bool:
    done = contact.steps.filter(kind=StepKind.LINKEDIN_CONNECT, state=StepState.DONE)
    return contact.linkedin_state != LinkedInState.NONE or done.exists()


def _unanswered(others: StepQuerySet, contact: Contact, *, allowed: int) -> bool:
    """As many check-ins as the person allows went out since the contact last wrote (C13)."""
    sent = others.filter(state=StepState.DONE, sent_at__isnull=False)
    heard = Touchpoint.objects.filter(contact=contact, direction=Direction.INCOMING)
    last = heard.order_by("happened_at").last()
    if last is not None:
        sent = sent.filter(sent_at__gt=last.happened_at)
    return sent.count() >= allowed
