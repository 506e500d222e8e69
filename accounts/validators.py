"""What a person may set: zones and holiday regions that exist."""

import datetime
import functools
from zoneinfo import available_timezones

import holidays
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _


@functools.cache
def time_zones() -> tuple[str, ...]:
    """All IANA zone names, sorted, without the legacy single words and Etc."""
    return tuple(
        sorted(
            zone
            for zone in available_timezones()
            if zone == "UTC" or ("/" in zone and not zone.startswith(("Etc/", "SystemV/", "posix")))
        )
    )


@functools.cache
def holiday_regions() -> dict[str, list[str]]:
    """Country codes and their subdivisions, as the holidays library knows them."""
    return holidays.list_supported_countries(include_aliases=False)


def validate_time_zone(value: str) -> None:
    if value not in available_timezones():
        raise ValidationError(
            _("“%(zone)s” is not a time zone we know. An example is Europe/Berlin."),
            params={"zone": value},
        )


def validate_holidays(value: str) -> None:
    country, _dash, subdivision = value.partition("-")
    regions = holiday_regions()
    if country not in regions or (subdivision and subdivision not in regions[country]):
        raise ValidationError(
            _("“%(region)s” is not a region we know. Examples are DE, DE-BY and US."),
            params={"region": value},
        )


def validate_month_day(value: str) -> None:
    """A day of the year as MM-DD; blank means none."""
    try:
        datetime.date.fromisoformat(f"2000-{value}")
    except ValueError:
        raise ValidationError(
            _("“%(day)s” is not a day of the year. Write month and day, for example 12-22."),
            params={"day": value},
        ) from None
