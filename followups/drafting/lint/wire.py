"""The checker's pinned JSON: one draft in, one report out (interfaces section 3)."""

from collections.abc import Mapping
from typing import Any, Final

from followups.drafting.lint.draft import KINDS, Draft, OnRecord
from followups.drafting.lint.findings import Finding, Report

KEYS: Final = frozenset({"id", "kind", "subject", "body", "to", "facts", "linkedin_account"})
FACT_KEYS: Final = frozenset(
    {"contact", "company", "title", "my_name", "other_names", "stated_reason", "detail_words"}
)
ACCOUNTS: Final = frozenset({"free", "premium"})
NAMES_AT_MOST: Final = 500


class UnusableDraft(ValueError):
    """Input that cannot be a draft; the message says why, in plain words."""


def read_draft(given: Mapping[str, Any]) -> Draft:
    """The draft of one line. What is left out or null is not known. Raises UnusableDraft."""
    kind = given.get("kind")
    if not isinstance(kind, str) or kind not in KINDS:
        raise UnusableDraft(f"The kind must be one of: {', '.join(sorted(KINDS))}.")
    account = given.get("linkedin_account") or "free"
    if not isinstance(account, str) or account not in ACCOUNTS:
        raise UnusableDraft("linkedin_account must be free or premium.")
    return Draft(
        kind=kind,
        subject=_text(given, "subject"),
        body=_text(given, "body"),
        to=_text(given, "to"),
        on_record=_on_record(given.get("facts")),
        linkedin_premium=account == "premium",
    )


def unknown_keys(given: Mapping[str, Any]) -> list[str]:
    """The keys nobody reads, those of the facts with a dot."""
    facts = given.get("facts")
    inner = facts if isinstance(facts, dict) else {}
    return [
        *(str(key) for key in given if key not in KEYS),
        *(f"facts.{key}" for key in inner if key not in FACT_KEYS),
    ]


def as_json(report: Report) -> dict[str, Any]:
    """The report's keys, in their order."""
    return {
        "findings": [_finding(found) for found in report.findings],
        "words": report.words,
        "paragraphs": report.paragraphs,
    }


def _finding(found: Finding) -> dict[str, Any]:
    """Offsets are into the body; a finding about subject or recipient has none."""
    here = found.part == "body"
    return {
        "rule": found.rule,
        "severity": found.severity,
        "start": found.start if here else 0,
        "end": found.end if here else 0,
        "text": found.text if here else "",
        "why": found.why,
        "try": found.rewrite,
    }


def _on_record(facts: Any) -> OnRecord:
    if facts is None:
        return OnRecord()
    if not isinstance(facts, dict):
        raise UnusableDraft("facts must be an object.")
    return OnRecord(
        contact=_text(facts, "contact"),
        company=_text(facts, "company"),
        title=_text(facts, "title"),
        my_name=_text(facts, "my_name"),
        other_names=_texts(facts, "other_names"),
        stated_reason=_text(facts, "stated_reason"),
        detail_words=_texts(facts, "detail_words"),
    )


def _text(given: Mapping[str, Any], key: str) -> str:
    value = given.get(key)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise UnusableDraft(f"{key} must be text.")
    return value


def _texts(given: Mapping[str, Any], key: str) -> tuple[str, ...]:
    value = given.get(key)
    if value is None:
        return ()
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise UnusableDraft(f"{key} must be a list of texts.")
    return tuple(value[:NAMES_AT_MOST])
