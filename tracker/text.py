"""Text as people type it: made safe to store, and made findable."""

import re
import unicodedata

# Bidirectional overrides and isolates can make a name read as another one (Trojan Source).
_BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_SPACES = re.compile(r"\s+")
# Letters and signs that show nothing: fillers of Hangul, the empty pattern of Braille.
_BLANKS = "\u115f\u1160\u3164\uffa0\u2800"


def clean_line(value: str) -> str:
    """One line without control, bidirectional or surrogate characters, spaces folded."""
    return _seen(_SPACES.sub(" ", _strip(value.replace("\t", " ").replace("\n", " "))).strip())


def clean_text(value: str) -> str:
    """Several lines without control, bidirectional or surrogate characters; \\n line ends."""
    return _seen(_strip(value.replace("\r\n", "\n").replace("\r", "\n")).strip())


def _strip(value: str) -> str:
    for pattern in (_CONTROL, _BIDI, _SURROGATE):
        value = pattern.sub("", value)
    return value


def _seen(value: str) -> str:
    """The text, or nothing when nobody would see any of it (joiners, lone accents, fillers)."""
    return value if any(map(_is_seen, value)) else ""


def _is_seen(character: str) -> bool:
    kind = unicodedata.category(character)
    return character not in _BLANKS and kind[0] not in "MZ" and kind not in {"Cc", "Cf", "Cs"}


def searchable(*parts: str) -> str:
    """The parts as one folded string: no accents, no case (NFKD, casefold).

    Stored beside the row, because SQLite's own comparison does not find ZÜRICH for zürich.
    """
    decomposed = unicodedata.normalize("NFKD", " ".join(part for part in parts if part))
    plain = "".join(char for char in decomposed if not unicodedata.combining(char))
    return _SPACES.sub(" ", clean_text(plain).casefold()).strip()
