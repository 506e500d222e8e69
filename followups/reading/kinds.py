"""What a mail says: rejection, receipt, interview, offer, test, alert, or something else."""

from followups.reading.evidence import evidence_of
from followups.reading.message import MailMessage
from followups.reading.result import Kind, KindVerdict, Subkind
from followups.reading.signals import Found, find_signals
from followups.reading.weights import weights

# The first that fired names what an `other` mail is.
_SUBKINDS = (
    (Subkind.BOUNCE, frozenset({"delivery_report", "from_postmaster", "undelivered"})),
    (Subkind.OUT_OF_OFFICE, frozenset({"auto_replied", "absent", "subject_automatic"})),
    (Subkind.WITHDRAWAL_CONFIRMED, frozenset({"withdrawn"})),
    (Subkind.POSITION_CANCELLED, frozenset({"position_cancelled"})),
    (Subkind.ON_HOLD, frozenset({"on_hold"})),
    (Subkind.CALENDAR, frozenset({"calendar_attached"})),
    (Subkind.FEEDBACK_REPLY, frozenset({"answers_a_request"})),
)


def judge_kind(message: MailMessage, *, language: str = "") -> KindVerdict:
    """The kind of `message`, how sure we are, and the words that decided. Never raises."""
    return kind_of(find_signals(message, language=language))


def kind_of(found: Found) -> KindVerdict:
    """The same, of signals found already."""
    model = weights().kind
    chances = model.chances(found.names)
    kind = Kind(max(chances, key=lambda one: chances[one]))
    return KindVerdict(
        kind=kind,
        confidence=chances[kind],
        subkind=_subkind(kind, found.names),
        evidence=evidence_of(found, model, verdict=kind),
    )


def _subkind(kind: Kind, names: frozenset[str]) -> Subkind:
    if kind is Kind.REJECTION:
        cancelled = "position_cancelled" in names
        return Subkind.POSITION_CANCELLED if cancelled else Subkind.NONE
    if kind is not Kind.OTHER:
        return Subkind.NONE
    told = [subkind for subkind, signals in _SUBKINDS if signals & names]
    if "not_about_applying" in names:
        told = [subkind for subkind in told if subkind in _ABOUT_ANYTHING]
    return told[0] if told else Subkind.NONE


_ABOUT_ANYTHING = (Subkind.BOUNCE, Subkind.OUT_OF_OFFICE, Subkind.FEEDBACK_REPLY, Subkind.ON_HOLD)
