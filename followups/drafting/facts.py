"""The facts on record that a draft may speak of. Every default means: not known."""

import re
from dataclasses import dataclass, fields, replace
from datetime import date
from itertools import dropwhile
from typing import Any, Self

from accounts.enums import Closing, Formality, LinkedInAccount
from followups.drafting.plain_text import one_line
from followups.drafting.titles import plain_title
from tracker.enums import InterviewFormat

NOTE_MAX = {LinkedInAccount.FREE: 200, LinkedInAccount.PREMIUM: 300}
LATE_AFTER_DAYS = 7
HONORIFICS = frozenset(
    {
        *(
            "dr",
            "prof",
            "professor",
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "sir",
            "dame",
            "herr",
            "frau",
        ),
        *("mme", "mlle", "monsieur", "madame", "maître", "docteur", "docteure", "pr"),
        *("sr", "sra", "srta", "señor", "señora", "señorita", "dra", "doña", "lord", "lady"),
        *("pd", "dr.-ing", "dipl.-ing"),
    }
)
CREDENTIAL = re.compile(r"(?:[A-Z]{2,5}|[A-Z]\w?[A-Z]\w?|Jr|Sr|Esq)\.?(?:[, ]+[A-Z][A-Za-z]*)*")
# "A.", "J.R.": what follows may be a first or a last name. "med.", "Lic.": a title cut short.
_INITIALS = re.compile(r"[^\W\d_](?:\.(?:[^\W\d_]\.)*)?")
_QUOTES = "\"'“”„‘’«»"
CLEANED = (
    "my_name", "contact_full", "contact_first", "contact_last", "honorific", "salutation",
    "company", "project_or_mission", "thread_subject", "referrer", "sign_off",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftFacts:
    """What is on record about one message to one person. Dates are the person's local dates.

    Codes are the values of tracker's enums: `channel` of Channel, `role_of_contact` of Role,
    `formats` of InterviewFormat, `outcome` of OutcomeKind, `stated_reason` of RejectionReason.
    """

    my_name: str = ""
    contact_full: str = ""
    contact_first: str = ""
    contact_last: str = ""
    honorific: str = ""  # as the person stored it; never guessed (THX-S4)
    salutation: str = ""  # a whole greeting of one's own, as "Dear Dr Berg"
    role_of_contact: str = ""
    contact_interviewed_me: bool | None = None
    company: str = ""
    title: str = ""
    others_named: tuple[str, ...] = ()

    today: date | None = None
    interviews_held: int = 0
    formats: tuple[str, ...] = ()
    last_interview_on: date | None = None
    minutes_together: int = 0
    applied_on: date | None = None

    outcome: str = "not_selected"
    channel: str = ""
    notice_personal: bool = False
    sender_is_recipient: bool = False
    days_since_notice: int = 0
    stated_reason: str = ""  # only what the employer said (THX-F9)
    feedback_offered: bool = False
    via_agency: bool = False
    internal: bool = False
    finalist: bool = False
    referrer: str = ""

    detail_from_notes: str = ""
    project_or_mission: str = ""
    since_then: str = ""
    act_on: str = ""  # the one thing of the feedback to act on

    formality: str = Formality.FIRST_NAME
    closing: str = Closing.STATEMENT
    disappointment: bool = False
    feedback_in_thank_you: bool = False
    linkedin_account: str = LinkedInAccount.FREE
    note_max: int | None = None  # UTF-16 units; None: what the account allows
    thread_subject: str = ""
    sign_off: str = ""  # closing words of one's own, without the name; "": as composed

    seed: int = 0  # the same for everything about one application
    turn: int = 0  # how often another wording was asked for

    def tidy(self) -> Self:
        """The same facts on single lines, with the title plain and first names worked out."""
        cleaned: dict[str, Any] = {name: one_line(getattr(self, name)) for name in CLEANED}
        title = plain_title(self.title)
        cleaned["contact_full"] = spoken_name(self.contact_full)
        facts = replace(self, title=title, others_named=self._others(), **cleaned)
        return replace(facts, contact_first=facts.contact_first or first_name(facts.contact_full))

    def without(self, *names: str) -> Self:
        """The same facts with the named ones not known."""
        defaults: dict[str, Any] = {
            field.name: field.default for field in fields(self) if field.name in names
        }
        return replace(self, **defaults)

    @property
    def is_late(self) -> bool:
        """More than seven days after the notice: still fine, say less (C9)."""
        return self.days_since_notice > LATE_AFTER_DAYS

    @property
    def longest_note(self) -> int:
        """How many UTF-16 units a LinkedIn note may have."""
        if self.note_max is not None:
            return max(0, self.note_max)
        return NOTE_MAX[LinkedInAccount(self.linkedin_account)]

    @property
    def talks_held(self) -> int:
        """How many interviews were conversations; a take-home task alone is none."""
        return 0 if set(self.formats) == {InterviewFormat.TAKE_HOME} else self.interviews_held

    def _others(self) -> tuple[str, ...]:
        """The other interviewers, each once, without the recipient and without oneself."""
        names = dict.fromkeys(spoken_name(name) for name in self.others_named)
        present = {spoken_name(self.contact_full), one_line(self.my_name), ""}
        return tuple(name for name in names if name not in present)


def first_name(full: str) -> str:
    """The first name in a full name, "" where it cannot be told ("Dr Berg", "A. Berg").

    Honorifics and titles ("Dr. med.", "Dipl.-Ing.") are never taken for a first name.
    """
    words = [word.strip(_QUOTES) for word in spoken_name(full).split()]
    named = [word for word in words if word[:1].isalpha()]
    spoken = (word for word in named if word.rstrip(".").lower() not in HONORIFICS)
    plain = list(dropwhile(_is_cut_short, spoken))
    if not plain or (len(plain) == 1 and len(named) > 1):
        return ""
    return "" if _are_initials(plain[0]) else plain[0]


def _is_cut_short(word: str) -> bool:
    """ "Ing.", "h.c.": before a name it is a title."""
    return word.endswith(".") and not _are_initials(word)


def _are_initials(word: str) -> bool:
    """ "A.", "J.R.", and a name of one sign."""
    return len(word) == 1 or (word.isupper() and bool(_INITIALS.fullmatch(word)))


def spoken_name(full: str) -> str:
    """The name as one says it: "Berg, Anna" becomes "Anna Berg"; "Anna Berg, PhD" loses the PhD.

    "BERG, ANNA" is a name in capitals, not one with a degree. An address is nobody's name.
    """
    if "@" in full:
        return ""
    name, _, rest = (part.strip() for part in one_line(full).partition(","))
    first, _, degrees = (part.strip() for part in rest.partition(","))
    if CREDENTIAL.fullmatch(degrees):
        rest = first
    if not rest:
        return name
    in_capitals = name.isupper() and rest.isalpha() and " " not in name
    is_degree = CREDENTIAL.fullmatch(rest) and not in_capitals
    return name if is_degree else one_line(f"{rest} {name}")
