"""One pass of the clock over everything that is due."""

import datetime
import logging
import time
from collections.abc import Callable, Sequence
from typing import TypeVar

from followups.actions.clock import wake
from followups.delivery.claiming import Pending, pending
from followups.delivery.counts import DeliveryCounts, TickCounts
from followups.delivery.heart import beat
from followups.delivery.making import make_due
from followups.delivery.sending import batches, deliver_batch

logger = logging.getLogger(__name__)

Result = TypeVar("Result")
Deliver = Callable[[Sequence[int]], DeliveryCounts]


def run_tick(now: datetime.datetime, *, deliver: Deliver) -> TickCounts:
    """Wake steps, make the mails that are due at `now` (aware UTC), give them to `deliver`.

    Safe to run twice, at once, or after a month. Where one part fails the others still run and
    the heartbeat is written; the first failure is raised at the end, for the queue to show.
    """
    parts = _Parts()
    parts.run(lambda: wake(now))
    made = parts.run(lambda: make_due(now)) or 0
    found = parts.run(lambda: pending(now)) or Pending()
    done = parts.run(lambda: deliver(found.ids)) or DeliveryCounts()
    counts = TickCounts(made_due=made, oldest_due_s=found.oldest_due_s, **done.as_dict())
    beat(counts, now=now)
    parts.raise_first()
    return counts


def deliver_here(now: datetime.datetime) -> Deliver:
    """Delivery in this process, batch by batch, for cron and by hand.

    However long it takes, each batch claims its lease from its own minute on: a lease from the
    beginning would be over for other processes before the last mails have left.
    """
    started = time.monotonic()

    def deliver(ids: Sequence[int]) -> DeliveryCounts:
        parts = (deliver_batch(part, now=now + _minutes_since(started)) for part in batches(ids))
        return sum(parts, start=DeliveryCounts())

    return deliver


def _minutes_since(started: float) -> datetime.timedelta:
    return datetime.timedelta(minutes=(time.monotonic() - started) // 60)


class _Parts:
    """Runs one thing after another and keeps the first error for later."""

    def __init__(self) -> None:
        self.first: Exception | None = None

    def run(self, part: Callable[[], Result]) -> Result | None:
        try:
            return part()
        except Exception as error:
            logger.exception("A part of the tick failed.")
            self.first = self.first or error
            return None

    def raise_first(self) -> None:
        if self.first is not None:
            raise self.first
