"""Mails made in one line, for the tests of the details."""

from datetime import UTC, datetime

from followups.reading.details import find_details
from followups.reading.message import Address, MailMessage
from followups.reading.result import Details, Kind

SENT = datetime(2026, 2, 20, 9, 0, tzinfo=UTC)


def mail(
    text: str = "",
    *,
    subject: str = "",
    name: str = "",
    address: str = "",
    reply_to: str = "",
    sent_at: datetime | None = SENT,
    calendar_start: datetime | None = None,
) -> MailMessage:
    return MailMessage(
        subject=subject,
        sender=Address(name, address),
        reply_to=Address("", reply_to) if reply_to else None,
        text=text,
        spans=((0, len(text)),),
        sent_at=sent_at,
        calendar_start=calendar_start,
    )


def details(message: MailMessage | str, kind: Kind = Kind.REJECTION, language: str = "") -> Details:
    message = mail(message) if isinstance(message, str) else message
    return find_details(message, language=language, kind=kind)
