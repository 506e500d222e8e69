"""Drafts that somebody else wrote and judged: how many of them the checker reads the same way."""

import json
from functools import cache
from typing import Any

from followups.drafting.lint.engine import check
from followups.drafting.lint.wire import read_draft
from tests.followups.drafting.lint.drafts import HERE

_DOUBTFUL_ROWS = (34, 45, 51, 53, 61, 62, 72, 94, 101, 113, 132, 139, 158, 161, 168, 171, 175)
DOUBTFUL = frozenset(f"b-{number:03}" for number in (*_DOUBTFUL_ROWS, 176, 179))
"""Their author was not sure of these labels, so no figure counts them."""

Found = set[tuple[str, str]]
LEVELS = {"errors": "error", "warnings": "warning", "infos": "info"}


@cache
def judged() -> tuple[tuple[dict[str, Any], Found], ...]:
    text = (HERE / "drafts" / "judged.jsonl").read_text(encoding="utf-8")
    rows = [json.loads(line) for line in text.splitlines()]
    return tuple((row["expect"], _found(row["input"])) for row in rows if row["id"] not in DOUBTFUL)


def _found(given: dict[str, Any]) -> Found:
    return {(one.rule, one.severity) for one in check(read_draft(given)).findings}


def missed(kind: str) -> list[str]:
    return [
        rule
        for expect, found in judged()
        for rule in expect.get(kind, ())
        if (rule, LEVELS[kind]) not in found
    ]


def test_every_row_is_read() -> None:
    assert len(judged()) == 161


def test_hardly_a_good_draft_raises_an_error() -> None:
    good = [found for expect, found in judged() if expect["no_errors"]]
    false = [found for found in good if "error" in {level for _, level in found}]
    assert len(false) <= 1


def test_what_may_not_appear_hardly_ever_does() -> None:
    wrong = [
        rule
        for expect, found in judged()
        for rule in expect["must_not"]
        if rule in {name for name, _ in found}
    ]
    assert len(wrong) <= 1


def test_nearly_every_error_is_found() -> None:
    assert len(missed("errors")) <= 2


def test_nearly_every_warning_and_info_is_found() -> None:
    assert len(missed("warnings") + missed("infos")) <= 2
