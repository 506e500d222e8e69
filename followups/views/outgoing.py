"""A message on its way out: pressed, watched, taken back, sent again, told whether it arrived."""

import datetime

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from accounts.notes import note
from followups.actions.drafts import save_draft
from followups.enums import OutgoingState
from followups.errors import FollowupError, StepChanged
from followups.forms.steps import DraftForm
from followups.models import Outgoing, Step
from followups.sending.clock import standing
from followups.sending.pressing import again, arrived, press_send, take_back
from followups.views.access import SignedInRequest, step_of
from followups.views.drafting import after_saving, both_texts
from followups.views.showing import show
from tracker.text import clean_line, clean_text

_EARLIER = "An earlier text is on its way. This one is kept, and does not go with it."
_MOVING = (OutgoingState.QUEUED, OutgoingState.SENDING)


@require_POST
def step_send(request: SignedInRequest, pk: int) -> HttpResponse:
    """Keep what was typed, then queue it for the step's contact. Refused, the text is kept."""
    row = step_of(request.user, pk, "touchpoint")
    now = timezone.now()
    form = DraftForm(request.POST)
    if not form.is_valid():
        return show(request, row, draft=form, status=422)
    subject, body, version = (form.cleaned_data[name] for name in ("subject", "text", "version"))
    try:
        # Kept by itself first: what cannot be sent is not lost.
        save_draft(row, subject=subject, body=body, by=request.user, now=now, version=version)
        to = request.POST.get("to", "")
        there = press_send(row, subject=subject, body=body, to=to, by=request.user, now=now)
        if (there.subject, there.body) != (clean_line(subject), clean_text(body)):
            note(request, _EARLIER, amber=True)
    except StepChanged as error:
        return both_texts(request, row, form, said=str(error))
    except FollowupError as error:
        note(request, str(error), amber=True)
    return _to_step(row)


@require_GET
def outgoing_status(request: SignedInRequest, pk: int) -> HttpResponse:
    """Where a message stands (htmx): the same small part, another one, or a fresh page at its end.

    Without a script the step's page itself is asked for again.
    """
    row = _outgoing_of(request, pk)
    if request.headers.get("HX-Request") != "true":
        return _to_step(row.step)
    now = standing(row, now=timezone.now())
    if now not in _MOVING:
        return HttpResponse(headers={"HX-Refresh": "true"})
    if request.GET.get("state") == now:
        return render(request, "followups/_sending_moving.html", {"outgoing": row})
    answer = render(request, "followups/_sending.html", {"outgoing": row})
    answer["HX-Retarget"], answer["HX-Reswap"] = "#outgoing", "outerHTML"
    return answer


@require_POST
def outgoing_undo(request: SignedInRequest, pk: int) -> HttpResponse:
    """Keep it from going out, where it has not begun to."""
    row = _outgoing_of(request, pk)
    if take_back(row, by=request.user, now=timezone.now()):
        note(request, "Taken back. It was not sent, and the text is as it was.")
    else:
        row.refresh_from_db(fields=["state"])
        if row.state != OutgoingState.TAKEN_BACK:
            note(request, "It was too late to take it back.", amber=True)
    return _to_step(row.step)


@require_POST
def outgoing_arrived(request: SignedInRequest, pk: int) -> HttpResponse:
    """What the person found out about one that was perhaps sent: `arrived` is yes or no."""
    row = _outgoing_of(request, pk)
    it_did = request.POST.get("arrived")
    if it_did in {"yes", "no"}:
        arrived(row, it_did=it_did == "yes", by=request.user, now=timezone.now())
    return _to_step(row.step)


@require_POST
def outgoing_again(request: SignedInRequest, pk: int) -> HttpResponse:
    """Keep what was typed since, then send the step's text as it stands now."""
    row = _outgoing_of(request, pk)

    def act(_step: Step, now: datetime.datetime) -> object:
        return again(row, by=request.user, now=now)

    step = step_of(request.user, row.step_id, "touchpoint")
    return after_saving(request, step, act, "", at="outgoing")


def _outgoing_of(request: SignedInRequest, pk: int) -> Outgoing:
    rows = Outgoing.objects.for_user(request.user).select_related("step")
    return get_object_or_404(rows, pk=pk)


def _to_step(step: Step) -> HttpResponse:
    return redirect(f"{step.get_absolute_url()}#outgoing")
