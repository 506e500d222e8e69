"""manage.py tick: one pass of the follow-up clock, for cron and by hand (interfaces, section 4)."""

import datetime
import json
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone
from django.utils.dateparse import parse_datetime

from followups.delivery import TickCounts, deliver_here, run_tick
from followups.inbox.forgetting import forget_unrelated
from followups.mailbox.due import look_into_due
from followups.sending.delivering import deliver_due

_UNUSABLE = (
    "--now must be a moment with its offset, such as 2026-03-03T08:00:00+01:00, not {text!r}."
)


class Command(BaseCommand):
    help = "Does what is due now: wakes steps, sends reminders and messages, looks into mailboxes."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--now", metavar="ISO", help="the moment to work at, with its offset from UTC"
        )
        parser.add_argument("--json", action="store_true", help="print one JSON object")

    def handle(self, *args: Any, **options: Any) -> None:
        now = timezone.now() if options["now"] is None else _moment(options["now"])
        try:
            counts = run_tick(now, deliver=deliver_here(now))
            self.stdout.write(
                json.dumps(counts.as_dict()) if options["json"] else _sentence(counts)
            )
        finally:
            deliver_due(now)
            look_into_due(now)
            forget_unrelated(now)


def _moment(text: str) -> datetime.datetime:
    """The aware moment in UTC. Raises CommandError with exit status 2."""
    try:
        moment = parse_datetime(text.strip())
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None or not 1970 <= moment.year < 9000:
        raise CommandError(_UNUSABLE.format(text=text), returncode=2)
    return moment.astimezone(datetime.UTC)


def _sentence(counts: TickCounts) -> str:
    shown = ", ".join(f"{name} {value}" for name, value in counts.as_dict().items())
    return f"Ticked: {shown}."
