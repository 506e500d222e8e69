"""Requests that no view should have to think about."""

import logging
from collections.abc import Callable, Iterable
from urllib.parse import urlsplit

from django.conf import settings
from django.core.exceptions import BadRequest
from django.db import DataError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render, resolve_url
from django_htmx.http import HttpResponseClientRedirect

GetResponse = Callable[[HttpRequest], HttpResponse]
logger = logging.getLogger(__name__)
_OTHERS = ("/admin/", "/accounts/")
_UNREADABLE = (ValueError, KeyError, TypeError, OverflowError, DataError)


class RefuseUnreadableRequests:
    """Answers 400 to a NUL or half a character in the address or a cookie.

    PostgreSQL stores neither, so a search for one would be a 500 there and nowhere else.
    What is posted is left to the forms: they say which field it was.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if any(_is_unreadable(text) for text in _texts(request)):
            raise BadRequest("The address holds a character that cannot be read.")
        return self.get_response(request)


def _texts(request: HttpRequest) -> Iterable[str]:
    yield request.path
    for name, values in request.GET.lists():
        yield name
        yield from values
    yield from request.COOKIES.values()


def _is_unreadable(text: str) -> bool:
    return any(character == "\0" or "\ud800" <= character <= "\udfff" for character in text)


class RefuseWhatOthersCannotRead:
    """Answers 400 where a page that is not ours stumbles over what was posted to it.

    Django's admin and allauth's passkeys take ids and JSON as they come. What happened is logged
    whole, so that no fault hides here; our own pages have forms that refuse in words.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """The page that says so, or None where it is not for us to answer."""
        if request.method != "POST" or not request.path.startswith(_OTHERS):
            return None
        if not isinstance(error, _UNREADABLE):
            return None
        logger.warning("Refused what was posted to %s", request.path, exc_info=error)
        return render(request, "400.html", status=400)


class LeadBackAfterSignIn:
    """After a session had ended, sign-in leads back to the page somebody was on.

    A button's own address shows nothing, so the page that held the button is where to go on; and
    when htmx asked for a part of a page, the whole page goes to sign-in.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if not _leads_to_sign_in(response):
            return response
        if request.headers.get("HX-Request") == "true":
            return HttpResponseClientRedirect(_sign_in_from(request, "HX-Current-URL"))
        if request.method == "POST" and _came_from_here(request):
            response["Location"] = _sign_in_from(request, "Referer")
        return response


class ExplainMethod:
    """Says in words why an address shows nothing: it only takes what a button sends."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if response.status_code == 405 and not response.content:
            page = render(request, "405.html", status=405)
            page["Allow"] = response["Allow"]
            return page
        return response


def _leads_to_sign_in(response: HttpResponse) -> bool:
    if response.status_code != 302:
        return False
    return urlsplit(response["Location"]).path == resolve_url(settings.LOGIN_URL)


def _came_from_here(request: HttpRequest) -> bool:
    try:
        return urlsplit(request.headers.get("Referer", "")).netloc == request.get_host()
    except ValueError:
        return False


def _sign_in_from(request: HttpRequest, header: str) -> str:
    from django.contrib.auth.views import redirect_to_login  # noqa: PLC0415 - needs loaded apps

    page = urlsplit(request.headers.get(header, ""))
    here = page.path or "/"
    return redirect_to_login(f"{here}?{page.query}" if page.query else here)["Location"]
