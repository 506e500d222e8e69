"""``manage.py decide --jsonl FILE|-``: one decision for each line of facts."""

import json
from argparse import ArgumentParser
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from django.core.management.base import BaseCommand

from followups.calendar import local_date
from followups.decision.engine import decide
from followups.decision.facts import Facts
from followups.decision.wire import as_json, read_facts, unknown_keys
from followups.jsonlines import UnusableLine, leave_quietly, lines_of, parsed, usable_id


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
        except BrokenPipeError:
            leave_quietly()

    def _answer_file(self, name: str) -> None:
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
        return {"id": name, **as_json(decide(_with_today(read_facts(given))))}, warnings
    except ValueError as error:
        return {"id": name, "error": str(error)}, warnings


def _with_today(facts: Facts) -> Facts:
    """Today's date in the facts' zone where a line names none; the only look at the clock."""
    if facts.today is not None:
        return facts
    return replace(facts, today=local_date(datetime.now(UTC), zone=facts.timezone or "UTC"))
