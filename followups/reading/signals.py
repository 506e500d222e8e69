"""Named signals found in a mail: which wordings fire, where, and in what kind of sentence."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

import re2

from followups.patterns import Folded, Hit
from followups.reading.envelope import envelope_signals
from followups.reading.language import language_of_bytes
from followups.reading.lexicon import table_of, table_of_subjects
from followups.reading.message import MailMessage
from followups.reading.topics import topic_signals
from followups.reading.wording import words_of

READ_AT_MOST = 60_000
"""Characters of a mail that are read: more than any employer writes."""
SUBJECT_AT_MOST = 500

DECISIONS = (
    "decision_not_forward",
    "others_chosen",
    "not_selected",
    "cannot_offer",
    "position_filled",
    "not_a_match",
)
STEPS = ("invites_to_talk", "asks_for_times", "asks_for_test", "offers")
_SHIELDED = (*DECISIONS, "better_match")
_HELPERS = ("condition", "shield")

_TURN = re2.compile(
    rb"(?i)\b(?:but|however|aber|jedoch|mais|cependant|pero|sin embargo|ma|tuttavia)\b"
)
"""After these words a sentence goes on without its condition: "sorry if this disappoints, but"."""
_SENTENCE_END = re2.compile(rb"[.!?]+[\"')\]]*\s|\x1e|\n\s*[*>\x1a-]\s")


@dataclass(frozen=True, slots=True)
class Signal:
    """One thing found. Outside of the text (subject, envelope, the whole) start = end = -1."""

    name: str
    text: str = ""
    start: int = -1
    end: int = -1


NOTHING = Folded("")


@dataclass(frozen=True)
class Found:
    """Everything found in one mail."""

    language: str
    signals: tuple[Signal, ...]
    body: Folded = NOTHING
    words: frozenset[str] = frozenset()
    """Every plain word (`wording.words_of`)."""

    @property
    def names(self) -> frozenset[str]:
        return frozenset(signal.name for signal in self.signals)


def find_signals(message: MailMessage, *, language: str = "") -> Found:
    """The signals of `message`; its language is found where none is given. Never raises."""
    folded = Folded(message.words[:READ_AT_MOST])
    title = Folded(message.subject[:SUBJECT_AT_MOST])
    told = language or language_of_bytes(folded.data + b" " + title.data)
    body = list(_body_signals(folded, told))
    subject = list(_subject_signals(title, told))
    envelope = [Signal(name, words) for name, words in envelope_signals(message)]
    fired = {signal.name for signal in (*body, *subject, *envelope)}
    whole = [Signal(name) for name in _whole_signals(fired, folded.data, told)]
    words = words_of(folded, title)
    whole += [Signal(name) for name in _topics(fired, words)]
    return Found(told, (*body, *subject, *envelope, *whole), folded, words)


def _body_signals(folded: Folded, language: str) -> Iterator[Signal]:
    hits = table_of(language)(folded)
    sentences = _Sentences(folded.data, hits)
    for hit in hits:
        name = "" if hit.name in _HELPERS else sentences.name_of(hit)
        if name:
            yield Signal(name, folded.text[hit.start : hit.end], hit.start, hit.end)


class _Sentences:
    """Where sentences begin, where a condition rules them, and what is shielded in them."""

    def __init__(self, data: bytes, hits: list[Hit]) -> None:
        self.data = data
        self.starts = [0, *(match.end() for match in _SENTENCE_END.finditer(data))]
        self.shields = [(hit.start, hit.end) for hit in hits if hit.name == "shield"]
        self.conditions: dict[int, int] = {}
        for hit in hits:
            if hit.name == "condition":
                self.conditions.setdefault(self._sentence(hit.start), hit.start)

    def name_of(self, hit: Hit) -> str:
        """The signal's name as it counts here: empty where shielded, `…_if` where conditional."""
        if hit.name in _SHIELDED and self._shielded(hit):
            return ""
        if hit.name in DECISIONS and self._conditional(hit):
            return "decision_if"
        if hit.name in STEPS and self._conditional(hit):
            return "step_if"
        return hit.name

    def _sentence(self, offset: int) -> int:
        return bisect_right(self.starts, offset)

    def _conditional(self, hit: Hit) -> bool:
        begins = self.conditions.get(self._sentence(hit.start), hit.end)
        return begins < hit.end and not _TURN.search(self.data[begins : hit.start])

    def _shielded(self, hit: Hit) -> bool:
        return any(start < hit.end and hit.start < end for start, end in self.shields)


