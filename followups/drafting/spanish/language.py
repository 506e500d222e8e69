"""Spanish as one language of the drafts: greeting, sign-off, and which message belongs to what."""

import re

from accounts.enums import Formality, LetterLanguage
from followups.drafting.facts import DraftFacts
from followups.drafting.language import THANKS, Language, Letters
from followups.drafting.length import GREETING
from followups.drafting.letters import closing_lines
from followups.drafting.spanish import (
    courtesy,
    feedback,
    later,
    linkedin,
    other_thank_yous,
    status,
    thank_you,
    words,
)
from followups.drafting.subjects import Subjects
from followups.enums import LetterKind

LETTERS = Letters(
    usual={
        LetterKind.THANK_YOU: thank_you.THANK_YOU,
        LetterKind.COURTESY_NOTE: courtesy.COURTESY_NOTE,
        LetterKind.FEEDBACK_REQUEST: feedback.FEEDBACK_REQUEST,
        LetterKind.FEEDBACK_THANKS: feedback.FEEDBACK_THANKS,
        LetterKind.CHECK_IN: later.CHECK_IN,
        LetterKind.STATUS_NUDGE: status.STATUS_NUDGE,
        LetterKind.STATUS_QUESTION: status.STATUS_QUESTION,
    },
    to_referrer=other_thank_yous.REFERRER_THANK_YOU,
    through_agency=dict.fromkeys(THANKS, other_thank_yous.AGENCY_THANK_YOU),
)
SUBJECTS = Subjects(
    fallbacks={
        LetterKind.THANK_YOU: "Gracias",
        LetterKind.COURTESY_NOTE: "Gracias",
        LetterKind.FEEDBACK_REQUEST: "Mi candidatura",
        LetterKind.FEEDBACK_THANKS: "Gracias",
        LetterKind.CHECK_IN: "Seguir en contacto",
        LetterKind.STATUS_NUDGE: "Mi candidatura",
        LetterKind.STATUS_QUESTION: "Mi candidatura",
    },
    position="{title}",
    ends_as_position=words.NAMES_A_POSITION,
    banned=re.compile(
        r"\b(?:rechaz\w*|descart\w*|desestim\w*|decepci\w*|desilusi\w*|retroalimentaci[oó]n"
        r"|lamentablemente|desafortunadamente|lamentamos|negativ[ao]s?|no seleccionad\w*|urgente"
        r"|por qué)\b",
        re.IGNORECASE,
    ),
)


def greeting(facts: DraftFacts) -> str:
    """The line above the letter: the stored one, else by name, else to nobody; never a guess.

    A colon follows, as Spanish has it; a stored greeting that is hard to tell from a first
    sentence gets a comma.
    """
    if facts.salutation:
        with_colon = f"{facts.salutation}:"
        return with_colon if GREETING.fullmatch(with_colon) else f"{facts.salutation},"
    name = words.addressed(facts)
    formal = facts.formality == Formality.FORMAL or not name
    hail = "Buenos días" if formal else "Hola"
    return f"{hail}, {name}:" if name else f"{hail}:"


def sign_off(facts: DraftFacts) -> str:
    """The lines below the letter."""
    return closing_lines(facts, wish=words.wish(facts))


LANGUAGE = Language(
    code=LetterLanguage.SPANISH,
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
