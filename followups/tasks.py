"""What django-q2 runs. Paths and arguments stay as they are: queued tasks carry them by name."""

import datetime
from collections.abc import Sequence

from django.utils import timezone
from django_q.tasks import async_task, queue_size

from followups.delivery import DeliveryCounts, deliver_batch, run_tick
from followups.delivery.sending import batches
from followups.inbox.forgetting import forget_unrelated
from followups.mailbox.due import due, hand_on
from followups.mailbox.polling import poll
from followups.sending.clock import overdue
from followups.sending.delivering import wait_and_deliver

# More waiting tasks than this mean that the mails are found by the next tick soon enough.
MAX_QUEUED = 200
_forgot: dict[str, datetime.date] = {}


def tick() -> dict[str, int]:
    """One pass of the clock; mails are handed to the workers in batches, mailboxes one by one."""
    now = timezone.now()
    try:
        return run_tick(now, deliver=hand_over).as_dict()
    finally:
        hand_over_outgoing(now)
        hand_over_mailboxes(now)
        forget_daily(now)


def deliver(ids: list[int]) -> dict[str, int]:
    """Send those of the reminders that are still due. Safe to run twice."""
    return deliver_batch(ids, now=timezone.now()).as_dict()


def forget_daily(now: datetime.datetime) -> None:
    """Let go of the words of unrelated mails, once a day and process: it reads many rows."""
    if _forgot.get("on") != now.date():
        forget_unrelated(now)
        _forgot["on"] = now.date()


def look_into(mailbox_id: int) -> dict[str, int]:
    """Look into a mailbox for what is new. Safe to run twice, and to be killed."""
    return poll(mailbox_id, now=timezone.now()).as_dict()


def send_outgoing(outgoing_id: int) -> None:
    """Send a message of the person's own once it may leave. Safe to run twice, and to be killed."""
    wait_and_deliver(outgoing_id)


def hand_over(ids: Sequence[int]) -> DeliveryCounts:
    """Queue the reminders for all workers on all machines; nothing is counted as done yet."""
    if not ids:
        return DeliveryCounts()
    room = max(0, MAX_QUEUED - queue_size())
    for part in list(batches(ids))[:room]:
        async_task("followups.tasks.deliver", part, group="deliver", save=False)
    return DeliveryCounts()


def hand_over_outgoing(now: datetime.datetime) -> None:
    """Queue the messages whose task was lost, and settle what nobody will end any more.

    Only what a person has pressed is there; pressing queued it already.
    """
    for outgoing_id in overdue(now):
        async_task("followups.tasks.send_outgoing", outgoing_id, group="outgoing", save=False)


def hand_over_mailboxes(now: datetime.datetime) -> None:
    """Queue the mailboxes that are due; one indexed query where none is."""
    ids = due(now, limit=MAX_QUEUED)
    if not ids:
        return
    chosen = ids[: max(0, MAX_QUEUED - queue_size())]
    hand_on(chosen, now=now)
    for mailbox_id in chosen:
        async_task("followups.tasks.look_into", mailbox_id, group="mailbox", save=False)
