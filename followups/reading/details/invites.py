"""What a mail invites to: staying in touch, another role, applying again."""

from followups.patterns import Hit
from followups.reading.details.page import Page
from followups.reading.details.signature import Signer
from followups.reading.result import Evidence, Kind

_NO_REJECTION = frozenset({Kind.ALERT, Kind.ACKNOWLEDGEMENT, Kind.ASSESSMENT, Kind.INTERVIEW})


def invitations(page: Page, signer: Signer) -> tuple[tuple[str, ...], list[Evidence]]:
    """The invitations in the order of `Details.invites`, with the words that say so."""
    found = {
        "stay_in_touch": _stay_in_touch(page, signer),
        "other_role": _other_role(page),
        "apply_again": _apply_again(page),
    }
    evidence = [
        piece for name, hits in found.items() for piece in page.evidence_of("invites", name, hits)
    ]
    return tuple(name for name, hits in found.items() if hits), evidence


def _stay_in_touch(page: Page, signer: Signer) -> list[Hit]:
    """Said by a person only: a team's "let us stay in touch" is a mailing list."""
    if page.kind is Kind.ALERT or signer.is_team:
        return []
    return page.said_plainly("stay_in_touch", unless="stay_in_touch_not")


def _other_role(page: Page) -> list[Hit]:
    if page.kind in _NO_REJECTION:
        return []
    return page.said_plainly("other_role", unless="other_role_not")


def _apply_again(page: Page) -> list[Hit]:
    if page.kind in _NO_REJECTION:
        return []
    hits = page.said("apply_again")
    against = page.said_against("apply_again_not") if hits else []
    return [
        hit
        for hit in hits
        if not any(other.start < hit.end and other.end > hit.start for other in against)
    ]
