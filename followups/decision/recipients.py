"""Who a message may go to, and by which way (C5 and the rulings on agencies and referrers)."""

from functools import lru_cache

from followups.decision.facts import Facts
from followups.decision.people import (
    DECIDERS,
    Human,
    is_impersonal,
    notice_is_personal,
    people,
    same_name,
    sender_of,
)
from followups.decision.situation import was_screened
from tracker.enums import Role, WrittenBy

CHAIN = (
    (Role.RECRUITER, Role.AGENCY_RECRUITER),
    (Role.INTERVIEWER,),
    (Role.PANEL_MEMBER,),
    (Role.SOURCER,),
    (Role.COORDINATOR,),
)
WAYS = ("email", "linkedin", "message", "portal", "letter", "phone")
INTERVIEWING = (Role.HIRING_MANAGER, Role.INTERVIEWER, Role.PANEL_MEMBER)


def through_agency(facts: Facts) -> bool:
    """Whether an agency stands between; inferred from the people when it was not said."""
    if facts.via_agency is not None:
        return facts.via_agency
    seen = facts.written_by == WrittenBy.AGENCY_RECRUITER
    return seen or any(contact.role == Role.AGENCY_RECRUITER for contact in facts.contacts)


def is_only_referrer(human: Human, facts: Facts) -> bool:
    """Somebody who referred the person and holds no part in the process (ruling: no reply)."""
    part = human.roles - {Role.REFERRER}
    return not part and (human.holds(Role.REFERRER) or same_name(human.name, facts.referrer))


def referrers(facts: Facts) -> tuple[Human, ...]:
    """The people who referred this person and may be thanked apart from any reply."""
    return tuple(
        human
        for human in people(facts)
        if is_only_referrer(human, facts)
        and human.name
        and not is_impersonal(human.name)
        and not human.do_not_contact
    )


@lru_cache(maxsize=64)
def client_people(facts: Facts) -> tuple[Human, ...]:
    """The client's people, who are left alone until the agency agrees (section 6, ruling)."""
    if not through_agency(facts):
        return ()
    agency = _agency_roles(facts)
    return tuple(
        human
        for human in people(facts)
        if not human.holds(*agency)
        and not is_only_referrer(human, facts)
        and not is_impersonal(human.name)
    )


def _agency_roles(facts: Facts) -> tuple[str, ...]:
    if any(human.holds(Role.AGENCY_RECRUITER) for human in people(facts)):
        return (Role.AGENCY_RECRUITER,)
    return (Role.RECRUITER, Role.SOURCER)


@lru_cache(maxsize=64)
def reachable(facts: Facts) -> tuple[Human, ...]:
    """The people a message about this notice may go to.

    Anybody with a way to them who has not opted out; never a mailbox or a group (DEC-9), never
    somebody who only referred, never the client's people behind an agency.
    """
    left_alone = frozenset(client_people(facts))
    return tuple(
        human
        for human in people(facts)
        if human.reach
        and not human.do_not_contact
        and not is_impersonal(human.name)
        and not is_only_referrer(human, facts)
        and human not in left_alone
    )


def recipient(facts: Facts) -> Human | None:
    """Whom the thank-you goes to: manager, else sender, else recruiter, else interviewer."""
    candidates = reachable(facts)
    sender = sender_of(facts, candidates)
    managers = [human for human in candidates if human.holds(Role.HIRING_MANAGER)]
    if managers:
        return sender if sender in managers else managers[0]
    if sender is not None:
        return sender
    for roles in CHAIN:
        for human in candidates:
            if human.holds(*roles):
                return human
    return next(iter(candidates), None)


def linkedin_people(facts: Facts) -> tuple[Human, ...]:
    """Who may get a LinkedIn request: managers and interviewers, then recruiters who took part."""
    ways = [human for human in reachable(facts) if "linkedin" in human.reach and human.name]
    return tuple(
        sorted(
            (human for human in ways if _took_part(human, facts)),
            key=lambda human: (
                not human.holds(Role.HIRING_MANAGER),
                not human.holds(*INTERVIEWING),
            ),
        )
    )


def _took_part(human: Human, facts: Facts) -> bool:
    if human.holds(*INTERVIEWING):
        return True
    wrote = notice_is_personal(facts) and human == sender_of(facts, reachable(facts))
    return wrote or (was_screened(facts) and human.holds(*DECIDERS))


def way_to(human: Human) -> str:
    """The way a message takes: e-mail before LinkedIn, the telephone last."""
    return next(way for way in WAYS if way in human.reach)
