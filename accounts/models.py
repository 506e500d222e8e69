"""The user, whose e-mail is the login, with everything they can set."""

import datetime
from collections.abc import Iterable
from typing import Any, ClassVar
from zoneinfo import ZoneInfo

from django.contrib.auth.models import AbstractUser, BaseUserManager
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.db.models.functions import Lower
from django.utils.translation import gettext_lazy as _

from accounts.enums import (
    Closing,
    DayKind,
    FeedbackPolicy,
    Formality,
    LetterLanguage,
    LinkedInAccount,
    Preset,
    ReminderMode,
    ReviewOrder,
)
from accounts.validators import validate_holidays, validate_month_day, validate_time_zone


def _between(low: int, high: int) -> list[MinValueValidator | MaxValueValidator]:
    return [MinValueValidator(low), MaxValueValidator(high)]


class UserManager(BaseUserManager["User"]):
    """Creates users by e-mail; addresses are compared without regard to case."""

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> "User":
        if not email:
            raise ValueError("A user needs an e-mail address.")
        user = self.model(email=self.normalize_email(email).lower(), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, email: str, password: str | None = None, **fields: Any) -> "User":
        return self.create_user(email, password, is_staff=True, is_superuser=True, **fields)

    def get_by_natural_key(self, username: str | None) -> "User":
        return self.get(email__iexact=username)


class Preferences(models.Model):
    """Every judgement of ours that a person may see differently ([J] and C1-C18 of the rules)."""

    # Where and when
    time_zone = models.CharField(
        _("time zone"), max_length=64, default="UTC", validators=[validate_time_zone]
    )
    holidays = models.CharField(
        _("public holidays"), max_length=12, blank=True, default="", validators=[validate_holidays]
    )
    quiet_from = models.CharField(
        _("quiet days from"),
        max_length=5,
        default="12-22",
        blank=True,
        validators=[validate_month_day],
    )
    quiet_until = models.CharField(
        _("quiet days until"),
        max_length=5,
        default="01-02",
        blank=True,
        validators=[validate_month_day],
    )

    # Reminders
    reminder_mode = models.CharField(
        _("reminders"), max_length=10, choices=ReminderMode, default=ReminderMode.DIGEST
    )
    reminder_hour = models.PositiveSmallIntegerField(
        _("hour of the mail"), default=8, validators=_between(0, 23)
    )
    discreet = models.BooleanField(_("no company names in subjects"), default=False)
    muted_until = models.DateField(_("everything rests until"), null=True, blank=True)
    search_paused_on = models.DateField(_("search paused on"), null=True, blank=True)
    next_digest_at = models.DateTimeField(null=True, blank=True, editable=False)

    # What a plan holds
    preset = models.CharField(_("plan"), max_length=20, choices=Preset, default=Preset.FULL)
    feedback_policy = models.CharField(
        _("feedback"), max_length=10, choices=FeedbackPolicy, default=FeedbackPolicy.SEPARATE
    )
    thank_you_delay_days = models.PositiveSmallIntegerField(
        _("days before a thank-you"), default=1, validators=_between(0, 14)
    )
    thank_you_expiry_days = models.PositiveSmallIntegerField(
        _("days a thank-you stays timely"), default=7, validators=_between(1, 60)
    )
    feedback_days = models.PositiveSmallIntegerField(
        _("days between thank-you and feedback request"), default=2, validators=_between(1, 14)
    )
    feedback_day_kind = models.CharField(
        _("counted in"), max_length=10, choices=DayKind, default=DayKind.BUSINESS
    )
    feedback_close_days = models.PositiveSmallIntegerField(
        _("days to wait for feedback"), default=14, validators=_between(3, 90)
    )
    linkedin_delay_days = models.PositiveSmallIntegerField(
        _("days between thank-you and LinkedIn"), default=1, validators=_between(0, 30)
    )
    check_in_months = models.PositiveSmallIntegerField(
        _("months before a check-in"), default=6, validators=_between(1, 12)
    )
    unanswered_check_ins = models.PositiveSmallIntegerField(
        _("unanswered check-ins with one person"), default=1, validators=_between(1, 3)
    )
    on_hold_weeks = models.PositiveSmallIntegerField(
        _("weeks before asking about a paused role"), default=6, validators=_between(1, 52)
    )
    review_order = models.CharField(
        _("looking back"), max_length=10, choices=ReviewOrder, default=ReviewOrder.SELF_FIRST
    )

    # How drafts sound
    letter_language = models.CharField(
        _("language"), max_length=5, choices=LetterLanguage, default=LetterLanguage.BRITISH
    )
    sign_off = models.CharField(_("closing words"), max_length=60, blank=True, default="")
    formality = models.CharField(
        _("greeting"), max_length=10, choices=Formality, default=Formality.FORMAL
    )
    mentions_disappointment = models.BooleanField(_("mention disappointment once"), default=False)
    closing = models.CharField(
        _("closing"), max_length=15, choices=Closing, default=Closing.STATEMENT
    )

    # LinkedIn's limits change; the person can correct ours
    linkedin_account = models.CharField(
        _("LinkedIn account"),
        max_length=10,
        choices=LinkedInAccount,
        default=LinkedInAccount.FREE,
    )
    linkedin_note_free = models.PositiveSmallIntegerField(
        _("note length, free"), default=200, validators=_between(50, 1000)
    )
    linkedin_note_premium = models.PositiveSmallIntegerField(
        _("note length, premium"), default=300, validators=_between(50, 1000)
    )
    linkedin_notes_per_period = models.PositiveSmallIntegerField(
        _("personal notes per period"), default=5, validators=_between(0, 500)
    )
    linkedin_period_days = models.PositiveSmallIntegerField(
        _("period in days"), default=30, validators=_between(1, 365)
    )

    # When silence counts as an answer
    quiet_days_not_interviewed = models.PositiveSmallIntegerField(
        _("days of silence after applying"), default=30, validators=_between(7, 365)
    )
    quiet_days_interviewed = models.PositiveSmallIntegerField(
        _("days of silence after an interview"), default=45, validators=_between(7, 365)
    )

    class Meta:
        abstract = True

    @property
    def zone(self) -> ZoneInfo:
        """The person's time zone."""
        return ZoneInfo(self.time_zone)

    def today(self, now: datetime.datetime) -> datetime.date:
        """The person's local calendar date at `now` (aware)."""
        return now.astimezone(self.zone).date()

    @property
    def linkedin_note_max(self) -> int:
        """Characters (UTF-16 units) a LinkedIn note may have with this account."""
        if self.linkedin_account == LinkedInAccount.PREMIUM:
            return self.linkedin_note_premium
        return self.linkedin_note_free


