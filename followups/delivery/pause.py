"""A mail server that is gone is asked once a minute, not by every batch.

Otherwise a morning's batches, each waiting out its timeouts, would keep the clock's own task
waiting behind them. The note lives in the cache: losing it costs a few waits, no mail.
"""

import contextlib
import datetime

from django.core.cache import cache
from django.db import DatabaseError

_NOTE = "followups.delivery.mail-server-is-gone-until"
_PAUSE = datetime.timedelta(seconds=50)


def begin_pause(now: datetime.datetime) -> None:
    """Nobody answered: let the next tick's first batch be the one that asks again."""
    with contextlib.suppress(DatabaseError):  # a cache table that was never made
        cache.set(_NOTE, now + _PAUSE, timeout=_PAUSE.total_seconds())


def is_paused(now: datetime.datetime) -> bool:
    with contextlib.suppress(DatabaseError):
        until = cache.get(_NOTE)
        return until is not None and now < until
    return False
