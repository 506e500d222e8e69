"""What a good message of its kind has: R1, R2 and R6 in a thank-you, T1 to T3 in a request."""

from collections.abc import Iterator

from followups.drafting.lint.draft import FEEDBACK_REQUEST, THANK_YOU
from followups.drafting.lint.findings import Finding
from followups.drafting.lint.page import Page
from followups.drafting.lint.rules.reporting import whole

NEEDED = {THANK_YOU: ("R1", "R2", "R6"), FEEDBACK_REQUEST: ("T1", "T2", "T3")}


def missing(page: Page) -> Iterator[Finding | None]:
    """One warning for each thing the kind needs and no sentence brings."""
    for rule in NEEDED.get(page.draft.kind, ()):
        if not page.mentions(rule):
            yield whole(page, rule)
