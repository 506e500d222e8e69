"""Whether a mail offers feedback, refuses it, or gives it."""

from followups.reading.details.page import Page
from followups.reading.details.signature import Signer
from followups.reading.result import Evidence, Kind

_NEITHER = frozenset({Kind.ALERT})
_JUDGING = frozenset({Kind.REJECTION, Kind.OTHER})
"""An evaluation of this candidate is feedback only in these."""


def feedback_of(page: Page, signer: Signer) -> tuple[str, list[Evidence]]:
    """none, offered, refused or given, with the words that say so.

    A team's mail gives none: what sounds like it there is a form. What was given outranks what is offered besides; an offer outranks a refusal of detail.
    """
    if page.kind in _NEITHER:
        return "none", []
    refused = page.said_plainly("feedback_refused", unless="feedback_not")
    given = page.said_plainly("feedback_given", unless="feedback_not")
    offered = page.said_plainly("feedback_offered", unless="feedback_not")
    if given and page.kind in _JUDGING and not signer.is_team:
        return "given", page.evidence_of("feedback", "given", given)
    apart = [hit for hit in offered if not _refused_there(page, hit.start, hit.end)]
    if apart:
        return "offered", page.evidence_of("feedback", "offered", apart)
    if refused:
        return "refused", page.evidence_of("feedback", "refused", refused)
    return "none", []


def _refused_there(page: Page, start: int, end: int) -> bool:
    return any(hit.start < end and hit.end > start for hit in page.said("feedback_refused"))
