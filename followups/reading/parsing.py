"""The bytes or the fields of a mail → a `MailMessage` within limits."""

from collections.abc import Mapping
from typing import Any

from followups.reading.addresses import address
from followups.reading.limits import HEADER_CHARACTERS, TEXT_CHARACTERS
from followups.reading.lines import lines_of, spans_of
from followups.reading.message import MailMessage
from followups.reading.quoting import split_quoted
from followups.reading.storable import one_line, storable


def message_from_fields(
    *, subject: str, sender: str, headers: Mapping[str, Any] | None, body: str
) -> MailMessage:
    text = storable(body[:TEXT_CHARACTERS])
    split = split_quoted(text, lines_of(text))
    pairs = tuple(
        (str(name).lower(), one_line(str(value), limit=HEADER_CHARACTERS))
        for name, values in (headers or {}).items()
        for value in (values if isinstance(values, list | tuple) else [values])
    )
    return MailMessage(
        subject=one_line(subject, limit=HEADER_CHARACTERS),
        sender=address(sender),
        headers=pairs,
        text=text,
        spans=spans_of(text, split.own) or spans_of(text, split.quoted),
    )