def _subject_signals(folded: Folded, language: str) -> Iterator[Signal]:
    subject = folded.text
    for hit in table_of_subjects(language)(folded):
        yield Signal(hit.name, subject[hit.start : hit.end])
    for hit in table_of(language)(folded):
        if (
            hit.name in (*DECISIONS, "about_applying", "regret", "requisition_number")
            or hit.name in _SUBJECT_TOO
        ):
            yield Signal(hit.name, subject[hit.start : hit.end])


_SUBJECT_TOO = (
    *DECISIONS, "about_applying", "regret", "requisition_number",
    "unfilled_slot", "offers", "asks_for_test", "lists_jobs", "newsletter", "shop", "withdrawn",
    "received", "absent", "undelivered", "on_hold", "not_finished", "account_made", "approach",
)  # fmt: skip


_COURTESY = frozenset(
    {
        "regret", "wish_luck", "apply_again", "keep_on_file", "many_applicants", "after_review",
        "softener", "no_feedback", "better_match", "thanks_for_applying", "met_you", "own_words",
    }
)  # fmt: skip
"""What hardly any refusal does without."""
_CROWD = frozenset({"list_mail", "shop", "newsletter", "unsubscribe", "account_made"})


WHOLE = frozenset(
    {
        "decided_out_of_place", "decided_barely", "decided_elsewhere", "undecided",
        "undecided_elsewhere", "not_about_applying", "short", "middling", "long", "no_work",
        "much_work", "something_else", "much_else", "more_else", "decided_with_no_work",
        "decided_with_more_else", "decided_with_much_else",
    }
)  # fmt: skip
"""What is true of the whole mail, or missing from it: nothing that anybody said."""


def _topics(fired: set[str], words: frozenset[str]) -> Iterator[str]:
    """What the mail is about, and whether a decision in it is about that."""
    topics = frozenset(topic_signals(words))
    yield from topics
    if fired.intersection(DECISIONS):
        yield from (f"decided_with_{name}" for name in topics & _OUTSIDE)


_OUTSIDE = frozenset({"no_work", "more_else", "much_else"})


def _farewell(fired: set[str]) -> Iterator[str]:
    """A good-bye in which no decision was found: with regret it hardly needs one."""
    if {"wish_luck", "apply_again", "keep_on_file"} & fired:
        yield "farewell_undecided"
        if "regret" in fired:
            yield "farewell_with_regret"


def _whole_signals(fired: set[str], data: bytes, language: str) -> Iterator[str]:
    """What only the mail as a whole tells."""
    strong = sum(name in fired for name in DECISIONS)
    if strong:
        yield "decided"
        if "about_applying" not in fired:
            yield "decided_out_of_place"
        if not fired & _COURTESY:
            yield "decided_barely"
        if "about_applying" not in fired and fired & _CROWD:
            yield "decided_elsewhere"
        if "withdrawn" in fired:
            yield "decided_but_withdrawn"
    if strong > 1:
        yield "decided_twice"
    if not strong and "decision_if" not in fired:
        yield "undecided" if language == "en" else "undecided_elsewhere"
        yield from _farewell(fired)
    if "about_applying" not in fired:
        yield "not_about_applying"
    length = len(data.split())
    yield "short" if length < 40 else "long" if length > 250 else "middling"
