"""``manage.py decide --jsonl FILE|-``: one decision for each line of facts."""

import json
import os
import sys
from argparse import ArgumentParser
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, BinaryIO

from django.core.management.base import BaseCommand, CommandError

from followups.calendar import local_date
from followups.decision.engine import decide
from followups.decision.facts import Facts
from followups.decision.wire import UnusableFacts, as_json, read_facts, unknown_keys

LINE_AT_MOST = 1_000_000
ID_AT_MOST = 1000


class Command(BaseCommand):
    """Reads no database, asks no network, and answers every line, in order."""

    help = "Decide reply or silence for each line of facts (JSON lines in, JSON lines out)."
    requires_system_checks: list[str] = []
    requires_migrations_checks = False

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--jsonl", required=True, metavar="FILE|-", help="- reads stdin")

    def handle(self, *_args: Any, **options: Any) -> None:
        try:
            self._answer_file(options["jsonl"])
        except BrokenPipeError:  # whoever read the answers has left: no more are wanted
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            sys.exit(1)

    def _answer_file(self, name: str) -> None:
        if name == "-":
            self._answer_all(sys.stdin.buffer)
            return
        try:
            with Path(name).open("rb") as lines:
                self._answer_all(lines)
        except BrokenPipeError:
            raise
        except (OSError, ValueError) as error:
            raise CommandError(f"{name!a} cannot be read.", returncode=2) from error

    def _answer_all(self, lines: BinaryIO) -> None:
        for line in bounded_lines(lines):
            answer, warnings = answered(line)
            for warning in warnings:
                self.stderr.write(warning)
            self.stdout.write(json.dumps(answer, allow_nan=False))
            self.stdout.flush()


def bounded_lines(lines: BinaryIO) -> Iterator[bytes]:
    """Each line that is not blank, at most LINE_AT_MOST + 1 bytes of it; the rest is skipped."""
    while line := lines.readline(LINE_AT_MOST + 1):
        tail = line
        while len(tail) > LINE_AT_MOST and not tail.endswith(b"\n"):
            tail = lines.readline(LINE_AT_MOST + 1)
        if line.removeprefix(b"\xef\xbb\xbf").strip():
            yield line


def answered(line: bytes) -> tuple[dict[str, Any], Iterable[str]]:
    """The answer to one line, and warnings for stderr; never raises for what a line may hold."""
    try:
        given = _parsed(line)
    except UnusableFacts as error:
        return {"id": None, "error": str(error)}, ()
    name = _usable_id(given.get("id"))
    warnings = [f"{name!a}: the key {key[:60]!a} is not known." for key in unknown_keys(given)[:20]]
    try:
        return {"id": name, **as_json(decide(_with_today(read_facts(given))))}, warnings
    except ValueError as error:
        return {"id": name, "error": str(error)}, warnings


def _parsed(line: bytes) -> dict[str, Any]:
    if len(line) > LINE_AT_MOST:
        raise UnusableFacts(f"The line is longer than {LINE_AT_MOST} bytes.")
    try:
        given = json.loads(line.decode("utf-8-sig"), parse_constant=_no_constant)
    except UnicodeDecodeError as error:
        raise UnusableFacts("The line is not UTF-8 text.") from error
    except RecursionError as error:
        raise UnusableFacts("The line is nested too deeply.") from error
    except ValueError as error:
        raise UnusableFacts(f"The line is not JSON: {error}"[:200]) from error
    if not isinstance(given, dict):
        raise UnusableFacts("The line is not a JSON object.")
    return given


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is not a number")


def _usable_id(value: Any) -> str | int | float | None:
    """The line's own id; anything that cannot stand as one is left out."""
    if isinstance(value, str):
        return value[:ID_AT_MOST]
    usable = isinstance(value, int | float) and not isinstance(value, bool)
    return value if usable and abs(value) < 1e18 else None


def _with_today(facts: Facts) -> Facts:
    """Today's date in the facts' zone where a line names none; the only look at the clock."""
    if facts.today is not None:
        return facts
    return replace(facts, today=local_date(datetime.now(UTC), zone=facts.timezone or "UTC"))
