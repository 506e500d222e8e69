"""``manage.py lint_draft --jsonl FILE|-``: one report for each line with a draft."""

import json
from argparse import ArgumentParser
from collections.abc import Iterable
from typing import Any

from django.core.management.base import BaseCommand

from followups.drafting.lint.engine import check
from followups.drafting.lint.wire import UnusableDraft, as_json, read_draft, unknown_keys
from followups.jsonlines import UnusableLine, leave_quietly, lines_of, parsed, usable_id


class Command(BaseCommand):
    """Reads no database, asks no network, and answers every line, in order."""

    help = "Check drafts before they are sent (JSON lines in, JSON lines out)."
    requires_system_checks: list[str] = []
    requires_migrations_checks = False

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--jsonl", required=True, metavar="FILE|-", help="- reads stdin")

    def handle(self, *_args: Any, **options: Any) -> None:
        try:
            self._answer_all(options["jsonl"])
        except BrokenPipeError:
            leave_quietly()

    def _answer_all(self, name: str) -> None:
        for line in lines_of(name):
            answer, warnings = answered(line)
            for warning in warnings:
                self.stderr.write(warning)
            self.stdout.write(json.dumps(answer, allow_nan=False))
            self.stdout.flush()


def answered(line: bytes) -> tuple[dict[str, Any], Iterable[str]]:
    """The answer to one line, and warnings for stderr; never raises for what a line may hold."""
    try:
        given = parsed(line)
    except UnusableLine as error:
        return {"id": None, "error": str(error)}, ()
    name = usable_id(given.get("id"))
    warnings = [f"{name!a}: the key {key[:60]!a} is not known." for key in unknown_keys(given)[:20]]
    try:
        return {"id": name, **as_json(check(read_draft(given)))}, warnings
    except UnusableDraft as error:
        return {"id": name, "error": str(error)}, warnings
