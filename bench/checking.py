"""Drafts checked per second, and how the time grows with the text."""

import random
import time
from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING

from bench.figures import Figure

if TYPE_CHECKING:
    from followups.drafting.lint.draft import Draft

WORDS = 100
A_SECOND = 1_000
RATIO = 15
LARGEST = 100_000
SENTENCES = (
    "Thank you for the hour you took on Tuesday and for the walk through the workshop.",
    "I understand that you chose somebody with more years at the loom.",
    "What you said about dyeing in small batches has stayed with me since.",
    "It was good to meet Ravi, who knows every pattern in the archive by its number.",
    "I had not known how much of the cloth is still checked by hand.",
    "I read your note twice, and I respect the decision.",
    "My own trials with madder have taught me patience, if little else.",
    "If a similar place comes up in spring, I would be glad to hear of it.",
    "The sample book you showed me is the finest I have seen.",
    "I wish your new colleague a good start and a warm winter.",
    "There is no need to answer this.",
    "I will keep reading what you publish about old mills.",
    "The question about the broken heddle made me laugh on the train home.",
    "I hope that our paths cross again.",
    "You explained the finishing bath so clearly that I tried it at home.",
    "Please give my regards to everybody at the long table.",
)


def measure() -> list[Figure]:
    """Good drafts of a hundred words, all different; then one text ten times as long each time."""
    from followups.drafting.lint.engine import check  # noqa: PLC0415 - settings first

    drafts = [_draft(WORDS, seed) for seed in range(500)]
    check(drafts[0])  # compiles the tables
    best = min(_seconds(lambda: [check(draft) for draft in drafts]) for _ in range(3))
    return [
        Figure(
            name="drafts of 100 words checked a second",
            value=len(drafts) / best,
            at_least=A_SECOND,
        ),
        *_growth(check),
    ]


def _growth(check: "Callable[[Draft], object]") -> list[Figure]:
    sizes = (WORDS, WORDS * 10, WORDS * 100)
    drafts = [_draft(size, seed=7) for size in sizes]
    times = [min(_seconds(lambda: check(draft)) for _ in range(9)) for draft in drafts]  # noqa: B023 - called at once
    ratios = [large / small for small, large in pairwise(times)]
    longest = _draft(WORDS * 200, seed=9, characters=LARGEST)
    return [
        Figure(
            name="checking ten times the words, time over time",
            value=max(ratios),
            at_most=RATIO,
            note=", ".join(
                f"{size:,} words: {seconds * 1000:.1f} ms"
                for size, seconds in zip(sizes, times, strict=True)
            ),
        ),
        Figure(
            name="checking 100 kB of text",
            value=min(_seconds(lambda: check(longest)) for _ in range(5)) * 1000,
            unit="ms",
        ),
    ]


def _draft(words: int, seed: int, characters: int | None = None) -> "Draft":
    from followups.drafting.lint.draft import Draft, OnRecord  # noqa: PLC0415 - settings first

    chosen = random.Random(seed)  # noqa: S311 - the same drafts every time
    text: list[str] = []
    while sum(len(sentence.split()) for sentence in text) < words:
        text.append(chosen.choice(SENTENCES))
    paragraphs = [" ".join(text[at : at + 4]) for at in range(0, len(text), 4)]
    body = "\n\n".join(("Dear Anna,", *paragraphs, "Kind regards,\nKim Doe"))
    facts = OnRecord(
        contact="Anna Berg",
        company="Tarn Weavers",
        title="Dyer",
        my_name="Kim Doe",
        other_names=("Ben Cho", "Globex GmbH"),
        detail_words=("madder", "sample book"),
    )
    return Draft(kind="thank_you", body=body[:characters], on_record=facts)


def _seconds(action: Callable[[], object]) -> float:
    start = time.perf_counter()
    action()
    return time.perf_counter() - start
