"""Dates, durations and lists of names in Spanish words."""

import re
import unicodedata
from collections.abc import Sequence
from datetime import date

MONTHS = (
    *("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto"),
    *("septiembre", "octubre", "noviembre", "diciembre"),
)
WEEKDAYS = ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo")
NUMBERS = ("", "una", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez")
EXACT_DAYS = 60
WITHOUT_YEAR = 330
MOST_NAMES = 5

DURATIONS = (
    (range(25, 36), "la media hora"),
    (range(50, 76), "la hora"),
    (range(80, 101), "la hora y media"),
    (range(110, 136), "las dos horas"),
    (range(165, 196), "las tres horas"),
    (range(225, 256), "las cuatro horas"),
    (range(285, 316), "las cinco horas"),
)
# The sound /i/, not its glide ("Ian" has the vowel, "Iago" and "Hierro" the glide); the h of
# foreign names is mostly heard ("Hillary"), that of these Spanish ones is not.
VOWEL_I = re.compile(
    r"(?:ian\b|i(?![aeou])|y(?![aeiou])|hi(?:lari|ld|polit|gini|nojos|dalg|sidr|jos?\b|jas?\b))"
)


def when(day: date | None, *, today: date | None) -> str:
    """The day as one says it now: "el martes", "el 3 de marzo", "en marzo de 2025"; else ""."""
    if day is None or (today is not None and day > today):
        return ""
    days = None if today is None else (today - day).days
    if days is not None and days < 7:
        return f"el {WEEKDAYS[day.weekday()]}"
    if days is not None and days <= EXACT_DAYS:
        return f"el {day.day} de {MONTHS[day.month - 1]}"
    return in_month(day, today=today)


def of(when: str) -> str:
    """The day after a noun: "del martes" for "el martes", "de marzo" for "en marzo"."""
    return re.sub(r"^(?:el|en) ", lambda found: "del " if found[0] == "el " else "de ", when)


def in_month(day: date | None, *, today: date | None) -> str:
    """The month as one says it now, with the year once it could be mistaken; "" if unknown."""
    if day is None or (today is not None and day > today):
        return ""
    month = MONTHS[day.month - 1]
    recent = today is not None and (today - day).days < WITHOUT_YEAR
    return f"en {month}" if recent else f"en {month} de {day.year}"


def duration(minutes: int) -> str:
    """The time together in round words, "el tiempo" where no round word is near enough."""
    return next((words for near, words in DURATIONS if minutes in near), "el tiempo")


def interviews(count: int) -> str:
    """The interviews with their article: "la entrevista", "las tres entrevistas"."""
    if count == 1:
        return "la entrevista"
    number = NUMBERS[count] if 0 < count < len(NUMBERS) else str(count)
    return f"las {number} entrevistas"


def name_list(names: Sequence[str]) -> str:
    """The names joined as in speech; beyond five the rest are "otras personas"."""
    shown = (
        list(names) if len(names) <= MOST_NAMES else [*names[: MOST_NAMES - 1], "otras personas"]
    )
    if len(shown) < 2:
        return "".join(shown)
    return f"{', '.join(shown[:-1])} {and_before(shown[-1])} {shown[-1]}"


def and_before(word: str) -> str:
    """ "e" before a word that begins with the sound of i, else "y"."""
    plain = "".join(
        mark
        for mark in unicodedata.normalize("NFKD", word.casefold())
        if mark.isalnum() or mark == " "
    )
    return "e" if VOWEL_I.match(plain) else "y"
