"""Sentences as data: a wording names its facts, a slot takes the first wording that fits."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

SLOT = re.compile(r"\{([a-z_]+)\}([.,]?)")


@dataclass(frozen=True, slots=True)
class Known:
    """What can be said: the words for each slot, and the flags that are true. No empty words."""

    words: Mapping[str, str]
    flags: frozenset[str]


@dataclass(frozen=True, slots=True)
class Wording:
    """One way to say something. It fits when all its slots have words and its flags hold."""

    text: str
    when: frozenset[str] = frozenset()
    unless: frozenset[str] = frozenset()

    def fits(self, known: Known) -> bool:
        """True when nothing this wording needs is missing."""
        named = (match[1] for match in SLOT.finditer(self.text))
        return (
            self.when <= known.flags
            and not self.unless & known.flags
            and all(known.words.get(name) for name in named)
        )

    def fill(self, known: Known) -> str:
        """The text with its slots filled in one pass; what is filled in is never read again."""
        return SLOT.sub(lambda match: _joined(known.words[match[1]], match[2]), self.text)


@dataclass(frozen=True, slots=True)
class Slot:
    """A place for one sentence. A higher `spare` is left out earlier when the text is too long."""

    name: str
    wordings: tuple[Wording, ...]
    spare: int = 0


@dataclass(frozen=True, slots=True)
class Message:
    """The plan of one kind of message: paragraphs of slots, and the most words they may have."""

    paragraphs: tuple[tuple[Slot, ...], ...]
    most_words: int


def say(text: str, *, when: str = "", unless: str = "") -> Wording:
    """A wording with its flags given as words separated by spaces."""
    return Wording(text, frozenset(when.split()), frozenset(unless.split()))


def first_fitting(wordings: Iterable[Wording], known: Known) -> str:
    """The first wording that fits, filled; "" when none does, so that its sentence drops out."""
    return next((wording.fill(known) for wording in wordings if wording.fits(known)), "")


def _joined(words: str, mark: str) -> str:
    """The words and the mark after them; "Acme Inc." ends a sentence with one full stop."""
    return words if mark == "." and words.endswith((".", "…")) else words + mark
