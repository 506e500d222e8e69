"""Which of the five languages a text is in, by the small words nobody writes without."""

from followups.patterns import Folded

READ_AT_MOST = 6_000
"""Characters looked at: a page of text settles it."""

_SMALL_WORDS = {
    "en": "the and you for your to of we with that have is are our this not be will as on at in "
    "it from was has been an or if thank thanks would please us but can by hi dear best "
    "regards",
    "de": "der die das und sie ihre ihr ihren ihnen wir uns nicht fur mit dass haben ist sind "
    "zu auf im ein eine einen den dem des bei von dich dir du deine deiner dein leider "
    "vielen dank fur als sich werden wurde aus wie oder ich bewerbung grusse auch um an "
    "liebe sehr hallo",
    "fr": "le la les des une vous votre vos nous pour que qui dans est sont avec sur pas ne et "
    "du au aux notre nos avons cette ce par plus merci bonjour cordialement candidature "
    "je tu ton ta en etre ete avez mais",
    "es": "el los las una usted su sus nosotros para que con por del al es son hemos gracias tu "
    "tus nos se esta este como pero saludos estimado estimada hola proceso candidatura lo "
    "muy en y mas te ha su de no nuestra nuestro puesto",
    "it": "il lo gli una per che con del della delle dei al alla sono siamo abbiamo grazie tua "
    "tuo suo sua non nostro nostra questo questa si ti le la buongiorno gentile "
    "candidatura cordiali saluti di da nel nella ma piu come stata stato posizione ci",
    # None of the five: Nordic, Dutch, Portuguese. They only keep others from being chosen.
    "": "og det er jeg ikke pa til av som deg din med har et hos oss takk for van het een voor "
    "niet "
    "met zijn wij je jouw uw sollicitatie helaas nao uma voce os sua nossa att och vi inte ett din",
}
_OF_WORD: dict[str, tuple[str, ...]] = {}
for _language, _words in _SMALL_WORDS.items():
    for _word in dict.fromkeys(_words.split()):
        _OF_WORD[_word] = (*_OF_WORD.get(_word, ()), _language)
SMALL_WORDS = frozenset(_OF_WORD)


def language_of(text: str) -> str:
    """en, de, fr, es or it; an empty string where the text gives no ground to choose."""
    return language_of_bytes(Folded(text[:READ_AT_MOST]).data)


def language_of_bytes(data: bytes) -> str:
    """The same, of a text folded already."""
    counts = dict.fromkeys(_SMALL_WORDS, 0.0)
    words = set(data[:READ_AT_MOST].lower().translate(_LETTERS).split())
    for word in words:
        speakers = _OF_WORD.get(word.decode("ascii"), ())
        for language in speakers:
            counts[language] += 1 / len(speakers)
    best, second = sorted(counts.values(), reverse=True)[:2]
    if best < 1 or best < second * 1.2:
        return ""
    return max(counts, key=lambda language: counts[language])


_LETTERS = bytes(code if chr(code).isalpha() and code < 128 else 32 for code in range(256))
"""Everything but letters becomes a space."""