class User(Preferences, AbstractUser):
    """A person searching for work. The e-mail address is the login and the mailbox."""

    username = None  # type: ignore[assignment]  # AbstractUser's way to drop the field
    first_name = None  # type: ignore[assignment]  # one name field suits more of the world
    last_name = None  # type: ignore[assignment]
    email = models.EmailField(_("e-mail address"), unique=True)
    full_name = models.CharField(_("your name"), max_length=120, blank=True)

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    objects: ClassVar[UserManager] = UserManager()  # type: ignore[assignment]

    class Meta:
        constraints = [
            models.UniqueConstraint(Lower("email"), name="user_email_any_case"),
            models.CheckConstraint(condition=Q(reminder_hour__lte=23), name="user_reminder_hour"),
            models.CheckConstraint(
                condition=Q(feedback_days__gte=1, feedback_days__lte=14),
                name="user_feedback_days",
            ),
            models.CheckConstraint(
                condition=Q(check_in_months__gte=1, check_in_months__lte=12),
                name="user_check_in_months",
            ),
        ]
        indexes = [
            models.Index(
                fields=["next_digest_at"],
                name="user_next_digest",
                condition=Q(next_digest_at__isnull=False),
            ),
            models.Index(
                fields=["id"], name="user_never_looked", condition=Q(next_digest_at__isnull=True)
            ),
        ]

    def __str__(self) -> str:
        return self.email

    def save(
        self,
        *args: Any,
        update_fields: Iterable[str] | None = None,
        **kwargs: Any,
    ) -> None:
        if update_fields is None or "email" in update_fields:
            self.email = self.email.lower()
        super().save(*args, update_fields=update_fields, **kwargs)

    def get_full_name(self) -> str:
        return self.full_name or self.email.partition("@")[0]

    def get_short_name(self) -> str:
        return self.get_full_name()

    def is_muted(self, now: datetime.datetime) -> bool:
        """Does everything rest today?"""
        return self.muted_until is not None and self.today(now) < self.muted_until
