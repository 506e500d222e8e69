"""Subject lines: S1 name and position, S2 title and name, S3 a reply in the thread."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from followups.drafting.facts import DraftFacts
from followups.drafting.plain_text import one_line
from followups.drafting.titles import plain_title
from followups.enums import LetterKind
from tracker.enums import Channel, Role

LONGEST_SUBJECT = 70
LONGEST_THREAD = 180  # a thread is found again by its subject, so it is cut only when absurd
SHORTEST_TITLE = 12
# What no subject of ours says (THX-S3), in every language letters are written in.
BANNED = re.compile(
    r"\b(?:feedback|reject\w*|disappoint\w*|unsuccessful|unfortunately|declin\w*|reconsider\w*"
    r"|urgent|why"
    r"|absagen?|abgesagt|abgelehnt\w*|ablehnung\w*|leider|enttäusch\w*|dringend\w*"
    r"|refus|refusée?s?|rejet|malheureusement|déçue?|déception"
    r"|rechaz\w*|desestimad\w*|lamentablemente|desafortunadamente|decepci\w*|urgente)\b",
    re.IGNORECASE,
)
REPLY_MARK = re.compile(r"^(?:(?:re|aw|fwd?|wg|sv|tr|rv)(?:\[\d+\])?\s*(?::\s*|$))+", re.IGNORECASE)
LOOSE_END = re.compile(r"(?:\s+(?:of|and|for|the|in|to|at|with|a|an|&|–|-|/))*[\s,;:–-]*$")
SPOKEN = frozenset({Channel.PHONE, Channel.VOICEMAIL, Channel.VIDEO, Channel.IN_PERSON})
IN_THREAD = frozenset(
    {
        LetterKind.THANK_YOU,
        LetterKind.COURTESY_NOTE,
        LetterKind.FEEDBACK_REQUEST,
        LetterKind.FEEDBACK_THANKS,
    }
)
NAME_LEADS = frozenset({LetterKind.THANK_YOU, LetterKind.COURTESY_NOTE})
TITLE: Final = "{title}"


@dataclass(frozen=True, slots=True)
class Subjects:
    """A language's words for subjects.

    `fallbacks` stand where neither name nor title is on record. `position` is how S1 names the
    posting, with `{title}` in it; a title that `ends_as_position` stands alone. `banned` are the
    language's words beyond the English ones.
    """

    fallbacks: Mapping[LetterKind, str]
    position: str
    ends_as_position: re.Pattern[str]
    banned: re.Pattern[str] | None = None

    def allowed(self, text: str) -> str:
        """The text, or "" where it holds a word no subject should have."""
        found = self.banned and self.banned.search(text)
        return "" if found else _allowed(text)


def subject_for(letter: LetterKind, facts: DraftFacts, subjects: Subjects) -> str:
    """The subject of a letter: in the thread (S3) where there is one, else S1 or S2 (THX-S1 to S3).

    One line, no banned word, missing parts left out. "" for a LinkedIn note. A check-in, a status
    question and the thanks after a call begin a conversation of their own.
    """
    if letter == LetterKind.LINKEDIN_NOTE:
        return ""
    if letter in NAME_LEADS and facts.role_of_contact == Role.REFERRER:
        return subjects.fallbacks[LetterKind.THANK_YOU]
    threaded = letter in IN_THREAD and thread_subject(facts.thread_subject, subjects)
    if threaded and not (letter == LetterKind.THANK_YOU and facts.channel in SPOKEN):
        return threaded
    own = name_first if letter in NAME_LEADS else title_first
    return own(facts.my_name, facts.title, subjects) or subjects.fallbacks[letter]


def name_first(my_name: str, title: str, subjects: Subjects) -> str:
    """S1: "Kim Doe – Grid Analyst Position", without a second "Position" after the title."""
    plain = subjects.allowed(plain_title(title))
    stands_alone = not plain or subjects.ends_as_position.search(plain)
    pattern = TITLE if stands_alone else subjects.position
    return _fitted(subjects.allowed(one_line(my_name)), plain, pattern=pattern, name_leads=True)


def title_first(my_name: str, title: str, subjects: Subjects) -> str:
    """S2: "Grid Analyst – Kim Doe"."""
    name, plain = subjects.allowed(one_line(my_name)), subjects.allowed(plain_title(title))
    return _fitted(name, plain, pattern=TITLE, name_leads=False)


def thread_subject(subject: str, subjects: Subjects | None = None) -> str:
    """S3: "Re: …" with one mark; "" when there is no subject or it holds a banned word.

    The English words are always banned, a language's own where its `subjects` are given.
    """
    bare = REPLY_MARK.sub("", one_line(subject))
    plain = subjects.allowed(bare) if subjects else _allowed(bare)
    return f"Re: {_cut(plain, LONGEST_THREAD - 4)}" if plain else ""


def _fitted(name: str, title: str, *, pattern: str, name_leads: bool) -> str:
    """Name and title within the longest subject: the title gives way, a name is never cut."""
    if len(name) > LONGEST_SUBJECT:
        name = ""
    room = LONGEST_SUBJECT - len(pattern) + len(TITLE) - (len(name) + 3 if name else 0)
    if title and len(title) > room and room < SHORTEST_TITLE:
        return name
    position = pattern.replace(TITLE, _cut(title, room), 1) if title else ""
    parts = (name, position) if name_leads else (position, name)
    return " – ".join(part for part in parts if part)


def _allowed(text: str) -> str:
    return "" if BANNED.search(text) else text


def _cut(text: str, longest: int) -> str:
    """The text, or its first whole words and an ellipsis."""
    if len(text) <= longest:
        return text
    start = text[: longest - 1]
    whole = start.rsplit(" ", 1)[0] if " " in start else start
    return f"{LOOSE_END.sub('', whole)}…"
