"""``manage.py read_mail (--jsonl FILE|- | FILE.eml …)``: what each mail says, and who wrote it."""

import json
from argparse import ArgumentParser
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from followups.jsonlines import UnusableLine, leave_quietly, lines_of, parsed, usable_id
from followups.reading.limits import MAIL_BYTES
from followups.reading.message import MailMessage, Unreadable
from followups.reading.parsing import parse_mail
from followups.reading.pasting import parse_pasted
from followups.reading.reader import read
from followups.reading.wire import UnusableMail, as_json, message_of, unknown_keys

LINE_AT_MOST = 4 * MAIL_BYTES
"""Bytes: a body at the limit, each character written as an escape."""


class Command(BaseCommand):
    """Reads no database, asks no network, and answers every mail, in order."""

    help = "Read mails: JSON lines of fields, or raw .eml and .txt files; JSON lines out."
    requires_system_checks: list[str] = []
    requires_migrations_checks = False

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--jsonl", metavar="FILE|-", help="JSON lines; - reads stdin")
        parser.add_argument("files", nargs="*", metavar="FILE", help="mails as .eml or .txt")

    def handle(self, *_args: Any, **options: Any) -> None:
        if bool(options["jsonl"]) == bool(options["files"]):
            raise CommandError("Give either --jsonl FILE (or -) or files.", returncode=2)
        try:
            self._answer(options["jsonl"], options["files"])
        except BrokenPipeError:
            leave_quietly()

    def _answer(self, jsonl: str | None, files: list[str]) -> None:
        for answer, warnings in _answers(jsonl, files):
            for warning in warnings:
                self.stderr.write(warning)
            self.stdout.write(json.dumps(answer, allow_nan=False))
            self.stdout.flush()


def _answers(jsonl: str | None, files: list[str]) -> Iterator[tuple[dict[str, Any], Iterable[str]]]:
    if jsonl:
        yield from map(answered, lines_of(jsonl, at_most=LINE_AT_MOST))
        return
    for name, data in [(name, _bytes_of(name)) for name in files]:
        yield answer_to_file(name, data), ()


def _bytes_of(name: str) -> bytes:
    """The file's bytes, one more than a mail may have at most. Raises CommandError (status 2)."""
    try:
        with Path(name).open("rb") as file:
            return file.read(MAIL_BYTES + 1)
    except (OSError, ValueError) as error:
        raise CommandError(f"{name!a} cannot be read.", returncode=2) from error


def answered(line: bytes) -> tuple[dict[str, Any], Iterable[str]]:
    """The answer to one line, and warnings for stderr; never raises for what a line may hold."""
    try:
        given = parsed(line, at_most=LINE_AT_MOST)
    except UnusableLine as error:
        return {"id": None, "error": str(error)}, ()
    name = usable_id(given.get("id"))
    warnings = [f"{name!a}: the key {key[:60]!a} is not known." for key in unknown_keys(given)[:20]]
    try:
        return {"id": name, **as_json(read(message_of(given)))}, warnings
    except UnusableMail as error:
        return {"id": name, "error": str(error)}, warnings


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
