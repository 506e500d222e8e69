"""Judged cases: facts in, and literally what must come out, over every rule and ruling."""

import json
from pathlib import Path
from typing import Any

import pytest

from followups.decision.catalogue import CATALOGUE
from followups.decision.engine import decide
from followups.decision.wire import as_json, read_facts

BASE = {
    "today": "2026-03-10",
    "outcome": "not_selected",
    "notified_on": "2026-03-10",
    "channel": "email",
    "written": "unclear",
    "written_by": "team",
    "relationship": "open",
    "wants_future": "yes",
    "readiness": "ready",
    "via_agency": False,
    "timezone": "Europe/Berlin",
    "holidays": "DE",
}
TABLE = Path(__file__).with_name("vignettes.jsonl").read_text(encoding="utf-8")
ROWS = [json.loads(line) for line in TABLE.splitlines()]


def answer(row: dict[str, Any]) -> dict[str, Any]:
    return as_json(decide(read_facts({**BASE, **row["facts"]})))


def short(step: dict[str, Any]) -> str:
    return ":".join(str(step.get(key) or "-") for key in ("kind", "to", "via", "state", "on"))


@pytest.mark.parametrize("row", ROWS, ids=[row["title"] for row in ROWS])
def test_each_case_is_decided_as_judged(row: dict[str, Any]) -> None:
    said = answer(row)
    left_out = {f"{s['kind']}:{s.get('to') or '-'}:{s['because']}" for s in said["suppressed"]}
    assert said["recommendation"] == row["level"]
    assert [reason["rule"] for reason in said["reasons"]] == row["rules"]
    assert [short(step) for step in said["steps"]] == row["steps"]
    assert sorted(left_out) == row["left_out"]


def test_every_rule_that_speaks_stands_in_the_catalogue() -> None:
    spoken: set[str] = set()
    for row in ROWS:
        said = answer(row)
        spoken |= {reason["rule"] for reason in said["reasons"]}
        spoken |= {item["because"] for item in said["suppressed"]}
    assert spoken - set(CATALOGUE) == set()


def test_the_table_covers_every_level_and_outcome() -> None:
    assert {row["level"] for row in ROWS} == {"recommended", "optional", "stay_silent", "hold"}
    outcomes = {row["facts"].get("outcome", "not_selected") for row in ROWS}
    assert len(outcomes) == 7
    assert len(ROWS) >= 150
