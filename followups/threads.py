"""The conversation a message goes on with: the newest mail between the person and a contact."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from django.db.models import Q

from followups.drafting.subjects import BANNED, REPLY_MARK, SPOKEN
from followups.enums import MailState, OutgoingState, StepKind
from followups.models import Mail, Outgoing, Step
from followups.no_reply import is_no_reply
from followups.sending.message import MESSAGE_ID
from tracker.enums import Direction
from tracker.models import Touchpoint

# Of a long chain the first and the newest tell a mail program where the message belongs.
_NEWEST: Final = 20
_SURELY_CUT: Final = 150


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    """A conversation on record, as a reply goes on with it.

    `message_id` is the mail that is answered (In-Reply-To), `references` the conversation up to
    and with it, oldest first (References). `on` is the person's local date of that mail.
    """

    message_id: str
    references: tuple[str, ...]
    subject: str
    on: datetime.date
    sender_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Letter:
    """One mail that could be answered."""

    at: datetime.datetime
    message_id: str
    before: tuple[str, ...]
    subject: str
    sender_name: str


def thread_of(step: Step) -> Thread | None:
    """The conversation that a message of this step goes on with, or None where it begins one.

    It is the newest mail on record from the step's contact about this application, or our own
    last one in that thread. None for a mail that a machine sent (C6), after a notice by voice,
    and where the subject holds a word that no subject of ours may hold (THX-S3).
    """
    if step.contact is None or not step.contact.email or _is_fresh(step):
        return None
    letters = [one for one in _letters(step) if MESSAGE_ID.fullmatch(one.message_id)]
    newest = max(letters, key=lambda one: one.at, default=None)
    if newest is None or not newest.subject.strip() or BANNED.search(newest.subject):
        return None
    return Thread(
        message_id=newest.message_id,
        references=_chain(newest),
        subject=newest.subject,
        on=step.owner.today(newest.at),
        sender_name=newest.sender_name,
    )


def is_reply(subject: str, thread: Thread) -> bool:
    """Tell whether the subject still is the thread's; else the message begins a conversation."""
    ours, theirs = _plain(subject), _plain(thread.subject)
    # A very long one was cut when the draft was composed (see drafting.subjects).
    is_cut = ours.endswith("…") and len(ours) > _SURELY_CUT
    return theirs.startswith(ours[:-1]) if is_cut else ours == theirs


def _is_fresh(step: Step) -> bool:
    """Thanks after a call or a voicemail answer no mail."""
    if step.kind != StepKind.THANK_YOU:
        return False
    standing = [row for row in step.application.outcomes.all() if row.undone_at is None]
    newest = max(standing, key=lambda row: row.pk, default=None)
    return newest is not None and newest.channel in SPOKEN


def _letters(step: Step) -> Iterator[_Letter]:
    mails = list(_mails(step))
    known = {mail.message_id for mail in mails}
    yield from (_from_mail(mail) for mail in mails if _is_theirs(mail))
    rows = Touchpoint.objects.filter(
        application=step.application_id, contact=step.contact_id, direction=Direction.INCOMING
    ).exclude(message_id="")
    for row in rows.exclude(message_id__in=known).defer("text").order_by("-happened_at")[:1]:
        yield _from_touchpoint(row, step)
    sent = _sent(step)
    if sent is not None:
        yield _from_sent(sent)


def _mails(step: Step) -> "list[Mail]":
    """Filed mails that came from the contact, by address or because the person said so."""
    contact = step.contact
    email = contact.email if contact else ""
    theirs = (
        Q(sender_address__iexact=email)
        | Q(outcome__sender=contact)
        | Q(touchpoint__contact=contact)
        | Q(feedback__contact=contact)
    )
    rows = Mail.objects.filter(
        theirs, owner=step.owner_id, application=step.application_id, state=MailState.FILED
    )
    named = rows.exclude(message_id="").select_related("content")
    return list(named.only(*_MAIL_COLUMNS).order_by("-taken_at", "-pk")[:_NEWEST])


def _is_theirs(mail: Mail) -> bool:
    """Not a machine's, and not one that was passed on: its id is that of the passing on."""
    return not is_no_reply(mail.sender_address) and not mail.content.envelope.get("forwarded")


_MAIL_COLUMNS: Final = (
    "message_id",
    "sent_at",
    "taken_at",
    "subject",
    "sender_name",
    "sender_address",
    "content__envelope",
)


def _sent(step: Step) -> Outgoing | None:
    """Our last mail to them that was an answer already; one that began nothing yet counts not."""
    rows = Outgoing.objects.filter(
        step__application=step.application_id,
        to_address__iexact=step.contact.email if step.contact else "",
        state=OutgoingState.SENT,
    )
    return rows.exclude(in_reply_to="").defer("body").order_by("-ended_at").first()


def _from_mail(mail: Mail) -> _Letter:
    envelope = mail.content.envelope
    chain = tuple(envelope.get("references") or ())
    parent = str(envelope.get("in_reply_to") or "")
    return _Letter(
        at=min(mail.sent_at or mail.taken_at, mail.taken_at),
        message_id=mail.message_id,
        before=chain or (parent,),
        subject=mail.subject,
        sender_name=mail.sender_name,
    )


def _from_touchpoint(row: Touchpoint, step: Step) -> _Letter:
    return _Letter(
        at=row.happened_at,
        message_id=row.message_id,
        before=(),
        subject=row.subject,
        sender_name=step.contact.full_name if step.contact else "",
    )


def _from_sent(sent: Outgoing) -> _Letter:
    return _Letter(
        at=sent.ended_at or sent.pressed_at,
        message_id=sent.message_id,
        before=tuple(sent.references.split()),
        subject=sent.subject,
        sender_name=sent.from_name,
    )


def _chain(letter: _Letter) -> tuple[str, ...]:
    """References of a reply: those of the mail answered, then its own id; each once."""
    ids = [one for one in letter.before if MESSAGE_ID.fullmatch(one)]
    once = [one for one in dict.fromkeys(ids) if one != letter.message_id]
    kept = once if len(once) <= _NEWEST else [once[0], *once[1 - _NEWEST :]]
    return (*kept, letter.message_id)


def _plain(subject: str) -> str:
    """The subject without its marks of an answer, spaces and case folded."""
    return REPLY_MARK.sub("", " ".join(subject.split())).strip().casefold()
