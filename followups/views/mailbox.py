"""The mailbox that Afterword looks into: its settings, how it goes, and an end to it."""

import datetime

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from accounts.notes import note
from followups.enums import MailboxState
from followups.forms.mailbox import MailboxForm
from followups.mailbox.keeping import remove_mailbox, save_mailbox
from followups.mailbox.polling import PollCounts, poll
from followups.models import Mailbox
from followups.views.access import SignedInRequest

# A person waits for these: what is left is for the clock.
SECONDS_AT_MOST = 8.0
MAILS_AT_ONCE = 50
_FIRST_LOOK_BACK = datetime.timedelta(days=30)


@sensitive_post_parameters("password")
@require_http_methods(["GET", "POST"])
def mailbox(request: SignedInRequest) -> HttpResponse:
    """Show the settings and how the last look went; save them and try the connection once."""
    now = timezone.now()
    row = _mailbox_of(request)
    today = request.user.today(now)
    form = MailboxForm(
        request.POST if request.method == "POST" else None,
        instance=row or Mailbox(since=today - _FIRST_LOOK_BACK),
        today=today,
    )
    if form.is_valid():
        return _save(request, form, now)
    shown = _mailbox_of(request) if form.is_bound else row  # not as the refused form left it
    context = {"form": form, "mailbox": shown}
    return render(request, "followups/mailbox.html", context, status=422 if form.is_bound else 200)


@require_POST
def mailbox_check(request: SignedInRequest) -> HttpResponse:
    """Look into the mailbox now, for a few seconds."""
    row = get_object_or_404(Mailbox.objects.for_user(request.user))
    now = timezone.now()
    counts = poll(row.pk, now=now, limit=MAILS_AT_ONCE, seconds=SECONDS_AT_MOST)
    row.refresh_from_db()
    note(request, _checked(row, counts, now), amber=row.state != MailboxState.WORKING)
    return redirect("followups:mailbox")


@require_POST
def mailbox_remove(request: SignedInRequest) -> HttpResponse:
    if remove_mailbox(request.user):
        note(request, "The mailbox and its password are forgotten. Your mails stay here.")
    return redirect("followups:mailbox")


def _mailbox_of(request: SignedInRequest) -> Mailbox | None:
    return Mailbox.objects.for_user(request.user).first()


def _save(request: SignedInRequest, form: MailboxForm, now: datetime.datetime) -> HttpResponse:
    values = {name: form.cleaned_data[name] for name in form.Meta.fields}
    row = save_mailbox(values, password=form.cleaned_data["password"], by=request.user, now=now)
    if not row.is_on:
        note(request, "Saved. Nothing is looked into while this is switched off.")
        return redirect("followups:mailbox")
    poll(row.pk, now=now, limit=0, seconds=SECONDS_AT_MOST, list_folders=True)
    row.refresh_from_db()
    if row.state == MailboxState.WORKING:
        note(request, "Saved, and the folder opens. The first look follows within two minutes.")
    else:
        note(request, f"Saved. {row.said}", amber=True)
    return redirect("followups:mailbox")


def _checked(row: Mailbox, counts: PollCounts, now: datetime.datetime) -> str:
    if not row.is_on:
        return "It is switched off. Switch it on and save, then it is looked into."
    if row.polled_at != now:
        busy = row.state != MailboxState.NEEDS_YOU
        return "It is being looked into just now." if busy else row.said
    return _new_ones(counts.new) if row.state == MailboxState.WORKING else row.said


def _new_ones(count: int) -> str:
    match count:
        case 0:
            return "Nothing new."
        case 1:
            return "One new mail."
        case _:
            return f"{count} new mails."
