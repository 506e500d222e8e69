"""Dates, durations and lists of names in French words."""

from collections.abc import Sequence
from datetime import date

MONTHS = (
    *("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août"),
    *("septembre", "octobre", "novembre", "décembre"),
)
WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
NUMBERS = ("", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix")
EXACT_DAYS = 60
WITHOUT_YEAR = 330
MOST_NAMES = 5

# How long it was, and "consacré" as it agrees with that.
DURATIONS = (
    (range(25, 36), "la demi-heure", "consacrée"),
    (range(50, 76), "l’heure", "consacrée"),
    (range(80, 101), "l’heure et demie", "consacrée"),
    (range(110, 136), "les deux heures", "consacrées"),
    (range(165, 196), "les trois heures", "consacrées"),
    (range(225, 256), "les quatre heures", "consacrées"),
    (range(285, 316), "les cinq heures", "consacrées"),
)


def when(day: date | None, *, today: date | None) -> str:
    """The day as one says it now: "mardi", "le 3 mars", "en mars 2025"; "" if unknown."""
    if day is None or (today is not None and day > today):
        return ""
    if today is None:
        return f"en {MONTHS[day.month - 1]} {day.year}"
    days = (today - day).days
    if days < 7:
        return WEEKDAYS[day.weekday()]
    if days <= EXACT_DAYS:
        return f"le {'1er' if day.day == 1 else day.day} {MONTHS[day.month - 1]}"
    return in_month(day, today=today)


def of_day(day: date | None, *, today: date | None) -> str:
    """The day as it follows a noun: "de mardi", "du 3 mars", "en mars 2025"; "" if unknown."""
    said = when(day, today=today)
    if said in WEEKDAYS:
        return f"de {said}"
    return f"du {said.removeprefix('le ')}" if said.startswith("le ") else said


def in_month(day: date | None, *, today: date | None) -> str:
    """The month as one says it now, with the year once it could be mistaken; "" if unknown."""
    if day is None or (today is not None and day > today):
        return ""
    month = MONTHS[day.month - 1]
    recent = today is not None and (today - day).days < WITHOUT_YEAR
    return f"en {month}" if recent else f"en {month} {day.year}"


def duration(minutes: int) -> tuple[str, str]:
    """The time together in round words and "consacré" agreeing with it; "le temps" if not round."""
    for near, words, given in DURATIONS:
        if minutes in near:
            return words, given
    return "le temps", "consacré"


def number(count: int) -> str:
    """The number in words up to ten, in digits above."""
    return NUMBERS[count] if 0 < count < len(NUMBERS) else str(count)


def name_list(names: Sequence[str]) -> str:
    """The names joined as in speech; beyond five the rest are "les autres"."""
    shown = list(names) if len(names) <= MOST_NAMES else [*names[: MOST_NAMES - 1], "les autres"]
    if len(shown) < 2:
        return "".join(shown)
    return f"{', '.join(shown[:-1])} et {shown[-1]}"
