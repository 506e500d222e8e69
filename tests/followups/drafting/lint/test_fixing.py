"""The better wording in place of what a finding is about."""

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followups.drafting.lint.draft import KINDS, Draft, OnRecord
from followups.drafting.lint.engine import check
from followups.drafting.lint.findings import Finding
from followups.drafting.lint.fixing import BY_HAND, can_fix, fix
from followups.drafting.lint.wire import read_draft
from tests.followups.drafting.lint.drafts import ANNA, HERE, THANKS, draft, sentences

BAD = [sentence for _, sentence in sentences("bad.toml")]
GOOD = [sentence for _, sentence in sentences("good.toml")]
BREAK = st.sampled_from(["\n\n", "\r\n\r\n", "\n\n\n"])


@st.composite
def bodies(drawn: st.DrawFn) -> str:
    """Letters of different sentences, with a greeting and a sign-off or without."""
    gap = drawn(BREAK)
    said = drawn(
        st.lists(st.sampled_from(BAD) | st.sampled_from(GOOD), min_size=1, max_size=8, unique=True)
    )
    parts = [
        *drawn(st.sampled_from([["Dear Anna,"], ["Hi Ben,"], ["Hello,"], []])),
        " ".join(said[:3]),
        *([" ".join(said[3:])] if said[3:] else []),
        *drawn(st.sampled_from([["Kind regards,\nKim Doe"], ["Kim"], []])),
    ]
    return gap.join(parts)


def first(body: str, rule: str, kind: str = "thank_you") -> Finding:
    return next(one for one in check(draft(body, kind)).findings if one.rule == rule)


def is_same(one: Finding, other: Finding) -> bool:
    return (one.rule, one.text, one.why) == (other.rule, other.text, other.why)


@settings(max_examples=150, deadline=None)  # the first draft compiles the tables
@given(kind=st.sampled_from(sorted(KINDS)), body=bodies())
def test_after_a_fix_there_is_one_such_finding_less(kind: str, body: str) -> None:
    given_draft = Draft(kind=kind, body=body, on_record=OnRecord(**ANNA))
    before = check(given_draft).findings
    for found in filter(can_fix, before):
        after = check(replace(given_draft, body=fix(body, found))).findings
        alike = sum(is_same(one, found) for one in before)
        assert sum(is_same(one, found) for one in after) < alike


def test_every_finding_of_the_judged_drafts_is_mended() -> None:
    text = (HERE / "drafts" / "judged.jsonl").read_text(encoding="utf-8")
    for line in text.splitlines():
        given_draft = read_draft(json.loads(line)["input"])
        for found in filter(can_fix, check(given_draft).findings):
            after = check(replace(given_draft, body=fix(given_draft.body, found))).findings
            assert not any(is_same(one, found) for one in after)


@given(body=bodies())
@settings(max_examples=60, deadline=None)
def test_no_space_is_doubled(body: str) -> None:
    for found in filter(can_fix, check(draft(body)).findings):
        assert "  " not in fix(body, found)


def test_the_sentence_is_replaced_and_nothing_else() -> None:
    body = THANKS.replace("I would be glad", "You owe me an answer. I would be glad")
    mended = fix(body, first(body, "F2"))
    assert mended == THANKS.replace(
        "I would be glad",
        "I would appreciate being kept in mind for future roles. I would be glad",
    )


def test_a_wording_that_stands_there_already_is_not_said_twice() -> None:
    said = "I would appreciate being kept in mind for future roles."
    body = f"Dear Anna,\n\nThank you. {said} You owe me an answer.\n\nKind regards,\nKim Doe"
    assert (
        fix(body, first(body, "F2")) == f"Dear Anna,\n\nThank you. {said}\n\nKind regards,\nKim Doe"
    )


def test_what_is_missing_comes_before_the_sign_off() -> None:
    body = "Dear Anna,\n\nThe lens catalogue is blue\n\nKind regards,\nKim Doe"
    assert fix(body, first(body, "R1")) == (
        "Dear Anna,\n\nThe lens catalogue is blue. Thank you for the time you took for our "
        "conversation.\n\nKind regards,\nKim Doe"
    )


@pytest.mark.parametrize(
    ("body", "rule", "mended"),
    [
        ("Hi Ben,\n\nThank you.", "F16", "Dear Anna Berg,\n\nThank you."),
        ("Thank you.", "F17", "Dear Anna Berg,\n\nThank you."),
        ("Dear Anna,\n\nThank you! So good!!", "F7", "Dear Anna,\n\nThank you! So good."),
        ("Dear Anna,\n\nThank you!!", "F7", "Dear Anna,\n\nThank you!"),
    ],
)
def test_greetings_and_marks(body: str, rule: str, mended: str) -> None:
    assert fix(body, first(body, rule)) == mended


@pytest.mark.parametrize("rule", sorted(BY_HAND - {"L0", "L3"}))
def test_what_no_wording_mends_is_left_as_it_is(rule: str) -> None:
    body = "\n\n".join(["Dear Anna,", *["so " * 60 + "."] * 4])
    given_draft = draft(body, to="no-reply@x.example")
    found = next(one for one in check(given_draft).findings if one.rule == rule)
    assert not can_fix(found)
    assert fix(body, found) == body
