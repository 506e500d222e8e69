"""One table of wordings out of several."""

from collections.abc import Mapping, Sequence


def joined(*tables: Mapping[str, Sequence[str]]) -> dict[str, list[str]]:
    """Every name of `tables`, with the wordings of all of them, in their order."""
    merged: dict[str, list[str]] = {}
    for table in tables:
        for name, wordings in table.items():
            merged.setdefault(name, []).extend(wordings)
    return merged
