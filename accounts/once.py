"""A page that is sent twice is kept once: a double press, or Back and the same button again."""

import hashlib
from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

from django.core.cache import cache
from django.http import HttpResponse
from django.shortcuts import redirect

from accounts.notes import note
from accounts.requests import SignedInRequest

KEPT_FOR = 3600  # seconds
_RUNNING = "running"
Given = ParamSpec("Given")
View = Callable[Concatenate[SignedInRequest, Given], HttpResponse]


def once(view: View[Given]) -> View[Given]:
    """Answers the second sending of the very same page as the first one was answered.

    Every showing of a page has its own CSRF token, so a page that was opened anew counts anew.
    """

    @wraps(view)
    def answer(
        request: SignedInRequest, /, *args: Given.args, **kwargs: Given.kwargs
    ) -> HttpResponse:
        if "csrfmiddlewaretoken" not in request.POST:
            return view(request, *args, **kwargs)
        key = _key(request)
        if not cache.add(key, _RUNNING, KEPT_FOR):
            return _again(request, cache.get(key, _RUNNING))
        kept = ""
        try:
            response = view(request, *args, **kwargs)
            kept = response.get("Location", "")
        finally:
            if kept:
                cache.set(key, kept, KEPT_FOR)
            else:
                cache.delete(key)
        return response

    return answer


def _key(request: SignedInRequest) -> str:
    said = repr((request.user.pk, request.path, sorted(request.POST.lists())))
    return f"once:{hashlib.sha256(said.encode('utf-8', 'replace')).hexdigest()}"


def _again(request: SignedInRequest, kept: str) -> HttpResponse:
    if kept == _RUNNING:
        note(request, "This is being saved by the first press. Please look whether it is there.")
        return redirect("today")
    note(request, "This was saved already; it is not there twice.")
    return redirect(kept)
