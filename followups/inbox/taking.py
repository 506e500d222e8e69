"""Taking a mail in: parsed, read, matched and kept once, whatever way it came."""

import datetime
import logging
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, Final

from django.db import IntegrityError, transaction

from accounts.models import User
from followups.enums import MailKind, MailState, MailWay
from followups.inbox import fingerprints
from followups.inbox.copies import look_for, message_id_of, told_apart
from followups.inbox.matching import Candidate, belongs_to, candidates_as_json, match
from followups.inbox.own import is_own, own_addresses, with_addressee, without_own, wrote
from followups.inbox.stored import (
    content_columns,
    message_of,
    reading_as_json,
    reading_of,
    storable_message,
)
from followups.models import Mail, MailContent
from followups.reading.limits import MAIL_BYTES
from followups.reading.message import MailMessage, Unreadable
from followups.reading.result import Kind, Reading, Subkind
from followups.reading.storable import one_line, storable
from tracker.models import Application
from tracker.text import clean_line

logger = logging.getLogger(__name__)

_CLOCKS_DIFFER: Final = datetime.timedelta(days=1)
_OLDEST: Final = datetime.datetime(2000, 1, 1, tzinfo=datetime.UTC)
# Other mails that are about an application, also where none on record matches.
_ABOUT_ONE: Final = frozenset(
    {
        Subkind.FEEDBACK_REPLY,
        Subkind.WITHDRAWAL_CONFIRMED,
        Subkind.ON_HOLD,
        Subkind.POSITION_CANCELLED,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Taken:
    """A mail that was read, before it has a row."""

    data: bytes
    message: MailMessage
    reading: Reading
    problems: tuple[str, ...] = ()


def take_in(
    data: bytes | str,
    *,
    way: MailWay,
    by: User,
    now: datetime.datetime,
    application: Application | None = None,
) -> Mail:
    """Keep a mail: bytes are a file or a fetched message, a string is pasted text.

    The same mail again (its Message-ID, or its words) returns the row that is there; `is_new`
    says which. What cannot be read is kept in quarantine with the reason. Never raises for what
    the data hold. With `application` (one of the user's own) it belongs there.
    """
    raw = storable(data).encode() if isinstance(data, str) else data
    taken = _read(data, raw, by=by, now=now)
    if isinstance(taken, Unreadable):
        return quarantine(raw, reason=taken.reason, way=way, by=by, now=now)
    return take_in_message(
        taken.message, taken.reading, raw=raw, way=way, by=by, now=now, application=application
    )


def take_in_many(
    items: Iterable[bytes | str],
    *,
    way: MailWay,
    by: User,
    now: datetime.datetime,
    application: Application | None = None,
) -> list[Mail]:
    """Several mails, each in a transaction of its own, in their order."""
    return [take_in(item, way=way, by=by, now=now, application=application) for item in items]


@transaction.atomic
def take_in_message(
    message: MailMessage,
    reading: Reading,
    *,
    raw: bytes,
    way: MailWay,
    by: User,
    now: datetime.datetime,
    application: Application | None = None,
) -> Mail:
    """Keep a mail that was read already; see `take_in`."""
    message = _dated(storable_message(message), now=now)
    own = application if application is not None and application.owner_id == by.pk else None
    mine = Mail.objects.for_user(by)
    seen = look_for(message, raw, among=mine, application_id=own.pk if own else None)
    message, there = seen.message, seen.there
    if there is not None:
        if way != MailWay.MAILBOX and there.state == MailState.UNRELATED:
            taken = _Taken(data=raw, message=message, reading=reading)
            return _wanted_after_all(there, taken, way=way, own=own, by=by, now=now)
        return there
    found = match(message, reading, user=by, now=now)
    mail = Mail(owner=by, way=way, taken_at=now, fingerprint=seen.mark)
    mail.message_id = message_id_of(message)
    _describe(mail, message, reading)
    _place(mail, reading, found, own)
    return _keep(mail, raw=raw, message=message, reading=reading, found=_with_own(found, own))


@transaction.atomic
def quarantine(raw: bytes, *, reason: str, way: MailWay, by: User, now: datetime.datetime) -> Mail:
    """Keep bytes that nobody can read, once, with the reason in plain words."""
    mark = fingerprints.of_bytes(raw)
    there = Mail.objects.for_user(by).filter(fingerprint=mark).first()
    if there is not None:
        return there
    mail = Mail(owner=by, way=way, taken_at=now, fingerprint=mark)
    mail.state, mail.reason = MailState.QUARANTINED, one_line(reason, limit=300)
    return _create(mail, {"raw": raw[:MAIL_BYTES]})


@transaction.atomic
def read_again(mail: Mail, *, by: User, now: datetime.datetime) -> Mail:
    """Parse, read and match a quarantined or waiting mail anew, as after an update."""
    mail = Mail.objects.for_user(by).select_for_update().get(pk=mail.pk)
    raw = bytes(mail.content.raw)
    if mail.state not in {MailState.QUARANTINED, MailState.WAITING} or not raw:
        return mail
    given = raw.decode() if mail.way == MailWay.PASTE else raw
    taken = _read(given, raw, by=by, now=mail.taken_at)
    if isinstance(taken, Unreadable):
        return mail
    return _renew(mail, taken, by=by, now=now)


def match_again(mail: Mail, *, by: User, now: datetime.datetime) -> list[Candidate]:
    """The candidates of a mail among the applications as they are now; nothing is written."""
    return match(message_of(mail), reading_of(mail), user=by, now=now)


def _read(
    data: bytes | str, raw: bytes, *, by: User, now: datetime.datetime
) -> _Taken | Unreadable:
    # Heavy libraries hang on these; the web process stays small until somebody hands in a mail.
    from followups.reading.parsing import parse_mail  # noqa: PLC0415 - as said
    from followups.reading.pasting import parse_pasted  # noqa: PLC0415
    from followups.reading.reader import read  # noqa: PLC0415

    try:
        own = own_addresses(by)
        message = (
            parse_pasted(data, own_addresses=own)
            if isinstance(data, str)
            else parse_mail(data, own_addresses=own)
        )
        if isinstance(message, Unreadable):
            return message
        message = without_own(_dated(storable_message(message), now=now), own)
        reading = read(replace(message, subject="") if is_own(message, own) else message)
        message = with_addressee(message, by=by, own=own)
        return _Taken(data=raw, message=message, reading=reading)
    except Exception:  # a mail of a stranger may not stop the next one, whatever our mistake is
        logger.exception("A mail could not be read.")
        return Unreadable("Something in this mail could not be read. It is kept as it came.")


def _dated(message: MailMessage, *, now: datetime.datetime) -> MailMessage:
    """A date that cannot be is left out, and said."""
    sent_at = message.sent_at
    if sent_at is None or _OLDEST <= sent_at <= now + _CLOCKS_DIFFER:
        return message
    where = "in the future" if sent_at > now else "long ago"
    problem = (
        f"The mail is dated {where} ({sent_at:%-d %B} {sent_at.year}). "
        "The day it came in here is used instead."
    )
    return replace(message, sent_at=None, problems=(*message.problems, problem))


def _describe(mail: Mail, message: MailMessage, reading: Reading) -> None:
    details = reading.details
    mail.sent_at = message.sent_at
    mail.subject = _line(message.subject, limit=300)
    mail.sender_name = _line(message.sender.name or details.sender.name, limit=200)
    mail.sender_address = _line(message.sender.address or details.sender.address, limit=320)
    mail.kind, mail.kind_confidence = MailKind(reading.kind), _share(reading.kind_confidence)
    mail.written = reading.written
    mail.written_confidence = _share(reading.written_confidence)
    mail.company_name = _line(details.company, limit=200)
    mail.title = _line(details.title, limit=200)


def _line(text: str, *, limit: int) -> str:
    """One line to be shown among our own words: nothing in it turns or hides what follows."""
    return clean_line(one_line(text, limit=limit))


def _share(value: float) -> float:
    return min(max(float(value), 0.0), 1.0)


def _place(mail: Mail, reading: Reading, found: list[Candidate], own: Application | None) -> None:
    """Where the mail stands: with the person, or where nothing can follow, done at once."""
    clear = belongs_to(found)
    mail.application_id = own.pk if own else clear.application_id if clear else None
    mail.state = MailState.WAITING
    if mail.way != MailWay.MAILBOX:
        return
    if reading.subkind == Subkind.OUT_OF_OFFICE:
        mail.state = MailState.FILED if mail.application_id else MailState.UNRELATED
        mail.reason = "An absence note: nothing follows from it."
        mail.filed_at = mail.taken_at if mail.application_id else None
    elif _is_from_owner(mail) or _is_unrelated(reading, found):
        mail.state = MailState.UNRELATED


def _is_from_owner(mail: Mail) -> bool:
    return wrote(mail.sender_address, mail.subject, own_addresses(mail.owner))


def _is_unrelated(reading: Reading, found: list[Candidate]) -> bool:
    if reading.kind == Kind.ALERT:
        return True
    return reading.kind == Kind.OTHER and not found and reading.subkind not in _ABOUT_ONE


def _with_own(found: list[Candidate], own: Application | None) -> list[Candidate]:
    if own is None:
        return found
    rest = [one for one in found if one.application_id != own.pk]
    reasons = next((one.reasons for one in found if one.application_id == own.pk), ())
    return [Candidate(own.pk, 10.0, ("You added it on this application", *reasons)), *rest]


def _keep(
    mail: Mail,
    *,
    raw: bytes,
    message: MailMessage,
    reading: Reading,
    found: list[Candidate],
) -> Mail:
    columns = {
        "raw": raw,
        "reading": reading_as_json(reading),
        "candidates": candidates_as_json(found),
        **content_columns(message),
    }
    return _create(mail, columns)


def _create(mail: Mail, content: dict[str, Any]) -> Mail:
    """Write the rows, unless somebody else just did: then theirs are returned."""
    try:
        with transaction.atomic():
            mail.save(force_insert=True)
            MailContent.objects.create(mail=mail, **content)
    except IntegrityError:
        mine = Mail.objects.for_user(mail.owner)
        there = mine.filter(fingerprint=mail.fingerprint).first()
        if there is None and mail.message_id:
            there = mine.filter(message_id=mail.message_id).first()
        if there is None:
            raise
        return there
    mail.is_new = True
    return mail


def _wanted_after_all(
    mail: Mail,
    taken: _Taken,
    *,
    way: MailWay,
    own: Application | None,
    by: User,
    now: datetime.datetime,
) -> Mail:
    """One that was set aside, maybe forgotten, and is now handed in on purpose: it waits again."""
    found = match(taken.message, taken.reading, user=by, now=now)
    clear = belongs_to(found)
    found_id = own.pk if own else mail.application_id or (clear.application_id if clear else None)
    mail.application_id = found_id
    mail.state = MailState.WAITING
    forgotten = MailContent.objects.filter(mail=mail, raw=b"")
    if forgotten.update(
        raw=taken.data,
        reading=reading_as_json(taken.reading),
        candidates=candidates_as_json(_with_own(found, own)),
        **content_columns(taken.message),
    ):
        mail.way = way
    mail.save(update_fields=["state", "application", "way"])
    back = Mail.objects.get(pk=mail.pk)
    back.is_back = True
    return back


def _renew(mail: Mail, taken: _Taken, *, by: User, now: datetime.datetime) -> Mail:
    others = Mail.objects.for_user(by).exclude(pk=mail.pk)
    mark = fingerprints.of_message(taken.message, taken.data)
    message, same = told_apart(taken.message, among=others)
    taken = replace(taken, message=message)
    if mail.state == MailState.QUARANTINED:
        if same is not None or others.filter(fingerprint=mark).exists():
            mail.reason = "This mail is here already, from another time."
            mail.save(update_fields=["reason"])
            return mail
        mail.fingerprint, mail.message_id, mail.reason = mark, message_id_of(message), ""
    own = mail.application
    found = match(taken.message, taken.reading, user=by, now=now)
    _describe(mail, taken.message, taken.reading)
    _place(mail, taken.reading, found, own)
    mail.save()
    MailContent.objects.filter(pk=mail.pk).update(
        reading=reading_as_json(taken.reading),
        candidates=candidates_as_json(_with_own(found, own)),
        **content_columns(taken.message),
    )
    mail.refresh_from_db()
    return mail
