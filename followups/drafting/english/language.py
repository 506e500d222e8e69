"""English as one language of the drafts: greeting, sign-off, and which message belongs to what."""

from accounts.enums import Formality, LetterLanguage
from followups.drafting.english import (
    feedback,
    later,
    linkedin,
    other_thank_yous,
    thank_you,
    words,
)
from followups.drafting.english.vocabulary import ENDS_AS_POSITION
from followups.drafting.facts import DraftFacts
from followups.drafting.language import Language
from followups.drafting.letters import closing_lines
from followups.drafting.subjects import Subjects
from followups.drafting.wording import Message
from followups.enums import LetterKind
from tracker.enums import Role

MESSAGES: dict[LetterKind, Message] = {
    LetterKind.THANK_YOU: thank_you.THANK_YOU,
    LetterKind.COURTESY_NOTE: thank_you.THANK_YOU,
    LetterKind.FEEDBACK_REQUEST: feedback.FEEDBACK_REQUEST,
    LetterKind.CHECK_IN: later.CHECK_IN,
    LetterKind.STATUS_NUDGE: later.STATUS_NUDGE,
    LetterKind.STATUS_QUESTION: later.STATUS_NUDGE,
    LetterKind.FEEDBACK_THANKS: feedback.FEEDBACK_THANKS,
}
THANKS = frozenset({LetterKind.THANK_YOU, LetterKind.COURTESY_NOTE})
SUBJECTS = Subjects(
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


def message_for(letter: LetterKind, facts: DraftFacts) -> Message | None:
    """The plan for this letter to this person, or None where there is none."""
    if letter in THANKS and facts.role_of_contact == Role.REFERRER:
        return other_thank_yous.REFERRER_THANK_YOU
    if letter in THANKS and facts.via_agency:
        return other_thank_yous.AGENCY_THANK_YOU
    return MESSAGES.get(letter)


def greeting(facts: DraftFacts) -> str:
    """The line above the letter: the stored one, else by name, else to the team; never a guess."""
    name = words.known(facts).words["contact"]
    if facts.salutation:
        return f"{facts.salutation},"
    if name:
        return f"Dear {name},"
    return "Hello," if facts.via_agency or facts.internal else "Dear hiring team,"


def sign_off(facts: DraftFacts) -> str:
    """The lines below the letter."""
    wish = "Kind regards" if facts.formality == Formality.FORMAL else "Best wishes"
    return closing_lines(facts, wish=wish)


LANGUAGE = Language(
    code=LetterLanguage.BRITISH,
    message_for=message_for,
    known=words.known,
    greeting=greeting,
    sign_off=sign_off,
    subjects=SUBJECTS,
    note_parts=linkedin.PARTS,
    note_gives_way=linkedin.GIVES_WAY,
    note_light_steps=linkedin.LIGHT_STEPS,
    shortest_note=linkedin.SHORTEST,
)
