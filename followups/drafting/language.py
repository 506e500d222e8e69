"""What a language brings so that drafts can be composed in it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from followups.drafting.facts import DraftFacts
from followups.drafting.wording import Known, Message, Wording


@dataclass(frozen=True, slots=True)
class Language:
    """The sentences of one language and how facts become its words; all pure."""

    code: str
    message_for: Callable[[str, DraftFacts], Message | None]
    known: Callable[[DraftFacts], Known]
    greeting: Callable[[DraftFacts], str]
    sign_off: Callable[[DraftFacts], str]
    note_parts: Mapping[str, Sequence[Wording]]
    note_gives_way: Sequence[str]
    note_light_steps: int
    shortest_note: str
