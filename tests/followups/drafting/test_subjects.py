"""Subject lines S1 to S3."""

import pytest

from followups.drafting.english.language import SUBJECTS
from followups.drafting.subjects import name_first, subject_for, thread_subject, title_first
from followups.drafting.titles import plain_title
from followups.enums import LetterKind
from tests.followups.drafting.records import record


@pytest.mark.parametrize(
    ("name", "title", "subject"),
    [
        ("Kim Doe", "Grid Analyst", "Kim Doe – Grid Analyst Position"),
        ("Kim Doe", "Research Position", "Kim Doe – Research Position"),
        ("Kim Doe", "Support Role", "Kim Doe – Support Role"),
        ("Kim Doe", "", "Kim Doe"),
        ("", "Grid Analyst", "Grid Analyst Position"),
        ("", "", ""),
        ("Kim Doe", "Customer Feedback Analyst", "Kim Doe"),
        ("Kim\r\nBcc: x@y.example", "Cook", "Kim Bcc: x@y.example – Cook Position"),
        ("K" * 71, "Cook", "Cook Position"),
        ("K" * 69, "Cook", "K" * 69),
    ],
)
def test_name_first(name: str, title: str, subject: str) -> None:
    assert name_first(name, title, SUBJECTS) == subject


def test_title_first() -> None:
    assert title_first("Kim Doe", "Grid Analyst (m/w/d)", SUBJECTS) == "Grid Analyst – Kim Doe"


def test_a_long_title_gives_way_to_the_name() -> None:
    title = "Deputy Assistant Vice President of Regional Operations and Strategy"
    subject = name_first("Theodora Papadopoulou", title, SUBJECTS)
    assert subject == "Theodora Papadopoulou – Deputy Assistant Vice President… Position"
    assert len(subject) <= 70


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("Elektroniker (m/w/d)", "Elektroniker"),
        ("Elektroniker [W/M/X]", "Elektroniker"),
        ("Analyst m/f/d", "Analyst"),
        ("Analyst (all genders)", "Analyst"),
        ("Analyst (Ref. 12-345)", "Analyst"),
        ("Analyst - REQ-12345", "Analyst"),
        ("Analyst, Job ID: 8841", "Analyst"),
        ("R-100234: Analyst", "Analyst"),
        ("Analyst #4411", "Analyst"),
        ("Analyst (20481)", "Analyst"),
        ("Events Lead 2026", "Events Lead 2026"),
        ("Level 3 Engineer (Platform)", "Level 3 Engineer (Platform)"),
        ("Job Coach", "Job Coach"),
        ("R Developer", "R Developer"),
        ("Head of\nOperations\u202e", "Head of Operations"),
        ("REQ-12345", "REQ-12345"),
        ("", ""),
    ],
)
def test_plain_title(typed: str, plain: str) -> None:
    assert plain_title(typed) == plain


@pytest.mark.parametrize(
    ("subject", "threaded"),
    [
        ("Your application", "Re: Your application"),
        ("RE: AW: Fwd: Your application", "Re: Your application"),
        ("Re: Unsuccessful application", ""),
        ("Absage auf Ihre Bewerbung", ""),
        ("Refus de candidature", ""),
        ("Candidatura desestimada", ""),
        ("Refuse collection driver", "Re: Refuse collection driver"),
        ("Re:", ""),
        ("Your\r\nBcc: a@b.example", "Re: Your Bcc: a@b.example"),
    ],
)
def test_thread_subject(subject: str, threaded: str) -> None:
    assert thread_subject(subject, SUBJECTS) == threaded


def test_after_a_call_the_subject_is_fresh() -> None:
    facts = record(channel="phone", thread_subject="Your application")
    assert (
        subject_for(LetterKind.THANK_YOU, facts, SUBJECTS)
        == "Maya Okonjo – Senior Service Designer Position"
    )


def test_a_check_in_begins_a_conversation_of_its_own() -> None:
    facts = record(thread_subject="Your application")
    assert (
        subject_for(LetterKind.CHECK_IN, facts, SUBJECTS) == "Senior Service Designer – Maya Okonjo"
    )
