"""The usual words of each kind: how likely a mail's plain words, one by one, make each kind.

Signals know ways of saying something; a mail that says it in a way nobody thought of still uses
the words of its kind. Each word (letters only, folded, lower case) has a weight for each kind,
learnt from our own mails only (`reading_lab.words`); names of people and firms are left out.
"""

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from followups.patterns import Folded
from followups.reading.weights import softmax

FILE = Path(__file__).with_name("words.json")
LEAST_CHANCE = 0.01
"""What words make a kind's chance at least: they may doubt it, and never rule it out."""
IN_SUBJECT = "subject:"
_LETTERS = bytes(
    code | 32 if 65 <= code <= 90 else code if 97 <= code <= 122 else 32 for code in range(256)
)
"""Capitals become small, everything but letters a space; places stay the same."""


@dataclass(frozen=True)
class Wording:
    """Weights in log-odds by word, one for each class, and what each class starts from."""

    classes: tuple[str, ...]
    bias: Sequence[float]
    weights: Mapping[str, Sequence[float]]

    def log_chances(self, words: frozenset[str]) -> list[float]:
        """The log of each class's probability by these words, none below `LEAST_CHANCE`."""
        scores = self.scores(words)
        return [math.log(max(chance, LEAST_CHANCE)) for chance in softmax(scores)]

    def scores(self, words: frozenset[str]) -> list[float]:
        known = sorted(words & self.weights.keys())
        rows = [self.weights[word] for word in known]
        share = share_of_each(len(rows))
        sums = map(sum, zip(*rows, strict=True)) if rows else [0.0] * len(self.classes)
        return [bias + share * total for bias, total in zip(self.bias, sums, strict=True)]

    def leaning(self, word: str, kind: str) -> float:
        """By how much a word speaks for `kind` over the mean of the other kinds."""
        row = self.weights.get(word)
        if not row:
            return 0.0
        own = row[self.classes.index(kind)]
        return own - (sum(row) - own) / (len(row) - 1)


def share_of_each(known: int) -> float:
    """How much one of so many known words counts: a long mail is not surer for being long."""
    return 1 / math.sqrt(known) if known else 0.0


@cache
def wording() -> Wording:
    """The words of this version (see docs/reading.md for how they are made)."""
    given = json.loads(FILE.read_text(encoding="utf-8"))
    return Wording(tuple(given["classes"]), given["bias"], given["weights"])


def words_of(body: Folded, subject: Folded) -> frozenset[str]:
    """Every word of two letters or more; those of the subject stand apart."""
    above = (f"{IN_SUBJECT}{word}" for word in _split(subject.data))
    return frozenset((*_split(body.data), *above))


def _split(data: bytes) -> list[str]:
    return [word for word in data.translate(_LETTERS).decode("ascii").split() if len(word) > 1]


def place_of(word: str, body: Folded) -> tuple[int, int]:
    """Where a word stands first in the text it was found in; (-1, -1) where it does not."""
    padded = b" " + body.data.translate(_LETTERS) + b" "
    start = padded.find(f" {word} ".encode())
    return (start, start + len(word)) if start >= 0 else (-1, -1)
