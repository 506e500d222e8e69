"""What can be said in English: the words for each slot, worked out from the facts."""

from collections.abc import Sequence

from accounts.enums import Formality
from followups.drafting.english import times
from followups.drafting.english.dialect import Dialect
from followups.drafting.english.own_words import own_words
from followups.drafting.english.vocabulary import ENDS_AS_POSITION
from followups.drafting.facts import DraftFacts, first_name
from followups.drafting.flags import called, known_from, met
from followups.drafting.wording import Known


def known(facts: DraftFacts, *, dialect: Dialect) -> Known:
    """The words and flags of tidy facts; slots without data have no words."""
    words = {
        **_people(facts, dialect),
        **_role(facts),
        **_interviews(facts, dialect),
        **own_words(facts),
        "wish": facts.sign_off or dialect.wish(facts.formality),
        "referrer": facts.referrer,
    }
    return known_from(facts, words, fragments=dialect.fragments)


def addressed(facts: DraftFacts) -> str:
    """The recipient's name as the greeting has it; "" where none is on record."""
    if facts.honorific and facts.formality == Formality.FORMAL:
        return f"{facts.honorific} {facts.contact_last or facts.contact_full}".strip()
    if facts.formality == Formality.FIRST_NAME and facts.contact_first:
        return facts.contact_first
    return facts.contact_full or facts.contact_first


def _people(facts: DraftFacts, dialect: Dialect) -> dict[str, str]:
    among = (facts.contact_full, facts.my_name)
    others = called(facts.others_named, formality=facts.formality, among=among)
    return {
        "me": facts.my_name,
        "me_first": first_name(facts.my_name),
        "contact_first": facts.contact_first,
        "contact_full": facts.contact_full,
        "contact": addressed(facts),
        "greeting": facts.salutation,
        "others": _listed(others, dialect),
        "givers": _givers(facts, others, dialect),
    }


def _givers(facts: DraftFacts, others: Sequence[str], dialect: Dialect) -> str:
    """Who gave their time: "you, Tomasz and Ines", "Tomasz and Ines", "you and your colleagues"."""
    if not (facts.contact_full or facts.contact_first or facts.salutation):
        return _listed(others, dialect) or "your team"
    if met(facts):
        return _listed(("you", *others), dialect)
    return _listed(others, dialect) or "you and your colleagues"


def _listed(names: Sequence[str], dialect: Dialect) -> str:
    return times.name_list(names, serial_comma=dialect.serial_comma)


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


def _interviews(facts: DraftFacts, dialect: Dialect) -> dict[str, str]:
    today, month_first = facts.today, dialect.month_first
    held = facts.talks_held
    talks = "our conversation" if held == 1 else "our conversations"
    last_month = times.in_month(facts.last_interview_on, today=today)
    applied_month = times.in_month(facts.applied_on, today=today)
    return {
        "duration": times.duration(facts.minutes_together) if held else "",
        "last_when": times.when(facts.last_interview_on, today=today, month_first=month_first),
        "last_month": last_month,
        "last_month_start": last_month and f"In{last_month[2:]}",
        "applied_when": times.when(facts.applied_on, today=today, month_first=month_first),
        "applied_month": applied_month,
        "applied_month_start": applied_month and f"In{applied_month[2:]}",
        "talks": talks if held else "",
        "interviews": f"{times.number(held)} interviews" if held > 1 else "",
    }
