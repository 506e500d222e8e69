"""allauth's forms in the words and the look of all the others."""

from typing import Any, ClassVar

from allauth.account import forms as account
from allauth.mfa.base import forms as second_key
from allauth.mfa.totp import forms as totp
from allauth.mfa.webauthn import forms as webauthn
from django import forms

from accounts.layout import dress

_LABELS = {
    "login": "E-mail",
    "email": "E-mail",
    "password": "Password",  # nosec B105 - a label
    "remember": "Stay signed in on this device",
    "oldpassword": "The password you have now",
    "password1": "New password",
    "password2": "The new password again",
    "code": "Code",
    "name": "Name of the key",
    "passwordless": "Sign in with this key alone, without the password",
}
_HINTS = {
    "password1": "At least ten characters, not only digits.",
    "passwordless": "The key then asks for your fingerprint, your face or its PIN.",
}


class InOurWords:
    """Mixin: plain labels, no placeholder that vanishes as one types, the look's classes."""

    labels: ClassVar[dict[str, str]] = {}
    fields: dict[str, forms.Field]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        words = {**_LABELS, **self.labels}
        for name, field in self.fields.items():
            field.widget.attrs.pop("placeholder", None)
            field.label = words.get(name, field.label)
            field.help_text = _HINTS.get(name, field.help_text)
            dress(field)


class LoginForm(InOurWords, account.LoginForm):
    """Signing in."""


class SignupForm(InOurWords, account.SignupForm):
    """A new account."""

    labels: ClassVar[dict[str, str]] = {"password1": "Password"}


class AddEmailForm(InOurWords, account.AddEmailForm):
    """One more address."""


class ChangePasswordForm(InOurWords, account.ChangePasswordForm):
    """Another password, known the old one."""


class ResetPasswordForm(InOurWords, account.ResetPasswordForm):
    """A link to a new password."""


class ResetPasswordKeyForm(InOurWords, account.ResetPasswordKeyForm):
    """The new password behind that link."""


class ReauthenticateForm(InOurWords, account.ReauthenticateForm):
    """The password once more, before something that matters."""


class SecondKeyForm(InOurWords, second_key.AuthenticateForm):
    """The code of an app, or one of the recovery codes."""


class SecondKeyAgainForm(InOurWords, second_key.ReauthenticateForm):
    """The same code before something that matters."""


class ActivateTOTPForm(InOurWords, totp.ActivateTOTPForm):
    """The first code that the app shows."""


class AddKeyForm(InOurWords, webauthn.AddWebAuthnForm):
    """A passkey or a security key."""


class EditKeyForm(InOurWords, webauthn.EditWebAuthnForm):
    """Another name for a key."""
