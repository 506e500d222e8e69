"""Afterword's own mails: what was sent or kept, and what got stuck."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from accounts.notes import note
from followups.delivery.recording import retry
from followups.enums import ReminderState
from followups.models import Reminder
from followups.views.access import SignedInRequest

_SHOWN = 50


@require_GET
def outbox(request: SignedInRequest) -> HttpResponse:
    """The person's newest mails. Without a mail server the page says that they are kept here."""
    rows = Reminder.objects.for_user(request.user).defer("text").order_by("-created_at", "-id")
    shown = list(rows.exclude(state=ReminderState.CANCELLED)[: _SHOWN + 1])
    context = {"mails": shown[:_SHOWN], "more": len(shown) > _SHOWN}
    return render(request, "followups/outbox.html", context)


@require_GET
def outbox_mail(request: SignedInRequest, pk: int) -> HttpResponse:
    mail = get_object_or_404(Reminder.objects.for_user(request.user), pk=pk)
    return render(request, "followups/outbox_mail.html", {"mail": mail})


@require_POST
def reminder_retry(request: SignedInRequest, pk: int) -> HttpResponse:
    """Try a parked mail again."""
    mail = get_object_or_404(Reminder.objects.for_user(request.user), pk=pk)
    if retry(mail, timezone.now()):
        note(request, "It is tried again within a minute.")
    else:
        note(request, "This mail is not parked any more.")
    return redirect("followups:outbox")
