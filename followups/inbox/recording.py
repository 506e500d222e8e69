"""One handler for each thing a mail can be confirmed as; all of it through the existing actions."""

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from accounts.models import User
from followups.actions import mark_bounced
from followups.errors import CannotRecord
from followups.inbox.proposing import (
    BOUNCE,
    FEEDBACK,
    NOTHING,
    OUTCOME,
    REPLY,
    STAGE,
    Proposal,
    earliest,
)
from followups.inbox.stored import employer_words
from followups.models import Mail, Step
from tracker.actions import (
    Notice,
    change_stage,
    record_feedback,
    record_outcome,
    record_touchpoint,
    reopen_application,
    request_no_contact,
    save_application,
    save_interview,
)
from tracker.enums import Direction, InterviewFormat, StageKind, TouchpointKind
from tracker.models import Application, Contact, Interview, Outcome, Posting


@dataclass(frozen=True, kw_only=True)
class Act:
    """A mail, the application it belongs to, and the values the person confirmed."""

    mail: Mail
    application: Application
    said: Proposal
    by: User
    now: datetime.datetime

    @property
    def sender(self) -> Contact | None:
        mine = Contact.objects.for_user(self.by).filter(erased_at__isnull=True)
        return mine.filter(pk=self.said.sender_id).first() if self.said.sender_id else None

    @property
    def words(self) -> str:
        return employer_words(self.mail.content)


def record(act: Act) -> dict[str, Any]:
    """Record it; returns what only this handler knows of for taking it back."""
    own = HANDLERS[act.said.what](act)
    if act.said.what in {REPLY, FEEDBACK} and act.said.no_contact_requested:
        _leave_alone(act)
    return own


def _leave_alone(act: Act) -> None:
    """They asked for no contact after the end: nothing goes there any more (A64)."""
    company = act.application.company or act.application.agency
    if company is not None:
        request_no_contact(by=act.by, now=act.now, company=company)


def check_day(act: Act) -> None:
    """Raises CannotRecord for a day after today, or before the application."""
    if act.said.on > act.by.today(act.now):
        raise CannotRecord("This date is in the future. Please use today or an earlier day.")
    first = earliest(act.application)
    if act.said.on < first:
        raise CannotRecord(f"This is before you applied ({first:%-d %B} {first.year}).")


def _outcome(act: Act) -> dict[str, Any]:
    said = act.said
    newest = Outcome.objects.for_user(act.by).order_by("pk").last()
    outcome = record_outcome(
        act.application,
        kind=said.outcome_kind,
        notified_on=said.on,
        by=act.by,
        now=act.now,
        notice=Notice(
            channel=said.channel,
            written=said.written,
            written_by=said.written_by,
            sender=act.sender,
            sender_name=said.sender_name[:200],
            text=act.words,
            message_id=act.mail.message_id,
            feedback=said.feedback,
            invites=list(said.invites),
            no_contact_requested=said.no_contact_requested,
            wants_future=said.wants_future,
        ),
    )
    act.mail.outcome = outcome
    return {"recorded": newest is None or outcome.pk > newest.pk}


def _stage(act: Act) -> dict[str, Any]:
    check_day(act)
    said, application = act.said, act.application
    if said.stage == StageKind.APPLIED:
        return _applied(act)
    if not application.is_open:
        application = reopen_application(application, on=said.on, by=act.by, now=act.now)
    stage_event = change_stage(application, stage=said.stage, on=said.on, by=act.by, now=act.now)
    act.mail.stage_event = stage_event
    return {"staged": True, "interview": _interview(act, application)}


def _applied(act: Act) -> dict[str, Any]:
    """They have the application: it was sent by that day, where no day of it is on record."""
    application = act.application
    applied = application.stage_events.filter(stage=StageKind.APPLIED)
    if application.applied_on is not None or applied.exists():
        act.mail.stage_event = applied.first() if act.mail.made_application else None
        return {}
    application.applied_on = act.said.on
    posting = Posting.objects.filter(application=application).first()
    save_application(
        application,
        by=act.by,
        now=act.now,
        posting_url=posting.url if posting else "",
        posting_text=posting.text if posting else "",
    )
    act.mail.stage_event = applied.get()
    return {"staged": True}


def _interview(act: Act, application: Application) -> int | None:
    if act.said.starts_at is None or act.said.stage in {StageKind.ASSESSMENT, StageKind.OFFER}:
        return None
    interview = Interview(
        application=application,
        stage=act.said.stage,
        format=act.said.format or InterviewFormat.VIDEO,
        starts_at=act.said.starts_at,
    )
    return save_interview(interview, interviewers=(), by=act.by, now=act.now).pk


def _feedback(act: Act) -> dict[str, Any]:
    check_day(act)
    act.mail.feedback = record_feedback(
        act.application,
        kind=act.said.feedback_kind,
        received_on=act.said.on,
        by=act.by,
        now=act.now,
        text=act.words,
        contact=act.sender,
    )
    return {}


def _reply(act: Act) -> dict[str, Any]:
    mail = act.mail
    at = mail.sent_at or mail.taken_at
    act.mail.touchpoint = record_touchpoint(
        by=act.by,
        now=act.now,
        application=act.application,
        contact=act.sender,
        direction=Direction.INCOMING,
        kind=TouchpointKind.REPLY,
        channel=act.said.channel,
        happened_at=min(at, act.now),
        subject=mail.subject,
        text=act.words,
        message_id=mail.message_id,
    )
    return {}


def _bounce(act: Act) -> dict[str, Any]:
    steps = Step.objects.for_user(act.by).filter(application=act.application)
    step = steps.filter(pk=act.said.step_id).first() if act.said.step_id else None
    if step is None:
        raise CannotRecord("Which of your messages came back? None of them was found.")
    act.mail.step = mark_bounced(step, by=act.by, now=act.now)
    return {}


def _nothing(_act: Act) -> dict[str, Any]:
    return {}


HANDLERS: Mapping[str, Callable[[Act], dict[str, Any]]] = {
    OUTCOME: _outcome,
    STAGE: _stage,
    FEEDBACK: _feedback,
    REPLY: _reply,
    BOUNCE: _bounce,
    NOTHING: _nothing,
}
