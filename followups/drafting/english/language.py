"""British English as one language of the drafts: which message belongs to what, and its frame."""

from functools import partial
from typing import Final

from accounts.enums import LetterLanguage
from followups.drafting.english import (
    agency,
    courtesy,
    feedback,
    later,
    linkedin,
    referrer,
    status,
    thank_you,
    words,
)
from followups.drafting.english.dialect import Dialect
from followups.drafting.english.fragments import FRAGMENTS
from followups.drafting.english.vocabulary import ENDS_AS_POSITION
from followups.drafting.facts import DraftFacts
from followups.drafting.language import THANKS, Language, Letters
from followups.drafting.letters import closing_lines
from followups.drafting.subjects import Subjects
from followups.enums import LetterKind

BRITISH: Final = Dialect(
    month_first=False,
    serial_comma=False,
    formal_wish="Kind regards",
    familiar_wish="Best wishes",
    fragments=FRAGMENTS,
)
LETTERS: Final = Letters(
    usual={
        LetterKind.THANK_YOU: thank_you.THANK_YOU,
        LetterKind.COURTESY_NOTE: courtesy.COURTESY_NOTE,
        LetterKind.FEEDBACK_REQUEST: feedback.FEEDBACK_REQUEST,
        LetterKind.CHECK_IN: later.CHECK_IN,
        LetterKind.STATUS_NUDGE: status.STATUS_NUDGE,
        LetterKind.STATUS_QUESTION: status.STATUS_QUESTION,
        LetterKind.FEEDBACK_THANKS: feedback.FEEDBACK_THANKS,
    },
    to_referrer=referrer.REFERRER_THANK_YOU,
    through_agency=dict.fromkeys(THANKS, agency.AGENCY_THANK_YOU),
)
SUBJECTS: Final = Subjects(
    fallbacks={
        LetterKind.THANK_YOU: "Thank you",
        LetterKind.COURTESY_NOTE: "Thank you",
        LetterKind.FEEDBACK_REQUEST: "My application",
        LetterKind.FEEDBACK_THANKS: "Thank you",
        LetterKind.CHECK_IN: "Keeping in touch",
        LetterKind.STATUS_NUDGE: "My application",
        LetterKind.STATUS_QUESTION: "My application",
    },
    position="{title} Position",
    ends_as_position=ENDS_AS_POSITION,
)


def greeting(facts: DraftFacts) -> str:
    """The line above the letter: the stored one, else by name, else to the team; never a guess."""
    name = words.addressed(facts)
    if facts.salutation:
        return f"{facts.salutation},"
    if name:
        return f"Dear {name},"
    return "Hello," if facts.via_agency or facts.internal else "Dear hiring team,"


def sign_off(facts: DraftFacts, *, dialect: Dialect) -> str:
    """The lines below the letter."""
    return closing_lines(facts, wish=dialect.wish(facts.formality))


LANGUAGE: Final = Language(
    code=LetterLanguage.BRITISH,
    message_for=LETTERS.message_for,
    known=partial(words.known, dialect=BRITISH),
    greeting=greeting,
    sign_off=partial(sign_off, dialect=BRITISH),
    subjects=SUBJECTS,
    note_parts=linkedin.PARTS,
    note_gives_way=linkedin.GIVES_WAY,
    note_light_steps=linkedin.LIGHT_STEPS,
    shortest_note=linkedin.SHORTEST,
)
