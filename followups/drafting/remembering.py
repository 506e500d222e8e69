"""What a person changed in a letter that went out: their closing words, and sentences they like."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from followups.drafting.facts import first_name
from followups.drafting.lint.layout import Layout

SIGN_OFF_AT_MOST: Final = 60
SIGN_OFF_WORDS: Final = 8
SHORTEST: Final = 20
LONGEST: Final = 300
SENTENCES_AT_MOST: Final = 8
LOOKED_AT: Final = 6
"""Lines from the end in which the name and the closing words above it are looked for."""
NAME_WORD: Final = 3
_WORD: Final = re.compile(r"[^\W\d_]+")
_NO_WORDS_OF_A_LETTER: Final = re.compile(r"[\d@{}<>\[\]|?¿_]|https?:|www\.|\$\{")
_ENDS: Final = re.compile(r"[.!?…:;]$")
_WHOLE: Final = re.compile(r"[.!…][\"'”’»)]?$")
_LINE_ENDS: Final = re.compile(r"(?<=[.!?…])\n")
_IN_NO_FIRM: Final = frozenset(
    ("and", "the", "for", "der", "die", "das", "und", "les", "des", "del", "los", "las", "von",
     "van", "inc", "ltd", "llc", "gmbh", "group", "company")
)  # fmt: skip
_DAYS_AND_MONTHS = """
monday tuesday wednesday thursday friday saturday sunday january february april june july
august september october november december yesterday tomorrow tonight
montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli
oktober dezember gestern morgen heute
lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril juin juillet
août septembre octobre novembre décembre hier demain
lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio
julio agosto septiembre octubre noviembre diciembre ayer mañana
"""
DAYS_AND_MONTHS: Final = frozenset(_DAYS_AND_MONTHS.split())
LARGE_MONTHS: Final = frozenset({"May", "March"})


@dataclass(frozen=True, slots=True)
class Learnt:
    """Closing words that were changed ("" for none), and the person's own sentences."""

    sign_off: str = ""
    sentences: tuple[str, ...] = ()


def learnt(
    composed: str,
    sent: str,
    names: Sequence[str],
    *,
    my_name: str = "",
    known: Sequence[str] = (),
    large_nouns: bool = False,
) -> Learnt:
    """What is worth offering again of a letter as it went out, beside the composed one.

    `names` are people, companies, titles and details of this application; `my_name` stands under
    the letter. Closing words are one plausible line; sentences have 20 to 300 characters, ask
    nothing, and name nobody, no date and no number, nor anything else that is written large within
    a sentence, but in a language with `large_nouns`. `known` are other texts whose sentences are
    not new. Linear in all texts.
    """
    if sent == composed:
        return Learnt()
    return Learnt(
        sign_off=_sign_off(composed, sent, names, my_name=my_name),
        sentences=tuple(
            sentence
            for sentence in _own_sentences((composed, *known), sent, (*names, my_name))
            if large_nouns or not _names_something(sentence)
        )[:SENTENCES_AT_MOST],
    )


def with_sentence(body: str, sentence: str) -> str:
    """The letter with one more sentence, at the end of what is said, above the closing words."""
    layout = Layout(body)
    if not layout.paragraphs:
        end = layout.greeting[1]
        head, tail = body[:end].rstrip(), body[end:].strip()
        return "\n\n".join(part for part in (head, sentence, tail) if part)
    end = layout.paragraphs[-1][1]
    said = body[:end].rstrip()
    return f"{said} {sentence}{body[end:]}"


def closing_words(body: str, *, my_name: str) -> str:
    """The line above the name at the end of a letter, without its comma; "" where there is none."""
    lines = [line.strip() for line in body.rstrip().rsplit("\n", LOOKED_AT * 2)]
    mine = {my_name.casefold(), first_name(my_name).casefold()} - {""}
    for index in range(len(lines) - 1, 0, -1):
        if lines[index].casefold().rstrip(".") in mine:
            above = [number for number in range(index) if lines[number]]
            return _alone(lines, above[-1]) if above else ""
    return ""


def _alone(lines: Sequence[str], index: int) -> str:
    """The line, when it is a paragraph's first: the end of a sentence is no closing."""
    begins = index == 0 or not lines[index - 1]
    return lines[index].rstrip(" ,") if begins else ""


def _sign_off(composed: str, sent: str, names: Sequence[str], *, my_name: str) -> str:
    words = closing_words(sent, my_name=my_name)
    if not words or words == closing_words(composed, my_name=my_name):
        return ""
    is_plausible = (
        len(words) <= SIGN_OFF_AT_MOST
        and len(words.split()) <= SIGN_OFF_WORDS
        and any(map(str.isalpha, words))
        and not _ENDS.search(words)
        and not _NO_WORDS_OF_A_LETTER.search(words)
        and not _Told((*names, my_name)).speaks_of(words)
    )
    return words if is_plausible else ""


def _own_sentences(known_texts: Sequence[str], sent: str, names: Sequence[str]) -> Iterator[str]:
    known = {_compared(sentence) for text in known_texts for sentence in sentences_of(text)}
    told = _Told(names)
    for sentence in sentences_of(sent):
        fits = SHORTEST <= len(sentence) <= LONGEST and bool(_WHOLE.search(sentence))
        if not fits or _NO_WORDS_OF_A_LETTER.search(sentence):
            continue
        if _compared(sentence) not in known and not told.speaks_of(sentence):
            known.add(_compared(sentence))
            yield sentence


def sentences_of(text: str) -> Iterator[str]:
    """What a letter says, sentence by sentence; greeting, closing and quotes aside."""
    for start, end in Layout(text).sentences:
        for sentence in _LINE_ENDS.split(text[start:end]):
            yield " ".join(sentence.split()).lstrip("-*•– ")


def _names_something(sentence: str) -> bool:
    """True when a word within the sentence is written large: a place, a product, a person."""
    words = _WORD.findall(sentence)[1:]
    return any(word[:1].isupper() and word != "I" for word in words)


def _compared(sentence: str) -> str:
    return " ".join(_WORD.findall(sentence.casefold()))


class _Told:
    """What belongs to one application only."""

    def __init__(self, names: Sequence[str]) -> None:
        phrases = {_compared(name) for name in names} - {""}
        self.phrases = {f" {phrase} " for phrase in phrases}
        self.words = {
            word.casefold()
            for name in names
            if len(name.split()) <= 4
            for word in _WORD.findall(name)
            if len(word) >= NAME_WORD and word[:1].isupper()
        } - _IN_NO_FIRM

    def speaks_of(self, sentence: str) -> bool:
        """True when a name, or a day or month stands in it."""
        words = _WORD.findall(sentence)
        small = {word.casefold() for word in words}
        whole = f" {_compared(sentence)} "
        return (
            not small.isdisjoint(self.words | DAYS_AND_MONTHS)
            or not LARGE_MONTHS.isdisjoint(words)
            or any(phrase in whole for phrase in self.phrases)
        )
