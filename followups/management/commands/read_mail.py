"""``manage.py read_mail (--jsonl FILE|- | FILE.eml …)``: what each mail says, and who wrote it."""

from argparse import ArgumentParser
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from django.core.management.base import CommandError

from followups.jsonlines import Answered, JsonLinesCommand, answer_line, lines_of
from followups.reading.limits import MAIL_BYTES
from followups.reading.message import MailMessage, Unreadable
from followups.reading.parsing import parse_mail
from followups.reading.pasting import parse_pasted
from followups.reading.reader import read
from followups.reading.wire import UnusableMail, as_json, message_of, unknown_keys

LINE_AT_MOST = 4 * MAIL_BYTES
"""Bytes: a body at the limit, each character written as an escape."""


def answered(line: bytes) -> Answered:
    """The answer to one line, and warnings for stderr; never raises for what a line may hold."""
    return answer_line(
        line, work=_read, refuses=UnusableMail, unknown_keys=unknown_keys, at_most=LINE_AT_MOST
    )


def _read(given: Mapping[str, Any]) -> dict[str, Any]:
    return as_json(read(message_of(given)))


def answer_to_file(name: str, data: bytes) -> dict[str, Any]:
    """The answer to one file; its name, without folders, is the id."""
    shown = Path(name).name
    message = _message(shown, data)
    if isinstance(message, Unreadable):
        return {"id": shown, "error": message.reason}
    return {"id": shown, **as_json(read(message))}


def _message(name: str, data: bytes) -> MailMessage | Unreadable:
    if name.lower().endswith(".txt"):
        return parse_pasted(data.decode("utf-8-sig", errors="replace"))
    return parse_mail(data)


def _bytes_of(name: str) -> bytes:
    """The file's bytes, one more than a mail may have at most. Raises CommandError (status 2)."""
    try:
        with Path(name).open("rb") as file:
            return file.read(MAIL_BYTES + 1)
    except (OSError, ValueError) as error:
        raise CommandError(f"{name!a} cannot be read.", returncode=2) from error


class Command(JsonLinesCommand):
    help = "Read mails: JSON lines of fields, or raw .eml and .txt files; JSON lines out."
    answered = staticmethod(answered)

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--jsonl", metavar="FILE|-", help="JSON lines; - reads stdin")
        parser.add_argument("files", nargs="*", metavar="FILE", help="mails as .eml or .txt")

    def answers(self, options: dict[str, Any]) -> Iterator[Answered]:
        jsonl, files = options["jsonl"], options["files"]
        if bool(jsonl) == bool(files):
            raise CommandError("Give either --jsonl FILE (or -) or files.", returncode=2)
        if jsonl:
            yield from map(answered, lines_of(jsonl, at_most=LINE_AT_MOST))
        for name, data in [(name, _bytes_of(name)) for name in files]:
            yield answer_to_file(name, data), ()
