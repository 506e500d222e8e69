"""Which mailboxes are to be looked into now."""

import datetime
import time
from collections.abc import Sequence

from django.db.models import QuerySet

from followups.mailbox.claiming import is_free, may_be_tried
from followups.mailbox.polling import SECONDS_PER_POLL, poll
from followups.models import Mailbox

# Cron turns the clock each minute: mailboxes may take most of one, and the next ones wait.
SECONDS_PER_TICK = 45
# A task that never ran is handed over again after this.
PATIENCE = datetime.timedelta(minutes=5)


def due_mailboxes(now: datetime.datetime) -> "QuerySet[Mailbox]":
    """Found through the index of those that are switched on, the longest waiting first."""
    rows = Mailbox.objects.filter(may_be_tried(), is_free(now), owner__is_active=True)
    return rows.filter(next_poll_at__lte=now).order_by("next_poll_at", "pk")


def due(now: datetime.datetime, *, limit: int) -> list[int]:
    """Ids of the mailboxes to be looked into at `now` (aware UTC)."""
    return list(due_mailboxes(now).values_list("pk", flat=True)[:limit])


def hand_on(ids: Sequence[int], *, now: datetime.datetime) -> None:
    """They are with the queue: the next ticks need not hand them over again."""
    rows = Mailbox.objects.filter(is_free(now), pk__in=ids)
    rows.update(next_poll_at=now + PATIENCE)


def look_into_due(now: datetime.datetime, *, seconds: float = SECONDS_PER_TICK) -> None:
    """Look into what is due in this process, one after the other, for cron and by hand."""
    ends = time.monotonic() + seconds
    for mailbox_id in due(now, limit=100):
        left = ends - time.monotonic()
        if left <= 0:
            return
        poll(mailbox_id, now=now, seconds=min(left, SECONDS_PER_POLL))
