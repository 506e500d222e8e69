"""The fit of plain words: it learns, drops names and rare words, and is the same each time."""

from reading_lab.rows import Row
from reading_lab.words import proper_names, with_wording, wording_of


def row(number: int, kind: str, *words: str) -> Row:
    name = f"mail-{number}"
    return Row(name, name, "own", "en", kind, (), "unclear", (), (), tuple(sorted(words)))


ROWS = [
    one
    for number in range(12)
    for one in (
        row(2 * number, "rejection", "sorry", "the", f"only{number}"),
        row(2 * number + 1, "interview", "meet", "the", "olwen"),
    )
]


def test_words_of_a_kind_speak_for_it_and_words_of_all_for_none() -> None:
    fitted = wording_of(ROWS, frozenset())
    assert fitted.leaning("sorry", "rejection") > 1
    assert fitted.leaning("sorry", "interview") < 0
    assert fitted.leaning("meet", "interview") > fitted.leaning("the", "interview") > 0


def test_rare_words_and_names_are_not_learnt() -> None:
    fitted = wording_of(ROWS, frozenset({"olwen"}))
    assert set(fitted.weights) == {"sorry", "the", "meet"}


def test_the_same_mails_give_the_same_weights_in_any_order() -> None:
    assert wording_of(ROWS, frozenset()) == wording_of(ROWS[::-1], frozenset())


def test_a_mail_is_judged_by_words_of_other_mails() -> None:
    strange = row(99, "offer", *("welcome" for _ in range(3)))
    told = {one.id: one.wording for one in with_wording([*ROWS, strange], folds=5)}
    assert max(told["mail-99"]) != told["mail-99"][3]
    assert len(told["mail-0"]) == 7


def test_words_with_a_capital_within_sentences_are_names() -> None:
    mails = [
        {"lang": "en", "body": "we at Bramblewick think that Bramblewick is good"},
        {"lang": "de", "body": "wir haben die Stelle besetzt, leider"},
    ]
    names = proper_names(mails)
    assert "bramblewick" in names
    assert not {"think", "stelle", "good"} & names
