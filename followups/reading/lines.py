"""Lines of a text by their offsets, with the quoting marks at their start passed over."""

from collections.abc import Iterable
from typing import NamedTuple


class Line(NamedTuple):
    """One line without its end: `start` and `end` are offsets into the text."""

    start: int
    end: int

    def of(self, text: str) -> str:
        return text[self.start : self.end]


def lines_of(text: str) -> list[Line]:
    """Every line of `text`, cut at \\n only; a \\r stays with its line. Linear."""
    found, start = [], 0
    for piece in text.split("\n"):
        found.append(Line(start, start + len(piece)))
        start += len(piece) + 1
    return found


def is_quoted(text: str, line: Line) -> bool:
    """Whether the line begins with a quoting mark, as replies set it before each line."""
    return text[line.start : line.start + 4].lstrip(" \u00a0").startswith(">")


def unquoted(text: str, line: Line) -> Line:
    """The line after one quoting mark and the space behind it."""
    start = text.index(">", line.start, line.end) + 1
    if text[start : start + 1] == " " and start < line.end:
        start += 1
    return Line(start, line.end)


def spans_of(text: str, lines: Iterable[Line]) -> tuple[tuple[int, int], ...]:
    """The lines as ranges, neighbours joined, blank ones at the edges left out."""
    spans: list[tuple[int, int]] = []
    for line in lines:
        if spans and line.start == spans[-1][1] + 1:
            spans[-1] = (spans[-1][0], line.end)
        elif line.end > line.start:
            spans.append((line.start, line.end))
    return tuple(span for start, end in spans if (span := _trimmed(text, start, end)))


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    piece = text[start:end]
    bare = piece.strip()
    if not bare:
        return None
    begin = start + len(piece) - len(piece.lstrip())
    return begin, begin + len(bare)
