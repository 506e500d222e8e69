"""Feedback received: kept folded, read when ready, and the one thing to act on."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from accounts.notes import note
from accounts.once import once
from accounts.requests import SignedInRequest
from followups.actions.feedback import take_back_feedback
from followups.enums import StepKind
from followups.errors import FollowupError
from followups.forms.feedback import FeedbackForm
from followups.forms.fields import mark_invalid
from followups.views.access import application_of, posted
from tracker.actions import amend_feedback, record_feedback
from tracker.errors import TrackerError
from tracker.models import Application, Feedback


@require_http_methods(["GET", "POST"])
@once
def feedback_add(request: SignedInRequest, pk: int) -> HttpResponse:
    """Keep feedback as it was given; it is shown folded, "read when ready" (UX-3)."""
    application = application_of(request.user, pk)
    now = timezone.now()
    form = FeedbackForm(posted(request), application=application, user=request.user, now=now)
    if request.method == "POST" and form.is_valid():
        try:
            kept = record_feedback(application, by=request.user, now=now, **form.cleaned_data)
        except (FollowupError, TrackerError) as error:
            form.add_error(None, str(error))
        else:
            note(
                request,
                "Kept, and folded away until you want to read it." if kept.text else "Kept.",
                undo=reverse("followups:feedback_undo", args=[kept.pk]),
            )
            return redirect("followups:feedback_add", application.pk)
    return _page(request, application, form)


@require_http_methods(["GET", "POST"])
def feedback_edit(request: SignedInRequest, pk: int) -> HttpResponse:
    """After reading: what it is about, and the one thing to act on; the rest can be corrected."""
    feedback = _feedback_of(request, pk)
    application = feedback.application
    form = FeedbackForm(
        posted(request),
        application=application,
        user=request.user,
        now=timezone.now(),
        feedback=feedback,
    )
    if request.method == "POST" and form.is_valid():
        amend_feedback(feedback, **form.cleaned_data)
        note(request, "Saved.")
        return redirect("followups:feedback_add", application.pk)
    return _page(request, application, form, changed=feedback)


@require_POST
def feedback_undo(request: SignedInRequest, pk: int) -> HttpResponse:
    """As if it had not been noted."""
    feedback = _feedback_of(request, pk)
    try:
        take_back_feedback(feedback, by=request.user, now=timezone.now())
    except (FollowupError, TrackerError) as error:
        note(request, str(error), amber=True)
    else:
        note(request, "Taken back.")
    return redirect("followups:feedback_add", feedback.application_id)


def _feedback_of(request: SignedInRequest, pk: int) -> Feedback:
    rows = Feedback.objects.for_user(request.user)
    return get_object_or_404(rows.select_related("application__company", "contact"), pk=pk)


def _page(
    request: SignedInRequest,
    application: Application,
    form: FeedbackForm,
    *,
    changed: Feedback | None = None,
) -> HttpResponse:
    mark_invalid(form)
    kept = application.feedback.select_related("contact").order_by("-received_on", "-id")
    thanks = application.steps.open().filter(kind=StepKind.FEEDBACK_THANKS)
    context = {
        "form": form,
        "application": application,
        "kept": [] if changed else list(kept[:20]),
        "changed": changed,
        "thanks": thanks.select_related("contact", "application__company").first(),
    }
    return render(request, "followups/feedback.html", context, status=422 if form.errors else 200)
