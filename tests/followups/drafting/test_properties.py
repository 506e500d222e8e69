"""What holds for every draft, whatever is on record."""

import re
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followups.drafting.compose import compose
from followups.drafting.facts import DraftFacts
from followups.drafting.length import utf16_units, word_count
from tracker.enums import Channel, InterviewFormat, OutcomeKind, RejectionReason, Role

KINDS = [
    "thank_you",
    "feedback_request",
    "linkedin_connect",
    "check_in",
    "status_nudge",
    "feedback_thanks",
]
MOST_WORDS = {
    "thank_you": 150,
    "feedback_request": 120,
    "check_in": 120,
    "status_nudge": 80,
    "feedback_thanks": 40,
}
MOST_PARAGRAPHS = {"feedback_request": 2, "feedback_thanks": 1}
NAMES = st.sampled_from(
    [
        "",
        "Anna Berg",
        "Dr Vera Lindholm",
        "Søren Ó Faoláin",
        "李 明",
        "محمد العربي",
        "Zoë 🌻 Quist",
        "Amélie",
        "Maximiliane-Theresa von Hohenlohe-Waldenburg",
    ]
)
PLACES = st.sampled_from(["", "Kestrel Optics", "Brick & Sons Inc.", "Unwhy", "Østfold Kraft"])
TITLES = st.sampled_from(["", "Data Analyst", "Head of Field Operations (m/w/d)", "Pilot Position"])
NOTES = st.sampled_from(
    [
        "",
        "the outage map",
        "I liked how calm the control room was.",
        "how letters are tested",
        "Walking the line\n- lunch",
        "They walk every line before anything is changed, and " + "then again " * 30,
    ]
)
DAYS = st.none() | st.dates(date(2024, 1, 1), date(2026, 12, 31))
ANY_TEXT = st.text(max_size=120)


def facts_of(texts: dict[str, st.SearchStrategy[Any]]) -> st.SearchStrategy[DraftFacts]:
    codes = {
        "role_of_contact": st.sampled_from(["", *Role.values]),
        "channel": st.sampled_from(["", *Channel.values]),
        "outcome": st.sampled_from(OutcomeKind.values),
        "stated_reason": st.sampled_from(["", *RejectionReason.values]),
        "formality": st.sampled_from(["formal", "first_name"]),
        "closing": st.sampled_from(["statement", "soft_request"]),
        "linkedin_account": st.sampled_from(["free", "premium"]),
        "formats": st.lists(st.sampled_from(InterviewFormat.values), max_size=2).map(tuple),
    }
    flags = [
        *("notice_personal", "sender_is_recipient", "feedback_offered", "via_agency", "internal"),
        *("finalist", "disappointment", "feedback_in_thank_you"),
    ]
    numbers = {
        "interviews_held": st.integers(0, 12),
        "minutes_together": st.integers(0, 600),
        "days_since_notice": st.integers(0, 400),
        "seed": st.integers(0, 10**9),
        "turn": st.integers(0, 40),
    }
    days = {"today": DAYS, "last_interview_on": DAYS, "applied_on": DAYS}
    return st.builds(
        DraftFacts, **texts, **codes, **numbers, **days, **{flag: st.booleans() for flag in flags}
    )


USUAL = facts_of(
    {
        "my_name": NAMES,
        "contact_full": NAMES,
        "company": PLACES,
        "title": TITLES,
        "others_named": st.lists(NAMES, max_size=6).map(tuple),
        "detail_from_notes": NOTES,
        "project_or_mission": NOTES,
        "since_then": NOTES,
        "act_on": NOTES,
    }
)
ONE_LINE_FACTS = (
    *("my_name", "contact_full", "contact_first", "honorific", "salutation", "company", "title"),
    *("detail_from_notes", "project_or_mission", "since_then", "act_on", "thread_subject"),
)
HOSTILE = facts_of(
    dict.fromkeys(ONE_LINE_FACTS, ANY_TEXT)
    | {"others_named": st.lists(ANY_TEXT, max_size=6).map(tuple)}
)


