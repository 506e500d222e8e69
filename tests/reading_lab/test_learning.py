"""The fit in plain Python: it learns, believes, keeps to its bounds, and keeps no text."""

import re

from followups.reading.weights import scores_of, softmax
from reading_lab.learning import Beliefs, Example, fit, temperature_of
from reading_lab.rows import corpus_rows

YES, NO = (1.0, 0.0), (0.0, 1.0)
EXAMPLES = [Example(("red",), YES), Example(("blue",), NO), Example(("red", "blue"), YES)] * 20


def test_it_learns_what_the_examples_say() -> None:
    weights = fit(EXAMPLES, Beliefs({}, 1.0), classes=2)
    assert softmax(scores_of(["red"], weights, 2))[0] > 0.9
    assert softmax(scores_of(["blue"], weights, 2))[1] > 0.8


def test_a_signal_nobody_saw_keeps_what_was_believed() -> None:
    believed = Beliefs({"red": {0: 2.0}}, 1000.0)
    assert round(fit(EXAMPLES, believed, classes=2)["red"][0], 1) == 2.0


def test_bounds_hold_against_the_examples() -> None:
    bounded = Beliefs({}, 0.1, frozenset({("blue", 0)}), {("red", 0): 0.5})
    weights = fit(EXAMPLES, bounded, classes=2)
    assert weights["blue"][0] == 0.0
    assert weights["red"][0] == 0.5


def test_the_same_examples_give_the_same_weights() -> None:
    assert fit(EXAMPLES, Beliefs({}, 1.0), classes=2) == fit(EXAMPLES, Beliefs({}, 1.0), classes=2)


def test_scores_that_promise_too_much_are_cooled() -> None:
    sure = [((4.0, 0.0), YES)] * 7 + [((4.0, 0.0), NO)] * 3
    assert temperature_of(sure) > 2.5
    assert temperature_of([((4.0, 0.0), YES)] * 10) == 0.9


def test_the_features_of_the_corpus_are_names_and_no_text() -> None:
    rows = corpus_rows()
    assert len(rows) == 155
    for row in rows:
        assert all(re.fullmatch(r"[a-z_]+", name) for name in row.signals)
        assert len(row.id) < 40
