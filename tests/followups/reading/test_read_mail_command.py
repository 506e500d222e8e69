"""``manage.py read_mail``: every mail answered, in order, whatever it holds."""

import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from followups.management.commands.read_mail import answer_to_file, answered
from followups.reading.limits import MAIL_BYTES

ROOT = Path(__file__).resolve().parents[3]
BODY = (
    "Hi Sam,\n\nThank you for applying. We have decided to move forward with other candidates."
    "\n\nBest,\nKelpwood Recruiting Team"
)
GOOD = {
    "id": "x1",
    "subject": "Your application",
    "from": "a@b.example",
    "headers": None,
    "body": BODY,
}
RAW = (
    b"From: Kelpwood <no-reply@kelpwood.example>\r\nSubject: Your application\r\n"
    b"Content-Type: text/plain; charset=utf-8\r\n\r\n" + BODY.encode()
)


def run(path: Path) -> tuple[list[dict[str, Any]], str]:
    out, err = io.StringIO(), io.StringIO()
    call_command("read_mail", jsonl=str(path), stdout=out, stderr=err)
    return [json.loads(line) for line in out.getvalue().splitlines()], err.getvalue()


def error_of(changes: dict[str, Any]) -> str:
    answer, _ = answered(json.dumps({**GOOD, **changes}).encode())
    return str(answer.get("error"))


def test_a_full_answer_has_the_pinned_shape() -> None:
    answer, warnings = answered(json.dumps(GOOD).encode())
    assert list(warnings) == []
    assert set(answer) == {
        "id", "kind", "kind_confidence", "written", "written_confidence", "answerable",
        "reply_address", "sender", "company", "title", "feedback", "invites", "names_interview",
        "asks_no_reply", "evidence", "language",
    }  # fmt: skip
    assert (answer["id"], answer["kind"], answer["language"]) == ("x1", "rejection", "en")
    assert set(answer["sender"]) == {"name", "address", "role"}
    first = answer["evidence"][0]
    assert set(first) == {"signal", "text", "start", "end", "points_to"}
    assert BODY[first["start"] : first["end"]] == first["text"]


def test_lines_are_answered_in_order_and_unreadable_ones_too(tmp_path: Path) -> None:
    file = tmp_path / "mails.jsonl"
    lines = [json.dumps(GOOD), "", "{", "[1]", json.dumps({**GOOD, "id": "x2", "colour": 1})]
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    answers, warnings = run(file)
    assert [answer["id"] for answer in answers] == ["x1", None, None, "x2"]
    assert ["error" in answer for answer in answers] == [False, True, True, False]
    assert "'x2': the key 'colour' is not known." in warnings


def test_a_missing_key_is_not_known() -> None:
    answer, _ = answered(b'{"id": 7}')
    assert answer["id"] == 7
    assert "error" not in answer


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"body": 3}, "body: this must be text."),
        ({"subject": []}, "subject: this must be text."),
        ({"headers": []}, "headers: this must be an object of names and values."),
        ({"headers": {"X": 1}}, "headers: 'X' is neither text nor a list of texts."),
    ],
)
def test_unusable_fields_are_named_in_plain_words(changes: dict[str, Any], error: str) -> None:
    assert error_of(changes) == error


def test_a_header_may_come_more_than_once() -> None:
    answer, _ = answered(json.dumps({**GOOD, "headers": {"Received": ["a", "b"]}}).encode())
    assert answer["kind"] == "rejection"


def test_files_are_read_and_named(tmp_path: Path) -> None:
    (tmp_path / "one.eml").write_bytes(RAW)
    (tmp_path / "two.txt").write_text(BODY, encoding="utf-8")
    out = io.StringIO()
    call_command("read_mail", str(tmp_path / "one.eml"), str(tmp_path / "two.txt"), stdout=out)
    answers = [json.loads(line) for line in out.getvalue().splitlines()]
    assert [(one["id"], one["kind"]) for one in answers] == [
        ("one.eml", "rejection"),
        ("two.txt", "rejection"),
    ]


def test_a_file_that_is_no_mail_is_answered_with_why() -> None:
    assert "error" in answer_to_file("empty.eml", b"")
    assert "error" in answer_to_file("big.eml", b"x" * (MAIL_BYTES + 1))


def test_arguments_that_cannot_be_used_end_with_status_two(tmp_path: Path) -> None:
    for arguments in ([], ["--jsonl", "-", "x.eml"], [str(tmp_path / "missing.eml")]):
        with pytest.raises(CommandError) as failed:
            call_command("read_mail", *arguments)
        assert failed.value.returncode == 2


def test_the_process_reads_stdin_and_prints_nothing_but_answers() -> None:
    done = subprocess.run(
        [sys.executable, "manage.py", "read_mail", "--jsonl", "-"],
        cwd=ROOT,
        input=json.dumps(GOOD) + "\n" + json.dumps({**GOOD, "id": "ü"}) + "\n",
        capture_output=True,
        text=True,
        check=True,
    )
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == ["x1", "ü"]
    assert done.stderr == ""
