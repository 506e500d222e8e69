"""Several texts for each sentence: chosen once for an application, and never twice alike."""

import re
from collections import Counter
from itertools import combinations
from statistics import mean
from typing import Final

import pytest

from followups.drafting.compose import compose
from followups.drafting.facts import DraftFacts
from followups.drafting.wording import (
    SMALL_WORDS,
    Known,
    Slot,
    Variety,
    alike,
    first_fitting,
    opening,
    say,
    slots_of,
)
from tests.followups.drafting.invented import records
from tests.followups.drafting.records import record

ENGLISH: Final = ("en-GB", "en-US")
SENTENCE: Final = re.compile(r"(?<=[.?!])\s+(?=[A-Z])")
ABBREVIATED: Final = re.compile(r"\b(St|Inc|Co)\.")
MORE: Final = frozenset({"when", "their", "just", "only", "other", "into", "over", "more", "most"})


def known(variety: Variety, **words: str) -> Known:
    return Known(words, frozenset(), variety)


def sentences(body: str) -> list[str]:
    """The sentences between greeting and closing words."""
    parts = "\n".join(body.split("\n\n")[1:-1])
    return SENTENCE.split(ABBREVIATED.sub(r"\1", parts))


def test_the_choice_is_the_same_on_every_machine() -> None:
    picks = [Variety(seed, 0).pick("thanks", 5) for seed in range(10)]
    assert picks == [2, 3, 4, 0, 1, 2, 3, 4, 0, 1]


def test_neighbours_differ_and_each_turn_takes_the_next() -> None:
    for count in (2, 3, 4, 5):
        row = [Variety(seed, 0).pick("work", count) for seed in range(count)]
        turns = [Variety(7, turn).pick("work", count) for turn in range(count)]
        assert sorted(row) == sorted(turns) == list(range(count))


def test_all_texts_are_taken_about_as_often() -> None:
    taken = Counter(Variety(seed * 7919, 0).pick("outcome", 4) for seed in range(4000))
    assert min(taken.values()) > 900


def test_texts_of_one_wording_name_the_same_slots() -> None:
    with pytest.raises(ValueError, match="same slots"):
        say("Hello {name}.", "Good day.")
    with pytest.raises(ValueError, match="same slots"):
        say()
    assert slots_of("{a} and {b}.") == ["a", "b"]


def test_a_text_that_begins_like_another_gives_way() -> None:
    wording = say("I would go.", "Going is fine.")
    said = ["I would stay."]
    for turn in range(4):
        at = known(Variety(1, turn))
        assert first_fitting([wording], at, name="x", said=said) == "Going is fine."
    assert alike(["It is so. It is not."])
    assert not alike(["It is so. That it is."])
    assert opening("It’s late, Ann") == ("it’s", "late")


def test_what_is_filled_in_is_never_read_as_a_slot() -> None:
    filled = say("To {name}, {other}.").fill(
        known(Variety(), name="{other}", other="{name}"), name="x"
    )
    assert filled == "To {other}, {name}."
    assert Slot("x", (say("Fine."),)).spare == 0


@pytest.mark.parametrize("language", ENGLISH)
def test_no_letter_repeats_itself(language: str) -> None:
    for kind, facts in records(500):
        draft = compose(kind, facts, language=language)
        assert draft is not None
        said = sentences(draft.body)
        openings = Counter(opening(sentence) for sentence in said)
        assert [
            words for words, times in openings.items() if times > 1 and not own(words, facts)
        ] == []
        assert [word for word, times in counted(said, facts).items() if times > 3] == []


def own(words: tuple[str, ...], facts: DraftFacts) -> bool:
    """True where the sentence is one the person wrote."""
    notes = (facts.detail_from_notes, facts.since_then, facts.act_on)
    return any(opening(note) == words for note in notes)


def counted(said: list[str], facts: DraftFacts) -> Counter[str]:
    """How often each telling word is said that is not in the facts themselves."""
    typed = " ".join(
        (facts.title, facts.company, facts.project_or_mission, facts.detail_from_notes,
         facts.since_then, facts.act_on, facts.my_name, facts.contact_full, *facts.others_named)
    ).lower()  # fmt: skip
    words = re.findall(r"[^\W\d_]{4,}", " ".join(said).lower())
    return Counter(word for word in words if word not in SMALL_WORDS | MORE and word not in typed)


@pytest.mark.parametrize("kind", ["thank_you", "feedback_request", "check_in"])
def test_another_wording_changes_nearly_every_sentence(kind: str) -> None:
    kept = [len(told(kind, seed, turn=0) & told(kind, seed, turn=1)) for seed in range(100)]
    assert max(kept) <= 3
    assert mean(kept) < 0.5


def told(kind: str, seed: int, *, turn: int) -> set[str]:
    draft = compose(kind, record(seed=seed, turn=turn))
    assert draft is not None
    return set(sentences(draft.body))


def test_five_thank_yous_in_a_month_do_not_read_alike() -> None:
    """Two of five in a row share one sentence in ten, any two one in four, on an average."""
    rows = [five(range(start, start + 5)) for start in range(0, 250, 5)]
    apart = [five(range(start, 99_991 * 5 + start, 99_991)) for start in range(50)]
    assert mean(rows) < 0.1
    assert max(rows) < 0.25
    assert mean(apart) < 0.25


def five(seeds: range) -> float:
    """The share of sentences that two of the letters have in common, over all pairs."""
    written = [compose("thank_you", record(seed=seed, detail_from_notes="")) for seed in seeds]
    letters = [set(sentences(draft.body)) for draft in written if draft is not None]
    pairs = list(combinations(letters, 2))
    return mean(len(one & other) / min(len(one), len(other)) for one, other in pairs)
