"""Signals as evidence: what each speaks for, how strongly, once for each place in the text."""

from collections.abc import Iterable

from followups.reading.result import Evidence
from followups.reading.signals import Found, Signal
from followups.reading.weights import Model

FROM_WEIGHT = 0.25
"""Log-odds below which a signal is not worth showing."""
OF_ONE_SIGNAL = 3
TEXT_AT_MOST = 300


def evidence_of(found: Found, model: Model, *, verdict: str) -> tuple[Evidence, ...]:
    """The signals that weigh, those for `verdict` first, then by weight, then by place."""
    chosen: list[Evidence] = []
    shown: dict[str, int] = {}
    for signal in found.signals:
        points_to, weight = model.leaning(signal.name)
        count = shown.get(signal.name, 0)
        if weight < FROM_WEIGHT or not signal.text or count >= OF_ONE_SIGNAL:
            continue
        shown[signal.name] = count + 1
        chosen.append(_evidence(signal, points_to, weight))
    chosen.sort(key=lambda one: (one.points_to != verdict, -one.weight, one.start))
    return without_doubles(chosen)


def _evidence(signal: Signal, points_to: str, weight: float) -> Evidence:
    text = signal.text[:TEXT_AT_MOST]
    end = signal.start + len(text) if signal.start >= 0 else -1
    return Evidence(signal.name, text, signal.start, end, points_to, round(weight, 3))


def without_doubles(evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """Without words within, or around, words shown before for the same thing."""
    kept: list[Evidence] = []
    for one in evidence:
        if not any(_covers(other, one) or _covers(one, other) for other in kept):
            kept.append(one)
    return tuple(kept)


def _covers(other: Evidence, one: Evidence) -> bool:
    if other.points_to != one.points_to:
        return False
    if one.start < 0:
        return other.start < 0 and other.signal == one.signal and other.text == one.text
    return other.start >= 0 and other.start <= one.start and one.end <= other.end
