"""Templates of one's own: text with slots, filled in one pass and never evaluated as code."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from followups.drafting.facts import DraftFacts
from followups.drafting.language import Language
from followups.drafting.lint.layout import Layout
from followups.drafting.plain_text import one_line, opening

SLOTS: Final[dict[str, str]] = {
    "contact_first": "their first name",
    "contact_full": "their whole name",
    "company": "the company",
    "job_title": "the role, as applied for",
    "my_name": "your name",
    "interview_month": "the month you last spoke, as “March”",
    "detail_from_notes": "the detail from your interview notes",
    "others_named": "the other people you met",
    "project_or_mission": "what the company works on",
    "since_then": "what you have done since",
}
"""Every slot there is (domain: message craft), and what stands in its place."""

# Only the first alternative is ever filled. The others are what other systems read as code: they
# stay as typed, and are named. Every repetition is bounded or followed by what it cannot match.
_MARKS: Final = re.compile(
    r"(?<![{$])\{(?P<slot>[a-z_]{1,24})\}(?!\})"
    r"|\$?\{\{+[^{}\n]{0,60}\}\}+|\{\{+|\}\}+|\$\{[^{}\n]{0,60}\}?|\{%|%\}"
    r"|\{[^{}\n]{0,60}\}|%\([^()\n]{0,40}\)[sdr]|%[sdr](?!\w)|\$[a-z]\w{1,30}|<%|%>"
)
_SENTENCE_GONE: Final = "\x00"
_SLOT_GONE: Final = "\x01"
_CONTROL: Final = dict.fromkeys((*range(9), *range(11, 32), 127))
_SPACES: Final = re.compile(r"[ \t]{2,}")
_WITH_ITS_SPACE: Final = re.compile(rf",? ?{_SLOT_GONE}")
_BLANK_LINES: Final = re.compile(r"\n{3,}")
_BETWEEN_PARTS: Final = re.compile(r"( [–—|-] |: |, )")
_LINE_ENDS: Final = re.compile(r"(?<=[.!?…])\n")
_GREETING_WORDS: Final = 6


@dataclass(frozen=True, slots=True)
class Filled:
    """A filled template. `dropped` are its sentences without their facts, as written in it.

    `unknown` are the marks that look like slots or code and are none; they stay as typed.
    """

    subject: str
    body: str
    dropped: tuple[str, ...]
    unknown: tuple[str, ...]


def fill(template_subject: str, template_body: str, slots: Mapping[str, str]) -> Filled:
    """The template with every slot filled that has words; what is filled in is not read again.

    A slot without words takes its whole sentence with it, in a greeting or below the letter only
    itself, in a subject the part it stands in. No doubled spaces and no empty paragraphs are left.
    Never raises; time linear in the template's length.
    """
    words = {name: _plain(slots.get(name, "")) for name in SLOTS}
    subject, part_dropped = _filled_subject(_plain(template_subject), words)
    body = _Body(template_body.replace("\r\n", "\n").translate(_CONTROL), words)
    unknown = dict.fromkeys((*_unknown(template_subject), *_unknown(template_body)))
    return Filled(subject, body.filled, (*part_dropped, *body.dropped), tuple(unknown))


def slots_of(facts: DraftFacts, language: Language) -> dict[str, str]:
    """The words of every slot, in this language; "" where nothing is on record.

    Notes of one's own are given as they were typed, without their last full stop.
    """
    tidy = facts.tidy()
    known = language.known(tidy).words
    return {
        "contact_first": tidy.contact_first,
        "contact_full": tidy.contact_full,
        "company": tidy.company,
        "job_title": tidy.title,
        "my_name": tidy.my_name,
        "interview_month": known.get("last_month", "").partition(" ")[2],
        "detail_from_notes": _phrase(tidy.detail_from_notes),
        "others_named": known.get("others") or known.get("others_dat", ""),  # German inflects
        "project_or_mission": _phrase(tidy.project_or_mission),
        "since_then": _phrase(tidy.since_then),
    }


def _phrase(note: str) -> str:
    return one_line(opening(note), longest=600).rstrip(" .!?")


def _plain(text: str) -> str:
    """The text on one line, without what could be taken for the marks of this module."""
    return " ".join(text.translate(_CONTROL).split())


def _is_slot(mark: re.Match[str]) -> bool:
    return mark["slot"] in SLOTS


def _unknown(text: str) -> Iterator[str]:
    return (mark.group() for mark in _MARKS.finditer(text) if not _is_slot(mark))


def _slots_in(text: str) -> Iterator[re.Match[str]]:
    return (mark for mark in _MARKS.finditer(text) if _is_slot(mark))


def _filled_subject(subject: str, words: Mapping[str, str]) -> tuple[str, tuple[str, ...]]:
    """The parts of a subject line that have their words, with the marks between them."""
    pieces = _BETWEEN_PARTS.split(subject)
    kept, dropped = "", []
    for index in range(0, len(pieces), 2):
        part = pieces[index]
        if all(words[mark["slot"]] for mark in _slots_in(part)):
            between = pieces[index - 1] if kept and index else ""
            kept += between + _MARKS.sub(lambda mark: _said(mark, words), part)
        else:
            dropped.append(part.strip())
    return _SPACES.sub(" ", kept).strip(), tuple(dropped)


def _said(mark: re.Match[str], words: Mapping[str, str]) -> str:
    return words[mark["slot"]] if _is_slot(mark) else mark.group()


@dataclass(frozen=True)
class _Body:
    """A template's text while it is being filled; all spans are into `text`."""

    text: str
    words: Mapping[str, str]

    @cached_property
    def sentences(self) -> list[tuple[int, int]]:
        """The spans of what drops as a whole: neither the greeting nor what closes a letter."""
        layout = Layout(self.text)
        begin = max(layout.greeting[1], self._short_greeting_end())
        spans = [(max(start, begin), end) for start, end in layout.sentences if end > begin]
        return [
            (start + _indent(self.text[start:end]), end)
            for span in spans
            for start, end in self._by_line(*span)
        ]

    def _by_line(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """A sentence that ends with its line goes without the line below it."""
        for line_end in _LINE_ENDS.finditer(self.text, start, end):
            yield start, line_end.start()
            start = line_end.end()
        yield start, end

    def _short_greeting_end(self) -> int:
        """Where a first line of few words and a comma ends: a greeting in whatever language."""
        start = _indent(self.text)
        end = self.text.find("\n", start)
        line = self.text[start : end if end >= 0 else len(self.text)].rstrip()
        is_short = len(line.split(maxsplit=_GREETING_WORDS + 1)) <= _GREETING_WORDS
        return start + len(line) if is_short and line.endswith((",", ":", "!")) else 0

    @cached_property
    def _starts(self) -> list[int]:
        return [start for start, _ in self.sentences]

    def _sentence_at(self, place: int) -> int:
        index = bisect_right(self._starts, place) - 1
        return index if index >= 0 and place < self.sentences[index][1] else -1

    @cached_property
    def _lost(self) -> list[int]:
        """The indexes of the sentences that miss a word, in their order."""
        empty = (mark for mark in _slots_in(self.text) if not self.words[mark["slot"]])
        found = dict.fromkeys(self._sentence_at(mark.start()) for mark in empty)
        return [index for index in found if index >= 0]

    @cached_property
    def dropped(self) -> tuple[str, ...]:
        return tuple(_plain(self.text[slice(*self.sentences[index])]) for index in self._lost)

    @property
    def filled(self) -> str:
        pieces: list[str] = []
        place = 0
        for start, end, said in sorted(self._changes()):
            pieces += (self.text[place:start], said)
            place = end
        return _mended("".join((*pieces, self.text[place:])))

    def _changes(self) -> Iterator[tuple[int, int, str]]:
        lost = set(self._lost)
        for index in lost:
            yield (*self.sentences[index], _SENTENCE_GONE)
        for mark in _slots_in(self.text):
            if self._sentence_at(mark.start()) not in lost:
                yield self._filling(mark)

    def _filling(self, mark: re.Match[str]) -> tuple[int, int, str]:
        """The slot's words; "Acme Inc." ends a sentence with one full stop."""
        said = self.words[mark["slot"]] or _SLOT_GONE
        doubled = said.endswith((".", "…")) and self.text.startswith(".", mark.end())
        return mark.start(), mark.end() + doubled, said


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip())


def _mended(text: str) -> str:
    """The text without the marks of what is gone, and without the holes they would leave."""
    lines: list[str] = []
    closing = 0
    for line in text.split("\n"):
        whole = _without_gone(line)
        if whole or line.strip() == whole:
            lines.append(whole)
        elif _SLOT_GONE in line:
            closing = len(lines)
    if closing and not any(lines[closing:]):
        lines = [*"\n".join(lines).rstrip(" \n,").split("\n")]
    return _BLANK_LINES.sub("\n\n", "\n".join(lines)).strip()


def _without_gone(line: str) -> str:
    """The line, "" where something is gone from it and nothing but marks is left."""
    single = _SPACES.sub(" ", line.strip())
    left = _WITH_ITS_SPACE.sub("", single)
    left = _SPACES.sub(" ", left.replace(_SENTENCE_GONE, "")).strip()
    if left == single:
        return single
    return left.lstrip(" ,;:") if any(map(str.isalnum, left)) else ""
