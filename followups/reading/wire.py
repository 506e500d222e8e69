"""The pinned JSON of ``manage.py read_mail``: fields of a mail in, a reading out."""

from collections.abc import Mapping
from typing import Any

from followups.reading.message import MailMessage
from followups.reading.parsing import message_from_fields
from followups.reading.result import Evidence, Reading

KEYS = ("id", "subject", "from", "headers", "body")
HEADERS_AT_MOST = 1000


class UnusableMail(ValueError):
    """The fields of one line cannot be used; the message says which, in plain words."""


def unknown_keys(given: Mapping[str, Any]) -> list[str]:
    return [key for key in given if key not in KEYS]


def message_of(given: Mapping[str, Any]) -> MailMessage:
    """The message in one line's fields; a missing one is not known. Raises UnusableMail."""
    return message_from_fields(
        subject=_text(given, "subject"),
        sender=_text(given, "from"),
        headers=_headers(given.get("headers")),
        body=_text(given, "body"),
    )


def _text(given: Mapping[str, Any], key: str) -> str:
    value = given.get(key)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise UnusableMail(f"{key}: this must be text.")
    return value


def _headers(value: Any) -> dict[str, str | list[str]] | None:
    if value is None:
        return None
    if not isinstance(value, dict):
        raise UnusableMail("headers: this must be an object of names and values.")
    if len(value) > HEADERS_AT_MOST:
        raise UnusableMail(f"headers: there are more than {HEADERS_AT_MOST}.")
    return {str(name): _header(name, one) for name, one in value.items() if one is not None}


def _header(name: str, value: Any) -> str | list[str]:
    if isinstance(value, str):
        return value
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        return value[:HEADERS_AT_MOST]
    raise UnusableMail(f"headers: {name[:60]!a} is neither text nor a list of texts.")


def as_json(reading: Reading) -> dict[str, Any]:
    """A reading as interfaces pin it; confidences are probabilities, offsets code points."""
    details = reading.details
    return {
        "kind": reading.kind.value,
        "kind_confidence": round(reading.kind_confidence, 3),
        "written": reading.written,
        "written_confidence": round(reading.written_confidence, 3),
        "answerable": details.answerable,
        "reply_address": details.reply_address,
        "sender": {
            "name": details.sender.name,
            "address": details.sender.address,
            "role": details.sender.role,
        },
        "company": details.company,
        "title": details.title,
        "feedback": details.feedback,
        "invites": list(details.invites),
        "names_interview": details.names_interview,
        "asks_no_reply": details.asks_no_reply,
        "evidence": [_evidence(one) for one in reading.evidence],
        "language": reading.language,
    }


def _evidence(one: Evidence) -> dict[str, Any]:
    return {
        "signal": one.signal,
        "text": one.text,
        "start": one.start,
        "end": one.end,
        "points_to": one.points_to,
    }
