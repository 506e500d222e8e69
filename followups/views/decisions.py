"""The decision: what the reasons suggest, what would change it, and what the person chooses."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from accounts.notes import note
from followups import phrases, queries
from followups.actions import choose
from followups.actions.decisions import OPT_OUT, VETO
from followups.actions.unchoosing import unchoose
from followups.enums import CONTACTING_KINDS, Choice, Recommendation
from followups.errors import FollowupError, OverrideNeedsReason
from followups.forms.choice import ChoiceForm
from followups.models import Decision
from followups.views import changes, plan_lines
from followups.views.access import SignedInRequest, decision_of, open_plan, posted
from followups.views.outcomes import current_decision_pk
from tracker.errors import TrackerError

NOBODY = "step-4"  # nobody on record can be reached
_SUGGESTED = {
    Recommendation.RECOMMENDED: Choice.FOLLOW_PLAN,
    Recommendation.STAY_SILENT: Choice.STAY_SILENT,
    Recommendation.HOLD: Choice.HOLD,
}


@require_http_methods(["GET", "POST"])
def decision(request: SignedInRequest, pk: int) -> HttpResponse:
    """Show the reasons and take the choice. An older decision only shows what it was."""
    row = decision_of(request.user, pk)
    form = ChoiceForm(posted(request))
    if request.method == "POST":
        if row.superseded_at is not None:
            return _to_current(request, row)
        before = row.choice
        if form.is_valid() and _keep(request, row, form):
            return _after(request, row, before=before)
    status = 422 if form.errors else 200
    return render(request, "followups/decision.html", _context(request, row, form), status=status)


def _keep(request: SignedInRequest, row: Decision, form: ChoiceForm) -> bool:
    """Keep the choice; a refusal becomes a sentence on the same page."""
    try:
        choose(
            row,
            choice=form.cleaned_data["choice"],
            by=request.user,
            now=timezone.now(),
            override_reason=form.cleaned_data["override_reason"],
        )
    except OverrideNeedsReason as error:
        form.ask_reason()
        form.add_error("override_reason", str(error))
    except (FollowupError, TrackerError) as error:
        form.add_error("choice", str(error))
    else:
        return True
    return False


def _after(request: SignedInRequest, row: Decision, *, before: str) -> HttpResponse:
    """Say what was kept. Holding leads back to Today; everything else stays here."""
    row.refresh_from_db()
    company = phrases.company_name(row.application)
    undo = reverse("followups:decision_undo", args=[row.pk]) + (f"?to={before}" if before else "")
    if row.choice == Choice.HOLD:
        until = phrases.day_words(row.ask_on, request.user.today(timezone.now()))
        note(request, f"{company} rests until {until}.", undo=undo)
        return redirect("today")
    said = {
        Choice.FOLLOW_PLAN: "Kept. Each step comes with its draft on its day.",
        Choice.THANK_YOU_ONLY: "Kept. One short message, then it is closed.",
        Choice.STAY_SILENT: "Kept. Nothing is sent and nothing comes back.",
    }
    note(request, said[Choice(row.choice)], undo=undo)
    return redirect("followups:decision", row.pk)


def _to_current(request: SignedInRequest, row: Decision) -> HttpResponse:
    note(request, "The facts changed in the meantime. Please look again.", amber=True)
    current = current_decision_pk(row.application)
    return redirect("followups:decision", current) if current else redirect(row.application)


def _context(request: SignedInRequest, row: Decision, form: ChoiceForm) -> dict[str, Any]:
    today = request.user.today(timezone.now())
    plan = open_plan(row.application) if row.choice else None
    silent = row.choice == Choice.STAY_SILENT or row.recommendation == Recommendation.STAY_SILENT
    picked = form.data.get("choice") or row.choice or suggested(row)
    return {
        "decision": row,
        "application": row.application,
        "today": today,
        "form": form,
        "picked": picked,
        "suggested": suggested(row),
        "sides": sides(row),
        "would_change": changes.offers(row),
        "current": current_decision_pk(row.application) if row.superseded_at else row.pk,
        "lines": plan_lines.of_plan(plan, today) if plan else plan_lines.offered(row, today),
        "plan": plan,
        "suppressed": plan_lines.left_out(row),
        "can_write": any(step["kind"] in CONTACTING_KINDS for step in row.steps),
        "needs_person": any(reason.get("rule") == NOBODY for reason in row.reasons),
        "vetoed": _deciding_rule(row) == VETO,
        "opted_out": opted_out(row),
        "earliest": plan_lines.earliest(row),
        "steps_in_words": phrases.plural(len(row.steps), "step", "steps"),
        "changed": changes.since(_earlier(request, row), row),
        "next_ones": list(queries.next_open(request.user, today)[:1]) if silent else [],
        "shows_next": silent,
    }


def suggested(row: Decision) -> str:
    """The choice that the recommendation stands for; none where a reply is optional."""
    return _SUGGESTED.get(Recommendation(row.recommendation), "")


def sides(row: Decision) -> list[tuple[str, list[dict[str, Any]]]]:
    """The reasons under the headings "For a reply" and "For silence", the suggested side first."""
    reply: list[dict[str, Any]] = []
    silence: list[dict[str, Any]] = []
    for reason in row.reasons:
        (silence if reason.get("for") in {"silence", "wait"} else reply).append(reason)
    if row.recommendation in {Recommendation.STAY_SILENT, Recommendation.HOLD}:
        return [("For silence", silence), ("Against", reply)]
    return [("For a reply", reply), ("Against", silence)]


def opted_out(row: Decision) -> bool:
    """They asked for no contact; that is not the person's to override (truth order 1)."""
    return _deciding_rule(row) == OPT_OUT


