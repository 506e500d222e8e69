"""What time alone changes about messages under way, and which may leave now."""

import datetime

from django.db.models import BooleanField, F, Func, QuerySet

from followups.enums import OutgoingState
from followups.models import Outgoing
from followups.sending.trouble import NEVER_CAME_BACK

# Longer than the queue lets a task live (Q_CLUSTER["timeout"], 2 min): after this, nobody is at it.
LEASE = datetime.timedelta(minutes=3)
PATIENCE = datetime.timedelta(minutes=15)
_SOON_ENOUGH = datetime.timedelta(seconds=30)
MOST = 100
NO_WORKER = "Afterword’s worker was not running, so it was not sent."

SETTLED = {OutgoingState.UNSURE: NEVER_CAME_BACK, OutgoingState.FAILED: NO_WORKER}
"""What is said of messages that time alone brought to an end."""

# SQLite uses a partial index only when the query repeats its condition word for word.
_IS_QUEUED = Func(F("state"), template="%(expressions)s = 'queued'", output_field=BooleanField())


def waiting(now: datetime.datetime) -> "QuerySet[Outgoing]":
    """Messages that may leave at `now` (aware UTC), the longest waiting first."""
    return Outgoing.objects.filter(_IS_QUEUED, send_at__lte=now).order_by("send_at", "pk")


def abandoned(now: datetime.datetime) -> "QuerySet[Outgoing]":
    """Messages whose worker never came back."""
    return Outgoing.objects.filter(lease_until__lte=now)


def due_outgoing(now: datetime.datetime) -> list[int]:
    """Ids of the messages that may leave at `now`, after what time alone ended was written down.

    Two short queries where nothing is due.
    """
    return _due(now, since=now)


def overdue(now: datetime.datetime) -> list[int]:
    """Ids of those that should have left half a minute ago: their task was lost."""
    return _due(now, since=now - _SOON_ENOUGH)


def _due(now: datetime.datetime, *, since: datetime.datetime) -> list[int]:
    if abandoned(now).exists() or waiting(since).exists():
        settle(now)
        return list(waiting(since).values_list("pk", flat=True)[:MOST])
    return []


def standing(row: Outgoing, *, now: datetime.datetime) -> OutgoingState:
    """The state of a row at `now`, whether or not `settle` has run since."""
    if row.lease_until is not None and row.lease_until <= now:
        return OutgoingState.UNSURE
    if row.state == OutgoingState.QUEUED and row.send_at <= now - PATIENCE:
        return OutgoingState.FAILED
    return OutgoingState(row.state)


def settle(now: datetime.datetime, *, among: "QuerySet[Outgoing] | None" = None) -> None:
    """Write down what became true without anybody doing it.

    A worker that never came back leaves a message that perhaps arrived. One that waited for a
    quarter of an hour is not sent any more: the person has long gone on.
    """
    rows = Outgoing.objects.all() if among is None else among
    rows.filter(lease_until__lte=now).update(
        state=OutgoingState.UNSURE,
        lease_until=None,
        said=NEVER_CAME_BACK,
        ended_at=F("send_at"),
    )
    rows.filter(_IS_QUEUED, send_at__lte=now - PATIENCE).update(
        state=OutgoingState.FAILED, said=NO_WORKER, ended_at=now
    )
