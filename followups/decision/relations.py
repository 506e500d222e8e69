"""The plan's LinkedIn requests and its check-in: what keeps a relation without asking for much."""

from dataclasses import replace
from datetime import date

from accounts.enums import Preset
from followups.decision.facts import Facts
from followups.decision.judgements import Judgements
from followups.decision.people import Human
from followups.decision.recipients import linkedin_people, recipient, through_agency
from followups.decision.situation import BY_ME, BY_NEITHER, human_touchpoint
from followups.decision.step import PlanItem, PlannedStep, left_out, step_to
from followups.decision.timing import (
    after_thanks,
    check_in_day,
    check_in_window,
    check_in_words,
    linkedin_due,
    linkedin_wait,
)
from followups.enums import StepKind, StepState
from tracker.enums import OutcomeKind, Relationship, Role, WantsFuture

LINKEDIN = StepKind.LINKEDIN_CONNECT
CHECK_IN = StepKind.CHECK_IN
AFTER_A_DECISION = frozenset({OutcomeKind.NOT_SELECTED, OutcomeKind.POSITION_CANCELLED})


def linkedin_requests(
    facts: Facts, judgements: Judgements, *, thanks: PlanItem
) -> tuple[PlanItem, ...]:
    """LNK-0, A55: one request per person, the day after the thank-you was sent."""
    found = linkedin_people(facts)
    reason = _no_linkedin_because(facts, thanks)
    if reason is not None:
        return (left_out(LINKEDIN, *reason),) if found else ()
    return tuple(_linkedin(facts, judgements, human) for human in found)


def _no_linkedin_because(facts: Facts, thanks: PlanItem) -> tuple[str, str] | None:
    if facts.internal:
        return "internal", "Colleagues need no LinkedIn request."
    if facts.outcome in BY_ME:
        return "step-3", "You ended this yourself, so the plan asks nobody to connect."
    if facts.outcome not in AFTER_A_DECISION:
        return "step-3", "LinkedIn waits until they have decided."
    if facts.preset != Preset.FULL:
        return "C14", "Your plan leaves LinkedIn out."
    if not isinstance(thanks, PlannedStep):
        return "LNK-0", "LinkedIn only follows a thank-you."
    return None


def _linkedin(facts: Facts, judgements: Judgements, human: Human) -> PlannedStep:
    words = f"Connect with {human.name}, with a note meant only for them."
    if facts.other_open_applications_here and human.holds(Role.HIRING_MANAGER):
        held = step_to(human, LINKEDIN, StepState.HELD, via="linkedin")
        words = "Waits until your other application there is decided."
        return replace(held, after=StepKind.THANK_YOU, reason=words)
    if facts.already_thanked_on is None:
        waiting = step_to(human, LINKEDIN, StepState.BLOCKED, via="linkedin")
        earliest = linkedin_wait(judgements)
        return replace(waiting, after=StepKind.THANK_YOU, earliest=earliest, reason=words)
    planned = step_to(human, LINKEDIN, StepState.SCHEDULED, via="linkedin")
    day = linkedin_due(facts, judgements, thanked_on=facts.already_thanked_on)
    return replace(planned, on=day, after=StepKind.THANK_YOU, reason=words)


def check_in(facts: Facts, judgements: Judgements, *, thanks: PlanItem) -> tuple[PlanItem, ...]:
    """TIM-4, A57: once, about six months on; earlier when nobody decided against the person."""
    human = recipient(facts)
    if human is None or facts.outcome == OutcomeKind.NO_RESPONSE:
        return ()
    reason = _no_check_in_because(facts)
    if reason is not None:
        return (left_out(CHECK_IN, *reason),)
    not_before = _not_before(facts, judgements, thanks)
    day = check_in_day(facts, judgements, not_before=not_before)
    if day is None:
        return (left_out(CHECK_IN, "TIM-4", "Twelve months are over by then."),)
    opens, closes = check_in_window(facts, judgements, on=day, not_before=not_before)
    return (
        replace(
            step_to(human, CHECK_IN, StepState.SCHEDULED),
            on=day,
            window_from=opens,
            until=closes,
            latest=closes,
            reason=_check_in_words(facts, judgements, on=day),
        ),
    )


def _not_before(facts: Facts, judgements: Judgements, thanks: PlanItem) -> date:
    """Apart from a thank-you still to be sent; today where there is none."""
    if isinstance(thanks, PlannedStep) and thanks.state == StepState.SCHEDULED and thanks.on:
        return after_thanks(facts, judgements, thanks_on=thanks.on)
    return facts.day()


def _no_check_in_because(facts: Facts) -> tuple[str, str] | None:
    if facts.preset != Preset.FULL:
        return "C14", "Your plan leaves the check-in out."
    if facts.wants_future == WantsFuture.NO:
        return "DEC-11", "You do not want to work there any more."
    if facts.other_open_applications_here > 0:
        return "other-applications", "Your other application there keeps you in touch."
    wanted = facts.relationship == Relationship.TARGET or facts.outcome in BY_NEITHER
    if not (human_touchpoint(facts) or wanted):
        return "DEC-1", "There was no conversation that a check-in could come back to."
    return None


def _check_in_words(facts: Facts, judgements: Judgements, *, on: date) -> str:
    if facts.internal:
        return "A talk about your development does more than a mail."
    words = check_in_words(facts, judgements, on=on)
    if through_agency(facts):
        return f"{words} The agency's recruiter may know of more."
    return words
