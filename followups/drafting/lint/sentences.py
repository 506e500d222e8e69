"""Where sentences end, on folded text."""

from collections.abc import Iterator
from typing import Final

from followups.patterns import on_folded

_END: Final = on_folded(rb"[.!?]+[\"')\]]*(?:[ \t\r\x1f]+|$)|\n[ \t]*(?:[-*\x1a][ \t]+)?")
_ABBREVIATION: Final = on_folded(
    rb"\b(?:dr|mr|mrs|ms|mx|st|prof|no|vs|e\.g|i\.e|approx|ca|inc|ltd|co|jr|sr|[a-z]|nr|bzw"
    rb"|z\.b|u\.a|sen|jan|feb|mar|apr|aug|sept|oct|nov|dec)\.$"
)
_LIST_ITEM: Final = on_folded(rb"^\n[ \t]*[-*\x1a][ \t]")


def sentences_in(data: bytes, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The spans of the sentences of a paragraph, without the space between them."""
    opened = start
    for match in _END.finditer(data[start:end]):
        break_start, break_end = start + match.start(), start + match.end()
        if not _ends(data, match.group(), break_start):
            continue
        marks = len(match.group().rstrip(b" \t\r\x1f\n-*\x1a"))
        yield from _trimmed(data, opened, break_start + marks)
        opened = break_end
    yield from _trimmed(data, opened, end)


def _ends(data: bytes, mark: bytes, place: int) -> bool:
    if mark.startswith(b"\n"):
        return bool(_LIST_ITEM.match(mark))
    if not mark.startswith(b".") or mark.startswith(b".."):
        return True
    return not _ABBREVIATION.search(data[max(0, place - 12) : place + 1])


def _trimmed(data: bytes, start: int, end: int) -> Iterator[tuple[int, int]]:
    part = data[start:end]
    left = len(part) - len(part.lstrip())
    part = part.strip()
    if part:
        yield start + left, start + left + len(part)
