"""``manage.py decide``: every line answered, in order, whatever it holds."""

import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from followups.jsonlines import LINE_AT_MOST
from followups.management.commands.decide import answered

ROOT = Path(__file__).resolve().parents[2]
GOOD = {
    "id": "x1",
    "today": "2026-03-02",
    "outcome": "not_selected",
    "notified_on": "2026-03-02",
    "channel": "email",
    "written": "personal",
    "written_by": "hiring_manager",
    "sender": "Ola Brekke",
    "stages": [{"kind": "interview", "format": "onsite"}],
    "contacts": [
        {"name": "Ola Brekke", "role": "hiring_manager", "reach": ["email", "linkedin"]},
        {"name": "Ravi Sol", "role": "interviewer", "reach": ["linkedin"]},
    ],
    "wants_future": "yes",
    "holidays": "DE",
    "timezone": "Europe/Berlin",
}


def run(path: Path) -> tuple[list[dict[str, Any]], str]:
    out, err = io.StringIO(), io.StringIO()
    call_command("decide", jsonl=str(path), stdout=out, stderr=err)
    return [json.loads(line) for line in out.getvalue().splitlines()], err.getvalue()


def error_of(changes: dict[str, Any]) -> str:
    answer, _ = answered(json.dumps({**GOOD, **changes}).encode())
    return str(answer.get("error"))


def test_a_full_answer_has_the_pinned_shape() -> None:
    answer, warnings = answered(json.dumps(GOOD).encode())
    assert list(warnings) == []
    assert answer["id"] == "x1"
    assert answer["recommendation"] == "recommended"
    assert answer["minutes"] == 25
    assert answer["reasons"][0] == {
        "rule": "DEC-4",
        "for": "reply",
        "text": "You were interviewed in person.",
        "source": "A18",
    }
    contacting = [step for step in answer["steps"] if "to" in step]
    assert [(s["kind"], s["to"], s["state"], s.get("on")) for s in contacting] == [
        ("thank_you", "Ola Brekke", "scheduled", "2026-03-03"),
        ("feedback_request", "Ola Brekke", "blocked", None),
        ("linkedin_connect", "Ola Brekke", "blocked", None),
        ("linkedin_connect", "Ravi Sol", "blocked", None),
        ("check_in", "Ola Brekke", "scheduled", "2026-09-02"),
    ]
    assert contacting[1]["earliest"] == "2 business days after it was sent"
    assert contacting[4]["window"] == ["2026-08-19", "2026-10-02"]
    assert contacting[0]["latest"] == "2026-03-09"


def test_lines_are_answered_in_order_and_bad_ones_do_not_stop_it(tmp_path: Path) -> None:
    path = tmp_path / "facts.jsonl"
    lines = [
        b"\xef\xbb\xbf" + json.dumps(GOOD).encode(),
        b"",
        b"{not json",
        b"[1, 2]",
        b'{"id": 7, "outcome": "vanished", "today": "2026-03-02"}',
        b"\xff\xfe\x00",
        b"[" * 200_000,
        b'{"id": NaN}',
        json.dumps({**GOOD, "id": "last", "colour": "blue"}).encode(),
    ]
    path.write_bytes(b"\r\n".join(lines))
    answers, warned = run(path)
    assert [answer["id"] for answer in answers] == ["x1", None, None, 7, None, None, None, "last"]
    assert ["error" in answer for answer in answers] == [False, *[True] * 6, False]
    assert "'colour' is not known" in warned
    assert "vanished" in answers[3]["error"]
    assert "on_hold" in answers[3]["error"]


def test_a_huge_line_is_answered_with_an_error_and_the_next_one_read(tmp_path: Path) -> None:
    path = tmp_path / "facts.jsonl"
    huge = json.dumps({**GOOD, "sender": "x" * (3 * LINE_AT_MOST)})
    path.write_text(f"{huge}\n{json.dumps(GOOD)}\n", encoding="utf-8")
    answers, _ = run(path)
    assert [answer["id"] for answer in answers] == [None, "x1"]
    assert answers[0]["error"] == "The line is longer than 1000000 bytes."


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"outcome": ["not_selected"]}, "outcome: a list is none of"),
        ({"stages": {"kind": "screen"}}, "stages: an object is not a list"),
        ({"stages": [{"format": "video"}]}, "stages.kind: a stage needs one of"),
        ({"stages": ["screen"]}, "stages: 'screen' is not an object"),
        ({"contacts": "Ola"}, "contacts: 'Ola' is not a list"),
        ({"contacts": [{"name": 5}]}, "contacts.name: 5 is not a text"),
        ({"contacts": [{"name": "A", "reach": ["fax"]}]}, "contacts.reach: 'fax' is none of"),
        ({"contacts": [{"name": "A", "role": "boss"}]}, "contacts.role: 'boss' is none of"),
        ({"no_contact_requested": "yes"}, "no_contact_requested: 'yes' is neither true nor"),
        ({"other_open_applications_here": True}, "other_open_applications_here: True"),
        ({"other_open_applications_here": -1}, "other_open_applications_here: -1"),
        ({"today": 20260302}, "today: 20260302 is not a date"),
        ({"today": "20260302"}, "today: '20260302' is not a date"),
        ({"notified_on": "2026-02-30"}, "notified_on: '2026-02-30' is not a date"),
        ({"timezone": "Moon/Base"}, "timezone: 'Moon/Base' is not a time zone"),
        ({"holidays": "QQ"}, "holidays: 'QQ' is no region"),
        ({"preset": "loud"}, "preset: 'loud' is none of full, thank_you_only, quiet"),
        ({"today": "9999-12-31", "notified_on": "9999-12-31"}, "leaves the years 1 to 9999"),
    ],
)
def test_an_unusable_value_is_named(changes: dict[str, Any], named: str) -> None:
    assert named in error_of(changes)


def test_null_lists_and_missing_keys_are_not_known() -> None:
    nothing = {"stages": None, "contacts": None, "conduct": None, "invites": None}
    answer, _ = answered(json.dumps({**GOOD, **nothing}).encode())
    assert answer["recommendation"] == "recommended"
    empty, _ = answered(b"{}")
    assert (empty["id"], empty["recommendation"]) == (None, "stay_silent")


def test_odd_characters_come_back_as_valid_json(tmp_path: Path) -> None:
    path = tmp_path / "facts.jsonl"
    odd = '{"id": "\\ud800", "today": "2026-03-02", "bad\\udfff": 1, "sender": "\\u202eAnna"}'
    path.write_text(odd, encoding="utf-8")
    answers, warned = run(path)
    assert answers[0]["id"] == "\ud800"
    assert "is not known" in warned


def test_a_missing_file_ends_with_status_2(tmp_path: Path) -> None:
    with pytest.raises(CommandError) as caught:
        run(tmp_path / "none.jsonl")
    assert caught.value.returncode == 2


@pytest.mark.integration
def test_the_real_command_streams_from_stdin_and_says_nothing_else() -> None:
    lines = "".join(json.dumps({**GOOD, "id": number}) + "\n" for number in range(3))
    command = [sys.executable, "manage.py", "decide", "--jsonl"]
    done = subprocess.run(
        [*command, "-"], input=lines, capture_output=True, text=True, cwd=ROOT, check=False
    )
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == [0, 1, 2]
    assert (done.returncode, done.stderr) == (0, "")
    refused = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    assert (refused.returncode, refused.stdout) == (2, "")
