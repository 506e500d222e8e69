"""The words of what comes after: recommendations, steps, their states, reminders."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Recommendation(TextChoices):
    RECOMMENDED = "recommended", _("A short reply is worth writing.")
    OPTIONAL = "optional", _("A reply is optional here.")
    STAY_SILENT = "stay_silent", _("Silence is the better answer.")
    HOLD = "hold", _("This can wait until tomorrow.")


class Choice(TextChoices):
    """What the person decided to do; stored beside the recommendation, and wins."""

    FOLLOW_PLAN = "follow_plan", _("Follow the plan")
    THANK_YOU_ONLY = "thank_you_only", _("Only thank them")
    STAY_SILENT = "stay_silent", _("Stay silent")
    HOLD = "hold", _("Ask me tomorrow morning")


class StepKind(TextChoices):
    THANK_YOU = "thank_you", _("Thank-you")
    FEEDBACK_REQUEST = "feedback_request", _("Feedback request")
    LINKEDIN_CONNECT = "linkedin_connect", _("LinkedIn connection")
    CHECK_IN = "check_in", _("Check-in")
    REFLECTION = "reflection", _("Looking back")
    ROLE_FIT_REVIEW = "role_fit_review", _("Posting against experience")
    REAPPLY = "reapply", _("Apply again")
    STATUS_NUDGE = "status_nudge", _("Status question")
    FEEDBACK_THANKS = "feedback_thanks", _("Thanks for the feedback")


CONTACTING_KINDS = frozenset(
    {
        StepKind.THANK_YOU,
        StepKind.FEEDBACK_REQUEST,
        StepKind.LINKEDIN_CONNECT,
        StepKind.CHECK_IN,
        StepKind.STATUS_NUDGE,
        StepKind.FEEDBACK_THANKS,
    }
)


class Via(TextChoices):
    """The way a message takes."""

    EMAIL = "email", _("E-mail")
    LINKEDIN = "linkedin", _("LinkedIn")
    MESSAGE = "message", _("Message")
    PORTAL = "portal", _("Portal")
    LETTER = "letter", _("Letter")
    PHONE = "phone", _("Phone call")
    IN_PERSON = "in_person", _("In person")


class StepState(TextChoices):
    BLOCKED = "blocked", _("Waits for another step")
    SCHEDULED = "scheduled", _("Scheduled")
    READY = "ready", _("Ready")
    HELD = "held", _("Held")
    DONE = "done", _("Done")
    SKIPPED = "skipped", _("Left out")
    CANCELLED = "cancelled", _("Cancelled")
    EXPIRED = "expired", _("Past its time")


OPEN_STATES = (StepState.BLOCKED, StepState.SCHEDULED, StepState.READY, StepState.HELD)
CLOSED_STATES = (StepState.DONE, StepState.SKIPPED, StepState.CANCELLED, StepState.EXPIRED)


class ReminderKind(TextChoices):
    DIGEST = "digest", _("Digest")
    STEP = "step", _("Step")


class ReminderState(TextChoices):
    DUE = "due", _("Due")
    SENDING = "sending", _("Being sent")
    SENT = "sent", _("Sent")
    PARKED = "parked", _("Parked")
    CANCELLED = "cancelled", _("Cancelled")


class MailKind(TextChoices):
    """What a mail that came in is, as `followups.reading.result.Kind` spells it."""

    REJECTION = "rejection", _("Not selected")
    ACKNOWLEDGEMENT = "acknowledgement", _("Application received")
    INTERVIEW = "interview", _("Interview invitation")
    OFFER = "offer", _("Offer")
    ASSESSMENT = "assessment", _("Task or test")
    ALERT = "alert", _("Job alert or newsletter")
    OTHER = "other", _("Something else")


class MailState(TextChoices):
    """Where a mail that came in stands; always exactly one of these."""

    WAITING = "waiting", _("Waits for you")
    FILED = "filed", _("Filed")
    UNRELATED = "unrelated", _("Not about an application")
    QUARANTINED = "quarantined", _("Could not be read")


class MailWay(TextChoices):
    """How a mail came in."""

    PASTE = "paste", _("Pasted")
    UPLOAD = "upload", _("Uploaded")
    MAILBOX = "mailbox", _("From your mailbox")


class MailboxSecurity(TextChoices):
    TLS = "tls", _("Encrypted (TLS)")
    STARTTLS = "starttls", _("Encrypted after connecting (STARTTLS)")
    NONE = "none", _("Not encrypted")


class MailboxState(TextChoices):
    """How the last look into the mailbox went."""

    NEW = "new", _("Not looked into yet")
    WORKING = "working", _("Working")
    TRYING = "trying", _("Not reached, trying again")
    NEEDS_YOU = "needs_you", _("Needs you")


class LetterKind(TextChoices):
    """What a message is, as one writes it; a step's kind and its outcome decide which."""

    THANK_YOU = "thank_you", _("Thank-you")
    FEEDBACK_REQUEST = "feedback_request", _("Feedback request")
    LINKEDIN_NOTE = "linkedin_note", _("LinkedIn note")
    CHECK_IN = "check_in", _("Check-in")
    FEEDBACK_THANKS = "feedback_thanks", _("Thanks for the feedback")
    STATUS_NUDGE = "status_nudge", _("Asking how it stands")
    COURTESY_NOTE = "courtesy_note", _("Note after withdrawing or declining")
    STATUS_QUESTION = "status_question", _("Question after silence")


class KeptBecause(TextChoices):
    """Why a text was put aside and kept."""

    BY_HAND = "by_hand", _("You kept it")
    REPLACED = "replaced", _("Another text took its place")
    OTHER_WINDOW = "other_window", _("It was written in another window")


class CopyTo(TextChoices):
    """Where a copy of what was sent goes."""

    NOWHERE = "nowhere", _("No copy")
    MYSELF = "myself", _("A blind copy to my own address")
    SENT_FOLDER = "sent_folder", _("Into the Sent folder of my mailbox")


class SenderState(TextChoices):
    """How the last try with the sending account went."""

    NEW = "new", _("Not tried yet")
    WORKING = "working", _("Working")
    NEEDS_YOU = "needs_you", _("Needs you")


class OutgoingState(TextChoices):
    """Where a message of the person's own stands, on its way out."""

    QUEUED = "queued", _("Goes out in a moment")
    SENDING = "sending", _("Being sent")
    SENT = "sent", _("Sent")
    FAILED = "failed", _("Not sent")
    UNSURE = "unsure", _("Perhaps sent")
    TAKEN_BACK = "taken_back", _("Taken back before it went out")


UNDER_WAY = (OutgoingState.QUEUED, OutgoingState.SENDING, OutgoingState.UNSURE)
