"""Whom a step may be written to, in the order of C5, with a reason for each person."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from django.db.models import prefetch_related_objects

from followups.decision.facts import Facts, Person
from followups.decision.people import Human, is_impersonal, people, sender_of
from followups.decision.recipients import CHAIN, client_people, is_only_referrer
from followups.drafts import DRAFT_PARTS
from followups.facts import role_of_writer
from followups.models import Step
from followups.no_reply import is_no_reply
from tracker.enums import Role
from tracker.models import Application, Contact, Outcome

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
    between, none of its client's people may be written to (DEC-9, F20, section 6). One query
    where the parts of a draft are fetched already (`DRAFT_PARTS`).
    """
    application = step.application
    prefetch_related_objects([step], *DRAFT_PARTS)
    standing = [row for row in application.outcomes.all() if row.undone_at is None]
    outcome = max(standing, key=lambda row: row.pk, default=None)
    roles = _roles(application, outcome)
    rows = Contact.objects.for_user(step.owner).filter(erased_at__isnull=True)
    contacts = rows.select_related("company").in_bulk(list(roles))
    facts = Facts(
        channel=outcome.channel or None if outcome else None,
        written=outcome.written if outcome else None,
        written_by=outcome.written_by if outcome else None,
        sender=_sender_name(outcome, contacts),
        contacts=tuple(_person(contacts[pk], roles[pk]) for pk in roles if pk in contacts),
        via_agency=application.via_agency,
        referrer=_name(application.referrer_id, contacts) or None,
    )
    return tuple(_candidates(facts, contacts))


def _roles(application: Application, outcome: Outcome | None) -> dict[int, str]:
    """The part that each contact plays here, by id; interviewers even without one."""
    parts = sorted(application.contact_roles.all(), key=lambda part: part.pk)
    roles = {part.contact_id: str(part.role) for part in parts}
    for interview in application.interviews.all():
        for contact in interview.interviewers.all():
            roles.setdefault(contact.pk, Role.INTERVIEWER)
    if outcome is not None and outcome.sender_id is not None:
        roles.setdefault(outcome.sender_id, role_of_writer(outcome))
    if application.referrer_id is not None:
        roles.setdefault(application.referrer_id, Role.REFERRER)
    return roles


def _person(contact: Contact, role: str) -> Person:
    return Person(
        name=contact.full_name,
        role=role,
        reach=contact.reach,
        do_not_contact=contact.do_not_contact,
        key=contact.pk,
    )


def _name(pk: int | None, contacts: Mapping[int, Contact]) -> str:
    contact = contacts.get(pk) if pk is not None else None
    return contact.full_name if contact is not None else ""


def _sender_name(outcome: Outcome | None, contacts: Mapping[int, Contact]) -> str | None:
    if outcome is None:
        return None
    if outcome.sender_id is not None:
        return _name(outcome.sender_id, contacts) or None
    return outcome.sender_name or None


def _candidates(facts: Facts, contacts: Mapping[int, Contact]) -> Iterator[Candidate]:
    known = [human for human in people(facts) if human.key is not None]
    sender = sender_of(facts, tuple(known))
    left_alone = client_people(facts)
    for human in sorted(known, key=lambda human: _rank(human, sender)):
        contact = contacts[human.key or 0]
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
