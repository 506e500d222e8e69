"""What can be said in French: the words for each slot and the flags, worked out from the facts."""

import re
from collections.abc import Sequence

from accounts.enums import Formality
from followups.drafting.facts import DraftFacts, first_name
from followups.drafting.flags import called, flags_of, met
from followups.drafting.french import notes, times
from followups.drafting.french.both import quoted
from followups.drafting.wording import Known, Variety
from tracker.enums import Channel, InterviewFormat

CEREMONIAL = re.compile(
    r"\b(?:madame|monsieur|mesdames|messieurs|mme|mlle|mr|m\.|dr|docteure?|pr|prof\w*|maître|me"
    r"|équipe|tou(?:s|tes))(?!\w)",
    re.IGNORECASE,
)
DETAIL_WORDS = 25
DETAIL_SHORT = 55
SINCE_WORDS = 25
PROJECT_WORDS = 14
PROJECT_SHORT = 5
PLAN_WORDS = 14

NOTICES = {
    Channel.PHONE: ("pour votre appel", "pour ton appel"),
    Channel.VOICEMAIL: ("pour votre message vocal", "pour ton message vocal"),
    Channel.VIDEO: ("d’avoir pris le temps de me le dire en visio",) * 2,
    Channel.IN_PERSON: ("d’avoir pris le temps de me le dire de vive voix",) * 2,
    Channel.LETTER: ("pour votre lettre", "pour ta lettre"),
}
PERSONAL_MAIL = ("de m’avoir répondu personnellement",) * 2
ANY_MAIL = ("pour votre réponse", "pour ta réponse")


def known(facts: DraftFacts) -> Known:
    """The words and flags of tidy facts; slots without data have no words.

    Beyond the flags of all languages there are "vous", unless the reader is a person called by
    their first name; "brief", late with a detail from the notes to tell; "unnoted", nothing at all
    to tell of.
    """
    words = {**_people(facts), **_role(facts), **_interviews(facts), **_own_words(facts)}
    flags = flags_of(facts) | _more_flags(facts, words)
    words["notice"] = _notice(facts, flags)
    words["talked_about"] = _talked_about(words, flags)
    return Known(words, flags, Variety(facts.seed, facts.turn))


def says_vous(facts: DraftFacts) -> bool:
    """True for the formal style, for several readers, and for whom no first name is on record."""
    if facts.formality == Formality.FORMAL or CEREMONIAL.search(facts.salutation):
        return True
    return not facts.contact_first


def _more_flags(facts: DraftFacts, words: dict[str, str]) -> frozenset[str]:
    raised = {
        "vous": says_vous(facts),
        "brief": facts.is_late and bool(words["detail"]),
        "unnoted": not words["detail"] and not words["project"],
    }
    return frozenset(name for name, holds in raised.items() if holds)


def addressed(facts: DraftFacts) -> str:
    """How the greeting calls the reader; "" where nobody is on record."""
    if facts.honorific and facts.formality == Formality.FORMAL:
        return f"{facts.honorific} {facts.contact_last or facts.contact_full}".strip()
    if facts.formality == Formality.FIRST_NAME and facts.contact_first:
        return facts.contact_first
    return facts.contact_full or facts.contact_first


def _people(facts: DraftFacts) -> dict[str, str]:
    return {
        "me": facts.my_name,
        "me_first": first_name(facts.my_name),
        "contact": addressed(facts),
        "contact_first": facts.contact_first,
        "greeting": facts.salutation,
        "others": times.name_list(_others(facts)),
    }


def _others(facts: DraftFacts) -> tuple[str, ...]:
    among = (facts.contact_full, facts.my_name)
    formality = Formality.FORMAL if says_vous(facts) else facts.formality
    return called(facts.others_named, formality=formality, among=among)


def _role(facts: DraftFacts) -> dict[str, str]:
    """The position with the preposition before it, so that nothing is ever elided wrongly."""
    role = f"poste {quoted(facts.title)}" if facts.title else ""
    there = f" chez {facts.company}" if facts.company else ""
    role_at = f"{role}{there}" if role else ""
    unnamed = f"un poste{there}" if there else ""
    return {
        "company": facts.company,
        "the_role": role and f"le {role}",
        "for_role": role and f"pour le {role}",
        "of_role": role and f"du {role}",
        "at_role": role and f"au {role}",
        "for_role_at": f"pour le {role_at}" if role_at else unnamed and f"pour {unnamed}",
        "of_role_at": f"du {role_at}" if role_at else unnamed and f"d’{unnamed}",
        "at_role_at": f"au {role_at}" if role_at else unnamed and f"à {unnamed}",
        "application": f"ma candidature au {role_at}" if role_at else f"ma candidature{there}",
    }


