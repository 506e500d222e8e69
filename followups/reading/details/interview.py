"""Whether a mail names an interview or a talk that took place."""

from followups.reading.details.page import Page, touches
from followups.reading.patterns import Hit
from followups.reading.result import Evidence, Kind

_LOOKING_BACK = frozenset({Kind.REJECTION, Kind.OTHER})
"""Only here is "after our call" surely in the past."""


def named_interviews(page: Page) -> list[Evidence]:
    """The words that name a past interview; not one that is to come, nor interviews in general."""
    plans = page.said("interview_not")
    hits = [
        hit
        for hit in page.said("interview")
        if not any(touches(hit, plan, before=20) for plan in plans)
    ]
    if not hits and page.kind in _LOOKING_BACK:
        hits = _likely(page, plans)
    return page.evidence_of("names_interview", "names_interview", hits)


def _likely(page: Page, plans: list[Hit]) -> list[Hit]:
    hits = page.said_plainly("interview_maybe", unless="interview_future")
    return [
        hit
        for hit in hits
        if not any(
            touches(hit, plan) and not (plan.start > hit.start and plan.end <= hit.end)
            for plan in plans
        )
    ]
