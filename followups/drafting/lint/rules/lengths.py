"""L1 paragraphs, L2 words, L3 characters of a LinkedIn note."""

from collections.abc import Iterator
from typing import Final

from followups.drafting.lint.draft import (
    CHECK_IN,
    COURTESY_NOTE,
    FEEDBACK_REQUEST,
    FEEDBACK_THANKS,
    LINKEDIN_NOTE,
    STATUS_NUDGE,
    THANK_YOU,
)
from followups.drafting.lint.findings import Finding
from followups.drafting.lint.page import Page
from followups.drafting.lint.rules.reporting import about, whole

NOTE_FREE: Final = 200
NOTE_PREMIUM: Final = 300
MOST_PARAGRAPHS: Final = {FEEDBACK_REQUEST: 2, FEEDBACK_THANKS: 2, STATUS_NUDGE: 2}
MOST_PARAGRAPHS_ELSE: Final = 3
LONG: Final = {
    THANK_YOU: 150,
    COURTESY_NOTE: 150,
    FEEDBACK_REQUEST: 140,
    CHECK_IN: 140,
    FEEDBACK_THANKS: 40,
    STATUS_NUDGE: 80,
}
TOO_LONG: Final = {THANK_YOU: 220, COURTESY_NOTE: 220}


def paragraphs(page: Page) -> Iterator[Finding | None]:
    """L1: more body paragraphs than the kind carries."""
    most = MOST_PARAGRAPHS.get(page.draft.kind, MOST_PARAGRAPHS_ELSE)
    spans = page.layout.paragraphs
    if len(spans) > most and page.draft.kind != LINKEDIN_NOTE:
        yield about(page, "L1", *spans[most])


def words(page: Page) -> Iterator[Finding | None]:
    """L2: more words than the kind carries; only a thank-you can be far too long."""
    count, kind = page.layout.words, page.draft.kind
    if kind in LONG and count > LONG[kind]:
        wrong = kind in TOO_LONG and count > TOO_LONG[kind]
        yield whole(page, "L2", level="error" if wrong else "warning")


def characters(page: Page) -> Iterator[Finding | None]:
    """L3: a note over the limit of the account, in UTF-16 units as LinkedIn counts."""
    if page.draft.kind != LINKEDIN_NOTE:
        return
    text = page.draft.body
    most = NOTE_PREMIUM if page.draft.linkedin_premium else NOTE_FREE
    units = utf16_units(text)
    if units > most:
        yield about(page, "L3", _kept(text, most), len(text))


def utf16_units(text: str) -> int:
    """The text's length in UTF-16 units: an emoji is two or more."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _kept(text: str, most: int) -> int:
    """How many code points of the text fit into so many units."""
    units = 0
    for place, mark in enumerate(text):
        units += 2 if ord(mark) > 0xFFFF else 1
        if units > most:
            return place
    return len(text)
