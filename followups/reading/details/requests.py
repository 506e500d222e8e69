"""What a mail asks the person not to do: reply to it, or ever write or apply again."""

from followups.patterns import Hit
from followups.reading.details.page import Page
from followups.reading.result import Evidence


def asked_not_to_reply(page: Page) -> list[Evidence]:
    """The words that say nobody reads replies to this mail."""
    hits = page.said("asks_no_reply")
    against = page.said_against("asks_no_reply_not") if hits else []
    hits = [hit for hit in hits if not any(_just_before(hit, other) for other in against)]
    return page.evidence_of("asks_no_reply", "asks_no_reply", hits)


def asked_for_silence(page: Page) -> list[Evidence]:
    """The words that ask the person not to write or apply again (A64)."""
    hits = page.said("no_contact_sure")
    hits = hits or page.said_plainly("no_contact", unless="no_contact_not")
    return page.evidence_of("no_contact_requested", "no_contact_requested", hits)


def _just_before(hit: Hit, other: Hit) -> bool:
    return other.start < hit.end and other.end > hit.start - 12
