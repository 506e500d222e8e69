"""A person's own note, in whatever language, brought into a German letter without any grammar."""

import re

from followups.drafting.plain_text import one_line, opening


def word_set(words: str) -> frozenset[str]:
    """The words of a list written as running text."""
    return frozenset(words.split())


LONGEST = 240
BRIEF_WORDS, BRIEF_LETTERS = 7, 32
ASKING_OR_CALLING = str.maketrans(dict.fromkeys("?!¿¡‽⁈⁉⁇‼؟？！", ""))
ABBREVIATION = re.compile(
    r"\b(?:Dr|Prof|Mr|Ms|Mrs|St|Inc|Ltd|Co|Nr|ca|bzw|usw|vs|z\.\s?B|u\.\s?a|d\.\s?h|e\.g|i\.e"
    r"|\d{1,2})\.$"
)
GERMAN = word_set(
    "der das und ein eine einen einem einer ich wir mir mich uns mit von für auf im zu zum zur "
    "den dem des bei beim nicht ist sich über wie dass gemeinsam gemeinsame gemeinsamer unser "
    "unsere ihr ihre euer eure mein meine vom durch nach aus seit haben habe hat wird werden "
    "als auch noch sehr gern gerne mehr kurz kurze erst zuerst üben lernen lesen"
)
LOWERED = word_set(
    "der die das ein eine einen wie dass was warum wo wir ihr sie er es unser unsere euer eure "
    "ihre mein meine zum zur vom beim mit über durch alle beide diese dieser dieses"
)
SPEAKING = word_set("ich wir mir mich uns")
QUOTES = frozenset('„“”"»«')


def own_sentence(note: str, *, most_words: int) -> str:
    """The note where it is a German sentence of one's own ("Mir gefiel …"), else ""."""
    text = _shortened(note, most_words=most_words)
    words = text.split()
    if len(words) < 3 or _plain(words[0]) not in SPEAKING or not is_german(text):
        return ""
    start = text[:1].upper() + text[1:]
    return start if start.endswith("…") else f"{start}."


def brief(note: str) -> str:
    """The note as it may follow a colon where there is hardly any room."""
    return brought(note, most_words=BRIEF_WORDS, longest=BRIEF_LETTERS)


def brought(note: str, *, most_words: int, longest: int = LONGEST) -> str:
    """The note as it may follow a colon: German as it is, anything else in quotation marks."""
    text = _shortened(note, most_words=most_words, longest=longest)
    if not text:
        return ""
    if not is_german(text):
        return quoted(text)
    first = text.split(maxsplit=1)[0]
    return f"{text[:1].lower()}{text[1:]}" if _plain(first) in LOWERED else text


def quoted(text: str) -> str:
    """The text in German quotation marks, in the other ones where it brings its own."""
    return f"„{text}“" if QUOTES.isdisjoint(text) else f"»{text}«"


def is_german(text: str) -> bool:
    """True where a small German word or a German letter says so; a mere guess, and harmless."""
    words = {_plain(word) for word in text.split()}
    return not GERMAN.isdisjoint(words) or any(mark in text for mark in "äöüßÄÖÜ")


def _shortened(note: str, *, most_words: int, longest: int = LONGEST) -> str:
    """The note's first sentence without its end mark, cut where it is far too long."""
    first = _first_sentence(opening(note)).translate(ASKING_OR_CALLING)
    text = _bare(first)
    if _fits(text, most_words, longest):
        return text
    return _clauses(text, most_words, longest) or _cut(text, most_words, longest)


def _first_sentence(text: str) -> str:
    kept = ""
    for part in re.split(r"(?<=[.!?])\s+", text):
        kept = f"{kept} {part}".strip()
        if one_line(kept) and not ABBREVIATION.search(kept):
            return kept
    return kept


def _clauses(text: str, most_words: int, longest: int) -> str:
    """The text up to its last comma or semicolon that fits, where that leaves enough to say."""
    clauses = re.split(r"(?<=[,;])\s", text)
    while clauses and not _fits(" ".join(clauses), most_words, longest):
        clauses.pop()
    kept = _bare(" ".join(clauses))
    return kept if len(kept.split()) > 2 else ""


def _cut(text: str, most_words: int, longest: int) -> str:
    """The first whole words that fit, and an ellipsis; a single endless word is nothing to say."""
    words = text.split()[:most_words]
    while words and not _fits(" ".join(words), most_words, longest):
        words.pop()
    kept = _bare(" ".join(words))
    return f"{kept} …" if kept else ""


def _fits(text: str, most_words: int, longest: int) -> bool:
    return len(text.split()) <= most_words and len(text) <= longest


def _bare(sentence: str) -> str:
    return one_line(sentence.strip(" .,;:…–-"), longest=2 * LONGEST)


def _plain(word: str) -> str:
    return word.strip(".,;:!'\"()„“”»«").lower()
