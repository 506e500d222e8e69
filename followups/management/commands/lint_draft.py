"""``manage.py lint_draft --jsonl FILE|-``: one report for each line with a draft."""

from collections.abc import Mapping
from typing import Any

from followups.drafting.lint.engine import check
from followups.drafting.lint.wire import UnusableDraft, as_json, read_draft, unknown_keys
from followups.jsonlines import Answered, JsonLinesCommand, answer_line


def answered(line: bytes) -> Answered:
    """The answer to one line, and warnings for stderr; never raises for what a line may hold."""
    return answer_line(line, work=_checked, refuses=UnusableDraft, unknown_keys=unknown_keys)


def _checked(given: Mapping[str, Any]) -> dict[str, Any]:
    return as_json(check(read_draft(given)))


class Command(JsonLinesCommand):
    help = "Check drafts before they are sent (JSON lines in, JSON lines out)."
    answered = staticmethod(answered)
