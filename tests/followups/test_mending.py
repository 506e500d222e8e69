"""A better wording gets to where it belongs, and what it mends is mended."""

import pytest

from followups.drafting.lint.draft import Draft, OnRecord
from followups.drafting.lint.engine import check
from followups.drafting.lint.findings import Finding
from followups.mending import Mend, change_to, mend_for, mended

RECORD = OnRecord(contact="Anna Berg", company="Fernwerk", title="Data engineer", my_name="Kim Doe")
HEAD = "Dear Anna Berg,\n\n"
FIRST = "Thank you for the talk on Tuesday, and for telling me yourself. I respect the decision."
LAST = "I would be glad to be considered if a similar position opens."
FOOT = "\n\nKind regards,\nKim Doe"
BAD = {
    "F1": "Please reconsider your decision.",
    "F2": "I expect an answer by Friday.",
    "F4": "After five rounds I deserved better.",
    "F6": "Could you tell me why I was not chosen?",
    "F7": "I am absolutely crushed.",
    "F8": "When will you hire next?",
    "F10": "I really need this job, my rent is due.",
    "F12": "My lawyer will be in touch.",
    "F14": "I am still waiting for your answer to my last email.",
}


def letter(first: str = FIRST, last: str = LAST) -> str:
    return f"{HEAD}{first}\n\n{last}{FOOT}"


def found(body: str, kind: str = "thank_you") -> list[Finding]:
    return list(check(Draft(kind=kind, body=body, subject="S", on_record=RECORD)).findings)


def mend_of(body: str, rule: str) -> Mend:
    finding = next(one for one in found(body) if one.rule == rule)
    mend = mend_for(finding, body=body, subject="S", better_subject="B")
    assert mend is not None
    return mend


@pytest.mark.parametrize("rule", BAD)
@pytest.mark.parametrize("before", ["", "It was a good day. "])
def test_a_sentence_gives_way_to_a_better_one(rule: str, before: str) -> None:
    body = letter(f"{FIRST} {before}{BAD[rule]}")
    after = mended(body, mend_of(body, rule))
    assert rule not in {one.rule for one in found(after)}
    assert BAD[rule] not in after
    assert after.startswith(f"{HEAD}{FIRST} {before}".rstrip())
    assert after.endswith(f"\n\n{LAST}{FOOT}")


def test_what_is_said_already_is_left_out() -> None:
    body = letter(f"{FIRST} {BAD['F1']} {BAD['F1']}")
    once = mended(body, mend_of(body, "F1"))
    assert mended(once, mend_of(once, "F1")).count(LAST) == 1
    twice = mended(once, mend_of(once, "F1"))
    assert "F1" not in {one.rule for one in found(twice)}
    assert "  " not in twice


def test_a_paragraph_of_its_own_leaves_no_gap() -> None:
    wording = "I respect your decision, and I would be glad to be considered for future roles."
    body = letter(f"{wording}\n\n{BAD['F1']}")
    finding = next(one for one in found(body) if one.rule == "F1")
    assert finding.rewrite == wording
    after = mended(body, mend_of(body, "F1"))
    assert after == letter(wording)


def test_what_is_missing_joins_the_last_paragraph() -> None:
    silent = letter(last="The talk about your storage was a good one")
    after = mended(silent, mend_of(silent, "R6"))
    assert after.startswith(f"{HEAD}{FIRST}\n\nThe talk about your storage was a good one. ")
    assert after.endswith(FOOT)
    assert "R6" not in {one.rule for one in found(after)}


@pytest.mark.parametrize(
    ("body", "better", "mend"),
    [
        ("aXc", "aYc", Mend(1, 2, "Y")),
        ("ac", "abc", Mend(1, 1, "b")),
        ("abc", "ac", Mend(1, 2, "")),
        ("aa", "aaa", Mend(2, 2, "a")),
        ("🙂a🙂", "🙂b🙂", Mend(1, 2, "b")),
        ("", "a", Mend(0, 0, "a")),
        ("same", "same", None),
    ],
)
def test_one_change_makes_one_text_of_the_other(body: str, better: str, mend: Mend | None) -> None:
    assert change_to(better, body=body) == mend
    if mend:
        assert mended(body, mend) == better


def test_a_wrong_greeting_is_the_greeting_again() -> None:
    body = letter().replace("Anna Berg", "Ben Cho", 1)
    record = OnRecord(contact="Anna Berg", other_names=("Ben Cho",))
    finding = next(
        one
        for one in check(Draft(kind="thank_you", body=body, on_record=record)).findings
        if one.rule == "F16"
    )
    mend = mend_for(finding, body=body, subject="", better_subject="")
    assert mend is not None
    assert mended(body, mend) == letter()


@pytest.mark.parametrize("part", ["to", "subject"])
def test_addresses_are_not_mended_and_subjects_are_replaced_whole(part: str) -> None:
    finding = Finding("F19", "warning", 3, 11, "feedback", "", "Thank you", part)  # type: ignore[arg-type]
    mend = mend_for(finding, body="", subject="Re feedback", better_subject="Data – Kim")
    assert mend == (None if part == "to" else Mend(0, 11, "Data – Kim"))


@pytest.mark.parametrize("rule", ["L1", "L2", "L3", "L0"])
def test_a_length_is_not_mended_by_a_sentence(rule: str) -> None:
    finding = Finding(rule, "warning", 0, 0, "", "", "Shorter.")
    assert mend_for(finding, body="Text", subject="", better_subject="") is None
