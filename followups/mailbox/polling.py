"""A look into a mailbox: what is new is taken in, mail by mail; what was done stays done."""

import datetime
import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from django.db import InterfaceError, OperationalError, transaction

from followups.deadline import Deadline
from followups.enums import MailWay
from followups.inbox.taking import take_in
from followups.mailbox.claiming import LeaseLost, Turn, claim
from followups.mailbox.folder import Folder, Listed
from followups.mailbox.left_behind import STUMBLED, TOO_LARGE, WITHHELD, leave_behind
from followups.mailbox.opening import Place, folders_of, opened
from followups.mailbox.trouble import ODD, TooLong, Trouble, needs_you
from followups.models import Mailbox
from followups.reading.limits import MAIL_BYTES
from followups.secret import MAILBOX, KeyChanged, decrypt, encrypt, is_of_an_old_key

logger = logging.getLogger(__name__)

BATCH = 50
MAILS_PER_POLL = 500
# Far below the queue's limit for a task (2 min) and the lease (5 min).
SECONDS_PER_POLL = 60.0
# So often the same mail may be withheld before it is left behind.
TRIES = 5
KEY_CHANGED = "The password can no longer be read here. Please enter it again."
OWN_FAULT = "Something went wrong on this side. It is tried again."


@dataclass(frozen=True, slots=True, kw_only=True)
class PollCounts:
    """What a look did: mails looked at, new rows among them, and those left on the server."""

    looked: int = 0
    new: int = 0
    left_behind: int = 0

    def as_dict(self) -> dict[str, int]:
        return {"looked": self.looked, "new": self.new, "left_behind": self.left_behind}


def poll(
    mailbox_id: int,
    *,
    now: datetime.datetime,
    limit: int = MAILS_PER_POLL,
    seconds: float = SECONDS_PER_POLL,
    list_folders: bool = False,
) -> PollCounts:
    """Look into the mailbox at `now` (aware UTC), at most `limit` mails and about `seconds` long.

    Safe to run twice, at once, and to be killed: each mail is taken in together with the note that
    it was, and the next look goes on there. A mailbox that cannot be reached is a state of its row,
    not an exception. With `limit=0` it is only found out whether it can be opened.
    """
    turn = claim(mailbox_id, now=now)
    if turn is None:
        return PollCounts()
    look = _Look(turn, limit=limit)
    try:
        look.run(seconds, list_folders=list_folders)
    except LeaseLost:
        logger.info("Mailbox %s was changed or taken over.", mailbox_id)
    except Trouble as trouble:
        _end(turn, trouble, look)
    except Exception:
        _end(turn, Trouble(OWN_FAULT), look)
        raise
    return look.counts


class _Enough(Exception):
    """This look ends here, well."""


def _end(turn: Turn, trouble: Trouble, look: "_Look") -> None:
    try:
        turn.end_in_trouble(trouble, has_moved=look.looked > 0)
    except LeaseLost:
        logger.info("Mailbox %s was changed or taken over.", turn.mailbox.pk)


