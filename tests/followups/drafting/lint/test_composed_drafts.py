"""Every composed draft passes: no error, no warning, whatever is on record."""

from pathlib import Path

import pytest
from hypothesis import given, settings

from followups.drafting.compose import compose
from followups.drafting.facts import DraftFacts
from followups.drafting.lint.draft import Draft, OnRecord
from followups.drafting.lint.engine import check
from tests.followups.drafting.lint.drafts import rules
from tests.followups.drafting.test_properties import KINDS, USUAL

NAMED = {"linkedin_connect": "linkedin_note"}
SOURCES = Path(__file__).parents[4] / ".." / "shared" / "sources"


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=150, deadline=None)
@given(facts=USUAL)
def test_a_composed_draft_passes(kind: str, facts: DraftFacts) -> None:
    composed = compose(kind, facts.without("feedback_in_thank_you"))
    assert composed is not None
    tidy = facts.tidy()
    on_record = OnRecord(
        contact=tidy.contact_full,
        company=tidy.company,
        title=facts.title,
        my_name=facts.my_name,
        other_names=facts.others_named,
        stated_reason=facts.stated_reason,
    )
    report = check(
        Draft(
            kind=NAMED.get(kind, kind),
            subject=composed.subject,
            body=composed.body,
            on_record=on_record,
            linkedin_premium=facts.longest_note > 200,
        )
    )
    assert [(one.rule, one.text) for one in report.findings if one.severity != "info"] == []


def between(text: str, start: str, end: str) -> str:
    return start + text.split(start, 1)[1].split(end, 1)[0] + end


def articles() -> list[tuple[str, str]]:
    """(kind, body) of the articles' samples, where the articles are at hand; they are not ours."""
    found: list[tuple[str, str]] = []
    for path in sorted(SOURCES.glob("*.txt")) if SOURCES.is_dir() else ():
        text = path.read_text(encoding="utf-8")
        if "Sample Email Follow-Up" in text:
            for part in text.split("Sample Email Follow-Up")[1:3]:
                letter = between(part, "Dear Mr./Ms. Last Name", "First Name Last Name")
                found.append(("thank_you", letter))
        if "you might ask, “" in text:
            asked = text.split("you might ask, “", 1)[1].split("”", 1)[0]
            found.append(("feedback_request", asked))
    return found


OWN = [
    (
        "thank_you",
        (
            "Dear Ms. Berg,\n\nIt was good to talk to you about the buyer position. I "
            "learned much about "
            "your house.\n\nWhile I am disappointed that my background is not what this place "
            "needs, I "
            "am still most interested in the company, and I would be grateful for your further "
            "consideration should another position come up.\n\nThank you for your encouragement."
        ),
    ),
    (
        "feedback_request",
        (
            "When you can spare a minute, some general thoughts about where I might strengthen my "
            "abilities for a later position would be welcome."
        ),
    ),
]


@pytest.mark.parametrize(("kind", "body"), OWN + articles())
def test_sample_letters_pass_and_an_ask_for_thoughts_is_caught_in_a_thank_you(
    kind: str, body: str
) -> None:
    assert rules(Draft(kind=kind, body=body), "error") == set()
    assert ("F6" in rules(Draft(kind="thank_you", body=body), "error")) == (
        kind == "feedback_request"
    )
