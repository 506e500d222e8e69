"""How long a message is in words, paragraphs and UTF-16 units, and should be (L1-L3)."""

import re
from dataclasses import dataclass
from typing import Literal

from followups.enums import LetterKind, StepKind

Unit = Literal["words", "characters"]
State = Literal["short", "good", "long", "too_long"]
HAIL = (
    r"(?:dear|hello|hi|good (?:morning|afternoon|evening)|hallo|liebe[rs]?|sehr geehrte[rs]?"
    r"|guten|bonjour|madame|monsieur|chère?s?|hola|estimad[oa]s?|buen[oa]s)"
)
GREETING = re.compile(rf"{HAIL}\b(?:.{{0,250}}[,:]|[^.!?,]{{0,60}})|[^.!?]{{1,80}},", re.IGNORECASE)
SIGN_OFF_WORDS = 8


@dataclass(frozen=True, slots=True)
class Range:
    """What reads best, and from where a length is warned about or wrong. None: no such limit."""

    unit: Unit
    best_from: int
    best_to: int
    warn_over: int
    wrong_over: int | None
    most_paragraphs: int


@dataclass(frozen=True, slots=True)
class Length:
    """A text measured against its kind's range, ready for the page's meter."""

    words: int
    paragraphs: int
    units: int
    value: int
    range: Range
    state: State

    @property
    def left(self) -> int:
        """How many words or characters remain until the range's upper end; negative when over."""
        return self.range.best_to - self.value


RANGES: dict[str, Range] = {
    LetterKind.THANK_YOU: Range("words", 60, 130, 150, 220, 3),
    LetterKind.FEEDBACK_REQUEST: Range("words", 50, 120, 140, None, 2),
    LetterKind.CHECK_IN: Range("words", 60, 120, 140, None, 3),
    LetterKind.FEEDBACK_THANKS: Range("words", 10, 40, 40, None, 2),
    LetterKind.STATUS_NUDGE: Range("words", 20, 80, 80, None, 2),
    LetterKind.STATUS_QUESTION: Range("words", 20, 80, 80, None, 2),
    LetterKind.COURTESY_NOTE: Range("words", 30, 110, 150, 220, 3),
}
NOTES = frozenset({StepKind.LINKEDIN_CONNECT, LetterKind.LINKEDIN_NOTE})


def word_count(text: str) -> int:
    """How many words the text has; a mark standing alone, such as a dash, is none."""
    return sum(any(map(str.isalnum, word)) for word in text.split())


def utf16_units(text: str) -> int:
    """The text's length as LinkedIn's own counter has it: UTF-16 units, an emoji is two or more."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def body_paragraphs(body: str) -> tuple[str, ...]:
    """The paragraphs of a letter without its greeting and its sign-off."""
    blocks = [block.strip() for block in re.split(r"\n\s*\n", body.replace("\r\n", "\n"))]
    found = [block for block in blocks if block]
    if found and GREETING.fullmatch(found[0]):
        found = found[1:]
    if len(found) > 1 and _is_sign_off(found[-1]):
        found = found[:-1]
    return tuple(found)


def range_for(kind: str, *, note_max: int = 200) -> Range | None:
    """The range for a kind of letter (or of step); None for a kind that has no message."""
    if kind in NOTES:
        return Range("characters", 1, note_max, note_max, note_max, 1)
    return RANGES.get(kind)


def measure(kind: str, body: str, *, note_max: int = 200) -> Length | None:
    """The body measured for its kind: letters without greeting and sign-off, notes in UTF-16."""
    limits = range_for(kind, note_max=note_max)
    if limits is None:
        return None
    paragraphs = tuple(body.splitlines()) if kind in NOTES else body_paragraphs(body)
    words, units = word_count("\n".join(paragraphs)), utf16_units(body)
    value = words if limits.unit == "words" else units
    return Length(words, len(paragraphs), units, value, limits, _state(value, limits))


def _state(value: int, limits: Range) -> State:
    if limits.wrong_over is not None and value > limits.wrong_over:
        return "too_long"
    if value > limits.warn_over:
        return "long"
    return "short" if value < limits.best_from else "good"


def _is_sign_off(block: str) -> bool:
    """A short last block that is no sentence: a wish and a name, or a name alone."""
    return len(block.split()) <= SIGN_OFF_WORDS * 2 and not block.rstrip().endswith((".", "?", "!"))
