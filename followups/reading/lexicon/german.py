"""german."""

GERMAN: dict[str, list[str]] = {}
GERMAN_SUBJECT: dict[str, list[str]] = {}
