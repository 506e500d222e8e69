"""JSON lines from strangers: bounded, answered one by one, whatever a line holds."""

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from django.core.management.base import CommandError

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
