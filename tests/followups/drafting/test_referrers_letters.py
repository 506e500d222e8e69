"""Whoever put in a word is told what became of it, and nothing that is not so."""

import pytest

from accounts.enums import LetterLanguage
from followups.drafting.compose import compose
from tests.followups.drafting.records import record

TURNS = range(4)


def bodies(outcome: str, language: str) -> set[str]:
    facts = {"role_of_contact": "referrer", "outcome": outcome}
    drafts = (compose("thank_you", record(**facts, turn=t), language=language) for t in TURNS)
    return {draft.body for draft in drafts if draft is not None}


@pytest.mark.parametrize("language", LetterLanguage.values)
@pytest.mark.parametrize(
    "outcome",
    ["accepted", "no_response", "offer_rescinded", "on_hold", "position_cancelled", "withdrawn"],
)
def test_no_other_end_is_told_as_a_no(outcome: str, language: str) -> None:
    told = bodies(outcome, language)
    assert len(told) == len(TURNS)
    assert told & bodies("not_selected", language) == set()
