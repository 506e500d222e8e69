"""The words of a mail that decided, as pieces of its text: what is marked, and what it points to.

Pure: text and evidence in, pieces out. Nothing here is HTML; templates escape every piece.
"""

from collections import Counter
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

MARKS = 16
"""Marks shown at most: the strongest. More would be a page of marks, not an explanation."""
FOLDED_AT = 20_000
"""Characters shown at once; the rest stands folded."""
_EXCERPT = 120
_LOOK_BACK = 2_000
_EACH_SIGNAL = 2
_SHORT = 2
_DETAILS = {"sender", "company", "title", "requisition_id", "says_on", "answerable", "wording"}
_LABELS = {
    "rejection": "not selected",
    "acknowledgement": "received",
    "interview": "interview",
    "offer": "offer",
    "assessment": "task or test",
    "alert": "job alert",
    "other": "something else",
    "automated": "sent automatically",
    "personal": "a person",
    "unclear": "unclear who wrote",
    "answerable": "can be answered",
    "not_answerable": "cannot be answered",
    "reply_address": "address to answer",
    "sender": "who wrote",
    "role": "their part",
    "company": "company",
    "title": "role",
    "requisition_id": "number of the posting",
    "feedback": "feedback",
    "feedback_offered": "feedback offered",
    "feedback_refused": "no feedback",
    "feedback_given": "feedback",
    "offered": "feedback offered",
    "refused": "no feedback",
    "given": "feedback",
    "stay_in_touch": "stay in touch",
    "other_role": "another role",
    "apply_again": "apply again",
    "names_interview": "your interview",
    "asks_no_reply": "no reply here",
    "no_contact_requested": "no contact wanted",
    "says_on": "the day",
    "wording": "usual words",
    "out_of_office": "absence note",
    "bounce": "came back undelivered",
    "feedback_reply": "answer about feedback",
    "withdrawal_confirmed": "your withdrawal",
    "on_hold": "on hold",
    "position_cancelled": "position cancelled",
    "calendar": "invitation",
}


