"""One message on its way: claimed, looked at again, sent once, and told truly. Never tried again.

Every wait is bounded, so that a task ends before its lease (3 min) and the queue's limit (2 min):
10 s until it may leave, 60 s with the mail server, 20 s for the copy.
"""

import datetime
import logging
import time
from dataclasses import dataclass

from django.utils import timezone

from followups.deadline import Deadline
from followups.enums import CopyTo, OutgoingState
from followups.errors import FollowupError
from followups.mailbox.trouble import Trouble
from followups.models import Outgoing, SendingAccount
from followups.sending.accounts import note_trouble, note_worked, route_of
from followups.sending.checking import CannotSend, check_account, check_way
from followups.sending.clock import LEASE, due_outgoing, settle
from followups.sending.copying import put_into_sent
from followups.sending.message import Letter, NotAnAddress, as_bytes, plain_address
from followups.sending.recording import (
    record_copy,
    record_not_sent,
    record_sent,
    record_unsure,
)
from followups.sending.smtp import SECONDS, Route, send
from followups.sending.trouble import AFTER_THE_TEXT, OWN_FAULT, NotSent, Unsure

logger = logging.getLogger(__name__)

# Cron turns the clock each minute: messages may take most of one, and the next ones wait.
SECONDS_PER_TICK = 45
_NAP = 0.25
_MOVED = "Your sending account changed after you pressed send."


def wait_and_deliver(outgoing_id: int) -> None:
    """Wait until the message may leave, or was taken back; then send it. Safe to run twice."""
    row = Outgoing.objects.filter(pk=outgoing_id).only("send_at", "pressed_at").first()
    if row is None:
        return
    # Measured by the monotonic clock: a clock that is set back must not hold the worker.
    left = (row.send_at - max(timezone.now(), row.pressed_at)).total_seconds()
    ends = time.monotonic() + left
    while (pause := ends - time.monotonic()) > 0:
        if not Outgoing.objects.filter(pk=outgoing_id, state=OutgoingState.QUEUED).exists():
            return
        time.sleep(min(pause, _NAP))
    deliver(outgoing_id, now=max(timezone.now(), row.send_at))


def deliver_due(now: datetime.datetime, *, seconds: float = SECONDS_PER_TICK) -> None:
    """Send what may leave in this process, one after the other, for cron and by hand."""
    clock = _Clock(now)
    for outgoing_id in due_outgoing(now):
        if clock.seconds > seconds:
            return
        deliver(outgoing_id, now=clock.now)


def deliver(outgoing_id: int, *, now: datetime.datetime) -> None:
    """Send the message if it still may leave at `now` (aware UTC), once, whatever comes of it."""
    settle(now, among=Outgoing.objects.filter(pk=outgoing_id))
    row = claim(outgoing_id, now=now)
    if row is not None:
        _Delivery(row, _Clock(now)).run()


def claim(outgoing_id: int, *, now: datetime.datetime) -> Outgoing | None:
    """Take the message, or None where it is not there to be taken.

    Committed before anything is said to a server: whoever dies after this line leaves a message
    that was perhaps sent, and nobody sends it a second time.
    """
    lease = now + LEASE
    free = Outgoing.objects.filter(pk=outgoing_id, state=OutgoingState.QUEUED, send_at__lte=now)
    if not free.update(state=OutgoingState.SENDING, lease_until=lease):
        return None
    rows = Outgoing.objects.select_related(
        "owner", "step__contact__company", "step__application__company", "step__application__agency"
    )
    return rows.filter(pk=outgoing_id, lease_until=lease).first()


class _Clock:
    """The given moment, and on from there as time goes by."""

    def __init__(self, now: datetime.datetime) -> None:
        self._began, self._start = now, time.monotonic()

    @property
    def seconds(self) -> float:
        return time.monotonic() - self._start

    @property
    def now(self) -> datetime.datetime:
        return self._began + datetime.timedelta(seconds=self.seconds)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Ready:
    """Everything that is needed to hand the message over."""

    account: SendingAccount
    route: Route
    to: str
    message: bytes


@dataclass
class _Delivery:
    """One claimed message."""

    row: Outgoing
    clock: _Clock

    def run(self) -> None:
        try:
            ready = self._prepared()
        except (FollowupError, NotAnAddress) as error:
            record_not_sent(self.row, str(error), at=self.clock.now)
        except Exception:
            record_not_sent(self.row, OWN_FAULT, at=self.clock.now)
            raise
        else:
            if ready is not None:
                self._send(ready)

    def _prepared(self) -> _Ready | None:
        """The last look under the claim, the key, and the bytes; None where the key is no use.

        Raises FollowupError, NotAnAddress.
        """
        check_way(self.row.step, to=self.row.to_address)
        account = check_account(self.row.owner)
        if account.address != self.row.from_address:
            raise CannotSend(_MOVED)
        message = as_bytes(_letter(self.row, at=self.clock.now))
        try:
            route = route_of(account)
        except NotSent as trouble:
            self._not_sent(account, trouble)
            return None
        to = plain_address(self.row.to_address)
        return _Ready(account=account, route=route, to=to, message=message)

    def _send(self, ready: _Ready) -> None:
        account = ready.account
        copy = account.address if account.copy_to == CopyTo.MYSELF else ""
        deadline = Deadline(SECONDS)
        try:
            copy_said = send(
                ready.route, ready.message, to=ready.to, blind_copy=copy, deadline=deadline
            )
        except NotSent as trouble:
            self._not_sent(account, trouble)
        except Unsure as unsure:
            record_unsure(self.row, str(unsure), at=self.clock.now)
        except Exception:
            record_unsure(self.row, AFTER_THE_TEXT, at=self.clock.now)
            raise
        else:
            self._sent(account, ready.message, copy_said)

    def _not_sent(self, account: SendingAccount, trouble: NotSent) -> None:
        record_not_sent(self.row, str(trouble), at=self.clock.now)
        note_trouble(account, trouble, now=self.clock.now)

    def _sent(self, account: SendingAccount, message: bytes, copy_said: str) -> None:
        at = self.clock.now
        if not record_sent(self.row, at=at):
            logger.warning("Outgoing %s was sent after its claim had ended.", self.row.pk)
        note_worked(account, now=at)
        said = copy_said or self._keep_copy(account, message)
        if said:
            record_copy(self.row, said)

    def _keep_copy(self, account: SendingAccount, message: bytes) -> str:
        """Put it into the Sent folder where that is wanted; what to say where it failed."""
        if account.copy_to != CopyTo.SENT_FOLDER:
            return ""
        try:
            put_into_sent(message, account)
        except Trouble as trouble:
            return f"No copy is in your Sent folder. {trouble}"
        except Exception:
            logger.exception("The copy of outgoing %s could not be kept.", self.row.pk)
            return f"No copy is in your Sent folder. {OWN_FAULT}"
        return ""


def _letter(row: Outgoing, *, at: datetime.datetime) -> Letter:
    return Letter(
        from_name=row.from_name,
        from_address=row.from_address,
        to_name=row.to_name,
        to_address=row.to_address,
        subject=row.subject,
        body=row.body,
        message_id=row.message_id,
        at=at,
        in_reply_to=row.in_reply_to,
        references=row.references,
    )
