"""What a language brings so that drafts can be composed in it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from followups.drafting.facts import DraftFacts
from followups.drafting.subjects import Subjects
from followups.drafting.wording import Known, Message, Wording
from followups.enums import LetterKind


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
