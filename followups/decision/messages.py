"""The plan's thank-you, feedback request and status question: one recipient, each at most once."""

from dataclasses import replace
from datetime import date

from accounts.enums import FeedbackPolicy, Preset
from followups.calendar import add_days
from followups.decision.facts import Facts
from followups.decision.judgements import Judgements
from followups.decision.people import Human, notice_is_call
from followups.decision.recipients import recipient
from followups.decision.situation import (
    BY_ME,
    BY_NEITHER,
    human_touchpoint,
    is_automated,
    somebody_was_met,
)
from followups.decision.step import PlanItem, PlannedStep, left_out, step_to
from followups.decision.timing import (
    feedback_due,
    feedback_wait,
    next_morning,
    soft_expiry,
    work_calendar,
)
from followups.enums import StepKind, StepState
from tracker.enums import FeedbackOffer, OutcomeKind, Readiness

THANKS = StepKind.THANK_YOU
FEEDBACK = StepKind.FEEDBACK_REQUEST
NUDGE = StepKind.STATUS_NUDGE
ANSWERED: dict[str | None, str] = {
    FeedbackOffer.GIVEN: "They gave you feedback already; thank them for it instead.",
    FeedbackOffer.REFUSED: "They give no feedback, and nobody is asked twice.",
}
OTHER_POLICIES: dict[str, tuple[str, str]] = {
    FeedbackPolicy.NEVER: ("C18", "You chose never to ask for feedback."),
    FeedbackPolicy.COMBINED: ("C1", "You chose to ask inside the thank-you."),
}


def thank_you(facts: Facts, judgements: Judgements) -> PlanItem:
    """THX-R0, TIM-1, C5, C9, C13: one thank-you, from the next morning on."""
    human = recipient(facts)
    if facts.already_thanked_on is not None:
        return _thanked(facts.already_thanked_on, human)
    reason = _no_thank_you_because(facts)
    if reason is not None:
        return left_out(THANKS, *reason)
    if human is None:
        return left_out(THANKS, "step-4", "Add a person whom you can reach first.")
    return _dated_thank_you(facts, judgements, human)


def _thanked(day: date, human: Human | None) -> PlannedStep:
    done = PlannedStep(kind=THANKS, state=StepState.DONE)
    if human is not None:
        done = step_to(human, THANKS, StepState.DONE)
    return replace(done, on=day, reason="Already sent.")


def _no_thank_you_because(facts: Facts) -> tuple[str, str] | None:
    if facts.outcome == OutcomeKind.NO_RESPONSE:
        return "no-response", "There was no answer to thank them for."
    if facts.preset == Preset.QUIET:
        return "C14", "Your plan is quiet: it contacts nobody."
    if facts.outcome in BY_NEITHER and is_automated(facts) and not somebody_was_met(facts):
        return "DEC-8", "The notice was sent automatically and you met nobody."
    return None


def _dated_thank_you(facts: Facts, judgements: Judgements, human: Human) -> PlannedStep:
    expiry = soft_expiry(facts, judgements)
    day = next_morning(facts, judgements)
    return replace(
        step_to(human, THANKS, StepState.SCHEDULED),
        on=day,
        latest=expiry if day <= expiry else None,
        reason=_thank_you_words(facts, human, late=day > expiry),
    )


def _thank_you_words(facts: Facts, human: Human, *, late: bool) -> str:
    who = human.name or "the person who wrote to you"
    if late:
        return f"A thank-you to {who} is still fine after this time, but say less."
    if facts.feedback == FeedbackOffer.GIVEN:
        return f"Thank {who}, for the feedback as well."
    if notice_is_call(facts):
        return f"Thank {who} in a fresh message and mention the conversation."
    if facts.outcome in BY_ME:
        return f"A few courteous lines to {who}, if you like."
    return f"Thank {who} in a few lines."


def thanked_or_thanking(item: PlanItem) -> bool:
    """Whether the plan's thank-you is there for other steps to follow."""
    return isinstance(item, PlannedStep)


