"""The rows of what is tracked, one subject a file."""

from tracker.models.applications import Application, ContactRole, Posting, StageEvent
from tracker.models.companies import Company
from tracker.models.contacts import Contact, Employment
from tracker.models.interviews import Interview
from tracker.models.outcomes import Outcome
from tracker.models.touchpoints import Feedback, Touchpoint

__all__ = [
    "Application",
    "Company",
    "Contact",
    "ContactRole",
    "Employment",
    "Feedback",
    "Interview",
    "Outcome",
    "Posting",
    "StageEvent",
    "Touchpoint",
]
