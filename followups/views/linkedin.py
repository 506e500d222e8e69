"""Whom to connect with on LinkedIn, and how many personal notes are left."""

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_GET

from accounts.requests import SignedInRequest
from followups.linkedin import in_order, quota_of


@require_GET
def linkedin(request: SignedInRequest) -> HttpResponse:
    """Everybody to ask, in the order in which a note is best spent."""
    now = timezone.now()
    asked = in_order(request.user, now=now)
    context = {
        "quota": quota_of(request.user, now=now),
        "with_note": [one for one in asked if one.with_note],
        "without": [one for one in asked if not one.with_note],
    }
    return render(request, "followups/linkedin.html", context)
