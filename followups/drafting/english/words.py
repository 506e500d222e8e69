"""What can be said in English: the words for each slot and the flags, worked out from the facts."""

from collections.abc import Sequence

from accounts.enums import Closing, Formality
from followups.drafting.english import notes, times
from followups.drafting.english.fragments import FRAGMENTS
from followups.drafting.english.vocabulary import (
    FIRST_PERSON,
    GERUNDS,
    PARTICIPLES,
    PAST,
    SIMPLE_PAST,
    TO_DO,
)
from followups.drafting.facts import DraftFacts, first_name
from followups.drafting.titles import names_a_position
from followups.drafting.wording import Known, first_fitting
from tracker.enums import CLOSED_BY, Channel, ClosedBy, InterviewFormat, Role

MET_AT_AN_INTERVIEW = frozenset({Role.HIRING_MANAGER, Role.INTERVIEWER, Role.PANEL_MEMBER, ""})
BY_A_PERSON = frozenset(
    {Channel.PHONE, Channel.VOICEMAIL, Channel.VIDEO, Channel.IN_PERSON, Channel.LETTER}
)
ENDED_BY_ME = frozenset(kind for kind, closer in CLOSED_BY.items() if closer == ClosedBy.ME)


def known(facts: DraftFacts) -> Known:
    """The words and flags of tidy facts; slots without data have no words."""
    flags = _flags(facts)
    words = {**_people(facts), **_role(facts), **_interviews(facts), **_own_words(facts)}
    for name, wordings in FRAGMENTS:
        words[name] = first_fitting(wordings, Known(words, flags))
    return Known(words, flags)


def called(names: Sequence[str], *, formality: str, among: Sequence[str] = ()) -> tuple[str, ...]:
    """The names as the style has them: first names only where nobody can be mistaken."""
    firsts = [first_name(name) for name in (*names, *among)]
    if formality == Formality.FORMAL:
        return tuple(names)
    return tuple(
        first if first and firsts.count(first) == 1 else name
        for name, first in zip(names, firsts, strict=False)
    )


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
    if _met(facts):
        return times.name_list(("you", *others))
    return times.name_list(others) or "you and your colleagues"


def _met(facts: DraftFacts) -> bool:
    if facts.contact_interviewed_me is not None:
        return facts.contact_interviewed_me
    return facts.role_of_contact in MET_AT_AN_INTERVIEW


def _role(facts: DraftFacts) -> dict[str, str]:
    word = "" if names_a_position(facts.title) else " position"
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


def _flags(facts: DraftFacts) -> frozenset[str]:
    """The names of everything that is true of notice, circumstances and style."""
    raised = {**_notice(facts), **_circumstances(facts), **_style(facts)}
    return frozenset(name for name, holds in raised.items() if holds)


def _notice(facts: DraftFacts) -> dict[str, bool]:
    wrote = facts.sender_is_recipient and facts.outcome not in ENDED_BY_ME
    return {
        "wrote": wrote,
        "told": wrote and (facts.notice_personal or facts.channel in BY_A_PERSON),
        "late": facts.is_late,
        "offered": facts.feedback_offered,
        f"by_{facts.channel}": facts.outcome not in ENDED_BY_ME,
        f"outcome_{facts.outcome}": True,
        f"reason_{facts.stated_reason}": True,
    }


def _circumstances(facts: DraftFacts) -> dict[str, bool]:
    held = facts.talks_held > 0
    return {
        "held": held,
        "several": facts.talks_held > 1,
        "phone_only": held and set(facts.formats) == {InterviewFormat.PHONE},
        "met": _met(facts),
        "contact": bool(facts.contact_full or facts.contact_first or facts.salutation),
        "company": bool(facts.company),
        "agency": facts.via_agency,
        "internal": facts.internal,
        "finalist": facts.finalist,
    }


def _style(facts: DraftFacts) -> dict[str, bool]:
    return {
        "formal": facts.formality == Formality.FORMAL,
        "asks": facts.closing == Closing.SOFT_REQUEST,
        "disappointed": facts.disappointment,
        "combined": facts.feedback_in_thank_you,
    }
