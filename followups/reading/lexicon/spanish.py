"""spanish."""

SPANISH: dict[str, list[str]] = {}
SPANISH_SUBJECT: dict[str, list[str]] = {}
