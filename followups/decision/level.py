"""The truth order: which level the facts give, and which rule decides it."""

from followups.decision.facts import Facts
from followups.decision.judgements import Judgements
from followups.decision.people import DECIDERS, notice_is_personal, writer_roles
from followups.decision.recipients import reachable
from followups.decision.situation import (
    BY_ME,
    BY_NEITHER,
    deserves_reply,
    is_automated,
    is_too_old,
    is_vetoed,
    somebody_was_met,
)
from followups.enums import Recommendation
from tracker.enums import OutcomeKind, Readiness, Relationship, WantsFuture

Verdict = tuple[Recommendation, str]
SILENT = Recommendation.STAY_SILENT
OPTIONAL = Recommendation.OPTIONAL
RECOMMENDED = Recommendation.RECOMMENDED


def level_of(facts: Facts, judgements: Judgements) -> Verdict:
    """The level and the id of the deciding rule, by the truth order and the rulings.

    Order: opt-out, conduct, no rejection by them, age, nobody reachable, feelings, the strength
    of the contact, and last the person's wish, which only lowers.
    """
    return (
        _vetoed(facts)
        or _not_their_decision(facts, judgements)
        or _out_of_reach(facts)
        or _not_ready(facts)
        or _lowered_by_wish(facts, _by_strength(facts))
    )


def _vetoed(facts: Facts) -> Verdict | None:
    """Truth order 1 and 2."""
    if facts.no_contact_requested:
        return SILENT, "opt-out"
    return (SILENT, "DEC-10") if is_vetoed(facts) else None


def _not_their_decision(facts: Facts, judgements: Judgements) -> Verdict | None:
    """Truth order 3, and the ruling on age."""
    if facts.outcome in (None, "open"):
        return SILENT, "open"
    if is_too_old(facts, judgements):
        return SILENT, "age"
    if facts.outcome == OutcomeKind.NO_RESPONSE:
        askable = somebody_was_met(facts) and bool(reachable(facts))
        return (OPTIONAL if askable else SILENT), "no-response"
    if facts.outcome in BY_ME | BY_NEITHER:
        return OPTIONAL, "step-3"
    return None


def _out_of_reach(facts: Facts) -> Verdict | None:
    """Truth order 4; a wanted company is spared by the ruling on C7."""
    if reachable(facts) or facts.relationship == Relationship.TARGET:
        return None
    first = is_automated(facts) and not somebody_was_met(facts)
    return SILENT, "DEC-8" if first else "step-4"


def _not_ready(facts: Facts) -> Verdict | None:
    """Truth order 5 (DEC-12)."""
    if facts.readiness == Readiness.NOT_YET:
        return Recommendation.HOLD, "DEC-12"
    if facts.readiness == Readiness.RATHER_NOT:
        return SILENT, "DEC-12"
    return None


def _by_strength(facts: Facts) -> Verdict:
    """Truth order 7 to 9."""
    if not reachable(facts):
        return OPTIONAL, "DEC-6"
    if deserves_reply(facts):
        return RECOMMENDED, "DEC-4"
    if notice_is_personal(facts) and writer_roles(facts) & DECIDERS:
        return RECOMMENDED, "DEC-5"
    if facts.relationship == Relationship.TARGET:
        return RECOMMENDED, "DEC-6"
    if is_automated(facts) and not somebody_was_met(facts):
        return SILENT, "DEC-8"
    return OPTIONAL, "step-9"


def _lowered_by_wish(facts: Facts, verdict: Verdict) -> Verdict:
    """Truth order 6 (DEC-11): no wish to return lowers to optional and never lifts silence."""
    unwanted = facts.wants_future == WantsFuture.NO and verdict[0] != SILENT
    return (OPTIONAL, "DEC-11") if unwanted else verdict
