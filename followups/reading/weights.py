"""The fitted weights: loaded when first needed, and how they turn signals into chances."""

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

BIAS = "(bias)"
FILE = Path(__file__).with_name("weights.json")


@dataclass(frozen=True)
class Model:
    """Weights in log-odds by signal, one for each class; scores are divided by `temperature`."""

    classes: tuple[str, ...]
    temperature: float
    weights: Mapping[str, Sequence[float]]
    listening: float = 0.0
    """How much the log chances by plain words (`wording`) count beside the signals."""

    def chances(self, names: Iterable[str], by_words: Sequence[float] = ()) -> dict[str, float]:
        """The probability of each class where these signals fired. Sums to one."""
        scores = scores_of(names, self.weights, len(self.classes))
        if by_words:
            more = [self.listening * chance for chance in by_words]
            scores = [score + one for score, one in zip(scores, more, strict=True)]
        chances = softmax([score / self.temperature for score in scores])
        return dict(zip(self.classes, chances, strict=True))

    def leaning(self, name: str) -> tuple[str, float]:
        """The class a signal speaks for most, and by how much over the mean of the others."""
        row = self.weights.get(name)
        if not row:
            return "", 0.0
        best = max(range(len(row)), key=lambda place: row[place])
        others = (sum(row) - row[best]) / (len(row) - 1)
        return self.classes[best], (row[best] - others) / self.temperature


@dataclass(frozen=True)
class Weights:
    kind: Model
    hand: Model
    told_from: float
    """From which probability on a hand is called automated or personal, and not unclear."""


@cache
def weights() -> Weights:
    """The weights of this version (see docs/reading.md for how they are made)."""
    given = json.loads(FILE.read_text(encoding="utf-8"))
    return Weights(_model(given["kind"]), _model(given["written"]), given["written"]["told_from"])


def _model(given: Mapping[str, Any]) -> Model:
    classes = tuple(given["classes"])
    return Model(classes, given["temperature"], given["weights"], given.get("listening", 0.0))


def scores_of(
    names: Iterable[str], table: Mapping[str, Sequence[float]], classes: int
) -> list[float]:
    """The sum of the weights of what fired, for each class; names are added in sorted order."""
    totals = list(table[BIAS])
    for name in sorted(names):
        row = table.get(name)
        if row:
            for place in range(classes):
                totals[place] += row[place]
    return totals


def softmax(scores: Sequence[float]) -> list[float]:
    """Scores as probabilities."""
    top = max(scores)
    grown = [math.exp(score - top) for score in scores]
    total = sum(grown)
    return [value / total for value in grown]
