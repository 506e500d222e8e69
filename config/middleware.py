"""Requests that no view should have to think about."""

from collections.abc import Callable, Iterable
from urllib.parse import urlsplit

from django.conf import settings
from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse
from django.shortcuts import resolve_url
from django_htmx.http import HttpResponseClientRedirect

GetResponse = Callable[[HttpRequest], HttpResponse]


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


class RedirectHtmxToSignIn:
    """Sends the whole page to sign-in when a part of it asked after the session had ended."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if request.headers.get("HX-Request") == "true" and _leads_to_sign_in(response):
            return HttpResponseClientRedirect(_sign_in_from(request))
        return response


def _leads_to_sign_in(response: HttpResponse) -> bool:
    if response.status_code != 302:
        return False
    return urlsplit(response["Location"]).path == resolve_url(settings.LOGIN_URL)


def _sign_in_from(request: HttpRequest) -> str:
    from django.contrib.auth.views import redirect_to_login  # noqa: PLC0415 - needs loaded apps

    page = urlsplit(request.headers.get("HX-Current-URL", ""))
    here = page.path or "/"
    return redirect_to_login(f"{here}?{page.query}" if page.query else here)["Location"]
