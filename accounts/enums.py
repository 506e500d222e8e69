"""The choices a person makes about how Afterword should behave."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Preset(TextChoices):
    """Which steps a plan may hold. It shapes the steps, never the recommendation (C14)."""

    FULL = "full", _("Everything that fits")
    THANK_YOU_ONLY = "thank_you_only", _("Only a thank-you")
    QUIET = "quiet", _("Nothing that contacts anybody")


class FeedbackPolicy(TextChoices):
    """How feedback is asked for (C1, C18)."""

    SEPARATE = "separate", _("In a message of its own, after the thank-you")
    NEVER = "never", _("Never")
    COMBINED = "combined", _("Inside the thank-you")


class DayKind(TextChoices):
    """How the days between thank-you and feedback request are counted (C10)."""

    BUSINESS = "business", _("business days")
    CALENDAR = "calendar", _("calendar days")


class Formality(TextChoices):
    """How a person is addressed in drafts (C16)."""

    FORMAL = "formal", _("Full name (Dear Anna Berg)")
    FIRST_NAME = "first_name", _("First name (Dear Anna)")


class Closing(TextChoices):
    """How a thank-you speaks of the future (C4)."""

    STATEMENT = "statement", _("A statement of interest")
    SOFT_REQUEST = "soft_request", _("A soft request to be kept in mind")


class LetterLanguage(TextChoices):
    """The language drafts are written in (BCP 47)."""

    BRITISH = "en-GB", _("English (British)")
    AMERICAN = "en-US", _("English (American)")
    GERMAN = "de", _("German")
    FRENCH = "fr", _("French")
    SPANISH = "es", _("Spanish")


class ReviewOrder(TextChoices):
    """Whether one's own review opens before the feedback request or beside it (C11)."""

    SELF_FIRST = "self_first", _("My own review first")
    TOGETHER = "together", _("Both when they are ready")


class ReminderMode(TextChoices):
    """How reminders reach a person."""

    DIGEST = "digest", _("One mail a day, when something became ready")
    PER_STEP = "per_step", _("One mail for each step")
    NONE = "none", _("No mail")


class LinkedInAccount(TextChoices):
    """Decides how long a LinkedIn note may be and how many there are (C15)."""

    FREE = "free", _("Free")
    PREMIUM = "premium", _("Premium")
