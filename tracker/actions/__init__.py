"""Everything that changes what is tracked. Atomic; each announces one event to whoever listens."""

from tracker.actions.applications import (
    change_stage,
    delete_application,
    delete_interview,
    remove_role,
    save_application,
    save_interview,
    set_role,
    take_back_stage,
)
from tracker.actions.exchanges import (
    amend_feedback,
    record_feedback,
    record_touchpoint,
    remove_feedback,
)
from tracker.actions.outcomes import (
    UNDO_DAYS,
    Notice,
    correct_outcome,
    record_outcome,
    reopen_application,
    undo_outcome,
)
from tracker.actions.people import (
    answer_linkedin,
    erase_contact,
    find_or_create_company,
    move_contact,
    request_no_contact,
    save_company,
    save_contact,
)

__all__ = [
    "UNDO_DAYS",
    "Notice",
    "amend_feedback",
    "answer_linkedin",
    "change_stage",
    "correct_outcome",
    "delete_application",
    "delete_interview",
    "erase_contact",
    "find_or_create_company",
    "move_contact",
    "record_feedback",
    "record_outcome",
    "record_touchpoint",
    "remove_feedback",
    "remove_role",
    "reopen_application",
    "request_no_contact",
    "save_application",
    "save_company",
    "save_contact",
    "save_interview",
    "set_role",
    "take_back_stage",
    "undo_outcome",
]
