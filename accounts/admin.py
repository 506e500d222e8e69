"""The people who sign in, for the operator: their account and every preference."""

from typing import TYPE_CHECKING

from django.contrib import admin, messages
from django.contrib.auth.admin import UserAdmin as DjangoUserAdmin
from django.contrib.auth.forms import AdminUserCreationForm, UserChangeForm
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from accounts.models import User

if TYPE_CHECKING:
    from django.contrib.admin.options import _FieldOpts


class UserAddForm(AdminUserCreationForm):
    """A new person: e-mail and password."""

    class Meta:
        model = User
        fields = ("email",)


class UserEditForm(UserChangeForm[User]):
    class Meta:
        model = User
        fields = "__all__"


def _preferences(*names: str) -> "_FieldOpts":
    return {"classes": ["collapse"], "fields": names}


@admin.register(User)
class UserAdmin(DjangoUserAdmin[User]):
    """Signing in and preferences; the e-mail address is the login."""

    form = UserEditForm
    add_form = UserAddForm
    list_display = (
        "email",
        "full_name",
        "time_zone",
        "reminder_mode",
        "preset",
        "muted_until",
        "is_active",
        "is_staff",
        "last_login",
    )
    list_filter = ("is_active", "is_staff", "is_superuser", "reminder_mode", "preset")
    search_fields = ("email", "full_name")
    ordering = ("email",)
    date_hierarchy = "date_joined"
    readonly_fields = ("last_login", "date_joined", "next_digest_at")
    actions = ("deactivate", "activate")
    fieldsets = (
        (None, {"fields": ("email", "password", "full_name")}),
        (
            _("Sign-in"),
            {"fields": ("is_active", "is_staff", "is_superuser", "last_login", "date_joined")},
        ),
        (_("Rights"), _preferences("groups", "user_permissions")),
        (
            _("Where and when"),
            _preferences("time_zone", "holidays", "quiet_from", "quiet_until"),
        ),
        (
            _("Reminders"),
            _preferences(
                "reminder_mode",
                "reminder_hour",
                "discreet",
                "muted_until",
                "search_paused_on",
                "next_digest_at",
            ),
        ),
        (
            _("What a plan holds"),
            _preferences(
                "preset",
                "feedback_policy",
                "thank_you_delay_days",
                "thank_you_expiry_days",
                "feedback_days",
                "feedback_day_kind",
                "feedback_close_days",
                "linkedin_delay_days",
                "check_in_months",
                "unanswered_check_ins",
                "on_hold_weeks",
                "review_order",
            ),
        ),
        (_("How drafts sound"), _preferences("formality", "mentions_disappointment", "closing")),
        (
            _("LinkedIn’s limits"),
            _preferences(
                "linkedin_account",
                "linkedin_note_free",
                "linkedin_note_premium",
                "linkedin_notes_per_period",
                "linkedin_period_days",
            ),
        ),
        (
            _("When silence counts as an answer"),
            _preferences("quiet_days_not_interviewed", "quiet_days_interviewed"),
        ),
    )
    add_fieldsets = (
        (
            None,
            {
                "classes": ["wide"],
                "fields": ("email", "usable_password", "password1", "password2"),
            },
        ),
    )

    @admin.action(description=_("Mark inactive: they can no longer sign in"))
    def deactivate(self, request: HttpRequest, users: QuerySet[User]) -> None:
        self._switch(request, users.exclude(email=request.user.get_username()), is_active=False)

    @admin.action(description=_("Mark active again"))
    def activate(self, request: HttpRequest, users: QuerySet[User]) -> None:
        self._switch(request, users, is_active=True)

    def _switch(self, request: HttpRequest, users: QuerySet[User], *, is_active: bool) -> None:
        changed = list(users.filter(is_active=not is_active))
        users.filter(pk__in=[user.pk for user in changed]).update(is_active=is_active)
        words = "Active again." if is_active else "Marked inactive."
        for user in changed:
            self.log_change(request, user, words)
        self.message_user(request, f"{words} Accounts: {len(changed)}.", messages.SUCCESS)
