"""What a mail says: rejection, receipt, interview, offer, test, alert, or something else."""

from collections.abc import Mapping, Sequence

from followups.reading.evidence import evidence_of, evidence_of_words
from followups.reading.message import MailMessage
from followups.reading.result import Kind, KindVerdict, Subkind
from followups.reading.signals import WHOLE, Found, find_signals
from followups.reading.weights import weights
from followups.reading.wording import wording

SURE_WITHOUT_SIGNAL = 0.85
"""Plain words alone, where nothing was said in a way we know, never make us surer than this."""
SURE_AGAINST_DECISION = 0.6
"""Where somebody decided, in words we know, plain words alone make it nothing else for sure."""
SURE_OFF_WORK = 0.69
"""A rejection that never speaks of applying, or as much of other things as of work, is not surer:
banks, landlords and schools refuse in the same sentences."""
_OFF_WORK = frozenset({"not_about_applying", "more_else"})

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
    by_words = wording().log_chances(found.words) if found.words else []
    chances = chances_of(found.names, by_words)
    kind = Kind(max(chances, key=lambda one: chances[one]))
    return KindVerdict(
        kind=kind,
        confidence=chances[kind],
        subkind=_subkind(kind, found.names),
        evidence=(
            *evidence_of(found, weights().kind, verdict=kind),
            *evidence_of_words(found, kind),
        ),
    )


def chances_of(names: frozenset[str], by_words: Sequence[float]) -> dict[str, float]:
    """How likely each kind is by the signals' names and the log chances by plain words."""
    model = weights().kind
    return cautious(model.chances(names, by_words), alone=model.chances(names), names=names)


def cautious(
    chances: Mapping[str, float], *, alone: Mapping[str, float], names: frozenset[str]
) -> dict[str, float]:
    """`chances` by signals and words, no surer than the signals `alone` allow; the same verdict."""
    first = max(chances, key=lambda one: chances[one])
    most = 1.0
    if first == Kind.REJECTION and _OFF_WORK & names:
        most = SURE_OFF_WORK
    elif "decided" in names and first != max(alone, key=lambda one: alone[one]):
        most = SURE_AGAINST_DECISION
    elif not names - WHOLE:
        most = SURE_WITHOUT_SIGNAL
    if chances[first] <= most:
        return dict(chances)
    rest = (1 - most) / (1 - chances[first])
    return {kind: most if kind == first else chance * rest for kind, chance in chances.items()}


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
