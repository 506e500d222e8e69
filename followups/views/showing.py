"""The page of a step that writes to somebody, as it is or with what was refused."""

from django.db.models import prefetch_related_objects
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone

from followups.drafts import DRAFT_PARTS, Words
from followups.forms.fields import mark_invalid
from followups.forms.steps import DraftForm, LaterForm, RecipientForm, SentForm
from followups.models import Step
from followups.views import step_page
from followups.views.access import SignedInRequest


def show(
    request: SignedInRequest,
    row: Step,
    *,
    status: int = 200,
    draft: DraftForm | None = None,
    other: Words | None = None,
    sent: SentForm | None = None,
    later: LaterForm | None = None,
    recipient: RecipientForm | None = None,
) -> HttpResponse:
    """The step's page; a form that was refused comes in and keeps what was typed."""
    for form in (draft, sent, later, recipient):
        if form is not None:
            mark_invalid(form)
    if row.is_open:
        prefetch_related_objects([row], *DRAFT_PARTS)
    context = step_page.context_for(
        row,
        user=request.user,
        now=timezone.now(),
        typed=step_page.Typed(
            draft=draft, other=other, sent=sent, later=later, recipient=recipient
        ),
    )
    return render(request, "followups/step.html", context, status=status)
