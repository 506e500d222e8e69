"""Whom a step may be written to, in the order of C5, with a reason for each person."""

from collections.abc import Iterator
from dataclasses import dataclass

from followups.decision.facts import Facts
from followups.decision.people import Human, is_impersonal, people, sender_of
from followups.decision.recipients import CHAIN, client_people, is_only_referrer
from followups.facts import current_outcome, people_on_record, sender_name
from followups.models import Step
from followups.no_reply import is_no_reply
from tracker.enums import Role
from tracker.models import Contact

_ORDER = ((Role.HIRING_MANAGER,), *CHAIN)
_PARTS = tuple(role for roles in _ORDER for role in roles)
UNREAD = "Nobody reads mail sent to this address."


@dataclass(frozen=True, kw_only=True)
class Candidate:
    """One person of the application. `why_not` is empty for whom a message may go to."""

    contact: Contact
    why: str
    why_not: str = ""


def chain_of(step: Step) -> tuple[Candidate, ...]:
    """Everybody on record here: manager, sender, recruiter, interviewers, then the rest (C5).

    Nobody with a no-reply address, nobody who asked for no contact and, where an agency stands
    between, none of its client's people may be written to (DEC-9, F20, section 6).
    """
    outcome = current_outcome(step.application)
    application = step.application
    facts = Facts(
        channel=outcome.channel or None if outcome else None,
        written=outcome.written if outcome else None,
        written_by=outcome.written_by if outcome else None,
        sender=sender_name(outcome),
        contacts=people_on_record(application, outcome),
        via_agency=application.via_agency,
        referrer=application.referrer.full_name if application.referrer else None,
    )
    return tuple(_candidates(step, facts))


def _candidates(step: Step, facts: Facts) -> Iterator[Candidate]:
    known = [human for human in people(facts) if human.key is not None]
    sender = sender_of(facts, tuple(known))
    left_alone = client_people(facts)
    rows = Contact.objects.for_user(step.owner).select_related("company")
    contacts = rows.in_bulk([human.key for human in known])
    for human in sorted(known, key=lambda human: _rank(human, sender)):
        contact = contacts.get(human.key)
        if contact is not None:
            yield Candidate(
                contact=contact,
                why=_why(human, facts, wrote=human == sender),
                why_not=why_not(contact) or _agency_first(human, left_alone),
            )


def why_not(contact: Contact) -> str:
    """Why this person is not written to at all; empty when nothing stands against it."""
    if contact.do_not_contact:
        return "Asked for no contact."
    if contact.company is not None and contact.company.do_not_contact:
        return "Their company asked for no contact."
    if is_impersonal(contact.full_name):
        return "This is a mailbox, not a person."
    if contact.email and is_no_reply(contact.email) and contact.reach == {"email"}:
        return UNREAD
    return "" if contact.reach else "No address on record."


def _agency_first(human: Human, left_alone: tuple[Human, ...]) -> str:
    return "Goes through the agency, unless they agree." if human in left_alone else ""


def _rank(human: Human, sender: Human | None) -> tuple[int, str]:
    if human.holds(Role.HIRING_MANAGER):
        return (0 if human == sender else 1), human.name
    if human == sender:
        return 2, human.name
    for place, roles in enumerate(CHAIN, start=3):
        if human.holds(*roles):
            return place, human.name
    return 99, human.name


def _why(human: Human, facts: Facts, *, wrote: bool) -> str:
    if is_only_referrer(human, facts):
        return "Referred you."
    parts = [str(Role(role).label) for role in _PARTS if human.holds(role)]
    if wrote:
        parts.append("The notice came from them")
    return " ".join(f"{part}." for part in parts)
