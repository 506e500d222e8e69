"""Dates in templates: words outside, the exact date inside."""

import datetime

from django.template import Context, Template
from django.utils import timezone

NOW = datetime.datetime(2026, 3, 3, 23, 30, tzinfo=datetime.UTC)  # already Wednesday in Berlin


def render(tag: str, value: object, zone: str = "Europe/Berlin") -> str:
    template = Template("{% load days %}{% " + tag + " value now %}")
    with timezone.override(zone):
        return template.render(Context({"value": value, "now": NOW}))


def test_a_date_is_seen_from_the_persons_day() -> None:
    day = datetime.date(2026, 3, 3)
    title = 'title="Tuesday 3 March 2026"'
    assert render("day_of", day) == f'<time datetime="2026-03-03" {title}>yesterday</time>'
    assert render("day_of", day, "UTC") == f'<time datetime="2026-03-03" {title}>today</time>'


def test_a_moment_is_told_in_the_persons_zone() -> None:
    moment = datetime.datetime(2026, 3, 3, 23, 5, tzinfo=datetime.UTC)
    assert render("when", moment) == (
        '<time datetime="2026-03-04T00:05+01:00" title="Wednesday 4 March 2026, 00:05">'
        "today, 00:05</time>"
    )


def test_a_day_inside_a_sentence() -> None:
    days = [datetime.date(2026, 3, 3), datetime.date(2026, 3, 1), datetime.date(2025, 9, 3)]
    said = [render("on_day", day).partition("<")[0] for day in days]
    assert said == ["", "on ", "on "]


def test_a_day_ahead_and_an_appointment() -> None:
    assert ">Friday<" in render("coming", datetime.date(2026, 3, 6))
    moment = datetime.datetime(2026, 3, 6, 13, 0, tzinfo=datetime.UTC)
    assert ">Fri 6 March, 14:00<" in render("appointment", moment)


def test_no_date_says_nothing() -> None:
    tags = ("when", "day_of", "on_day", "coming", "appointment")
    assert [render(tag, None) for tag in tags] == [""] * 5
