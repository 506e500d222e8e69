"""What a language brings so that drafts can be composed in it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from followups.drafting.facts import DraftFacts
from followups.drafting.subjects import Subjects
from followups.drafting.wording import Known, Message, Wording
from followups.enums import LetterKind
from tracker.enums import Role

THANKS: Final = frozenset({LetterKind.THANK_YOU, LetterKind.COURTESY_NOTE})


@dataclass(frozen=True, slots=True)
class Letters:
    """The plans of all letters in one language; what goes through an agency may have its own."""

    usual: Mapping[LetterKind, Message]
    to_referrer: Message
    through_agency: Mapping[LetterKind, Message]

    def message_for(self, letter: LetterKind, facts: DraftFacts) -> Message | None:
        """The plan for this letter to this person, or None where there is none."""
        if letter in THANKS and facts.role_of_contact == Role.REFERRER:
            return self.to_referrer
        if facts.via_agency and letter in self.through_agency:
            return self.through_agency[letter]
        return self.usual.get(letter)

    def told_as(self, change: Callable[[Message], Message]) -> "Letters":
        """The same plans with each message changed."""
        usual, agency = (
            {letter: change(message) for letter, message in plans.items()}
            for plans in (self.usual, self.through_agency)
        )
        return Letters(usual, change(self.to_referrer), agency)


@dataclass(frozen=True, slots=True)
class Language:
    """The sentences of one language and how facts become its words; all pure.

    A LinkedIn note is put together from `note_parts`, each from its fullest wording to its
    shortest. Parts take their next shorter wording in the order of `note_gives_way` until the note
    fits; the first `note_light_steps` of these are tried before the detail from the notes goes.
    """

    code: str
    message_for: Callable[[LetterKind, DraftFacts], Message | None]
    known: Callable[[DraftFacts], Known]
    greeting: Callable[[DraftFacts], str]
    sign_off: Callable[[DraftFacts], str]
    subjects: Subjects
    note_parts: Mapping[str, Sequence[Wording]]
    note_gives_way: Sequence[str]
    note_light_steps: int
    shortest_note: str
