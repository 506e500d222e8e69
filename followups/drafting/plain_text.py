"""What a person typed, made harmless for one line of a letter without changing its words."""

import re
import unicodedata

JOINERS = frozenset("\u200c\u200d")  # emoji families and Persian spelling need them
LONGEST = 200
UNSEEN_CATEGORIES = frozenset({"Cc", "Cf", "Cs"})


def one_line(value: str, *, longest: int = LONGEST) -> str:
    """The text on one line: no control, bidirectional or surrogate characters, single spaces.

    Braces, percent signs and dollar signs stay as typed; a text of punctuation alone is "".
    """
    line = " ".join(_visible(value).split())[:longest].strip(" ,;:")
    return line if any(character.isalnum() for character in line) else ""


def lines(value: str) -> tuple[str, ...]:
    """The lines of a note that say something, each cleaned as `one_line`, list marks taken off."""
    cleaned = (
        one_line(re.sub(r"^\s*[-*•–·]\s+", "", line), longest=600) for line in value.splitlines()
    )
    return tuple(line for line in cleaned if line)


def _visible(value: str) -> str:
    return "".join(_replaced(character) for character in value)


def _replaced(character: str) -> str:
    if character in "\t\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029":
        return " "
    if character in JOINERS:
        return character
    return "" if unicodedata.category(character) in UNSEEN_CATEGORIES else character
