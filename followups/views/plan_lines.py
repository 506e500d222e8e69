"""A plan as lines of a timeline: as it was offered, and as it is being followed."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from followups import phrases
from followups.enums import CLOSED_STATES, StepKind, StepState
from followups.models import Decision, Plan, Step


@dataclass(frozen=True, kw_only=True)
class Line:
    """One step: what, when (a day, or words where no day is known), and a sentence about it."""

    title: str
    on: datetime.date | None = None
    when: str = ""
    text: str = ""
    mark: str = ""
    url: str = ""


def offered(row: Decision, today: datetime.date) -> list[Line]:
    """The steps a decision offers. LinkedIn requests stand together: one line for all of them."""
    asked = [step for step in row.steps if step["kind"] == StepKind.LINKEDIN_CONNECT]
    lines: list[Line] = []
    for step in row.steps:
        if step not in asked:
            lines.append(_offered_line(step, today, first=not lines))
        elif step is asked[0]:
            lines.append(_linkedin_line(asked))
    return lines


def _offered_line(step: dict[str, Any], today: datetime.date, *, first: bool) -> Line:
    on = _day(step.get("on"))
    until = _day(step.get("latest")) or _day((step.get("window") or [None])[-1])
    words = str(step.get("earliest") or "") if on is None else ""
    if on is None and not words and step.get("after"):
        words = f"after the {str(step['after']).replace('_', '-')}"
    text = f"Any day until {phrases.day_words(until, today)} is fine." if until else ""
    if step["kind"] == StepKind.THANK_YOU:
        text = f"The draft is written. {text}".strip()
    if step["kind"] == StepKind.FEEDBACK_REQUEST:
        text = "Asked once, never twice."
    title = phrases.kind_title(step["kind"], str(step.get("to") or ""))
    return Line(title=title, on=on, when=words, text=text, mark="now" if first else "")


def _linkedin_line(steps: list[dict[str, Any]]) -> Line:
    names = phrases.join_names([str(step.get("to") or "") for step in steps])
    if len(steps) == 1:
        title, text = f"Connect with {names}", "A note of its own, or none."
    else:
        title = "Connect with each interviewer"
        text = f"{names}. A note of their own for each; leave out whom you like."
    first = steps[0]
    return Line(title=title, when=str(first.get("earliest") or "after the thank-you"), text=text)


def of_plan(plan: Plan, today: datetime.date) -> list[Line]:
    """The steps of a plan that is being followed, with where each stands."""
    return of_steps(plan.steps.select_related("contact", "after").order_by("position", "id"), today)


def of_steps(steps: Iterable[Step], today: datetime.date) -> list[Line]:
    """Steps as lines; a ready one is filled, one that is over has a square."""
    return [_step_line(step, today) for step in steps]


def _step_line(step: Step, today: datetime.date) -> Line:
    over = step.state in CLOSED_STATES
    blocked = step.state == StepState.BLOCKED
    mark = "end" if over else "now" if step.state == StepState.READY else ""
    return Line(
        title=phrases.step_title(step),
        on=step.due_on if step.state in {StepState.READY, StepState.SCHEDULED} else None,
        when=_waits_for(step) if blocked else step.get_state_display().lower(),
        text="" if blocked else phrases.timing_words(step, today),
        mark=mark,
        url=step.get_absolute_url(),
    )


def _waits_for(step: Step) -> str:
    return f"after the {_kind_words(step.after.kind)}" if step.after else "waits for another step"


def left_out(row: Decision) -> list[dict[str, str]]:
    """What the plan does not hold, and why; kinds left out for the same reason stand together."""
    groups: dict[tuple[str, str], list[str]] = {}
    for item in row.suppressed:
        because = (str(item.get("text") or ""), str(item.get("rule") or ""))
        name = _kind_words(item["kind"]) + (f" with {item['to']}" if item.get("to") else "")
        groups.setdefault(because, []).append(name)
    return [
        {"text": f"Not planned: {phrases.join_names(names)}. {text}".strip(), "rule": rule}
        for (text, rule), names in groups.items()
    ]


def _kind_words(kind: str) -> str:
    """The kind inside a sentence: "feedback request", "LinkedIn connection"."""
    label = str(StepKind(kind).label)
    return label if label.startswith("LinkedIn") else label[:1].lower() + label[1:]


def earliest(row: Decision) -> datetime.date | None:
    """The first day on which a step of the decision is ready."""
    days = [day for step in row.steps if (day := _day(step.get("on"))) is not None]
    return min(days, default=None)


def _day(value: Any) -> datetime.date | None:
    """A day as the decision's JSON holds it."""
    if isinstance(value, datetime.date):
        return value
    try:
        return datetime.date.fromisoformat(value) if value else None
    except (TypeError, ValueError):
        return None
