"""``manage.py lint_draft``: one answer for each line, whatever it holds."""

import json
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError

from followups.management.commands.lint_draft import answered
from tests.followups.drafting.lint.drafts import THANKS

LINE: dict[str, Any] = {
    "id": "one",
    "kind": "thank_you",
    "subject": "Kim Doe – Data analyst Position",
    "body": THANKS,
    "to": "anna@kestrel.example",
    "facts": {
        "contact": "Anna Berg",
        "company": "Kestrel Optics",
        "title": "Data analyst",
        "my_name": "Kim Doe",
        "other_names": ["Ben Cho"],
        "stated_reason": None,
        "detail_words": ["lens catalogue"],
    },
    "linkedin_account": "free",
}


def answer(**changes: Any) -> dict[str, Any]:
    return answered(json.dumps({**LINE, **changes}).encode())[0]


def test_a_file_is_answered_line_by_line_in_order(tmp_path: Path) -> None:
    path = tmp_path / "drafts.jsonl"
    lines = [json.dumps({**LINE, "id": 7}), "", "no json", json.dumps({**LINE, "id": "last"})]
    path.write_text("\n".join(lines), encoding="utf-8")
    out, err = StringIO(), StringIO()
    call_command("lint_draft", jsonl=str(path), stdout=out, stderr=err)
    answers = [json.loads(line) for line in out.getvalue().splitlines()]
    assert [one["id"] for one in answers] == [7, None, "last"]
    assert answers[0] == {"id": 7, "findings": [], "words": 23, "paragraphs": 2}
    assert answers[1]["error"].startswith("The line is not JSON")


def test_a_finding_has_exactly_its_pinned_keys() -> None:
    found = answer(body=THANKS.replace("again.", "again. You owe me an answer."))["findings"]
    assert [one["rule"] for one in found] == ["F2"]
    assert list(found[0]) == ["rule", "severity", "start", "end", "text", "why", "try"]
    assert found[0]["text"] == "You owe me an answer."


def test_what_is_not_in_the_body_has_no_offsets() -> None:
    found = answer(to="no-reply@x.example", subject="Feedback {name}")["findings"]
    assert [(one["rule"], one["start"], one["end"], one["text"]) for one in found] == [
        ("F19", 0, 0, ""),
        ("F20", 0, 0, ""),
        ("F16", 0, 0, ""),
    ]


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"kind": "poem"}, "The kind must be one of"),
        ({"kind": None}, "The kind must be one of"),
        ({"kind": ["thank_you"]}, "The kind must be one of"),
        ({"body": 5}, "body must be text."),
        ({"facts": []}, "facts must be an object."),
        ({"facts": {"other_names": "Ben"}}, "other_names must be a list of texts."),
        ({"facts": {"contact": {}}}, "contact must be text."),
        ({"linkedin_account": "gold"}, "linkedin_account must be free or premium."),
    ],
)
def test_what_cannot_be_read_is_said_in_words(changes: dict[str, Any], said: str) -> None:
    assert answer(**changes)["id"] == "one"
    assert answer(**changes)["error"].startswith(said)


@pytest.mark.parametrize("missing", ["subject", "to", "facts", "linkedin_account", "body", "id"])
def test_what_is_left_out_is_not_known(missing: str) -> None:
    given = {key: value for key, value in LINE.items() if key != missing}
    report, warnings = answered(json.dumps(given).encode())
    assert "findings" in report
    assert list(warnings) == []


def test_keys_nobody_reads_are_warned_about() -> None:
    given = {**LINE, "mood": "good", "facts": {"boss": "Ben"}}
    warnings = list(answered(json.dumps(given).encode())[1])
    assert warnings == [
        "'one': the key 'mood' is not known.",
        "'one': the key 'facts.boss' is not known.",
    ]


@pytest.mark.parametrize("line", [b"[1]", b"\xff\xfe", b"NaN", b"[" * 5000, b'"x"', b"{"])
def test_hostile_lines_have_an_answer(line: bytes) -> None:
    report, _ = answered(line)
    assert report["id"] is None
    assert report["error"].startswith("The line is ")


def test_a_lone_surrogate_and_a_nul_pass_through() -> None:
    report = answered(b'{"id": "s", "kind": "check_in", "body": "Hi \\ud800 \\u0000 there"}')[0]
    assert json.loads(json.dumps(report))["id"] == "s"


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="cannot be read"):
        call_command("lint_draft", jsonl=str(tmp_path / "none.jsonl"))
