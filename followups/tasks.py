"""What django-q2 runs. Paths and arguments stay as they are: queued tasks carry them by name."""

from collections.abc import Sequence

from django.utils import timezone
from django_q.tasks import async_task, queue_size

from followups.delivery import DeliveryCounts, deliver_batch, run_tick
from followups.delivery.sending import batches

# More waiting tasks than this mean that the mails are found by the next tick soon enough.
MAX_QUEUED = 200


def tick() -> dict[str, int]:
    """One pass of the clock; mails are handed to the workers in batches."""
    return run_tick(timezone.now(), deliver=hand_over).as_dict()


def deliver(ids: list[int]) -> dict[str, int]:
    """Send those of the reminders that are still due. Safe to run twice."""
    return deliver_batch(ids, now=timezone.now()).as_dict()


def hand_over(ids: Sequence[int]) -> DeliveryCounts:
    """Queue the reminders for all workers on all machines; nothing is counted as done yet."""
    if not ids:
        return DeliveryCounts()
    room = max(0, MAX_QUEUED - queue_size())
    for part in list(batches(ids))[:room]:
        async_task("followups.tasks.deliver", part, group="deliver", save=False)
    return DeliveryCounts()
