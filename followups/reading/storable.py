"""Text that a database and JSON take: no NUL, no half of a surrogate pair."""

from typing import Final

REPLACEMENT: Final = "\ufffd"
_REFUSED: Final = dict.fromkeys([0, *range(0xD800, 0xE000)], REPLACEMENT)


def storable(text: str) -> str:
    """`text` with each character that PostgreSQL or UTF-8 refuses replaced by U+FFFD.

    One for one, so that offsets stay what they were.
    """
    if "\0" not in text and _encodes(text):
        return text
    return text.translate(_REFUSED)


def _encodes(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def one_line(text: str, *, limit: int) -> str:
    """`text` as one storable line of at most `limit` characters, spaces collapsed."""
    return " ".join(storable(text[: limit * 2]).split())[:limit]
