"""The one seam between the apps: tracker says what happened, decisions and steps answer."""

import datetime
from collections.abc import Callable
from typing import Any

from django.db.models import Q
from django.dispatch import receiver

from accounts import signals
from accounts.models import User
from followups.actions.answers import (
    answer,
    offer_feedback_thanks,
    pause_search,
    restart_after_reply,
    resume_search,
    steps_at,
    steps_of,
    steps_with,
)
from followups.actions.decisions import decide_again
from followups.actions.erasing import erase_traces
from followups.actions.plans import close_plan, open_plan
from followups.actions.settings import mute, preferences_changed, unmute
from followups.actions.transitions import new_cause, transition
from followups.actions.undoing import outcome_cause, undo_outcome_effects
from followups.delivery.looks import schedule_digest
from followups.enums import StepKind, StepState
from followups.matrix import MATRIX, Happening
from tracker import events
from tracker.enums import Direction, FeedbackKind, TouchpointKind
from tracker.models import Application, Contact

# Whoever changes one of these is looked at anew, or the next mail comes at the old hour.
LOOKING = frozenset({"time_zone", "reminder_hour", "reminder_mode"})


@receiver(events.happened)
def answer_event(*, event: events.Event, **_kwargs: Any) -> None:
    """Answer an event of the tracker inside its transaction."""
    handler = _HANDLERS.get(type(event))
    if handler is not None:
        handler(event)


@receiver(signals.preferences_changed)
def answer_preferences(
    *, user: User, changed: set[str], now: datetime.datetime, **_kwargs: Any
) -> None:
    """Settings were saved: steps are timed and planned by them, mails looked for by them."""
    preferences_changed(user, changed=changed, now=now)
    if changed & LOOKING:
        schedule_digest(user, now)


@receiver(signals.rest_asked)
def answer_rest(
    *, user: User, until: datetime.date | None, now: datetime.datetime, **_kwargs: Any
) -> None:
    """The person asked for rest until a local date, or ended it."""
    if until is None:
        unmute(user)
    else:
        mute(user, until=until, now=now)


@receiver(signals.search_asked)
def answer_search(*, user: User, on: bool, now: datetime.datetime, **_kwargs: Any) -> None:
    """The search rests, or goes on."""
    (resume_search if on else pause_search)(user, now=now)


def _on_added(event: events.ApplicationAdded) -> None:
    _decide_siblings(event.application, event, cause=new_cause("added", event.application.pk))


def _on_facts(event: events.FactsChanged) -> None:
    decide_again(event.application, by=event.by, now=event.now)


def _on_recorded(event: events.OutcomeRecorded) -> None:
    outcome = event.outcome
    cause = outcome_cause(outcome)
    close_plan(
        open_plan(outcome.application),
        by=event.by,
        now=event.now,
        cause=cause,
        reason="A newer outcome was recorded.",
    )
    decide_again(outcome.application, by=event.by, now=event.now, cause=cause)
    if outcome.no_contact_requested:
        _end_contact(event, steps_of(outcome.application), cause)
        if outcome.application.company is not None:
            _end_contact(event, steps_at(outcome.application.company), cause)
    _decide_siblings(outcome.application, event, cause=cause)


def _on_corrected(event: events.OutcomeCorrected) -> None:
    decide_again(event.outcome.application, by=event.by, now=event.now)
    company = event.outcome.application.company
    if "no_contact_requested" in event.changed and event.outcome.no_contact_requested and company:
        _end_contact(event, steps_at(company), new_cause("facts", event.outcome.pk))


def _on_undone(event: events.OutcomeUndone) -> None:
    undo_outcome_effects(event.outcome, by=event.by, now=event.now)
    cause = new_cause("undone", event.outcome.pk)
    decide_again(event.outcome.application, by=event.by, now=event.now, cause=cause)
    _decide_siblings(event.outcome.application, event, cause=cause)


def _on_reopened(event: events.ApplicationReopened) -> None:
    cause = new_cause("reopened", event.application.pk)
    reason = MATRIX[Happening.CAME_BACK].reason
    close_plan(open_plan(event.application), by=event.by, now=event.now, cause=cause, reason=reason)
    decide_again(event.application, by=event.by, now=event.now)
    _decide_siblings(event.application, event, cause=cause)


def _on_touchpoint(event: events.TouchpointRecorded) -> None:
    touchpoint = event.touchpoint
    if touchpoint.application is None or touchpoint.direction != Direction.INCOMING:
        return
    if touchpoint.kind == TouchpointKind.REPLY:
        restart_after_reply(
            touchpoint.application, at=touchpoint.happened_at, by=event.by, now=event.now
        )


