"""The length meter beside a draft: words for it, and the numbers of its drawing."""

from dataclasses import dataclass

from followups.drafting.length import Range, measure

_WIDTH = 400
_EDGE = 2


@dataclass(frozen=True, kw_only=True)
class Meter:
    """Figures for an SVG 400 wide: the track, the good stretch, and where the text is."""

    value: int
    words: str
    good_from: str
    good_to: str
    here: str


def meter_for(kind: str, body: str, *, note_max: int) -> Meter | None:
    """The meter of a text; None for a step that has no message."""
    length = measure(kind, body, note_max=note_max)
    if length is None:
        return None
    limits = length.range
    top = _top(limits)
    return Meter(
        value=length.value,
        words=_words(length.value, limits),
        good_from=_x(limits.best_from, top),
        good_to=_x(limits.best_to, top),
        here=_x(length.value, top),
    )


def _top(limits: Range) -> float:
    return limits.wrong_over or limits.warn_over * 1.4


def _x(value: float, top: float) -> str:
    """A place on the track, kept inside it, with one decimal."""
    place = value * _WIDTH / top
    return f"{min(max(place, _EDGE), _WIDTH - _EDGE):.1f}"


def _words(value: int, limits: Range) -> str:
    if limits.unit == "characters":
        left = limits.best_to - value
        return (
            f"characters of {limits.best_to}."
            if left >= 0
            else (f"characters, {-left} more than LinkedIn takes.")
        )
    noun = "word" if value == 1 else "words"
    return f"{noun}. {limits.best_from} to {limits.best_to} reads best."
