"""Our own mails → words.json: which plain words are usual in which kind of mail.

Multinomial logistic regression on the set of words of each mail, by AdaGrad in plain Python: a
few passes, in an order that depends on nothing but the mails' ids. Each kind counts nearly alike,
however many mails of it we wrote. Only words of several mails are learnt, and no proper names.
"""

import hashlib
import json
import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain, repeat
from typing import Any

import re2

from followups.patterns import Folded
from followups.reading.details.first_names import FIRST_NAMES
from followups.reading.weights import softmax
from followups.reading.wording import FILE, IN_SUBJECT, Wording, share_of_each
from reading_lab.beliefs import KINDS
from reading_lab.rows import Row, clusters, mails_of_our_own

MAILS_AT_LEAST = 3
"""A word of fewer mails says more of those mails than of its kind."""
PASSES = 15
STRIDE = 0.5
FIRMNESS = 0.1
EVENNESS = 0.7
"""Of the weight that would make every kind count alike: 0 none of it, 1 all of it."""
FOLDS = 8
_SETTLED = 0.003
"""What a chance may be wrong by without a step."""
_WITHIN = re2.compile(rb"[a-z,;] ([A-Za-z]{2,})")
"""A word that does not begin its sentence."""


@dataclass(frozen=True)
class _Example:
    places: list[int]
    share: float
    kind: int
    weight: float


def proper_names(mails: Iterable[Mapping[str, Any]]) -> frozenset[str]:
    """Words mostly written with a capital within a sentence, where nouns are not; first names."""
    capital: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for mail in mails:
        if mail["lang"] == "de":
            continue
        for word in _WITHIN.findall(Folded(mail["body"]).data):
            total[word.decode().lower()] += 1
            capital[word.decode().lower()] += word[:1].isupper()
    return frozenset(word for word in total if 2 * capital[word] > total[word]) | FIRST_NAMES


def wording_of(rows: Sequence[Row], names: frozenset[str]) -> Wording:
    """The fitted words of these mails, weights to two digits; the same for the same mails."""
    known = _vocabulary(rows, names)
    examples = _examples(rows, {word: place for place, word in enumerate(known)})
    pull = [FIRMNESS / count for count in known.values()]
    bias, columns = _fitted(examples, pull)
    table = {
        word: [round(column[place], 2) + 0.0 for column in columns]
        for place, word in enumerate(known)
    }
    weights = {word: row for word, row in table.items() if any(row)}
    return Wording(KINDS, [round(one, 2) for one in bias], weights)


def _vocabulary(rows: Sequence[Row], names: frozenset[str]) -> dict[str, int]:
    """The words learnt, in order, and in how many mails each stands."""
    counts = Counter(word for row in rows for word in row.words)
    return {
        word: counts[word]
        for word in sorted(counts)
        if counts[word] >= MAILS_AT_LEAST and word.removeprefix(IN_SUBJECT) not in names
    }


def _examples(rows: Sequence[Row], places: Mapping[str, int]) -> list[_Example]:
    count = Counter(row.kind for row in rows)
    even = {kind: (len(rows) / len(count) / count[kind]) ** EVENNESS for kind in count}
    ordered = sorted(rows, key=lambda row: hashlib.sha256(row.id.encode()).digest())
    found = [(row, [places[word] for word in row.words if word in places]) for row in ordered]
    return [
        _Example(known, share_of_each(len(known)), KINDS.index(row.kind), even[row.kind])
        for row, known in found
    ]


def _fitted(
    examples: Sequence[_Example], pull: Sequence[float]
) -> tuple[list[float], list[list[float]]]:
    """The bias, and for each kind the weights of all words."""
    bias = [0.0] * len(KINDS)
    columns = [[0.0] * len(pull) for _ in KINDS]
    paths = [[0.01] * len(pull) for _ in KINDS]
    for example in chain.from_iterable(repeat(examples, PASSES)):
        for kind, wrong in enumerate(_wrong(example, bias, columns)):
            if abs(wrong) > _SETTLED:
                bias[kind] -= 0.02 * wrong
                slope = wrong * example.share
                _move(columns[kind], paths[kind], example.places, slope, pull)
    return bias, columns


def _wrong(example: _Example, bias: Sequence[float], columns: Sequence[list[float]]) -> list[float]:
    """By how much the chance of each kind is too high, times what the example counts."""
    chances = softmax(
        [
            one + example.share * sum(map(column.__getitem__, example.places))
            for one, column in zip(bias, columns, strict=True)
        ]
    )
    chances[example.kind] -= 1
    return [example.weight * chance for chance in chances]


def _move(
    column: list[float],
    path: list[float],
    places: Iterable[int],
    slope: float,
    pull: Sequence[float],
) -> None:
    """One step of AdaGrad on the words of one mail, with their share of the pull towards zero."""
    for place in places:
        down = slope + pull[place] * column[place]
        path[place] += down * down
        column[place] -= STRIDE * down / math.sqrt(path[place])


def with_wording(rows: Sequence[Row], *, folds: int = FOLDS) -> list[Row]:
    """The rows; to each of our own, the chances by words of mails in other folds are added."""
    own = own_of(rows)
    names = proper_names(mails_of_our_own())
    place = {cluster: number % folds for number, cluster in enumerate(clusters(own))}
    apart = [
        wording_of([row for row in own if place[row.cluster] != fold], names)
        for fold in range(folds)
    ]
    return [
        replace(row, wording=tuple(apart[place[row.cluster]].log_chances(frozenset(row.words))))
        if row.source == "own"
        else row
        for row in rows
    ]


def fitted_words(rows: Sequence[Row]) -> Wording:
    """The words of all our own mails."""
    return wording_of(own_of(rows), proper_names(mails_of_our_own()))


def words_file(rows: Sequence[Row]) -> str:
    """The content of words.json, the same for the same mails: a line for each word."""
    fitted = fitted_words(rows)
    lines = ",\n".join(
        f"{json.dumps(word)}: {json.dumps(row, separators=(',', ':'))}"
        for word, row in sorted(fitted.weights.items())
    )
    head = f'"classes": {json.dumps(fitted.classes)},\n"bias": {json.dumps(fitted.bias)}'
    return f'{{{head},\n"weights": {{\n{lines}\n}}}}\n'


def own_of(rows: Iterable[Row]) -> list[Row]:
    return [row for row in rows if row.source == "own"]


def write_words(rows: Sequence[Row]) -> None:
    FILE.write_text(words_file(rows), encoding="utf-8")
