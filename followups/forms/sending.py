"""The account to send through: where it is, the key to it, and where a copy goes."""

import re
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from accounts.forms import SuggestingField
from accounts.layout import LookedAfter, Pair
from followups.enums import CopyTo
from followups.forms.mailbox import GOES_TO, HOST, MAX_PASSWORD, without_controls
from followups.mailbox.opening import is_allowed
from followups.models import Mailbox, SendingAccount
from followups.sending.message import NotAnAddress, plain_address
from followups.sending.providers import provider_of

_SENT = re.compile(r"sent|gesendet|envoy|enviad|inviat|verzonden|skickat", re.IGNORECASE)


class SendingForm(LookedAfter, forms.ModelForm[SendingAccount]):
    """One SMTP server. The password is taken and never shown; empty leaves it as it is.

    Without a server named, the usual one of a big provider is taken, as it stands in our table.
    """

    shape: tuple[Any, ...] = (
        "address",
        "host",
        Pair("port", "security"),
        "username",
        "password",
        "copy_to",
        "sent_folder",
    )

    password = forms.CharField(
        label="Password",
        required=False,
        strip=False,
        max_length=MAX_PASSWORD,
        widget=forms.PasswordInput(attrs={"autocomplete": "off"}),
        help_text="Many providers want a password made for one app only. It is kept encrypted.",
    )

    class Meta:
        model = SendingAccount
        fields = ("address", "host", "port", "security", "username", "copy_to", "sent_folder")
        widgets = {
            "username": forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
            "host": forms.TextInput(attrs={"placeholder": "smtp.example.org"}),
            "address": forms.EmailInput(attrs={"autocomplete": "off"}),
        }
        help_texts = {
            "address": "Your messages come from it, and answers go to it.",
            "username": "Often the whole e-mail address. Empty where the server asks for none.",
            "port": "587 with STARTTLS, or 465.",
        }

    def __init__(self, *args: Any, mailbox: Mailbox | None, **kwargs: Any) -> None:
        self.mailbox = mailbox
        super().__init__(*args, **kwargs)
        for name in ("host", "port", "security"):
            self.fields[name].required = False
        self.fields["sent_folder"] = self._folder_field()
        self._offer_copies()
        if self.instance.pk and self.instance.password:
            self.fields["password"].widget.attrs["placeholder"] = "Unchanged"

    def _folder_field(self) -> SuggestingField:
        folders = self.mailbox.folders if self.mailbox else []
        field = SuggestingField(
            label="Sent folder",
            required=False,
            max_length=200,
            suggestions=[(name, "") for name in folders],
            help_text="As your mailbox names it. Many providers keep a copy there by themselves.",
        )
        field.widget.attrs.update({"autocomplete": "off", "class": "form-control"})
        if not self.initial.get("sent_folder"):
            self.initial["sent_folder"] = next(filter(_SENT.search, folders), "")
        if folders:
            field.widget.attrs["list"] = f"{self['sent_folder'].auto_id}_list"
        return field

    def _offer_copies(self) -> None:
        """The Sent folder is offered where a mailbox is set up: the copy goes through it."""
        if self.mailbox is None:
            field = self.fields["copy_to"]
            choices = [one for one in CopyTo.choices if one[0] != CopyTo.SENT_FOLDER]
            field.choices = choices  # type: ignore[attr-defined]
            del self.fields["sent_folder"]
            self.shape = tuple(part for part in self.shape if part != "sent_folder")

    def clean_address(self) -> str:
        try:
            return plain_address(self.cleaned_data["address"])
        except NotAnAddress as error:
            raise ValidationError(str(error)) from None

    def clean_username(self) -> str:
        return without_controls(self.cleaned_data["username"])

    def clean_password(self) -> str:
        return without_controls(self.cleaned_data["password"], formats=True)

    def clean_sent_folder(self) -> str:
        return without_controls(self.cleaned_data["sent_folder"])

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        self._complete_server(cleaned)
        self._check_password(cleaned)
        if cleaned.get("copy_to") == CopyTo.SENT_FOLDER and not cleaned.get("sent_folder"):
            self.add_error("sent_folder", "Please fill this in.")
        cleaned.setdefault("sent_folder", "")
        return cleaned

    def _complete_server(self, cleaned: dict[str, Any]) -> None:
        """The usual server of the address' provider where none is named; one that may be used."""
        usual = provider_of(cleaned.get("address", ""))
        if not cleaned.get("host") and usual is not None:
            cleaned |= {"host": usual.host, "port": usual.port, "security": usual.security}
        for name in ("host", "port", "security"):
            if name not in self.errors and cleaned.get(name) in {None, ""}:
                self.add_error(name, "Please fill this in.")
        host = cleaned["host"] = str(cleaned.get("host") or "").lower()
        if host and not HOST.fullmatch(host):
            self.add_error("host", "Please write the name of the server, like smtp.example.org.")
        elif host and not is_allowed(host):
            self.add_error("host", "This installation does not connect to that server.")

    def _check_password(self, cleaned: dict[str, Any]) -> None:
        """Another place gets the password from the person, never from our table."""
        if cleaned.get("password") or "password" not in cleaned or not cleaned.get("username"):
            return
        if not (self.instance.pk and self.instance.password):
            self.add_error("password", "Please fill this in.")
        elif any(cleaned.get(name) != self.initial.get(name) for name in GOES_TO):
            self.add_error("password", "Please enter it again: it goes to another place now.")


def first_values(address: str) -> dict[str, Any]:
    """What the empty form offers for somebody with this address."""
    usual = provider_of(address)
    values = {"address": address, "username": address}
    if usual is None:
        return values
    return {**values, "host": usual.host, "port": usual.port, "security": usual.security}
