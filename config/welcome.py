"""The first account, created through a link that only the person at the terminal can see."""

from django.contrib.auth import get_user_model
from django.core import signing
from django.db import transaction

from accounts.models import User

_SALT = "config.welcome"
_HOURS = 24


class WelcomeError(Exception):
    """The link cannot be used; the text says why."""


def make_token() -> str:
    """Return a token for the first visit, good for 24 hours and until an account exists."""
    return signing.dumps("owner", salt=_SALT)


def check_token(token: str) -> None:
    """Raise `WelcomeError` unless the token is ours, fresh, and no account exists yet."""
    try:
        signing.loads(token, salt=_SALT, max_age=_HOURS * 3600)
    except signing.SignatureExpired as error:
        raise WelcomeError("This link is more than a day old. Start Afterword again.") from error
    except signing.BadSignature as error:
        raise WelcomeError("This link is not complete. Copy the whole of it.") from error
    if is_claimed():
        raise WelcomeError("This link has been used. Please sign in.")


def is_claimed() -> bool:
    """Whether anybody has an account here."""
    return get_user_model().objects.exists()


@transaction.atomic
def create_owner(*, email: str, password: str, time_zone: str, full_name: str = "") -> User:
    """Create the first account, which may use the admin site too."""
    return User.objects.create_superuser(email, password, time_zone=time_zone, full_name=full_name)
