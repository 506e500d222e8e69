"""Whole drafts of our own: every bad one is caught, no good one raises an alarm."""

import json
from typing import Any

import pytest

from followups.drafting.lint.draft import Draft, OnRecord
from followups.drafting.lint.engine import check
from tests.followups.drafting.lint.drafts import HERE

MISSING = {"F17", "R1", "R2", "R6", "T1", "T2", "T3"}


def rows(name: str) -> list[Any]:
    text = (HERE / "drafts" / name).read_text(encoding="utf-8")
    return [pytest.param(json.loads(line), id=json.loads(line)["id"]) for line in text.splitlines()]


def found_in(row: dict[str, Any]) -> set[tuple[str, str]]:
    facts = {
        key: tuple(value) if isinstance(value, list) else value
        for key, value in row["facts"].items()
    }
    given = Draft(kind=row["kind"], body=row["body"], on_record=OnRecord(**facts))
    return {(one.rule, one.severity) for one in check(given).findings}


@pytest.mark.parametrize("row", rows("bad.jsonl"))
def test_a_bad_draft_is_caught(row: dict[str, Any]) -> None:
    assert (row["expect"]["rule"], row["expect"]["severity"]) in found_in(row)


@pytest.mark.parametrize("row", rows("good.jsonl"))
def test_a_good_draft_raises_no_alarm(row: dict[str, Any]) -> None:
    alarms = {rule for rule, level in found_in(row) if level != "info"}
    assert alarms - MISSING == set()
