"""What is better not said: F1 to F5, F7, F9 to F15 and F19, sentence by sentence."""

from collections.abc import Iterator
from typing import Final

from followups.drafting.lint.draft import FEEDBACK_THANKS, LINKEDIN_NOTE
from followups.drafting.lint.findings import Finding
from followups.drafting.lint.page import Page, Sentence
from followups.drafting.lint.rules.reporting import about, sentence
from followups.patterns import on_folded

_QUOTED_NAME: Final = on_folded(rb"[\"'][A-Z]", case_sensitive=True)
PLAIN: Final = ("F1", "F2", "F3", "F4", "F5", "F7", "F10", "F11", "F13", "F14", "F15", "F19")


def plain_rules(page: Page) -> Iterator[Finding | None]:
    """The rules that need nothing but the words of a sentence."""
    for said in page.sentences:
        for rule in PLAIN:
            if (rule in said.hits or f"{rule}!" in said.hits) and said.says(rule):
                yield sentence(page, rule, said)


def threat(page: Page) -> Iterator[Finding | None]:
    """F12: a threat is an error; a review site that is only mentioned is a warning."""
    for said in page.sentences:
        if said.says("F12") and not (said.has("F12.site") and said.has("F12.kind")):
            yield sentence(page, "F12", said)
        elif said.has("F12.site"):
            yield sentence(page, "F12.site", said, level="warning")


def scare_quotes(page: Page) -> Iterator[Finding | None]:
    """F11: hiring words in quotation marks; quoted names and real quotations are fine."""
    for said in page.sentences:
        if said.has("F11.quotes") and not said.says("F11") and _is_mockery(said):
            yield sentence(page, "F11", said)


def _is_mockery(said: Sentence) -> bool:
    fine = said.hits.get("F11~", ())
    return any(
        not any(other.start < hit.end and hit.start < other.end for other in fine)
        and not _QUOTED_NAME.search(said.data[hit.start : hit.end])
        for hit in said.hits["F11.quotes"]
    )


def repeated_disappointment(page: Page) -> Iterator[Finding | None]:
    """F7: the second disappointment is one too many."""
    sad = [said for said in page.sentences for hit in said.hits.get("disappointed", ())
           if not said.negated(hit)]  # fmt: skip
    for said in sad[1:2]:
        if not said.says("F7"):
            yield sentence(page, "F7.twice", said)


def invented_reason(page: Page) -> Iterator[Finding | None]:
    """F9: a reason for the outcome that the employer never gave."""
    if page.draft.on_record.stated_reason.strip():
        return
    for said in page.sentences:
        if said.says("F9"):
            yield sentence(page, "F9", said)


def defence(page: Page) -> Iterator[Finding | None]:
    """F3 in thanks for feedback: a "but" that takes the thanks back."""
    if page.draft.kind != FEEDBACK_THANKS:
        return
    for said in page.sentences:
        if said.has("F3.defence") and not said.says("F3"):
            yield sentence(page, "F3", said)


def note_extras(page: Page) -> Iterator[Finding | None]:
    """F19 in a LinkedIn note: a pitch, a request for work, a link, papers."""
    if page.draft.kind != LINKEDIN_NOTE:
        return
    for said in page.sentences:
        hits = said.hits.get("F19.note", ())
        if any(not said.negated(hit) for hit in hits) and not said.says("F19"):
            yield about(page, "F19.note", said.start, said.end)
