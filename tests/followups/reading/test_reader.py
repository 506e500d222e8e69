"""A whole reading: evidence in its place, once, by weight; never an exception, never slow."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followups.reading.message import Address, MailMessage
from followups.reading.parsing import message_from_fields
from followups.reading.reader import read
from followups.reading.result import Kind, Reading
from tests.work import calls

MAIL = (
    "Hallo 👋 Zoë,\n\nthank you for applying. Unfortunately we’ve decided to move\nforward with"
    " other candidates.\n\nBest,\nThe Kelpwood Recruiting Team"
)


def message(body: str, subject: str = "") -> MailMessage:
    return message_from_fields(subject=subject, sender="", headers=None, body=body)


def test_evidence_stands_where_it_says() -> None:
    reading = read(message(MAIL))
    placed = [one for one in reading.evidence if one.start >= 0]
    assert placed
    for one in placed:
        assert MAIL[one.start : one.end] == one.text


def test_evidence_for_the_kind_comes_first_and_the_heaviest_of_it() -> None:
    reading = read(message(MAIL))
    weights = [one.weight for one in reading.evidence if one.points_to == "rejection"]
    assert reading.evidence[0].points_to == reading.kind == Kind.REJECTION
    assert weights == sorted(weights, reverse=True)


def test_no_words_are_shown_twice_for_the_same_thing() -> None:
    placed = [one for one in read(message(MAIL)).evidence if one.start >= 0]
    for one in placed:
        covering = [
            other
            for other in placed
            if other is not one
            and other.points_to == one.points_to
            and other.start <= one.start
            and one.end <= other.end
        ]
        assert covering == []


def test_what_the_employer_did_not_write_is_not_read() -> None:
    text = "I see.\n\nWe have decided to move forward with other candidates."
    mine = MailMessage(text=text, spans=((0, 6),))
    assert read(mine).kind is not Kind.REJECTION


def test_a_subject_alone_is_read() -> None:
    reading = read(message("", subject="You were not selected for the position"))
    assert reading.kind is Kind.REJECTION


def test_reading_twice_gives_the_same() -> None:
    assert read(message(MAIL)) == read(message(MAIL))


@settings(max_examples=150, deadline=None)
@given(body=st.text(max_size=400), subject=st.text(max_size=80), sender=st.text(max_size=60))
def test_any_text_is_answered(body: str, subject: str, sender: str) -> None:
    whole = MailMessage(
        subject=subject, sender=Address(sender, sender), text=body, spans=((0, len(body)),)
    )
    reading = read(whole)
    assert isinstance(reading, Reading)
    assert 0 < reading.kind_confidence <= 1
    assert 0 < reading.written_confidence <= 1


@pytest.mark.parametrize(
    "piece",
    [
        "we will not be going to move forward with ",
        "if you are not selected unfortunately we ",
        "a",
        "we ",
        "\n",
        "😀",
        "other candidates ",
    ],
)
def test_work_grows_with_a_hostile_text_and_no_faster(piece: str) -> None:
    def work(size: int) -> int:
        body = piece * (size // len(piece))
        return calls(lambda: read(MailMessage(text=body, spans=((0, len(body)),))))

    work(1_000)  # the first mail compiles the patterns
    assert work(80_000) < 5 * work(20_000) + 2_000
