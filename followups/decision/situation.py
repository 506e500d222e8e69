"""What the stages and dates add up to, in the terms the rules use."""

from followups.calendar import add_months
from followups.decision.facts import Facts, Stage
from followups.decision.judgements import Judgements
from followups.decision.people import is_impersonal, notice_is_personal
from tracker.enums import InterviewFormat, OutcomeKind, Relationship, StageKind, Written, WrittenBy

INTERVIEWS = frozenset({StageKind.INTERVIEW, StageKind.FINAL_INTERVIEW})
LATE = (StageKind.OFFER, StageKind.REFERENCE_CHECK, StageKind.FINAL_INTERVIEW)
BY_ME = frozenset({OutcomeKind.WITHDRAWN, OutcomeKind.OFFER_DECLINED})
BY_NEITHER = frozenset({OutcomeKind.ON_HOLD, OutcomeKind.POSITION_CANCELLED})


def interviews(facts: Facts) -> tuple[Stage, ...]:
    """Interviews with people; a take-home task is none, a screen is none either (ruling)."""
    return tuple(
        stage
        for stage in facts.stages
        if stage.kind in INTERVIEWS and stage.format != InterviewFormat.TAKE_HOME
    )


def on_site(facts: Facts) -> int:
    """How many interviews took place in person."""
    return sum(stage.format == InterviewFormat.ONSITE for stage in interviews(facts))


def virtual(facts: Facts) -> int:
    """How many were by video or telephone; an unknown format counts here, the weaker of the two."""
    return len(interviews(facts)) - on_site(facts)


def was_screened(facts: Facts) -> bool:
    """A screen with a person took place; a take-home screen is a test."""
    return any(
        stage.kind == StageKind.SCREEN and stage.format != InterviewFormat.TAKE_HOME
        for stage in facts.stages
    )


def latest_stage(facts: Facts) -> str | None:
    """The furthest of the late stages that was reached (DEC-3); a take-home task is none."""
    kinds = {s.kind for s in facts.stages if s.format != InterviewFormat.TAKE_HOME}
    return next((kind for kind in LATE if kind in kinds), None)


def somebody_was_met(facts: Facts) -> bool:
    """A screen, an interview, or a stage that only people bring about."""
    return bool(interviews(facts)) or was_screened(facts) or latest_stage(facts) is not None


def human_touchpoint(facts: Facts) -> bool:
    """Somebody was met, or gave the notice in person (DEC-1)."""
    return somebody_was_met(facts) or notice_is_personal(facts)


def deserves_reply(facts: Facts) -> bool:
    """DEC-4: one interview in person, or two or more that were virtual."""
    return on_site(facts) >= 1 or virtual(facts) >= 2


def is_vetoed(facts: Facts) -> bool:
    """Truth order 1 and 2: they asked for no contact, behaved badly, or are to be avoided."""
    asked = facts.no_contact_requested or bool(facts.conduct)
    return asked or facts.relationship == Relationship.AVOID


def is_automated(facts: Facts) -> bool:
    return facts.written == Written.AUTOMATED


def came_from_nobody(facts: Facts) -> bool:
    """The notice names a mailbox or a team instead of a person."""
    if facts.outcome == OutcomeKind.NO_RESPONSE:
        return False
    return facts.written_by == WrittenBy.TEAM or is_impersonal(facts.sender)


def is_too_old(facts: Facts, judgements: Judgements) -> bool:
    """The notice lies more than twelve months back."""
    return facts.day() > add_months(facts.noticed_on(), judgements.drop_months)
