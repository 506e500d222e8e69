"""What a person pastes: a mail's source, header lines and text, a forwarded block, or bare text."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from followups.reading.addresses import address, addresses
from followups.reading.composing import composed
from followups.reading.dates import header_date
from followups.reading.html_text import html_to_text, is_html
from followups.reading.labels import HeaderBlock, header_block
from followups.reading.limits import HEADER_CHARACTERS, HTML_CHARACTERS, TEXT_CHARACTERS
from followups.reading.lines import Line, lines_of
from followups.reading.message import MailMessage, Unreadable
from followups.reading.parsing import UNEXPECTED, read_source
from followups.reading.storable import one_line, storable
from followups.reading.webmail import copied_top

NOTHING: Final = "There is no text to read."
_SOURCE_MARKS: Final = frozenset(
    {
        "received",
        "return-path",
        "mime-version",
        "content-type",
        "message-id",
        "delivered-to",
        "dkim-signature",
        "content-transfer-encoding",
        "x-received",
        "arc-seal",
        "authentication-results",
    }
)
_HEAD_CHARACTERS: Final = 16_000


def parse_pasted(
    text: str, *, own_addresses: frozenset[str] = frozenset()
) -> MailMessage | Unreadable:
    """The mail in what was pasted, or why there is none. Never raises; under a second.

    A mail's source is read as `parse_mail` does. Of other text, header lines at the top give
    sender, subject and date; offsets count from the first line below them.
    """
    try:
        return read_pasted(text, own_addresses=own_addresses)
    except Exception:  # as in `parse_mail`: whatever was pasted, it is answered
        return Unreadable(UNEXPECTED)


def read_pasted(
    text: str, *, own_addresses: frozenset[str] = frozenset()
) -> MailMessage | Unreadable:
    """What `parse_pasted` does, without its last resort: for tests, which want exceptions."""
    bare = text.lstrip("\ufeff \t\r\n\u00a0")
    if not bare.strip():
        return Unreadable(NOTHING)
    if is_source(bare):
        found = read_source(bare.encode("utf-8", "replace"), own_addresses=own_addresses)
        if isinstance(found, MailMessage):
            return found
    if is_html(bare):
        return _from_html(bare, own_addresses)
    return _from_text(storable(text[: TEXT_CHARACTERS + _HEAD_CHARACTERS]), own_addresses)


def is_source(text: str) -> bool:
    """Whether `text` is a mail's source: header lines up to a blank one, with a server's marks."""
    names: list[str] = []
    head = text[:_HEAD_CHARACTERS].replace("\r\n", "\n").split("\n")
    if head and head[0].startswith("From "):
        head = head[1:]
    for line in head:
        if not line.strip():
            break
        if line[0] in " \t":
            continue
        name, colon, _ = line.partition(":")
        if not colon or not name.replace("-", "").replace("_", "").isalnum():
            return False
        names.append(name.lower())
    return len(names) > 1 and not _SOURCE_MARKS.isdisjoint(names)


def _from_html(source: str, own: frozenset[str]) -> MailMessage:
    html = storable(source[:HTML_CHARACTERS])
    found = _from_text(html_to_text(html), own)
    return replace(found, html=html)


def _from_text(text: str, own: frozenset[str]) -> MailMessage:
    lines = lines_of(text)
    block = header_block(text, lines, 0)
    if block and _opens_mail(block):
        return composed(_envelope(block), _from_line(text, lines, block.after), own_addresses=own)
    top = copied_top(text, lines)
    if top is None:
        return composed(MailMessage(), text, own_addresses=own)
    envelope = MailMessage(subject=top.subject, sender=top.sender, sent_at=top.sent_at)
    return composed(envelope, _from_line(text, lines, top.after), own_addresses=own)


def _from_line(text: str, lines: Sequence[Line], after: int) -> str:
    return text[lines[after].start :] if after < len(lines) else ""


def _opens_mail(block: HeaderBlock) -> bool:
    """Two header lines, or one that can be nothing else, and not the times of an appointment."""
    fields = block.fields
    if len(fields) == 1:
        return "subject" in fields or "@" in fields.get("from", "")
    return "subject" in fields or "@" in fields.get("from", "") or block.is_header


def _envelope(block: HeaderBlock) -> MailMessage:
    fields = block.fields
    reply_to = fields.get("reply-to", "")
    return MailMessage(
        subject=one_line(fields.get("subject", ""), limit=HEADER_CHARACTERS),
        sender=address(fields.get("from", "")),
        reply_to=address(reply_to) if reply_to else None,
        to=addresses(fields.get("to", "")),
        sent_at=header_date(fields.get("date", "")),
        headers=tuple((name, one_line(value, limit=1_000)) for name, value in fields.items()),
    )
