"""How the tracker's views answer: a form's page, a row that is the person's, what was refused."""

from collections.abc import Callable

from django import forms
from django.http import HttpResponse, QueryDict
from django.shortcuts import render

from accounts.requests import SignedInRequest
from tracker.errors import TrackerError


def posted(request: SignedInRequest) -> QueryDict | None:
    """What a form is bound to: the data of a POST, however little, and nothing otherwise."""
    return request.POST if request.method == "POST" else None


def is_stored(form: forms.BaseForm, store: Callable[[], object]) -> bool:
    """Store what a posted form says; False when the form or the action refuses, saying why."""
    if not form.is_valid():
        return False
    try:
        store()
    except TrackerError as error:
        form.add_error(None, str(error))
        return False
    return True


def form_page(
    request: SignedInRequest,
    form: forms.BaseForm,
    *,
    heading: str,
    button: str,
    back: str,
    over: object = "",
    under: str = "",
    template: str = "forms/page.html",
) -> HttpResponse:
    """The page of a form; status 422, with everything that was typed, when it was refused."""
    context = {
        "form": form,
        "heading": heading,
        "button": button,
        "back": back,
        "over": over,
        "under": under,
    }
    return render(request, template, context, status=422 if form.errors else 200)
