"""What a plan is made of: steps that are offered, and steps left out with the reason why."""

from dataclasses import dataclass
from datetime import date

from followups.decision.people import Human
from followups.decision.recipients import way_to
from followups.enums import StepKind, StepState


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedStep:
    """One step. Dates are the person's local dates.

    ``on`` is the day it may be done; None while it waits for another step (then ``after`` and
    ``earliest`` say for what). After ``latest`` it is still fine, but says less. A
    check-in fits any day from ``window_from`` to ``until``. ``reason`` is a sentence for the page.
    """

    kind: StepKind
    state: StepState
    to: str | None = None
    key: int | None = None
    via: str | None = None
    on: date | None = None
    after: StepKind | None = None
    earliest: str | None = None
    latest: date | None = None
    window_from: date | None = None
    until: date | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Suppressed:
    """A step the plan leaves out, to one person or to anybody, and the rule that says so."""

    kind: StepKind
    because: str
    text: str
    to: str | None = None
    key: int | None = None


PlanItem = PlannedStep | Suppressed


def step_to(
    human: Human, kind: StepKind, state: StepState, *, via: str | None = None
) -> PlannedStep:
    """A step addressed to that person by their best way, without dates yet."""
    way = via or way_to(human)
    return PlannedStep(kind=kind, state=state, to=human.name or None, key=human.key, via=way)


def left_out(kind: StepKind, rule: str, text: str, human: Human | None = None) -> Suppressed:
    """A step that is left out, with the rule and its words."""
    name, key = (human.name or None, human.key) if human else (None, None)
    return Suppressed(kind=kind, because=rule, text=text, to=name, key=key)
