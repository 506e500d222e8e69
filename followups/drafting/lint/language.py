"""Which language a draft is in, told by the small words nobody writes without."""

import re
from typing import Final

from followups.patterns import on_folded

READ_AT_MOST: Final = 6_000
SHORT: Final = 4
"""Below this many words a text is English unless words of another language speak against it."""
FEW: Final = 14
_WORD: Final = re.compile(rb"[a-z]+(?:'[a-z]+)?")
ENGLISH: Final = "en"
OTHER: Final = "other"
_SMALL_ENGLISH: Final = frozenset(
    b"the and you for your to of we with that have is are our this not be will as on at in it from "
    b"was has been an or if thank thanks would please us but can by hi dear best regards i a my me "
    b"i'd i'm i've i'll it's don't so very much for all any about what when who how would could "
    b"should with again there time role position job interview kind me for to let know no than "
    b"after because had did do does these those they he she his her more two one few better but "
    b"them then were been could now just only last still since into never always much many good "
    b"hello sincerely see hear its my mine i'm can't won't didn't isn't wasn't".split()
)
_SMALL: Final = {
    "de": frozenset(
        b"und ich der das ist nicht sie mit fur von zu auf ein eine einen einer den dem des vielen "
        b"dank danke gern gerne sehr ihr ihre ihnen ihrem ihren mich mir wir dass bei nach auch "
        b"wenn noch uber aus gesprach stelle freue habe haben hatte schon es im zum zur du dir "
        b"dich dein deine deinen euch hallo guten tag liebe lieber herr frau grusse gruse grusen "
        b"freundlichen wieder bis bald schones fanden unser unsere heute morgen oder werden wurde "
        b"kann konnte mochte weiter alles gute".split()
    ),
    "fr": frozenset(
        b"je vous et le la les des une pour que de du est merci avec votre vos pas dans ne qui sur "
        b"ce cette au aux nous suis ai ete tres mais bien si mon ma mes son sa poste entretien "
        b"bonjour bonsoir cordialement serais tu te ton ta c'est j'ai d'avoir m'a l'entretien "
        b"qu'il n'est salut bientot encore equipe beaucoup comme temps il elle par".split()
    ),
    "es": frozenset(
        b"y el la los las que de un una por para con su sus es gracias se del al le muy mi en lo "
        b"como pero estoy puesto entrevista hola saludo saludos gustaria mas usted tu te buenos "
        b"buenas dias tardes fue he ha sido esta este si no ya equipo tiempo muchas mucho hasta "
        b"cordial conversacion oferta trabajo vacante".split()
    ),
}
_ENOUGH: Final = 0.24
_MOSTLY: Final = 0.5
"""After a greeting in another language: an English note quoted in such a letter is not enough."""
_GREETED: Final = {
    "de": on_folded(rb"^\s*(?:guten|hallo|liebe[rs]?|sehr geehrte[rs]?)\b"),
    "fr": on_folded(rb"^\s*(?:bonjour|bonsoir|cheres?|chers?|madame|monsieur|salut)\b"),
    "es": on_folded(rb"^\s*(?:hola|buen[oa]s|estimad[oa]s?|querid[oa]s?)\b"),
}


def language_of(data: bytes) -> str:
    """The language of a folded text: "en", "de", "fr", "es", or "other"; "en" if it hardly says.

    Short notes are told by whichever language has more small words in them; where no listed
    language has more than English, enough of the words must be English ones.
    """
    read = data[:READ_AT_MOST].lower()
    words = _WORD.findall(read)
    counts = {code: sum(word in small for word in words) for code, small in _SMALL.items()}
    likely = max(counts, key=lambda code: counts[code])
    english = sum(word in _SMALL_ENGLISH for word in words)
    greeted = _greeted_in(read)
    if greeted and english < len(words) * _MOSTLY:
        return likely if counts[likely] > english else greeted
    if counts[likely] > english:
        return likely
    return ENGLISH if _is_english(read, words, english) else OTHER


def _greeted_in(read: bytes) -> str:
    """The language of the greeting; empty where it tells none."""
    return next((code for code, greets in _GREETED.items() if greets.match(read)), "")


def _is_english(read: bytes, words: list[bytes], english: int) -> bool:
    unknown = read.count(b"\x1a")
    if len(words) < SHORT:
        return unknown < 4 * (len(words) + 1)
    if unknown > len(read) / 3:
        return False
    return english >= len(words) * (_ENOUGH if len(words) > FEW else _ENOUGH / 2)
