"""Whether a draft is in English, by the small words nobody writes without."""

from typing import Final

from followups.patterns import on_folded

READ_AT_MOST: Final = 6_000
SHORT: Final = 4
"""Below this many words a text is taken for English: nothing speaks against it."""
FEW: Final = 14
_WORD: Final = on_folded(rb"[a-z]+(?:'[a-z]+)?")
_ENGLISH: Final = frozenset(
    b"the and you for your to of we with that have is are our this not be will as on at in it from "
    b"was has been an or if thank thanks would please us but can by hi dear best regards i a my me "
    b"i'd i'm i've i'll it's don't so very much for all any about what when who how would could "
    b"should with again there time role position job interview kind me for to let know no than "
    b"after because had did do does these those they he she his her more two one few better but "
    b"them then were been could now just only last still since into never always much many good "
    b"hello sincerely see hear its my mine i'm can't won't didn't isn't wasn't".split()
)
_ENOUGH: Final = 0.24
_MOSTLY: Final = 0.5
"""After a greeting in another language: an English note quoted in such a letter is not enough."""
_OTHER_GREETING: Final = on_folded(
    rb"^\s*(?:bonjour|bonsoir|cheres?|chers?|madame|monsieur|guten|hallo|liebe[rs]?"
    rb"|sehr geehrte[rs]?|hola|buen[oa]s|estimad[oa]s?|querid[oa]s?)\b"
)


def is_english(data: bytes) -> bool:
    """True where enough of a folded text's words are English small words, or it has hardly any."""
    words = _WORD.findall(data[:READ_AT_MOST].lower())
    unknown = data[:READ_AT_MOST].count(b"\x1a")
    if len(words) < SHORT:
        return unknown < 4 * (len(words) + 1)
    if unknown > len(data[:READ_AT_MOST]) / 3:
        return False
    known = sum(word in _ENGLISH for word in words)
    if _OTHER_GREETING.match(data[:READ_AT_MOST]):
        return known >= len(words) * _MOSTLY
    return known >= len(words) * (_ENOUGH if len(words) > FEW else _ENOUGH / 2)
