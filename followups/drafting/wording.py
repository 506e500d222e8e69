"""Sentences as data: a wording names its facts and has several texts; a slot takes what fits."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from hashlib import blake2b

SLOT = re.compile(r"\{([a-z_]+)\}([.,]?)")
SAME_OPENING = 10
"""How much heavier a repeated opening weighs than a word said a third time."""
OPENING_WORDS = 2
TELLING_LETTERS = 4
SENTENCE_END = re.compile(r"(?<=[.?!]) (?=[^\W\d_])")
SMALL_WORDS = frozenset(
    {
        *("that", "with", "have", "would", "this", "your", "from", "which", "been", "were", "will"),
        *("about", "some", "they", "them", "there", "than", "then", "could", "should", "what"),
        *("ihnen", "ihre", "ihrer", "dass", "wenn", "würde", "könnte", "eine", "einen", "einer"),
        *("auch", "über", "mich", "sich", "haben", "noch", "vous", "votre", "pour", "avec", "dans"),
        *("cette", "serait", "mais", "plus", "para", "como", "usted", "este", "esta", "sobre"),
    }
)
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


@dataclass(frozen=True, slots=True)
class Variety:
    """Which of several texts is taken: the same for the same application, another each turn."""

    seed: int = 0
    turn: int = 0

    def pick(self, name: str, count: int) -> int:
        """An index below `count`, the same in every process and on every machine.

        Seeds in a row take texts in turn, so that letters written in one month differ as much as
        they can; where the row begins is another place for each name and each round.
        """
        done, place = divmod(self.seed, count)
        digest = blake2b(f"{done}/{name}".encode(), digest_size=8).digest()
        return (int.from_bytes(digest, "big") + place + self.turn) % count


@dataclass(frozen=True, slots=True)
class Known:
    """What can be said: the words for each slot, and the flags that are true. No empty words."""

    words: Mapping[str, str]
    flags: frozenset[str]
    variety: Variety = field(default_factory=Variety)


@dataclass(frozen=True, slots=True)
class Wording:
    """One thing to say, in texts that say the same with other words and name the same slots.

    It fits when all its slots have words and its flags hold.
    """

    texts: tuple[str, ...]
    when: frozenset[str] = frozenset()
    unless: frozenset[str] = frozenset()

    def fits(self, known: Known) -> bool:
        """True when nothing this wording needs is missing."""
        return (
            self.when <= known.flags
            and not self.unless & known.flags
            and all(known.words.get(name) for name in slots_of(self.texts[0]))
        )

    def fill(self, known: Known, *, name: str, said: Sequence[str] = ()) -> str:
        """One of its texts with the slots filled in one pass; what is filled in is not read again.

        `name` and the variety decide which; a text that would repeat what was `said` in the same
        letter gives way to the next one.
        """
        first = known.variety.pick(name, len(self.texts))
        turned = (*self.texts[first:], *self.texts[:first])
        filled = [_filled(text, known.words) for text in turned]
        return filled[0] if len(filled) == 1 else min(filled, key=_echo_of(said))

    def told_as(self, change: Callable[[str], str]) -> "Wording":
        """The same with each text changed, as by another spelling."""
        return replace(self, texts=tuple(change(text) for text in self.texts))


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


def say(*texts: str, when: str = "", unless: str = "") -> Wording:
    """A wording with its flags given as words separated by spaces.

    Raises ValueError where the texts do not name the same slots.
    """
    if not texts or len({frozenset(slots_of(text)) for text in texts}) > 1:
        raise ValueError(f"These texts do not name the same slots: {texts}")
    return Wording(texts, frozenset(when.split()), frozenset(unless.split()))


def slots_of(text: str) -> list[str]:
    """The names of the slots in a text."""
    return [match[1] for match in SLOT.finditer(text)]


def first_fitting(
    wordings: Iterable[Wording], known: Known, *, name: str, said: Sequence[str] = ()
) -> str:
    """The first wording that fits, filled; "" when none does, so that its sentence drops out."""
    fitting = (wording for wording in wordings if wording.fits(known))
    found = next(fitting, None)
    return "" if found is None else found.fill(known, name=name, said=said)


def opening(sentence: str) -> tuple[str, ...]:
    """The first words of a sentence, by which two sentences in a row are felt to be alike."""
    return tuple(word.casefold() for word in WORD.findall(sentence)[:OPENING_WORDS])


def alike(texts: Iterable[str]) -> bool:
    """True when two of the sentences begin with the same words."""
    openings = _openings(texts)
    return len(set(openings)) < len(openings)


def _openings(texts: Iterable[str]) -> list[tuple[str, ...]]:
    sentences = (part for text in texts if text for part in SENTENCE_END.split(text))
    return [opening(sentence) for sentence in sentences]


def _echo_of(said: Sequence[str]) -> Callable[[str], int]:
    """How much a text repeats what was said: the same opening, words for the third time."""
    openings = set(_openings(said))
    counted = Counter(word for text in said for word in _telling(text))

    def weight(text: str) -> int:
        again = sum(counted[word] > 1 for word in set(_telling(text)))
        return again + SAME_OPENING * (not openings.isdisjoint(_openings([text])))

    return weight


def _telling(text: str) -> list[str]:
    words = (word.casefold() for word in WORD.findall(text) if len(word) >= TELLING_LETTERS)
    return [word for word in words if word not in SMALL_WORDS]


def _filled(text: str, words: Mapping[str, str]) -> str:
    return SLOT.sub(lambda match: _joined(words[match[1]], match[2]), text)


def _joined(words: str, mark: str) -> str:
    """The words and the mark after them; "Acme Inc." ends a sentence with one full stop."""
    return words if mark == "." and words.endswith((".", "…")) else words + mark
