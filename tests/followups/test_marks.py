"""Marks: words that decided, cut out of the text so that nothing is lost, doubled or reordered."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from followups.marks import FOLDED_AT, MARKS, folded, label_of, marks_of, pieces_of

ABOUT = {"rejection", "personal", "automated", "apply_again", *"abc"}
TEXT = "We have decided to go ahead with somebody else. Please apply again."


def row(words: str, points_to: str, *, text: str = TEXT, weight: float = 1.0) -> dict[str, Any]:
    start = text.find(words)
    return {
        "signal": points_to,
        "text": words,
        "start": start,
        "end": start + len(words) if start >= 0 else -1,
        "points_to": points_to,
        "weight": weight,
    }


def test_marks_are_numbered_in_the_order_of_the_text() -> None:
    rows = [row("apply again", "apply_again", weight=3), row("somebody else", "rejection")]
    found = marks_of(TEXT, rows, about=ABOUT)
    assert [(mark.number, mark.text, mark.label) for mark in found] == [
        (1, "somebody else", "not selected"),
        (2, "apply again", "apply again"),
    ]


def test_words_that_overlap_become_one_mark_that_says_both() -> None:
    rows = [
        row("decided to go ahead with somebody", "rejection"),
        row("with somebody else", "personal"),
    ]
    (mark,) = marks_of(TEXT, rows, about=ABOUT)
    assert (mark.text, mark.label) == (
        "decided to go ahead with somebody else",
        "not selected, a person",
    )


def test_words_that_touch_and_say_the_same_become_one_mark() -> None:
    same = [row("We have", "rejection"), row("decided", "rejection")]
    other = [row("We have", "rejection"), row("decided", "personal")]
    assert [mark.text for mark in marks_of(TEXT, same, about=ABOUT)] == ["We have decided"]
    assert [mark.text for mark in marks_of(TEXT, other, about=ABOUT)] == ["We have", "decided"]


def test_what_is_not_in_the_text_follows_without_a_place() -> None:
    rows = [row("no-reply@ats.example", "automated"), row("somebody else", "rejection")]
    found = marks_of(TEXT, rows, about=ABOUT)
    assert [(mark.number, mark.is_in_text, mark.label) for mark in found] == [
        (1, True, "not selected"),
        (2, False, "sent automatically"),
    ]
    assert "".join(piece.text for piece in pieces_of(TEXT, found)) == TEXT


def test_what_speaks_against_and_what_says_nothing_is_no_mark() -> None:
    rows = [row("apply again", "rejection", weight=-2), row("decided", "")]
    assert marks_of(TEXT, rows, about=ABOUT) == []


def test_what_speaks_for_another_verdict_is_no_mark() -> None:
    rows = [row("somebody else", "rejection"), row("apply again", "offer")]
    assert [mark.text for mark in marks_of(TEXT, rows, about={"rejection"})] == ["somebody else"]


def test_a_detail_is_named_by_what_it_is_and_not_by_its_value() -> None:
    rows = [row("somebody else", "Somebody Ltd", weight=0) | {"signal": "company"}]
    (mark,) = marks_of(TEXT, rows, about={"rejection"})
    assert (mark.label, mark.points_to) == ("company", ("company",))


def test_spaces_at_the_ends_are_not_marked() -> None:
    rows = [{"start": 27, "end": 33, "text": "", "points_to": "a", "weight": 1.0}]
    assert TEXT[27:33] == " with "
    (mark,) = marks_of(TEXT, rows, about=ABOUT)
    assert mark.text == "with"
    blank = [{"start": 2, "end": 3, "text": " ", "points_to": "a", "weight": 1.0}]
    assert [mark for mark in marks_of(TEXT, blank, about=ABOUT) if mark.is_in_text] == []


def test_a_signal_marks_twice_at_most_and_never_a_mere_letter() -> None:
    text = "I know that I was late, as I am, and my own dog knows, and my own cat knows, my own"
    rows = [
        {"signal": "i", "text": "I", "start": at, "end": at + 1, "points_to": "a", "weight": 2}
        for at in (0, 12)
    ]
    rows += [
        {"signal": "own", "text": "my own", "start": at, "end": at + 6} | {"points_to": "a"}
        for at in (37, 59, 77)
    ]
    found = marks_of(text, rows, about="a")
    assert [mark.text for mark in found] == ["my own", "my own"]


def test_only_the_strongest_are_shown() -> None:
    text = " ".join(f"word{number:02d}" for number in range(40))
    rows = [
        row(f"word{number:02d}", f"kind_{number}", text=text, weight=number) for number in range(40)
    ]
    found = marks_of(text, rows, about=[f"kind_{number}" for number in range(40)])
    assert [mark.text for mark in found] == [f"word{number}" for number in range(40 - MARKS, 40)]


def test_a_name_nobody_knows_is_said_as_it_is() -> None:
    assert label_of("some_new:thing") == "some new: thing"
    assert label_of("feedback:refused") == "no feedback"


spans = st.tuples(st.integers(-3, 70), st.integers(-3, 70), st.sampled_from("abc"))


@given(st.lists(spans, max_size=12))
def test_the_pieces_are_the_text_whatever_the_offsets(given_spans: list[Any]) -> None:
    rows = [
        {"start": start, "end": end, "text": "x", "points_to": to, "weight": 1.0}
        for start, end, to in given_spans
    ]
    found = marks_of(TEXT, rows, about=ABOUT)
    pieces = pieces_of(TEXT, found)
    assert "".join(piece.text for piece in pieces) == TEXT
    assert [piece.mark for piece in pieces if piece.mark] == [m for m in found if m.is_in_text]
    shown, rest = folded(pieces, 20)
    assert "".join(piece.text for piece in [*shown, *rest]) == TEXT
    assert all(piece.text for piece in [*shown, *rest])


def test_a_long_text_is_folded_at_a_line() -> None:
    text = "A line of thirty characters. \n" * 2000
    shown, rest = folded(pieces_of(text, []))
    assert (len(shown), len(rest)) == (1, 1)
    assert FOLDED_AT - 40 < len(shown[0].text) <= FOLDED_AT
    assert shown[0].text.endswith("\n")
    assert folded(pieces_of("short", [])) == (pieces_of("short", []), [])
