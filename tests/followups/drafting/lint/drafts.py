"""Drafts of our own for the checker's tests."""

import tomllib
from pathlib import Path
from typing import Any

from followups.drafting.lint.draft import Draft, OnRecord
from followups.drafting.lint.engine import check

HERE = Path(__file__).parent
ANNA: dict[str, Any] = {
    "contact": "Anna Berg",
    "company": "Kestrel Optics",
    "title": "Data analyst",
    "my_name": "Kim Doe",
    "other_names": ("Ben Cho", "Globex GmbH", "Lighting engineer"),
    "detail_words": ("lens catalogue",),
}
THANKS = (
    "Dear Anna,\n\nThank you for the hour with the lens catalogue. I understand that you chose "
    "someone else.\n\nI would be glad to apply again.\n\nKind regards,\nKim Doe"
)


def draft(body: str = THANKS, kind: str = "thank_you", **changes: Any) -> Draft:
    """A draft to Anna with some facts, or parts of the message, changed."""
    parts = {
        key: changes.pop(key) for key in ("subject", "to", "linkedin_premium") if key in changes
    }
    return Draft(kind=kind, body=body, on_record=OnRecord(**{**ANNA, **changes}), **parts)


def rules(given: Draft, *levels: str) -> set[str]:
    """The rules reported, at the levels named or at any."""
    return {found.rule for found in check(given).findings if not levels or found.severity in levels}


def sentences(name: str) -> list[tuple[str, str]]:
    """Each (rule, sentence) of a table of sentences."""
    table = tomllib.loads((HERE / name).read_text(encoding="utf-8"))
    return [(rule, sentence) for rule, listed in table.items() for sentence in listed]
