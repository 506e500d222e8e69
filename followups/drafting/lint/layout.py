"""What of a draft is read: its greeting, paragraphs and sentences, with exact offsets.

Quoted lines, the mail below a reply header, the sign-off and the signature are not.
"""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from followups.drafting.lint.greeting import greeting_end
from followups.drafting.lint.quoted import Line, own_lines
from followups.drafting.lint.sentences import sentences_in
from followups.drafting.lint.sign_off import without_sign_off
from followups.patterns import Folded


@dataclass(frozen=True)
class Layout:
    """A body taken apart. All spans are code points of the body."""

    text: str

    @cached_property
    def folded(self) -> Folded:
        return Folded(self.text)

    @cached_property
    def _own(self) -> list[Line]:
        return without_sign_off(self.text, self.folded.data, own_lines(self.text, self.folded.data))

    @cached_property
    def greeting(self) -> tuple[int, int]:
        """The span of the greeting; empty at 0 where there is none."""
        for line in self._own:
            if self.text[line.start : line.end].strip():
                return line.start, greeting_end(self.folded.data, line)
        return 0, 0

    @cached_property
    def paragraphs(self) -> tuple[tuple[int, int], ...]:
        """The blocks between blank lines, without greeting and sign-off."""
        return tuple(self._blocks())

    def _blocks(self) -> Iterator[tuple[int, int]]:
        opened = -1
        closed = 0
        for line in self._own:
            start = max(line.start, self.greeting[1])
            if start >= line.end or not self.text[start : line.end].strip(" \t\r,;:.!-–—"):
                if opened >= 0 and start <= line.end:
                    yield opened, closed
                    opened = -1
                continue
            if opened >= 0 and line.start > closed + 2:  # unread lines lie between
                yield opened, closed
                opened = -1
            opened = start if opened < 0 else opened
            closed = line.end
        if opened >= 0:
            yield opened, closed

    @cached_property
    def sentences(self) -> tuple[tuple[int, int], ...]:
        data = self.folded.data
        return tuple(
            span for start, end in self.paragraphs for span in sentences_in(data, start, end)
        )

    @cached_property
    def _starts(self) -> list[int]:
        return [start for start, _ in self.sentences]

    def sentence_at(self, place: int) -> int:
        """The index of the sentence a code point lies in; -1 where nothing is read."""
        index = bisect_right(self._starts, place) - 1
        return index if index >= 0 and place < self.sentences[index][1] else -1

    @cached_property
    def words(self) -> int:
        """How many words the paragraphs have; a mark standing alone is none."""
        return sum(
            any(map(str.isalnum, word))
            for start, end in self.paragraphs
            for word in self.text[start:end].split()
        )
