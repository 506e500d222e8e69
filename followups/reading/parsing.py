"""The bytes of a mail, or its fields, → a bounded message; whatever they are, never an exception.

The standard library reads header sections only, with its compat32 policy and within limits; the
parts are told apart by `parts`, and headers are decoded by `decoding`. (The modern policy needs
27 s for a subject of 1 MB and fails on an address header of 1 kB.)
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Final

import re2

from followups.reading.addresses import address, addresses
from followups.reading.composing import composed
from followups.reading.dates import header_date
from followups.reading.decoding import decode_header
from followups.reading.forwarding import says_forwarded
from followups.reading.html_text import html_to_text, is_html
from followups.reading.invitation import calendar_start
from followups.reading.limits import (
    FORWARDS,
    HEADER_CHARACTERS,
    HEADER_COUNT,
    HTML_CHARACTERS,
    MAIL_BYTES,
)
from followups.reading.message import MailMessage, Unreadable
from followups.reading.parts import Contents, contents_of
from followups.reading.sections import Section, section_of
from followups.reading.storable import one_line, storable

EMPTY: Final = "There is nothing in this file."
TOO_LARGE: Final = "This mail is larger than 10 MB. Paste its text instead."
NO_MAIL: Final = "This file is not a mail. Save the mail as .eml, or paste its text."
OUTLOOK_FILE: Final = (
    "This is Outlook's own file format (.msg). Save the mail as .eml, or paste its text."
)
UNEXPECTED: Final = "This mail is damaged in a way that we could not read. Paste its text instead."
HEADERS_CUT: Final = "The mail's headers were too long; some were left out."
HTML_CUT: Final = "The mail's HTML was too long; its end was left out."
NO_TEXT: Final = "The mail has no text of its own."
_KNOWN: Final = frozenset(
    {
        "from",
        "to",
        "subject",
        "date",
        "received",
        "return-path",
        "message-id",
        "mime-version",
        "content-type",
        "delivered-to",
        "reply-to",
        "x-received",
    }
)
_STUB: Final = re2.compile(
    r"(?i)\bhtml\b|\b(?:view|open|read|see) (?:this|it|the) .*\b(?:browser|online)\b"
    r"|im browser|dans (?:votre|un) navigateur|en (?:tu|su|el) navegador|nel (?:tuo )?browser"
)
_STUB_CHARACTERS: Final = 300
_IDS: Final = re2.compile(r"<[^<>\s]+>")
_ID_CHARACTERS: Final = 250
_NOTE_WORDS: Final = 40
"""A person's note above a mail they attached is no longer than this."""


def parse_mail(
    data: bytes, *, own_addresses: frozenset[str] = frozenset()
) -> MailMessage | Unreadable:
    """The mail in `data` (an .eml file), or why it cannot be read. Never raises; under a second.

    `own_addresses` (lower case) are the person's, where they are known: their own mails are told
    from the employer's by them.
    """
    try:
        return read_source(data, own_addresses=own_addresses)
    except Exception:  # whatever a stranger's bytes do: one bad mail never stops the next
        return Unreadable(UNEXPECTED)


def read_source(
    data: bytes, *, own_addresses: frozenset[str] = frozenset()
) -> MailMessage | Unreadable:
    """What `parse_mail` does, without its last resort: for tests, which want to see exceptions."""
    refused = _refusal(data)
    if refused:
        return Unreadable(refused)
    section = section_of(_without_envelope(data))
    if not _KNOWN & {name.lower() for name in section.headers}:
        return Unreadable(NO_MAIL)
    return _message(section, own_addresses, depth=0)


def _refusal(data: bytes) -> str:
    if not data.strip():
        return EMPTY
    if len(data) > MAIL_BYTES:
        return TOO_LARGE
    return OUTLOOK_FILE if data.startswith(b"\xd0\xcf\x11\xe0") else ""


def _without_envelope(data: bytes) -> bytes:
    """The bytes without what stands before the first header: a BOM, blank lines, mbox's line."""
    start = data[:200].removeprefix(b"\xef\xbb\xbf").lstrip()
    data = data[data.index(start[:20]) :] if start else data.lstrip()
    if data.startswith((b"From ", b">From ")):
        return data.partition(b"\n")[2]
    return data


def _message(section: Section, own: frozenset[str], *, depth: int) -> MailMessage:
    contents = contents_of(section)
    envelope = _envelope(section)
    is_report = section.content_type in {"multipart/report", "multipart/digest"}
    if contents.mails and not is_report and depth < FORWARDS and _is_note(envelope, contents):
        inner = _message(section_of(contents.mails[0]), own, depth=depth + 1)
        attachments = (*inner.attachments, *contents.attachments)
        return replace(inner, forwarded=True, attachments=attachments)
    if is_report:
        envelope = _about(envelope, contents.mails)
    return _filled(envelope, contents, own)


