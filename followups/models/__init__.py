"""The rows of what comes after, one subject a file."""

from followups.models.decisions import Decision
from followups.models.mail import Mail, Mailbox, MailContent
from followups.models.outgoing import Outgoing, SendingAccount
from followups.models.plans import Plan, Step, StepEvent
from followups.models.reminders import Heartbeat, Reminder
from followups.models.reviews import Reflection, Requirement
from followups.models.texts import KeptDraft, OwnPhrase, OwnTemplate

__all__ = [
    "Decision",
    "Heartbeat",
    "KeptDraft",
    "Mail",
    "MailContent",
    "Mailbox",
    "Outgoing",
    "OwnPhrase",
    "OwnTemplate",
    "Plan",
    "Reflection",
    "Reminder",
    "Requirement",
    "SendingAccount",
    "Step",
    "StepEvent",
]
