"""One sentence for both ways to address somebody in German: "[Ihnen|dir]" is Sie, then du."""

import re

from accounts.enums import Formality
from followups.drafting.facts import DraftFacts
from followups.drafting.wording import Slot, Wording, say
from tracker.enums import Role

EITHER = re.compile(r"\[([^|\]]*)\|([^|\]]*)\]")
DISTANT = re.compile(r"\b(?:frau|herrn?|geehrt\w*|dr|prof\w*|mr|mrs|ms|mx)\b", re.IGNORECASE)


def said(*texts: str, when: str = "", unless: str = "") -> tuple[Wording, ...]:
    """The wordings of a sentence: one where nobody is addressed, else one for Sie, one for du."""
    if not any(EITHER.search(text) for text in texts):
        return (say(*texts, when=when, unless=unless),)
    formal = (EITHER.sub(r"\1", text) for text in texts)
    familiar = (EITHER.sub(r"\2", text) for text in texts)
    return (
        say(*formal, when=when, unless=f"{unless} du"),
        say(*familiar, when=f"{when} du", unless=unless),
    )


def place(name: str, *sentences: tuple[Wording, ...], spare: int = 0) -> Slot:
    """A slot with the wordings of all its sentences."""
    return Slot(name, tuple(wording for wordings in sentences for wording in wordings), spare)


def says_du(facts: DraftFacts) -> bool:
    """True for the first-name style with somebody whose first name is known.

    Nobody in particular, a name without a first name and a formal greeting of one's own are Sie.
    """
    if facts.formality != Formality.FIRST_NAME:
        return False
    if facts.salutation:
        return not DISTANT.search(facts.salutation)
    return bool(facts.contact_first)


def knows_who(facts: DraftFacts) -> bool:
    """True when the letter goes to somebody in particular."""
    return bool(facts.contact_full or facts.contact_first or facts.salutation)


def is_referrer(facts: DraftFacts) -> bool:
    return facts.role_of_contact == Role.REFERRER
