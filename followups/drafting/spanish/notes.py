"""A person's own note in a Spanish letter: in whatever language it is, its words stay as typed."""

import re

from followups.drafting.plain_text import one_line, opening

MOST_CHARACTERS = 200
SENTENCE_END = re.compile(r"(?<=[.!?…])\s+")
ABBREVIATION = re.compile(
    r"\b(?:[A-Z]|Sra?|Dra?|Mr|Mrs|Ms|Prof|St|Inc|Ltd|Co|vs|etc|ej|p|e\.g|i\.e|z\. ?B|approx|No)\.$"
)
CLAUSE_END = re.compile(r"(?<=[,;])\s")
LOOSE_END = re.compile(
    r"(?: (?:de|del|la|el|los|las|lo|por|en|y|a|al|con|que|una?|the|an|of|in|and|to|at|for|with))*"
    r"[ ,;:.–-]*$"
)
MARKS = str.maketrans("", "", "¿?¡!")
SPANISH = re.compile(
    r"(?:el|la|los|las|lo|una?|unos|unas|sus?|mis?|tus?|nuestr[oa]s?|est[aeo]s?|aquel(?:la|los|las)?"
    r"|cómo|cuánto|que|poder|ver|oír|practicar|leer|preparar|hablar|mejorar|trabajar|estudiar|pedir"
    r"|aprender|hacer|dar|escribir|explicar|reforzar|repasar|contar|empezar|dedicar)\b",
    re.IGNORECASE,
)
FOREIGN = re.compile(
    r"\b(?:des|les|du|et|avec|pour|dans|est|the|of|and|with|di|della|il|e la|do|da|dos|und)\b"
    r"|\b[ldLD]['’]",
    re.IGNORECASE,
)
FIRST_PERSON = re.compile(
    r"(?:me (?:gustó|gustaron|encantó|encantaron|interesó|interesaron|sorprendió|llamó|quedo|llevo"
    r"|pareció|alegró)|nos (?:reímos|vimos|enseñaron|contaron|entendimos)|hablamos|vimos|recorrimos"
    r"|comentamos|discutimos|dibujamos|aprendí|disfruté|conocí|recuerdo|descubrí|valoré)\b",
    re.IGNORECASE,
)
DONE = re.compile(r"(?:he \w+(?:ado|ido|cho|sto|rto)|\w{3,}é)\b", re.IGNORECASE)


def own_sentence(note: str, *, most_words: int) -> str:
    """The note as a sentence of its own where it is Spanish in the first person; else ""."""
    phrase = _first_sentence(note)
    if not FIRST_PERSON.match(phrase) or not 2 < len(phrase.split()) <= most_words:
        return ""
    return _closed(f"{phrase[:1].upper()}{phrase[1:]}")


def done_since(note: str, *, most_words: int) -> str:
    """What was done since as a sentence, where the note is a Spanish verb in the first person."""
    phrase = _first_sentence(note)
    if (
        not DONE.match(phrase)
        or not 1 < len(phrase.split()) <= most_words
        or FOREIGN.search(phrase)
    ):
        return ""
    return _closed(f"Desde entonces {phrase[:1].lower()}{phrase[1:]}")


def among_words(note: str, *, most_words: int, longest: int = MOST_CHARACTERS) -> str:
    """The note's first sentence, shortened, to stand in a sentence: plain where it is Spanish, else
    in « »; "" where it says nothing.
    """
    phrase = _shortened(_first_sentence(note), most_words=most_words, longest=longest)
    if SPANISH.match(phrase) and not FOREIGN.search(phrase):
        return f"{phrase[:1].lower()}{phrase[1:]}"
    return quoted(phrase) if phrase else ""


def quoted(text: str) -> str:
    """The text in « », in “ ” where it brings « » of its own, as it is where it brings both."""
    if "«" not in text and "»" not in text:
        return f"«{text}»"
    return text if "“" in text or "”" in text else f"“{text}”"


def _first_sentence(note: str) -> str:
    """The first sentence of the note without the marks around it."""
    parts: list[str] = []
    for part in SENTENCE_END.split(opening(note)):
        parts.append(part)
        if not ABBREVIATION.search(part):
            break
    sentence = " ".join(parts).translate(MARKS)
    return one_line(sentence.rstrip(" .,;:…–-"), longest=600)


def _shortened(phrase: str, *, most_words: int, longest: int) -> str:
    """The phrase up to its last comma that fits, else its first words and an ellipsis."""
    if _fits(phrase, most_words, longest):
        return phrase
    clauses = CLAUSE_END.split(phrase)
    while clauses and not _fits(" ".join(clauses), most_words, longest):
        clauses.pop()
    if clauses:
        return one_line(" ".join(clauses), longest=longest)
    return _cut(" ".join(phrase.split()[:most_words]), longest)


def _cut(words: str, longest: int) -> str:
    if len(words) >= longest:
        words = words[: longest - 1]
        words = words.rsplit(" ", 1)[0]
    return f"{LOOSE_END.sub('', words)}…"


def _fits(phrase: str, most_words: int, longest: int) -> bool:
    return len(phrase.split()) <= most_words and len(phrase) <= longest


def _closed(sentence: str) -> str:
    return sentence if sentence.endswith("…") else f"{sentence}."
