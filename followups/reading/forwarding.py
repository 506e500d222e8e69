"""A forwarded mail: who wrote the original, when, about what, and which lines are its text.

Marks of Gmail, Outlook, Apple Mail, Thunderbird and Yahoo in English, German, French, Spanish and
Italian are known here. Header lines in other languages, or run together, are left to
email-forward-parser, which gets a short excerpt only: its expressions backtrack, and 2,000 blank
lines keep it busy for half a second.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

import re2

from followups.reading.addresses import address, addresses
from followups.reading.dates import shown_date
from followups.reading.labels import header_block
from followups.reading.limits import EXCERPT_CHARACTERS, FORWARDS, HEADER_CHARACTERS
from followups.reading.lines import Line, is_quoted, unquoted
from followups.reading.message import Address
from followups.reading.quoting import cut_at
from followups.reading.storable import one_line

_PHRASES: Final = (
    r"forwarded message|original message forwarded|weitergeleitete nachricht"
    r"|message (?:transféré|transmis|réexpédié|d['’]origine transféré)|courriel transféré"
    r"|mensaje reenviado|messaggio inoltrato"
)
_APPLE: Final = (
    r"begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-?mail)"
    r"|début du message (?:réexpédié|transféré)|inicio del mensaje reenviado"
    r"|inizio (?:del )?messaggio inoltrato"
)
_SEPARATOR: Final = re2.compile(
    rf"(?i)^[\s>*]*(?:[-_=]{{3,}}\s*(?:{_PHRASES})\s*:?\s*[-_=]{{2,}}|(?:{_APPLE})\s*:)[\s*]*$"
)
_FOREIGN: Final = re2.compile(r"^\s*-{5,12}\s?\pL[\pL\s/().-]{4,50}\s?-{5,12}\s*$")
_OTHER_LABEL: Final = re2.compile(r"^\s*\*?\pL[\pL\s\-()]{0,24}\s?[::]\*?\s?\S")
_FORWARD_SUBJECT: Final = re2.compile(r"(?i)^\s*(?:\[[^\]]{0,40}\]\s*)?(?:fwd?|wg|tr|rv|i|enc)\s?:")
_REPLY_SUBJECT: Final = re2.compile(r"(?i)^\s*(?:re|aw|antw|sv|r|rép|ré)\s?(?:\[\d+\])?\s?:")
_NOTE_WORDS: Final = 12
"""Of a passing note between two forwards, such as "please see below"."""
_EXCERPT_LINES: Final = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Forward:
    """The original as the forwarding mail program shows it, and the lines of its text."""

    subject: str
    sender: Address
    reply_to: Address | None
    to: tuple[Address, ...]
    sent_at: datetime | None
    lines: tuple[Line, ...]


def says_forwarded(subject: str) -> bool:
    """Whether a subject begins as a forwarded mail's does: Fwd, WG, TR, RV, I."""
    return bool(_FORWARD_SUBJECT.search(subject[:200]))


def says_reply(subject: str) -> bool:
    return bool(_REPLY_SUBJECT.search(subject[:200]))


def find_forward(text: str, lines: Sequence[Line], *, subject: str) -> Forward | None:
    """The innermost original in a mail that was forwarded, or None.

    Without a mark that says "forwarded", an older mail below counts as forwarded where the subject
    says so, or where nothing stands above it. Below a reply, a forwarded mail is but quoted.
    """
    found: Forward | None = None
    for _ in range(FORWARDS):
        inner = _outermost(text, lines, subject=subject, nested=found is not None)
        if inner is None:
            break
        found, lines, subject = inner, inner.lines, ""
    return found


def _outermost(text: str, lines: Sequence[Line], *, subject: str, nested: bool) -> Forward | None:
    forwarded, reply = says_forwarded(subject), says_reply(subject)
    words = 0
    for index, line in enumerate(lines):
        content = line.of(text)
        if not content.strip():
            continue
        if (nested or reply) and words > (_NOTE_WORDS if nested else 0):
            return None
        forward = _forward_at(text, lines, index, any_cut=forwarded or words == 0)
        if forward:
            return forward
        words += len(content[:HEADER_CHARACTERS].split())
    return None


