"""What a mail was found to say: values, how sure we are, and the words that decided."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Kind(StrEnum):
    REJECTION = "rejection"
    ACKNOWLEDGEMENT = "acknowledgement"
    INTERVIEW = "interview"
    OFFER = "offer"
    ASSESSMENT = "assessment"
    ALERT = "alert"
    OTHER = "other"


class Subkind(StrEnum):
    """What an `other` mail is where that matters to the plan; empty otherwise."""

    NONE = ""
    OUT_OF_OFFICE = "out_of_office"
    BOUNCE = "bounce"
    FEEDBACK_REPLY = "feedback_reply"
    WITHDRAWAL_CONFIRMED = "withdrawal_confirmed"
    ON_HOLD = "on_hold"
    POSITION_CANCELLED = "position_cancelled"
    CALENDAR = "calendar"


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words in the mail (offsets into `MailMessage.text`), and what they speak for.

    Evidence from a header, the subject or the record has no place in the text: start = end = -1.
    `weight` is in log-odds, signed: above zero speaks for `points_to`.
    """

    signal: str
    text: str
    start: int
    end: int
    points_to: str
    weight: float = 0.0


@dataclass(frozen=True, slots=True)
class Sender:
    name: str = ""
    address: str = ""
    role: str = "unknown"
    """A `tracker.enums.WrittenBy` value."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KindVerdict:
    kind: Kind
    confidence: float
    subkind: Subkind = Subkind.NONE
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenVerdict:
    """`written`: automated, personal or unclear."""

    written: str
    confidence: float
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Details:
    """Everything a mail says besides its kind; each defaults to "it does not say"."""

    answerable: bool = False
    reply_address: str = ""
    sender: Sender = Sender()
    company: str = ""
    title: str = ""
    requisition_id: str = ""
    feedback: str = "none"
    """none, offered, refused or given."""
    invites: tuple[str, ...] = ()
    """Of stay_in_touch, other_role, apply_again; in that order."""
    names_interview: bool = False
    asks_no_reply: bool = False
    no_contact_requested: bool = False
    """They ask the person not to write or apply again (A64), not merely "do not reply here"."""
    says_on: date | None = None
    """The day an invitation or a task is for, where the mail or its calendar names it."""
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    kind: Kind
    kind_confidence: float
    subkind: Subkind
    written: str
    written_confidence: float
    details: Details
    language: str
    evidence: tuple[Evidence, ...] = field(default=())
    """All of it, kind first, in the order of weight."""
