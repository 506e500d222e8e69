"""Everything that changes what comes after. Atomic, keyword-only, with who and when."""

from followups.actions.answers import offer_reapplying, pause_search, resume_search
from followups.actions.clock import Woken, wake
from followups.actions.decisions import choose, decide_again, offered, replan
from followups.actions.drafts import (
    another_wording,
    bring_back,
    drop_kept,
    keep_draft,
    pick_up,
    reset_draft,
    save_draft,
    tell_since,
    use_anyway,
    write_in,
)
from followups.actions.plans import cancel_plan
from followups.actions.settings import mute, preferences_changed, unmute
from followups.actions.steps import (
    address_to,
    hold,
    mark_bounced,
    mark_done,
    mark_sent,
    move,
    resume,
    skip,
    snooze,
    undo_last,
)

__all__ = [
    "Woken",
    "address_to",
    "another_wording",
    "bring_back",
    "cancel_plan",
    "choose",
    "decide_again",
    "drop_kept",
    "hold",
    "keep_draft",
    "mark_bounced",
    "mark_done",
    "mark_sent",
    "move",
    "mute",
    "offer_reapplying",
    "offered",
    "pause_search",
    "pick_up",
    "preferences_changed",
    "replan",
    "reset_draft",
    "resume",
    "resume_search",
    "save_draft",
    "skip",
    "snooze",
    "tell_since",
    "undo_last",
    "unmute",
    "use_anyway",
    "wake",
    "write_in",
]
