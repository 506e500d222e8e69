"""A person's own note, a phrase or a sentence, made into one English sentence of a letter."""

import re

from followups.drafting.english.vocabulary import (
    AUXILIARIES,
    DETERMINERS,
    EVENTS,
    FINITE,
    FIRST_PERSON,
    GERUNDS,
    LINKS,
    LOWERED,
    OPENERS,
    PAST,
    PRONOUNS,
    TELLING,
    TO_DO,
    TOGETHER,
)
from followups.drafting.plain_text import one_line, opening

MOST_WORDS = 40
NO_THINGS = FIRST_PERSON | PRONOUNS | OPENERS | PAST | TOGETHER | TO_DO | {"to", "because", "if"}
ABBREVIATION = re.compile(r"\b(?:Dr|Mr|Ms|Mrs|Prof|St|Inc|Ltd|Co|vs|e\.g|i\.e|approx|No)\.$")


def note_sentence(
    note: str,
    *,
    enjoyed: str,
    heard: str,
    liked: str,
    together: str = "I am glad that we",
    to_them: bool = True,
) -> str:
    """One sentence (or the person's own) from the note; "" when the note cannot be used.

    `enjoyed` introduces something done together, `heard` a subject, `liked` a whole clause,
    `together` what was done without saying by whom. In a letter `to_them` their plans are "your
    plans".
    Questions are left out, a long note ends at its last full sentence or clause, and the words of
    the note are kept as typed except for the first letter.
    """
    sentences = _usable(note)
    if not sentences:
        return ""
    words = sentences[0].split()
    first = _plain(words[0])
    if first in FIRST_PERSON and len(words) > 2:
        return " ".join(_closed(sentence) for sentence in sentences)
    phrase = _your(_lowered(words)) if to_them else _lowered(words)
    frames = {"enjoyed": enjoyed, "heard": heard, "liked": liked, "together": together}
    return _closed(_framed(phrase, first, **frames))


def usable_phrase(note: str, *, most_words: int) -> str:
    """The note's first sentence without its full stop, its first letter lowered if it is no "
    "name."""
    sentences = _usable(note)
    if not sentences or len(sentences[0].split()) > most_words:
        return ""
    return _lowered(sentences[0].split())


def first_word(phrase: str) -> str:
    """The first word in lower case, without marks."""
    return _plain(phrase.split(maxsplit=1)[0]) if phrase else ""


def is_thing(phrase: str) -> bool:
    """True for a phrase that can be named like a thing; not for a sentence or an order."""
    words = [_plain(word) for word in phrase.split()]
    if not words or words[0] in NO_THINGS:
        return False
    return not _is_clause(words)


def _framed(phrase: str, first: str, *, enjoyed: str, heard: str, liked: str, together: str) -> str:
    words = [_plain(word) for word in phrase.split()]
    if first in OPENERS:
        return f"{liked.removesuffix(' that')} {phrase}"
    if _is_clause(words) and (_is_event(words) or not TELLING.isdisjoint(words[:4])):
        return phrase
    openings = (
        (first in PAST, "I"),
        (first in TOGETHER, together),
        (_is_event(words), enjoyed),
        (_is_clause(words), liked),
    )
    chosen = next((text for holds, text in openings if holds), heard)
    return f"{chosen} {_lower_first(phrase) if first in PAST | TOGETHER else phrase}"


def _is_event(words: list[str]) -> bool:
    """True for something done together: "walking through…", "the tour of…"."""
    named = words[0] in DETERMINERS and not EVENTS.isdisjoint(words[:4])
    return named or words[0] in GERUNDS


def _is_clause(words: list[str]) -> bool:
    """True when a finite verb stands in the note before any word that opens a side clause."""
    if words[0] in PRONOUNS:
        return len(words) > 2
    if words[0] in GERUNDS | PAST | TOGETHER:
        return False
    verbs = AUXILIARIES if words[0] in DETERMINERS else FINITE
    marks = (word in verbs for word in words[1:8] if word in verbs | LINKS)
    return next(marks, False)


def _usable(note: str) -> list[str]:
    """The note's opening sentences that are no questions and fit into `MOST_WORDS`."""
    sentences: list[str] = []
    for sentence in _sentences(opening(note)):
        room = MOST_WORDS - sum(len(kept.split()) for kept in sentences)
        if "?" in sentence or (sentences and len(sentence.split()) > room):
            break
        shortened = _within(sentence, room)
        if not shortened:
            break
        sentences.append(shortened)
    return sentences


def _sentences(text: str) -> list[str]:
    parts: list[str] = []
    for part in re.split(r"(?<=[.!?])\s+", text):
        if parts and ABBREVIATION.search(parts[-1]):
            parts[-1] = f"{parts[-1]} {part}"
        elif one_line(part):
            parts.append(part)
    return parts


def _within(sentence: str, room: int) -> str:
    """The sentence if it fits, else up to its last comma or semicolon that fits, else ""."""
    if len(sentence.split()) <= room and len(sentence) <= 300:
        return _bare(sentence)
    clauses = re.split(r"(?<=[,;])\s", sentence)
    while clauses and (len(" ".join(clauses).split()) > room or len(" ".join(clauses)) > 300):
        clauses.pop()
    return _bare(" ".join(clauses))


def _bare(sentence: str) -> str:
    return one_line(sentence.rstrip(" .!,;:…–-"), longest=300)


def _closed(sentence: str) -> str:
    start = sentence[:1].upper() + sentence[1:]
    return start if start.endswith("…") else f"{start}."


def _lowered(words: list[str]) -> str:
    """The phrase with its first letter lowered when its first word is no name."""
    phrase = " ".join(words)
    first = _plain(words[0])
    return _lower_first(phrase) if first in LOWERED | GERUNDS | PAST | TOGETHER else phrase


def _lower_first(phrase: str) -> str:
    return phrase[:1].lower() + phrase[1:]


def _your(phrase: str) -> str:
    """A note about "their plans" speaks of "your plans" once it is a letter to them."""
    return re.sub(r"^they\b", "you", re.sub(r"^their\b", "your", phrase))


def _plain(word: str) -> str:
    return word.strip(".,;:!'\"()“”").replace("’", "'").lower()
