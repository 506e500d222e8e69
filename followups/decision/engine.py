"""Decide: level, reasons, what would change it, and the plan."""

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

from followups.decision.changes import Change, changes
from followups.decision.facts import Facts
from followups.decision.judgements import DEFAULTS, Judgements
from followups.decision.level import level_of
from followups.decision.outcome_rules import OUTCOME_RULES, still_open
from followups.decision.plan import plan_for
from followups.decision.reason import Reason
from followups.decision.rules import PROCESS_RULES, avoid, dec_10, opt_out, step_9
from followups.decision.step import PlannedStep, Suppressed
from followups.enums import Choice, Recommendation, StepState
from tracker.enums import WantsFuture

__all__ = ["Decision", "PlannedStep", "Suppressed", "decide"]

Rule = Callable[[Facts, Judgements], Reason | None]
RESTING = frozenset({StepState.DONE, StepState.HELD})


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """The whole answer; ``reasons`` begin with the one that decided, ``minutes`` is an estimate.

    ``default_choice`` is what happens unless the person chooses: an optional reply that they
    have no wish for is left out by default (C2).
    """

    recommendation: Recommendation
    reasons: tuple[Reason, ...]
    would_change: tuple[Change, ...]
    minutes: int
    steps: tuple[PlannedStep, ...]
    suppressed: tuple[Suppressed, ...]
    default_choice: Choice


def decide(facts: Facts, judgements: Judgements = DEFAULTS) -> Decision:
    """The decision for these facts, the same every time (DEC-0 to DEC-12, truth order, rulings).

    Dates in the plan are local dates, today or later. Raises ValueError when neither today nor
    the day of the notice is known, when the region is unknown, or when a date leaves the calendar.
    """
    known = replace(facts, today=facts.day())
    level, rule = level_of(known, judgements)
    reasons = _reasons(known, judgements, rule)
    steps, suppressed = plan_for(known, judgements, level=level, rule=rule, why=reasons[0].text)
    return Decision(
        recommendation=level,
        reasons=reasons,
        would_change=changes(known, judgements, level=level),
        minutes=_minutes(steps, judgements),
        steps=steps,
        suppressed=suppressed,
        default_choice=_default_choice(known, level),
    )


def _reasons(facts: Facts, judgements: Judgements, deciding: str) -> tuple[Reason, ...]:
    """Every rule whose facts hold, the deciding one first (ruling)."""
    rules: tuple[Rule, ...] = (still_open, opt_out, dec_10, avoid)
    if deciding != "open":
        left = () if deciding == "step-9" else (step_9,)
        rules = tuple(rule for rule in (*PROCESS_RULES, *OUTCOME_RULES) if rule not in left)
    spoken = (rule(facts, judgements) for rule in rules)
    found = [reason for reason in spoken if reason is not None]
    return tuple(sorted(found, key=lambda reason: reason.rule != deciding))


def _minutes(steps: tuple[PlannedStep, ...], judgements: Judgements) -> int:
    """Minutes for the messages still to be written (DEC-2)."""
    per_kind: dict[str, float] = {
        field.removesuffix("_minutes"): getattr(judgements, field)
        for field in Judgements.__dataclass_fields__
        if field.endswith("_minutes")
    }
    return math.ceil(sum(per_kind.get(step.kind, 0) for step in steps if step.state not in RESTING))


def _default_choice(facts: Facts, level: Recommendation) -> Choice:
    if level == Recommendation.HOLD:
        return Choice.HOLD
    if level == Recommendation.STAY_SILENT or facts.wants_future == WantsFuture.NO:
        return Choice.STAY_SILENT
    return Choice.FOLLOW_PLAN
