"""Everything that changes what comes after. Atomic, keyword-only, with who and when."""

from followups.actions.answers import offer_reapplying, pause_search, resume_search
from followups.actions.clock import Woken, wake
from followups.actions.decisions import choose, decide_again, offered, replan
from followups.actions.plans import cancel_plan
from followups.actions.settings import mute, preferences_changed, unmute
from followups.actions.steps import (
    address_to,
    hold,
    mark_bounced,
    mark_done,
    mark_sent,
    move,
    reset_draft,
    resume,
    save_draft,
    skip,
    snooze,
    undo_last,
)

__all__ = [
    "Woken",
    "address_to",
    "cancel_plan",
    "choose",
    "decide_again",
    "hold",
    "mark_bounced",
    "mark_done",
    "mark_sent",
    "move",
    "mute",
    "offer_reapplying",
    "offered",
    "pause_search",
    "preferences_changed",
    "replan",
    "reset_draft",
    "resume",
    "resume_search",
    "save_draft",
    "skip",
    "snooze",
    "undo_last",
    "unmute",
    "wake",
]
