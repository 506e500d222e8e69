"""Rows → the weights file: both fits, their temperatures, and the file itself."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from followups.reading.weights import FILE, Model, scores_of
from reading_lab.beliefs import (
    HAND_BELIEFS,
    HANDS,
    KIND_BELIEFS,
    KINDS,
    beliefs_of_hand,
    beliefs_of_kind,
)
from reading_lab.learning import Beliefs, Example, fit, temperature_of
from reading_lab.rows import Row, clusters
from reading_lab.words import with_wording, write_words

FOLDS = 5
LISTENING = 0.8
"""How much the log chances by plain words count, chosen by cross-validation (docs/reading.md)."""
TOLD_FROM = 0.66
"""Below this probability neither hand is named: "unclear"."""
WEIGHT_OF_OWN = 0.6
"""Our own mails count less: they are written to be hard, not to be typical."""
WEIGHT_OF_UNCLEAR = 0.5


@dataclass(frozen=True)
class Task:
    """One question to a mail: its classes, what is believed, and how a row is an example of it."""

    classes: tuple[str, ...]
    beliefs: Callable[[], Beliefs]
    example: Callable[[Row], Example]


def _weight(row: Row) -> float:
    return WEIGHT_OF_OWN if row.source == "own" else 1.0


def _kind_example(row: Row) -> Example:
    shares = {row.kind: 1.0} | dict.fromkeys(row.also, 0.0)
    if row.also:
        shares = {kind: 0.75 if kind == row.kind else 0.25 / len(row.also) for kind in shares}
    chosen = tuple(name for name in row.signals if name in KIND_BELIEFS)
    offset = tuple(LISTENING * chance for chance in row.wording)
    return Example(chosen, tuple(shares.get(kind, 0.0) for kind in KINDS), _weight(row), offset)


def _hand_example(row: Row) -> Example:
    chosen = tuple(name for name in row.signals if name in HAND_BELIEFS)
    if row.written == "unclear":
        return Example(chosen, (0.5, 0.5), _weight(row) * WEIGHT_OF_UNCLEAR)
    return Example(chosen, tuple(float(hand == row.written) for hand in HANDS), _weight(row))


KIND = Task(KINDS, beliefs_of_kind, _kind_example)
HAND = Task(HANDS, beliefs_of_hand, _hand_example)


def weights_of(
    task: Task, rows: Iterable[Row], *, start: Mapping[str, Sequence[float]] | None = None
) -> dict[str, list[float]]:
    examples = [task.example(row) for row in rows]
    return fit(examples, task.beliefs(), classes=len(task.classes), start=start)


Scored = tuple[list[float], tuple[float, ...]]


def scored(example: Example, weights: Mapping[str, Sequence[float]]) -> Scored:
    """An example's scores, what is known from elsewhere among them, beside its targets."""
    scores = scores_of(example.signals, weights, len(example.targets))
    offset = example.offset or [0.0] * len(scores)
    return [one + more for one, more in zip(scores, offset, strict=True)], example.targets


def scored_apart(task: Task, rows: Sequence[Row], *, folds: int = FOLDS) -> list[Scored]:
    """Every row's scores by weights fitted without its cluster's fold, beside its targets."""
    place = {cluster: number % folds for number, cluster in enumerate(clusters(rows))}
    apart: list[Scored] = []
    for fold in range(folds):
        weights = weights_of(task, [row for row in rows if place[row.cluster] != fold])
        held = [row for row in rows if place[row.cluster] == fold]
        apart.extend(scored(example, weights) for example in map(task.example, held))
    return apart


def model_of(task: Task, rows: Sequence[Row]) -> Model:
    """The fitted model with its temperature, weights to three digits."""
    temperature = temperature_of(scored_apart(task, rows))
    fitted = weights_of(task, rows)
    rounded = {name: [round(value, 3) + 0.0 for value in row] for name, row in fitted.items()}
    kept = {name: row for name, row in sorted(rounded.items()) if any(row)}
    return Model(task.classes, round(temperature, 3), kept)


def fitted_file(rows: Sequence[Row]) -> str:
    """The content of weights.json, the same for the same rows."""
    kind, hand = model_of(KIND, with_wording(rows)), model_of(HAND, rows)
    content = {
        "kind": {**_part(kind), "listening": LISTENING},
        "written": {**_part(hand), "told_from": TOLD_FROM},
    }
    return json.dumps(content, indent=1, sort_keys=True) + "\n"


def _part(model: Model) -> dict[str, Any]:
    return {
        "classes": list(model.classes),
        "temperature": model.temperature,
        "weights": model.weights,
    }


def write_weights(rows: Sequence[Row]) -> None:
    """Both files that reading needs: the weights of signals, and of plain words."""
    FILE.write_text(fitted_file(rows), encoding="utf-8")
    write_words(rows)
