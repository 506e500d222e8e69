"""Sentences beside those the tables grew from: acts caught in other words, near twins let be."""

import pytest

from tests.followups.drafting.lint.drafts import draft, rules, sentences

ABSENT = {"R1", "R2", "R6", "T1", "T2", "T3", "L0", "F17"}


@pytest.mark.parametrize(("rule", "sentence"), sentences("seen_otherwise_bad.toml"))
def test_an_act_is_caught_in_other_words(rule: str, sentence: str) -> None:
    assert rule in rules(draft(f"Dear Anna,\n\n{sentence}\n\nKind regards,\nKim Doe"))


@pytest.mark.parametrize(("rule", "sentence"), sentences("seen_otherwise_good.toml"))
def test_its_innocent_twin_is_let_be(rule: str, sentence: str) -> None:
    found = rules(draft(f"Dear Anna,\n\n{sentence}\n\nKind regards,\nKim Doe"))
    assert found - ABSENT == set()
