"""``manage.py decide --jsonl FILE|-``: one decision for each line of facts."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from followups.calendar import local_date
from followups.decision.engine import decide
from followups.decision.facts import Facts
from followups.decision.wire import as_json, read_facts, unknown_keys
from followups.jsonlines import Answered, JsonLinesCommand, answer_line


def answered(line: bytes) -> Answered:
    """The answer to one line, and warnings for stderr; never raises for what a line may hold."""
    return answer_line(line, work=_decided, refuses=ValueError, unknown_keys=unknown_keys)


def _decided(given: Mapping[str, Any]) -> dict[str, Any]:
    return as_json(decide(_with_today(read_facts(given))))


def _with_today(facts: Facts) -> Facts:
    """Today's date in the facts' zone where a line names none; the only look at the clock."""
    if facts.today is not None:
        return facts
    return replace(facts, today=local_date(datetime.now(UTC), zone=facts.timezone or "UTC"))


class Command(JsonLinesCommand):
    help = "Decide reply or silence for each line of facts (JSON lines in, JSON lines out)."
    answered = staticmethod(answered)
