"""One folder of a mailbox, opened to be read only (EXAMINE, BODY.PEEK[])."""

import datetime
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from followups.mailbox.trouble import ODD, TooLong, Trouble, broken_off

if TYPE_CHECKING:
    from followups.mailbox.client import Box

# A mail may take more bytes on its way than the server says (RFC822.SIZE is a guess for some).
SLACK = 1024 * 1024
HEADER_BYTES = 64 * 1024
FIRST_WINDOW = 1000
# Where a folder holds more mails than this, no search asks for more UIDs at once.
LARGEST_ANSWER = 100_000
_SIZE = re.compile(rb"^(\d{1,10}) \(.*")
_UID = re.compile(rb"\bUID (\d{1,10})\b")
_BYTES = re.compile(rb"\bRFC822\.SIZE (\d{1,18})\b")
_ENVELOPE = "FROM REPLY-TO SUBJECT DATE MESSAGE-ID"


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """UIDs to look at, ascending; every UID up to `through` has been asked for."""

    uids: tuple[int, ...]
    through: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A mail as the server lists it: how many bytes, and the how many-th of the folder."""

    size: int
    position: int


@contextmanager
def talking() -> Iterator[None]:
    """What goes wrong while we talk with a server becomes a Trouble; TooLong stays itself."""
    try:
        yield
    except (Trouble, TooLong):
        raise
    except Exception as error:  # whatever a hostile answer makes imaplib stumble over
        raise broken_off(error) from None


@dataclass(frozen=True, slots=True, kw_only=True)
class Folder:
    """The open folder. `next_uid` is 0 where the server does not say it."""

    box: "Box"
    validity: int
    total: int
    next_uid: int

    def after(self, last: int, *, since: datetime.date) -> Found:
        """The next mails above the UID `last`, in the first range of UIDs that holds some.

        The ranges grow while they are empty, so that a long folder is neither asked for at once
        nor for ever. `since` is meant in the person's zone, the server compares in its own: a day
        is added before it. Raises Trouble.
        """
        if not self.next_uid:
            return self._rest(last, since)
        low, width = last + 1, FIRST_WINDOW
        while low < self.next_uid:
            high = min(low + width - 1, self.next_uid - 1)
            found = self._search(low, str(high), since)
            # A server that names others is not believed: they come in their own range.
            if uids := tuple(uid for uid in found if uid <= high):
                return Found(uids=uids, through=high)
            low, width = high + 1, self._wider(width)
        return Found(uids=(), through=max(last, self.next_uid - 1))

    def _rest(self, last: int, since: datetime.date) -> Found:
        uids = self._search(last + 1, "*", since)
        return Found(uids=uids, through=uids[-1] if uids else last)

    def _wider(self, width: int) -> int:
        return width * 10 if self.total <= LARGEST_ANSWER else min(width * 10, LARGEST_ANSWER)

    def _search(self, low: int, high: str, since: datetime.date) -> tuple[int, ...]:
        from imap_tools.query import AND, U  # noqa: PLC0415 - only where a mailbox is looked into

        day = since - datetime.timedelta(days=1)
        with talking():
            self.box.client.allow()
            words = str(AND(uid=U(str(low), high), date_gte=day))
            lines = self._answer(self.box.client.uid("SEARCH", words))
            found = {int(word) for line in lines for word in bytes(line or b"").split()}
        return tuple(sorted(uid for uid in found if uid >= low))

    def listed(self, uids: Sequence[int]) -> dict[int, Listed]:
        """Those of the mails that are still there. Raises Trouble."""
        if not uids:
            return {}
        with talking():
            self.box.client.allow()
            asked = ",".join(map(str, uids))
            lines = self._answer(self.box.client.uid("FETCH", asked, "(UID RFC822.SIZE)"))
            return dict(_listed(line) for line in lines if _is_listing(line))

    def message(self, uid: int, *, at_most: int) -> bytes | None:
        """The mail's bytes, without marking it as read; None where the server sends none.

        Raises TooLong where it sends far more than `at_most`, and Trouble.
        """
        return self._part(uid, "BODY.PEEK[]", at_most + SLACK)

    def envelope(self, uid: int) -> bytes:
        """The header lines that name a mail; empty where the server does not send them."""
        part = f"BODY.PEEK[HEADER.FIELDS ({_ENVELOPE})]<0.{HEADER_BYTES}>"
        try:
            return self._part(uid, part, HEADER_BYTES * 2) or b""
        except TooLong:
            return b""

    def _part(self, uid: int, part: str, at_most: int) -> bytes | None:
        with talking():
            self.box.client.allow(at_most)
            answer = self._answer(self.box.client.uid("FETCH", str(uid), f"(UID {part})"))
            self.box.client.allow()
        bodies = [item[1] for item in answer if isinstance(item, tuple) and b"BODY[" in item[0]]
        if bodies:
            return bytes(bodies[0])
        empty = any(b'] ""' in bytes(item or b"") for item in answer if not isinstance(item, tuple))
        return b"" if empty else None

    @staticmethod
    def _answer(answer: tuple[str, list[Any]]) -> list[Any]:
        said, data = answer
        if said != "OK":
            raise Trouble("The server does not give out its mails at the moment.")
        return data or []


def _is_listing(line: Any) -> bool:
    return (
        isinstance(line, bytes)
        and _SIZE.match(line) is not None
        and _UID.search(line) is not None
        and _BYTES.search(line) is not None
    )


def _listed(line: bytes) -> tuple[int, Listed]:
    position, uid, size = _SIZE.match(line), _UID.search(line), _BYTES.search(line)
    if not (position and uid and size):
        raise Trouble(ODD)
    return int(uid[1]), Listed(size=int(size[1]), position=int(position[1]))
