"""The phrases of five languages as matchers; a near miss of the language loses nothing."""

from collections.abc import Callable

from followups.patterns import Folded, Hit, Matcher, find
from followups.reading.details.phrases import (
    english,
    english_senders,
    french,
    german,
    italian,
    spanish,
)

_Tables = tuple[dict[str, tuple[str, ...]], ...]

_ENGLISH: _Tables = (english.PHRASES, english_senders.PHRASES)
_GERMAN: _Tables = (german.PHRASES,)
_ROMANCE: _Tables = (french.PHRASES, spanish.PHRASES, italian.PHRASES)
_ALL: _Tables = (*_ENGLISH, *_GERMAN, *_ROMANCE)
_AGAINST = ("_not", "_future")


def _merged(belongs: Callable[[str], bool], *, tables: _Tables = _ALL) -> dict[str, list[str]]:
    merged: dict[str, list[str]] = {}
    for table in tables:
        for name, ways in table.items():
            if belongs(name):
                merged.setdefault(name, []).extend(ways)
    return merged


def _is_role(name: str) -> bool:
    return name.startswith("role_")


def _speaks(name: str) -> bool:
    return not _is_role(name) and not name.endswith(_AGAINST)


_IN_ENGLISH = find(_merged(_speaks, tables=_ENGLISH))
_IN_GERMAN = find(_merged(_speaks, tables=_GERMAN))
_IN_ROMANCE = find(_merged(_speaks, tables=_ROMANCE))
_BY_LANGUAGE = {
    "en": (_IN_ENGLISH,),
    "de": (_IN_ENGLISH, _IN_GERMAN),
    **dict.fromkeys(("fr", "es", "it"), (_IN_ENGLISH, _IN_ROMANCE)),
}


def sayings(text: Folded, *, language: str) -> list[Hit]:
    """What a text says, by name of the saying; every language's ways if its own is not known.

    English is always among them, and French, Spanish and Italian go together: they are easily
    taken for each other in a short mail.
    """
    matchers = _BY_LANGUAGE.get(language, (_IN_ENGLISH, _IN_GERMAN, _IN_ROMANCE))
    return [hit for matcher in matchers for hit in matcher(text)]


AGAINST: dict[str, Matcher] = {
    name: find({name: ways}) for name, ways in _merged(lambda name: name.endswith(_AGAINST)).items()
}
"""What takes a saying back, each looked for only where the saying stands."""

ROLES: Matcher = find(_merged(_is_role))
"""What the title in a signature tells about the one who signs."""