def _on_feedback(event: events.FeedbackRecorded) -> None:
    feedback = event.feedback
    refused = feedback.kind == FeedbackKind.DECLINED_BY_POLICY
    happening = Happening.FEEDBACK_REFUSED if refused else Happening.FEEDBACK_RECEIVED
    cause = new_cause("feedback", feedback.pk)
    steps = steps_of(feedback.application)
    answer(happening, steps, by=event.by, now=event.now, cause=cause)
    decide_again(feedback.application, by=event.by, now=event.now)
    if feedback.kind in {FeedbackKind.GENERIC, FeedbackKind.SPECIFIC}:
        offer_feedback_thanks(
            feedback.application,
            contact=feedback.contact,
            by=event.by,
            now=event.now,
            cause=cause,
        )


def _on_no_contact(event: events.NoContactRequested) -> None:
    cause = new_cause("no-contact", event.by.pk)
    if event.contact is not None:
        _end_contact(event, steps_with(event.contact), cause)
        _decide_all(_applications_of(event.contact), event, cause=cause)
    if event.company is not None:
        _end_contact(event, steps_at(event.company), cause)
        _decide_all(event.company.applications.exclude(outcome=""), event, cause=cause)
        through = event.company.placed_applications.filter(company=None)
        _decide_all(through.exclude(outcome=""), event, cause=cause)


def _on_linkedin(event: events.LinkedInAnswered) -> None:
    cause = new_cause("linkedin", event.contact.pk)
    steps = steps_with(event.contact)
    if not event.accepted:
        answer(Happening.LINKEDIN_DECLINED, steps, by=event.by, now=event.now, cause=cause)
        return
    for step in steps:
        if step.kind == StepKind.LINKEDIN_CONNECT:
            transition(
                step,
                to=StepState.DONE,
                now=event.now,
                by=event.by,
                cause=cause,
                reason="You are connected.",
            )


def _on_moved(event: events.ContactMoved) -> None:
    cause = new_cause("moved", event.contact.pk)
    steps = steps_with(event.contact)
    answer(Happening.CONTACT_LEFT, steps, by=event.by, now=event.now, cause=cause)


def _on_erased(event: events.ContactErased) -> None:
    cause = new_cause("erased", event.contact.pk)
    steps = steps_with(event.contact)
    answer(Happening.CONTACT_ERASED, steps, by=event.by, now=event.now, cause=cause)
    _decide_all(_applications_of(event.contact), event, cause=cause)
    erase_traces(event.contact, name=event.name, email=event.email, by=event.by)


def _end_contact(event: events.Event, steps: list[Any], cause: str) -> None:
    answer(Happening.NO_CONTACT_REQUESTED, steps, by=event.by, now=event.now, cause=cause)


def _decide_siblings(application: Application, event: events.Event, *, cause: str) -> None:
    """Other applications at the same company wait for this one, or no longer do (matrix)."""
    if application.company_id is None:
        return
    siblings = Application.objects.for_user(event.by).filter(
        company=application.company_id, decisions__superseded_at__isnull=True
    )
    _decide_all(siblings.exclude(pk=application.pk).exclude(outcome=""), event, cause=cause)


def _applications_of(contact: Contact) -> Any:
    """Ended applications in which a contact plays any part."""
    part = (
        Q(contacts=contact)
        | Q(interviews__interviewers=contact)
        | Q(outcomes__sender=contact)
        | Q(referrer=contact)
    )
    return Application.objects.for_user(contact.owner).filter(part).exclude(outcome="")


def _decide_all(applications: Any, event: events.Event, *, cause: str) -> None:
    for application in applications.distinct():
        decide_again(application, by=event.by, now=event.now, cause=cause)


_HANDLERS: dict[type[events.Event], Callable[[Any], None]] = {
    events.ApplicationAdded: _on_added,
    events.FactsChanged: _on_facts,
    events.OutcomeRecorded: _on_recorded,
    events.OutcomeCorrected: _on_corrected,
    events.OutcomeUndone: _on_undone,
    events.ApplicationReopened: _on_reopened,
    events.TouchpointRecorded: _on_touchpoint,
    events.FeedbackRecorded: _on_feedback,
    events.NoContactRequested: _on_no_contact,
    events.LinkedInAnswered: _on_linkedin,
    events.ContactMoved: _on_moved,
    events.ContactErased: _on_erased,
}