def _is_note(envelope: MailMessage, contents: Contents) -> bool:
    """Whether a mail with another attached is but its wrapping."""
    words = sum(len(text[:HEADER_CHARACTERS].split()) for text in contents.plain)
    return says_forwarded(envelope.subject) or words <= _NOTE_WORDS


def _about(envelope: MailMessage, mails: Iterable[bytes]) -> MailMessage:
    """A delivery report refers to the mail it returns."""
    returned = [_ids(section_of(mail).value("Message-ID")) for mail in mails]
    return replace(envelope, references=envelope.references + sum(returned, ()))


def _envelope(section: Section) -> MailMessage:
    pairs = [(name.lower(), decode_header(str(value))) for name, value in section.headers.items()]
    problems = (HEADERS_CUT,) if section.cut else ()
    return _from_pairs(pairs, problems)


def _from_pairs(pairs: list[tuple[str, str]], problems: tuple[str, ...] = ()) -> MailMessage:
    """The message without its text, from its headers."""
    first: dict[str, str] = {}
    for name, value in pairs:
        first.setdefault(name, value)
    reply_to = first.get("reply-to", "")
    return MailMessage(
        subject=first.get("subject", ""),
        sender=address(first.get("from", "") or first.get("sender", "")),
        reply_to=(addresses(reply_to) or (None,))[0],
        to=addresses(first.get("to", "")),
        sent_at=_sent_at(first),
        message_id=_first_id(first.get("message-id", "")),
        in_reply_to=_first_id(first.get("in-reply-to", "")),
        references=_ids(first.get("references", "")),
        headers=tuple(pairs),
        problems=problems,
    )


def _sent_at(headers: Mapping[str, str]) -> datetime | None:
    """The Date header, or when the last server received the mail."""
    received = headers.get("received", "").rpartition(";")[2]
    return header_date(headers.get("date", "")) or (header_date(received) if received else None)


def _ids(value: str) -> tuple[str, ...]:
    found = _IDS.findall(value[:HEADER_CHARACTERS])
    return tuple(name for name in found if len(name) <= _ID_CHARACTERS)


def _first_id(value: str) -> str:
    return next(iter(_ids(value)), one_line(value, limit=_ID_CHARACTERS))


def _filled(envelope: MailMessage, contents: Contents, own: frozenset[str]) -> MailMessage:
    """The envelope with text, HTML, attachments and invitation."""
    html = "\n".join(contents.html)
    text = _preferred("\n\n".join(contents.plain), html)
    start, trouble = calendar_start(contents.calendars[0]) if contents.calendars else (None, "")
    problems = [*envelope.problems, *contents.problems, trouble]
    problems += [HTML_CUT] if len(html) > HTML_CHARACTERS else []
    problems += [] if text.strip() else [NO_TEXT]
    filled = replace(
        envelope,
        html=html[:HTML_CHARACTERS],
        attachments=tuple(contents.attachments),
        calendar_start=start,
        problems=tuple(filter(None, problems)),
    )
    return composed(filled, text, own_addresses=own)


def _preferred(plain: str, html: str) -> str:
    """The plain text, unless it is empty, a mere hint at the HTML, or HTML itself."""
    if is_html(plain):
        return html_to_text(plain)
    if plain.strip() and not _is_stub(plain, html):
        return plain
    return html_to_text(html) if html.strip() else plain


def _is_stub(plain: str, html: str) -> bool:
    bare = plain.strip()
    return bool(html.strip()) and len(bare) < _STUB_CHARACTERS and bool(_STUB.search(bare))


def message_from_fields(
    *, subject: str, sender: str, headers: Mapping[str, str | list[str]] | None, body: str
) -> MailMessage:
    """A message from fields kept apart, as in the JSON lines that `read_mail` takes.

    `text` is `body` itself (up to `limits.TEXT_CHARACTERS`), so that offsets hold; only where the
    body is HTML's source it is that source's text. Values of other types are read as best they can.
    """
    pairs = _pairs(headers)
    known = {name for name, _ in pairs}
    named = [("subject", subject), ("from", sender)]
    own = [(name, decode_header(str(value))) for name, value in named if value]
    envelope = _from_pairs([*own, *pairs])
    extra = tuple(pair for pair in own if pair[0] not in known)
    envelope = replace(envelope, headers=(*pairs, *extra))
    content = _text(body)
    if not is_html(content):
        return composed(envelope, content)
    html = storable(content[:HTML_CHARACTERS])
    return composed(replace(envelope, html=html), html_to_text(html))


def _text(body: object) -> str:
    return body if isinstance(body, str) else ""


def _pairs(headers: object) -> list[tuple[str, str]]:
    if not isinstance(headers, Mapping):
        return []
    found = [
        (one_line(str(name).lower(), limit=100), decode_header(str(value)))
        for name, values in headers.items()
        for value in (values if isinstance(values, list | tuple) else [values])
        if value is not None
    ]
    return found[:HEADER_COUNT]
