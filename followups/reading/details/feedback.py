"""Whether a mail offers feedback, refuses it, or gives it."""

from followups.patterns import Hit
from followups.reading.details.page import Page
from followups.reading.details.signature import Signer
from followups.reading.result import Evidence, Kind

_NEITHER = frozenset({Kind.ALERT})
_JUDGING = frozenset({Kind.REJECTION, Kind.OTHER})
"""An evaluation of this candidate is feedback only in these."""


def feedback_of(page: Page, signer: Signer, *, named: bool) -> tuple[str, list[Evidence]]:
    """none, offered, refused or given, with the words that say so.

    An offer outranks what was given besides: it is still open. `named` tells whether a person
    wrote; a team gives none: what sounds like it there is a form.
    """
    if page.kind in _NEITHER:
        return "none", []
    refused = page.said_plainly("feedback_refused", unless="feedback_not")
    given = page.said_plainly("feedback_given", unless="feedback_not")
    offered = page.said_plainly("feedback_offered", unless="feedback_not")
    apart = [hit for hit in offered if not _refused_there(page, hit.start, hit.end)]
    if apart:
        return "offered", page.evidence_of("feedback", "offered", apart)
    if _is_judgement(page, given, named=named) and not signer.is_team:
        return "given", page.evidence_of("feedback", "given", given)
    if refused:
        return "refused", page.evidence_of("feedback", "refused", refused)
    return "none", []


def _is_judgement(page: Page, given: list[Hit], *, named: bool) -> bool:
    """One remark counts from a person who is named; an unsigned mail needs two, apart."""
    if page.kind not in _JUDGING:
        return False
    whole = [hit for hit in given if not _has_empty_slot(page, hit)]
    return bool(whole) if named else len({page.sentence(hit) for hit in whole}) > 1


def _has_empty_slot(page: Page, hit: Hit) -> bool:
    """A form whose slot nobody filled: what stands around it judges nobody."""
    start, end = page.sentence(hit)
    return b"{" in page.data[start:end] or b"[" in page.data[start:end]


def _refused_there(page: Page, start: int, end: int) -> bool:
    return any(hit.start < end and hit.end > start for hit in page.said("feedback_refused"))
