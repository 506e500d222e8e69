"""When an attached invitation begins, in UTC."""

from datetime import UTC, datetime

import pytest

from followups.reading.invitation import UNKNOWN_ZONE, calendar_start

CANNOT_BE = "The attached invitation names a time that cannot be."
NO_TIME = "The attached invitation names no time."


def _event(line: str) -> bytes:
    zone = "BEGIN:VTIMEZONE\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nEND:STANDARD\r\n"
    return (
        f"BEGIN:VCALENDAR\r\n{zone}END:VTIMEZONE\r\nBEGIN:VEVENT\r\n{line}\r\nEND:VEVENT\r\n"
    ).encode()


@pytest.mark.parametrize(
    "line",
    [
        "DTSTART:20240405T080000Z",
        "DTSTART;TZID=Europe/Berlin:20240405T100000",
        'DTSTART;TZID="Europe/Berlin":20240405T100000',
        "DTSTART;VALUE=DATE-TIME;TZID=W. Europe Standard Time:20240405T100000",
        "DTSTART;TZID=Europe/\r\n Berlin:2024\r\n 0405T100000",
        "DTSTART:20240405T080000",
    ],
)
def test_zones(line: str) -> None:
    assert calendar_start(_event(line)) == (datetime(2024, 4, 5, 8, 0, tzinfo=UTC), "")


def test_a_whole_day_begins_at_midnight() -> None:
    assert calendar_start(_event("DTSTART;VALUE=DATE:20240405")) == (
        datetime(2024, 4, 5, tzinfo=UTC),
        "",
    )


@pytest.mark.parametrize("name", ["Nowhere/City", "../../etc/passwd", "Europe", "/", "x" * 500])
def test_an_unknown_zone_is_taken_as_utc_and_said(name: str) -> None:
    assert calendar_start(_event(f"DTSTART;TZID={name}:20240405T080000")) == (
        datetime(2024, 4, 5, 8, 0, tzinfo=UTC),
        UNKNOWN_ZONE,
    )


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (_event("DTSTART:20241399T996099"), CANNOT_BE),
        (_event("DTSTART;TZID=Asia/Tokyo:00010101T000000"), CANNOT_BE),
        (_event("DTSTART:99991231T235959Z"), CANNOT_BE),
        (_event("DTEND:20240405T080000Z"), NO_TIME),
        (b"", NO_TIME),
        (b"\xff\0" * 100_000, NO_TIME),
        (b"BEGIN:VEVENT\n" + b"DTSTART;TZID=x:\n" * 500_000, NO_TIME),
    ],
)
def test_no_time(data: bytes, problem: str) -> None:
    assert calendar_start(data) == (None, problem)
