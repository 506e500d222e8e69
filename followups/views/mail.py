"""The pages that links in mails lead to. They work without signing in and act only on a button.

Mail scanners follow links: a GET never changes anything. The one POST without our own form is the
mail program's unsubscribe button (RFC 8058).
"""

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from accounts.models import User
from followups import phrases
from followups.actions import mark_done, mark_sent, snooze
from followups.calendar import add_days
from followups.delivery.stopping import stop_mails
from followups.enums import CONTACTING_KINDS, StepState
from followups.errors import FollowupError
from followups.links import LinkError, MailAction, MailVerb, read_action, read_unsubscribe
from followups.models import Step
from tracker.errors import TrackerError

_BUTTONS = {MailVerb.DONE: "Yes, it is done", MailVerb.WEEK_LATER: "A week later, please"}
_GONE = "This step does not exist any more. Nothing has to be done."


@login_not_required
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def mail_action(request: HttpRequest, token: str) -> HttpResponse:
    """One page with one button: done, or a week later."""
    try:
        offer = read_action(token, now=timezone.now())
    except LinkError as error:
        return _said(request, str(error), status=404)
    step = _step_of(offer)
    if step is None:
        return _said(request, _GONE, status=404)
    if request.method == "POST":
        return _said(request, _act(offer, step), step=step)
    if not step.is_open:
        return _said(request, "This step is over already. Nothing has to be done.", step=step)
    context = {"step": step, "title": phrases.step_title(step), "button": _BUTTONS[offer.verb]}
    return render(request, "followups/mail_action.html", context)


def _step_of(offer: MailAction) -> Step | None:
    """The step the link is about, as long as it belongs to the person the mail went to."""
    rows = Step.objects.filter(pk=offer.step_id, owner_id=offer.user_id, owner__is_active=True)
    return rows.select_related(
        "owner", "contact", "application__company", "application__agency"
    ).first()


def _act(offer: MailAction, step: Step) -> str:
    """Do what the link offers and say what happened; doing it twice says so too."""
    user, now = step.owner, timezone.now()
    if not step.is_open:
        return "This step is over already. Nothing has to be done."
    try:
        if offer.verb == MailVerb.WEEK_LATER:
            day = add_days(user.today(now), 7)
            snooze(step, until=day, by=user, now=now)
            return f"It comes back {phrases.day_words(day, user.today(now))}."
        return _finish(step, user)
    except (FollowupError, TrackerError) as error:
        return str(error)


def _finish(step: Step, user: User) -> str:
    now = timezone.now()
    if step.kind not in CONTACTING_KINDS:
        mark_done(step, by=user, now=now)
        return "Done."
    if step.state == StepState.BLOCKED:
        return step.reason or "This step waits for another one."
    mark_sent(step, sent_at=now, by=user, now=now)
    return "Noted as sent just now. The time can be corrected on the step’s page."


def _said(
    request: HttpRequest, text: str, *, step: Step | None = None, status: int = 200
) -> HttpResponse:
    context = {"said": text, "step": step}
    return render(request, "followups/mail_said.html", context, status=status)


@login_not_required
@csrf_exempt
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def unsubscribe(request: HttpRequest, token: str) -> HttpResponse:
    """No more mails. A POST acts at once, a mail program's one click included (RFC 8058, 3.2)."""
    try:
        user_id = read_unsubscribe(token)
    except LinkError as error:
        return _said(request, str(error), status=404)
    if request.method != "POST":
        return render(request, "followups/unsubscribe.html")
    stop_mails(user_id)
    return _said(request, "No more mails. Everything else stays; Settings can turn them on again.")
