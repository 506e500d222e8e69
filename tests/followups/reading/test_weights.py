"""The weights file: made from what is committed, small, and true to what must hold."""

import subprocess
import sys
from pathlib import Path

from followups.reading.signals import DECISIONS
from followups.reading.weights import FILE, weights
from followups.reading.wording import FILE as WORDS
from reading_lab.fitting import fitted_file
from reading_lab.rows import corpus_rows, own_rows
from reading_lab.words import words_file

ROOT = Path(__file__).resolve().parents[3]


def test_fitting_again_gives_the_same_file() -> None:
    """`make weights` on what is committed: no corpus is needed."""
    rows = [*corpus_rows(), *own_rows()]
    assert words_file(rows) == WORDS.read_text(encoding="utf-8")
    assert fitted_file(rows) == FILE.read_text(encoding="utf-8")


def test_the_files_are_small() -> None:
    assert FILE.stat().st_size < 100_000
    assert WORDS.stat().st_size < 200_000


def test_a_decision_never_counts_against_a_rejection() -> None:
    model = weights().kind
    rejection = model.classes.index("rejection")
    for name in DECISIONS:
        row = model.weights[name]
        assert row[rejection] == max(row) >= 0


def test_what_does_not_separate_has_no_weight_for_the_hand() -> None:
    assert not {"from_system", "softener", "wish_luck", "thanks_for_applying"} & set(
        weights().hand.weights
    )


def test_reading_loads_no_framework_and_no_weights_before_the_first_mail() -> None:
    code = (
        "import sys, followups.reading.reader, followups.reading.weights as weights;"
        "heavy = {'django', 'nh3', 'imap_tools', 'emailforwardparser', 'cryptography'};"
        "print(sorted(heavy & set(sys.modules)), weights.weights.cache_info().currsize)"
    )
    run = [sys.executable, "-c", code]
    said = subprocess.run(run, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert said == "[] 0\n"
