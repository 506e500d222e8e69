"""Small pieces of plain English for reasons and steps."""

from collections.abc import Iterable

NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def number(count: int) -> str:
    """Small numbers as words."""
    return NUMBERS[count] if 0 <= count < len(NUMBERS) else str(count)


def counted(count: int, noun: str) -> str:
    """ "one day", "two days"."""
    return f"{number(count)} {noun}" if count == 1 else f"{number(count)} {noun}s"


def listed(names: Iterable[str]) -> str:
    """ "Ana", "Ana and Ben", "Ana, Ben and Cleo"."""
    *rest, last = list(names) or ["nobody"]
    return f"{', '.join(rest)} and {last}" if rest else last


def sentence(text: str) -> str:
    """With a capital first letter, the rest as it is."""
    return text[:1].upper() + text[1:]
