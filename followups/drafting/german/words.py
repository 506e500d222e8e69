"""What can be said in German: the words for each slot, worked out from the facts."""

from collections.abc import Sequence
from dataclasses import replace

from accounts.enums import Formality
from followups.drafting.facts import DraftFacts, first_name
from followups.drafting.flags import called, known_from, met
from followups.drafting.german import notes, times
from followups.drafting.german.address import knows_who, says_du
from followups.drafting.wording import Known
from tracker.enums import Channel, InterviewFormat

HONORIFICS = frozenset({"dr", "prof", "professor", "herr", "frau"})
DETAIL_WORDS = 25
PROJECT_WORDS = 14
SINCE_WORDS = 30
ACT_ON_WORDS = 14
NOTICES = {
    Channel.PHONE: ("Ihren Anruf", "deinen Anruf"),
    Channel.VOICEMAIL: ("Ihre Nachricht auf der Mailbox", "deine Nachricht auf der Mailbox"),
    Channel.VIDEO: ("das offene Gespräch dazu", "das offene Gespräch dazu"),
    Channel.IN_PERSON: ("das offene Gespräch dazu", "das offene Gespräch dazu"),
    Channel.LETTER: ("Ihren Brief", "deinen Brief"),
}
TOLD = ("Ihre persönliche Nachricht", "deine persönliche Nachricht")
WROTE = ("Ihre Nachricht", "deine Nachricht")


def known(facts: DraftFacts) -> Known:
    """The words and flags of tidy facts, and flags of its own; slots without data have no words."""
    words = {**_people(facts), **_role(facts), **_times(facts), **_own_words(facts)}
    known = known_from(facts, words, fragments=())
    told = {"notice": _notice(facts, known.flags), **_talks(facts, words, known.flags)}
    flags = known.flags | _own_flags(facts, words)
    return replace(known, words={**words, **told}, flags=flags)


def _own_flags(facts: DraftFacts, words: dict[str, str]) -> frozenset[str]:
    """What only German asks: `du`; whether there is a `project`, or anything `noted`."""
    raised = {
        "du": says_du(facts),
        "project": bool(words["project"]),
        "noted": bool(words["detail"] or words["project"]),
    }
    return frozenset(name for name, holds in raised.items() if holds)


def addressed(facts: DraftFacts) -> str:
    """How the greeting names the person; "" for nobody in particular."""
    if says_du(facts) and facts.contact_first:
        return facts.contact_first
    title = facts.honorific.rstrip(".").lower()
    if facts.honorific and facts.formality == Formality.FORMAL and title in HONORIFICS:
        return f"{facts.honorific} {facts.contact_last or facts.contact_full}".strip()
    return facts.contact_full or facts.contact_first


def wish(facts: DraftFacts) -> str:
    """The words above the name: the person's own, else by style."""
    formal = facts.formality == Formality.FORMAL
    return facts.sign_off or ("Mit freundlichen Grüßen" if formal else "Viele Grüße")


def _others(facts: DraftFacts) -> tuple[str, ...]:
    """The others as the letter addresses its reader: whole names wherever it says Sie."""
    among = (facts.contact_full, facts.my_name)
    style = Formality.FIRST_NAME if says_du(facts) else Formality.FORMAL
    return called(facts.others_named, formality=style, among=among)


def _people(facts: DraftFacts) -> dict[str, str]:
    others = times.name_list(_others(facts))
    return {
        "me": facts.my_name,
        "me_first": first_name(facts.my_name),
        "contact": addressed(facts),
        "contact_first": facts.contact_first,
        "greeting": facts.salutation,
        "wish": wish(facts),
        "others_dat": others.removesuffix("die anderen") + "den anderen"
        if others.endswith(" die anderen")
        else others,
    }


def _role(facts: DraftFacts) -> dict[str, str]:
    """The posting in each case: its title in quotation marks, nothing inflected but "Stelle"."""
    named = f"Stelle {notes.quoted(facts.title)}" if facts.title else ""
    company = "" if facts.internal else facts.company
    at = f" bei {company}" if company else ""
    some = f"eine Stelle{at}" if company else ""
    return {
        "company": company,
        "the_role": f"die {named}" if named else "",
        "der_stelle": f"der {named}" if named else "",
        "zur_stelle": f"zur {named}" if named else "",
        "role_at": f"die {named}{at}" if named else some,
    }


