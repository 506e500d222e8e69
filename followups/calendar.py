"""Local mornings, clamped months, business days, holidays and quiet days."""

import calendar as month_table
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

import holidays

MonthDay = tuple[int, int]

QUIET_FROM: MonthDay = (12, 22)
QUIET_UNTIL: MonthDay = (1, 2)
SEARCH_LIMIT_DAYS = 800


def zone_named(zone: str) -> ZoneInfo:
    """The time zone of that IANA name; ValueError in plain words when there is none."""
    try:
        return ZoneInfo(zone)
    except (KeyError, ValueError, OSError, TypeError) as error:
        raise ValueError(f"{zone!r} is not a time zone we know, such as Europe/Berlin.") from error


def local_morning(day: date, *, hour: int, zone: str) -> datetime:
    """That hour of the local day as an aware UTC time.

    An hour that the clocks jump over moves forward by the jump; an hour that happens twice is
    the first of the two. Raises ValueError for an unknown zone, an hour outside 0-23, or a
    moment outside the years 1 to 9999.
    """
    if not 0 <= hour <= 23:
        raise ValueError(f"{hour} is not an hour between 0 and 23.")
    local = datetime.combine(day, time(hour), tzinfo=zone_named(zone))
    try:
        return local.astimezone(UTC)
    except OverflowError as error:
        raise _outside_the_calendar(day) from error


def local_date(moment: datetime, *, zone: str) -> date:
    """The calendar date on the wall in that zone at an aware moment.

    Raises ValueError for a naive moment, an unknown zone, or a date outside the years 1 to 9999.
    """
    if moment.tzinfo is None:
        raise ValueError("A moment without a time zone has no local date.")
    try:
        return moment.astimezone(zone_named(zone)).date()
    except OverflowError as error:
        raise _outside_the_calendar(moment.date()) from error


def add_days(day: date, days: int) -> date:
    """So many calendar days later; ValueError outside the years 1 to 9999."""
    try:
        return day + timedelta(days=days)
    except OverflowError as error:
        raise _outside_the_calendar(day) from error


def add_months(day: date, months: int) -> date:
    """So many calendar months later, clamped to the month's last day.

    Raises ValueError outside the years 1 to 9999.
    """
    year, month0 = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not date.min.year <= year <= date.max.year:
        raise _outside_the_calendar(day)
    last = month_table.monthrange(year, month0 + 1)[1]
    return date(year, month0 + 1, min(day.day, last))


def _outside_the_calendar(day: date) -> ValueError:
    return ValueError(f"Counting from {day.isoformat()} leaves the years 1 to 9999.")


@lru_cache(maxsize=64)
def _region_rules(region: str) -> holidays.HolidayBase:
    country, _, part = region.partition("-")
    try:
        return holidays.country_holidays(country, subdiv=part or None, expand=False)
    except (NotImplementedError, AttributeError, KeyError, TypeError) as error:
        raise ValueError(f"{region!r} is no region whose public holidays we know.") from error


@lru_cache(maxsize=512)
def _holidays_of(region: str, year: int) -> frozenset[date]:
    country, _, part = region.partition("-")
    return frozenset(holidays.country_holidays(country, subdiv=part or None, years=year))


@lru_cache(maxsize=64)
def _weekend_of(region: str) -> frozenset[int]:
    return frozenset(_region_rules(region).weekend)


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkCalendar:
    """Which days something may be due on.

    ``region`` is an ISO country ("DE") or a part of one ("DE-BY"); None knows weekends only.
    The quiet days include both ends and may wrap the year's end; None has none. Raises
    ValueError for an unknown region or an impossible quiet day.
    """

    region: str | None = None
    quiet_from: MonthDay | None = QUIET_FROM
    quiet_until: MonthDay | None = QUIET_UNTIL

    def __post_init__(self) -> None:
        if self.region is not None:
            _region_rules(self.region)
        for month_day in filter(None, (self.quiet_from, self.quiet_until)):
            date(2000, *month_day)

    def is_holiday(self, day: date) -> bool:
        return self.region is not None and day in _holidays_of(self.region, day.year)

    def is_weekend(self, day: date) -> bool:
        return day.weekday() in (_weekend_of(self.region) if self.region else {5, 6})

    def is_quiet(self, day: date) -> bool:
        """Inside the quiet days, when nothing falls due."""
        if self.quiet_from is None or self.quiet_until is None:
            return False
        at = (day.month, day.day)
        if self.quiet_from <= self.quiet_until:
            return self.quiet_from <= at <= self.quiet_until
        return at >= self.quiet_from or at <= self.quiet_until

    def is_free(self, day: date) -> bool:
        """Neither a public holiday nor a quiet day; weekends are free to use."""
        return not (self.is_holiday(day) or self.is_quiet(day))

    def is_business_day(self, day: date) -> bool:
        """A working day outside the quiet days."""
        return self.is_free(day) and not self.is_weekend(day)

    def next_business_day(self, day: date) -> date:
        """That day, or the first business day after it; never backwards."""
        return _first(day, self.is_business_day)

    def next_free_day(self, day: date) -> date:
        """That day, or the first after it that is no holiday and not quiet; a weekend is fine."""
        return _first(day, self.is_free)

    def add_business_days(self, day: date, count: int) -> date:
        """The count-th business day after that day; for 0 the next business day from it on."""
        if count < 0:
            raise ValueError("Business days are counted forward only.")
        reached = self.next_business_day(day) if count == 0 else day
        for _ in range(count):
            reached = self.next_business_day(add_days(reached, 1))
        return reached


def _first(day: date, fits: Callable[[date], bool]) -> date:
    candidate = day
    for _ in range(SEARCH_LIMIT_DAYS):
        if fits(candidate):
            return candidate
        candidate = add_days(candidate, 1)
    raise ValueError(f"No day in the two years after {day.isoformat()} is free of quiet days.")
