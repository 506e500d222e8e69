"""Sentence by sentence: what is caught, what is left alone, and what is offered instead."""

import pytest

from followups.drafting.lint.advice import TRY, TRY_FOR, WHY
from followups.drafting.lint.draft import KINDS, Draft
from followups.drafting.lint.engine import check
from followups.drafting.lint.severities import severity
from tests.followups.drafting.lint.drafts import draft, rules, sentences

BAD = sentences("bad.toml") + sentences("bad_acts.toml")
GOOD = sentences("good.toml") + sentences("good_acts.toml")
ABSENT = {"R1", "R2", "R6", "T1", "T2", "T3", "L0"}


@pytest.mark.parametrize(("rule", "sentence"), BAD)
def test_a_bad_sentence_is_caught_where_it_stands(rule: str, sentence: str) -> None:
    body = f"Dear Anna,\n\nThank you for the hour.\n\n{sentence}\n\nKind regards,\nKim Doe"
    found = [one for one in check(draft(body)).findings if one.rule == rule and one.text]
    assert {one.severity for one in found} == {severity(rule, "thank_you")}
    start = body.index(sentence)
    assert any(start <= one.start < one.end <= start + len(sentence) for one in found)


@pytest.mark.parametrize(("rule", "sentence"), GOOD)
def test_a_good_sentence_is_left_alone(rule: str, sentence: str) -> None:
    found = rules(draft(f"Dear Anna,\n\n{sentence}\n\nKind regards,\nKim Doe"))
    assert found - ABSENT - {"F17"} == set()


@pytest.mark.parametrize(("rule", "sentence"), BAD)
def test_the_wording_offered_for_a_bad_sentence_passes(rule: str, sentence: str) -> None:
    body = f"Dear Anna,\n\n{sentence}\n\nKind regards,\nKim Doe"
    for found in check(draft(body)).findings:
        if found.part == "body" and found.text:
            mended = f"{body[: found.start]}{found.rewrite}{body[found.end :]}"
            left = [one for one in check(draft(mended)).findings if one.start == found.start]
            assert found.rule not in {one.rule for one in left if one.text}


@pytest.mark.parametrize("kind", sorted(KINDS))
@pytest.mark.parametrize("case", sorted(TRY))
def test_no_wording_offered_raises_anything_itself(kind: str, case: str) -> None:
    rule = case.partition(".")[0]
    wording = TRY_FOR.get((rule, kind)) or TRY[case]
    if severity(rule, kind) is None or (rule in {"F19", "F20"} and not wording):
        return
    found = rules(Draft(kind=kind, body=f"Dear Anna,\n\n{wording.format(detail='the mill')}"))
    usual = {"F8"} if kind != "thank_you" else set()
    assert found - ABSENT - usual == set()


def test_every_case_has_its_reason_in_calm_words() -> None:
    for why in WHY.values():
        assert why.endswith(".")
        assert "!" not in why
        assert "reject" not in why.lower()


@pytest.mark.parametrize("kind", ["linkedin_note", "check_in", "status_nudge", "feedback_thanks"])
def test_asking_why_is_an_error_everywhere_but_in_a_feedback_request(kind: str) -> None:
    body = "Dear Anna,\n\nCould you tell me what I should improve in future?"
    assert "F6" in rules(draft(body, kind), "error")
    assert "F6" not in rules(draft(body, "feedback_request"))


def test_why_not_me_in_a_feedback_request_is_a_warning() -> None:
    body = "Dear Anna,\n\nIf you have a minute: why was I not chosen?"
    assert "F3" in rules(draft(body, "feedback_request"), "warning")
    assert "F3" not in rules(draft(body, "feedback_request"), "error")


def test_a_review_site_is_a_warning_when_it_is_only_mentioned() -> None:
    assert rules(draft(f"{THANKS_TO}I had read about you on Glassdoor."), "warning") >= {"F12"}
    assert "F12" not in rules(draft(f"{THANKS_TO}I had read about you on Glassdoor."), "error")
    assert "F12" in rules(draft(f"{THANKS_TO}I will tell them all on Glassdoor."), "error")


def test_a_reason_on_record_is_not_invented() -> None:
    body = f"{THANKS_TO}I know that I was too junior."
    assert "F9" in rules(draft(body), "info")
    assert "F9" not in rules(draft(body, stated_reason="experience_gap"))
    assert "F9" not in rules(draft(body, "check_in"))


def test_one_disappointment_is_fine_and_two_are_not() -> None:
    one = f"{THANKS_TO}I am a little disappointed."
    assert "F7" not in rules(draft(one))
    assert "F7" in rules(draft(f"{one} It is a disappointment."), "warning")


def test_combined_messages_are_warned_about_only() -> None:
    given = draft(f"{THANKS_TO}Any feedback would be welcome.")
    combined = Draft(
        kind=given.kind, body=given.body, on_record=given.on_record, feedback_in_thank_you=True
    )
    assert "F6" in rules(given, "error")
    assert "F6" in rules(combined, "warning")
    assert "F6" not in rules(combined, "error")


@pytest.mark.parametrize(
    ("company", "sentence"),
    [
        ("Challenge", "I will follow what Challenge does for children."),
        ("Grievance Ltd", "I admire how Grievance Ltd writes."),
        ("Second Chance", "I know how much Second Chance means to people."),
        ("Demand Why", "My sister buys at Demand Why every week."),
    ],
)
def test_a_name_on_record_is_only_a_name(company: str, sentence: str) -> None:
    body = f"{THANKS_TO}{sentence}"
    assert (
        rules(draft(body, company=company), "error", "warning") & {"F1", "F2", "F3", "F4"} == set()
    )


@pytest.mark.parametrize(
    ("kind", "sentence", "rule", "level"),
    [
        ("linkedin_note", "I am looking for a new job.", "F19", "warning"),
        ("linkedin_note", "See www.kim.example for my work.", "F19", "warning"),
        ("linkedin_note", "Who got the job in the end, and who did you choose?", "F13", "error"),
        ("feedback_request", "Who did you choose, and how did I compare?", "F13", "error"),
        ("feedback_request", "Please go through everything with me.", "F18", "warning"),
        ("feedback_thanks", "But I explained the model clearly.", "F3", "error"),
        ("status_nudge", "This is my third reminder.", "F14", "warning"),
    ],
)
def test_rules_that_differ_by_kind(kind: str, sentence: str, rule: str, level: str) -> None:
    assert rule in rules(draft(f"Dear Anna,\n\n{sentence}", kind), level)


THANKS_TO = "Dear Anna,\n\nThank you for the lens catalogue. "
