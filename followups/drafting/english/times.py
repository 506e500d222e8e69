"""Dates, durations and lists of names in English words."""

from collections.abc import Sequence
from datetime import date

MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August"),
    *("September", "October", "November", "December"),
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
EXACT_DAYS = 60
MOST_NAMES = 5

DURATIONS = (
    (range(25, 36), "the half hour"),
    (range(50, 76), "the hour"),
    (range(80, 101), "the hour and a half"),
    (range(110, 136), "the two hours"),
    (range(165, 196), "the three hours"),
    (range(225, 256), "the four hours"),
    (range(285, 316), "the five hours"),
)


def when(day: date | None, *, today: date | None, month_first: bool = False) -> str:
    """The day as one says it now: "on Tuesday", "on 3 March", "in March 2025"; "" if unknown.

    With `month_first` as Americans have it: "on March 3".
    """
    if day is None or (today is not None and day > today):
        return ""
    if today is None:
        return f"in {MONTHS[day.month - 1]} {day.year}"
    days = (today - day).days
    if days < 7:
        return f"on {WEEKDAYS[day.weekday()]}"
    if days <= EXACT_DAYS:
        month = MONTHS[day.month - 1]
        return f"on {month} {day.day}" if month_first else f"on {day.day} {month}"
    return in_month(day, today=today)


def in_month(day: date | None, *, today: date | None) -> str:
    """The month as one says it now, with the year once it could be mistaken; "" if unknown."""
    if day is None or (today is not None and day > today):
        return ""
    month = MONTHS[day.month - 1]
    recent = today is not None and (today - day).days < 330
    return f"in {month}" if recent else f"in {month} {day.year}"


def duration(minutes: int) -> str:
    """The time together in round words, "the time" where no round word is near enough."""
    return next((words for near, words in DURATIONS if minutes in near), "the time")


def number(count: int) -> str:
    """The number in words up to ten, in digits above."""
    return NUMBERS[count] if 0 <= count <= 10 else str(count)


def name_list(names: Sequence[str], *, serial_comma: bool = False) -> str:
    """The names joined as in speech; beyond five the rest are "the others"."""
    shown = list(names) if len(names) <= MOST_NAMES else [*names[: MOST_NAMES - 1], "the others"]
    if len(shown) < 2:
        return "".join(shown)
    comma = "," if serial_comma and len(shown) > 2 else ""
    return f"{', '.join(shown[:-1])}{comma} and {shown[-1]}"
