"""The steps offered with a recommendation, in order, and those left out with the reason why."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from accounts.enums import ReviewOrder
from followups.decision.facts import Facts
from followups.decision.judgements import Judgements
from followups.decision.messages import feedback_request, status_nudge, thank_you, under_feelings
from followups.decision.people import Human, contacts_merged, is_impersonal
from followups.decision.recipients import client_people, referrers, through_agency
from followups.decision.relations import check_in, linkedin_requests
from followups.decision.situation import interviews, is_automated, was_screened
from followups.decision.step import PlanItem, PlannedStep, Suppressed, left_out
from followups.decision.timing import next_morning
from followups.enums import CONTACTING_KINDS, Recommendation, StepKind, StepState
from tracker.enums import Invite, OutcomeKind, WantsFuture

__all__ = ["PlannedStep", "Suppressed", "plan_for"]

Plan = tuple[tuple[PlannedStep, ...], tuple[Suppressed, ...]]

SILENCED = (
    StepKind.THANK_YOU,
    StepKind.FEEDBACK_REQUEST,
    StepKind.LINKEDIN_CONNECT,
    StepKind.CHECK_IN,
)
REVIEWED = frozenset({OutcomeKind.NOT_SELECTED, OutcomeKind.NO_RESPONSE})
NOTHING_LISTED = frozenset({"open", "age"})


def plan_for(
    facts: Facts, judgements: Judgements, *, level: Recommendation, rule: str, why: str
) -> Plan:
    """The plan of that level; ``rule`` and ``why`` say what decided it.

    Silence holds no step that contacts anybody. Hold keeps every contacting step as held,
    without a date. Reviews contact nobody and stay, except where nothing is to be listed.
    """
    if rule in NOTHING_LISTED:
        return (), _silenced(rule, why)
    own = _reviews(facts, judgements)
    if level == Recommendation.STAY_SILENT:
        return own, (*_silenced(rule, why), *_people_left_out(facts))
    items = _ordered(facts, judgements, own)
    if level == Recommendation.HOLD:
        items = [_held(item) for item in items]
    return _split([*items, *_people_left_out(facts)])


def _ordered(facts: Facts, judgements: Judgements, own: tuple[PlannedStep, ...]) -> list[PlanItem]:
    thanks = under_feelings(facts, thank_you(facts, judgements))
    asking = under_feelings(facts, feedback_request(facts, judgements, thanks=thanks))
    first = judgements.review_order == ReviewOrder.SELF_FIRST
    middle = (*own, asking) if first else (asking, *own)
    return [
        thanks,
        *(under_feelings(facts, item) for item in status_nudge(facts, judgements)),
        *middle,
        *linkedin_requests(facts, judgements, thanks=thanks),
        *check_in(facts, judgements, thanks=thanks),
        *_reapply(facts),
    ]


def _silenced(rule: str, why: str) -> tuple[Suppressed, ...]:
    return tuple(left_out(kind, rule, why) for kind in SILENCED)


def _held(item: PlanItem) -> PlanItem:
    waits = isinstance(item, PlannedStep) and item.kind in CONTACTING_KINDS
    if not (waits and isinstance(item, PlannedStep)) or item.state == StepState.DONE:
        return item
    return replace(item, state=StepState.HELD, on=None, latest=None, window_from=None, until=None)


def _split(items: Iterable[PlanItem]) -> Plan:
    every = tuple(items)
    steps = tuple(item for item in every if isinstance(item, PlannedStep))
    return steps, tuple(item for item in every if isinstance(item, Suppressed))


def _reviews(facts: Facts, judgements: Judgements) -> tuple[PlannedStep, ...]:
    """REF-0, FIT-1, C11: one's own look back, which contacts nobody."""
    kinds = []
    talked = bool(interviews(facts)) or was_screened(facts)
    if talked and facts.outcome in REVIEWED | {OutcomeKind.POSITION_CANCELLED}:
        kinds.append((StepKind.REFLECTION, "How it went, in your own words; skip what you like."))
    if facts.outcome in REVIEWED:
        kinds.append((StepKind.ROLE_FIT_REVIEW, "The posting beside your experience."))
    day = next_morning(facts, judgements) if kinds else None
    return tuple(
        PlannedStep(kind=kind, state=StepState.SCHEDULED, on=day, reason=words)
        for kind, words in kinds
    )


def _reapply(facts: Facts) -> Iterator[PlannedStep]:
    """B29, B30: an invitation that a person wrote is worth keeping; it contacts nobody."""
    asked = facts.invites & {Invite.OTHER_ROLE, Invite.APPLY_AGAIN}
    meant = asked and not is_automated(facts) and facts.wants_future != WantsFuture.NO
    if meant and facts.outcome in {OutcomeKind.NOT_SELECTED, OutcomeKind.POSITION_CANCELLED}:
        yield PlannedStep(
            kind=StepKind.REAPPLY,
            state=StepState.SCHEDULED,
            earliest=_reapply_when(facts),
            reason="They asked you to apply again."
            if Invite.APPLY_AGAIN in asked
            else "They pointed you to another role.",
        )


def _reapply_when(facts: Facts) -> str:
    if through_agency(facts):
        return "after asking the agency, which often represents you for 3 to 12 months"
    if Invite.OTHER_ROLE in facts.invites or not interviews(facts):
        return "any time"
    return "any time for another role; for the same one about six months on"


def _people_left_out(facts: Facts) -> Iterator[Suppressed]:
    """Opted-out people, mailboxes, the agency's client, and referrers, each by name with why."""
    for human in _named(contacts_merged(facts)):
        if human.do_not_contact:
            words = f"{human.name} asked for no contact."
            yield left_out(StepKind.THANK_YOU, "do-not-contact", words, human)
        elif is_impersonal(human.name):
            words = f"“{human.name}” is a mailbox or a team."
            yield left_out(StepKind.THANK_YOU, "DEC-9", words, human)
    for human in _named(client_people(facts)):
        if not human.do_not_contact:
            words = f"{human.name} works for the client: ask the agency first."
            yield left_out(StepKind.THANK_YOU, "agency", words, human)
    for human in referrers(facts):
        words = f"Thanks to {human.name} for the referral are yours to give; they are no reply."
        yield left_out(StepKind.THANK_YOU, "referrer", words, human)


def _named(humans: Iterable[Human]) -> Iterator[Human]:
    """Without a name an entry would read as if the whole step were left out."""
    return (human for human in humans if human.name)
