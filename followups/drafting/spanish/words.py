"""What can be said in Spanish: the words for each slot and the flags, worked out from the facts."""

import re
from collections.abc import Sequence

from accounts.enums import Formality
from followups.drafting.facts import DraftFacts, first_name
from followups.drafting.flags import called, known_from
from followups.drafting.spanish import notes, times
from followups.drafting.spanish.fragments import FRAGMENTS
from followups.drafting.wording import Known

NAMES_A_POSITION = re.compile(
    r"^(?:puesto|plaza|cargo|vacante)\b|\b(?:position|role|job|puesto|vacante)$", re.IGNORECASE
)
DETAIL_WORDS = 22
PROJECT_WORDS = 12
SHORT_NOTE = 60
"""Characters of a note from the interviews in a LinkedIn note; half as many where it is tight."""


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
        "contact": addressed(facts),
        "greeting": facts.salutation,
        "wish": wish(facts),
        "others": times.name_list(others),
        "others_to_each": _to_each(others),
    }


def addressed(facts: DraftFacts) -> str:
    """The recipient as the style has it; "" where nobody is on record."""
    if facts.honorific and facts.formality == Formality.FORMAL:
        return f"{facts.honorific} {facts.contact_last or facts.contact_full}".strip()
    if facts.formality == Formality.FIRST_NAME and facts.contact_first:
        return facts.contact_first
    return facts.contact_full or facts.contact_first


def wish(facts: DraftFacts) -> str:
    """The words above the writer's name."""
    usual = "Saludos cordiales" if facts.formality == Formality.FORMAL else "Un saludo"
    return facts.sign_off or usual


def _to_each(names: Sequence[str]) -> str:
    """ "a Tomasz y a Ines": thanked one by one, where they are few."""
    return " y ".join(f"a {name}" for name in names) if len(names) <= 2 else ""


def _role(facts: DraftFacts) -> dict[str, str]:
    of = "" if NAMES_A_POSITION.search(facts.title) else "de "
    the_role = f"el puesto {of}{notes.quoted(facts.title)}" if facts.title else ""
    role_at = f"{the_role or 'el puesto'} en {facts.company}" if facts.company else the_role
    return {"company": facts.company, "the_role": the_role, "role_at": role_at}


def _interviews(facts: DraftFacts) -> dict[str, str]:
    held = facts.talks_held
    last_when = times.when(facts.last_interview_on, today=facts.today)
    return {
        "duration": times.duration(facts.minutes_together) if held else "",
        "of_last_when": times.of(last_when),
        "last_when": last_when,
        "last_month": times.in_month(facts.last_interview_on, today=facts.today),
        "applied_when": times.when(facts.applied_on, today=facts.today),
        "applied_month": times.in_month(facts.applied_on, today=facts.today),
        "talks": _talks(held),
        "interviews": times.interviews(held) if held else "",
    }


def _talks(held: int) -> str:
    if not held:
        return ""
    return "nuestra conversación" if held == 1 else "nuestras conversaciones"


def _own_words(facts: DraftFacts) -> dict[str, str]:
    detail, since = facts.detail_from_notes, facts.since_then
    return {
        "detail_own": notes.own_sentence(detail, most_words=DETAIL_WORDS),
        "detail": notes.among_words(detail, most_words=DETAIL_WORDS),
        "detail_short": notes.among_words(detail, most_words=10, longest=SHORT_NOTE),
        "detail_shortest": notes.among_words(detail, most_words=5, longest=SHORT_NOTE // 2),
        "since_own": notes.done_since(since, most_words=DETAIL_WORDS),
        "since": notes.among_words(since, most_words=DETAIL_WORDS),
        "project": notes.among_words(facts.project_or_mission, most_words=PROJECT_WORDS),
        "project_short": notes.among_words(
            facts.project_or_mission, most_words=6, longest=SHORT_NOTE // 2
        ),
        "project_shortest": notes.among_words(
            facts.project_or_mission, most_words=3, longest=SHORT_NOTE // 2
        ),
        "act_on": notes.among_words(facts.act_on, most_words=PROJECT_WORDS),
        "referrer": facts.referrer,
    }
