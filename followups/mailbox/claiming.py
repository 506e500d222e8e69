"""Who looks into a mailbox: one conditional UPDATE decides, and every later one checks it."""

import datetime
from dataclasses import dataclass

from django.db.models import Q, QuerySet

from followups.enums import MailboxState
from followups.mailbox.backoff import USUALLY, wait_after
from followups.mailbox.trouble import Trouble
from followups.models import Mailbox

LEASE = datetime.timedelta(minutes=5)


class LeaseLost(Exception):
    """The mailbox was saved anew, removed, or taken over in the meantime."""


def is_free(now: datetime.datetime) -> Q:
    """Nobody looks into it, or whoever did has not come back."""
    return Q(lease_until=None) | Q(lease_until__lte=now)


def may_be_tried() -> Q:
    """It is switched on, and does not wait for the person: a refused password is not tried again,
    or the server would lock the account.
    """
    return Q(is_on=True) & ~Q(state=MailboxState.NEEDS_YOU)


def claim(mailbox_id: int, *, now: datetime.datetime) -> "Turn | None":
    """Take the mailbox for five minutes, or None where it is not there for us to take."""
    lease = now + LEASE
    # Conditions on the row's own columns only: they are judged again after waiting for its lock.
    free = Mailbox.objects.filter(is_free(now), may_be_tried(), pk=mailbox_id)
    if not free.update(lease_until=lease):
        return None
    turn = Mailbox.objects.select_related("owner").filter(pk=mailbox_id, lease_until=lease).first()
    if turn is None:
        return None
    if not turn.owner.is_active:
        Mailbox.objects.filter(pk=mailbox_id, lease_until=lease).update(lease_until=None)
        return None
    return Turn(turn, now=now)


@dataclass
class Turn:
    """A claimed mailbox; what it notes counts only as long as the claim holds."""

    mailbox: Mailbox
    now: datetime.datetime

    def start_over(self, validity: int) -> None:
        """The server numbers its mails anew (UIDVALIDITY, RFC 3501): none of ours count."""
        self._note(uid_validity=validity, last_uid=0, position=0)

    def pass_by(self, uid: int, *, position: int | None = None) -> None:
        """All mails up to this UID have been looked at. Raises LeaseLost."""
        changed = {} if position is None else {"position": position}
        self._note(last_uid=uid, **changed)

    def keep_password(self, encrypted: str) -> None:
        self._note(password=encrypted)

    def end_well(self, *, total: int, is_all: bool, folders: tuple[str, ...] | None) -> None:
        """Hand the mailbox back; where mails are left, the next tick goes on."""
        mailbox = self.mailbox
        listed = {} if folders is None else {"folders": list(folders)}
        self._note(
            state=MailboxState.WORKING,
            said="",
            failures=0,
            in_folder=total,
            position=total if is_all else min(mailbox.position, total),
            polled_at=self.now,
            worked_at=self.now,
            next_poll_at=self.now + USUALLY if is_all else self.now,
            lease_until=None,
            **listed,
        )

    def end_in_trouble(self, trouble: Trouble, *, has_moved: bool) -> None:
        """Hand it back with what went wrong; tried again after 1, 2, 4 … 60 minutes."""
        failures = 1 if has_moved else self.mailbox.failures + 1
        listed = {} if trouble.folders is None else {"folders": list(trouble.folders)}
        self._note(
            state=trouble.state,
            said=str(trouble)[:300],
            failures=failures,
            polled_at=self.now,
            next_poll_at=self.now + wait_after(failures),
            lease_until=None,
            **listed,
        )

    def _note(self, **changed: object) -> None:
        """One conditional UPDATE. Raises LeaseLost where the claim does not hold any more."""
        if not self._ours().update(**changed):
            raise LeaseLost
        for name, value in changed.items():
            setattr(self.mailbox, name, value)

    def _ours(self) -> "QuerySet[Mailbox]":
        return Mailbox.objects.filter(pk=self.mailbox.pk, lease_until=self.mailbox.lease_until)
