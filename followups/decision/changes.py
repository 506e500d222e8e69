"""What would change the recommendation: single facts, each tried out before it is said."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from followups.decision.facts import Facts, Person, Stage
from followups.decision.judgements import Judgements
from followups.decision.level import level_of
from followups.decision.recipients import reachable, through_agency
from followups.decision.situation import deserves_reply
from followups.enums import Recommendation
from tracker.enums import (
    Conduct,
    InterviewFormat,
    OutcomeKind,
    Readiness,
    Relationship,
    Role,
    StageKind,
    WantsFuture,
    Written,
)

AT_MOST = 5
RANKS = {
    Recommendation.RECOMMENDED: 0,
    Recommendation.OPTIONAL: 1,
    Recommendation.HOLD: 2,
    Recommendation.STAY_SILENT: 2,
}

# Feelings that would keep one from writing say nothing where nobody writes anyway.
UNREADY = (Readiness.NOT_YET.value, Readiness.RATHER_NOT.value)

Candidate = tuple[str, Any, str]

CONSEQUENCES = {
    Recommendation.RECOMMENDED: "a reply would be worth writing",
    Recommendation.OPTIONAL: "a reply would be optional",
    Recommendation.STAY_SILENT: "staying silent would be better",
    Recommendation.HOLD: "it would wait until tomorrow morning",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """With ``replace(facts, **{fact: value})`` the recommendation becomes ``becomes``."""

    text: str
    rule: str
    fact: str
    value: Any
    becomes: Recommendation


def changes(facts: Facts, judgements: Judgements, *, level: Recommendation) -> tuple[Change, ...]:
    """At most five facts that each really give another level, the most useful first.

    Below a recommendation that is what makes a reply worth more; from there on, the order of
    the candidates: the wish, the process, the notice, how they behaved, the feelings, and a
    request for no contact.
    """
    found = []
    for fact, value, condition in _candidates(facts):
        becomes, rule = level_of(replace(facts, **{fact: value}), judgements)
        idle = level == Recommendation.STAY_SILENT and value in UNREADY
        if becomes != level and not idle:
            text = f"If {condition}, {CONSEQUENCES[becomes]}."
            found.append(Change(text=text, rule=rule, fact=fact, value=value, becomes=becomes))
    return tuple(sorted(found, key=lambda change: RANKS[change.becomes]))[:AT_MOST]


def _candidates(facts: Facts) -> Iterator[Candidate]:
    yield from _wishes(facts)
    yield from _process(facts)
    yield from _notice(facts)
    yield from _conduct(facts)
    yield from _feelings(facts)
    asked = facts.no_contact_requested
    condition = "they take back their request" if asked else "they ask you for no further contact"
    yield "no_contact_requested", not asked, condition


def _wishes(facts: Facts) -> Iterator[Candidate]:
    if facts.wants_future == WantsFuture.NO:
        yield "wants_future", WantsFuture.YES.value, "you would like to be considered there again"
    else:
        yield "wants_future", WantsFuture.NO.value, "you do not want to work there any more"
    if facts.relationship in (None, Relationship.OPEN, Relationship.NONE):
        yield "relationship", Relationship.TARGET.value, "this is a company you really want"
    elif facts.relationship == Relationship.TARGET:
        yield "relationship", Relationship.OPEN.value, "this is not a company you really want"


def _process(facts: Facts) -> Iterator[Candidate]:
    if not reachable(facts):
        role = Role.AGENCY_RECRUITER if through_agency(facts) else Role.HIRING_MANAGER
        person = Person("", role.value, frozenset({"email"}))
        condition = "you find a person there whom you can write to"
        if role == Role.AGENCY_RECRUITER:
            condition = "you can reach the agency's recruiter"
        yield "contacts", (*facts.contacts, person), condition
    if facts.outcome != "open" and not deserves_reply(facts):
        met = Stage(StageKind.INTERVIEW.value, InterviewFormat.ONSITE.value)
        yield "stages", (*facts.stages, met), "you did have an interview in person"
    if facts.outcome in (None, "open"):
        yield "outcome", OutcomeKind.NOT_SELECTED.value, "they decide not to select you"


def _notice(facts: Facts) -> Iterator[Candidate]:
    if facts.written in (Written.AUTOMATED, Written.UNCLEAR):
        yield "written", Written.PERSONAL.value, "the notice was written to you personally"
    elif facts.written == Written.PERSONAL:
        yield "written", Written.AUTOMATED.value, "the notice was sent automatically after all"


def _conduct(facts: Facts) -> Iterator[Candidate]:
    if facts.conduct:
        yield "conduct", frozenset[str](), "the process was run decently after all"
    else:
        flagged = frozenset({Conduct.UNPROFESSIONAL.value})
        yield "conduct", flagged, "the process was unprofessional"
    if facts.relationship == Relationship.AVOID:
        yield "relationship", Relationship.OPEN.value, "you no longer avoid this company"


def _feelings(facts: Facts) -> Iterator[Candidate]:
    if facts.readiness in (None, Readiness.READY):
        yield "readiness", Readiness.NOT_YET.value, "you cannot write kindly yet"
        yield "readiness", Readiness.RATHER_NOT.value, "you would rather not write"
    else:
        yield "readiness", Readiness.READY.value, "you feel ready to write kindly"
