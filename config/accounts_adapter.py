"""Who may sign up, and where people land."""

from typing import Any, ClassVar

from allauth.account.adapter import DefaultAccountAdapter
from django.conf import settings
from django.http import HttpRequest


class AccountAdapter(DefaultAccountAdapter):
    """allauth's behaviour with sign-up opened or closed by SIGNUP_OPEN, and its errors in words."""

    error_messages: ClassVar[dict[str, Any]] = {
        **DefaultAccountAdapter.error_messages,
        "email_password_mismatch": "This e-mail address and this password do not belong together.",  # nosec B105 - words for people
        "too_many_login_attempts": "That was tried too often. Please wait a few minutes.",
        "incorrect_password": "This is not your password.",  # nosec B105 - words for people
        "duplicate_email": "This address is on record already.",
        "email_taken": "Somebody signs in with this address already.",
        "cannot_remove_primary_email": "Reminders go to this address. Choose another one first.",
        "enter_current_password": "This is not the password you have now.",  # nosec B105 - words for people
        "incorrect_code": "This is not the code. Codes change every half minute.",
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:  # noqa: ARG002 - allauth's signature
        return bool(settings.SIGNUP_OPEN)
