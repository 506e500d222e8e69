"""Dates, durations and names in words."""

from datetime import date

import pytest

from followups.drafting.english.times import duration, in_month, name_list, when

TODAY = date(2026, 3, 10)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 3, 10), "on Tuesday"),
        (date(2026, 3, 4), "on Wednesday"),
        (date(2026, 3, 3), "on 3 March"),
        (date(2026, 1, 9), "on 9 January"),
        (date(2026, 1, 8), "in January"),
        (date(2025, 4, 1), "in April 2025"),
        (date(2026, 3, 11), ""),
        (None, ""),
    ],
)
def test_when(day: date | None, words: str) -> None:
    assert when(day, today=TODAY) == words


def test_without_a_today_the_year_is_said() -> None:
    assert when(date(2026, 3, 3), today=None) == "in March 2026"
    assert in_month(date(2026, 3, 3), today=TODAY) == "in March"


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (0, "the time"),
        (30, "the half hour"),
        (45, "the time"),
        (60, "the hour"),
        (90, "the hour and a half"),
        (120, "the two hours"),
        (150, "the time"),
        (900, "the time"),
    ],
)
def test_duration(minutes: int, words: str) -> None:
    assert duration(minutes) == words


@pytest.mark.parametrize(
    ("names", "words"),
    [
        ([], ""),
        (["A"], "A"),
        (["A", "B"], "A and B"),
        (["A", "B", "C"], "A, B and C"),
        (list("ABCDEF"), "A, B, C, D and the others"),
    ],
)
def test_name_list(names: list[str], words: str) -> None:
    assert name_list(names) == words
