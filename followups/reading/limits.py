"""How much of a stranger's mail is read; past these it is cut, or refused in plain words."""

from typing import Final

MAIL_BYTES: Final = 10 * 1024 * 1024
"""A larger mail is refused."""
HEADER_BYTES: Final = 64 * 1024
"""Of one header section; what follows in it is left out."""
HEADER_COUNT: Final = 500
HEADER_CHARACTERS: Final = 4_000
"""Of one header's value, decoded."""
ADDRESSES: Final = 50
"""Read from one header."""
NESTING: Final = 20
PARTS: Final = 200
TEXT_CHARACTERS: Final = 100_000
"""About 15,000 words: a longer text is cut, and says so."""
HTML_CHARACTERS: Final = 256 * 1024
HTML_SHOWN_DEPTH: Final = 100
"""Of elements in the cleaned HTML; below that their text stays, without them."""
HTML_ELEMENTS: Final = 20_000
CALENDAR_BYTES: Final = 64 * 1024
CALENDAR_LINES: Final = 2_000
ATTACHMENTS: Final = 50
FIRST_YEAR: Final = 1970
LAST_YEAR: Final = 2999
"""A date outside is none: code that adds to the year 9999 fails, here and in every caller."""
EXCERPT_CHARACTERS: Final = 800
"""What a library with backtracking expressions is given at most."""
FORWARDS: Final = 4
"""Forwards inside forwards that are followed."""
