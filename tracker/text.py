"""Text as people type it: made safe to store, and made findable."""

import re
import unicodedata

# Bidirectional overrides and isolates can make a name read as another one (Trojan Source).
_BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_SPACES = re.compile(r"\s+")


def clean_line(value: str) -> str:
    """One line without control, bidirectional or surrogate characters, spaces folded."""
    return _SPACES.sub(" ", _strip(value.replace("\t", " ").replace("\n", " "))).strip()


def clean_text(value: str) -> str:
    """Several lines without control, bidirectional or surrogate characters; \\n line ends."""
    return _strip(value.replace("\r\n", "\n").replace("\r", "\n")).strip()


def _strip(value: str) -> str:
    for pattern in (_CONTROL, _BIDI, _SURROGATE):
        value = pattern.sub("", value)
    return value


def searchable(*parts: str) -> str:
    """The parts as one folded string: no accents, no case (NFKD, casefold).

    Stored beside the row, because SQLite's own comparison does not find ZÜRICH for zürich.
    """
    decomposed = unicodedata.normalize("NFKD", " ".join(part for part in parts if part))
    plain = "".join(char for char in decomposed if not unicodedata.combining(char))
    return _SPACES.sub(" ", clean_text(plain).casefold()).strip()
