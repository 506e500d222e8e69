"""Signals as evidence: what each speaks for, how strongly, once for each place in the text."""

from collections.abc import Iterable, Iterator
from heapq import nlargest

from followups.reading.language import SMALL_WORDS
from followups.reading.result import Evidence
from followups.reading.signals import Found, Signal
from followups.reading.weights import Model, weights
from followups.reading.wording import place_of, share_of_each, wording

FROM_WEIGHT = 0.25
"""Log-odds below which a signal is not worth showing."""
OF_ONE_SIGNAL = 3
TEXT_AT_MOST = 300
WORDING = "wording"
"""The signal of plain words that are usual in a kind of mail."""
WORDS_SHOWN = 3
WORDS_FROM = 0.05
"""Log-odds below which a plain word is not worth showing: many small ones add up."""


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


def evidence_of_words(found: Found, kind: str) -> Iterator[Evidence]:
    """The strongest plain words for `kind` in the text, one to three, the strongest first."""
    known, model = wording(), weights().kind
    spoken = sorted(found.words & known.weights.keys())
    each = share_of_each(len(spoken)) * model.listening / model.temperature
    leaning = [(each * known.leaning(word, kind), word) for word in spoken if _tells(word)]
    telling = [(weight, word) for weight, word in leaning if weight >= WORDS_FROM]
    for weight, word in nlargest(WORDS_SHOWN, telling):
        start, end = place_of(word, found.body)
        if start >= 0:
            text = found.body.text[start:end]
            yield Evidence(WORDING, text, start, end, kind, round(weight, 3))


def _tells(word: str) -> bool:
    """Whether a word means something to a person by itself."""
    return len(word) > 3 and word not in SMALL_WORDS


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
