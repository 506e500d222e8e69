"""What one step's page shows: whom it goes to and why, its text, and the ways to send it."""

import datetime
from dataclasses import dataclass
from typing import Any

from accounts.models import User
from followups import phrases
from followups.aftermath import after_words
from followups.drafting.links import gmail_link, linkedin_link, mailto_link, outlook_link
from followups.drafts import draft_for
from followups.enums import StepKind, StepState
from followups.forms.steps import DraftForm, LaterForm, RecipientForm, SentForm
from followups.models import Step
from followups.views.meter import meter_for
from tracker.enums import Channel, LinkedInState
from tracker.models import Contact, Interview

_CALLS = {Channel.PHONE, Channel.VOICEMAIL, Channel.VIDEO, Channel.IN_PERSON}


@dataclass(frozen=True, kw_only=True)
class Ways:
    """Where a text can be opened; empty addresses are ways that do not exist for this person."""

    mail: str = ""
    gmail: str = ""
    outlook: str = ""
    profile: str = ""
    phone: str = ""
    too_long: bool = False

    @property
    def any(self) -> bool:
        return bool(self.mail or self.profile or self.phone)


def ways_for(step: Step, *, subject: str, body: str) -> Ways:
    """The ways to send a step's text to its contact, as this channel goes."""
    contact = step.contact
    if contact is None or is_opted_out(step):
        return Ways()
    company = step.application.company
    profile = linkedin_link(
        contact.linkedin_url, name=contact.full_name, company=company.name if company else ""
    )
    if step.kind == StepKind.LINKEDIN_CONNECT:
        return Ways(profile=profile)
    if contact.email and step.via not in {*_CALLS, Channel.MESSAGE}:
        return _mail_ways(contact, subject=subject, body=body)
    if contact.phone and step.via in _CALLS:
        return Ways(phone=contact.phone)
    return Ways(profile=profile if contact.linkedin_url else "", phone=contact.phone)


def _mail_ways(contact: Contact, *, subject: str, body: str) -> Ways:
    try:
        mail = mailto_link(contact.email, subject=subject, body=body)
        gmail = gmail_link(contact.email, subject=subject, body=body)
        outlook = outlook_link(contact.email, subject=subject, body=body)
    except ValueError:
        return Ways(phone=contact.phone)
    return Ways(mail=mail.url, gmail=gmail.url, outlook=outlook.url, too_long=mail.body_left_out)


def is_opted_out(step: Step) -> bool:
    """The contact, or the company (without one, the agency) it is about, asked for no contact."""
    company = step.application.company or step.application.agency
    return bool(step.contact and step.contact.do_not_contact) or bool(
        company and company.do_not_contact
    )


def context_for(
    step: Step,
    *,
    user: User,
    now: datetime.datetime,
    draft: DraftForm | None = None,
    other_text: str = "",
    sent: SentForm | None = None,
    later: LaterForm | None = None,
    recipient: RecipientForm | None = None,
) -> dict[str, Any]:
    """Everything the step's page shows; forms that were refused come in with what was typed."""
    today = user.today(now)
    words = draft_for(step, today=today)
    draft = draft or draft_form(subject=words.subject, body=words.body)
    subject, body = str(draft["subject"].value() or ""), str(draft["text"].value() or "")
    is_note = step.kind == StepKind.LINKEDIN_CONNECT
    return {
        "step": step,
        "application": step.application,
        "today": today,
        "title": phrases.step_title(step),
        "timing": phrases.timing_words(step, today),
        "after": after_words(step, user=user, now=now),
        "person": step.contact,
        "why": why_this_person(step, body),
        "is_note": is_note,
        "asked": is_note and step.contact and step.contact.linkedin_state != LinkedInState.NONE,
        "opted_out": is_opted_out(step),
        "waits": step.state == StepState.BLOCKED,
        "draft": draft,
        "other_text": other_text,
        "meter": meter_for(step.kind, body, note_max=user.linkedin_note_max),
        "ways": ways_for(step, subject=subject, body=body),
        "sent": sent or SentForm(now=now),
        "later": later or LaterForm(today=today),
        "recipient": recipient or RecipientForm(step=step),
        "sent_words": step.touchpoint,
    }


def draft_form(*, subject: str, body: str) -> DraftForm:
    """The form as the page starts: with the text, and the text again to compare with later."""
    return DraftForm(initial={"subject": subject, "text": body, "expected": body})


def why_this_person(step: Step, body: str) -> str:
    """Why the step goes to its contact, and who else the text names."""
    contact = step.contact
    if contact is None:
        return ""
    sentences = []
    role = step.application.contact_roles.filter(contact=contact).first()
    if role:
        sentences.append(f"{role.get_role_display()}.")
    if step.application.outcomes.standing().filter(sender=contact).exists():
        sentences.append("The notice came from them.")
    named = phrases.join_names(_others_named(step, contact, body))
    if named:
        many = " and " in named
        sentences.append(f"{named} {'are' if many else 'is'} named in the text.")
    if step.reason.startswith("You chose"):
        sentences.append(step.reason)
    return " ".join(sentences)


def _others_named(step: Step, contact: Contact, body: str) -> list[str]:
    """Interviewers whose first name stands in the text, besides the one it goes to."""
    people = Contact.objects.filter(
        interviews__in=Interview.objects.filter(application=step.application)
    )
    names = people.exclude(pk=contact.pk).distinct().values_list("full_name", flat=True)
    return sorted({name for name in names if name and name.split()[0] in body})
