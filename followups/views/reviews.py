"""Looking back, for oneself: the interviews (B24-B28) and the posting (B20)."""

from collections.abc import Iterable
from typing import Any

from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from accounts.notes import note
from followups import phrases
from followups.actions import mark_done
from followups.enums import StepKind
from followups.errors import FollowupError
from followups.forms.fields import mark_invalid
from followups.forms.reviews import (
    ReflectionForm,
    RequirementFormSet,
    candidate_lines,
    filled_lines,
    saved_lines,
)
from followups.forms.steps import LaterForm
from followups.models import Reflection, Requirement, Step
from followups.models.reviews import Fit
from followups.views.access import SignedInRequest, posted, step_of
from tracker.models import Application, Posting


@require_http_methods(["GET", "POST"])
def reflection(request: SignedInRequest, pk: int) -> HttpResponse:
    """The questions about the interviews; a part of the answers is an answer too."""
    step = step_of(request.user, pk)
    if step.kind != StepKind.REFLECTION:
        return redirect(step)
    row = _reflection(step.application)
    held = step.application.interviews.prefetch_related("interviewers").order_by("starts_at", "id")
    form = ReflectionForm(
        posted(request), reflection=row, interviews=[one for one in held if one.took_place]
    )
    if request.method == "POST" and form.is_valid():
        form.fill(row).save()
        return _kept(request, step)
    mark_invalid(form)
    context = _context(request, step) | {"form": form}
    return render(request, "followups/reflection.html", context, status=422 if form.errors else 200)


def _reflection(application: Application) -> Reflection:
    row = Reflection.objects.filter(application=application).first()
    return row or Reflection(application=application)


def _context(request: SignedInRequest, step: Step) -> dict[str, object]:
    today = request.user.today(timezone.now())
    return {
        "step": step,
        "application": step.application,
        "today": today,
        "title": phrases.step_title(step),
        "timing": phrases.timing_words(step, today),
        "later": LaterForm(today=today),
    }


def _kept(request: SignedInRequest, step: Step) -> HttpResponse:
    """Keep the answers; the step is done only when the person says so."""
    if "done" not in request.POST or not step.is_open:
        note(request, "Saved. You can go on whenever you like.")
        return redirect(step)
    try:
        mark_done(step, by=request.user, now=timezone.now())
    except FollowupError as error:
        note(request, str(error), amber=True)
        return redirect(step)
    note(request, "Saved, and done.", undo=reverse("followups:step_undo", args=[step.pk]))
    return redirect("today")


@require_http_methods(["GET", "POST"])
def role_fit(request: SignedInRequest, pk: int) -> HttpResponse:
    """The posting's requirements against one's experience: a summary in words, no percentage."""
    step = step_of(request.user, pk)
    if step.kind != StepKind.ROLE_FIT_REVIEW:
        return redirect(step)
    rows = list(step.application.requirements.all())
    posting = Posting.objects.filter(application=step.application).first()
    lines = saved_lines(rows) or candidate_lines(posting.text if posting else "")
    # A POST is read by itself: a line that is on record already is no reason to drop it.
    data = posted(request)
    formset = RequirementFormSet(data, initial=None if data is not None else lines, prefix="line")
    if request.method == "POST" and formset.is_valid():
        _replace(step.application, filled_lines(formset))
        return _kept(request, step)
    context = _context(request, step) | {
        "formset": formset,
        "posting": posting,
        "summary": summary(rows),
        "is_suggested": not rows and bool(lines),
    }
    failed = formset.is_bound and not formset.is_valid()
    return render(request, "followups/role_fit.html", context, status=422 if failed else 200)


@transaction.atomic
def _replace(application: Application, lines: Iterable[dict[str, Any]]) -> None:
    application.requirements.all().delete()
    Requirement.objects.bulk_create(
        Requirement(
            application=application,
            text=line["text"],
            is_must=line["is_must"],
            fit=line["fit"],
            evidence=line["evidence"],
            position=position,
        )
        for position, line in enumerate(lines)
    )


def summary(rows: list[Requirement]) -> str:
    """One line that counts and does not judge: "Of six must-haves: four met, one partly …"."""
    musts = [row for row in rows if row.is_must]
    if not musts or not any(row.fit for row in musts):
        return ""
    words = {Fit.MET: "met", Fit.PARTLY: "partly", Fit.NOT_MET: "not met", Fit.UNSURE: "unsure"}
    counts = [
        f"{phrases.number_word(count).lower()} {said}"
        for fit, said in words.items()
        if (count := sum(row.fit == fit for row in musts))
    ]
    return f"Of {phrases.plural(len(musts), 'must-have', 'must-haves')}: {', '.join(counts)}."
