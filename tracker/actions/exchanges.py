"""What went back and forth: touchpoints and feedback."""

import datetime
from collections.abc import Sequence

from django.db import transaction

from accounts.models import User
from tracker.actions.applications import heard_on
from tracker.enums import Channel, Direction, FeedbackKind, TouchpointKind
from tracker.events import FeedbackRecorded, TouchpointRecorded, announce
from tracker.models import Application, Company, Contact, Feedback, Touchpoint


@transaction.atomic
def record_touchpoint(
    *,
    by: User,
    now: datetime.datetime,
    direction: Direction | str,
    kind: TouchpointKind | str,
    happened_at: datetime.datetime,
    application: Application | None = None,
    contact: Contact | None = None,
    channel: Channel | str = "",
    subject: str = "",
    text: str = "",
    message_id: str = "",
) -> Touchpoint:
    """Add one dated contact to the history; it is never changed afterwards (DAT-2).

    `message_id` is that of the mail it was, so that answers to it are found (RFC 5322).
    """
    touchpoint = Touchpoint.objects.create(
        owner=by,
        application=application,
        contact=contact,
        direction=direction,
        kind=kind,
        channel=channel,
        happened_at=happened_at,
        subject=subject,
        text=text,
        message_id=message_id,
    )
    if application is not None:
        happened_on = happened_at.astimezone(by.zone).date()
        heard_on(application, on=happened_on, today=by.today(now))
    announce(TouchpointRecorded(touchpoint=touchpoint, by=by, now=now))
    return touchpoint


@transaction.atomic
def record_feedback(
    application: Application,
    *,
    kind: FeedbackKind | str,
    received_on: datetime.date,
    by: User,
    now: datetime.datetime,
    text: str = "",
    themes: Sequence[str] = (),
    act_on: str = "",
    contact: Contact | None = None,
) -> Feedback:
    """Keep what they said. "We give none" also marks the company for the next time (A48)."""
    feedback = Feedback.objects.create(
        application=application,
        contact=contact,
        kind=kind,
        received_on=received_on,
        text=text,
        themes=list(themes),
        act_on=act_on,
    )
    if kind == FeedbackKind.DECLINED_BY_POLICY and application.company_id:
        Company.objects.filter(pk=application.company_id).update(gives_no_feedback=True)
    heard_on(application, on=received_on, today=by.today(now))
    announce(FeedbackRecorded(feedback=feedback, by=by, now=now))
    return feedback
