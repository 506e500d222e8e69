"""The rows of what comes after, one subject a file."""

from followups.models.decisions import Decision
from followups.models.mail import Mail, Mailbox, MailContent
from followups.models.plans import Plan, Step, StepEvent
from followups.models.reminders import Heartbeat, Reminder
from followups.models.reviews import Reflection, Requirement

__all__ = [
    "Decision",
    "Heartbeat",
    "Mail",
    "MailContent",
    "Mailbox",
    "Plan",
    "Reflection",
    "Reminder",
    "Requirement",
    "Step",
    "StepEvent",
]
