"""The settings page: every section saves on its own."""

from django import forms
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from accounts import actions
from accounts.forms import SECTIONS, RestForm
from accounts.models import User
from accounts.notes import note
from accounts.requests import SignedInRequest


@login_required
@require_http_methods(["GET", "POST"])
def settings(request: SignedInRequest) -> HttpResponse:
    """Show all sections; save the one that was sent."""
    if request.method == "GET":
        return _page(request)
    kinds = {kind.section: kind for kind in SECTIONS}
    kind = kinds.get(request.POST.get("section", ""))
    if kind is None:
        raise Http404("There is no such section.")
    user = User.objects.get(pk=request.user.pk)
    form = kind(request.POST, instance=user)
    if not form.is_valid():
        return _page(request, wrong=form)
    changed = form.changed_columns
    actions.save_preferences(user, changed=changed, now=timezone.now())
    note(request, f"Saved. {form.said}".strip() if changed else "Saved.")
    return redirect(f"{reverse('accounts:settings')}#{form.section}")


@login_required
@require_POST
def settings_mute(request: SignedInRequest) -> HttpResponse:
    """Let everything rest until a day, or end the rest."""
    now = timezone.now()
    form = RestForm(request.POST, today=request.user.today(now))
    if not form.is_valid():
        return _page(request, wrong=form)
    until = form.cleaned_data["until"]
    actions.rest_until(request.user, until=until, now=now)
    note(request, f"Everything rests until {until:%-d %B}." if until else "The rest is over.")
    return redirect("accounts:settings")


@login_required
@require_POST
def settings_search(request: SignedInRequest) -> HttpResponse:
    """Pause the search, or let it go on."""
    on = request.POST.get("do") == "resume"
    actions.set_search(request.user, on=on, now=timezone.now())
    said = "The search goes on." if on else "The search is paused. Your applications stay."
    note(request, said)
    return redirect("accounts:settings")


def _page(request: SignedInRequest, *, wrong: forms.BaseForm | None = None) -> HttpResponse:
    """The page with every section as saved, but for the one that was refused."""
    now = timezone.now()
    user = User.objects.get(pk=request.user.pk)
    sections = [wrong if isinstance(wrong, kind) else kind(instance=user) for kind in SECTIONS]
    rest = wrong if isinstance(wrong, RestForm) else _rest_form(user)
    context = {
        "you": user,
        "now": now,
        "sections": sections,
        "wrong": wrong,
        "rest": rest,
        "rests": user.is_muted(now),
    }
    return render(request, "accounts/settings.html", context, status=422 if wrong else 200)


def _rest_form(user: User) -> RestForm:
    return RestForm(initial={"until": user.muted_until}, today=user.today(timezone.now()))
