"""Names on record are blanked before the tables look: a firm called Challenge disputes nothing."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from followups.drafting.lint.draft import OnRecord
from followups.drafting.lint.layout import Layout
from followups.patterns import Folded

SHORTEST: Final = 3
LONGEST: Final = 120
NAMES_AT_MOST: Final = 40


def masked(layout: Layout, on_record: OnRecord) -> str:
    """The body, as long as before: what is not read is blank, names on record are "x"."""
    text = layout.text
    kept = list(layout.paragraphs)
    pieces: list[str] = []
    place = 0
    for start, end in kept:
        pieces += (_gap(start - place), text[start:end])
        place = end
    pieces.append(_gap(len(text) - place))
    return _without_names("".join(pieces), on_record)


def _gap(length: int) -> str:
    """A blank that no sentence crosses."""
    return "\n\n".ljust(length)[:length]


def _without_names(text: str, on_record: OnRecord) -> str:
    data = Folded(text).data
    small = data.lower()
    spans: list[tuple[int, int]] = []
    for phrase in _phrases(on_record):
        spans += _places(small, _folded(phrase.strip()).lower())
    for word in _single_words(on_record):
        spans += (
            (start, end)
            for start, end in _places(data, _folded(word))
            if not _begins_sentence(data, start)
        )
    return _blanked(text, spans) if spans else text


@lru_cache(maxsize=1024)
def _folded(name: str) -> bytes:
    return Folded(name).data


def _phrases(on_record: OnRecord) -> Iterator[str]:
    """What is blanked wherever it stands, in whatever case."""
    names = (on_record.company, on_record.title, on_record.contact, on_record.my_name)
    for name in (*names, *on_record.other_names, *on_record.detail_words)[:NAMES_AT_MOST]:
        is_plain_word = " " not in name.strip() and name[:1].islower() and len(name) < 4
        is_one_other = " " not in name.strip() and name in on_record.other_names
        if SHORTEST <= len(name.strip()) <= LONGEST and not (is_plain_word or is_one_other):
            yield name


def _single_words(on_record: OnRecord) -> Iterator[str]:
    """Words of names, blanked where they stand as names do: written large within a sentence."""
    names = (on_record.company, on_record.contact, *on_record.other_names)[:NAMES_AT_MOST]
    for name in names:
        for word in name.split()[:6]:
            if len(word) >= SHORTEST and word[:1].isupper():
                yield word.strip(".,&")


def _places(data: bytes, name: bytes) -> Iterator[tuple[int, int]]:
    if not name.strip(b"\x1a \x1f"):
        return
    place = data.find(name)
    while place >= 0:
        end = place + len(name)
        if not data[place - 1 : place].isalnum() and not data[end : end + 1].isalnum():
            yield place, end
        place = data.find(name, end)


def _begins_sentence(data: bytes, start: int) -> bool:
    before = data[max(0, start - 4) : start].rstrip(b" \t")
    return not before or before[-1:] in b'.!?\n\x1e:"('


def _blanked(text: str, spans: list[tuple[int, int]]) -> str:
    pieces: list[str] = []
    place = 0
    for start, end in sorted(spans):
        if start >= place:
            pieces += (text[place:start], "x" * (end - start))
            place = end
    return "".join((*pieces, text[place:]))
