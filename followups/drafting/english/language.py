"""English as one language of the drafts: greeting, sign-off, and which message belongs to what."""

from accounts.enums import Formality
from followups.drafting.english import (
    feedback,
    later,
    linkedin,
    other_thank_yous,
    thank_you,
    words,
)
from followups.drafting.facts import DraftFacts
from followups.drafting.language import Language
from followups.drafting.wording import Message
from followups.enums import StepKind
from tracker.enums import Role

MESSAGES: dict[str, Message] = {
    StepKind.THANK_YOU: thank_you.THANK_YOU,
    StepKind.FEEDBACK_REQUEST: feedback.FEEDBACK_REQUEST,
    StepKind.CHECK_IN: later.CHECK_IN,
    StepKind.STATUS_NUDGE: later.STATUS_NUDGE,
    StepKind.FEEDBACK_THANKS: feedback.FEEDBACK_THANKS,
}


def message_for(kind: str, facts: DraftFacts) -> Message | None:
    """The plan for this kind to this person, or None where the kind has no message."""
    if kind == StepKind.THANK_YOU and facts.role_of_contact == Role.REFERRER:
        return other_thank_yous.REFERRER_THANK_YOU
    if kind == StepKind.THANK_YOU and facts.via_agency:
        return other_thank_yous.AGENCY_THANK_YOU
    return MESSAGES.get(kind)


def greeting(facts: DraftFacts) -> str:
    """The line above the letter: the stored one, else by name, else to the team; never a guess."""
    name = words.known(facts).words["contact"]
    if facts.salutation:
        return f"{facts.salutation},"
    if name:
        return f"Dear {name},"
    return "Hello," if facts.via_agency or facts.internal else "Dear hiring team,"


def sign_off(facts: DraftFacts) -> str:
    """The lines below the letter; without a name on record no comma is left hanging."""
    wish = "Kind regards" if facts.formality == Formality.FORMAL else "Best wishes"
    return f"{wish},\n{facts.my_name}" if facts.my_name else wish


ENGLISH = Language(
    code="en",
    message_for=message_for,
    known=words.known,
    greeting=greeting,
    sign_off=sign_off,
    note_parts=linkedin.PARTS,
    note_gives_way=linkedin.GIVES_WAY,
    note_light_steps=linkedin.LIGHT_STEPS,
    shortest_note=linkedin.SHORTEST,
)
