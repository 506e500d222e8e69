"""A person's own templates and sentences, as they fit a step."""

from collections.abc import Iterator
from typing import Final

from accounts.models import User
from followups.drafting.facts import DraftFacts
from followups.drafting.letters import LETTERS, letter_kind
from followups.drafts import language_of
from followups.enums import LetterKind, StepKind
from followups.models import OwnPhrase, OwnTemplate, Step

OFFERED_AT_MOST: Final = 5
# Any one step kind in which a letter of this kind is written.
STEP_KINDS: Final[dict[str, str]] = {
    **{letter: kind for kind, letter in LETTERS.items()},
    LetterKind.COURTESY_NOTE: StepKind.THANK_YOU,
    LetterKind.STATUS_QUESTION: StepKind.STATUS_NUDGE,
}


def letter_for(step: Step) -> LetterKind | None:
    """Which letter the step's message is; None for a step without a message. No query."""
    return letter_kind(step.kind, DraftFacts(outcome=step.application.outcome or "open"))


def templates_for(step: Step, *, user: User) -> list[OwnTemplate]:
    """The person's templates of this kind of letter, those in its language first. One query."""
    rows = OwnTemplate.objects.for_user(user).present().filter(kind=letter_for(step) or "")
    language = language_of(step)
    return sorted(rows.defer("body"), key=lambda row: (row.language != language, row.name))


def phrases_for(step: Step, *, user: User, body: str) -> list[OwnPhrase]:
    """At most five sentences of the person's that `body` does not say yet. One query.

    In the step's language only (any English for English); those of the same kind of letter come
    first, then those used last.
    """
    letter, language = letter_for(step), language_of(step)
    rows = OwnPhrase.objects.for_user(user).present().filter(language__startswith=language[:2])
    said = " ".join(body.split())
    unsaid = (row for row in rows if row.text not in said)
    return sorted(unsaid, key=lambda row: (row.kind != letter, row.language != language))[
        :OFFERED_AT_MOST
    ]


def free_name(user: User, name: str) -> str:
    """The name, with a number where a present template has it already."""
    taken = set(OwnTemplate.objects.for_user(user).present().values_list("name", flat=True))
    return next(one for one in _numbered(name) if one not in taken)


def _numbered(name: str) -> Iterator[str]:
    yield name
    number = 2
    while True:
        yield f"{name[:74]} ({number})"
        number += 1
