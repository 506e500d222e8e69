"""What happened since: replies, feedback, bounces, opt-outs, LinkedIn, a role posted again."""

import datetime
from collections.abc import Callable

from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from accounts.models import User
from accounts.notes import note
from accounts.once import once
from accounts.requests import SignedInRequest
from followups.actions import mark_bounced, offer_reapplying
from followups.actions.transitions import new_cause
from followups.errors import FollowupError
from followups.forms.fields import mark_invalid
from followups.forms.happened import HappenedForm, What
from followups.views.access import application_of, posted
from tracker.actions import (
    answer_linkedin,
    record_feedback,
    record_touchpoint,
    reopen_application,
    request_no_contact,
)
from tracker.enums import Channel, Direction, FeedbackKind, TouchpointKind
from tracker.errors import TrackerError

_NOON = datetime.time(12)


@require_http_methods(["GET", "POST"])
@once
def happened(request: SignedInRequest, pk: int) -> HttpResponse:
    """One page with choices; each does what the plan's cancellation rules say."""
    application = application_of(request.user, pk)
    now = timezone.now()
    form = HappenedForm(posted(request), application=application, user=request.user, now=now)
    if request.method == "POST" and form.is_valid():
        try:
            with transaction.atomic():
                said = _ACTS[What(form.cleaned_data["what"])](form, request.user, now)
        except (FollowupError, TrackerError) as error:
            form.add_error(None, str(error))
        else:
            note(request, said)
            return redirect(application)
    mark_invalid(form)
    context = {"form": form, "application": application}
    return render(request, "followups/happened.html", context, status=422 if form.errors else 200)


def moment_on(day: datetime.date, *, user: User, now: datetime.datetime) -> datetime.datetime:
    """The moment a thing of that local day is noted for: now for today, noon for another day."""
    if day == user.today(now):
        return now
    return datetime.datetime.combine(day, _NOON, tzinfo=user.zone)


def _replied(form: HappenedForm, user: User, now: datetime.datetime) -> str:
    record_touchpoint(
        by=user,
        now=now,
        application=form.application,
        contact=form.cleaned_data["contact"],
        direction=Direction.INCOMING,
        kind=TouchpointKind.REPLY,
        channel=Channel.EMAIL,
        happened_at=moment_on(form.cleaned_data["on"], user=user, now=now),
        text=form.cleaned_data["text"],
    )
    return "Noted. What is planned stays, a day after their answer at the earliest."


def _no_feedback(form: HappenedForm, user: User, now: datetime.datetime) -> str:
    record_feedback(
        form.application,
        kind=FeedbackKind.DECLINED_BY_POLICY,
        received_on=form.cleaned_data["on"],
        by=user,
        now=now,
        text=form.cleaned_data["text"],
        contact=form.cleaned_data["contact"],
    )
    return "Noted. They are not asked for feedback again."


def _bounced(form: HappenedForm, user: User, now: datetime.datetime) -> str:
    step = form.cleaned_data["step"] or form.sent[0]
    mark_bounced(step, by=user, now=now)
    return "Noted. The message is ready again; what waited for it waits again."


def _linkedin(form: HappenedForm, user: User, now: datetime.datetime) -> str:
    accepted = form.cleaned_data["what"] == What.CONNECTED
    answer_linkedin(form.cleaned_data["contact"], accepted=accepted, by=user, now=now)
    return "Noted as connected." if accepted else "Noted. They are not asked again."


def _reposted(form: HappenedForm, user: User, now: datetime.datetime) -> str:
    cause = new_cause("reposted", form.application.pk)
    step = offer_reapplying(form.application, by=user, now=now, cause=cause)
    return "Noted. Applying again stands under Today." if step else "Noted. Nothing had to change."


def _came_back(form: HappenedForm, user: User, now: datetime.datetime) -> str:
    reopen_application(
        form.application,
        on=form.cleaned_data["on"],
        by=user,
        now=now,
        note=form.cleaned_data["text"],
    )
    return "Open again. The steps that were planned are cancelled, the history stays."


def _no_contact_person(form: HappenedForm, user: User, now: datetime.datetime) -> str:
    person = form.cleaned_data["contact"]
    request_no_contact(by=user, now=now, contact=person)
    return f"Noted. Nothing more is planned to {person.full_name}."


def _no_contact_company(form: HappenedForm, user: User, now: datetime.datetime) -> str:
    request_no_contact(by=user, now=now, company=form.application.company)
    return f"Noted. Nothing more is planned to {form.application.company}."


_ACTS: dict[What, Callable[[HappenedForm, User, datetime.datetime], str]] = {
    What.REPLIED: _replied,
    What.NO_FEEDBACK: _no_feedback,
    What.BOUNCED: _bounced,
    What.CONNECTED: _linkedin,
    What.DECLINED: _linkedin,
    What.REPOSTED: _reposted,
    What.CAME_BACK: _came_back,
    What.NO_CONTACT_PERSON: _no_contact_person,
    What.NO_CONTACT_COMPANY: _no_contact_company,
}
