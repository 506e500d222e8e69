"""Which texts, attachments, invitations and mails lie in a mail: a bounded walk over its parts."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from followups.reading.decoding import decode_bytes, decode_transfer
from followups.reading.flowed import unflow
from followups.reading.html_text import is_html
from followups.reading.limits import (
    ATTACHMENTS,
    CALENDAR_BYTES,
    HTML_CHARACTERS,
    NESTING,
    PARTS,
    TEXT_CHARACTERS,
)
from followups.reading.message import Attachment
from followups.reading.sections import Section, section_of
from followups.reading.storable import one_line

_PART_HEADERS: Final = 8 * 1024
_BOUNDARY: Final = 200
_TEXT_BYTES: Final = 6 * TEXT_CHARACTERS
"""Enough for every character at four bytes in base64."""
_HTML_BYTES: Final = 4 * HTML_CHARACTERS
_BOUNDARY_ENDS: Final = {b"", b"\n", b"\r", b" ", b"\t"}
_NAME: Final = 200
_FALSE_BOUNDARIES: Final = 2_000
"""Lines that begin like a boundary and are none, before the search is given up."""


@dataclass(slots=True)
class Contents:
    """What a mail holds, in its order; `problems` says what was left out."""

    plain: list[str] = field(default_factory=list)
    html: list[str] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)
    calendars: list[bytes] = field(default_factory=list)
    mails: list[bytes] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    parts: int = 0

    def note(self, problem: str) -> None:
        if problem not in self.problems:
            self.problems.append(problem)


def contents_of(section: Section) -> Contents:
    """Walks the parts below `section`, at most `PARTS` of them and `NESTING` levels deep."""
    contents = Contents()
    _walk(section, contents, depth=0)
    return contents


def _walk(section: Section, contents: Contents, *, depth: int) -> None:
    contents.parts += 1
    kind = section.content_type
    if kind.startswith("multipart/"):
        if depth >= NESTING:
            contents.note("Parts nested deeper than 20 levels were left out.")
            return
        for start, end in _children(section, contents):
            if contents.parts >= PARTS:
                contents.note("Only the first 200 parts were read.")
                return
            part = section_of(section.data, start, end, limit=_PART_HEADERS)
            _walk(part, contents, depth=depth + 1)
    elif kind == "message/rfc822":
        _take_mail(section, contents)
    else:
        _take_leaf(section, kind, contents)


def _children(section: Section, contents: Contents) -> Iterator[tuple[int, int]]:
    """Where the parts lie between the boundary's lines."""
    mark = b"--" + section.parameter("boundary")[:_BOUNDARY].rstrip().encode("utf-8", "replace")
    data, end = section.data, section.end
    at = _next(data, mark, max(section.start - 1, 0), end) if len(mark) > 2 else -1
    if at < 0:
        _take_undivided(section, contents)
    while at >= 0:
        start = data.find(b"\n", at, end)
        if start < 0 or data.startswith(b"--", at + len(mark)):
            return
        at = _next(data, mark, start, end)
        last = at - 1 if at >= 0 else end
        if last > start + 1:
            yield start + 1, last - (data[last - 1 : last] == b"\r")


def _next(data: bytes, mark: bytes, start: int, end: int) -> int:
    """Where the next line begins that is this boundary, and not the begin of a longer one."""
    at = start - 1
    for _ in range(_FALSE_BOUNDARIES):
        at = data.find(b"\n" + mark, at + 1, end)
        if at < 0:
            return -1
        after = data[at + 1 + len(mark) : at + 3 + len(mark)]
        if after[:1] in _BOUNDARY_ENDS or after == b"--":
            return at + 1
    return -1


def _take_undivided(section: Section, contents: Contents) -> None:
    """A body whose boundary is missing is read as one text."""
    contents.note("The mail's parts could not be told apart.")
    text = decode_bytes(_body(section, _TEXT_BYTES))
    (contents.html if is_html(text) else contents.plain).append(text)


def _take_mail(section: Section, contents: Contents) -> None:
    encoding = section.value("Content-Transfer-Encoding")
    contents.mails.append(decode_transfer(section.body(), encoding).lstrip(b"\r\n"))


def _take_leaf(section: Section, kind: str, contents: Contents) -> None:
    if kind in {"text/calendar", "application/ics"}:
        contents.calendars.append(_body(section, 2 * CALENDAR_BYTES)[:CALENDAR_BYTES])
        return
    name = _file_name(section)
    attached = section.value("Content-Disposition").lower().startswith("attachment")
    if kind in {"text/plain", "text/html"} and not attached and not _is_file(section, name):
        _take_text(section, kind, contents)
    elif len(contents.attachments) < ATTACHMENTS:
        contents.attachments.append(Attachment(name, one_line(kind, limit=100), _size(section)))
    else:
        contents.note("Only the first 50 attachments are listed.")


def _is_file(section: Section, name: str) -> bool:
    """A text with a file's name, set apart from the mail's own text by its disposition."""
    return bool(name) and bool(section.value("Content-Disposition"))


def _take_text(section: Section, kind: str, contents: Contents) -> None:
    is_html = kind == "text/html"
    most = _HTML_BYTES if is_html else _TEXT_BYTES
    text = decode_bytes(_body(section, most), section.parameter("charset"))
    if section.size > most:
        contents.note("The mail was too long; its end was left out.")
    if is_html:
        contents.html.append(text)
    elif section.parameter("format").lower() == "flowed":
        contents.plain.append(unflow(text, delete=section.parameter("delsp").lower() == "yes"))
    else:
        contents.plain.append(text)


def _body(section: Section, most: int) -> bytes:
    return decode_transfer(section.body(most), section.value("Content-Transfer-Encoding"))


def _file_name(section: Section) -> str:
    name = section.parameter("filename", header="Content-Disposition") or section.parameter("name")
    return one_line(name.replace("\\", "/").rsplit("/", 1)[-1], limit=_NAME)


def _size(section: Section) -> int:
    """The size once decoded, of base64 by counting: attachments are never opened."""
    if section.value("Content-Transfer-Encoding").lower() != "base64":
        return section.size
    count, start, end = section.data.count, section.start, section.end
    blanks = count(b"\n", start, end) + count(b"\r", start, end) + count(b" ", start, end)
    padding = count(b"=", max(start, end - 8), end)
    return max(0, (section.size - blanks) * 3 // 4 - padding)
