"""The request of somebody who is signed in, for the type checker."""

from django.http import HttpRequest

from accounts.models import User


class SignedInRequest(HttpRequest):
    """What every view behind the sign-in gets (`LoginRequiredMiddleware`)."""

    user: User
