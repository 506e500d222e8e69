"""The phrases of all five languages in one matcher: a wrong guess of the language loses nothing."""

from followups.reading.details.phrases import english, french, german, italian, spanish
from followups.reading.patterns import Matcher, find

_TABLES = (english.PHRASES, german.PHRASES, french.PHRASES, spanish.PHRASES, italian.PHRASES)
_ROLE = "role_"


def _merged(*, roles: bool) -> dict[str, list[str]]:
    merged: dict[str, list[str]] = {}
    for table in _TABLES:
        for name, ways in table.items():
            if name.startswith(_ROLE) is roles:
                merged.setdefault(name, []).extend(ways)
    return merged


SAYINGS: Matcher = find(_merged(roles=False))
"""What the text of a mail says, by name of the saying."""

ROLES: Matcher = find(_merged(roles=True))
"""What the title in a signature tells about the one who signs."""