@dataclass
class _Look:
    """What is known while a look lasts."""

    turn: Turn
    limit: int
    looked: int = 0
    new: int = 0
    left_behind: int = 0
    is_all: bool = field(default=False, init=False)

    @property
    def counts(self) -> PollCounts:
        return PollCounts(looked=self.looked, new=self.new, left_behind=self.left_behind)

    @property
    def mailbox(self) -> Mailbox:
        return self.turn.mailbox

    def run(self, seconds: float, *, list_folders: bool) -> None:
        deadline = Deadline(seconds)
        with opened(self._place(), deadline=deadline) as folder:
            names = folders_of(folder) if list_folders else None
            if self.mailbox.uid_validity != folder.validity:
                self.turn.start_over(folder.validity)
            self._read_within(folder, deadline)
        self.turn.end_well(total=folder.total, is_all=self.is_all, folders=names)

    def _read_within(self, folder: Folder, deadline: Deadline) -> None:
        """Read; that our own time was up is no fault of the server's."""
        try:
            self._read(folder, deadline)
        except _Enough:
            return
        except TooLong:
            raise Trouble(ODD) from None
        except Trouble:
            if not (deadline.is_over() and self.looked):
                raise

    def _place(self) -> Place:
        mailbox = self.mailbox
        try:
            password = decrypt(mailbox.password, purpose=MAILBOX)
        except KeyChanged:
            raise needs_you(KEY_CHANGED) from None
        if is_of_an_old_key(mailbox.password, purpose=MAILBOX):
            self.turn.keep_password(encrypt(password, purpose=MAILBOX))
        return Place(
            host=mailbox.host,
            port=mailbox.port,
            security=mailbox.security,
            username=mailbox.username,
            folder=mailbox.folder,
            password=password,
        )

    def _read(self, folder: Folder, deadline: Deadline) -> None:
        """From where the last look ended, range by range, until all is read or time is up."""
        while self.looked < self.limit and not deadline.is_over():
            found = folder.after(self.mailbox.last_uid, since=self.mailbox.since)
            if not found.uids:
                self.turn.pass_by(found.through)
                self.is_all = True
                return
            for uids in _batches(found.uids[: self.limit - self.looked]):
                self._batch(folder, uids, deadline)
                if deadline.is_over():
                    return

    def _batch(self, folder: Folder, uids: Sequence[int], deadline: Deadline) -> None:
        listed = folder.listed(uids)
        for uid in uids:
            if deadline.is_over():
                return
            one = listed.get(uid)
            if one is None:  # deleted by its owner in the meantime
                self.turn.pass_by(uid)
            else:
                self._one(folder, uid, one)
            self.looked += 1

    def _one(self, folder: Folder, uid: int, listed: Listed) -> None:
        if listed.size > MAIL_BYTES:
            self._leave(folder.envelope(uid), uid, listed, TOO_LARGE)
            return
        try:
            data = folder.message(uid, at_most=MAIL_BYTES)
        except TooLong:
            # The connection is of no use any more; the next look goes on behind this mail.
            self._leave(b"", uid, listed, TOO_LARGE)
            raise _Enough from None
        if data is None:
            self._withheld(folder, uid, listed)
        elif len(data) > MAIL_BYTES:
            self._leave(folder.envelope(uid), uid, listed, TOO_LARGE)
        else:
            self._take(data, uid, listed)

    def _withheld(self, folder: Folder, uid: int, listed: Listed) -> None:
        """The server said yes and sent nothing: the mail is gone, or the server is not well."""
        if uid not in folder.listed([uid]):
            self.turn.pass_by(uid)
        elif self.mailbox.failures + 1 < TRIES:
            raise Trouble("The server lists a mail and does not give it out.")
        else:
            self._leave(folder.envelope(uid), uid, listed, WITHHELD)

    def _take(self, data: bytes, uid: int, listed: Listed) -> None:
        """Both or neither: the mail has its row, and the mailbox says that it was taken in."""
        try:
            with transaction.atomic():
                self.turn.pass_by(uid, position=listed.position)
                mail = take_in(data, way=MailWay.MAILBOX, by=self.mailbox.owner, now=self.turn.now)
        except (LeaseLost, OperationalError, InterfaceError):
            raise
        except Exception:
            # One mail that our own code cannot bear must not keep out all that come after it.
            logger.exception("A mail of mailbox %s could not be taken in.", self.mailbox.pk)
            self._leave(b"", uid, listed, STUMBLED)
        else:
            self.new += mail.is_new

    def _leave(self, envelope: bytes, uid: int, listed: Listed, reason: str) -> None:
        named = envelope or b"X-Number: %d.%d\r\n\r\n" % (self.mailbox.uid_validity or 0, uid)
        with transaction.atomic():
            self.turn.pass_by(uid, position=listed.position)
            self.left_behind += leave_behind(
                named, size=listed.size, reason=reason, by=self.mailbox.owner, now=self.turn.now
            )


def _batches(uids: Sequence[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(uids), BATCH):
        yield uids[start : start + BATCH]
