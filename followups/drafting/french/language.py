"""French as one language of the drafts: greeting, sign-off, and which message belongs to what."""

import re

from accounts.enums import LetterLanguage
from followups.drafting.facts import DraftFacts
from followups.drafting.french import (
    check_in,
    courtesy,
    feedback,
    linkedin,
    other_thank_yous,
    status,
    thank_you,
    words,
)
from followups.drafting.language import Language, Letters
from followups.drafting.letters import closing_lines
from followups.drafting.subjects import Subjects
from followups.drafting.wording import Variety
from followups.enums import LetterKind

LETTERS = Letters(
    usual={
        LetterKind.THANK_YOU: thank_you.THANK_YOU,
        LetterKind.COURTESY_NOTE: courtesy.COURTESY_NOTE,
        LetterKind.FEEDBACK_REQUEST: feedback.FEEDBACK_REQUEST,
        LetterKind.FEEDBACK_THANKS: feedback.FEEDBACK_THANKS,
        LetterKind.CHECK_IN: check_in.CHECK_IN,
        LetterKind.STATUS_NUDGE: status.STATUS_NUDGE,
        LetterKind.STATUS_QUESTION: status.STATUS_QUESTION,
    },
    to_referrer=other_thank_yous.REFERRER_THANK_YOU,
    through_agency={
        LetterKind.THANK_YOU: other_thank_yous.AGENCY_THANK_YOU,
        LetterKind.COURTESY_NOTE: courtesy.AGENCY_COURTESY_NOTE,
    },
)
POLITE_WISHES = ("Cordialement", "Bien à vous")
FAMILIAR_WISH = "Bien à toi"
SUBJECTS = Subjects(
    fallbacks={
        LetterKind.THANK_YOU: "Merci",
        LetterKind.COURTESY_NOTE: "Merci",
        LetterKind.FEEDBACK_REQUEST: "Ma candidature",
        LetterKind.FEEDBACK_THANKS: "Merci",
        LetterKind.CHECK_IN: "Prise de nouvelles",
        LetterKind.STATUS_NUDGE: "Ma candidature",
        LetterKind.STATUS_QUESTION: "Ma candidature",
    },
    position="{title}",
    ends_as_position=re.compile(r"$"),
    banned=re.compile(
        r"\b(?:refus\w*|rejet\w*|d[ée]clin\w*|n[ée]gati(?:f|ve)s?|non[ -]retenue?s?|d[ée]cep\w*"
        r"|d[ée][çc]ue?s?|malheureusement|pourquoi|reconsid[ée]r\w*)\b",
        re.IGNORECASE,
    ),
)


def greeting(facts: DraftFacts) -> str:
    """The line above the letter: the stored one, else by name, else "Bonjour,"; never a guess."""
    if facts.salutation:
        return f"{facts.salutation},"
    name = words.addressed(facts)
    return f"Bonjour {name}," if name else "Bonjour,"


def sign_off(facts: DraftFacts) -> str:
    """The lines below the letter."""
    if not words.says_vous(facts):
        return closing_lines(facts, wish=FAMILIAR_WISH)
    chosen = Variety(facts.seed, facts.turn).pick("sign_off", len(POLITE_WISHES))
    return closing_lines(facts, wish=POLITE_WISHES[chosen])


LANGUAGE = Language(
    code=LetterLanguage.FRENCH,
    message_for=LETTERS.message_for,
    known=words.known,
    greeting=greeting,
    sign_off=sign_off,
    subjects=SUBJECTS,
    note_parts=linkedin.PARTS,
    note_gives_way=linkedin.GIVES_WAY,
    note_light_steps=linkedin.LIGHT_STEPS,
    shortest_note=linkedin.SHORTEST,
)
