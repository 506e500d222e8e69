"""The app's addresses, and three that fail: what a person sees then is a page too."""

from typing import NoReturn

from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import BadRequest, PermissionDenied
from django.http import HttpRequest
from django.urls import path

from config import urls


@login_not_required
def broken(request: HttpRequest) -> NoReturn:
    raise RuntimeError("This is what a fault looks like.")


@login_not_required
def forbidden(request: HttpRequest) -> NoReturn:
    raise PermissionDenied


@login_not_required
def unreadable(request: HttpRequest) -> NoReturn:
    raise BadRequest("The address holds characters that no address may hold.")


handler400 = urls.handler400
urlpatterns = [
    path("broken/", broken, name="broken"),
    path("forbidden/", forbidden, name="forbidden"),
    path("unreadable/", unreadable, name="unreadable"),
    *urls.urlpatterns,
]
