"""Asking how an open application stands, of one's own accord."""

from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_POST

from accounts.notes import note
from accounts.requests import SignedInRequest
from followups.actions.asking import ask_how_it_stands
from followups.errors import FollowupError
from followups.views.access import application_of


@require_POST
def ask(request: SignedInRequest, pk: int) -> HttpResponse:
    """Plan the question and show its words; or say why it is not asked."""
    application = application_of(request.user, pk)
    try:
        step = ask_how_it_stands(application, by=request.user, now=timezone.now())
    except FollowupError as error:
        note(request, str(error), amber=True)
        return redirect(application)
    return redirect(step)
