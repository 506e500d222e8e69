"""F7 by eye: words in capitals, more than one exclamation mark."""

from collections.abc import Iterator
from typing import Final

from followups.drafting.lint.findings import Finding
from followups.drafting.lint.names import plain, word_set
from followups.drafting.lint.page import Page
from followups.drafting.lint.rules.reporting import about
from followups.patterns import on_folded

_RUN: Final = on_folded(
    rb"\b[A-Z][A-Z']+(?:[ ,]+(?:[A-Z][A-Z']+|[AI]))*[ ,]+[A-Z][A-Z']+\b|\b[A-Z]{4,}\b",
    case_sensitive=True,
)
_EMPHASIS: Final = word_set(
    "really never please very must thank thanks again much love best great ever always "
    "nothing everything anything nobody everybody only just still more most this that "
    "what your with have would could should want need know hope sorry absolutely "
    "definitely truly totally immediately now finally fantastic amazing wonderful perfect "
    "exactly every same even believe deserve right wrong best worst better good happy "
    "extremely incredibly honestly simply clearly not after before once twice months "
    "weeks years hours days forever work worked time chance job answer reply call write "
    "read listen stop wait waited today tomorrow soon late early"
)
_ENDING: Final = ("ed", "ing", "ly", "tion", "ment", "able", "ful", "less", "ness", "ous", "ive")
ACRONYM_AT_MOST: Final = 6


def capitals(page: Page) -> Iterator[Finding | None]:
    """A stretch of capitals, or one emphasised word; abbreviations and names on record are fine."""
    known = _known(page)
    for start, end in page.layout.paragraphs:
        for match in _RUN.finditer(page.layout.folded.data[start:end]):
            words = [plain(word) for word in match.group().decode("ascii").split()]
            if _shouted([word for word in words if word not in known]):
                yield about(page, "F7.caps", start + match.start(), start + match.end())
                return


def _known(page: Page) -> frozenset[str]:
    facts = page.draft.on_record
    names = (facts.contact, facts.company, facts.title, facts.my_name)
    return frozenset(
        plain(word)
        for name in (*names, *facts.other_names, *facts.detail_words)
        for word in name.split()
    )


def _shouted(words: list[str]) -> bool:
    """Emphasis, not abbreviations: common words, English endings, or three words on end."""
    if any(word in _EMPHASIS and len(word) > 3 for word in words):
        return True
    long = [word for word in words if len(word) > ACRONYM_AT_MOST and word.endswith(_ENDING)]
    return bool(long) or sum(len(word) > 2 for word in words) >= 3


def exclamations(page: Page) -> Iterator[Finding | None]:
    """More than one exclamation mark, in the greeting and the paragraphs together."""
    marks = [
        place for start, end in page.own_text() for place in _places(page.draft.body, start, end)
    ]
    if len(marks) > 1:
        yield about(page, "F7.marks", marks[1], marks[1] + 1)


def _places(text: str, start: int, end: int) -> Iterator[int]:
    for mark in "!！":
        place = text.find(mark, start, end)
        for _ in range(2):
            if place >= 0:
                yield place
                place = text.find(mark, place + 1, end)
