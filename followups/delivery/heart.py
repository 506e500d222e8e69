"""The sign that the clock still ticks: one row, for the launcher and the health page."""

import datetime

from followups.delivery.counts import TickCounts
from followups.models import Heartbeat


def beat(counts: TickCounts, *, now: datetime.datetime) -> None:
    """Write down that a pass ended, and what it did, in one statement."""
    Heartbeat.objects.bulk_create(
        [Heartbeat(id=1, ticked_at=now, counts=counts.as_dict())],
        update_conflicts=True,
        unique_fields=["id"],
        update_fields=["ticked_at", "counts"],
    )


def heartbeat_age(now: datetime.datetime) -> datetime.timedelta | None:
    """How long ago (aware UTC) the last pass ended; None before the first one.

    A pass that claims to lie ahead counts as being as old as it lies ahead: a clock that was
    wrong once must not hide for a year that the queue stands still.
    """
    ticked_at = Heartbeat.objects.filter(pk=1).values_list("ticked_at", flat=True).first()
    return None if ticked_at is None else abs(now - ticked_at)