def feedback_request(facts: Facts, judgements: Judgements, *, thanks: PlanItem) -> PlanItem:
    """FBK-0, TIM-2, C1: asked once, in a message of its own, after the thank-you was sent."""
    reason = _no_feedback_because(facts, judgements)
    if reason is not None:
        return left_out(FEEDBACK, *reason)
    human = recipient(facts)
    if human is None or not thanked_or_thanking(thanks):
        return left_out(FEEDBACK, "FBK-0", "It could only follow a thank-you.")
    words = _feedback_words(facts, human)
    if facts.already_thanked_on is None:
        waiting = step_to(human, FEEDBACK, StepState.BLOCKED, via=_feedback_way(facts))
        earliest = feedback_wait(judgements)
        return _held_here(facts, replace(waiting, after=THANKS, earliest=earliest, reason=words))
    due = feedback_due(facts, judgements, thanked_on=facts.already_thanked_on)
    day = work_calendar(facts, judgements).next_business_day(max(due, facts.day()))
    planned = step_to(human, FEEDBACK, StepState.SCHEDULED, via=_feedback_way(facts))
    return _held_here(facts, replace(planned, on=day, after=THANKS, reason=words))


def _no_feedback_because(facts: Facts, judgements: Judgements) -> tuple[str, str] | None:
    """The first rule that leaves the request out, with its words."""
    if facts.outcome != OutcomeKind.NOT_SELECTED:
        return "step-3", "Nobody decided against you, so there is nothing to ask about."
    if facts.feedback in ANSWERED:
        return "FBK-S", ANSWERED[facts.feedback]
    if facts.feedback_policy in OTHER_POLICIES:
        return OTHER_POLICIES[facts.feedback_policy]
    return _no_ground_to_ask(facts, judgements)


def _no_ground_to_ask(facts: Facts, judgements: Judgements) -> tuple[str, str] | None:
    if facts.preset != Preset.FULL:
        return "C14", "Your plan leaves the feedback request out."
    if not human_touchpoint(facts) and facts.feedback != FeedbackOffer.OFFERED:
        return "DEC-1", "Nobody there has met you, so there is little to say about you."
    if _is_too_late(facts, judgements):
        return "TIM-2", "Your thank-you went out too long ago to ask now."
    return None


def _is_too_late(facts: Facts, judgements: Judgements) -> bool:
    """More than fourteen days after it was due (ruling on already_thanked_on)."""
    if facts.already_thanked_on is None:
        return False
    due = feedback_due(facts, judgements, thanked_on=facts.already_thanked_on)
    return facts.day() > add_days(due, judgements.feedback_latest_days)


def _feedback_way(facts: Facts) -> str | None:
    """Inside one's own company feedback is a conversation (section 6)."""
    return "in_person" if facts.internal else None


def _feedback_words(facts: Facts, human: Human) -> str:
    who = human.name or "the person who wrote to you"
    if facts.feedback == FeedbackOffer.OFFERED:
        return f"Accept the feedback that {who} offered."
    if facts.internal:
        return f"Ask {who} for a short conversation about it."
    return f"Ask {who} once what you could work on; no answer is owed."


def _held_here(facts: Facts, step: PlannedStep) -> PlannedStep:
    """Change matrix: with another application open there, the request waits."""
    if facts.other_open_applications_here < 1:
        return step
    words = "Waits until your other application there is decided."
    return replace(step, state=StepState.HELD, on=None, reason=words)


def status_nudge(facts: Facts, judgements: Judgements) -> tuple[PlanItem, ...]:
    """TIM-6: after silence, one question about the status to somebody who was met."""
    human = recipient(facts)
    if facts.outcome != OutcomeKind.NO_RESPONSE or human is None:
        return ()
    if facts.preset != Preset.FULL:
        return (left_out(NUDGE, "C14", "Your plan leaves the status question out."),)
    tomorrow = _tomorrow(facts, judgements)
    words = f"Ask {human.name or 'them'} once where things stand, or close it."
    nudge = step_to(human, NUDGE, StepState.SCHEDULED)
    return (replace(nudge, on=tomorrow, reason=words),)


def _tomorrow(facts: Facts, judgements: Judgements) -> date:
    return work_calendar(facts, judgements).next_business_day(add_days(facts.day(), 1))


def under_feelings(facts: Facts, item: PlanItem) -> PlanItem:
    """DEC-12 (B42): a message of these days waits, or is left out, while feelings run high."""
    if not isinstance(item, PlannedStep) or item.state == StepState.DONE:
        return item
    if facts.readiness == Readiness.NOT_YET:
        return replace(item, state=StepState.HELD, on=None, reason="Waits until you are ready.")
    if facts.readiness == Readiness.RATHER_NOT:
        words = "You said you would rather not write."
        return left_out(item.kind, "DEC-12", words)
    return item
