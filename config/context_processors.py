"""What every page may know about this installation."""

from django.conf import settings
from django.http import HttpRequest


def site(request: HttpRequest) -> dict[str, object]:  # noqa: ARG001 - Django's signature
    """Return facts of the installation: whether mail leaves it, whether sign-up is open."""
    return {"email_is_sent": settings.EMAIL_IS_SENT, "signup_open": settings.SIGNUP_OPEN}
