"""Answers to each labelled mail by weights that never saw its cluster."""

import os
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import partial

from followups.reading.kinds import cautious
from followups.reading.weights import scores_of, softmax
from followups.reading.written import is_marked, told
from reading_lab.fitting import HAND, KIND, TOLD_FROM, Scored, Task, scored, weights_of
from reading_lab.learning import temperature_of
from reading_lab.rows import Row, clusters
from reading_lab.words import with_wording

OWN_FOLDS = 8
CORPUS_FOLDS = 24
"""Clusters, a mail and its copies, are left out in this many groups."""


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
    told_words = with_wording(rows, folds=OWN_FOLDS)
    kinds, hands = _chances(KIND, told_words), _chances(HAND, rows)
    return [_answer(row, kinds[row.id], hands[row.id].together) for row in rows]


def _answer(row: Row, held: "Held", hands: Sequence[float]) -> Answer:
    alone, together = (
        dict(zip(KIND.classes, chances, strict=True)) for chances in (held.alone, held.together)
    )
    kinds = cautious(together, alone=alone, names=row.names)
    kind = max(kinds, key=lambda one: kinds[one])
    written, sure = told(hands[0], TOLD_FROM, marked=is_marked(row.names))
    answer = Answer(row, kind, kinds[kind])
    return replace(answer, written=written, written_confidence=sure)


@dataclass(frozen=True)
class Held:
    """Chances of the classes by signals alone, and together with what the words say."""

    alone: list[float]
    together: list[float]


def _chances(task: Task, rows: Sequence[Row]) -> dict[str, Held]:
    """Chances by row; the temperature is that of all rows outside of the row's own group."""
    groups = _groups(rows)
    with ProcessPoolExecutor(min(4, os.cpu_count() or 1)) as pool:
        held = list(pool.map(partial(_scores, task, rows), groups))
    chances: dict[str, Held] = {}
    for number, group in enumerate(held):
        rest = [one.scored for other in (*held[:number], *held[number + 1 :]) for one in other]
        heat = temperature_of(rest)
        for one in group:
            chances[one.id] = Held(_cooled(one.alone, heat), _cooled(one.scored[0], heat))
    return chances


def _cooled(scores: Sequence[float], heat: float) -> list[float]:
    return softmax([score / heat for score in scores])


def _groups(rows: Sequence[Row]) -> list[frozenset[str]]:
    corpus = clusters(row for row in rows if row.source != "own")
    own = clusters(row for row in rows if row.source == "own")
    return [
        frozenset(names[start::folds])
        for names, folds in ((corpus, CORPUS_FOLDS), (own, OWN_FOLDS))
        for start in range(folds)
    ]


@dataclass(frozen=True)
class _Apart:
    """A row's scores by weights that never saw it: by signals alone, and all, with its targets."""

    id: str
    alone: list[float]
    scored: Scored


def _scores(task: Task, rows: Sequence[Row], group: frozenset[str]) -> list[_Apart]:
    weights = weights_of(task, [row for row in rows if row.cluster not in group])
    held = [(row.id, task.example(row)) for row in rows if row.cluster in group]
    return [
        _Apart(
            name,
            scores_of(example.signals, weights, len(task.classes)),
            scored(example, weights),
        )
        for name, example in held
    ]
