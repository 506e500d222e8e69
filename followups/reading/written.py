"""Who wrote a mail: a machine, a person, or it cannot be told from the mail alone.

The worst mistake is to call a person's mail automated: the plan would then stay silent. So where
neither side is clear the answer is "unclear", and a mail that shows a person in several ways is
never called automated.
"""

from followups.reading.evidence import evidence_of
from followups.reading.result import WrittenVerdict
from followups.reading.signals import Found
from followups.reading.weights import weights

SURE_OF_WORDS = 0.78
_MARKED = frozenset({"marked", "machine_alone", "team_signs_off"})
AUTOMATED, PERSONAL, UNCLEAR = "automated", "personal", "unclear"


def written_of(found: Found) -> WrittenVerdict:
    """The same, of signals found already, those of the hand among them."""
    fitted = weights()
    chances = fitted.hand.chances(found.names)
    marked = is_marked(found.names)
    written, confidence = told(chances[AUTOMATED], fitted.told_from, marked=marked)
    evidence = evidence_of(found, fitted.hand, verdict=written)
    return WrittenVerdict(written=written, confidence=confidence, evidence=evidence)


def is_marked(names: frozenset[str]) -> bool:
    """Whether a mail bears a mark that mass mailings leave."""
    return bool(names & _MARKED)


def told(automated: float, told_from: float, *, marked: bool) -> tuple[str, float]:
    """The answer and its confidence from the probability of "automated".

    Words alone, without any mark that mass mailings leave, never make us sure of a machine.
    """
    sure = automated if marked else min(automated, SURE_OF_WORDS)
    if automated >= (told_from if marked else SURE_OF_WORDS):
        return AUTOMATED, sure
    if 1 - automated >= told_from:
        return PERSONAL, 1 - automated
    return UNCLEAR, 1 - abs(2 * automated - 1) / 2
