"""The forms of the first visit."""

from zoneinfo import available_timezones

from django import forms
from django.contrib.auth.password_validation import validate_password
from django.http import HttpRequest

from accounts.layout import LookedAfter
from accounts.models import User
from tracker.text import clean_line


def time_zone_choices() -> list[tuple[str, str]]:
    """Return the zones of places, by name, with UTC first."""
    places = sorted(zone for zone in available_timezones() if _is_place(zone))
    return [("UTC", "UTC"), *((zone, zone.replace("_", " ")) for zone in places)]


def _is_place(zone: str) -> bool:
    return "/" in zone and not zone.startswith(("Etc/", "SystemV/", "US/"))


class NewPersonForm(LookedAfter, forms.Form):
    """Who and where the person is; allauth's sign-up form is built on this one."""

    full_name = forms.CharField(
        label="Your name",
        required=False,
        max_length=120,
        help_text="It stands under your drafts. You can add it later.",
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )
    time_zone = forms.ChoiceField(
        label="Time zone",
        choices=time_zone_choices,
        initial="UTC",
        help_text="Reminders come in the morning of this place.",
        widget=forms.Select(attrs={"data-aw-time-zone": ""}),
    )

    def signup(self, request: HttpRequest, user: User) -> None:  # noqa: ARG002 - allauth's signature
        """Keep both with the new account."""
        user.full_name = self.cleaned_data["full_name"]
        user.time_zone = self.cleaned_data["time_zone"]
        user.save(update_fields=["full_name", "time_zone"])

    def clean_full_name(self) -> str:
        return clean_line(self.cleaned_data["full_name"])


class OwnerForm(NewPersonForm):
    """The first account: it may do everything, the admin site included."""

    email = forms.EmailField(
        label="E-mail", widget=forms.EmailInput(attrs={"autocomplete": "username"})
    )
    password = forms.CharField(
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        help_text="At least ten characters, not only digits.",
        strip=False,
    )
    field_order = ("full_name", "email", "password", "time_zone")

    def clean_password(self) -> str:
        password: str = self.cleaned_data["password"]
        validate_password(password, User(email=self.cleaned_data.get("email", "")))
        return password
