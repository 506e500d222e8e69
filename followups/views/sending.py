"""The account one sends through: its settings, whether it works, and an end to it."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from accounts.notes import note
from followups.forms.sending import SendingForm, first_values
from followups.models import Mailbox, SendingAccount
from followups.sending.accounts import account_of, remove_account, save_account
from followups.sending.providers import provider_of
from followups.sending.trying import try_account
from followups.views.access import SignedInRequest, posted


@sensitive_post_parameters("password")
@require_http_methods(["GET", "POST"])
def sending(request: SignedInRequest) -> HttpResponse:
    """Show the settings and how the last try went; save them and try them once."""
    row = account_of(request.user)
    form = SendingForm(
        posted(request),
        instance=row or SendingAccount(),
        mailbox=Mailbox.objects.for_user(request.user).first(),
        initial={} if row else first_values(request.user.email),
    )
    if form.is_valid():
        return _save(request, form)
    shown = account_of(request.user) if form.is_bound else row  # not as the refused form left it
    provider = provider_of(shown.address if shown else request.user.email)
    context = {"form": form, "account": shown, "provider": provider}
    return render(request, "followups/sending.html", context, status=422 if form.is_bound else 200)


@require_POST
def sending_test(request: SignedInRequest) -> HttpResponse:
    """Sign in at the server and leave again; nothing is sent."""
    row = get_object_or_404(SendingAccount.objects.for_user(request.user))
    works, said = try_account(row, now=timezone.now())
    note(request, said, amber=not works)
    return redirect("followups:sending")


@require_POST
def sending_remove(request: SignedInRequest) -> HttpResponse:
    if remove_account(request.user):
        note(request, "The account and its password are forgotten. What you sent stays here.")
    return redirect("followups:sending")


def _save(request: SignedInRequest, form: SendingForm) -> HttpResponse:
    values = {name: form.cleaned_data[name] for name in form.Meta.fields}
    row = save_account(values, password=form.cleaned_data["password"], by=request.user)
    works, said = try_account(row, now=timezone.now())
    note(request, f"Saved. {said}", amber=not works)
    return redirect("followups:sending")
