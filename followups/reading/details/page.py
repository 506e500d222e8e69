"""One mail as the details see it: the employer's words, what they say, and where."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from followups.patterns import SENTENCE_BREAK, Folded, Hit
from followups.reading.details.phrases import AGAINST, sayings
from followups.reading.message import MailMessage
from followups.reading.result import Evidence, Kind

_SENTENCE_AT_MOST = 400
_ENDS = (
    *(
        mark + after
        for mark in (b".", b"!", b"?")
        for after in (b" ", b"\n", b"\r", b"\t", b"\xa0")
    ),
    SENTENCE_BREAK.encode(),
    b";",
)
_BLANKED = bytes(code if code in b"\n\x1e" else 32 for code in range(256))
_EVIDENCE_AT_MOST = 300


@dataclass(frozen=True)
class Page:
    """The mail, its words folded (what the employer did not write is blank), and its sayings."""

    message: MailMessage
    kind: Kind
    language: str
    folded: Folded = field(init=False)
    _against: dict[str, list[Hit]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        object.__setattr__(self, "folded", _folded_words(self.message))

    @property
    def data(self) -> bytes:
        return self.folded.data

    @cached_property
    def subject(self) -> Folded:
        return Folded(self.message.subject)

    @cached_property
    def _sayings(self) -> dict[str, list[Hit]]:
        by_name: dict[str, list[Hit]] = {}
        for hit in sayings(self.folded, language=self.language):
            by_name.setdefault(hit.name, []).append(hit)
        return by_name

    def said(self, name: str) -> list[Hit]:
        """Where the mail says what `name` stands for in the tables of phrases."""
        return self._sayings.get(name, [])

    def said_against(self, name: str) -> list[Hit]:
        """Where the mail says what takes a saying back; `name` as in the tables."""
        if name not in self._against:
            self._against[name] = AGAINST[name](self.folded)
        return self._against[name]

    def said_plainly(self, name: str, *, unless: str) -> list[Hit]:
        """As `said`, without the sentences in which the mail also says `unless`."""
        hits = self.said(name)
        against = self.said_against(unless) if hits else []
        return [hit for hit in hits if not _any_within(against, self.sentence(hit))]

    def sentence(self, hit: Hit) -> tuple[int, int]:
        """Where the sentence around a hit begins and ends."""
        floor, ceiling = hit.start - _SENTENCE_AT_MOST, hit.end + _SENTENCE_AT_MOST
        floor = max(floor, 0)
        starts = [self.data.rfind(end, floor, hit.start) for end in _ENDS]
        ends = [self.data.find(end, hit.end - 1, ceiling) for end in _ENDS]
        last = min((place for place in ends if place >= 0), default=min(ceiling, len(self.data)))
        return max([place + 1 for place in starts if place >= 0] or [floor]), last

    def evidence(self, signal: str, points_to: str, start: int, end: int) -> Evidence:
        end = min(end, start + _EVIDENCE_AT_MOST)
        return Evidence(signal, self.message.text[start:end], start, end, points_to)

    def evidence_of(self, signal: str, points_to: str, hits: Iterable[Hit]) -> list[Evidence]:
        """One piece of evidence for each hit, overlapping ones joined, three at most."""
        joined: list[tuple[int, int]] = []
        for hit in hits:
            if joined and hit.start <= joined[-1][1]:
                joined[-1] = joined[-1][0], max(joined[-1][1], hit.end)
            else:
                joined.append((hit.start, hit.end))
        return [self.evidence(signal, points_to, *span) for span in joined[:3]]


def without_place(signal: str, text: str, points_to: str) -> Evidence:
    """Evidence from a header or the subject."""
    return Evidence(signal, text[:_EVIDENCE_AT_MOST], -1, -1, points_to)


def touches(one: Hit, other: Hit, *, before: int = 0) -> bool:
    """Whether `other` overlaps `one`, or ends at most `before` characters before it."""
    return other.start < one.end and other.end > one.start - before


def _any_within(hits: list[Hit], span: tuple[int, int]) -> bool:
    return any(hit.start >= span[0] and hit.start < span[1] for hit in hits)


def _folded_words(message: MailMessage) -> Folded:
    folded = Folded(message.text)
    kept = bytearray(folded.data.translate(_BLANKED))
    for start, end in message.spans:
        kept[start:end] = folded.data[start:end]
    object.__setattr__(folded, "data", bytes(kept))
    return folded
