"""The first visit, and the pages that say what went wrong."""

from typing import Any

from django.contrib.auth import login
from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import (
    BadRequest,
    RequestDataTooBig,
    TooManyFieldsSent,
    TooManyFilesSent,
)
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters

from config.forms import OwnerForm
from config.welcome import WelcomeError, check_token, create_owner


@login_not_required
@never_cache
@sensitive_post_parameters("password")
def welcome(request: HttpRequest, token: str) -> HttpResponse:
    """Let the person who started the app create the first account, once."""
    try:
        check_token(token)
    except WelcomeError as error:
        return render(request, "welcome_closed.html", {"reason": str(error)}, status=404)
    form = OwnerForm(request.POST or None)
    if request.method != "POST" or not form.is_valid():
        return render(request, "welcome.html", {"form": form}, status=422 if form.errors else 200)
    owner = create_owner(
        email=form.cleaned_data["email"],
        password=form.cleaned_data["password"],
        time_zone=form.cleaned_data["time_zone"],
        full_name=form.cleaned_data["full_name"],
    )
    login(request, owner, backend="django.contrib.auth.backends.ModelBackend")
    return redirect("today")


@login_not_required
def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Say in plain words why a request was not taken; 413 when it was too large."""
    if isinstance(exception, RequestDataTooBig):
        said, status = "That is more text than Afterword can take at once.", 413
    elif isinstance(exception, TooManyFieldsSent | TooManyFilesSent):
        said, status = "That form holds more fields than Afterword can take at once.", 413
    elif isinstance(exception, BadRequest):
        said, status = str(exception), 400
    else:
        said, status = "The browser sent something that could not be read.", 400
    return render(request, "400.html", {"said": said}, status=status)


@login_not_required
def csrf_failure(request: HttpRequest, reason: str = "", **kwargs: Any) -> HttpResponse:  # noqa: ARG001
    """Say that a form went stale, and how to go on."""
    return render(request, "403_csrf.html", status=403)