@pytest.mark.parametrize("kind", KINDS)
@given(facts=USUAL)
def test_no_hole_is_left(kind: str, facts: DraftFacts) -> None:
    draft = compose(kind, facts)
    assert draft is not None
    text = f"{draft.subject}\n{draft.body}"
    assert re.findall(r"[{}!]|  | [,.;]|,\s*,|\.\.|,\.|\(\)|\bthe position position\b", text) == []
    assert re.findall(r"(?m)^[a-z]|[ \t]$", draft.body.replace("Dear", "")) == []
    assert re.findall(r"\b(?:an?|the|for|at|about|to|of|with) [.,;]", text) == []


@pytest.mark.parametrize("kind", MOST_WORDS)
@given(facts=USUAL)
def test_letters_keep_their_length(kind: str, facts: DraftFacts) -> None:
    draft = compose(kind, facts)
    assert draft is not None
    body = draft.body.split("\n\n")[1:-1]
    assert draft.words == sum(word_count(paragraph) for paragraph in body) <= MOST_WORDS[kind]
    assert draft.paragraphs == len(body) <= MOST_PARAGRAPHS.get(kind, 3)


@given(facts=USUAL)
def test_a_thank_you_asks_nothing_and_a_request_asks_once(facts: DraftFacts) -> None:
    thanks, request = compose("thank_you", facts), compose("feedback_request", facts)
    assert thanks is not None
    assert request is not None
    assert "?" not in thanks.body
    assert request.body.count("?") == 0
    assert len(re.findall(r"skills (?:or areas )?I could strengthen", request.body)) == 1
    assert len(re.findall(r"in (?:the )?future", request.body)) == 1


@given(facts=USUAL)
def test_names_stand_there_as_written(facts: DraftFacts) -> None:
    draft = compose("thank_you", facts)
    assert draft is not None
    greeting = draft.body.split("\n")[0]
    assert not facts.contact_full or facts.tidy().contact_first in greeting
    assert not facts.my_name or draft.body.endswith(f",\n{facts.my_name}")


@pytest.mark.parametrize("kind", KINDS)
@given(facts=HOSTILE)
def test_any_text_is_harmless(kind: str, facts: DraftFacts) -> None:
    draft = compose(kind, facts)
    assert draft is not None
    assert "\n" not in draft.subject
    assert len(draft.subject) <= (180 if facts.thread_subject else 70)
    assert (
        re.findall(
            r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e]", draft.body
        )
        == []
    )
    assert "  " not in draft.body
    draft.body.encode()
    if kind == "linkedin_connect":
        assert utf16_units(draft.body) <= facts.longest_note
        assert "\n" not in draft.body
    else:
        assert draft.words <= MOST_WORDS[kind]


@pytest.mark.parametrize(
    "typed", ["{company}", "{{ my_name }}", "{0.__class__}", "%s %(x)s", "${title}", "{% now %}"]
)
@pytest.mark.parametrize("kind", ["thank_you", "feedback_request", "check_in"])
def test_template_syntax_stays_as_typed(kind: str, typed: str) -> None:
    name = f"Ann {typed}"
    facts = DraftFacts(my_name=name, contact_full=name, company=typed, title=typed)
    draft = compose(kind, facts.without("contact_full"))
    assert draft is not None
    assert draft.body.endswith(f"\n{name}")
    assert typed in draft.subject


def test_line_breaks_in_names_make_no_new_lines() -> None:
    facts = DraftFacts(my_name="Kim\r\nDoe", contact_full="Anna\n\nBerg", company="A\u2028B")
    draft = compose("thank_you", facts)
    assert draft is not None
    assert draft.body.startswith("Dear Anna,\n\nI would like to thank you")
    assert draft.body.endswith("Best wishes,\nKim Doe")
    assert "A B" in draft.body
