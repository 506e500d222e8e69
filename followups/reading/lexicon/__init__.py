"""Wordings by language: a table of patterns for each, under the same names of signals."""

from functools import cache

from followups.patterns import Matcher, find
from followups.reading.lexicon.english import ENGLISH, ENGLISH_SUBJECT
from followups.reading.lexicon.french import FRENCH, FRENCH_SUBJECT
from followups.reading.lexicon.german import GERMAN, GERMAN_SUBJECT
from followups.reading.lexicon.italian import ITALIAN, ITALIAN_SUBJECT
from followups.reading.lexicon.joining import joined
from followups.reading.lexicon.spanish import SPANISH, SPANISH_SUBJECT

LANGUAGES = ("en", "de", "fr", "es", "it")
_TABLES = {"en": ENGLISH, "de": GERMAN, "fr": FRENCH, "es": SPANISH, "it": ITALIAN}
_SUBJECTS = {
    "en": ENGLISH_SUBJECT,
    "de": GERMAN_SUBJECT,
    "fr": FRENCH_SUBJECT,
    "es": SPANISH_SUBJECT,
    "it": ITALIAN_SUBJECT,
}


@cache
def table_of(language: str) -> Matcher:
    """What to look for in a mail of `language`; of an unknown one, what all of them say."""
    return find(_merged(_TABLES, language))


@cache
def table_of_subjects(language: str) -> Matcher:
    """The same for its subject line, where English stands beside every language."""
    chosen = _merged(_SUBJECTS, language)
    return find(chosen if language in ("", "en") else joined(chosen, ENGLISH_SUBJECT))


def _merged(tables: dict[str, dict[str, list[str]]], language: str) -> dict[str, list[str]]:
    if language in tables:
        return tables[language]
    return joined(*tables.values())
