"""The same mail twice, by whatever way: what two copies of it have in common."""

import hashlib
import unicodedata
from itertools import pairwise
from typing import Final

from followups.models import Mail
from followups.reading.message import MailMessage

_COMPARED: Final = 20_000
_SHARED: Final = 0.7
"""A copy has at least this part of the shorter text's words, whatever was put around it."""


def of_bytes(data: bytes) -> str:
    """The mark of bytes that could not be read."""
    return _hashed("bytes", data)


def of_message(message: MailMessage, data: bytes) -> str:
    """The mark of a mail's words: equal for copies that differ in white space, case and marks.

    A mail without words is marked by its bytes.
    """
    folded = unicodedata.normalize("NFKC", message.words).casefold()
    words = "".join(filter(str.isalnum, folded))
    return _hashed("words", words.encode()) if words else of_bytes(data)


def apart(fingerprint: str, message: MailMessage, *, application_id: int | None) -> str:
    """The mark of another mail with the very same words: who sent it, when, about what."""
    sent = message.sent_at.isoformat() if message.sent_at else ""
    own = (message.message_id, message.sender.address, message.subject, sent, application_id)
    return _hashed(fingerprint, repr(own).encode())


def is_copy(mail: Mail, message: MailMessage, *, application_id: int | None) -> bool:
    """Is `mail`, which has the same words, the same mail? Templates are sent more than once.

    Two Message-IDs, two senders, or two applications they were pasted on make two mails. A
    forwarded copy has a Message-ID of its own.
    """
    forwarded = message.forwarded or mail.content.envelope.get("forwarded")
    return not (
        (not forwarded and _differ(mail.message_id, message.message_id))
        or _differ(mail.sender_address, message.sender.address)
        or _differ(mail.application_id, application_id)
    )


def is_another(mail: Mail, message: MailMessage) -> bool:
    """Is `mail`, which has the same Message-ID, clearly another mail?

    A good part of its words are others, and so is who sent it or what it is about. Of a mail whose
    words were forgotten only its mark is left to compare.
    """
    if message.forwarded or not (
        _differ(mail.sender_address, message.sender.address)
        or _differ(mail.subject.casefold(), message.subject.casefold())
    ):
        return False
    if not mail.content.raw:
        return mail.fingerprint != of_message(message, b"")
    one, other = set(_words(mail.content.text)), set(_words(message.text))
    return bool(one and other) and len(one & other) < min(len(one), len(other)) * _SHARED


def _words(text: str) -> list[str]:
    """Its words, or its pairs of letters where the writing sets no spaces."""
    folded = unicodedata.normalize("NFKC", text[:_COMPARED]).casefold()
    words = "".join(mark if mark.isalnum() else " " for mark in folded).split()
    return words if len(words) > len(folded) / 20 else list(map("".join, pairwise(folded)))


def _differ(one: object, other: object) -> bool:
    return bool(one and other and one != other)


def _hashed(kind: str, data: bytes) -> str:
    return hashlib.sha256(kind.encode() + b"\0" + data).hexdigest()
