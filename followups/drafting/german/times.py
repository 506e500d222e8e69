"""Dates, durations, numbers and lists of names in German words."""

from collections.abc import Sequence
from datetime import date

MONTHS = (
    *("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August"),
    *("September", "Oktober", "November", "Dezember"),
)
WEEKDAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
NUMBERS = (
    *("null", "einem", "zwei", "drei", "vier", "fünf", "sechs"),
    *("sieben", "acht", "neun", "zehn", "elf", "zwölf"),
)
EXACT_DAYS = 60
RECENT_DAYS = 330
MOST_NAMES = 5

DURATIONS = (
    (range(25, 36), "die halbe Stunde"),
    (range(50, 76), "die Stunde"),
    (range(80, 101), "die anderthalb Stunden"),
    (range(110, 136), "die zwei Stunden"),
    (range(165, 196), "die drei Stunden"),
    (range(225, 256), "die vier Stunden"),
    (range(285, 316), "die fünf Stunden"),
)


def when(day: date | None, *, today: date | None) -> str:
    """The day as one says it now: "am Dienstag", "am 3. März", "im März 2025"; "" if unknown."""
    if day is None or (today is not None and day > today):
        return ""
    days = (today - day).days if today else RECENT_DAYS
    if days < 7:
        return f"am {WEEKDAYS[day.weekday()]}"
    if days <= EXACT_DAYS:
        return f"am {day.day}. {MONTHS[day.month - 1]}"
    return in_month(day, today=today)


def in_month(day: date | None, *, today: date | None) -> str:
    """The month as one says it now, with the year once it could be mistaken; "" if unknown."""
    if day is None or (today is not None and day > today):
        return ""
    month = f"im {MONTHS[day.month - 1]}"
    recent = today is not None and (today - day).days < RECENT_DAYS
    return month if recent else f"{month} {day.year}"


def duration(minutes: int) -> str:
    """The time together in round words, "die Zeit" where no round word is near enough.

    Every one of them is taken up by the relative pronoun "die".
    """
    return next((words for near, words in DURATIONS if minutes in near), "die Zeit")


def number(count: int) -> str:
    """The number, after "in", in words up to twelve, in digits above."""
    return NUMBERS[count] if 0 <= count < len(NUMBERS) else str(count)


def name_list(names: Sequence[str]) -> str:
    """The names joined as in speech; beyond five the rest are "die anderen"."""
    shown = list(names) if len(names) <= MOST_NAMES else [*names[: MOST_NAMES - 1], "die anderen"]
    if len(shown) < 2:
        return "".join(shown)
    return f"{', '.join(shown[:-1])} und {shown[-1]}"
