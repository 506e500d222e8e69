"""Whether a mail is in a language that is read here at all."""

from typing import Final

_LETTERS: Final = 10
_WORDS: Final = 12
"""Below these nobody can tell: a short answer is no foreign language."""
_ACCENTED: Final = frozenset("äöüßàâæçéèêëîïôœùûÿñáíóúìò")
"""What the five languages write beside the plain letters."""
_STRANGE: Final = 0.04
_LATIN_ENDS: Final = 0x250
_LOOKED_AT: Final = 6_000


def is_foreign(text: str) -> bool:
    """Mostly in another script, or in words of none of the languages that are read."""
    text = text[:_LOOKED_AT]
    letters = [letter for letter in text if letter.isalpha()]
    if len(letters) < _LETTERS:
        return False
    if sum(_is_latin(letter) for letter in letters) < len(letters) / 2:
        return True
    if len(text.split()) < _WORDS:
        return False
    strange = sum(not letter.isascii() and letter.lower() not in _ACCENTED for letter in letters)
    return strange > len(letters) * _STRANGE or not _language(text)


def _is_latin(letter: str) -> bool:
    return ord(letter) < _LATIN_ENDS or 0x1E00 <= ord(letter) < 0x1F00


def _language(text: str) -> str:
    # Its parts are heavy; the web process stays small until somebody hands in a mail.
    from followups.reading.language import language_of  # noqa: PLC0415 - as said

    return language_of(text)