def _times(facts: DraftFacts) -> dict[str, str]:
    return {
        "time_given": _time_given(facts) if facts.talks_held else "",
        "last_when": times.when(facts.last_interview_on, today=facts.today),
        "last_month": times.in_month(facts.last_interview_on, today=facts.today),
        "applied_when": times.when(facts.applied_on, today=facts.today),
        "applied_month": times.in_month(facts.applied_on, today=facts.today),
    }


def _time_given(facts: DraftFacts) -> str:
    """ "die zwei Stunden, die Sie und Ines Ferreira sich am 3. März für mich genommen haben"."""
    who, reflexive, verb = _givers(facts)
    occasion = _occasion(facts)
    parts = (who, reflexive, occasion, "für mich genommen", verb)
    duration = times.duration(facts.minutes_together)
    return f"{duration}, die {' '.join(part for part in parts if part)}"


def _occasion(facts: DraftFacts) -> str:
    if facts.talks_held > 1:
        return f"in {times.number(facts.talks_held)} Gesprächen"
    if set(facts.formats) == {InterviewFormat.PHONE}:
        return "am Telefon"
    return times.when(facts.last_interview_on, today=facts.today)


def _givers(facts: DraftFacts) -> tuple[str, str, str]:
    """Who took the time, with the reflexive pronoun and the verb that go with them."""
    others, du = _others(facts), says_du(facts)
    if not knows_who(facts):
        return _third_person(others) if others else ("Ihr Team", "sich", "hat")
    if not met(facts) and others:
        return _third_person(others)
    company = others if met(facts) else ("dein Team" if du else "Ihr Team",)
    if not company:
        return ("du", "dir", "hast") if du else ("Sie", "sich", "haben")
    if du:
        return times.name_list(("du", *company)), "euch", "habt"
    return times.name_list(("Sie", *company)), "sich", "haben"


def _third_person(names: Sequence[str]) -> tuple[str, str, str]:
    return times.name_list(names), "sich", "hat" if len(names) == 1 else "haben"


def _notice(facts: DraftFacts, flags: frozenset[str]) -> str:
    """What to thank for when the recipient brought the news, in the accusative."""
    if "wrote" not in flags:
        return ""
    by_channel = {channel.value: texts for channel, texts in NOTICES.items()}
    usual = TOLD if "told" in flags else WROTE
    formal, familiar = by_channel.get(facts.channel, usual)
    return familiar if says_du(facts) else formal


def _talks(facts: DraftFacts, words: dict[str, str], flags: frozenset[str]) -> dict[str, str]:
    """The conversations, in the accusative: ours where the recipient was there."""
    several, role = facts.talks_held > 1, words["the_role"]
    phone = "phone_only" in flags
    one = "Telefonat" if phone else "Gespräch"
    ours = f"unsere {one}e" if several else f"unser {one}"
    plain = f"die {one}e" if several else f"das {one}"
    about = f" über {role}" if role else ""
    if facts.talks_held:
        talks = (ours if "met" in flags and knows_who(facts) else plain) + about
    else:
        talks = "das Interesse an meiner Bewerbung"
        talks += f" für {words['role_at']}" if words["role_at"] else ""
    return {"talks_about": talks, "talks_met": ours if facts.talks_held else ""}


def _own_words(facts: DraftFacts) -> dict[str, str]:
    detail, since, act_on = facts.detail_from_notes, facts.since_then, facts.act_on
    return {
        **_own("detail", detail, most_words=DETAIL_WORDS),
        **_own("since", since, most_words=SINCE_WORDS),
        **_own("act_on", act_on, most_words=ACT_ON_WORDS),
        "project": notes.brought(facts.project_or_mission, most_words=PROJECT_WORDS),
        "detail_short": notes.brief(detail),
        "project_short": notes.brief(facts.project_or_mission),
    }


def _own(name: str, note: str, *, most_words: int) -> dict[str, str]:
    """A note as a sentence of its own where it is one, and as it follows a colon."""
    return {
        f"{name}_own": notes.own_sentence(note, most_words=most_words),
        name: notes.brought(note, most_words=most_words),
    }
