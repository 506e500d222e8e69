"""The cancellation matrix: what an event does to the open steps of an application. Pure.

Events with an effect of their own (a sent thank-you, a bounce, a reply that restarts the clock)
are functions in `followups.actions`; here stands everything that only ends or rests steps.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from followups.enums import CONTACTING_KINDS, StepKind

THANK_YOU = StepKind.THANK_YOU
FEEDBACK = StepKind.FEEDBACK_REQUEST
LINKEDIN = StepKind.LINKEDIN_CONNECT
CHECK_IN = StepKind.CHECK_IN
NUDGE = StepKind.STATUS_NUDGE


class Happening(StrEnum):
    """What can happen while steps are open."""

    FEEDBACK_RECEIVED = "feedback_received"
    FEEDBACK_REFUSED = "feedback_refused"
    NO_CONTACT_REQUESTED = "no_contact_requested"
    CONDUCT_FLAGGED = "conduct_flagged"
    CAME_BACK = "came_back"
    REPOSTED = "reposted"
    JOB_FOUND = "job_found"
    CONTACT_ERASED = "contact_erased"
    LINKEDIN_DECLINED = "linkedin_declined"
    CONTACT_LEFT = "contact_left"


class Effect(StrEnum):
    CANCEL = "cancel"
    HOLD = "hold"


@dataclass(frozen=True, slots=True)
class Row:
    """Effects by kind of step (a kind not named is kept), and the sentence that explains them."""

    effects: Mapping[StepKind, Effect]
    reason: str


def _cancel(*kinds: StepKind) -> dict[StepKind, Effect]:
    return dict.fromkeys(kinds, Effect.CANCEL)


MATRIX: Mapping[Happening, Row] = {
    Happening.FEEDBACK_RECEIVED: Row(_cancel(FEEDBACK), "Their feedback is here already."),
    Happening.FEEDBACK_REFUSED: Row(
        _cancel(FEEDBACK), "They give no feedback, so it is not asked."
    ),
    Happening.NO_CONTACT_REQUESTED: Row(_cancel(*CONTACTING_KINDS), "They asked for no contact."),
    Happening.CONDUCT_FLAGGED: Row(
        _cancel(*CONTACTING_KINDS), "After how the process was run, silence is the better answer."
    ),
    Happening.CAME_BACK: Row(_cancel(*StepKind), "They came back to you; this is open again."),
    Happening.REPOSTED: Row(
        _cancel(FEEDBACK, CHECK_IN), "The role is open again; applying or writing comes first."
    ),
    Happening.JOB_FOUND: Row(_cancel(FEEDBACK, CHECK_IN, NUDGE), "Your search rests."),
    Happening.CONTACT_ERASED: Row(_cancel(*CONTACTING_KINDS), "This person was erased."),
    Happening.LINKEDIN_DECLINED: Row(
        {LINKEDIN: Effect.CANCEL, CHECK_IN: Effect.HOLD},
        "They did not take up your LinkedIn request. Would you still write on this day?",
    ),
    Happening.CONTACT_LEFT: Row(
        {CHECK_IN: Effect.HOLD, NUDGE: Effect.HOLD},
        "This person works elsewhere now. Whom would you write to?",
    ),
}


def effect_of(happening: Happening, kind: StepKind | str) -> Effect | None:
    """What the event does to an open step of this kind; None keeps it."""
    return MATRIX[happening].effects.get(StepKind(kind))
