"""Sending a batch: claim, look again, send, write down; each mail by itself."""

import datetime
import logging
import math
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from followups.delivery.checking import ClaimLostError, NoReasonError, agendas_for
from followups.delivery.claiming import claim, park_exhausted
from followups.delivery.counts import DeliveryCounts
from followups.delivery.mailbox import Mailbox, NotSentError, RefusedError
from followups.delivery.pause import begin_pause, is_paused
from followups.delivery.recording import (
    hand_back,
    park_unanswered,
    record_cancelled,
    record_failure,
    record_refusal,
    record_sent,
)
from followups.enums import ReminderState
from followups.mailing import Agenda, Mail, build_mail
from followups.models import Reminder

logger = logging.getLogger(__name__)

BATCH = 50
# A batch ends long before its lease (5 min) and the queue's time limit (2 min), even where the
# server answers each word only just before EMAIL_TIMEOUT.
SECONDS_PER_BATCH = 45
# So old may the last look at a mail's reasons be when it leaves.
SECONDS_PER_LOOK = 5
GONE_AT_MOST = 2


@dataclass
class _Batch:
    """What is known while a batch runs."""

    now: datetime.datetime
    mailbox: Mailbox
    ends: float
    gone: int = 0
    looked: float = -math.inf
    agendas: dict[int, Agenda | Exception] = field(default_factory=dict)
    counts: DeliveryCounts = field(default_factory=DeliveryCounts)

    @property
    def is_over(self) -> bool:
        return self.gone >= GONE_AT_MOST or time.monotonic() > self.ends

    def agenda_for(self, left: Sequence[Reminder]) -> Agenda:
        """What the first of the mails left may tell; looked at for all of them, every few seconds.

        Raises what stands in the way of this one.
        """
        if time.monotonic() - self.looked > SECONDS_PER_LOOK:
            self.agendas = agendas_for(left, now=self.now)
            self.looked = time.monotonic()
        found = self.agendas[left[0].pk]
        if isinstance(found, Exception):
            raise found
        return found

    def count(self, name: str) -> None:
        self.counts = self.counts.plus(name)


def batches(ids: Sequence[int]) -> Iterator[list[int]]:
    """The ids in parts that one connection and one lease can carry."""
    for start in range(0, len(ids), BATCH):
        yield list(ids[start : start + BATCH])


def deliver_batch(ids: Sequence[int], *, now: datetime.datetime) -> DeliveryCounts:
    """Send those of `ids` that are still due at `now`. Safe to run twice, and at once."""
    if not ids or is_paused(now):
        return DeliveryCounts()
    spent = park_exhausted(ids, now=now)
    park_unanswered(spent)
    rows = claim(ids, now=now)
    with Mailbox() as mailbox:
        batch = _Batch(now=now, mailbox=mailbox, ends=time.monotonic() + SECONDS_PER_BATCH)
        for number, reminder in enumerate(rows):
            if batch.is_over:
                hand_back(reminder)
            else:
                batch.count("claimed")
                _deliver_safely(rows[number:], batch)
    if batch.gone >= GONE_AT_MOST:
        begin_pause(now)
    return batch.counts + DeliveryCounts(parked=len(spent))


def _deliver_safely(left: Sequence[Reminder], batch: _Batch) -> None:
    """The first of the mails left; whatever goes wrong with it stays with it."""
    reminder = left[0]
    try:
        _deliver(reminder, batch.agenda_for(left), batch)
    except ClaimLostError:
        logger.warning("Another process holds reminder %s by now.", reminder.pk)
    except NoReasonError as reason:
        record_cancelled(reminder, str(reason))
        batch.count("cancelled")
    except Exception as error:
        logger.exception("Reminder %s could not be put together.", reminder.pk)
        words = f"The mail could not be put together: {type(error).__name__}."
        _count_failure(batch, record_failure(reminder, words, now=batch.now))


def _deliver(reminder: Reminder, agenda: Agenda, batch: _Batch) -> None:
    mail = build_mail(agenda)
    try:
        batch.mailbox.send(mail.message(agenda, message_id=reminder.message_id))
    except RefusedError as error:
        record_refusal(reminder, str(error), mail=mail)
        batch.count("parked")
    except NotSentError as error:
        _not_sent(reminder, error, mail, batch)
    else:
        _sent(reminder, mail, batch)


def _sent(reminder: Reminder, mail: Mail, batch: _Batch) -> None:
    batch.gone = 0
    batch.count("sent")
    if not record_sent(reminder, mail, now=batch.now):
        logger.warning("Reminder %s was sent after its lease had ended.", reminder.pk)


def _not_sent(reminder: Reminder, error: NotSentError, mail: Mail, batch: _Batch) -> None:
    batch.gone += error.server_is_gone
    logger.warning("Reminder %s was not sent: %s", reminder.pk, error)
    _count_failure(batch, record_failure(reminder, str(error), now=batch.now, mail=mail))


def _count_failure(batch: _Batch, state: ReminderState) -> None:
    batch.count("parked" if state == ReminderState.PARKED else "failed")
