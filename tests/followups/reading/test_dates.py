"""Dates of headers, and as mail programs show them, become moments in UTC."""

from datetime import UTC, datetime

import pytest

from followups.reading.dates import header_date, shown_date

AT_TEN = datetime(2024, 4, 2, 10, 12, tzinfo=UTC)
AT_EIGHT = datetime(2024, 4, 2, 8, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    "value",
    [
        "Tue, 2 Apr 2024 at 10:12 AM",
        "Tue, Apr 2, 2024 at 10:12 AM",
        "Tuesday, April 2, 2024 10:12 AM",
        "Dienstag, 2. April 2024 um 10:12 Uhr",
        "Di., 2. Apr. 2024 um 10:12",
        "mardi 2 avril 2024 à 10:12",
        "mar. 2 avr. 2024 à 10 h 12, soit 10h12",
        "2 de abril de 2024 10:12",
        "martes, 2 de abril de 2024, 10:12",
        "martedì 2 aprile 2024 10:12",
        "4/2/2024 10:12 AM",
        "02/04/2024 10:12",
        "02.04.2024 10:12",
        "02.04.24, 10:12",
        "2024-04-02 10:12",
    ],
)
def test_days_and_clocks_in_five_languages(value: str) -> None:
    assert shown_date(value) == AT_TEN


@pytest.mark.parametrize(
    "value",
    [
        "Tue, 2 Apr 2024 10:12:00 +0200",
        "2 Apr 2024 10:12 +0200 (CEST)",
        "Dienstag, 2. April 2024 um 10:12:00 MESZ",
        "2 avril 2024 à 10:12:00 UTC+2",
        "Tuesday, April 2, 2024 at 10:12:00 AM GMT+2",
        "2024-04-02T10:12:00+02:00",
        "Tue, 2 Apr 2024 10:12:00 MESZ",
    ],
)
def test_offsets_are_counted(value: str) -> None:
    assert header_date(value) == AT_EIGHT


@pytest.mark.parametrize(
    "value",
    ["", "no date", "Tue, 99 Apr 2024 10:12:00 +0200", "2024-13-45",
     "31 Dec 9999 23:00 -1200", "31 Dec 9999",
     "1 Jan 3000", "1 Jan 1900",
     "0000-00-00", "25:61", "x" * 100_000],
)  # fmt: skip
def test_what_cannot_be_a_date_is_none(value: str) -> None:
    assert header_date(value) is None


@pytest.mark.parametrize("offset", ["-9900", "+9959", "+2400", "-99999999"])
def test_an_absurd_offset_is_passed_over(offset: str) -> None:
    assert header_date(f"Tue, 2 Apr 2024 23:00:00 {offset}") == datetime(
        2024, 4, 2, 23, 0, tzinfo=UTC
    )


def test_the_afternoon_is_counted_in_headers_too() -> None:
    at_night = datetime(2024, 4, 2, 22, 12, tzinfo=UTC)

    assert header_date("Tuesday, April 2, 2024 10:12 PM") == at_night
