"""french."""

FRENCH: dict[str, list[str]] = {}
FRENCH_SUBJECT: dict[str, list[str]] = {}
