"""Dates and lengths as people say them."""

import datetime

import pytest

from tracker.saying import (
    say_appointment,
    say_coming,
    say_day,
    say_in_full,
    say_list,
    say_minutes,
    say_moment,
)

TODAY = datetime.date(2026, 3, 3)


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (datetime.date(2026, 3, 3), "today"),
        (datetime.date(2026, 3, 2), "yesterday"),
        (datetime.date(2026, 3, 4), "tomorrow"),
        (datetime.date(2026, 3, 5), "Thu 5 March"),
        (datetime.date(2026, 2, 17), "Tue 17 Feb"),
        (datetime.date(2026, 1, 14), "14 Jan"),
        (datetime.date(2025, 9, 3), "3 Sept 2025"),
        (datetime.date(2025, 12, 31), "31 Dec 2025"),
        (datetime.date(2027, 3, 3), "3 March 2027"),
    ],
)
def test_a_day_is_said_by_how_far_it_is(day: datetime.date, said: str) -> None:
    assert say_day(day, today=TODAY) == said


def test_a_day_of_the_coming_week_is_only_its_name() -> None:
    days = [TODAY + datetime.timedelta(days=away) for away in (1, 2, 6, 7)]
    said = [say_coming(day, today=TODAY) for day in days]
    assert said == ["tomorrow", "Thursday", "Monday", "Tue 10 March"]


def test_moments_near_now_have_their_time() -> None:
    moments = [datetime.datetime(2026, 3, day, 11, 5, tzinfo=datetime.UTC) for day in (3, 2, 1)]
    said = [say_moment(moment, today=TODAY) for moment in moments]
    assert said == ["today, 11:05", "yesterday, 11:05", "Sun 1 March"]


def test_an_appointment_always_has_its_time() -> None:
    moment = datetime.datetime(2026, 3, 5, 14, 0, tzinfo=datetime.UTC)
    assert say_appointment(moment, today=TODAY) == "Thu 5 March, 14:00"


def test_the_title_of_a_date_is_exact() -> None:
    assert say_in_full(TODAY) == "Tuesday 3 March 2026"


def test_lengths() -> None:
    said = [say_minutes(minutes) for minutes in (1, 25, 60, 90, 120)]
    assert said == ["1 minute", "25 minutes", "1 hour", "1 hour 30", "2 hours"]


def test_lists_of_names() -> None:
    names = ["Anna", "Bo", "Cem"]
    assert [say_list(names[:n]) for n in range(4)] == [
        "",
        "Anna",
        "Anna and Bo",
        "Anna, Bo and Cem",
    ]
