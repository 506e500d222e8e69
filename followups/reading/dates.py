"""Dates as headers and mail programs write them, in five languages → aware UTC, or None."""

from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_tz
from typing import Final

import re2

from followups.reading.limits import FIRST_YEAR, LAST_YEAR

_MONTHS: Final = (
    "jan janv january januar jänner enero ene janvier gennaio gen",
    "feb february februar febrero février févr fév febbraio",
    "mar march märz mär mrz marzo mars",
    "apr april abril abr avril avr aprile",
    "may mai mayo maggio mag",
    "jun june juni junio juin giugno giu",
    "jul july juli julio juillet juil luglio lug",
    "aug august agosto ago août",
    "sep sept september septiembre septembre settembre set",
    "oct october oktober okt octubre octobre ottobre ott",
    "nov november noviembre novembre",
    "dec december dezember dez diciembre dic décembre déc dicembre",
)
_MONTH_OF: Final = {
    word: number for number, words in enumerate(_MONTHS, start=1) for word in words.split()
}
_NAMED: Final = re2.compile(
    r"(?i)\b(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s\-]+(?:de\s+)?(\pL{3,10})\.?,?[\s\-]+(?:de\s+|del\s+)?(\d{4})\b"
)
_MONTH_FIRST: Final = re2.compile(r"(?i)\b(\pL{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b")
_ISO: Final = re2.compile(r"\b(\d{4})-(\d{1,2})-(\d{1,2})(?:T|\b)")
_NUMBERS: Final = re2.compile(r"\b(\d{1,2})([./\-])(\d{1,2})[./\-](\d{4}|\d{2})\b")
_CLOCK: Final = re2.compile(r"(?i)\b(\d{1,2})[:h.](\d{2})(?::(\d{2}))?(?:\s*([ap])\.?\s?m\b)?")
_HALF: Final = re2.compile(r"\d\s?[AP]M\b")
_OFFSET: Final = re2.compile(
    r"(?:GMT|UTC)\s?([+\-])(\d{1,2})(?::?(\d{2}))?\b|([+\-])(\d{2}):?(\d{2})\b"
)
_ZONE: Final = re2.compile(r"\b(MESZ|CEST|MEZ|CET|HAEC|BST|EST|EDT|CST|CDT|PST|PDT)\b")
_HOURS_OF: Final = {
    **dict.fromkeys(("MESZ", "CEST", "HAEC"), 2),
    **dict.fromkeys(("MEZ", "CET", "BST"), 1),
    "EST": -5,
    "EDT": -4,
    "CST": -6,
    "CDT": -5,
    "PST": -8,
    "PDT": -7,
}
_LENGTH: Final = 200


def header_date(value: str) -> datetime | None:
    """The moment a Date header names, in UTC; None where there is none, or none that can be."""
    if _ISO.search(value[:_LENGTH]) or _HALF.search(value[:_LENGTH]):
        return shown_date(value)
    try:
        parts = parsedate_tz(value[:_LENGTH])
    except (ValueError, IndexError, OverflowError, TypeError):
        return shown_date(value)
    if not parts:
        return shown_date(value)
    return _moment(
        parts[0], parts[1], parts[2], parts[3:6], parts[9] or _offset_of(value[:_LENGTH])
    )


def shown_date(value: str, *, month_first: bool = False) -> datetime | None:
    """The moment in a date as people read it ("2 de abril de 2024 10:12"), in UTC.

    Without an offset the clock is taken as UTC. `month_first` decides 4/5/2024 where both fit.
    """
    line = value[:_LENGTH]
    day = _day_of(line, month_first=month_first)
    if day is None:
        return None
    year, month, date, rest = day
    return _moment(year, month, date, _clock_of(rest), _offset_of(rest))


def _day_of(line: str, *, month_first: bool) -> tuple[int, int, int, str] | None:
    if match := _ISO.search(line):
        return int(match[1]), int(match[2]), int(match[3]), line[match.end() :]
    for pattern, day, month in ((_NAMED, 1, 2), (_MONTH_FIRST, 2, 1)):
        match = pattern.search(line)
        number = _MONTH_OF.get(match[month].casefold()) if match else None
        if match and number:
            return int(match[3]), number, int(match[day]), _clock_side(line, match.span())
    match = _NUMBERS.search(line)
    if match is None:
        return None
    first, second, year = int(match[1]), int(match[3]), int(match[4])
    american = month_first or bool(_HALF.search(line))
    swap = second > 12 or (american and match[2] == "/" and first <= 12)
    month, date = (first, second) if swap else (second, first)
    return year + 2000 * (year < 100), month, date, _clock_side(line, match.span())


def _clock_side(line: str, span: tuple[int, int]) -> str:
    """The clock stands after the day, seldom before."""
    after = line[span[1] :]
    return after if _CLOCK.search(after) else line[: span[0]]


def _clock_of(rest: str) -> tuple[int, int, int]:
    match = _CLOCK.search(rest)
    if match is None:
        return 0, 0, 0
    hour = int(match[1])
    half = (match[4] or "").lower()
    if half:
        hour = hour % 12 + 12 * (half == "p")
    return hour, int(match[2]), int(match[3] or 0)


def _offset_of(rest: str) -> int:
    match = _OFFSET.search(rest)
    if match is None:
        named = _ZONE.search(rest)
        return _HOURS_OF[named[1]] * 3600 if named else 0
    sign, hours, minutes = match[1] or match[4], match[2] or match[5], match[3] or match[6] or "0"
    seconds = (int(hours) * 60 + int(minutes)) * 60
    return -seconds if sign == "-" else seconds


def _moment(
    year: int, month: int, day: int, clock: tuple[int, ...], offset: int
) -> datetime | None:
    hour, minute, second = clock
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        local = datetime(year, month, day, hour, minute, min(second, 59), tzinfo=UTC)
        if abs(offset) >= 24 * 3600:
            return local
        zone = timezone(timedelta(seconds=offset))
        return local.replace(tzinfo=zone).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
