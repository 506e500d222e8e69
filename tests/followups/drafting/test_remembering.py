"""What is learnt from a letter that went out: closing words and sentences, and nothing private."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followups.drafting.remembering import Learnt, closing_words, learnt, with_sentence
from tests.work import calls

COMPOSED = """Dear Anna,

Thank you for telling me yourself. I enjoyed the walk through the plan.

I would be glad to be kept in mind.

Kind regards,
Kim Doe"""
NAMES = ("Anna Berg", "Ben Cho", "Fernwerk", "Data engineer", "the walk through the plan")
LIKED = "What you build there deserves patient people."


def of(sent: str, **more: object) -> Learnt:
    return learnt(COMPOSED, sent, NAMES, my_name="Kim Doe", **more)  # type: ignore[arg-type]


def closed_with(words: str) -> str:
    return of(COMPOSED.replace("Kind regards", words)).sign_off


def with_own(sentence: str) -> tuple[str, ...]:
    return of(COMPOSED.replace("kept in mind.", f"kept in mind. {sentence}")).sentences


def test_a_letter_as_composed_teaches_nothing() -> None:
    assert of(COMPOSED) == Learnt()


@pytest.mark.parametrize(
    "words",
    [
        "Warmly",
        "Until some day",
        "With thanks and all good wishes",
        "Herzliche Grüße",
        "Best",
        "✨ Bye",
    ],
)
def test_closing_words_that_were_changed(words: str) -> None:
    assert closed_with(words) == words


@pytest.mark.parametrize(
    "words",
    [
        "Warmly, Anna",
        "Your friend at Fernwerk",
        "Kim Doe",
        "Call me on 0170 555",
        "kim@example.org",
        "{contact_first}",
        "I hope you will think about it.",
        "w" * 61,
        "one two three four five six seven eight nine",
        "…",
        "Until Monday",
    ],
)
def test_closing_words_that_are_none(words: str) -> None:
    assert closed_with(words) == ""


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("Hello.\n\nWarmly,\nKim Doe", "Warmly"),
        ("Hello.\n\nWarmly,\n\nKim\n", "Warmly"),
        ("Hello.\n\nWarmly\nkim doe.\n-- \nSent from a phone", "Warmly"),
        ("Hello.\nStill said\nKim", ""),
        ("Hello.\n\nWarmly", ""),
        ("Kim", ""),
        ("", ""),
    ],
)
def test_closing_words_stand_above_the_name(body: str, words: str) -> None:
    assert closing_words(body, my_name="Kim Doe") == words


def test_without_a_name_no_closing_is_known() -> None:
    assert closing_words("Hello.\n\nWarmly,\n", my_name="") == ""


def test_a_sentence_of_ones_own() -> None:
    assert with_own(LIKED) == (LIKED,)
    assert with_own(f"{LIKED} {LIKED}") == (LIKED,)


@pytest.mark.parametrize(
    "sentence",
    [
        "Too short a line.",
        "Would you keep me in mind for later roles?",
        "Anna was the kindest person I have met.",
        "Greetings to your colleague ben, who was kind.",
        "The team at fernwerk was good to me.",
        "I am happy to be a data engineer one day.",
        "I keep thinking of the walk through the plan and more.",
        "We could have a long talk again in october.",
        "We could have a long talk again on Monday.",
        "You can reach me under 0170 at any hour.",
        "Look at https://example.org for what I made.",
        "This goes on {contact_first} for a while.",
        "I have been learning Python since we spoke.",
        f"{'very ' * 70}long.",
        "thank you for TELLING me yourself.",
    ],
)
def test_a_sentence_that_belongs_to_one_letter_only(sentence: str) -> None:
    assert with_own(sentence) == ()


def test_where_nouns_are_large_they_name_nothing() -> None:
    sentence = "Ihre Arbeit hat mir großen Eindruck gemacht."
    changed = COMPOSED.replace("kept in mind.", f"kept in mind. {sentence}")
    assert of(changed).sentences == ()
    assert of(changed, large_nouns=True).sentences == (sentence,)


def test_quotes_greeting_and_signature_are_not_learnt() -> None:
    sent = f"Dear all of you,\n\nGood.\n\nWarmly,\nKim Doe\n\n> {LIKED}\n-- \n{LIKED}"
    assert of(sent).sentences == ()


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Dear A,\n\nGood.\n\nWarmly,\nK", "Dear A,\n\nGood. More here.\n\nWarmly,\nK"),
        ("Dear A,\n\nWarmly,\nK", "Dear A,\n\nMore here.\n\nWarmly,\nK"),
        ("Good.", "Good. More here."),
        ("", "More here."),
    ],
)
def test_a_sentence_goes_above_the_closing_words(body: str, expected: str) -> None:
    assert with_sentence(body, "More here.") == expected


@pytest.mark.parametrize("piece", [f"{LIKED} ", "\n", "a", "Kim Doe\n", "a.\n", " - "])
def test_the_work_grows_with_the_length(piece: str) -> None:
    def work(size: int) -> int:
        text = piece * (size // len(piece))
        return calls(lambda: of(text))

    assert work(100_000) < 14 * work(10_000)


TYPED = st.lists(
    st.one_of(
        st.sampled_from(["\n", "\n\n", ". ", ", ", "Kim Doe", "Warmly,\n", "> ", "-- \n", LIKED]),
        st.text(max_size=30),
    ),
    max_size=20,
).map("".join)


@given(sent=TYPED, composed=TYPED, names=st.lists(st.text(max_size=12), max_size=4))
def test_whatever_went_out_nothing_breaks_and_little_is_learnt(
    sent: str, composed: str, names: list[str]
) -> None:
    found = learnt(composed, sent, names, my_name="Kim Doe")
    assert len(found.sign_off) <= 60
    assert "\n" not in found.sign_off
    for sentence in found.sentences:
        assert 20 <= len(sentence) <= 300
        assert "\n" not in sentence
        assert not set(sentence) & set("?@{}0123456789")
        assert sentence in " ".join(sent.split())


@given(body=TYPED)
def test_a_sentence_put_in_takes_nothing_away(body: str) -> None:
    together = with_sentence(body, LIKED)
    assert LIKED in together
    said, whole = "".join(LIKED.split()), "".join(together.split())
    assert said in whole
    assert len(whole) == len("".join(body.split())) + len(said)
