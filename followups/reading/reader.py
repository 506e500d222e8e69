"""A mail, read: its kind, who wrote it, and what it says, with the words that decided."""

from followups.reading.evidence import without_doubles
from followups.reading.hand import read_hand
from followups.reading.kinds import kind_of
from followups.reading.message import MailMessage
from followups.reading.result import Evidence, Reading
from followups.reading.signals import find_signals
from followups.reading.written import written_of


def read(message: MailMessage) -> Reading:
    """What `message` says. Pure, deterministic, linear in its length; never raises."""
    found = find_signals(message)
    kind = kind_of(found)
    details, found_of_hand = read_hand(found, message, kind.kind)
    written = written_of(found_of_hand)
    rest = _by_weight((*written.evidence, *details.evidence))
    return Reading(
        kind=kind.kind,
        kind_confidence=kind.confidence,
        subkind=kind.subkind,
        written=written.written,
        written_confidence=written.confidence,
        details=details,
        language=found.language,
        evidence=without_doubles((*kind.evidence, *rest)),
    )


def _by_weight(evidence: tuple[Evidence, ...]) -> list[Evidence]:
    return sorted(evidence, key=lambda one: -one.weight)
