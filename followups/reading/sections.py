"""A mail's bytes cut into header sections and bodies, by bounds, before anything is decoded."""

from dataclasses import dataclass
from email.message import Message
from email.parser import BytesHeaderParser
from email.policy import Compat32
from typing import Final

from followups.reading.decoding import decode_header
from followups.reading.limits import HEADER_BYTES, HEADER_COUNT

_SCANNED: Final = 1280 * 1024
"""Of a header section; what lies behind is not looked at for further headers."""
_ONE_HEADER: Final = 16 * 1024
_PARAMETER: Final = 1_000


class _AsItCame(Compat32):
    """Headers keep their bytes above ASCII, as surrogates; compat32 itself hands out U+FFFD."""

    def header_fetch_parse(self, _name: str, value: str) -> str:
        return value


_POLICY: Final = _AsItCame()


@dataclass(frozen=True, slots=True)
class Section:
    """Headers, parsed by the standard library, and where in `data` the body below them lies.

    By offsets, so that a mail nested twenty deep is not held twenty times.
    """

    headers: Message
    data: bytes
    start: int
    end: int
    cut: bool = False

    def body(self, most: int | None = None) -> bytes:
        """The body's bytes, the first `most` of them."""
        end = self.end if most is None else min(self.end, self.start + most)
        return self.data[self.start : end]

    @property
    def size(self) -> int:
        return self.end - self.start

    @property
    def content_type(self) -> str:
        return self.headers.get_content_type()

    def value(self, name: str) -> str:
        """The first header of that name, decoded; empty where there is none."""
        return decode_header(str(self.headers.get(name, "")))

    def parameter(self, name: str, *, header: str = "Content-Type") -> str:
        """A parameter as `charset=…`, also in the pieces of RFC 2231; empty where there is none."""
        try:
            found = self.headers.get_param(name, "", header=header)
        except (ValueError, TypeError, LookupError, UnicodeError):
            return ""
        if isinstance(found, tuple):
            return _rfc2231(found)
        return decode_header(str(found))[:_PARAMETER]


def _rfc2231(found: tuple[str | None, str | None, str]) -> str:
    charset, _, value = found
    raw = value.encode("latin-1", "replace")
    try:
        return raw.decode(charset or "utf-8", "replace")[:_PARAMETER]
    except (LookupError, ValueError):
        return raw.decode("utf-8", "replace")[:_PARAMETER]


def section_of(
    data: bytes, start: int = 0, end: int | None = None, *, limit: int = HEADER_BYTES
) -> Section:
    """Cuts `data[start:end]` at its first blank line; of the headers at most `limit` bytes stay."""
    last = len(data) if end is None else end
    head_end, body_start = _divided(data, start, last)
    head = data[start : min(head_end, start + _SCANNED)]
    kept = _bounded(head, limit)
    headers = BytesHeaderParser(policy=_POLICY).parsebytes(kept + b"\n\n")
    for name in {"content-type", "content-disposition"} & {name.lower() for name in headers}:
        _shorten(headers, name)
    cut = len(kept) < head_end - start
    return Section(headers, data, body_start, last, cut=cut)


def _divided(data: bytes, start: int, end: int) -> tuple[int, int]:
    """Where the headers end and where the body begins."""
    for mark in (b"\r\n", b"\n"):
        if data.startswith(mark, start, end):
            return start, start + len(mark)
    ends = [
        (at, at + len(mark))
        for mark in (b"\n\n", b"\n\r\n")
        if (at := data.find(mark, start, end)) >= 0
    ]
    return min(ends) if ends else (end, end)


def _bounded(head: bytes, limit: int) -> bytes:
    """The headers with those over 16 kB cut short, up to `limit` bytes and `HEADER_COUNT` lines."""
    if len(head) <= min(limit, _ONE_HEADER) and head.count(b"\n") < HEADER_COUNT:
        return head
    kept: list[bytes] = []
    size = in_this_one = headers = 0
    for line in head.splitlines(keepends=True):
        begins = line[:1] not in {b" ", b"\t"}
        headers += begins
        in_this_one = 0 if begins else in_this_one
        taken = line[: max(0, min(_ONE_HEADER - in_this_one, limit - size))]
        if headers > HEADER_COUNT or size >= limit:
            break
        in_this_one += len(taken)
        size += len(taken)
        if taken:
            kept.append(taken if taken.endswith(b"\n") else taken + b"\n")
    return b"".join(kept)


def _shorten(headers: Message, name: str) -> None:
    """The standard library reads parameters in quadratic time: it gets a short value only."""
    value = str(headers.get(name, ""))
    if len(value) > 2 * _PARAMETER:
        headers.replace_header(name, value[: 2 * _PARAMETER])
