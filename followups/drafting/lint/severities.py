"""How grave each rule is for each kind of draft: the one table (domain section 4, rulings)."""

from typing import Final

from followups.drafting.lint.draft import (
    CHECK_IN,
    FEEDBACK_REQUEST,
    LINKEDIN_NOTE,
    THANK_YOU,
)
from followups.drafting.lint.findings import Severity

_LEVELS: Final[dict[str, Severity]] = {"E": "error", "W": "warning", "I": "info"}
_COLUMNS: Final = (THANK_YOU, FEEDBACK_REQUEST, LINKEDIN_NOTE, CHECK_IN)

# thank-you, feedback request, LinkedIn note, check-in; a dash: the rule does not apply
_TABLE: Final = {
    "F1": "EEEE",
    "F2": "EEEE",
    "F3": "EEEE",
    "F4": "EEEE",
    "F5": "EEEE",
    "F6": "E-EE",
    "F7": "WWWW",
    "F8": "W---",
    "F9": "II--",
    "F10": "EEEE",
    "F11": "WWWW",
    "F12": "EEEE",
    "F13": "WEEW",
    "F14": "WWWW",
    "F15": "WWWW",
    "F16": "EEEE",
    "F17": "WWWW",
    "F18": "WE-W",
    "F19": "WWWW",
    "F20": "EEEE",
    "L0": "IIII",
    "L1": "WWWW",
    "L2": "WWWW",
    "L3": "EEEE",
    "R1": "W---",
    "R2": "W---",
    "R6": "W---",
    "T1": "-W--",
    "T2": "-W--",
    "T3": "-W--",
}
_ANATOMY: Final = frozenset({"F8", "R1", "R2", "R6"})
"""What is asked of a thank-you only, not of the kinds that share its column."""


def severity(rule: str, kind: str) -> Severity | None:
    """The rule's severity for a kind; None where it does not apply.

    Thanks for feedback, a status nudge, a courtesy note and any other kind have the thank-you's
    column, without what belongs to its anatomy. A rule may report something as less grave than
    its row.
    """
    if kind not in _COLUMNS and rule in _ANATOMY:
        return None
    column = _COLUMNS.index(kind) if kind in _COLUMNS else 0
    return _LEVELS.get(_TABLE[rule][column])