@dataclass(frozen=True, slots=True)
class Mark:
    """Words that decided. `number` counts from 1; `start` is -1 where they are not in the text."""

    number: int
    start: int
    end: int
    text: str
    points_to: tuple[str, ...]

    @property
    def label(self) -> str:
        """What the words point to, in the fewest words that say it."""
        return ", ".join(dict.fromkeys(map(label_of, self.points_to)))

    @property
    def is_in_text(self) -> bool:
        return self.start >= 0

    @property
    def excerpt(self) -> str:
        """The words on one line, cut where they are long."""
        line = " ".join(self.text.split())
        return line if len(line) <= _EXCERPT else f"{line[:_EXCERPT].rstrip()}…"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the text; marked, or plain."""

    text: str
    mark: Mark | None = None


def label_of(points_to: str) -> str:
    """What a piece of evidence points to, for a person."""
    kind, _, value = points_to.rpartition(":")
    known = _LABELS.get(points_to) or _LABELS.get(f"{kind}_{value}") or _LABELS.get(value)
    return known or points_to.replace(":", ": ").replace("_", " ")


def marks_of(
    text: str, evidence: Iterable[Mapping[str, Any]], *, about: Container[str]
) -> list[Mark]:
    """The words that decided what is `about` (a kind, how it was written), and those that named
    something: a company, a role, an offer of feedback. In the order of the text.

    Words that overlap, or that touch and say the same, become one mark. Evidence without a place
    in the text (the subject, a header, the record) follows after, unless its words are empty.
    """
    rows = [_trimmed(row, text) for row in _telling(evidence, about)]
    placed = [row for row in rows if _is_placed(row, len(text)) and _is_word(row)][:MARKS]
    elsewhere = [row for row in rows if not _is_placed(row, len(text)) and row.get("text")]
    marks = [
        Mark(number, start, end, text[start:end], tuple(names))
        for number, (start, end, names) in enumerate(_merged(text, placed), start=1)
    ]
    said = dict.fromkeys((str(row["text"]), _name(row)) for row in elsewhere)
    return marks + [
        Mark(number, -1, -1, words, (name,))
        for number, (words, name) in enumerate(list(said)[: MARKS // 2], start=len(marks) + 1)
    ]


def _telling(
    evidence: Iterable[Mapping[str, Any]], about: Container[str]
) -> list[Mapping[str, Any]]:
    """What speaks for the verdicts or names a detail, the strongest first, no signal too often."""
    rows = [row for row in evidence if _weight(row) == 0 or row.get("points_to") in about]
    rows = [row for row in rows if _weight(row) >= 0 and row.get("points_to")]
    often: Counter[tuple[str, str]] = Counter()
    told = []
    for row in sorted(rows, key=lambda row: -_weight(row)):
        key = (str(row.get("signal")), str(row["points_to"]))
        often[key] += 1
        if often[key] <= _EACH_SIGNAL:
            told.append(row)
    return told


def _weight(row: Mapping[str, Any]) -> float:
    return float(row.get("weight") or 0)


def _name(row: Mapping[str, Any]) -> str:
    """What the words point to; a detail points to its value, so its signal says what it is."""
    signal = str(row.get("signal", ""))
    return signal if signal in _DETAILS else str(row["points_to"])


def _is_word(row: Mapping[str, Any]) -> bool:
    """More than an "I" or a "me": those say something only all together."""
    return int(row["end"]) - int(row["start"]) > _SHORT


def _is_placed(row: Mapping[str, Any], length: int) -> bool:
    return 0 <= int(row.get("start", -1)) < int(row.get("end", -1)) <= length


def _trimmed(row: Mapping[str, Any], text: str) -> Mapping[str, Any]:
    """The evidence without the spaces at the ends of its words."""
    if not _is_placed(row, len(text)):
        return row
    start, end = int(row["start"]), int(row["end"])
    words = text[start:end]
    lead = len(words) - len(words.lstrip())
    return {**row, "start": start + lead, "end": start + max(len(words.rstrip()), lead)}


def _merged(text: str, rows: Sequence[Mapping[str, Any]]) -> list[tuple[int, int, list[str]]]:
    """Stretches of the text that do not overlap, in order, each with all it points to."""
    spans: list[tuple[int, int, list[str]]] = []
    for row in sorted(rows, key=lambda row: (int(row["start"]), -int(row["end"]))):
        start, end, points_to = int(row["start"]), int(row["end"]), _name(row)
        if spans and _belongs_to(text, spans[-1], start, points_to):
            last_start, last_end, known = spans[-1]
            known.extend([points_to] if points_to not in known else [])
            spans[-1] = (last_start, max(last_end, end), known)
        else:
            spans.append((start, end, [points_to]))
    return spans


def _belongs_to(text: str, span: tuple[int, int, list[str]], start: int, points_to: str) -> bool:
    """Whether what starts there overlaps the stretch, or touches it and says the same."""
    _, end, known = span
    return start < end or (points_to in known and text[end:start].isspace())


def pieces_of(text: str, marks: Iterable[Mark]) -> list[Piece]:
    """The whole text in order, cut at its marks; nothing is lost and nothing is added."""
    pieces: list[Piece] = []
    at = 0
    for mark in marks:
        if not mark.is_in_text:
            continue
        if at < mark.start:
            pieces.append(Piece(text[at : mark.start]))
        pieces.append(Piece(text[mark.start : mark.end], mark))
        at = mark.end
    return [*pieces, Piece(text[at:])] if at < len(text) else pieces


def folded(pieces: Sequence[Piece], at: int = FOLDED_AT) -> tuple[list[Piece], list[Piece]]:
    """What is shown at once and what is folded: cut after `at` characters, outside of marks."""
    shown = 0
    for index, piece in enumerate(pieces):
        if shown + len(piece.text) > at:
            if piece.mark is not None:
                return list(pieces[: index + 1]), list(pieces[index + 1 :])
            cut = _line_end(piece.text, at - shown)
            rest = [Piece(piece.text[cut:])] if cut < len(piece.text) else []
            first = [Piece(piece.text[:cut])] if cut else []
            return [*pieces[:index], *first], [*rest, *pieces[index + 1 :]]
        shown += len(piece.text)
    return list(pieces), []


def _line_end(text: str, at: int) -> int:
    """The end of the last line before `at`, unless that is far; then of the last word."""
    line = text.rfind("\n", max(at - _LOOK_BACK, 0), at) + 1
    return line or text.rfind(" ", 0, at) + 1 or at
