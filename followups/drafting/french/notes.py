"""A person's own note in a French letter: in whatever language it is, its words stay as typed."""

import re

from followups.drafting.french.both import quoted
from followups.drafting.plain_text import one_line, opening

MOST_CHARACTERS = 240
SENTENCE_END = re.compile(r"(?<=[.!?…])\s+|[!?]+")
ABBREVIATION = re.compile(
    r"\b(?:M|Mme|Mlle|Dr|Pr|St|Ste|etc|env|p|ex|n|Mr|Ms|Prof|Inc|Ltd|Co|vs|e\.g|i\.e|z\. ?B)\.$"
)
CLAUSE_END = re.compile(r"(?<=[,;])\s")
FIRST_PERSON = re.compile(r"(?:je|nous|j['’]\w+)\b", re.IGNORECASE)
ARTICLE = re.compile(
    r"(?:l[ae]s?|l['’]|une?|des|d['’]|vo(?:s|tre)|no(?:s|tre)|ce(?:s|t|tte)?|mon|ma|mes)(?:\b|(?<=['’]))",
    re.IGNORECASE,
)
LOWERED = re.compile(
    rf"(?:{ARTICLE.pattern}|(?:vous|comment|pourquoi|que|qu['’]|quand|où|the|an?|how|your|their)\b)",
    re.IGNORECASE,
)


def own_sentence(note: str, *, most_words: int) -> str:
    """The note as a sentence of its own where it is one in the first person; "" otherwise.

    Its first letter stays small, so that words may go before it.
    """
    phrase = _first_sentence(note)
    if not FIRST_PERSON.match(phrase) or not 2 < len(phrase.split()) <= most_words:
        return ""
    return f"{phrase[:1].lower()}{phrase[1:]}{'' if phrase.endswith('…') else '.'}"


def after_colon(note: str, *, most_words: int) -> str:
    """The note's first sentence without its full stop, shortened to the words allowed."""
    phrase = _shortened(_first_sentence(note), most_words=most_words)
    return f"{phrase[:1].lower()}{phrase[1:]}" if LOWERED.match(phrase) else phrase


def among_words(note: str, *, most_words: int) -> str:
    """The note as a part of a sentence: plain where it is a French noun, else in « »."""
    phrase = _shortened(_first_sentence(note), most_words=most_words)
    if not phrase:
        return ""
    if ARTICLE.match(phrase):
        return f"{phrase[:1].lower()}{phrase[1:]}"
    return quoted(phrase)


def cut(phrase: str, *, longest: int) -> str:
    """The phrase, or its first whole words and an ellipsis."""
    if len(phrase) <= longest:
        return phrase
    start = phrase[: longest - 1]
    return f"{start.rsplit(' ', 1)[0].rstrip(' ,;:–-')}…"


def _first_sentence(note: str) -> str:
    """The first sentence of the note without its mark; "" for a question."""
    text = opening(note)
    parts: list[str] = []
    for part in SENTENCE_END.split(text):
        parts.append(part)
        if not ABBREVIATION.search(part):
            break
    sentence = " ".join(parts)
    asks = sentence.endswith("?") or text[len(sentence) : len(sentence) + 1] == "?"
    return "" if asks else one_line(sentence.rstrip(" .!?,;:…–-"), longest=600)


def _shortened(phrase: str, *, most_words: int) -> str:
    """The phrase up to its last comma that fits, else its first words and an ellipsis."""
    if _fits(phrase, most_words):
        return phrase
    clauses = CLAUSE_END.split(phrase)
    while clauses and not _fits(" ".join(clauses), most_words):
        clauses.pop()
    if clauses:
        return one_line(" ".join(clauses), longest=MOST_CHARACTERS)
    start = " ".join(phrase.split()[:most_words])
    return cut(f"{start}…", longest=MOST_CHARACTERS) if phrase else ""


def _fits(phrase: str, most_words: int) -> bool:
    return len(phrase.split()) <= most_words and len(phrase) <= MOST_CHARACTERS
