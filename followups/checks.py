"""A step's text before the checker: what is on record about its reader, and what was found."""

import re
from collections.abc import Iterator
from functools import lru_cache

from accounts.enums import FeedbackPolicy, LinkedInAccount
from followups.drafting.facts import DraftFacts
from followups.drafting.letters import checked_as, detail_words, letter_kind
from followups.drafting.lint.draft import Draft, OnRecord
from followups.drafting.lint.engine import check
from followups.drafting.lint.findings import Report
from followups.enums import Via
from followups.models import Step
from tracker.enums import ReasonSource, RejectionReason
from tracker.models import Application, Company, Contact, Outcome

NAMES_AT_MOST = 5_000
NAME_WORDS = 6
_WORD = re.compile(r"\w+")


def check_step(step: Step, *, subject: str, body: str) -> Report:
    """Everything the checker finds in this text, were it sent in this step. Three queries."""
    return check(draft_to_check(step, subject=subject, body=body))


def draft_to_check(step: Step, *, subject: str, body: str) -> Draft:
    """The text with what is on record, as the checker wants it. Three queries, however much is.

    Closing words of one's own are no part of what is said; they are blanked, so that all places
    stay what they are.
    """
    user, contact = step.owner, step.contact
    outcome = _standing_outcome(step.application)
    kind = _kind(step, outcome)
    by_mail = contact is not None and step.via == Via.EMAIL
    return Draft(
        kind=kind,
        subject=subject,
        body=without_closing(body, user.sign_off, kind=kind),
        to=contact.email if contact is not None and by_mail else "",
        on_record=_on_record(step, outcome, text=f"{subject}\n{body}"),
        linkedin_premium=user.linkedin_account == LinkedInAccount.PREMIUM,
        feedback_in_thank_you=user.feedback_policy == FeedbackPolicy.COMBINED,
    )


def without_closing(body: str, sign_off: str, *, kind: str) -> str:
    """The text with these closing words blanked where they stand on the last line but one.

    Words that the checker has an error to say about stay.
    """
    above, _, name = body.rstrip().rpartition("\n")
    words = above.rstrip().rpartition("\n")[2]
    mine = sign_off and words.strip(" ,") == sign_off and len(name.split()) <= NAME_WORDS
    if not mine or not _is_harmless(sign_off, kind):
        return body
    blanked = f"{above.rstrip()[: -len(words)]}{' ' * len(words)}"
    return f"{blanked}{body[len(blanked) :]}"


@lru_cache(maxsize=256)
def _is_harmless(sign_off: str, kind: str) -> bool:
    return not any(found.text for found in check(Draft(kind=kind, body=f"{sign_off}.")).errors)


def _kind(step: Step, outcome: Outcome | None) -> str:
    """The checker's kind of what this step writes; a step that writes nothing has its own."""
    letter = letter_kind(step.kind, DraftFacts(outcome=outcome.kind if outcome else "open"))
    return checked_as(letter) if letter else step.kind


def _on_record(step: Step, outcome: Outcome | None, *, text: str) -> OnRecord:
    application, contact, company = step.application, step.contact, step.application.company
    details = _details(step)
    mission = company.mission if company else ""
    return OnRecord(
        contact=contact.full_name if contact and "@" not in contact.full_name else "",
        company=company.name if company else "",
        title=application.title,
        my_name=step.owner.full_name,
        other_names=tuple(_names_in(text, step, told=" ".join((*details, mission)))),
        stated_reason=_stated_reason(outcome),
        detail_words=details,
    )


def _standing_outcome(application: Application) -> Outcome | None:
    return application.outcomes.standing().defer("text").order_by("pk").last()


def _stated_reason(outcome: Outcome | None) -> str:
    """What the employer gave as the reason; one's own guess is none (THX-F9)."""
    if outcome is None or outcome.reason_source != ReasonSource.EMPLOYER:
        return ""
    return outcome.reason if outcome.reason != RejectionReason.UNKNOWN else ""


def _details(step: Step) -> tuple[str, ...]:
    """What only this person could say, of which a message of this kind takes something up."""
    application = step.application
    noted = list(application.interviews.exclude(detail="").values_list("detail", flat=True))
    mission = application.company.mission if application.company else ""
    facts = DraftFacts(detail_from_notes=noted[-1] if noted else "", project_or_mission=mission)
    expected = detail_words(step.kind, facts)
    return (*expected, *noted[:-1]) if expected else ()


def _names_in(text: str, step: Step, *, told: str) -> Iterator[str]:
    """The other names on record of which a word stands in the text, those of the notes aside.

    Only these can be a slip, and the checker's work stays small with a thousand contacts.
    """
    words = set(_WORD.findall(text.casefold()))
    known = told.casefold()
    for name in _other_names(step):
        folded = name.casefold()
        if folded not in known and not words.isdisjoint(_WORD.findall(folded)):
            yield name


def _other_names(step: Step) -> list[str]:
    """Other people, companies and roles of this user, in one query."""
    application, contact = step.application, step.contact
    theirs = [application.company_id, application.agency_id, contact and contact.company_id]
    people = Contact.objects.for_user(step.owner).filter(erased_at__isnull=True)
    places = Company.objects.for_user(step.owner).exclude(pk__in=[pk for pk in theirs if pk])
    roles = Application.objects.for_user(step.owner).exclude(pk=application.pk)
    names = people.exclude(pk=step.contact_id or 0).order_by().values_list("full_name", flat=True)
    rows = names.union(
        places.order_by().values_list("name", flat=True),
        roles.order_by().values_list("title", flat=True),
    )
    return list(rows[:NAMES_AT_MOST])
