"""Answers to each labelled mail by weights that never saw its cluster."""

import os
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import partial

from followups.reading.weights import scores_of, softmax
from followups.reading.written import is_marked, told
from reading_lab.fitting import HAND, KIND, TOLD_FROM, Scored, Task, weights_of
from reading_lab.learning import temperature_of
from reading_lab.rows import Row, clusters

OWN_FOLDS = 8
"""Our own mails are left out in this many groups; every cluster of the corpus by itself."""


@dataclass(frozen=True)
class Answer:
    """What was said of one mail, and how surely."""

    row: Row
    kind: str
    kind_confidence: float
    written: str = ""
    written_confidence: float = 0.0

    @property
    def right(self) -> bool:
        return self.kind == self.row.kind or self.kind in self.row.also


def answers(rows: Sequence[Row]) -> list[Answer]:
    """One for each row, in the rows' order; weights and temperature are fitted without it."""
    kinds, hands = _chances(KIND, rows), _chances(HAND, rows)
    return [_answer(row, kinds[row.id], hands[row.id]) for row in rows]


def _answer(row: Row, kinds: Sequence[float], hands: Sequence[float]) -> Answer:
    place = max(range(len(kinds)), key=lambda number: kinds[number])
    written, sure = told(hands[0], TOLD_FROM, marked=is_marked(row.names))
    answer = Answer(row, KIND.classes[place], kinds[place])
    return replace(answer, written=written, written_confidence=sure)


def _chances(task: Task, rows: Sequence[Row]) -> dict[str, list[float]]:
    """Chances by row; the temperature is that of all rows outside of the row's own group."""
    groups = _groups(rows)
    with ProcessPoolExecutor(min(4, os.cpu_count() or 1)) as pool:
        held = list(pool.map(partial(_scores, task, rows), groups, chunksize=4))
    chances: dict[str, list[float]] = {}
    for number, group in enumerate(held):
        rest = [scored for other in (*held[:number], *held[number + 1 :]) for _, scored in other]
        heat = temperature_of(rest)
        for name, (scores, _) in group:
            chances[name] = softmax([score / heat for score in scores])
    return chances


def _groups(rows: Sequence[Row]) -> list[frozenset[str]]:
    single = [frozenset({one}) for one in clusters(row for row in rows if row.source != "own")]
    own = clusters(row for row in rows if row.source == "own")
    return single + [frozenset(own[start::OWN_FOLDS]) for start in range(OWN_FOLDS)]


def _scores(task: Task, rows: Sequence[Row], group: frozenset[str]) -> list[tuple[str, Scored]]:
    weights = weights_of(task, [row for row in rows if row.cluster not in group])
    scored = []
    for row in (row for row in rows if row.cluster in group):
        example = task.example(row)
        scores = scores_of(example.signals, weights, len(task.classes))
        scored.append((row.id, (scores, example.targets)))
    return scored
