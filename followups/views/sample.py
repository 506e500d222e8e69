"""The sample search: one click to load, one to remove."""

from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_POST

from accounts.notes import note
from followups import sample
from followups.views.access import SignedInRequest


@require_POST
def sample_load(request: SignedInRequest) -> HttpResponse:
    sample.load(request.user, now=timezone.now())
    note(request, "The sample search is here. Everything in it is made up.")
    return redirect("today")


@require_POST
def sample_remove(request: SignedInRequest) -> HttpResponse:
    sample.remove(request.user)
    note(request, "The sample search is gone. What you added yourself is still here.")
    return redirect("today")