def _deciding_rule(row: Decision) -> str:
    return str(row.reasons[0].get("rule")) if row.reasons else ""


def _earlier(request: HttpRequest, row: Decision) -> Decision | None:
    """The decision that stood before a change, when the page was reached through that change."""
    asked = request.GET.get("changed", "")
    if not (asked.isascii() and asked.isdigit() and len(asked) < 18):
        return None
    return Decision.objects.filter(
        application=row.application, pk=int(asked), pk__lt=row.pk
    ).first()


@require_POST
def decision_change(request: SignedInRequest, pk: int) -> HttpResponse:
    """Change one fact and weigh again; the page then says what became of it."""
    row = decision_of(request.user, pk)
    if row.superseded_at is not None:
        return _to_current(request, row)
    asked = request.POST if "fact" in request.POST else request.GET
    fact, value = asked.get("fact", ""), asked.get("value", "")
    now = timezone.now()
    try:
        back = changes.apply(row, fact=fact, value=value, by=request.user, now=now)
    except (FollowupError, TrackerError) as error:
        note(request, str(error), amber=True)
        return redirect("followups:decision", row.pk)
    current = current_decision_pk(row.application) or row.pk
    address = reverse("followups:decision_change", args=[current])
    note(request, "Changed, and weighed again.", undo=f"{address}?{back}" if back else "")
    return redirect(f"{reverse('followups:decision', args=[current])}?changed={row.pk}")


@require_POST
def decision_undo(request: SignedInRequest, pk: int) -> HttpResponse:
    """Take the choice back: the earlier one holds again, or the decision waits for one."""
    row = decision_of(request.user, pk)
    if row.superseded_at is not None:
        return _to_current(request, row)
    earlier, now = request.GET.get("to", ""), timezone.now()
    try:
        if earlier in Choice.values and row.choice:
            choose(row, choice=earlier, by=request.user, now=now)
        else:
            unchoose(row, by=request.user, now=now)
    except (FollowupError, TrackerError) as error:
        note(request, str(error), amber=True)
    else:
        note(request, "Taken back.")
    return redirect("followups:decision", row.pk)
