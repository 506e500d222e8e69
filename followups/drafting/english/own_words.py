"""What the person wrote down, as sentences of an English letter; the openings vary."""

from typing import Final

from followups.drafting.english import notes
from followups.drafting.english.vocabulary import (
    FIRST_PERSON,
    GERUNDS,
    PARTICIPLES,
    PAST,
    SIMPLE_PAST,
    TO_DO,
)
from followups.drafting.facts import DraftFacts
from followups.drafting.wording import Variety
from tracker.enums import Role

ENJOYED: Final = (
    "I particularly enjoyed",
    "A highlight for me was",
    "What I liked best was",
    "I like to think back to",
)
HEARD: Final = (
    "I particularly enjoyed hearing about",
    "It was good to hear about",
    "What interested me most was",
    "I was interested to hear about",
)
LIKED: Final = (
    "I liked hearing that",
    "I was glad to hear that",
    "It has stayed with me that",
    "I was interested to hear that",
)
TOGETHER: Final = (
    "I am glad that we",
    "It was good that we",
    "I liked that we",
    "I like to remember that we",
)
SINCE: Final = ("Since then", "In the meantime", "Meanwhile", "Over the months since,")
NEWS: Final = (
    "New on my side since then",
    "What is new on my side",
    "There is news on my side",
    "Since then, on my side",
)
WILL_DO: Final = ("I will", "The first thing I will do is", "From now on I will", "First I will")
WILL_TAKE_UP: Final = (
    "I will start with",
    "I will begin with",
    "First I will work on",
    "What I will work on first is",
)
WILL_START: Final = (
    "I will start by",
    "I will begin by",
    "My first step will be",
    "What I will work on first is",
)


def own_words(facts: DraftFacts) -> dict[str, str]:
    """Detail, news, mission and intention as words for their slots, "" where there are none."""
    variety = Variety(facts.seed, facts.turn)
    detail = _detail(facts, variety)
    project = _project(facts.project_or_mission)
    return {
        "detail": detail,
        "detail_alone": "" if project else detail,
        "since": _since(facts.since_then, variety),
        "project": project,
        "project_alone": "" if detail else project,
        "act_on_sentence": _act_on(facts.act_on, variety),
    }


def _detail(facts: DraftFacts, variety: Variety) -> str:
    return notes.note_sentence(
        facts.detail_from_notes,
        enjoyed=_one_of(ENJOYED, "detail", variety),
        heard=_one_of(HEARD, "detail", variety),
        liked=_one_of(LIKED, "detail", variety),
        together=_one_of(TOGETHER, "detail", variety),
        to_them=not facts.via_agency and facts.role_of_contact != Role.REFERRER,
    )


def _project(note: str) -> str:
    """What the company does or is about, where it can be named like a thing."""
    phrase = notes.usable_phrase(note, most_words=14)
    return phrase if notes.is_thing(phrase) else ""


def _since(note: str, variety: Variety) -> str:
    """What happened since, as one sentence: the person's own, or a phrase after a short opening."""
    phrase = notes.usable_phrase(note, most_words=30)
    first = notes.first_word(phrase)
    start = _one_of(SINCE, "since", variety)
    if not phrase or first in FIRST_PERSON:
        return notes.note_sentence(note, enjoyed="", heard="", liked="") if phrase else ""
    if first in GERUNDS or first.endswith("ing"):
        return f"{start} I have been {_lowered(phrase)}."
    if first.endswith("ed") or first in PARTICIPLES:
        return f"{start} I have {_lowered(phrase)}."
    if first in PAST | SIMPLE_PAST:
        return f"{start} I {_lowered(phrase)}."
    return f"{_one_of(NEWS, 'since', variety)}: {phrase}."


def _act_on(note: str, variety: Variety) -> str:
    """What the person will do about the feedback, as one sentence."""
    phrase = notes.usable_phrase(note, most_words=14)
    first = notes.first_word(phrase)
    if not phrase:
        return ""
    if first in FIRST_PERSON:
        return f"{phrase[:1].upper()}{phrase[1:]}."
    if first in TO_DO:
        return f"{_one_of(WILL_DO, 'act_on', variety)} {_lowered(phrase)}."
    starts = WILL_START if first in GERUNDS else WILL_TAKE_UP
    return f"{_one_of(starts, 'act_on', variety)} {phrase}."


def _one_of(texts: tuple[str, ...], name: str, variety: Variety) -> str:
    return texts[variety.pick(name, len(texts))]


def _lowered(phrase: str) -> str:
    return phrase[:1].lower() + phrase[1:]
