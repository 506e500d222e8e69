"""Dates as people live them: clocks that jump, short months, holidays, quiet days."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followups.calendar import WorkCalendar, add_days, add_months, local_date, local_morning


@pytest.mark.parametrize(
    ("day", "hour", "zone", "moment"),
    [
        (date(2026, 1, 15), 9, "Europe/Berlin", datetime(2026, 1, 15, 8, tzinfo=UTC)),
        (date(2026, 7, 15), 9, "Europe/Berlin", datetime(2026, 7, 15, 7, tzinfo=UTC)),
        (date(2026, 3, 29), 2, "Europe/Berlin", datetime(2026, 3, 29, 1, tzinfo=UTC)),
        (date(2026, 10, 25), 2, "Europe/Berlin", datetime(2026, 10, 25, 0, tzinfo=UTC)),
        (date(2026, 9, 1), 9, "Pacific/Auckland", datetime(2026, 8, 31, 21, tzinfo=UTC)),
        (date(2026, 9, 1), 0, "UTC", datetime(2026, 9, 1, 0, tzinfo=UTC)),
    ],
)
def test_a_local_morning_as_utc(day: date, hour: int, zone: str, moment: datetime) -> None:
    assert local_morning(day, hour=hour, zone=zone) == moment


def test_the_local_date_is_the_one_on_the_wall() -> None:
    moment = datetime(2026, 8, 31, 12, 30, tzinfo=UTC)
    assert local_date(moment, zone="Pacific/Auckland") == date(2026, 9, 1)
    assert local_date(moment, zone="America/Los_Angeles") == date(2026, 8, 31)


@given(
    st.dates(date(1950, 1, 1), date(2100, 1, 1)),
    st.sampled_from(["Europe/Berlin", "Pacific/Auckland", "America/St_Johns", "Asia/Kolkata"]),
)
def test_a_morning_falls_on_its_own_date(day: date, zone: str) -> None:
    assert local_date(local_morning(day, hour=9, zone=zone), zone=zone) == day


@pytest.mark.parametrize("zone", ["Mars/Olympus", "", "Europe", "../etc/passwd", "\0"])
def test_an_unknown_zone_is_refused_in_plain_words(zone: str) -> None:
    with pytest.raises(ValueError, match="is not a time zone we know"):
        local_morning(date(2026, 1, 1), hour=9, zone=zone)


def test_the_ends_of_the_calendar_are_refused_in_plain_words() -> None:
    with pytest.raises(ValueError, match="years 1 to 9999"):
        local_morning(date.min, hour=0, zone="Pacific/Auckland")
    with pytest.raises(ValueError, match="years 1 to 9999"):
        add_months(date(9999, 8, 1), 6)
    with pytest.raises(ValueError, match="years 1 to 9999"):
        add_days(date.max, 1)
    with pytest.raises(ValueError, match="years 1 to 9999"):
        WorkCalendar(region="DE").next_business_day(date(9999, 12, 31))
    with pytest.raises(ValueError, match="years 1 to 9999"):
        local_date(datetime(9999, 12, 31, 23, tzinfo=UTC), zone="Pacific/Auckland")


def test_an_impossible_hour_and_a_naive_moment_are_refused() -> None:
    with pytest.raises(ValueError, match="not an hour"):
        local_morning(date(2026, 1, 1), hour=24, zone="UTC")
    with pytest.raises(ValueError, match="without a time zone"):
        local_date(datetime(2026, 1, 1), zone="UTC")  # noqa: DTZ001 - naive on purpose


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2027, 8, 31), 6, date(2028, 2, 29)),
        (date(2026, 3, 31), 6, date(2026, 9, 30)),
        (date(2026, 12, 15), 1, date(2027, 1, 15)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
    ],
)
def test_months_are_clamped_at_their_end(day: date, months: int, expected: date) -> None:
    assert add_months(day, months) == expected


def test_a_region_of_a_country_has_its_own_holidays() -> None:
    epiphany = date(2027, 1, 6)
    assert WorkCalendar(region="DE-BY").is_holiday(epiphany) is True
    assert WorkCalendar(region="DE").is_holiday(epiphany) is False
    assert WorkCalendar().is_holiday(date(2026, 5, 1)) is False


@pytest.mark.parametrize("region", ["XX", "DE-ZZ", "de", "Germany!", "", "__class__"])
def test_an_unknown_region_is_refused(region: str) -> None:
    with pytest.raises(ValueError, match="no region whose public holidays we know"):
        WorkCalendar(region=region)


def test_quiet_days_wrap_the_years_end_and_can_be_switched_off() -> None:
    calendar = WorkCalendar()
    quiet = [date(2026, 12, 22), date(2026, 12, 31), date(2027, 1, 2)]
    assert [calendar.is_quiet(day) for day in quiet] == [True, True, True]
    assert calendar.is_quiet(date(2026, 12, 21)) is False
    assert calendar.is_quiet(date(2027, 1, 3)) is False
    assert WorkCalendar(quiet_from=None).is_quiet(quiet[0]) is False
    summer = WorkCalendar(quiet_from=(8, 1), quiet_until=(8, 14))
    assert [summer.is_quiet(date(2026, 8, day)) for day in (1, 14, 15)] == [True, True, False]


def test_a_calendar_that_is_quiet_for_ever_is_refused() -> None:
    always = WorkCalendar(quiet_from=(1, 1), quiet_until=(12, 31))
    with pytest.raises(ValueError, match="free of quiet days"):
        always.next_business_day(date(2026, 3, 1))


def test_days_move_forward_only() -> None:
    german = WorkCalendar(region="DE")
    assert german.next_business_day(date(2026, 3, 6)) == date(2026, 3, 6)
    assert german.next_business_day(date(2026, 3, 7)) == date(2026, 3, 9)
    assert german.next_business_day(date(2026, 4, 3)) == date(2026, 4, 7)
    assert german.next_business_day(date(2026, 12, 23)) == date(2027, 1, 4)
    assert german.next_free_day(date(2026, 5, 1)) == date(2026, 5, 2)
    assert german.next_free_day(date(2026, 12, 24)) == date(2027, 1, 3)


def test_business_days_are_counted_over_weekends_and_holidays() -> None:
    german = WorkCalendar(region="DE")
    assert german.add_business_days(date(2026, 4, 2), 2) == date(2026, 4, 8)
    assert german.add_business_days(date(2026, 3, 7), 1) == date(2026, 3, 9)
    assert german.add_business_days(date(2026, 3, 7), 0) == date(2026, 3, 9)
    with pytest.raises(ValueError, match="forward only"):
        german.add_business_days(date(2026, 3, 7), -1)
