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


def amend_feedback(
    feedback: Feedback,
    *,
    kind: FeedbackKind | str,
    received_on: datetime.date,
    text: str,
    themes: Sequence[str],
    act_on: str,
    contact: Contact | None,
) -> Feedback:
    """Write down more, or something else, about feedback on record: mostly after reading it."""
    feedback.kind, feedback.received_on, feedback.text = kind, received_on, text
    feedback.themes, feedback.act_on, feedback.contact = list(themes), act_on, contact
    feedback.save(update_fields=["kind", "received_on", "text", "themes", "act_on", "contact"])
    return feedback


@transaction.atomic
def remove_feedback(feedback: Feedback) -> None:
    """As if it had never been given; the company's "gives none" goes where only this said so."""
    company = feedback.application.company
    feedback.delete()
    if company is None or feedback.kind != FeedbackKind.DECLINED_BY_POLICY:
        return
    others = Feedback.objects.filter(application__company=company, kind=feedback.kind)
    if not others.exists():
        Company.objects.filter(pk=company.pk).update(gives_no_feedback=False)
