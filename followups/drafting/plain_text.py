"""What a person typed, made harmless for one line of a letter without changing its words."""

import re
import unicodedata

JOINERS = frozenset("\u200c\u200d")  # emoji families and Persian spelling need them
LONGEST = 200
LONGEST_NOTE = 600
LIST_MARK = re.compile(r"^\s*[-*•–·]\s+")
UNSEEN_CATEGORIES = frozenset({"Cc", "Cf", "Cs"})


def one_line(value: str, *, longest: int = LONGEST) -> str:
    """The text on one line: no control, bidirectional or surrogate characters, single spaces.

    Braces, percent signs and dollar signs stay as typed; a text of punctuation alone is "".
    """
    line = " ".join(_visible(value).split())[:longest].strip(" ,;:")
    return line if any(character.isalnum() for character in line) else ""


def opening(note: str) -> str:
    """The first line of a note that says something, with the lines that only continue it.

    A line continues the one above when it begins with a small letter and is no item of a list.
    """
    text = ""
    for row in note.splitlines():
        line = one_line(LIST_MARK.sub("", row), longest=LONGEST_NOTE)
        if text and (
            LIST_MARK.match(row) or text.endswith((".", "!", "?")) or not line[:1].islower()
        ):
            break
        text = f"{text} {line}".strip()
    return text[:LONGEST_NOTE]


def _visible(value: str) -> str:
    if value.isprintable():  # nearly always, and then nothing is to be replaced
        return value
    return "".join(_replaced(character) for character in value)


def _replaced(character: str) -> str:
    if character in "\t\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029":
        return " "
    if character in JOINERS:
        return character
    return "" if unicodedata.category(character) in UNSEEN_CATEGORIES else character
