"""The mails of the person who is measured: a few wait, the rest was dealt with long ago."""

import datetime

from accounts.models import User
from bench.filling import OPEN_UP_TO
from followups.enums import MailKind, MailState, MailWay
from followups.models import Mail, MailContent
from tracker.models import Application

_TEXT = "Hello Kim,\n\nthank you for your patience. We have chosen somebody else this time.\n"
_STATES = (MailState.WAITING, MailState.FILED, MailState.FILED, MailState.UNRELATED)
_OVER = (MailState.FILED, MailState.UNRELATED)


def fill(user: User, count: int, *, now: datetime.datetime) -> None:
    """So many mails: one in four of the first `OPEN_UP_TO` waits, none of the older ones."""
    applications = list(Application.objects.for_user(user).values_list("pk", flat=True))
    rows = [_mail(user, n, applications[n % len(applications)], now=now) for n in range(count)]
    made = Mail.objects.bulk_create(rows, batch_size=500)
    words = [MailContent(mail=mail, text=_TEXT, spans=[[0, len(_TEXT)]]) for mail in made]
    MailContent.objects.bulk_create(words, batch_size=500)


def _mail(user: User, n: int, application: int, *, now: datetime.datetime) -> Mail:
    states = _STATES if n < OPEN_UP_TO else _OVER
    state = states[n % len(states)]
    taken_at = now - datetime.timedelta(hours=n)
    return Mail(
        owner=user,
        fingerprint=f"{n:064x}",
        way=MailWay.MAILBOX,
        state=state,
        taken_at=taken_at,
        sent_at=taken_at,
        filed_at=taken_at if state == MailState.FILED else None,
        subject=f"Your application, {n}",
        sender_name="Hiring team",
        sender_address=f"no-reply@company{n % 50}.example",
        kind=MailKind.REJECTION,
        kind_confidence=0.97,
        written="automated",
        written_confidence=0.9,
        application_id=application,
    )
