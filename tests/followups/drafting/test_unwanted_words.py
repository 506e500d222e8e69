"""Words that no composed draft may hold, over every combination of the flags that matter."""

import re
from itertools import product

import pytest

from followups.drafting.compose import compose
from followups.drafting.facts import DraftFacts
from tests.followups.drafting.records import record

FLAGS = ("via_agency", "internal", "finalist", "disappointment", "sender_is_recipient")
EVERYWHERE = (
    r"reconsider|unfortunately|reject|second look|sorry to bother|just following up|still waiting"
    r"|\bowe\b|deadline|must\b|asap|by friday|chance left|other candidate|instead of me|attached"
    r"|cv\b|resume|http|glassdoor|devastat|heartbroken|passion|dream|thrilled|excited|reach out"
    r"|touch base|synerg|hope this (?:email|message) finds|at the end of the day|look forward"
)
UNWANTED = {
    "thank_you": r"feedback|\bwhy\b|reasons?\b|advice|insight|improve|strengthen|lacking|\?",
    "feedback_request": r"\bwhy\b|reasons?\b|disappoint|hire[ds]?\b|call next week|everything",
    "linkedin_connect": r"feedback|\bwhy\b|opening|hiring|disappoint|decision|\?",
    "check_in": r"feedback|never heard|disappoint|decision|last email|\bwhy\b",
    "status_nudge": r"feedback|disappoint|otherwise|other offers?|\bwhy\b",
    "feedback_thanks": r"\bbut\b|however|disappoint|although|\bwhy\b|\?",
}


def records() -> list[DraftFacts]:
    found: list[DraftFacts] = []
    for values in product((False, True), repeat=len(FLAGS)):
        for held, late in product((0, 1, 3), (1, 9)):
            flags = dict(zip(FLAGS, values, strict=True))
            more = {"interviews_held": held, "days_since_notice": late, "turn": len(found)}
            found.append(record(**flags, **more))
    return found


@pytest.mark.parametrize("kind", UNWANTED)
def test_unwanted_words(kind: str) -> None:
    pattern = re.compile(rf"(?:{EVERYWHERE}|{UNWANTED[kind]})", re.IGNORECASE)
    for facts in records():
        draft = compose(kind, facts)
        assert draft is not None
        assert pattern.findall(f"{draft.subject}\n{draft.body}") == []


@pytest.mark.parametrize("kind", ["thank_you", "feedback_request"])
def test_at_most_one_mention_of_disappointment(kind: str) -> None:
    for facts in records():
        draft = compose(kind, facts)
        assert draft is not None
        assert draft.body.lower().count("disappoint") == int(
            kind == "thank_you" and facts.disappointment
        )
