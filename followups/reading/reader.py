"""A mail, read: its kind, who wrote it, and what it says, with the words that decided."""

from followups.reading.details import find_details
from followups.reading.evidence import without_doubles
from followups.reading.hand import with_hand_signals
from followups.reading.kinds import kind_of
from followups.reading.message import MailMessage
from followups.reading.result import Evidence, Reading
from followups.reading.signals import find_signals
from followups.reading.written import written_of


def read(message: MailMessage) -> Reading:
    """What `message` says. Pure, deterministic, linear in its length; never raises."""
    found = find_signals(message)
    kind = kind_of(found)
    details = find_details(message, language=found.language, kind=kind.kind)
    written = written_of(with_hand_signals(found, message, details))
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
