"""Mail that comes in: taken once, matched, proposed, confirmed by a person, taken back."""

from followups.inbox.confirming import NewApplication, bring_back, confirm, set_aside
from followups.inbox.forgetting import forget_unrelated
from followups.inbox.matching import Candidate, belongs_to, match
from followups.inbox.proposing import WHAT, Proposal, propose
from followups.inbox.queries import InboxPage, inbox_page, state_counts, waiting_count
from followups.inbox.silent import Batch, confirm_silent, silent_ones, undo_batch
from followups.inbox.stored import message_of, reading_of
from followups.inbox.taking import match_again, quarantine, read_again, take_in, take_in_many
from followups.inbox.undoing import undo_confirm

__all__ = [
    "WHAT",
    "Batch",
    "Candidate",
    "InboxPage",
    "NewApplication",
    "Proposal",
    "belongs_to",
    "bring_back",
    "confirm",
    "confirm_silent",
    "forget_unrelated",
    "inbox_page",
    "match",
    "match_again",
    "message_of",
    "propose",
    "quarantine",
    "read_again",
    "reading_of",
    "set_aside",
    "silent_ones",
    "state_counts",
    "take_in",
    "take_in_many",
    "undo_batch",
    "undo_confirm",
    "waiting_count",
]
