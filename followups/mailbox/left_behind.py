"""Mails that stay on the server, unread by us: a row in quarantine says so."""

import datetime
import hashlib

from django.db import IntegrityError, transaction

from accounts.models import User
from followups.enums import MailState, MailWay
from followups.models import Mail, MailContent
from followups.reading.message import MailMessage
from followups.reading.storable import one_line

TOO_LARGE = "It is larger than 10 MB, so it was left on your mail server."
WITHHELD = "Your mail server lists this mail and does not give it out."
STUMBLED = "It could not be taken in, so it was left on your mail server."


def leave_behind(
    envelope: bytes, *, size: int, reason: str, by: User, now: datetime.datetime
) -> bool:
    """Note a mail that was not fetched, by the few header lines known of it; False if known.

    Nothing of it is kept but what a list shows, so reading it again is not offered.
    """
    message = _named(envelope)
    mark = hashlib.sha256(b"left behind %d\0" % size + envelope).hexdigest()
    message_id = message.message_id[:300]
    mine = Mail.objects.for_user(by)
    if mine.filter(fingerprint=mark).exists():
        return False
    there = mine.filter(message_id=message_id).first() if message_id else None
    if there is not None and not _is_another(there, message):
        return False
    message_id = "" if there else message_id
    mail = Mail(
        owner=by,
        way=MailWay.MAILBOX,
        taken_at=now,
        fingerprint=mark,
        message_id=message_id,
        state=MailState.QUARANTINED,
        reason=reason,
        sent_at=_possible(message.sent_at, now),
        subject=one_line(message.subject, limit=300),
        sender_name=one_line(message.sender.name, limit=200),
        sender_address=one_line(message.sender.address, limit=320),
    )
    return _kept(mail)


def _is_another(mail: Mail, message: MailMessage) -> bool:
    """Both who sent it and its subject are others: an id that somebody used again."""
    theirs, subject = message.sender.address, one_line(message.subject, limit=300)
    return bool(theirs) and theirs != mail.sender_address and subject != mail.subject


def _kept(mail: Mail) -> bool:
    try:
        with transaction.atomic():
            mail.save(force_insert=True)
            MailContent.objects.create(mail=mail)
    except IntegrityError:
        return False  # somebody handed in the same mail just now
    return True


def _named(envelope: bytes) -> MailMessage:
    from followups.reading.parsing import parse_mail  # noqa: PLC0415 - loaded with the first mail

    message = parse_mail(envelope)
    return message if isinstance(message, MailMessage) else MailMessage()


def _possible(moment: datetime.datetime | None, now: datetime.datetime) -> datetime.datetime | None:
    return moment if moment and moment <= now and moment.year >= 2000 else None
