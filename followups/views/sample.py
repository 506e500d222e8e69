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
    note(request, sample.load(request.user, now=timezone.now()))
    return redirect("today")


@require_POST
def sample_remove(request: SignedInRequest) -> HttpResponse:
    note(request, sample.remove(request.user))
    return redirect("today")
