"""Subject lines: S1 name and position, S2 title and name, S3 a reply in the thread."""

import re

from followups.drafting.facts import DraftFacts
from followups.drafting.plain_text import one_line
from followups.drafting.titles import names_a_position, plain_title
from followups.enums import StepKind
from tracker.enums import Channel, Role

LONGEST_SUBJECT = 70
LONGEST_THREAD = 180  # a thread is found again by its subject, so it is cut only when absurd
SHORTEST_TITLE = 12
BANNED = re.compile(
    r"\b(?:feedback|reject\w*|disappoint\w*|unsuccessful|unfortunately|declin\w*|reconsider\w*"
    r"|urgent|why)\b",
    re.IGNORECASE,
)
REPLY_MARK = re.compile(r"^(?:(?:re|aw|fwd?|wg|sv|tr|rv)(?:\[\d+\])?\s*(?::\s*|$))+", re.IGNORECASE)
LOOSE_END = re.compile(r"(?:\s+(?:of|and|for|the|in|to|at|with|a|an|&|–|-|/))*[\s,;:–-]*$")
SPOKEN = frozenset({Channel.PHONE, Channel.VOICEMAIL, Channel.VIDEO, Channel.IN_PERSON})
IN_THREAD = frozenset({StepKind.THANK_YOU, StepKind.FEEDBACK_REQUEST, StepKind.FEEDBACK_THANKS})
FALLBACKS = {
    StepKind.THANK_YOU: "Thank you",
    StepKind.FEEDBACK_REQUEST: "My application",
    StepKind.FEEDBACK_THANKS: "Thank you",
    StepKind.CHECK_IN: "Keeping in touch",
    StepKind.STATUS_NUDGE: "My application",
}


def subject_for(kind: str, facts: DraftFacts) -> str:
    """The subject for a kind: in the thread (S3) where there is one, else S1 or S2 (THX-S1 to S3).

    One line, no banned word, missing parts left out. "" for a LinkedIn note. A check-in, a status
    question and the thanks after a call begin a conversation of their own.
    """
    if kind not in FALLBACKS:
        return ""
    if kind == StepKind.THANK_YOU and facts.role_of_contact == Role.REFERRER:
        return FALLBACKS[StepKind.THANK_YOU]
    threaded = kind in IN_THREAD and thread_subject(facts.thread_subject)
    if threaded and not (kind == StepKind.THANK_YOU and facts.channel in SPOKEN):
        return threaded
    own = name_first if kind == StepKind.THANK_YOU else title_first
    return own(facts.my_name, facts.title) or FALLBACKS[StepKind(kind)]


def name_first(my_name: str, title: str) -> str:
    """S1: "Kim Doe – Grid Analyst Position", without a second "Position" after the title."""
    plain = _allowed(plain_title(title))
    ending = "" if not plain or names_a_position(plain) else " Position"
    return _fitted(_allowed(one_line(my_name)), plain, ending=ending, name_leads=True)


def title_first(my_name: str, title: str) -> str:
    """S2: "Grid Analyst – Kim Doe"."""
    return _fitted(
        _allowed(one_line(my_name)), _allowed(plain_title(title)), ending="", name_leads=False
    )


def thread_subject(subject: str) -> str:
    """S3: "Re: …" with one mark; "" when there is no subject or it holds a banned word."""
    plain = _allowed(REPLY_MARK.sub("", one_line(subject)))
    return f"Re: {_cut(plain, LONGEST_THREAD - 4)}" if plain else ""


def _fitted(name: str, title: str, *, ending: str, name_leads: bool) -> str:
    """Name and title within the longest subject: the title gives way, a name is never cut."""
    if len(name) > LONGEST_SUBJECT:
        name = ""
    room = LONGEST_SUBJECT - len(ending) - (len(name) + 3 if name else 0)
    if title and len(title) > room and room < SHORTEST_TITLE:
        return name
    position = f"{_cut(title, room)}{ending}" if title else ""
    parts = (name, position) if name_leads else (position, name)
    return " – ".join(part for part in parts if part)


def _cut(text: str, longest: int) -> str:
    """The text, or its first whole words and an ellipsis."""
    if len(text) <= longest:
        return text
    start = text[: longest - 1]
    whole = start.rsplit(" ", 1)[0] if " " in start else start
    return f"{LOOSE_END.sub('', whole)}…"


def _allowed(text: str) -> str:
    return "" if BANNED.search(text) else text
