"""A draft as the rules see it: its layout, its sentences, and what the tables found in each."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from followups.drafting.lint.draft import Draft
from followups.drafting.lint.language import ENGLISH, language_of
from followups.drafting.lint.layout import Layout
from followups.drafting.lint.lexicon import ONLY_IN, beside, english, further, present
from followups.drafting.lint.masking import masked
from followups.patterns import Folded, Hit, on_folded

_NEGATION: Final = on_folded(
    rb"(?:\bno(?: \w+)?[ ]+|(?:\b(?:not|never|nor|without|neither|rather than|instead of"
    rb"|far from|anything but"
    rb"|no longer|no (?:wish|need|intention|desire|reason|cause|quarrel|question|plans?|expectation"
    rb"|pressure|hurry|obligation|interest|way|doubt|thought))|n't|cannot|\bdont)\b[^,;:.!?()]*)$"
)
_NO_NEGATION: Final = on_folded(
    rb"(?:can't|cannot|not) (?:help|but|only|just|merely)\b[^,;:.!?()]*$"
)
_NEW_CLAUSE: Final = on_folded(rb"\b(?:but|and (?:i|you|that|it)|yet)\b")
NEGATION_REACHES: Final = 60
"""Code points before a hit in which a negation of the same clause counts."""


@dataclass(frozen=True)
class Sentence:
    """A sentence's span, and the hits of every table in it by name."""

    start: int
    end: int
    hits: Mapping[str, list[Hit]]
    data: bytes

    def has(self, *names: str) -> bool:
        """True when any of the names was hit, negated or not."""
        return any(name in self.hits for name in names)

    def says(self, rule: str) -> Hit | None:
        """The first hit that counts for a rule: not negated, or bad all the same, and not fine."""
        fine = self.hits.get(f"{rule}~", ())
        for hit in self.hits.get(f"{rule}!", ()):
            if not _overlaps(hit, fine):
                return hit
        for hit in self.hits.get(rule, ()):
            if not _overlaps(hit, fine) and not self.negated(hit):
                return hit
        return None

    def negated(self, hit: Hit) -> bool:
        """True when the clause says the opposite before the hit ("I do not expect …")."""
        before = self.data[max(self.start, hit.start - NEGATION_REACHES) : hit.start]
        before = _NEW_CLAUSE.split(before)[-1]
        return bool(_NEGATION.search(before)) and not _NO_NEGATION.search(before)


@dataclass(frozen=True)
class Page:
    """A draft with everything the rules ask about, each worked out once."""

    draft: Draft

    @cached_property
    def layout(self) -> Layout:
        return Layout(self.draft.body)

    @cached_property
    def language(self) -> str:
        """What the person wrote is in (see language_of); quoted mail does not count."""
        data = self.layout.folded.data
        own = b"\n".join(data[start:end] for start, end in self.own_text())
        return language_of(own or data)

    @property
    def is_english(self) -> bool:
        return self.language == ENGLISH

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences that are read, with what the English tables found. Names are blanked."""
        by_sentence: dict[int, dict[str, list[Hit]]] = defaultdict(lambda: defaultdict(list))
        folded = self._masked
        for hit in self._hits(folded):
            index = self.layout.sentence_at(hit.start)
            if index >= 0:
                by_sentence[index][hit.name].append(hit)
        return tuple(
            Sentence(start, end, by_sentence.get(index, {}), folded.data)
            for index, (start, end) in enumerate(self.layout.sentences)
        )

    def _hits(self, folded: Folded) -> Iterator[Hit]:
        """What the tables find; a name found on its own account calls for those beside it."""
        found = english()(folded)
        for name in ONLY_IN.get(self.draft.kind, ()):
            found += further(name)(folded)
        yield from found
        for name in sorted(beside({hit.name for hit in found})):
            yield from further(name)(folded)

    def mentions(self, name: str) -> bool:
        """True when what is read has what a good message has (see lexicon.present)."""
        return bool(present(name).search(self._masked.data))

    @cached_property
    def _masked(self) -> Folded:
        return Folded(masked(self.layout, self.draft.on_record))

    def own_text(self) -> Iterator[tuple[int, int]]:
        """The spans a person wrote and sends: the greeting and the paragraphs."""
        start, end = self.layout.greeting
        if start < end:
            yield start, end
        yield from self.layout.paragraphs


def _overlaps(hit: Hit, others: "list[Hit] | tuple[()]") -> bool:
    return any(other.start < hit.end and hit.start < other.end for other in others)
