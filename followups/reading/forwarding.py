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
from followups.reading.quoting import cut_at, says_original
from followups.reading.storable import one_line

_PHRASES: Final = (
    r"forwarded message|original message forwarded|weitergeleitete nachricht"
    r"|message (?:transféré|transmis|réexpédié|d['’]origine transféré)|courriel transféré"
    r"|mensaje reenviado|messaggio inoltrato"
)
_APPLE: Final = frozenset(
    {
        "begin forwarded message",
        "anfang der weitergeleiteten nachricht",
        "anfang der weitergeleiteten e-mail",
        "début du message réexpédié",
        "début du message transféré",
        "inicio del mensaje reenviado",
        "inizio messaggio inoltrato",
        "inizio del messaggio inoltrato",
    }
)
_SEPARATOR: Final = re2.compile(
    rf"(?i)^[\s>*]*[-_=]{{3,}}\s*(?:{_PHRASES})\s*:?\s*[-_=]{{2,}}[\s*]*$"
)
_FOREIGN: Final = re2.compile(r"^\s*-----+\s?\pL[\pL\s/().-]+-----+\s*$")
_OTHER_LABEL: Final = re2.compile(r"^\s*\*?\pL[\pL\s\-()]*[::]\*?\s?\S")
_FORWARD_SUBJECT: Final = re2.compile(r"(?i)^\s*(?:\[[^\]]*\]\s*)?(?:fwd?|wg|tr|rv|i|enc)\s?:")
_REPLY_SUBJECT: Final = re2.compile(r"(?i)^\s*(?:re|aw|antw|sv|r|rép|ré)\s?(?:\[\d+\])?\s?:")
_NOTE_WORDS: Final = 12
"""Of a passing note between two forwards, such as "please see below"."""
_EXCERPT_LINES: Final = 10
_LONGEST: Final = 400
"""No line that separates two mails is longer."""


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
        found, lines, subject = inner, inner.lines, inner.subject
    return found


def _outermost(text: str, lines: Sequence[Line], *, subject: str, nested: bool) -> Forward | None:
    """The first forward among the lines, if no more is said above it than there may be."""
    most = _words_above(subject, nested=nested)
    any_cut = says_forwarded(subject)
    words = foreign = 0
    for index, line in enumerate(lines):
        content = line.of(text)[:_LONGEST]
        if not content or content.isspace():
            continue
        if words > most:
            return None
        shape = _shape(content)
        foreign += shape == "foreign"
        if shape == "forwarded":
            return _below(text, lines, index + 1)
        if shape == "foreign" and foreign <= FORWARDS:
            forward = _foreign(text, lines, index + 1)
        else:
            forward = _cut_below(text, lines, index) if any_cut or not words else None
        if forward:
            return forward
        words += len(content.split())
    return None


def _words_above(subject: str, *, nested: bool) -> int:
    """How many words may stand above a forward: below a reply, it is but quoted."""
    if says_reply(subject):
        return 0
    return _NOTE_WORDS if nested else 1_000_000


def _shape(content: str) -> str:
    """Which kind of separator the line is: forwarded, foreign, or none (empty)."""
    bare = content.strip(" \t\r>*\u00a0")
    if bare.endswith(":"):
        return "forwarded" if bare.rstrip(": \u00a0").casefold() in _APPLE else ""
    if bare[:3] not in {"---", "___", "==="}:
        return ""
    if _SEPARATOR.search(content):
        return "forwarded"
    return "foreign" if _FOREIGN.search(content) and not says_original(content) else ""


def _cut_below(text: str, lines: Sequence[Line], index: int) -> Forward | None:
    """An older mail that begins at this line, taken as forwarded."""
    if is_quoted(text, lines[index]):
        return None
    cut = cut_at(text, lines, index)
    if cut is None:
        return None
    return _forward(cut.headers, _stripped(text, lines[cut.after :]), cut.author)


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
        if _OTHER_LABEL.search(content[:30]):
            after = index + 1
        elif content.strip() or after:
            break
    return after


def _asked(text: str, lines: Sequence[Line]) -> dict[str, str]:
    """The header lines as email-forward-parser reads them, from a bounded excerpt.

    It fails on RFC 2047's encoded words with an unknown charset, so they are kept from it.
    """
    from emailforwardparser.forward_parser import get_forwarded_metadata  # noqa: PLC0415

    try:
        original = get_forwarded_metadata(_excerpt(text, lines)).email
    except Exception:  # a stranger's text, read by others' code: we go on without it
        return {}
    mailboxes = ", ".join(f"{to.name} <{to.address}>" for to in original.to)
    sender = f"{original.from_.name} <{original.from_.address}>"
    fields = {"subject": original.subject, "date": original.date, "to": mailboxes}
    known = {name: value for name, value in fields.items() if value}
    return known | ({"from": sender} if original.from_.name or original.from_.address else {})


def _excerpt(text: str, lines: Sequence[Line]) -> str:
    shown = [one_line(line.of(text)[:300], limit=200) for line in lines[: 2 * _EXCERPT_LINES]]
    filled = [line.replace("=?", "= ?") for line in shown if line][:_EXCERPT_LINES]
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
