"""Which letter a step's message is, what the checker calls it, and the lines that close it."""

from typing import Final

from followups.drafting.facts import DraftFacts
from followups.drafting.length import NOTES
from followups.drafting.plain_text import opening
from followups.enums import LetterKind, StepKind
from tracker.enums import OutcomeKind

STEPPED_BACK: Final = frozenset({OutcomeKind.WITHDRAWN, OutcomeKind.OFFER_DECLINED})
LETTERS: Final[dict[str, LetterKind]] = {
    StepKind.THANK_YOU: LetterKind.THANK_YOU,
    StepKind.FEEDBACK_REQUEST: LetterKind.FEEDBACK_REQUEST,
    StepKind.LINKEDIN_CONNECT: LetterKind.LINKEDIN_NOTE,
    StepKind.CHECK_IN: LetterKind.CHECK_IN,
    StepKind.FEEDBACK_THANKS: LetterKind.FEEDBACK_THANKS,
    StepKind.STATUS_NUDGE: LetterKind.STATUS_NUDGE,
}
NOTE_ROOM: Final = 60
LETTER_ROOM: Final = 250
"""Characters of a person's note that a message has room for."""
CHECKED_AS: Final = {LetterKind.STATUS_QUESTION: LetterKind.STATUS_NUDGE}


def letter_kind(kind: str, facts: DraftFacts) -> LetterKind | None:
    """The letter of a step's kind and outcome; None where nothing is written to anybody.

    A thank-you after one's own withdrawing or declining is a courtesy note; asking how it stands
    is a status question once the silence was taken for an answer.
    """
    letter = LETTERS.get(kind)
    if letter == LetterKind.THANK_YOU and facts.outcome in STEPPED_BACK:
        return LetterKind.COURTESY_NOTE
    if letter == LetterKind.STATUS_NUDGE and facts.outcome == OutcomeKind.NO_RESPONSE:
        return LetterKind.STATUS_QUESTION
    return letter


def checked_as(letter: str) -> str:
    """The checker's kind for a letter. A courtesy note is none of its own: the thank-you's rules
    without its anatomy.
    """
    return str(CHECKED_AS.get(LetterKind(letter), letter))


def detail_words(kind: str, facts: DraftFacts) -> tuple[str, ...]:
    """What of the person's notes this kind of message can be expected to take up (THX-R4, F17).

    A question or an endless note cannot be woven in, and a LinkedIn note has room for a short one
    only. Where there is such a note, what the company does counts as well; alone it is not
    expected. `kind` is a step's kind or a letter's.
    """
    room = NOTE_ROOM if kind in NOTES else LETTER_ROOM
    detail = opening(facts.detail_from_notes)
    if not detail or "?" in detail or len(detail) > room:
        return ()
    return tuple(text for text in (detail, opening(facts.project_or_mission)) if text)


def closing_lines(facts: DraftFacts, *, wish: str, mark: str = ",") -> str:
    """The lines below a letter: the person's own closing words or the wish, and the name.

    `mark` stands between the two; without a name on record none is left hanging. A name already
    in one's own closing words is not said twice.
    """
    words = facts.sign_off or wish
    last = words.casefold().split()[-1:]
    if not facts.my_name or words.casefold().endswith(facts.my_name.casefold()):
        return words
    if facts.sign_off and last == facts.my_name.casefold().split()[:1]:
        return words
    return f"{words}{mark}\n{facts.my_name}"
