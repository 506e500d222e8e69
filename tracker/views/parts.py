"""What hangs on an application: stages, interviews, people, notes."""

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from accounts.notes import note
from accounts.once import once
from accounts.requests import SignedInRequest
from tracker import actions
from tracker.forms import InterviewForm, NoteForm, RoleForm, StageForm
from tracker.models import Application, ContactRole, Interview
from tracker.views.respond import form_page, is_stored, posted


@login_required
@require_http_methods(["GET", "POST"])
def stage_add(request: SignedInRequest, pk: int) -> HttpResponse:
    """Say how far an application is now; earlier stages stay in the history."""
    now = timezone.now()
    application = _application(request, pk)
    form = StageForm(posted(request), application=application, today=request.user.today(now))
    if is_stored(
        form,
        lambda: actions.change_stage(
            application,
            stage=form.cleaned_data["stage"],
            on=form.cleaned_data["happened_on"],
            label=form.cleaned_data["label"],
            by=request.user,
            now=now,
        ),
    ):
        note(request, "Saved.")
        return redirect(application)
    return form_page(
        request,
        form,
        heading="Where it stands",
        over=application,
        under="Earlier stages stay in the history.",
        button="Save",
        back=application.get_absolute_url(),
    )


@login_required
@require_http_methods(["GET", "POST"])
@once
def interview_add(request: SignedInRequest, pk: int) -> HttpResponse:
    """Add an interview with everybody in it."""
    application = _application(request, pk)
    return _interview_page(request, Interview(application=application), heading="Add an interview")


@login_required
@require_http_methods(["GET", "POST"])
def interview_edit(request: SignedInRequest, pk: int) -> HttpResponse:
    """Change an interview, or note what became of it."""
    interview = _interview(request, pk)
    return _interview_page(request, interview, heading="Change this interview")


def _interview_page(
    request: SignedInRequest, interview: Interview, *, heading: str
) -> HttpResponse:
    application = interview.application
    form = InterviewForm(posted(request), instance=interview, application=application)
    now = timezone.now()
    if is_stored(form, lambda: form.store(by=request.user, now=now)):
        note(request, "Saved.")
        return redirect(application)
    return form_page(
        request,
        form,
        heading=heading,
        over=application,
        under=f"Times are in {request.user.time_zone.replace('_', ' ')}.",
        button="Save",
        back=application.get_absolute_url(),
        template="tracker/interview_form.html",
    )


@login_required
@require_POST
def interview_delete(request: SignedInRequest, pk: int) -> HttpResponse:
    """Remove an interview entered by mistake."""
    interview = _interview(request, pk)
    actions.delete_interview(interview, by=request.user, now=timezone.now())
    note(request, "The interview is removed. Its people stay.")
    return redirect(interview.application)


@login_required
@require_http_methods(["GET", "POST"])
@once
def role_add(request: SignedInRequest, pk: int) -> HttpResponse:
    """Add somebody to an application, or change their part."""
    now = timezone.now()
    application = _application(request, pk)
    form = RoleForm(posted(request), application=application)
    if is_stored(form, lambda: form.store(by=request.user, now=now)):
        note(request, "Saved.")
        return redirect(application)
    return form_page(
        request,
        form,
        heading="Add a person",
        over=application,
        button="Add them",
        back=application.get_absolute_url(),
    )


@login_required
@require_POST
def role_remove(request: SignedInRequest, pk: int) -> HttpResponse:
    """Take somebody out of an application; they stay among the people."""
    rows = ContactRole.objects.for_user(request.user).select_related("application", "contact")
    contact_role = get_object_or_404(rows, pk=pk)
    actions.remove_role(contact_role, by=request.user, now=timezone.now())
    note(request, f"{contact_role.contact} has no part in this application any more.")
    return redirect(contact_role.application)


@login_required
@require_http_methods(["GET", "POST"])
@once
def note_add(request: SignedInRequest, pk: int) -> HttpResponse:
    """Note what went back and forth."""
    now = timezone.now()
    application = _application(request, pk)
    form = NoteForm(posted(request), application=application, now=now)
    if is_stored(form, lambda: form.store(application=application, by=request.user, now=now)):
        note(request, "Noted.")
        return redirect(application)
    return form_page(
        request,
        form,
        heading="Add a note",
        over=application,
        button="Keep it",
        back=application.get_absolute_url(),
    )


def _application(request: SignedInRequest, pk: int) -> Application:
    rows = Application.objects.for_user(request.user).select_related("company", "agency")
    return get_object_or_404(rows, pk=pk)


def _interview(request: SignedInRequest, pk: int) -> Interview:
    rows = Interview.objects.for_user(request.user).select_related("application__company")
    return get_object_or_404(rows, pk=pk)
