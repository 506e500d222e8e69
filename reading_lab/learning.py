"""Logistic regression with beliefs: a small, exact, deterministic fit in plain Python.

Minimises the weighted cross-entropy plus half the squared distance of each weight from what we
believed beforehand, by accelerated gradient steps whose length is right for each signal. Some
weights may not fall below zero (`floors`): a decision never counts against a rejection.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from followups.reading.weights import BIAS, softmax

STEPS = 150


@dataclass(frozen=True)
class Example:
    """Names of signals, how likely each class is by the labels, and how much it counts.

    `offset` is added to the scores before signals are weighed: what is known from elsewhere.
    """

    signals: tuple[str, ...]
    targets: tuple[float, ...]
    weight: float = 1.0
    offset: tuple[float, ...] = ()


@dataclass(frozen=True)
class Beliefs:
    """What we hold before seeing data: weights by signal and class, and how firmly."""

    means: Mapping[str, Mapping[int, float]]
    firmness: float
    floors: frozenset[tuple[str, int]] = frozenset()
    """Weights that stay at zero or above."""
    ceilings: Mapping[tuple[str, int], float] = field(default_factory=dict)
    """Weights that stay at this or below."""


def fit(
    examples: Sequence[Example],
    beliefs: Beliefs,
    *,
    classes: int,
    start: Mapping[str, Sequence[float]] | None = None,
    steps: int = STEPS,
) -> dict[str, list[float]]:
    """Weights by signal, one for each class; `start` saves steps where a fit is near by."""
    names = sorted({name for example in examples for name in example.signals})
    index = {name: place for place, name in enumerate([BIAS, *names])}
    rows = [([0, *(index[name] for name in example.signals)], example) for example in examples]
    means = [_row_of(beliefs.means.get(name, {}), classes) for name in index]
    lengths = _lengths(rows, len(index), beliefs.firmness)
    current = [list((start or {}).get(name, means[place])) for name, place in index.items()]
    bounds = [_bounds(name, classes, beliefs) for name in index]
    ahead = [list(row) for row in current]
    momentum = 1.0
    for _ in range(steps):
        slope = _slope(rows, ahead, means, beliefs.firmness, classes)
        following = _step(ahead, slope, lengths, bounds)
        grown = (1 + math.sqrt(1 + 4 * momentum * momentum)) / 2
        push = (momentum - 1) / grown
        ahead = [
            [new + push * (new - old) for new, old in zip(after, before, strict=True)]
            for after, before in zip(following, current, strict=True)
        ]
        current, momentum = following, grown
    return {name: current[place] for name, place in index.items()}


def _row_of(means: Mapping[int, float], classes: int) -> list[float]:
    return [means.get(number, 0.0) for number in range(classes)]


def _lengths(rows: Sequence[tuple[list[int], Example]], size: int, firmness: float) -> list[float]:
    """For each signal one over a bound of the curvature along it."""
    curvature = [firmness] * size
    for places, example in rows:
        for place in places:
            curvature[place] += 0.5 * example.weight * len(places)
    return [1 / bound for bound in curvature]


def _bounds(name: str, classes: int, beliefs: Beliefs) -> list[tuple[float, float]]:
    return [
        (
            0.0 if (name, number) in beliefs.floors else -math.inf,
            beliefs.ceilings.get((name, number), math.inf),
        )
        for number in range(classes)
    ]


def _slope(
    rows: Sequence[tuple[list[int], Example]],
    weights: list[list[float]],
    means: list[list[float]],
    firmness: float,
    classes: int,
) -> list[list[float]]:
    slope = [
        [firmness * (value - mean) for value, mean in zip(row, believed, strict=True)]
        for row, believed in zip(weights, means, strict=True)
    ]
    for places, example in rows:
        summed = [*map(weights.__getitem__, places), *([example.offset] if example.offset else [])]
        chances = softmax([sum(column) for column in zip(*summed, strict=True)])
        wrong = [
            example.weight * (chance - target)
            for chance, target in zip(chances, example.targets, strict=True)
        ]
        for place in places:
            row = slope[place]
            for number in range(classes):
                row[number] += wrong[number]
    return slope


def _step(
    weights: list[list[float]],
    slope: list[list[float]],
    lengths: list[float],
    bounds: list[list[tuple[float, float]]],
) -> list[list[float]]:
    return [
        [
            min(max(value - length * along, low), high)
            for value, along, (low, high) in zip(row, down, within, strict=True)
        ]
        for row, down, length, within in zip(weights, slope, lengths, bounds, strict=True)
    ]


def temperature_of(scored: Sequence[tuple[Sequence[float], Sequence[float]]]) -> float:
    """By what to divide scores so that chances keep what they promise (scores, targets).

    From 0.9, little surer than the fit itself, to 3; the loss has one valley between.
    """
    low, high = 0, 42
    while high - low > 2:
        left, right = low + (high - low) // 3, high - (high - low) // 3
        if _loss(scored, _heat(left)) <= _loss(scored, _heat(right)):
            high = right
        else:
            low = left
    return _heat(min(range(low, high + 1), key=lambda step: _loss(scored, _heat(step))))


def _heat(step: int) -> float:
    return round(0.9 + 0.05 * step, 2)


def _loss(scored: Sequence[tuple[Sequence[float], Sequence[float]]], heat: float) -> float:
    total = 0.0
    for scores, targets in scored:
        chances = softmax([score / heat for score in scores])
        for chance, target in zip(chances, targets, strict=True):
            total -= target * math.log(max(chance, 1e-12))
    return total
