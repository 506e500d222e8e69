"""Which mails are due, and who may send them: one conditional UPDATE decides."""

import datetime
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from django.conf import settings
from django.db import connection, transaction
from django.db.models import BooleanField, Case, CharField, F, Func, Q, QuerySet, Value, When
from django.db.models.functions import Cast, Concat

from followups.enums import ReminderState
from followups.models import Reminder

LEASE = datetime.timedelta(minutes=5)
MAX_TRIES = 5
PENDING_PER_TICK = 10_000
NO_ANSWER = "Five tries, and no answer each time."

# SQLite uses a partial index only when the query repeats its condition word for word; a list
# passed as parameters does not count. (PostgreSQL is satisfied with either.)
_IS_PENDING = Func(
    F("state"), template="%(expressions)s IN ('due', 'sending')", output_field=BooleanField()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pending:
    """The mails that wait at this moment, the oldest first."""

    ids: tuple[int, ...] = ()
    oldest_due_s: int = 0


def pending(now: datetime.datetime, *, limit: int = PENDING_PER_TICK) -> Pending:
    """Rows that may be claimed at `now`, found through the index of pending rows alone."""
    rows = list(
        claimable(now).order_by("due_at", "pk").values_list("pk", "due_at", named=False)[:limit]
    )
    if not rows:
        return Pending()
    oldest = int((now - rows[0][1]).total_seconds())
    return Pending(ids=tuple(pk for pk, _ in rows), oldest_due_s=oldest)


def claimable(now: datetime.datetime) -> "QuerySet[Reminder]":
    free = Q(state=ReminderState.DUE) | Q(lease_until__lt=now)
    return Reminder.objects.filter(_IS_PENDING, free, due_at__lte=now)


def claim(ids: Sequence[int], *, now: datetime.datetime) -> list[Reminder]:
    """Take those of `ids` that nobody else has, for five minutes; the try is counted already.

    Committed before any mail leaves: a crash after this line repeats the mail at worst, with the
    same Message-ID; it never loses it. Do not move the count behind the sending.
    """
    mark = str(uuid.uuid4())
    with transaction.atomic():
        free = claimable(now).filter(pk__in=ids, tries__lt=MAX_TRIES)
        _locked(free).update(
            state=ReminderState.SENDING,
            claim=mark,
            tries=F("tries") + 1,
            lease_until=now + LEASE,
            message_id=_message_id(mark),
        )
    taken = Reminder.objects.filter(pk__in=ids, claim=mark).select_related("owner")
    return list(taken.order_by("due_at", "pk"))


def park_exhausted(ids: Sequence[int], *, now: datetime.datetime) -> list[int]:
    """Give up on rows whose fifth sender vanished too; return their ids."""
    spent = claimable(now).filter(pk__in=ids, tries__gte=MAX_TRIES)
    return [pk for pk in spent.values_list("pk", flat=True) if _park(spent, pk)]


def _park(spent: "QuerySet[Reminder]", pk: int) -> int:
    return spent.filter(pk=pk).update(
        state=ReminderState.PARKED, lease_until=None, last_error=NO_ANSWER
    )


def _locked(rows: "QuerySet[Reminder]") -> "QuerySet[Reminder]":
    """The same rows; on PostgreSQL without those another worker is just taking."""
    if not connection.features.has_select_for_update_skip_locked:
        return rows
    free = rows.select_for_update(skip_locked=True).values("pk")
    return Reminder.objects.filter(pk__in=free)


def _message_id(mark: str) -> Case:
    """The stored Message-ID, or a new one on the first try (RFC 5322, 3.6.4)."""
    host = urlsplit(settings.SITE_URL).hostname or "localhost"
    new = Concat(
        Value("<reminder."),
        Cast("pk", CharField()),
        Value(f".{mark}@{host}>"),
        output_field=CharField(),
    )
    return Case(When(message_id="", then=new), default=F("message_id"))
