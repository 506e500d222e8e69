"""italian."""

ITALIAN: dict[str, list[str]] = {}
ITALIAN_SUBJECT: dict[str, list[str]] = {}
