"""One step: its page, and what the person says about it. Its text has views of its own."""

import datetime
from collections.abc import Callable

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from accounts.notes import note
from followups import phrases
from followups.actions import (
    address_to,
    mark_done,
    mark_sent,
    skip,
    snooze,
    undo_last,
)
from followups.chain import chain_of
from followups.enums import CONTACTING_KINDS, StepKind, StepState
from followups.errors import FollowupError
from followups.forms.steps import DraftForm, LaterForm, RecipientForm, SentForm
from followups.models import Step
from followups.sending.pressing import was_sent_from_here
from followups.views import reapplying
from followups.views.access import SignedInRequest, step_of
from followups.views.showing import show
from tracker.errors import TrackerError

_OWN_PAGE = {StepKind.REFLECTION: "reflection", StepKind.ROLE_FIT_REVIEW: "role_fit"}


@require_GET
def step(request: SignedInRequest, pk: int) -> HttpResponse:
    """The page of one step. Looking back and the posting have pages of their own."""
    row = step_of(request.user, pk, "touchpoint")
    if row.kind in _OWN_PAGE:
        return redirect(f"followups:{_OWN_PAGE[StepKind(row.kind)]}", row.pk)
    if row.kind == StepKind.REAPPLY:
        return render(
            request,
            "followups/reapply.html",
            reapplying.context_for(row, user=request.user, now=timezone.now()),
        )
    return show(request, row)


@require_POST
def step_recipient(request: SignedInRequest, pk: int) -> HttpResponse:
    """Write to another contact of the same application."""
    row = step_of(request.user, pk, "touchpoint")
    form = RecipientForm(request.POST, chain=chain_of(row))
    if not form.is_valid():
        return show(request, row, recipient=form, status=422)
    person = form.cleaned_data["contact"]
    return _say(
        request,
        row,
        lambda now: address_to(row, contact=person, by=request.user, now=now),
        f"It goes to {person.full_name} now.",
        stay=True,
    )


@require_POST
def step_sent(request: SignedInRequest, pk: int) -> HttpResponse:
    """It is out: at the time given, with the words as they stood in the form, or with none."""
    row = step_of(request.user, pk, "touchpoint")
    now = timezone.now()
    form, words = SentForm(request.POST, now=now), DraftForm(request.POST)
    typed = "text" in request.POST
    if not form.is_valid() or (typed and not words.is_valid()):
        return show(request, row, sent=form, draft=words if typed else None, status=422)
    if row.kind not in CONTACTING_KINDS or row.state == StepState.BLOCKED:
        note(request, row.reason or "This step waits for another one.", amber=True)
        return redirect(row)
    try:
        row = mark_sent(
            row,
            sent_at=form.cleaned_data["sent_at"],
            by=request.user,
            now=now,
            **_as_it_went(request, words),
        )
    except (FollowupError, TrackerError) as error:
        form.add_error("sent_at", str(error))
        return show(request, row, sent=form, draft=words if typed else None, status=422)
    note(request, _what_follows(row, request.user.today(now)), undo=_undo(row))
    return redirect("today")


def _as_it_went(request: SignedInRequest, words: DraftForm) -> dict[str, str]:
    """Subject and text as they went out; nothing where the stored ones did."""
    if "without_note" in request.POST:  # LinkedIn's quota counts only requests with a note
        return {"subject": "", "body": ""}
    if "text" not in request.POST:
        return {}
    return {"subject": words.cleaned_data["subject"], "body": words.cleaned_data["text"]}


def _what_follows(row: Step, today: datetime.date) -> str:
    """That it is noted, and what comes next in this plan."""
    upcoming = row.plan.steps.filter(state__in=(StepState.SCHEDULED, StepState.READY))
    following = upcoming.select_related("contact").order_by("due_on", "position").first()
    noted = "Noted as asked." if row.kind == StepKind.LINKEDIN_CONNECT else "Noted as sent."
    if closing := row.learnt.get("sign_off"):
        noted += f" Next time your drafts close with “{closing[1]}”."
    if following is None or following.due_on is None:
        return noted
    on = phrases.day_words(following.due_on, today)
    return f"{noted} Next: {phrases.step_title(following)}, {on}."


@require_POST
def step_done(request: SignedInRequest, pk: int) -> HttpResponse:
    row = step_of(request.user, pk)
    if row.kind in CONTACTING_KINDS:
        return step_sent(request, pk)
    return _say(request, row, lambda now: mark_done(row, by=request.user, now=now), "Done.")


@require_POST
def step_later(request: SignedInRequest, pk: int) -> HttpResponse:
    """It rests until tomorrow, for a week, or until a day of one's own."""
    row = step_of(request.user, pk, "touchpoint")
    today = request.user.today(timezone.now())
    form = LaterForm(request.POST, today=today)
    if not form.is_valid():
        if row.kind in CONTACTING_KINDS:
            return show(request, row, later=form, status=422)
        note(request, "Please choose a day after today.", amber=True)
        return redirect(row)
    day = form.cleaned_data["day"]
    return _say(
        request,
        row,
        lambda now: snooze(row, until=day, by=request.user, now=now),
        f"{phrases.step_title(row)}: back {phrases.day_words(day, today)}.",
    )


@require_POST
def step_skip(request: SignedInRequest, pk: int) -> HttpResponse:
    row = step_of(request.user, pk)
    said = f"{phrases.step_title(row)}: left out. That is a complete answer too."
    return _say(request, row, lambda now: skip(row, by=request.user, now=now), said)


@require_POST
def step_undo(request: SignedInRequest, pk: int) -> HttpResponse:
    """Take the newest change of the step back."""
    row = step_of(request.user, pk, "touchpoint")
    if was_sent_from_here(row):
        note(request, "It went out from here, so it cannot be taken back.", amber=True)
        return redirect(row)
    try:
        undo_last(row, by=request.user, now=timezone.now())
    except (FollowupError, TrackerError) as error:
        note(request, str(error), amber=True)
    else:
        note(request, "Taken back.")
    return redirect(row)


def _say(
    request: SignedInRequest,
    row: Step,
    act: Callable[[datetime.datetime], object],
    said: str,
    *,
    stay: bool = False,
) -> HttpResponse:
    """Do it, say what happened with a way back, and go on to Today (or stay on the step)."""
    try:
        act(timezone.now())
    except (FollowupError, TrackerError) as error:
        note(request, str(error), amber=True)
        return redirect(row)
    note(request, said, undo=_undo(row))
    return redirect(row) if stay else redirect("today")


def _undo(row: Step) -> str:
    return reverse("followups:step_undo", args=[row.pk])
