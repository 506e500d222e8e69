"""The languages drafts are written in, each read from its folder when first asked for."""

from functools import cache
from importlib import import_module
from typing import Final

from accounts.enums import LetterLanguage
from followups.drafting.language import Language

FOLDERS: Final[dict[str, str]] = {
    LetterLanguage.BRITISH: "english.language",
    LetterLanguage.AMERICAN: "english.american",
    LetterLanguage.GERMAN: "german.language",
    LetterLanguage.FRENCH: "french.language",
    LetterLanguage.SPANISH: "spanish.language",
}


@cache
def language(code: str) -> Language:
    """The language of a BCP 47 code; its module holds it as `LANGUAGE`.

    Imported only now: each language's tables take memory that nobody needs who does not write in
    it. An unknown code is a KeyError.
    """
    found: Language = import_module(f"followups.drafting.{FOLDERS[code]}").LANGUAGE
    return found
