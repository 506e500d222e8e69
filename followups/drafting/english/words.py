"""What can be said in English: the words for each slot and the flags, worked out from the facts."""

from collections.abc import Sequence

from accounts.enums import Formality
from followups.drafting.english import notes, times
from followups.drafting.english.fragments import FRAGMENTS
from followups.drafting.english.vocabulary import (
    ENDS_AS_POSITION,
    FIRST_PERSON,
    GERUNDS,
    PARTICIPLES,
    PAST,
    SIMPLE_PAST,
    TO_DO,
)
from followups.drafting.facts import DraftFacts, first_name
from followups.drafting.flags import called, known_from, met
from followups.drafting.wording import Known


def known(facts: DraftFacts) -> Known:
    """The words and flags of tidy facts; slots without data have no words."""
    words = {**_people(facts), **_role(facts), **_interviews(facts), **_own_words(facts)}
    return known_from(facts, words, fragments=FRAGMENTS)


def _people(facts: DraftFacts) -> dict[str, str]:
    among = (facts.contact_full, facts.my_name)
    others = called(facts.others_named, formality=facts.formality, among=among)
    return {
        "me": facts.my_name,
        "me_first": first_name(facts.my_name),
        "contact_first": facts.contact_first,
        "contact_full": facts.contact_full,
        "contact": _addressed(facts),
        "greeting": facts.salutation,
        "others": times.name_list(others),
        "givers": _givers(facts, others),
    }


def _addressed(facts: DraftFacts) -> str:
    if facts.honorific and facts.formality == Formality.FORMAL:
        return f"{facts.honorific} {facts.contact_last or facts.contact_full}".strip()
    if facts.formality == Formality.FIRST_NAME and facts.contact_first:
        return facts.contact_first
    return facts.contact_full or facts.contact_first


def _givers(facts: DraftFacts, others: Sequence[str]) -> str:
    """Who gave their time: "you, Tomasz and Ines", "Tomasz and Ines", "you and your colleagues"."""
    if not (facts.contact_full or facts.contact_first or facts.salutation):
        return times.name_list(others) or "your team"
    if met(facts):
        return times.name_list(("you", *others))
    return times.name_list(others) or "you and your colleagues"


def _role(facts: DraftFacts) -> dict[str, str]:
    word = "" if ENDS_AS_POSITION.search(facts.title) else " position"
    the_role = f"the {facts.title}{word}" if facts.title else ""
    role_at = f"{the_role or 'a position'} at {facts.company}" if facts.company else the_role
    return {
        "title": facts.title,
        "company": facts.company,
        "the_role": the_role,
        "role_at": role_at,
    }


def _interviews(facts: DraftFacts) -> dict[str, str]:
    held = facts.talks_held
    talks = "our conversation" if held == 1 else "our conversations"
    last_month = times.in_month(facts.last_interview_on, today=facts.today)
    applied_month = times.in_month(facts.applied_on, today=facts.today)
    return {
        "duration": times.duration(facts.minutes_together) if held else "",
        "last_when": times.when(facts.last_interview_on, today=facts.today),
        "last_month": last_month,
        "last_month_start": last_month and f"In{last_month[2:]}",
        "applied_when": times.when(facts.applied_on, today=facts.today),
        "applied_month": applied_month,
        "applied_month_start": applied_month and f"In{applied_month[2:]}",
        "talks": talks if held else "",
        "interviews": f"{times.number(held)} interviews" if held > 1 else "",
    }


def _own_words(facts: DraftFacts) -> dict[str, str]:
    return {
        "detail": notes.note_sentence(
            facts.detail_from_notes,
            enjoyed="I particularly enjoyed",
            heard="I particularly enjoyed hearing about",
            liked="I liked hearing that",
        ),
        "since": _since(facts.since_then),
        "project": notes.usable_phrase(facts.project_or_mission, most_words=14),
        "act_on_sentence": _act_on(facts.act_on),
        "referrer": facts.referrer,
    }


def _since(note: str) -> str:
    """What happened since, as one sentence: the person's own, or a phrase after a short opening."""
    phrase = notes.usable_phrase(note, most_words=30)
    first = notes.first_word(phrase)
    if not phrase or first in FIRST_PERSON:
        return notes.note_sentence(note, enjoyed="", heard="", liked="") if phrase else ""
    if first in GERUNDS or first.endswith("ing"):
        return f"Since then I have been {phrase[:1].lower()}{phrase[1:]}."
    if first.endswith("ed") or first in PARTICIPLES:
        return f"Since then I have {phrase[:1].lower()}{phrase[1:]}."
    if first in PAST | SIMPLE_PAST:
        return f"Since then I {phrase[:1].lower()}{phrase[1:]}."
    return f"New on my side since then: {phrase}."


def _act_on(note: str) -> str:
    """What the person will do about the feedback, as one sentence."""
    phrase = notes.usable_phrase(note, most_words=14)
    first = notes.first_word(phrase)
    if not phrase:
        return ""
    if first in FIRST_PERSON:
        return f"{phrase[:1].upper()}{phrase[1:]}."
    if first in TO_DO:
        return f"I will {phrase[:1].lower()}{phrase[1:]}."
    return f"I will start {'by' if first in GERUNDS else 'with'} {phrase}."