def _interviews(facts: DraftFacts) -> dict[str, str]:
    held = facts.talks_held
    last_month = times.in_month(facts.last_interview_on, today=facts.today)
    applied_month = times.in_month(facts.applied_on, today=facts.today)
    talks = "notre échange" if held == 1 else "nos échanges"
    return {
        "time_given": _time_given(facts) if held else "",
        "talks": talks if held else "",
        "last_when": times.when(facts.last_interview_on, today=facts.today),
        "last_of": times.of_day(facts.last_interview_on, today=facts.today),
        "last_month": last_month,
        "last_month_start": last_month.capitalize(),
        "applied_when": times.when(facts.applied_on, today=facts.today),
        "applied_month": applied_month,
        "applied_month_start": applied_month.capitalize(),
    }


def _time_given(facts: DraftFacts) -> str:
    """The time together and who gave it: "les deux heures que vous m’avez consacrées le 3 mars"."""
    hours, given = times.duration(facts.minutes_together)
    return _given(facts, _others(facts), hours=hours, given=f"{given}{_occasion(facts)}")


def _given(facts: DraftFacts, others: Sequence[str], *, hours: str, given: str) -> str:
    has_contact = bool(facts.contact_full or facts.contact_first or facts.salutation)
    if has_contact and met(facts):
        return f"{hours} que {_by_reader(others, given, polite=says_vous(facts))}"
    if others:
        verb, participle = "m’ont" if others[1:] else "m’a", given.split(maxsplit=1)[0]
        rest = given.removeprefix(participle)
        return f"{hours} que {verb} {participle} {times.name_list(others)}{rest}"
    if not has_contact:
        return f"{hours} que votre équipe m’a {given}"
    givers = "vos collègues et vous-même" if says_vous(facts) else "tes collègues et toi"
    return f"{hours} que {givers} m’avez {given}"


def _by_reader(others: Sequence[str], given: str, *, polite: bool) -> str:
    """The reader gave it, alone or with others: "vous m’avez consacré … avec Ines Ferreira"."""
    if not others:
        return f"{'vous m’avez' if polite else 'tu m’as'} {given}"
    if polite:
        return f"vous m’avez {given} avec {times.name_list(others)}"
    return f"vous m’avez {given}, {times.name_list((*others, 'toi'))}"


def _occasion(facts: DraftFacts) -> str:
    """When it was, with a space before it: a day, the telephone, the number of interviews."""
    if facts.talks_held > 1:
        return f" au fil des {times.number(facts.talks_held)} entretiens"
    if set(facts.formats) == {InterviewFormat.PHONE}:
        return " au téléphone"
    when = times.when(facts.last_interview_on, today=facts.today)
    return f" {when}" if when else ""


def _notice(facts: DraftFacts, flags: frozenset[str]) -> str:
    """What one thanks the sender of the notice for, with its preposition; "" for anybody else."""
    if "wrote" not in flags:
        return ""
    personal = PERSONAL_MAIL if "told" in flags else ANY_MAIL
    polite, familiar = NOTICES.get(Channel(facts.channel), personal) if facts.channel else personal
    return polite if "vous" in flags else familiar


def _talked_about(words: dict[str, str], flags: frozenset[str]) -> str:
    about = f" au sujet {words['of_role']}" if words["of_role"] else ""
    if {"held", "met"} <= flags:
        return f"{words['talks']}{about}"
    if "held" in flags:
        return f"l’entretien{about}" if "several" not in flags else f"les entretiens{about}"
    return f"l’attention portée à {words['application']}"


def _own_words(facts: DraftFacts) -> dict[str, str]:
    detail = notes.after_colon(facts.detail_from_notes, most_words=DETAIL_WORDS)
    return {
        "own_detail": _upper(notes.own_sentence(facts.detail_from_notes, most_words=DETAIL_WORDS)),
        "detail": detail,
        "detail_short": notes.cut(detail, longest=DETAIL_SHORT),
        "project": notes.among_words(facts.project_or_mission, most_words=PROJECT_WORDS),
        "project_short": notes.among_words(facts.project_or_mission, most_words=PROJECT_SHORT),
        "own_since": notes.own_sentence(facts.since_then, most_words=SINCE_WORDS),
        "since": notes.after_colon(facts.since_then, most_words=SINCE_WORDS),
        "own_plan": _upper(notes.own_sentence(facts.act_on, most_words=PLAN_WORDS)),
        "act_on": notes.after_colon(facts.act_on, most_words=PLAN_WORDS),
    }


def _upper(sentence: str) -> str:
    return f"{sentence[:1].upper()}{sentence[1:]}"
