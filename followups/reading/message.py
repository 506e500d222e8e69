"""A mail after safe parsing: bounded, immutable, with what the employer wrote kept apart."""

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Address:
    """A mailbox as a header names it; either part may be empty. The address is lower case."""

    name: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class Attachment:
    """What hangs on a mail: its name as shown, its type, and its size in bytes once decoded."""

    name: str
    content_type: str
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MailMessage:
    """One mail, within limits (see `limits`).

    Of a forwarded mail `subject`, `sender` and `sent_at` are the original's. `text` is the whole
    text as the person sees it; `spans` are the parts of it that the employer wrote, in order and
    apart: quoted mail and the person's own words are left out. Offsets count code points of `text`.
    """

    subject: str = ""
    sender: Address = Address()
    reply_to: Address | None = None
    to: tuple[Address, ...] = ()
    sent_at: datetime | None = None
    """Aware, in UTC; None where the mail names no date, or one that cannot be."""
    message_id: str = ""
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    """Every header in order, names in lower case, values decoded and unfolded."""
    text: str = ""
    spans: tuple[tuple[int, int], ...] = ()
    html: str = ""
    """The HTML as it came, capped; never to be shown but cleaned and in its sandbox."""
    attachments: tuple[Attachment, ...] = ()
    calendar_start: datetime | None = None
    """When an attached invitation begins, aware, in UTC."""
    forwarded: bool = False
    problems: tuple[str, ...] = field(default=())
    """What had to be cut, guessed or left out, in plain words."""

    @property
    def words(self) -> str:
        """`text` with everything the employer did not write blanked: same length, same lines."""
        if self.spans == ((0, len(self.text)),):
            return self.text
        kept = [" " if mark != "\n" else mark for mark in self.text]
        for start, end in self.spans:
            kept[start:end] = self.text[start:end]
        return "".join(kept)

    def header(self, name: str) -> str:
        """The first header of that name (any case), or an empty string."""
        wanted = name.lower()
        return next((value for key, value in self.headers if key == wanted), "")


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Bytes that are no mail we can read, and why, in words for the person who sent them in."""

    reason: str
