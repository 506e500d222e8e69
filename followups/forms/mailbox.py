"""The mailbox to look into: where it is, and the key to it."""

import datetime
import re
import unicodedata
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from accounts.forms import SuggestingField
from accounts.layout import LookedAfter, Pair
from followups.mailbox.opening import is_allowed
from followups.models import Mailbox

HOST = re.compile(r"[a-z0-9_](?:[a-z0-9._-]*[a-z0-9])?|[0-9a-f:.]+")
# Where the password goes: another place gets it from the person, never from our table.
GOES_TO = ("host", "port", "security", "username")
MAX_PASSWORD = 500
_CONTROLS = {"Cc", "Cs", "Zl", "Zp"}


class MailboxForm(LookedAfter, forms.ModelForm[Mailbox]):
    """One server, one folder. The password is taken and never shown; empty leaves it as it is."""

    shape = (
        "host",
        Pair("port", "security"),
        "username",
        "password",
        Pair("folder", "since"),
        "is_on",
    )

    password = forms.CharField(
        label="Password",
        required=False,
        strip=False,
        max_length=MAX_PASSWORD,
        widget=forms.PasswordInput(attrs={"autocomplete": "off"}),
        help_text="Many providers want a password made for one app only. It is kept encrypted.",
    )
    since = forms.DateField(
        label="Mails since",
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        error_messages={"invalid": "Please write a date, for example 2026-03-09."},
        help_text="Older ones are passed by.",
    )

    class Meta:
        model = Mailbox
        fields = ("host", "port", "security", "username", "folder", "since", "is_on")
        widgets = {
            "username": forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
            "host": forms.TextInput(attrs={"placeholder": "imap.example.org"}),
        }
        help_texts = {
            "username": "Often the whole e-mail address.",
            "port": "993, or 143 with STARTTLS.",
        }

    def __init__(self, *args: Any, today: datetime.date, **kwargs: Any) -> None:
        self.today = today
        super().__init__(*args, **kwargs)
        self.fields["folder"] = folder = self._folder_field()
        if folder.suggestions:
            folder.widget.attrs["list"] = f"{self['folder'].auto_id}_list"
        if self.instance.pk:
            self.fields["password"].widget.attrs["placeholder"] = "Unchanged"

    def _folder_field(self) -> SuggestingField:
        known = [(name, "") for name in self.instance.folders]
        field = SuggestingField(
            label="Folder",
            max_length=200,
            suggestions=known,
            help_text="INBOX, or one that a filter of yours fills.",
        )
        field.widget.attrs.update({"autocomplete": "off", "class": "form-control"})
        field.error_messages["required"] = "Please fill this in."
        return field

    def clean_host(self) -> str:
        host = str(self.cleaned_data["host"]).lower()
        if not HOST.fullmatch(host):
            raise ValidationError("Please write the name of the server, like imap.example.org.")
        if not is_allowed(host):
            raise ValidationError("This installation does not connect to that server.")
        return host

    def clean_username(self) -> str:
        return without_controls(self.cleaned_data["username"])

    def clean_folder(self) -> str:
        return without_controls(self.cleaned_data["folder"])

    def clean_password(self) -> str:
        return without_controls(self.cleaned_data["password"], formats=True)

    def clean_since(self) -> datetime.date:
        day: datetime.date = self.cleaned_data["since"]
        if day.year < 1990 or day > self.today:
            raise ValidationError("Please pick a day from 1990 to today.")
        return day

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        if cleaned.get("password") or "password" not in cleaned:
            return cleaned
        if not self.instance.pk:
            self.add_error("password", "Please fill this in.")
        elif set(GOES_TO) & set(self.changed_data):
            self.add_error("password", "Please enter it again: it goes to another place now.")
        return cleaned


def without_controls(text: str, *, formats: bool = False) -> str:
    """The text; refused where it holds line ends or the like: they would end the command.

    With `formats`, signs that only change how text is shown may be in it.
    """
    categories = _CONTROLS if formats else _CONTROLS | {"Cf"}
    if any(unicodedata.category(char) in categories for char in text.replace("\u200d", "")):
        raise ValidationError("This holds characters that cannot be sent to a mail server.")
    return text
