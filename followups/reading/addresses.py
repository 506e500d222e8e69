"""Mailboxes out of a header or a line of text, whatever its shape, in linear time."""

from typing import Final

import re2

from followups.reading.limits import ADDRESSES, HEADER_CHARACTERS
from followups.reading.message import Address
from followups.reading.storable import one_line

_ADDRESS: Final = re2.compile(r"[^\s@,;:<>()\[\]\"']+@[^\s@,;:<>()\[\]\"']+")
_QUOTES: Final = " \t\"'“”„«»‘’*"


def addresses(value: str) -> tuple[Address, ...]:
    """The mailboxes that `value` names, in order, at most `limits.ADDRESSES`.

    Takes `Name <a@b>`, `a@b (Name)`, `Name [mailto:a@b]`, bare names and rubbish; never raises.
    """
    found = []
    for piece in _pieces(value[:HEADER_CHARACTERS]):
        mailbox = address(piece)
        if mailbox.name or mailbox.address:
            found.append(mailbox)
    return tuple(found[:ADDRESSES])


def address(value: str) -> Address:
    """The one mailbox in `value`; the address in lower case, either part perhaps empty."""
    line = one_line(value, limit=HEADER_CHARACTERS)
    match = _ADDRESS.search(line)
    if match is None:
        return Address(name=_name(line.replace("<>", "")))
    before, after = line[: match.start()], line[match.end() :]
    name = _name(_without_mailto(before)) or _name(_comment(after))
    mailbox = match.group().strip(".").lower()
    return Address(name="" if name.lower() == mailbox else name, address=mailbox)


def _name(text: str) -> str:
    return text.replace('\\"', '"').strip(_QUOTES + "<>[]()")[:200]


def _without_mailto(text: str) -> str:
    stripped = text.rstrip()
    if stripped.lower().endswith("mailto:"):
        stripped = stripped[: -len("mailto:")]
    return stripped.rstrip(" <[(")


def _comment(text: str) -> str:
    """`a@b (Name)`, as old mailers wrote it."""
    opening, closing = text.find("("), text.find(")")
    return text[opening + 1 : closing] if 0 <= opening < closing else ""


def _pieces(value: str) -> list[str]:
    """`value` cut at the commas and semicolons outside quotes and angle brackets."""
    pieces, start, quoted, angled = [], 0, False, False
    for at, mark in enumerate(value):
        if mark == '"':
            quoted = not quoted
        elif mark in "<>":
            angled = mark == "<"
        elif mark in ",;" and not quoted and not angled and "@" in value[start:at]:
            pieces.append(value[start:at])
            start = at + 1
    pieces.append(value[start:])
    return pieces
