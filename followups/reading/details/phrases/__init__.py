"""The phrases of all five languages in one matcher: a wrong guess of the language loses nothing."""

from collections.abc import Callable

from followups.patterns import Matcher, find
from followups.reading.details.phrases import (
    english,
    english_senders,
    french,
    german,
    italian,
    spanish,
)

_TABLES = (
    english.PHRASES,
    english_senders.PHRASES,
    german.PHRASES,
    french.PHRASES,
    spanish.PHRASES,
    italian.PHRASES,
)
_AGAINST = ("_not", "_future")


def _merged(belongs: Callable[[str], bool]) -> dict[str, list[str]]:
    merged: dict[str, list[str]] = {}
    for table in _TABLES:
        for name, ways in table.items():
            if belongs(name):
                merged.setdefault(name, []).extend(ways)
    return merged


def _is_role(name: str) -> bool:
    return name.startswith("role_")


def _speaks(name: str) -> bool:
    return not _is_role(name) and not name.endswith(_AGAINST)


SAYINGS: Matcher = find(_merged(_speaks))
"""What the text of a mail says, by name of the saying."""

AGAINST: dict[str, Matcher] = {
    name: find({name: ways}) for name, ways in _merged(lambda name: name.endswith(_AGAINST)).items()
}
"""What takes a saying back, each looked for only where the saying stands."""

ROLES: Matcher = find(_merged(_is_role))
"""What the title in a signature tells about the one who signs."""
