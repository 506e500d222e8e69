"""German as one language of the drafts: greeting, sign-off, and which message belongs to what."""

import re

from accounts.enums import LetterLanguage
from followups.drafting.facts import DraftFacts
from followups.drafting.german import (
    check_in,
    courtesy,
    feedback,
    later,
    linkedin,
    other_thank_yous,
    thank_you,
    words,
)
from followups.drafting.german.address import says_du
from followups.drafting.language import Language, Letters
from followups.drafting.letters import closing_lines
from followups.drafting.subjects import Subjects
from followups.enums import LetterKind

LETTERS = Letters(
    usual={
        LetterKind.THANK_YOU: thank_you.THANK_YOU,
        LetterKind.COURTESY_NOTE: courtesy.COURTESY_NOTE,
        LetterKind.FEEDBACK_REQUEST: feedback.FEEDBACK_REQUEST,
        LetterKind.CHECK_IN: check_in.CHECK_IN,
        LetterKind.STATUS_NUDGE: later.NUDGE,
        LetterKind.STATUS_QUESTION: later.QUESTION,
        LetterKind.FEEDBACK_THANKS: feedback.FEEDBACK_THANKS,
    },
    to_referrer=other_thank_yous.REFERRER_THANK_YOU,
    through_agency={LetterKind.THANK_YOU: other_thank_yous.AGENCY_THANK_YOU},
)
SUBJECTS = Subjects(
    fallbacks={
        LetterKind.THANK_YOU: "Vielen Dank",
        LetterKind.COURTESY_NOTE: "Vielen Dank",
        LetterKind.FEEDBACK_REQUEST: "Meine Bewerbung",
        LetterKind.FEEDBACK_THANKS: "Vielen Dank",
        LetterKind.CHECK_IN: "In Kontakt bleiben",
        LetterKind.STATUS_NUDGE: "Meine Bewerbung",
        LetterKind.STATUS_QUESTION: "Meine Bewerbung",
    },
    position="Position {title}",
    ends_as_position=re.compile(r"\b(?:position|stelle|\w+stelle)\b", re.IGNORECASE),
    banned=re.compile(
        r"\b(?:absage\w*|abgesagt|abgelehnt|ablehnung\w*|rückmeldung\w*|enttäusch\w*|leider"
        r"|bedauer\w*|warum|weshalb|dringend\w*)\b",
        re.IGNORECASE,
    ),
)


def greeting(facts: DraftFacts) -> str:
    """The line above the letter: the stored one, else by name, else to nobody; never a guess.

    Neither "Frau" nor "Herr" is guessed; the text below goes on with a small letter.
    """
    if facts.salutation:
        return f"{facts.salutation},"
    name = words.addressed(facts)
    if not name:
        return "Guten Tag,"
    return f"Hallo {name}," if says_du(facts) else f"Guten Tag {name},"


def sign_off(facts: DraftFacts) -> str:
    """The lines below the letter; in German no comma stands between wish and name."""
    return closing_lines(facts, wish=words.wish(facts), mark="")


LANGUAGE = Language(
    code=LetterLanguage.GERMAN,
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
