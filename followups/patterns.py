"""Tables of patterns that run in linear time (RE2) on a mail's words, with exact offsets.

A mail is folded first: each code point becomes exactly one byte, accents go (é matches e), curly
marks become straight, and a blank line ends a sentence. So offsets of bytes are offsets of code
points, whatever the language and however many emoji, and nobody pays for converting them.

How a pattern is written:
  a space       any run of white space, line breaks included
  " … "         up to 60 characters of the same sentence (write a space on both sides)
  '             also the curly marks
  é, ü, ß       as in the language; mails that lost their accents match too
A pattern begins and ends at a word's edge; put \\w* where a word may go on.
"""

import codecs
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property

import re2

SENTENCE_BREAK = "\x1e"
"""What a blank line folds to: a gap never crosses it."""
UNKNOWN = "\x1a"
HITS_AT_MOST = 20
"""Of one pattern in one text: nothing is decided by the twenty-first."""

_GAP = r"\b(?:[^.!?\x1e]|[.!?][^\s\x1e]){0,60}?\b"
_SPACE = r"(?:[\s\x1f\xa0]+)"
_MARKS = {
    "‘": "'", "’": "'", "‚": "'", "‛": "'", "`": "'", "´": "'", "“": '"', "”": '"', "„": '"',
    "«": '"', "»": '"', "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "…": ".", "ß": "s",
    "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "æ": "e", "Æ": "E", "œ": "e", "Œ": "E",
    "\u200b": "\x1f", "\u200c": "\x1f", "\u200d": "\x1f", "\ufeff": "\x1f", "\u00ad": "\x1f",
    "\u2028": "\n", "\u2029": "\n", "\x85": "\n", "\x1e": "\n", "\x1a": " ",
}  # fmt: skip


def _unknown(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return UNKNOWN * (error.end - error.start), error.end


codecs.register_error("afterword.unknown", _unknown)


@cache
def _folding() -> dict[int, str]:
    """One ASCII character for every code point of the Latin script, and for the marks above."""
    table = {ord(mark): plain for mark, plain in _MARKS.items()}
    for code in (*range(0xA0, 0x250), *range(0x1E00, 0x1F00), *range(0x2000, 0x2070)):
        plain = unicodedata.normalize("NFKD", chr(code))[:1]
        if code not in table and plain.isascii() and plain:
            table[code] = plain
    return table


@dataclass(frozen=True)
class Folded:
    """A text and its bytes, one for each code point."""

    text: str
    data: bytes = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "data", _folded(self.text))


def _folded(text: str) -> bytes:
    data = text.translate(_folding()).encode("ascii", errors="afterword.unknown")
    return bytes(_with_breaks(data)) if b"\n" in data else data


def _with_breaks(data: bytes) -> bytearray:
    """The first line break before a blank line becomes a SENTENCE_BREAK."""
    marked = bytearray(data)
    for blank in _blank_lines().finditer(data):
        marked[blank.start()] = 0x1E
    return marked


@dataclass(frozen=True, slots=True)
class Hit:
    """One match: whose, and where in the text (code points); named groups that took part."""

    name: str
    start: int
    end: int
    groups: Mapping[str, tuple[int, int]]


@dataclass(frozen=True)
class Matcher:
    """A table of patterns: names, and the ways of writing each. Compiled when first used."""

    patterns: Mapping[str, Sequence[str]]
    case_sensitive: bool = False

    def __call__(self, text: str | Folded) -> list[Hit]:
        """Every match, in the order of the text, then of the table. Never raises."""
        folded = text if isinstance(text, Folded) else Folded(text)
        found = [hit for index in self._firing(folded.data) for hit in self._hits(index, folded)]
        found.sort(key=lambda hit: hit.start)
        return found

    def names(self, text: str | Folded) -> frozenset[str]:
        return frozenset(hit.name for hit in self(text))

    def _firing(self, data: bytes) -> list[int]:
        matches: list[int] | None = self._filter.Match(data)
        return sorted(matches) if matches else []

    def _hits(self, index: int, folded: Folded) -> Iterator[Hit]:
        name, compiled = self._compiled[index]
        for count, match in enumerate(compiled.finditer(folded.data)):
            if count >= HITS_AT_MOST:
                return
            groups = {key: match.span(number) for key, number in compiled.groupindex.items()}
            taken = {key: span for key, span in groups.items() if span[0] >= 0}
            yield Hit(name, match.start(), match.end(), taken)

    @cached_property
    def _filter(self) -> re2.Filter:
        """Knows which patterns cannot match because a word they need is missing."""
        chosen = re2.Filter()
        options = _options(case_sensitive=self.case_sensitive)
        for _, written in self._written():
            chosen.Add(expanded(written), options)
        chosen.Compile()
        return chosen

    @cached_property
    def _compiled(self) -> "list[tuple[str, _Compiled]]":
        return [
            (name, _Compiled(self._filter.re(index)))
            for index, (name, _) in enumerate(self._written())
        ]

    def _written(self) -> Iterator[tuple[str, str]]:
        return ((name, one) for name, ways in self.patterns.items() for one in ways)


class _Compiled:
    """A compiled pattern whose names of groups are looked up once."""

    def __init__(self, pattern: "re2._Regexp") -> None:
        self.finditer = pattern.finditer
        self.groupindex: dict[str, int] = {
            key.decode() if isinstance(key, bytes) else key: number
            for key, number in pattern.groupindex.items()
        }


def find(patterns: Mapping[str, Sequence[str]], *, case_sensitive: bool = False) -> Matcher:
    """A matcher of the table `patterns`: name → ways of writing it (see the module's words)."""
    return Matcher(patterns, case_sensitive)


def on_folded(pattern: bytes, *, case_sensitive: bool = False) -> "re2._Regexp":
    """One RE2 pattern for folded bytes, written out in full: no spaces or edges are added."""
    return re2.compile(pattern, _options(case_sensitive=case_sensitive))


def expanded(written: str) -> bytes:
    """The RE2 pattern, on folded bytes, of one pattern as written in a table."""
    text = written.replace(" … ", "\x00")
    folded = "".join(_plain_spaces(text.translate(_folding()))).replace("\x00", _GAP)
    before = r"\b" if written[:1].isalnum() or written[:1] in "([" else ""
    after = r"\b" if written[-1:].isalnum() or written[-1:] in ")]" else ""
    return f"{before}(?:{folded}){after}".encode("ascii", errors="afterword.unknown")


def _plain_spaces(text: str) -> Iterator[str]:
    """Spaces outside of brackets become any run of white space."""
    inside = False
    for index, mark in enumerate(text):
        if mark in "[]" and text[index - 1 : index] != "\\":
            inside = mark == "["
        yield _SPACE if mark == " " and not inside else mark


def _options(*, case_sensitive: bool = False) -> re2.Options:
    options = re2.Options()
    options.encoding = re2.Options.Encoding.LATIN1
    options.case_sensitive = case_sensitive
    options.log_errors = False
    options.never_capture = False
    return options


@cache
def _blank_lines() -> "re2._Regexp":
    return re2.compile(rb"\n[ \t\r\x1f]*\n", _options())
