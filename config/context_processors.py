"""What every page may know about this installation, and about the person who reads it."""

from functools import cache

from django.conf import settings
from django.http import HttpRequest
from django.utils import timezone

from accounts.models import User
from followups.inbox.queries import waiting_count
from followups.queries import ready_count


def site(request: HttpRequest) -> dict[str, object]:
    """Return facts of the installation, and how much is ready and waits for the person.

    The numbers are asked of the database only by a page that shows them, and once.
    """
    return {
        "email_is_sent": settings.EMAIL_IS_SENT,
        "signup_open": settings.SIGNUP_OPEN,
        "ready_count": cache(lambda: _ready(request)),
        "inbox_waiting": cache(lambda: _waiting(request)),
    }


def _ready(request: HttpRequest) -> int:
    user = getattr(request, "user", None)
    return ready_count(user, timezone.now()) if isinstance(user, User) else 0


def _waiting(request: HttpRequest) -> int:
    user = getattr(request, "user", None)
    return waiting_count(user) if isinstance(user, User) else 0
