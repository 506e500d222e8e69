"""The pinned JSON of ``manage.py decide``: facts read strictly, decisions written plainly."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from accounts.enums import FeedbackPolicy, Preset
from followups.calendar import WorkCalendar, zone_named
from followups.decision.engine import Decision
from followups.decision.facts import Facts, Person, Stage
from followups.decision.reason import Reason
from followups.decision.step import PlannedStep, Suppressed
from tracker.enums import (
    Channel,
    Conduct,
    FeedbackOffer,
    InterviewFormat,
    Invite,
    OutcomeKind,
    Readiness,
    Relationship,
    Role,
    StageKind,
    WantsFuture,
    Written,
    WrittenBy,
)

OUTCOMES = (
    OutcomeKind.NOT_SELECTED, OutcomeKind.NO_RESPONSE, OutcomeKind.WITHDRAWN,
    OutcomeKind.OFFER_DECLINED, OutcomeKind.ON_HOLD, OutcomeKind.POSITION_CANCELLED, "open",
)  # fmt: skip
STAGES = tuple(kind for kind in StageKind.values if kind not in {"saved", "applied"})
REACHES = ("email", "linkedin", "phone")
ENTRIES_AT_MOST = 1000
TEXT_AT_MOST = 1000

DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

Reader = Callable[[str, Any], Any]


class UnusableFacts(ValueError):
    """The facts of one line cannot be used; the message names the key in plain words."""


def one_of(*allowed: str) -> Reader:
    """A reader for a value from a fixed list; null means not known."""

    def read(key: str, value: Any) -> str | None:
        if value is None:
            return None
        if not isinstance(value, str) or value not in allowed:
            raise UnusableFacts(f"{key}: {_shown(value)} is none of {', '.join(allowed)}.")
        return str(value)

    return read


def some_of(*allowed: str) -> Reader:
    """A reader for a list of values from a fixed list."""
    each = one_of(*allowed)

    def read(key: str, value: Any) -> frozenset[str]:
        entries = (each(key, entry) for entry in _entries(key, value))
        return frozenset(entry for entry in entries if entry is not None)

    return read


def a_text(key: str, value: Any) -> str | None:
    if value is None:
        return None
    if not isinstance(value, str):
        raise UnusableFacts(f"{key}: {_shown(value)} is not a text.")
    if len(value) > TEXT_AT_MOST:
        raise UnusableFacts(f"{key}: the text is longer than {TEXT_AT_MOST} characters.")
    return value.strip() or None


def a_date(key: str, value: Any) -> date | None:
    if value is None:
        return None
    shaped = isinstance(value, str) and DATE.fullmatch(value)
    try:
        return date.fromisoformat(value if shaped else "")
    except ValueError as error:
        raise UnusableFacts(f"{key}: {_shown(value)} is not a date such as 2026-03-02.") from error


def a_flag(key: str, value: Any) -> bool | None:
    if value is None or isinstance(value, bool):
        return value
    raise UnusableFacts(f"{key}: {_shown(value)} is neither true nor false.")


def a_count(key: str, value: Any) -> int:
    if value is None:
        return 0
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= 10_000:
        return int(value)
    raise UnusableFacts(f"{key}: {_shown(value)} is not a whole number from 0 to 10000.")


def a_zone(key: str, value: Any) -> str | None:
    name = a_text(key, value)
    if name is not None:
        _in_plain_words(key, lambda: zone_named(name))
    return name


def a_region(key: str, value: Any) -> str | None:
    name = a_text(key, value)
    if name is not None:
        _in_plain_words(key, lambda: WorkCalendar(region=name))
    return name


def the_stages(key: str, value: Any) -> tuple[Stage, ...]:
    return tuple(_stage(key, _object(key, entry)) for entry in _entries(key, value))


def the_contacts(key: str, value: Any) -> tuple[Person, ...]:
    return tuple(_person(key, _object(key, entry)) for entry in _entries(key, value))


def _stage(key: str, entry: Mapping[str, Any]) -> Stage:
    kind = one_of(*STAGES)(f"{key}.kind", entry.get("kind"))
    if kind is None:
        raise UnusableFacts(f"{key}.kind: a stage needs one of {', '.join(STAGES)}.")
    return Stage(kind, one_of(*InterviewFormat.values)(f"{key}.format", entry.get("format")))


def _person(key: str, entry: Mapping[str, Any]) -> Person:
    return Person(
        name=a_text(f"{key}.name", entry.get("name")) or "",
        role=one_of(*Role.values)(f"{key}.role", entry.get("role")),
        reach=some_of(*REACHES)(f"{key}.reach", entry.get("reach")),
        do_not_contact=bool(a_flag(f"{key}.do_not_contact", entry.get("do_not_contact"))),
    )


def _entries(key: str, value: Any) -> list[Any]:
    if value is None:
        return []
    if not isinstance(value, list):
        raise UnusableFacts(f"{key}: {_shown(value)} is not a list.")
    if len(value) > ENTRIES_AT_MOST:
        raise UnusableFacts(f"{key}: there are more than {ENTRIES_AT_MOST} entries.")
    return value


def _object(key: str, value: Any) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise UnusableFacts(f"{key}: {_shown(value)} is not an object with keys.")
    return value


def _in_plain_words(key: str, build: Callable[[], object]) -> None:
    try:
        build()
    except ValueError as error:
        raise UnusableFacts(f"{key}: {error}") from error


def _shown(value: Any) -> str:
    if isinstance(value, dict | list):
        return "an object" if isinstance(value, dict) else "a list"
    text = ascii(value)
    return text if len(text) <= 60 else f"{text[:57]}..."


READERS: dict[str, Reader] = {
    "today": a_date,
    "outcome": one_of(*OUTCOMES),
    "notified_on": a_date,
    "channel": one_of(*Channel.values),
    "written": one_of(*Written.values),
    "written_by": one_of(*WrittenBy.values),
    "sender": a_text,
    "stages": the_stages,
    "contacts": the_contacts,
    "relationship": one_of(*Relationship.values),
    "conduct": some_of(*Conduct.values),
    "wants_future": one_of(*WantsFuture.values),
    "readiness": one_of(*Readiness.values),
    "no_contact_requested": a_flag,
    "feedback": one_of(*FeedbackOffer.values),
    "invites": some_of(*Invite.values),
    "already_thanked_on": a_date,
    "via_agency": a_flag,
    "internal": a_flag,
    "finalist": a_flag,
    "referrer": a_text,
    "other_open_applications_here": a_count,
    "preset": one_of(*Preset.values),
    "feedback_policy": one_of(*FeedbackPolicy.values),
    "timezone": a_zone,
    "holidays": a_region,
}


def unknown_keys(line: Mapping[str, Any]) -> tuple[str, ...]:
    """Keys of a line that nothing reads, ``id`` aside."""
    return tuple(key for key in line if key not in READERS and key != "id")


def read_facts(line: Mapping[str, Any]) -> Facts:
    """Facts from one JSON object; null and a missing key both mean "not known".

    Raises UnusableFacts, naming the key, for a value of the wrong type or outside its list.
    """
    read = {key: READERS[key](key, line[key]) for key in READERS if key in line}
    return Facts(**{key: value for key, value in read.items() if value is not None})


def as_json(decision: Decision) -> dict[str, Any]:
    """The decision as the pinned output has it, without the line's id."""
    return {
        "recommendation": str(decision.recommendation),
        "reasons": [_reason(reason) for reason in decision.reasons],
        "would_change": [change.text for change in decision.would_change],
        "minutes": decision.minutes,
        "steps": [_step(step) for step in decision.steps],
        "suppressed": [_suppressed(item) for item in decision.suppressed],
    }


def _reason(reason: Reason) -> dict[str, Any]:
    return {
        "rule": reason.rule,
        "for": reason.direction,
        "text": reason.text,
        "source": reason.source,
    }


def _step(step: PlannedStep) -> dict[str, Any]:
    written: dict[str, Any] = {"kind": str(step.kind), "to": step.to, "via": step.via}
    written |= {"state": str(step.state), "on": _iso(step.on)}
    written |= {"after": str(step.after) if step.after else None, "earliest": step.earliest}
    written |= {"latest": _iso(step.latest)}
    if step.window_from:
        written["window"] = [_iso(step.window_from), _iso(step.until)]
    written["reason"] = step.reason or None
    return {key: value for key, value in written.items() if value is not None}


def _suppressed(item: Suppressed) -> dict[str, Any]:
    written = {"kind": str(item.kind), "to": item.to, "because": item.because, "text": item.text}
    return {key: value for key, value in written.items() if value is not None}


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
