"""Words, paragraphs, UTF-16 units and the meter."""

import pytest

from followups.drafting.length import body_paragraphs, measure, utf16_units, word_count


@pytest.mark.parametrize(
    ("text", "units"), [("", 0), ("abc", 3), ("🎭", 2), ("e\u0301", 2), ("ß", 1), ("\ud800", 1)]
)
def test_utf16_units(text: str, units: int) -> None:
    assert utf16_units(text) == units


def test_a_dash_alone_is_no_word() -> None:
    assert word_count("Kim Doe – Grid-Analyst, don’t") == 4


def test_paragraphs_leave_out_greeting_and_sign_off() -> None:
    body = "Dear Dr. Berg,\r\n\r\nFirst one.\r\n\r\n\r\nSecond one.\r\n\r\nKind regards,\r\nKim Doe"
    assert body_paragraphs(body) == ("First one.", "Second one.")


def test_a_single_short_text_is_the_body() -> None:
    assert body_paragraphs("thank you") == ("thank you",)


@pytest.mark.parametrize(
    ("kind", "words", "state"),
    [
        ("thank_you", 59, "short"),
        ("thank_you", 60, "good"),
        ("thank_you", 150, "good"),
        ("thank_you", 151, "long"),
        ("thank_you", 221, "too_long"),
        ("feedback_request", 141, "long"),
        ("check_in", 120, "good"),
        ("feedback_thanks", 41, "long"),
        ("status_nudge", 81, "long"),
    ],
)
def test_state(kind: str, words: int, state: str) -> None:
    found = measure(kind, "word " * (words - 1) + "end.")
    assert found is not None
    assert (found.value, found.state) == (words, state)


@pytest.mark.parametrize(("units", "state", "left"), [(200, "good", 0), (201, "too_long", -1)])
def test_notes_are_measured_in_units(units: int, state: str, left: int) -> None:
    found = measure("linkedin_connect", "x" * units, note_max=200)
    assert found is not None
    assert (found.value, found.state, found.left) == (units, state, left)


def test_a_kind_without_a_message_has_no_length() -> None:
    assert measure("reflection", "text") is None
