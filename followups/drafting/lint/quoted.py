"""The lines a person wrote: not the quoted ones, not the mail below a reply header."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from followups.patterns import on_folded

LINE_AT_MOST: Final = 400
"""Of a line that much is looked at: no header is longer."""
_HEADER: Final = on_folded(
    rb"^\s*(?:on\b.{4,}\bwrote ?:|am\b.{4,}\bschrieb\b.*:|le\b.{4,}\ba ecrit ?:"
    rb"|el\b.{4,}\bescribio ?:|il\b.{4,}\bha scritto ?:|op\b.{4,}\bschreef\b.*:)\s*$"
)
_HEADER_BEGINS: Final = on_folded(rb"^\s*(?:on|am|le|el|il|op)\b.*(?:\d|@|>)")
_RULE: Final = on_folded(
    rb"^\s*(?:-{2,} ?(?:original|forwarded|ursprungliche|weitergeleitete|message|mensaje)\b.*"
    rb"|_{20,}|begin forwarded message:.*)\s*$"
)
_FROM: Final = on_folded(rb"^\s*\*?(?:from|von|de|da)\*? ?: ?\S")
_FIELD: Final = on_folded(
    rb"^\s*\*?(?:sent|date|to|subject|gesendet|datum|an|betreff|envoye|objet|enviado|asunto)\*? ?:"
)
_SIGNATURE: Final = on_folded(rb"^--[ \t]*\r?$")
_QUOTE: Final = on_folded(rb"^[ \t]{0,3}>")
_BEGINNINGS: Final = (
    *(b">", b"--", b"____", b"begin f", b"on ", b"am ", b"le ", b"el ", b"il ", b"op "),
    *(b"from", b"von", b"de:", b"de :", b"da:", b"de*", b"da*"),
)


@dataclass(frozen=True, slots=True)
class Line:
    """A line's span, without its line break (of either kind)."""

    start: int
    end: int


def own_lines(text: str, data: bytes) -> list[Line]:
    """The lines above the signature and the original mail, without quoted ones."""
    lines = list(_lines(text))
    if not any(_may_begin(line, data) for line in lines):
        return lines
    kept: list[Line] = []
    skip_to = 0
    for index, line in enumerate(lines):
        if index < skip_to:
            continue
        if not _may_begin(line, data):
            kept.append(line)
            continue
        height = _header_height(lines, index, data)
        if height and not _is_quote(lines, index + height, data):
            return kept
        if _SIGNATURE.match(_part(line, data)):
            return kept
        skip_to = index + height
        if not height and not _QUOTE.match(_part(line, data)):
            kept.append(line)
    return kept


def _lines(text: str) -> Iterator[Line]:
    start = 0
    for piece in text.split("\n"):
        yield Line(start, start + len(piece.removesuffix("\r")))
        start += len(piece) + 1


def _may_begin(line: Line, data: bytes) -> bool:
    """A quick look at a line's first letters: nearly all lines begin nothing."""
    return data[line.start : line.start + 16].lstrip(b" \t*").lower().startswith(_BEGINNINGS)


def _part(line: Line, data: bytes) -> bytes:
    return data[line.start : min(line.end, line.start + LINE_AT_MOST)]


def _header_height(lines: list[Line], index: int, data: bytes) -> int:
    """How many lines the reply header beginning here has; 0 where none begins."""
    part = _part(lines[index], data)
    if _HEADER.match(part):
        return 1
    if _RULE.match(part):
        return 1
    following = [_part(line, data) for line in lines[index + 1 : index + 4]]
    if _FROM.match(part) and following and _FIELD.match(following[0]):
        return 1
    if following and _HEADER_BEGINS.match(part):
        return 2 if _HEADER.match(part.rstrip() + b" " + following[0]) else 0
    return 0


def _is_quote(lines: list[Line], index: int, data: bytes) -> bool:
    """True when the next line that is not blank is quoted: then the answer may stand below."""
    for line in lines[index : index + 3]:
        part = _part(line, data)
        if part.strip():
            return bool(_QUOTE.match(part))
    return False
