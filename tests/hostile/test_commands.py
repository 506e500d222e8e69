"""The pinned commands with files nobody meant to give: one answer a line, and the exit status."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
GOOD = {"id": "good", "today": "2026-03-02", "outcome": "not_selected", "notified_on": "2026-03-02"}
LINE = json.dumps(GOOD).encode()

# One line each, and the id its answer carries.
LINES: dict[str, tuple[bytes, object]] = {
    "nested": (b'{"id": "n", "contacts": ' + b"[" * 100_000 + b"]" * 100_000 + b"}", None),
    "nested objects": (b'{"a":' * 50_000 + b"1" + b"}" * 50_000, None),
    "nan": (b'{"id": NaN, "today": "2026-03-02"}', None),
    "infinity": (b'{"id": 1, "other_open_applications_here": Infinity}', None),
    "huge float": (b'{"id": 1e999, "outcome": "gone"}', None),
    "huge integer": (b'{"id": ' + b"9" * 5000 + b"}", None),
    "huge count": (b'{"id": 2, "other_open_applications_here": 1e400}', 2),
    "null": (b"null", None),
    "string": (b'"{}"', None),
    "cut off": (b'{"id": "x", "outcome": "not_sel', None),
    "two": (b'{"id": 1} {"id": 2}', None),
    "latin-1": ('{"id": "Zoë"}'.encode("latin-1"), None),
    "utf-16": ('{"id": "x"}'.encode("utf-16"), None),
    "nul": (b'{"id": "a\x00b"}', None),
    "escaped nul": (b'{"id": "a\\u0000b", "sender": "\\u0000", "outcome": "gone"}', "a\0b"),
    "surrogate": (b'{"id": "\\ud800", "sender": "\\udfff", "outcome": "gone"}', "\ud800"),
    "id object": (b'{"id": {"a": 1}, "outcome": "gone"}', None),
    "id list": (b'{"id": [1], "outcome": "gone"}', None),
    "id true": (b'{"id": true, "outcome": "gone"}', None),
    "last day": (b'{"id": 10, "today": "9999-12-31", "outcome": "not_selected"}', 10),
    "year 0": (b'{"id": 3, "today": "0000-01-01"}', 3),
    "dates": (b'{"id": 4, "today": 1e9, "notified_on": []}', 4),
    "contacts": (b'{"id": 5, "contacts": [[[]]]}', 5),
    "many": (b'{"id": 6, "contacts": [' + b"{}," * 2000 + b"{}]}", 6),
    "zone": (b'{"id": 7, "today": "2026-03-02", "timezone": "../../etc/passwd"}', 7),
    "region": (b'{"id": 8, "today": "2026-03-02", "holidays": "__class__"}', 8),
    "escape": (b'{"id": 9, "outcome": "\\u001b[2J\\u202e"}', 9),
}
# Answered in full, however strange.
ANSWERED: dict[str, bytes] = {
    "again": b'{"id": 1, "id": "again", "outcome": "open", "outcome": "not_selected"}',
    "first day": b'{"id": "first day", "today": "0001-01-01", "outcome": "not_selected"}',
    "before": b'{"id":"before","today":"2026-01-01","notified_on":"2030-01-01"}',
    "only an id": b'{"id": "only an id"}',
    "nulls": b'{"id": "nulls", "stages": null, "contacts": null, "today": null, "conduct": null}',
}


def run(*arguments: str, given: bytes | None = None) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run(
        [sys.executable, "manage.py", *arguments],
        cwd=ROOT,
        env={**os.environ, "DJANGO_SETTINGS_MODULE": "config.test_settings"},
        input=given,
        capture_output=True,
        check=False,
        timeout=60,
    )


def test_every_hostile_line_is_answered_once_and_in_order(tmp_path: Path) -> None:
    path = tmp_path / "lines.jsonl"
    whole = b"\r\n".join([b"\xef\xbb\xbf" + LINE, *(line for line, _ in LINES.values()), LINE])
    path.write_bytes(whole)
    ended = run("decide", "--jsonl", str(path))
    answers = [json.loads(line) for line in ended.stdout.splitlines()]
    assert ended.returncode == 0
    assert [one["id"] for one in answers] == ["good", *(id_ for _, id_ in LINES.values()), "good"]
    errors = [one["error"] for one in answers if "error" in one]
    assert len(errors) == len(LINES)
    assert b"Traceback" not in ended.stderr


def test_strange_facts_are_decided_all_the_same() -> None:
    ended = run("decide", "--jsonl", "-", given=b"\n".join(ANSWERED.values()))
    answers = [json.loads(line) for line in ended.stdout.splitlines()]
    assert ended.returncode == 0
    assert [one["id"] for one in answers] == list(ANSWERED)
    assert [one.get("error") for one in answers] == [None] * len(ANSWERED)


def test_fifty_megabytes_in_one_line_take_no_such_memory(tmp_path: Path) -> None:
    path = tmp_path / "huge.jsonl"
    path.write_bytes(b'{"id": "' + b"x" * 50_000_000 + b'"}\n' + LINE)
    ended = run("decide", "--jsonl", str(path))
    answers = [json.loads(line) for line in ended.stdout.splitlines()]
    assert ended.returncode == 0
    assert answers[0] == {"id": None, "error": "The line is longer than 1000000 bytes."}
    assert answers[1]["id"] == "good"


def test_a_binary_file_has_one_answer_a_line(tmp_path: Path) -> None:
    path = tmp_path / "binary"
    content = bytes(range(256)) * 40
    path.write_bytes(content)
    ended = run("decide", "--jsonl", str(path))
    answers = [json.loads(line) for line in ended.stdout.splitlines()]
    assert ended.returncode == 0
    assert len(answers) == len([line for line in content.split(b"\n") if line.strip()])
    assert {one["id"] for one in answers} == {None}


@pytest.mark.parametrize("content", [b"", b"\n\n\r\n", b"\xef\xbb\xbf", b"   \n\t"])
def test_nothing_in_nothing_out(content: bytes) -> None:
    ended = run("decide", "--jsonl", "-", given=content)
    assert (ended.returncode, ended.stdout) == (0, b"")


@pytest.mark.parametrize(
    "arguments",
    [
        ("decide",),
        ("decide", "--jsonl"),
        ("decide", "--jsonl", "no/such/file"),
        ("decide", "--jsonl", "tests"),
        ("decide", "--jsonl", ""),
        ("decide", "--jsonl", "x" * 5000),
        ("decide", "--jsonl", "-", "--colour"),
        ("tick", "--now", "tomorrow"),
        ("tick", "--now", "2026-03-03T08:00:00"),
        ("tick", "--now", "2026-02-30T08:00:00+01:00"),
        ("tick", "--now", "9999-12-31T23:59:59-23:59"),
        ("tick", "--now", "0001-01-01T00:00:00+23:59"),
        ("tick", "--now", "2026-03-03T08:00:00+99:99"),
        ("tick", "--now", ""),
        ("tick", "--now", "9" * 5000),
        ("tick", "--jsonl", "x"),
    ],
)
def test_unusable_arguments_end_with_2_and_a_sentence(arguments: tuple[str, ...]) -> None:
    ended = run(*arguments)
    assert ended.returncode == 2, ended.stderr
    assert ended.stdout == b""
    assert ended.stderr.strip()
    assert b"Traceback" not in ended.stderr


@pytest.mark.parametrize("source", ["-", "facts.jsonl"])
def test_a_reader_that_leaves_early_is_no_accident(source: str, tmp_path: Path) -> None:
    if source != "-":
        source = str(tmp_path / source)
        Path(source).write_bytes((LINE + b"\n") * 2000)
    reading, writing = os.pipe()
    started = subprocess.Popen(
        [sys.executable, "manage.py", "decide", "--jsonl", source],
        cwd=ROOT,
        env={**os.environ, "DJANGO_SETTINGS_MODULE": "config.test_settings"},
        stdin=subprocess.PIPE,
        stdout=writing,
        stderr=subprocess.PIPE,
    )
    os.close(writing)
    os.close(reading)
    _, told = started.communicate((LINE + b"\n") * 2000, timeout=60)
    assert b"Traceback" not in told
    assert started.returncode == 1
