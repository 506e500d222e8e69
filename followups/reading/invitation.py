"""When an attached calendar invitation begins: a small bounded reader of iCalendar lines."""

from datetime import UTC, datetime
from typing import Final
from zoneinfo import ZoneInfo

import re2

from followups.reading.decoding import decode_bytes
from followups.reading.limits import CALENDAR_BYTES, CALENDAR_LINES, FIRST_YEAR, LAST_YEAR

_STARTS: Final = re2.compile(r"^DTSTART((?:;[^:]*)?):\s*(\d{8})(?:T(\d{6})(Z?))?\s*$")
_ZONE: Final = re2.compile(r"(?i);TZID=\"?([^;:\"]+)")
_WINDOWS: Final = {
    "w. europe standard time": "Europe/Berlin",
    "central europe standard time": "Europe/Budapest",
    "central european standard time": "Europe/Warsaw",
    "romance standard time": "Europe/Paris",
    "gmt standard time": "Europe/London",
    "greenwich standard time": "Atlantic/Reykjavik",
    "eastern standard time": "America/New_York",
    "central standard time": "America/Chicago",
    "mountain standard time": "America/Denver",
    "pacific standard time": "America/Los_Angeles",
    "india standard time": "Asia/Kolkata",
    "e. europe standard time": "Europe/Chisinau",
    "fle standard time": "Europe/Kiev",
    "gtb standard time": "Europe/Bucharest",
}
IMPOSSIBLE: Final = "The attached invitation names a time that cannot be."
UNKNOWN_ZONE: Final = "The invitation's time zone is not known; its time is taken as UTC."


def calendar_start(data: bytes) -> tuple[datetime | None, str]:
    """The first event's beginning, in UTC, and a problem in words or an empty string.

    A whole-day event begins at midnight. A zone that is not known is taken as UTC.
    """
    inside = False
    for line in _unfolded(data):
        if line.upper().startswith("BEGIN:VEVENT"):
            inside = True
        match = _STARTS.search(line) if inside else None
        if match:
            return _moment(match[1] or "", match[2], match[3] or "000000", utc=bool(match[4]))
    return None, "The attached invitation names no time."


def _unfolded(data: bytes) -> list[str]:
    text = decode_bytes(data[:CALENDAR_BYTES]).replace("\r", "")
    return text.replace("\n ", "").replace("\n\t", "").split("\n")[:CALENDAR_LINES]


def _moment(parameters: str, day: str, clock: str, *, utc: bool) -> tuple[datetime | None, str]:
    try:
        local = datetime.strptime(day + clock, "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    except ValueError:
        return None, IMPOSSIBLE
    if not FIRST_YEAR <= local.year <= LAST_YEAR:
        return None, IMPOSSIBLE
    named = _ZONE.search(parameters)
    if utc or named is None:
        return local, ""
    zone = _zone(named[1][:80])
    if zone is None:
        return local, UNKNOWN_ZONE
    try:
        return local.replace(tzinfo=zone).astimezone(UTC), ""
    except (OverflowError, ValueError):
        return None, IMPOSSIBLE


def _zone(name: str) -> ZoneInfo | None:
    """An IANA zone, also under the name that Windows gives it."""
    wanted = _WINDOWS.get(name.strip().lower(), name.strip().lstrip("/"))
    try:
        return ZoneInfo(wanted)
    except (LookupError, ValueError, OSError):
        return None
