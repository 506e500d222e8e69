"""Today: what needs the person, what comes, what went quiet, what is new."""

import datetime

from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from accounts.models import User
from accounts.notes import note
from followups import phrases, queries
from followups.drafts import draft_for
from followups.views.access import SignedInRequest, application_of
from tracker.actions import Notice, record_outcome, undo_outcome
from tracker.enums import Channel, OutcomeKind, Written
from tracker.errors import TrackerError
from tracker.models import Application, Outcome

_EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)
_MICROSECOND = datetime.timedelta(microseconds=1)
_NOTHING_HEARD = Notice(channel=Channel.NONE, written=Written.NONE, inferred=True)


@require_GET
def today(request: SignedInRequest) -> HttpResponse:
    """The start page (UX-1: it never asks for more than one thing at once)."""
    now = timezone.now()
    if not Application.objects.for_user(request.user).exists():
        return render(request, "followups/first_visit.html", {"today": request.user.today(now)})
    board = queries.today_board(request.user, now, show_all="all" in request.GET)
    first = next(iter(board.ready.rows), None)
    local_date = request.user.today(now)
    soon = local_date + datetime.timedelta(days=queries.COMING_DAYS)
    context = {
        "today": local_date,
        "board": board,
        "first": first,
        "others": board.ready.rows[1:],
        "letter": _beginning(draft_for(first, today=local_date, threaded=False).body)
        if first
        else "",
        "head": head_line(board),
        "time_needed": phrases.duration_words(board.minutes),
        "ahead_soon": [row for row in board.ahead if row.due_on and row.due_on <= soon],
        "ready_count": board.ready.total,
        "quiet_met": [row for row in board.quiet.rows if _was_met(row)],
        "quiet_rest": [row for row in board.quiet.rows if not _was_met(row)],
        "has_sample": any(row.is_sample for row in board.new + board.quiet.rows)
        or Application.objects.for_user(request.user).filter(is_sample=True).exists(),
    }
    return render(request, "followups/today.html", context)


def head_line(board: queries.Today) -> str:
    """How many things are ready, in words; what waits for a choice when nothing is ready."""
    ready, choices = board.ready.total, board.decisions.total
    if ready:
        return f"{phrases.number_word(ready)} {'thing is' if ready == 1 else 'things are'} ready."
    if choices:
        return f"{phrases.number_word(choices)} {'thing' if choices == 1 else 'things'} to decide."
    return "Nothing needs you today."


def _beginning(text: str) -> str:
    """The first words of a letter as one paragraph."""
    return " ".join(text.split())[:420]


def _was_met(application: Application) -> bool:
    return application.furthest_stage in queries.MET_STAGES


@require_POST
def close_quiet(request: SignedInRequest) -> HttpResponse:
    """Close the ticked applications as "no response", all at one moment, so that one Undo does."""
    now = timezone.now()
    chosen = [int(value) for value in request.POST.getlist("application") if _is_id(value)]
    closed = _close_all(request.user, chosen, now=now)
    if closed:
        batch = (now - _EPOCH) // _MICROSECOND
        said = phrases.plural(closed, "application is", "applications are")
        note(
            request,
            f"{said[:1].upper()}{said[1:]} closed as “no response”. A late answer opens it again."
            if closed == 1
            else f"{said[:1].upper()}{said[1:]} closed as “no response”. "
            "A late answer opens them again.",
            undo=reverse("followups:quiet_undo", args=[batch]),
        )
    else:
        note(request, "Nothing was ticked, so nothing was closed.", amber=True)
    return redirect("today")


def _is_id(value: str) -> bool:
    return value.isascii() and value.isdigit() and len(value) < 18


@transaction.atomic
def _close_all(user: User, ids: list[int], *, now: datetime.datetime) -> int:
    """Record "no response" for those of the person's quiet applications that were chosen."""
    rows = list(queries.gone_quiet(user, now).filter(pk__in=ids[: queries.ALL]))
    for application in rows:
        record_outcome(
            application,
            kind=OutcomeKind.NO_RESPONSE,
            notified_on=user.today(now),
            by=user,
            now=now,
            notice=_NOTHING_HEARD,
        )
    return len(rows)


@require_POST
def quiet_undo(request: SignedInRequest, batch: int) -> HttpResponse:
    """Open again what one "close them together" closed."""
    try:
        moment = _EPOCH + batch * _MICROSECOND
    except OverflowError:
        moment = _EPOCH
    rows = Outcome.objects.for_user(request.user).standing()
    together = list(rows.filter(inferred=True, recorded_at=moment))
    try:
        with transaction.atomic():
            for outcome in together:
                undo_outcome(outcome, by=request.user, now=timezone.now())
    except TrackerError as error:
        note(request, str(error), amber=True)
    else:
        note(request, "They are open again." if together else "These are open already.")
    return redirect("today")


@require_POST
def quiet_ask(request: SignedInRequest, pk: int) -> HttpResponse:
    """Record silence after somebody was met, and show what it suggests: ask once, or leave it."""
    application = application_of(request.user, pk)
    now = timezone.now()
    decision = application.decisions.current().first()
    if application.is_open:
        outcome = record_outcome(
            application,
            kind=OutcomeKind.NO_RESPONSE,
            notified_on=request.user.today(now),
            by=request.user,
            now=now,
            notice=_NOTHING_HEARD,
        )
        note(
            request,
            "Recorded as “no response”. A late answer opens it again.",
            undo=reverse("followups:outcome_undo", args=[outcome.pk]),
        )
        decision = application.decisions.current().first()
    return redirect("followups:decision", decision.pk) if decision else redirect(application)
