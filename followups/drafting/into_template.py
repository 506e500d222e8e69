"""A letter made into a template: what is on record gives way to slots."""

import re
from collections.abc import Mapping
from typing import Final

REPLACED: Final = ("contact_full", "contact_first", "company", "job_title", "my_name")
SHORTEST: Final = 2


def as_template(text: str, words: Mapping[str, str]) -> str:
    """The text with exact names and title replaced by their slots, the longest first.

    Whole words only: Anna in "Annabel" stays. One pass of literals, so linear in the text.
    """
    slots = {
        words[name]: f"{{{name}}}"
        for name in reversed(REPLACED)
        if len(words.get(name, "")) >= SHORTEST
    }
    if not slots:
        return text
    literals = "|".join(map(re.escape, sorted(slots, key=len, reverse=True)))
    found = re.compile(rf"(?<!\w)(?:{literals})(?!\w)")
    return found.sub(lambda match: slots[match.group()], text)
