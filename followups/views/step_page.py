"""What one step's page shows: whom it goes to and why, its text, and the ways to send it."""

import datetime
from dataclasses import dataclass
from typing import Any

from accounts.models import User
from followups import phrases
from followups.aftermath import after_words
from followups.chain import Candidate, chain_of
from followups.drafting.links import gmail_link, linkedin_link, mailto_link, outlook_link
from followups.drafts import Words, draft_for, language_of
from followups.enums import UNDER_WAY, StepKind, StepState
from followups.forms.steps import DraftForm, LanguageForm, LaterForm, RecipientForm, SentForm
from followups.linkedin import in_order, place_of
from followups.models import Step
from followups.no_reply import is_no_reply
from followups.sending.clock import standing
from followups.sending.pressing import newest_outgoing, was_sent_from_here
from followups.views.meter import meter_for
from followups.views.remarks import remarks_on
from followups.views.sending_words import from_here
from tracker.enums import Channel
from tracker.models import Contact

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
    by_mail = contact.email and not is_no_reply(contact.email)
    if by_mail and step.via not in {*_CALLS, Channel.MESSAGE}:
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
    """The contact, their company, or the one (else the agency) it is about wants no contact."""
    contact = step.contact
    asked = (
        contact,
        contact.company if contact else None,
        step.application.company or step.application.agency,
    )
    return any(one is not None and one.do_not_contact for one in asked)


@dataclass(frozen=True, kw_only=True)
class Typed:
    """What a page starts from beside the row: refused forms, and another window's text."""

    draft: DraftForm | None = None
    other: Words | None = None
    sent: SentForm | None = None
    later: LaterForm | None = None
    recipient: RecipientForm | None = None


def context_for(step: Step, *, user: User, now: datetime.datetime, typed: Typed) -> dict[str, Any]:
    """Everything the step's page shows; forms that were refused come in with what was typed."""
    today = user.today(now)
    outgoing = newest_outgoing(step)
    under_way = outgoing is not None and standing(outgoing, now=now) in UNDER_WAY
    context: dict[str, Any] = {
        "step": step,
        "application": step.application,
        "today": today,
        "title": phrases.step_title(step),
        "timing": phrases.timing_words(step, today),
        "after": after_words(step, user=user, now=now),
        "person": step.contact,
        "opted_out": is_opted_out(step),
        "waits": step.state == StepState.BLOCKED,
        "sent": typed.sent or SentForm(now=now),
        "later": typed.later or LaterForm(today=today),
        "sent_words": step.touchpoint,
        "sent_from_here": was_sent_from_here(step),
        "outgoing": outgoing,
        "under_way": under_way,
    }
    if step.is_open and step.kind == StepKind.LINKEDIN_CONNECT:
        context["asking"] = place_of(step, in_order(user, now=now))
    if step.is_open:
        context.update(_open_context(step, user=user, today=today, typed=typed))
        if under_way:
            context["draft"].fields["subject"].widget.attrs["readonly"] = True
    return context


def _open_context(step: Step, *, user: User, today: datetime.date, typed: Typed) -> dict[str, Any]:
    """What only a step has that can still be written: its text, its people, kept texts."""
    draft = typed.draft
    if draft is None:
        words = draft_for(step, today=today)
        draft = draft_form(step, subject=words.subject, body=words.body)
    subject, body = str(draft["subject"].value() or ""), str(draft["text"].value() or "")
    chain = chain_of(step)
    return {
        "draft": draft,
        "other": typed.other,
        "chain": chain,
        "others_may": any(not one.why_not and one.contact.pk != step.contact_id for one in chain),
        "why": why_this_person(step, chain, body),
        "recipient": typed.recipient or RecipientForm(chain=chain),
        "kept": list(step.kept_drafts.present()),
        "language": LanguageForm(initial={"language": language_of(step)}),
        **text_context(step, subject=subject, body=body, user=user),
    }


def text_context(step: Step, *, subject: str, body: str, user: User) -> dict[str, Any]:
    """What the page says about a text, and the ways to send it; nothing is kept."""
    remarks = remarks_on(step, subject=subject, body=body)
    ways = ways_for(step, subject=subject, body=body)
    return {
        "step": step,
        "is_note": step.kind == StepKind.LINKEDIN_CONNECT,
        "unread": bool(step.contact and is_no_reply(step.contact.email)),
        "remarks": remarks,
        "locked": remarks.has_errors and not step.used_anyway,
        "meter": meter_for(step.kind, body, note_max=user.linkedin_note_max),
        "ways": ways,
        "from_here": from_here(step, subject=subject, user=user) if ways.mail else None,
    }


def draft_form(step: Step, *, subject: str, body: str) -> DraftForm:
    """The form as the page starts, with the version of the text that stands there."""
    return DraftForm(initial={"subject": subject, "text": body, "version": step.text_version})


def why_this_person(step: Step, chain: tuple[Candidate, ...], body: str) -> str:
    """Why the step goes to its contact, and who else the text names."""
    if step.contact is None:
        return ""
    sentences = [one.why for one in chain if one.contact.pk == step.contact_id and one.why]
    named = phrases.join_names(_others_named(step, chain, body))
    if named:
        sentences.append(f"{named} {'are' if ' and ' in named else 'is'} named in the text.")
    if step.reason.startswith("You chose"):
        sentences.append(step.reason)
    return " ".join(sentences)


def _others_named(step: Step, chain: tuple[Candidate, ...], body: str) -> list[str]:
    """People of the process whose first name stands in the text, besides the one it goes to."""
    names = {one.contact.full_name for one in chain if one.contact.pk != step.contact_id}
    return sorted(name for name in names if name.split() and name.split()[0] in body)
