"""The operator's page: is everything running? And the same in one line for watchdogs."""

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from followups.delivery import heartbeat_age
from followups.health import database_kind, is_fresh, look, version


@require_safe
@never_cache
def health(request: HttpRequest) -> HttpResponse:
    """Show the state of clock, queue and mails to staff; nobody else learns that it is here."""
    if not getattr(request.user, "is_staff", False):
        raise Http404
    context = {
        "health": look(timezone.now()),
        "database": database_kind(),
        "version": version(),
        "email_host": settings.EMAIL_HOST,
    }
    return render(request, "followups/health.html", context)


@login_not_required
@require_safe
@never_cache
def live(request: HttpRequest) -> HttpResponse:  # noqa: ARG001 - Django passes it
    """Answer 200 while the clock ticks and 503 when it stands still; one word, no details."""
    ticks = is_fresh(heartbeat_age(timezone.now()))
    words, status = ("ticking\n", 200) if ticks else ("standing still\n", 503)
    return HttpResponse(words, status=status, content_type="text/plain; charset=utf-8")
