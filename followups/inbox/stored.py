"""A read mail in its row and back: what `MailContent` keeps as JSON, as the types of reading."""

import datetime
from dataclasses import asdict, replace
from typing import Any

from followups.inbox.languages import is_foreign
from followups.models import Mail, MailContent
from followups.reading.message import Address, Attachment, MailMessage
from followups.reading.result import Details, Evidence, Kind, Reading, Sender, Subkind
from followups.reading.storable import storable
from tracker.text import clean_text
from tracker.validators import MAX_TEXT

# Headers that are asked for again after the mail was taken in: who a returned mail was meant for.
_KEPT_HEADERS = frozenset({"x-failed-recipients", "final-recipient", "original-recipient"})
UNREAD = Reading(
    kind=Kind.OTHER,
    kind_confidence=0.0,
    subkind=Subkind.NONE,
    written="unclear",
    written_confidence=0.0,
    details=Details(),
    language="",
)


def reading_as_json(reading: Reading) -> dict[str, Any]:
    """The reading as plain JSON."""
    values: dict[str, Any] = _plain(asdict(reading))
    return values


def reading_of(mail: Mail) -> Reading:
    """The reading of a mail as it is stored; one that says nothing where none is kept."""
    stored = mail.content.reading
    if not stored:
        return UNREAD
    details = stored["details"]
    return Reading(
        **{
            **stored,
            "kind": Kind(stored["kind"]),
            "subkind": Subkind(stored["subkind"]),
            "evidence": _evidence(stored["evidence"]),
            "details": Details(
                **{
                    **details,
                    "sender": Sender(**details["sender"]),
                    "invites": tuple(details["invites"]),
                    "says_on": _day(details["says_on"]),
                    "evidence": _evidence(details["evidence"]),
                }
            ),
        }
    )


def storable_message(message: MailMessage) -> MailMessage:
    """The message with nothing in it that a database refuses to compare or to keep."""
    return replace(
        message,
        subject=storable(message.subject),
        sender=_address(message.sender),
        reply_to=_address(message.reply_to) if message.reply_to else None,
        to=tuple(map(_address, message.to)),
        message_id=storable(message.message_id),
        in_reply_to=storable(message.in_reply_to),
        references=tuple(map(storable, message.references)),
        text=storable(message.text),
        html=storable(message.html),
    )


def content_columns(message: MailMessage) -> dict[str, Any]:
    """The columns of `MailContent` that hold a message."""
    return {
        "text": message.text,
        "spans": [list(span) for span in message.spans],
        "html": message.html,
        "attachments": [_plain(asdict(attachment)) for attachment in message.attachments],
        "problems": _plain(message.problems),
        "envelope": _plain(
            {
                "reply_to": asdict(message.reply_to) if message.reply_to else None,
                "to": [asdict(address) for address in message.to],
                "in_reply_to": message.in_reply_to,
                "references": list(message.references[:50]),
                "calendar_start": message.calendar_start,
                "forwarded": message.forwarded,
                "foreign": "yes" if is_foreign(message.words) else "",
                "headers": [list(pair) for pair in message.headers if pair[0] in _KEPT_HEADERS],
            }
        ),
    }


def message_of(mail: Mail) -> MailMessage:
    """The message of a mail as it is stored, with the few headers that are kept."""
    content, envelope = mail.content, mail.content.envelope
    reply_to = envelope.get("reply_to")
    return MailMessage(
        subject=mail.subject,
        sender=Address(name=mail.sender_name, address=mail.sender_address),
        reply_to=Address(**reply_to) if reply_to else None,
        to=tuple(Address(**address) for address in envelope.get("to", [])),
        sent_at=mail.sent_at,
        message_id=mail.message_id,
        in_reply_to=envelope.get("in_reply_to", ""),
        references=tuple(envelope.get("references", [])),
        headers=tuple((name, value) for name, value in envelope.get("headers", [])),
        text=content.text,
        spans=tuple((start, end) for start, end in content.spans),
        html=content.html,
        attachments=tuple(Attachment(**attachment) for attachment in content.attachments),
        calendar_start=_moment(envelope.get("calendar_start")),
        forwarded=bool(envelope.get("forwarded")),
        problems=tuple(content.problems),
    )


def employer_words(content: MailContent) -> str:
    """What the employer wrote and nobody else, as the tracker takes it (200,000 characters)."""
    pieces = [content.text[start:end].strip("\n") for start, end in content.spans]
    return clean_text("\n".join(pieces) if pieces else content.text)[:MAX_TEXT]


def _address(mailbox: Address) -> Address:
    return Address(storable(mailbox.name), storable(mailbox.address))


def _evidence(stored: list[dict[str, Any]]) -> tuple[Evidence, ...]:
    return tuple(Evidence(**one) for one in stored)


def _day(value: str | None) -> datetime.date | None:
    return datetime.date.fromisoformat(value) if value else None


def _moment(value: str | None) -> datetime.datetime | None:
    return datetime.datetime.fromisoformat(value) if value else None


def _plain(value: Any) -> Any:
    """JSON of dataclass values: dates as ISO, tuples as lists, enums as their value."""
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    if isinstance(value, (datetime.date, datetime.datetime)):
        return value.isoformat()
    return storable(str(value)) if isinstance(value, str) else value
