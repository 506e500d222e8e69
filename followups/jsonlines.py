"""JSON lines from strangers: bounded, answered one by one, whatever a line holds."""

import json
import os
import sys
from argparse import ArgumentParser
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, BinaryIO

from django.core.management.base import BaseCommand, CommandError

LINE_AT_MOST = 1_000_000
ID_AT_MOST = 1000


class UnusableLine(ValueError):
    """A line that is no JSON object within limits; the message says why, in plain words."""


def bounded_lines(lines: BinaryIO, *, at_most: int = LINE_AT_MOST) -> Iterator[bytes]:
    """Each line that is not blank, at most `at_most` + 1 bytes of it; the rest is skipped."""
    while line := lines.readline(at_most + 1):
        tail = line
        while len(tail) > at_most and not tail.endswith(b"\n"):
            tail = lines.readline(at_most + 1)
        if line.removeprefix(b"\xef\xbb\xbf").strip():
            yield line


def lines_of(name: str, *, at_most: int = LINE_AT_MOST) -> Iterator[bytes]:
    """The lines of a file, or of stdin for "-". Raises CommandError (status 2)."""
    if name == "-":
        yield from bounded_lines(sys.stdin.buffer, at_most=at_most)
        return
    try:
        with Path(name).open("rb") as lines:
            yield from bounded_lines(lines, at_most=at_most)
    except (OSError, ValueError) as error:
        raise CommandError(f"{name!a} cannot be read.", returncode=2) from error


def parsed(line: bytes, *, at_most: int = LINE_AT_MOST) -> dict[str, Any]:
    """The JSON object of one line. Raises UnusableLine."""
    if len(line) > at_most:
        raise UnusableLine(f"The line is longer than {at_most} bytes.")
    try:
        given = json.loads(line.decode("utf-8-sig"), parse_constant=_no_constant)
    except UnicodeDecodeError as error:
        raise UnusableLine("The line is not UTF-8 text.") from error
    except RecursionError as error:
        raise UnusableLine("The line is nested too deeply.") from error
    except ValueError as error:
        raise UnusableLine(f"The line is not JSON: {error}"[:200]) from error
    if not isinstance(given, dict):
        raise UnusableLine("The line is not a JSON object.")
    return given


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is not a number")


def usable_id(value: Any) -> str | int | float | None:
    """The line's own id; anything that cannot stand as one is left out."""
    if isinstance(value, str):
        return value[:ID_AT_MOST]
    usable = isinstance(value, int | float) and not isinstance(value, bool)
    return value if usable and abs(value) < 1e18 else None


def leave_quietly() -> None:
    """Whoever read the answers has left: no more are wanted (exit status 1)."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    sys.exit(1)


Answered = tuple[dict[str, Any], Iterable[str]]
"""The answer to one line, and warnings for stderr."""


def answer_line(
    line: bytes,
    *,
    work: Callable[[dict[str, Any]], Mapping[str, Any]],
    refuses: type[ValueError],
    unknown_keys: Callable[[dict[str, Any]], Sequence[str]],
    at_most: int = LINE_AT_MOST,
) -> Answered:
    """What `work` makes of the line's object; what it `refuses`, and no object, is an error."""
    try:
        given = parsed(line, at_most=at_most)
    except UnusableLine as error:
        return {"id": None, "error": str(error)}, ()
    name = usable_id(given.get("id"))
    warnings = [f"{name!a}: the key {key[:60]!a} is not known." for key in unknown_keys(given)[:20]]
    try:
        return {"id": name, **work(given)}, warnings
    except refuses as error:
        return {"id": name, "error": str(error)}, warnings


class JsonLinesCommand(BaseCommand):
    """Reads no database, asks no network, and answers every line of --jsonl, in order."""

    answered: Callable[[bytes], Answered]
    """The answer to one line; never raises for what a line may hold."""
    requires_system_checks: list[str] = []
    requires_migrations_checks = False

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--jsonl", required=True, metavar="FILE|-", help="- reads stdin")

    def handle(self, *_args: Any, **options: Any) -> None:
        try:
            for answer, warnings in self.answers(options):
                for warning in warnings:
                    self.stderr.write(warning)
                self.stdout.write(json.dumps(answer, allow_nan=False))
                self.stdout.flush()
        except BrokenPipeError:
            leave_quietly()

    def answers(self, options: dict[str, Any]) -> Iterator[Answered]:
        """An answer for each line that was given."""
        yield from map(self.answered, lines_of(options["jsonl"]))
