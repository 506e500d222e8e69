"""Logging an outcome, correcting it, taking it back, and opening an application again."""

from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from accounts.notes import note
from followups.forms.fields import mark_invalid
from followups.forms.outcome import OutcomeForm
from followups.models import Decision
from followups.views.access import (
    SignedInRequest,
    any_outcome_of,
    application_of,
    outcome_of,
    posted,
)
from tracker.actions import correct_outcome, record_outcome, reopen_application, undo_outcome
from tracker.enums import OutcomeKind
from tracker.errors import TrackerError
from tracker.models import Application


@require_http_methods(["GET", "POST"])
def outcome_add(request: SignedInRequest, pk: int) -> HttpResponse:
    """One short form. Saved at once, and nothing else is asked of the person that day (UX-1)."""
    application = application_of(request.user, pk)
    now = timezone.now()
    kind = _kind(request)
    form = OutcomeForm(
        posted(request), application=application, kind=kind, user=request.user, now=now
    )
    if request.method == "POST" and form.is_valid():
        try:
            outcome = record_outcome(
                application,
                kind=kind,
                notified_on=form.cleaned_data["notified_on"],
                by=request.user,
                now=now,
                notice=form.notice(),
            )
        except TrackerError as error:
            form.add_error(None, str(error))
        else:
            undo = reverse("followups:outcome_undo", args=[outcome.pk])
            note(request, "Recorded. Nothing needs doing today.", undo=undo)
            return _to_decision(application)
    mark_invalid(form)
    context = {
        "form": form,
        "application": application,
        "kinds": OutcomeKind.choices,
        "chosen_kind": form.kind,
        "standing": application.outcome and application.get_outcome_display(),
    }
    return render(
        request, "followups/outcome_form.html", context, status=422 if form.errors else 200
    )


def _kind(request: SignedInRequest) -> str:
    """The kind of outcome the form is for; not selected unless another known one is asked for."""
    asked = request.POST.get("kind") or request.GET.get("kind") or ""
    return asked if asked in OutcomeKind.values else OutcomeKind.NOT_SELECTED


def _to_decision(application: Application, *, earlier: int | None = None) -> HttpResponseRedirect:
    """The page that says what the facts suggest; the application itself when nothing is decided."""
    decision = application.decisions.current().first()
    if decision is None:
        return redirect(application)
    address = reverse("followups:decision", args=[decision.pk])
    if earlier is not None and earlier != decision.pk:
        address += f"?changed={earlier}"
    return redirect(address)


@require_http_methods(["GET", "POST"])
def outcome_edit(request: SignedInRequest, pk: int) -> HttpResponse:
    """Correct what was recorded; the facts are weighed again, and the page says what changed."""
    outcome = outcome_of(request.user, pk)
    application = outcome.application
    now = timezone.now()
    form = OutcomeForm(
        posted(request),
        application=application,
        kind=outcome.kind,
        user=request.user,
        now=now,
        outcome=outcome,
    )
    if request.method == "POST" and form.is_valid():
        earlier = current_decision_pk(application)
        try:
            correct_outcome(
                outcome,
                by=request.user,
                now=now,
                notified_on=form.cleaned_data["notified_on"],
                **form.columns(),
            )
        except TrackerError as error:
            form.add_error(None, str(error))
        else:
            note(request, "Changed. The reasons below follow what you recorded now.")
            return _to_decision(application, earlier=earlier)
    mark_invalid(form)
    context = {"form": form, "application": application, "outcome": outcome}
    return render(
        request, "followups/outcome_form.html", context, status=422 if form.errors else 200
    )


def current_decision_pk(application: Application) -> int | None:
    """The id of the application's current decision, to compare with the one that follows."""
    current = Decision.objects.filter(application=application).current()
    return current.values_list("pk", flat=True).first()


@require_POST
def outcome_undo(request: SignedInRequest, pk: int) -> HttpResponse:
    """Take a logged outcome back, within 30 days; what was sent stays in the history."""
    outcome = any_outcome_of(request.user, pk)
    try:
        undo_outcome(outcome, by=request.user, now=timezone.now())
    except TrackerError as error:
        note(request, str(error), amber=True)
    else:
        note(request, "Taken back. The application is as it was before.")
    return redirect(outcome.application)


@require_POST
def reopen(request: SignedInRequest, pk: int) -> HttpResponse:
    """They came back: open again, the earlier outcome stays in the history."""
    application = application_of(request.user, pk)
    now = timezone.now()
    try:
        reopen_application(application, on=request.user.today(now), by=request.user, now=now)
    except TrackerError as error:
        note(request, str(error), amber=True)
    else:
        note(request, "Open again. The steps that were planned are cancelled.")
    return redirect(application)