def _forward_at(text: str, lines: Sequence[Line], index: int, *, any_cut: bool) -> Forward | None:
    """A forward that begins at this line."""
    content = lines[index].of(text)
    if len(content) > 400:
        return None
    if _looks_like_separator(content):
        if _SEPARATOR.search(content):
            return _below(text, lines, index + 1)
        if _FOREIGN.search(content):
            return _foreign(text, lines, index + 1)
    if not any_cut or is_quoted(text, lines[index]):
        return None
    cut = cut_at(text, lines, index)
    if cut is None:
        return None
    inner = _stripped(text, lines[cut.after :])
    return _forward(cut.headers, inner, cut.author)


def _looks_like_separator(content: str) -> bool:
    """A cheap look before the expressions: dashes in front, or a colon at the end."""
    bare = content.strip(" \t\r>*")
    return bare[:3] in {"---", "___", "==="} or (bare.endswith(":") and len(bare) < 60)


def _stripped(text: str, lines: Sequence[Line]) -> list[Line]:
    """The lines without the ">" that Apple Mail puts before each line of what it forwards."""
    following = [line for line in lines[:8] if line.of(text).strip()][:3]
    if not following or not all(is_quoted(text, line) for line in following):
        return list(lines)
    return [unquoted(text, line) if is_quoted(text, line) else line for line in lines]


def _below(text: str, lines: Sequence[Line], start: int) -> Forward:
    """The original below a separator: its header lines, then its text."""
    inner = _stripped(text, lines[start:])
    block = header_block(text, inner, 0)
    fields = dict(block.fields) if block else {}
    if len(fields) < 3:
        fields = _asked(text, inner) | ({} if _run_together(fields) else fields)
    after = block.after if block else _after_labels(text, inner)
    return _forward(fields, inner[after:], address(fields.get("from", "")))


def _run_together(fields: dict[str, str]) -> bool:
    """All header lines in one, as Yahoo's HTML leaves them."""
    return any(value.count(":") > 2 for value in fields.values())


def _foreign(text: str, lines: Sequence[Line], start: int) -> Forward | None:
    """A separator in a language we do not know, if header lines follow."""
    inner = _stripped(text, lines[start:])
    fields = _asked(text, inner)
    if "@" not in fields.get("from", ""):
        return None
    after = _after_labels(text, inner)
    return _forward(fields, inner[after:], address(fields["from"]))


def _after_labels(text: str, lines: Sequence[Line]) -> int:
    after = 0
    for index, line in enumerate(lines[: 2 * _EXCERPT_LINES]):
        content = line.of(text)
        if _OTHER_LABEL.search(content[:60]):
            after = index + 1
        elif content.strip() or after:
            break
    return after


def _asked(text: str, lines: Sequence[Line]) -> dict[str, str]:
    """The header lines as email-forward-parser reads them, from a bounded excerpt."""
    from emailforwardparser.forward_parser import get_forwarded_metadata  # noqa: PLC0415

    original = get_forwarded_metadata(_excerpt(text, lines)).email
    mailboxes = ", ".join(f"{to.name} <{to.address}>" for to in original.to)
    sender = f"{original.from_.name} <{original.from_.address}>"
    fields = {"subject": original.subject, "date": original.date, "to": mailboxes}
    known = {name: value for name, value in fields.items() if value}
    return known | ({"from": sender} if original.from_.name or original.from_.address else {})


def _excerpt(text: str, lines: Sequence[Line]) -> str:
    shown = [one_line(line.of(text)[:300], limit=200) for line in lines[: 2 * _EXCERPT_LINES]]
    filled = [line for line in shown if line][:_EXCERPT_LINES]
    excerpt = "\n".join(["---------- Forwarded message ---------", *filled])
    return excerpt[:EXCERPT_CHARACTERS] + "\n"


def _forward(fields: dict[str, str], lines: Sequence[Line], sender: Address) -> Forward:
    shown = fields.get("date") or fields.get("attribution", "")
    reply_to = fields.get("reply-to", "")
    return Forward(
        subject=one_line(fields.get("subject", ""), limit=HEADER_CHARACTERS),
        sender=sender,
        reply_to=address(reply_to) if reply_to else None,
        to=addresses(fields.get("to", "")),
        sent_at=shown_date(shown),
        lines=tuple(lines),
    )
