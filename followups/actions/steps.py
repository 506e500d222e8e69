"""What a person does with one step: sent, done, left out, later, moved, taken back."""

import datetime

from django.db import transaction
from django.db.models import prefetch_related_objects

from accounts.models import User
from followups.actions.following import anchor_followers, leave_followers, send_back
from followups.actions.learning import learn_from, unlearn
from followups.actions.transitions import (
    may_be_open,
    new_cause,
    newest_change,
    revert,
    transition,
)
from followups.drafts import DRAFT_PARTS, draft_for
from followups.enums import StepKind, StepState, Via
from followups.errors import ImpossibleDate, NothingToSend, OptedOut, StepChanged, StepClosed
from followups.models import Step
from followups.no_reply import is_no_reply
from tracker.actions import record_touchpoint
from tracker.enums import Channel, Direction, LinkedInState, TouchpointKind
from tracker.models import Contact, Touchpoint

TOUCHPOINTS = {
    StepKind.THANK_YOU: TouchpointKind.THANK_YOU,
    StepKind.FEEDBACK_REQUEST: TouchpointKind.FEEDBACK_REQUEST,
    StepKind.LINKEDIN_CONNECT: TouchpointKind.LINKEDIN_REQUEST,
    StepKind.CHECK_IN: TouchpointKind.CHECK_IN,
    StepKind.STATUS_NUDGE: TouchpointKind.STATUS_NUDGE,
    StepKind.FEEDBACK_THANKS: TouchpointKind.OTHER,
}
_CLOCKS_DIFFER = datetime.timedelta(minutes=10)


@transaction.atomic
def mark_sent(
    step: Step,
    *,
    sent_at: datetime.datetime,
    by: User,
    now: datetime.datetime,
    subject: str | None = None,
    body: str | None = None,
    message_id: str = "",
) -> Step:
    """The message is out since `sent_at` (aware). Steps that wait for it are anchored there (A43).

    `message_id` is that of the mail, where it went out from here. Said again with the same time,
    nothing changes; with another time, followers not yet done move with it. Raises ImpossibleDate
    for the future, StepClosed for a step that is over otherwise, NothingToSend for one without a
    message.
    """
    if step.kind not in TOUCHPOINTS:
        raise NothingToSend("Nothing is sent in this step. You can mark it as done.")
    _check_sent_at(step, sent_at, by=by, now=now)
    step = _locked(step)
    if step.state == StepState.DONE and step.sent_at is not None:
        return _correct_sent_at(step, sent_at, by=by, now=now)
    _check_open(step)
    touchpoint = _on_record(
        step, sent_at=sent_at, by=by, now=now, subject=subject, body=body, message_id=message_id
    )
    cause = new_cause("step", step.pk)
    _change(
        step,
        to=StepState.DONE,
        now=now,
        by=by,
        cause=cause,
        reason="You sent it.",
        sent_at=sent_at,
        touchpoint_id=touchpoint.pk,
    )
    if step.kind == StepKind.LINKEDIN_CONNECT:
        _note_linkedin_request(step, on=sent_at.astimezone(by.zone).date())
    anchor_followers(step, by=by, now=now, cause=cause)
    if step.edited or body is not None:
        learn_from(step, sent=touchpoint.text, by=by, now=now)
    return step


@transaction.atomic
def mark_done(step: Step, *, by: User, now: datetime.datetime) -> Step:
    """A step is done; a message that is done was sent now, so that what waits for it goes on."""
    if step.state == StepState.DONE:
        return step
    if step.kind in TOUCHPOINTS:
        return mark_sent(step, sent_at=now, by=by, now=now)
    _check_open(step)
    _change(
        step,
        to=StepState.DONE,
        now=now,
        by=by,
        cause=new_cause("step", step.pk),
        reason="You did it.",
    )
    return step


@transaction.atomic
def skip(step: Step, *, by: User, now: datetime.datetime, reason: str = "") -> Step:
    """Not at all. The rest of the plan follows from it: a request needs its thank-you first."""
    if step.state == StepState.SKIPPED:
        return step
    _check_open(step)
    cause = new_cause("step", step.pk)
    _change(
        step,
        to=StepState.SKIPPED,
        now=now,
        by=by,
        cause=cause,
        reason=reason or "You left it out.",
    )
    if step.kind == StepKind.THANK_YOU:
        leave_followers(step, by=by, now=now, cause=cause)
    return step


@transaction.atomic
def snooze(step: Step, *, until: datetime.date, by: User, now: datetime.datetime) -> Step:
    """Later: the step comes back on the person's local date `until`, which is after today."""
    _check_open(step)
    if until <= by.today(now):
        raise ImpossibleDate("Please choose a day after today.")
    return _reschedule(step, until, by=by, now=now, reason="You asked for it later.")


@transaction.atomic
def move(step: Step, *, on: datetime.date, by: User, now: datetime.datetime) -> Step:
    """Move the step to a local date, today included. A date set by hand wins over recomputation.

    A step that waits for another one keeps the date until its turn. Raises ImpossibleDate.
    """
    _check_open(step)
    if on < by.today(now):
        raise ImpossibleDate("This day is over. Please choose today or a later day.")
    return _reschedule(step, on, by=by, now=now, reason="You chose the day.")


@transaction.atomic
def hold(
    step: Step, *, until: datetime.date | None, by: User, now: datetime.datetime, reason: str
) -> Step:
    """Rest until a local date, or until something lets it go on (`until=None`)."""
    _check_open(step)
    _change(
        step,
        to=StepState.HELD,
        now=now,
        by=by,
        cause=new_cause("step", step.pk),
        reason=reason,
        held_until=until,
    )
    return step


@transaction.atomic
def resume(step: Step, *, by: User, now: datetime.datetime) -> Step:
    """Let a held step go on, today at the earliest."""
    if step.state != StepState.HELD:
        return step
    on = max(step.due_on or by.today(now), by.today(now))
    return _reschedule(step, on, by=by, now=now, reason="You let it go on.", by_hand=False)


@transaction.atomic
def undo_last(step: Step, *, by: User, now: datetime.datetime) -> Step:
    """Take the newest change by the person back, with everything it brought about."""
    event = newest_change(step)
    sent = Touchpoint.objects.filter(steps=step) if "sent_at" in event.before else None
    sent_ids = list(sent.values_list("pk", flat=True)) if sent is not None else []
    if not revert(event.cause, now=now, by=by):
        raise StepChanged("Something newer happened to this step. It stays as it is.")
    step.refresh_from_db()
    touchpoints = Touchpoint.objects.for_user(by).filter(pk__in=sent_ids)
    if step.sent_at is not None:  # only its time was corrected
        touchpoints.update(happened_at=step.sent_at)
        return step
    touchpoints.delete()
    unlearn(step, by=by)
    step.refresh_from_db()
    return step


@transaction.atomic
def mark_bounced(step: Step, *, by: User, now: datetime.datetime) -> Step:
    """The mail came back: the step is ready again, what hung on it waits again.

    Where nothing more may be sent (the plan is over, they asked for no contact) it just ends.
    """
    step = _locked(step)
    if step.state != StepState.DONE or step.sent_at is None:
        raise StepClosed("Only a message that was sent can come back.")
    record_touchpoint(
        by=by,
        now=now,
        application=step.application,
        contact=step.contact,
        direction=Direction.INCOMING,
        kind=TouchpointKind.BOUNCE,
        channel=channel_of(step),
        happened_at=now,
        subject=step.touchpoint.subject if step.touchpoint else "",
    )
    cause = new_cause("step", step.pk)
    again = may_be_open(step)
    _change(
        step,
        to=StepState.READY if again else StepState.CANCELLED,
        now=now,
        by=by,
        cause=cause,
        reason="The mail came back. Is there another address?" if again else "The mail came back.",
        sent_at=None,
        due_on=by.today(now),
        reminded_on=None,
    )
    send_back(step, by=by, now=now, cause=cause)
    return step


@transaction.atomic
def address_to(step: Step, *, contact: Contact, by: User, now: datetime.datetime) -> Step:
    """Write to somebody else of the same application. Raises OptedOut for one who said no."""
    step = _locked(step)
    _check_open(step)
    if contact.do_not_contact:
        raise OptedOut(f"{contact.full_name} asked for no contact.")
    unread = {"email"} if is_no_reply(contact.email) else set()
    reach = sorted(contact.reach - unread)
    via = step.via if step.via in reach else next(iter(reach), step.via)
    _change(
        step,
        to=step.state,
        now=now,
        by=by,
        cause=new_cause("step", step.pk),
        reason=f"You chose to write to {contact.full_name}.",
        contact_id=contact.pk,
        via=via,
    )
    Step.objects.filter(pk=step.pk).update(used_anyway=False)
    step.refresh_from_db()
    return step


def _on_record(
    step: Step,
    *,
    sent_at: datetime.datetime,
    by: User,
    now: datetime.datetime,
    subject: str | None,
    body: str | None,
    message_id: str,
) -> Touchpoint:
    """The message in the history; what was not given is the step's text as it stands."""
    prefetch_related_objects([step], *DRAFT_PARTS)
    words = draft_for(step, today=by.today(now))
    return record_touchpoint(
        by=by,
        now=now,
        application=step.application,
        contact=step.contact,
        direction=Direction.OUTGOING,
        kind=TOUCHPOINTS[StepKind(step.kind)],
        channel=channel_of(step),
        happened_at=sent_at,
        subject=words.subject if subject is None else subject,
        text=words.body if body is None else body,
        message_id=message_id,
    )


def channel_of(step: Step) -> str:
    """The tracker's word for the way a message took; LinkedIn is a message there."""
    return Channel.MESSAGE if step.via == Via.LINKEDIN else step.via


def _reschedule(
    step: Step,
    on: datetime.date,
    *,
    by: User,
    now: datetime.datetime,
    reason: str,
    by_hand: bool = True,
) -> Step:
    rests = step.state in {StepState.BLOCKED, StepState.HELD}
    blocked = rests and step.after is not None and step.after.is_open
    good_until = step.good_until
    if good_until is not None and step.due_on is not None and on > step.due_on:
        good_until += on - step.due_on
    _change(
        step,
        to=StepState.BLOCKED if blocked else StepState.SCHEDULED,
        now=now,
        by=by,
        cause=new_cause("step", step.pk),
        reason=reason,
        due_on=on,
        good_until=good_until,
        held_until=None,
        moved_by_hand=by_hand or step.moved_by_hand,
    )
    return step


def _change(step: Step, *, to: StepState | str, **columns: object) -> None:
    if not transition(step, to=to, **columns):  # type: ignore[arg-type]
        raise StepChanged("This step was changed in the meantime. Please look again.")


def _locked(step: Step) -> Step:
    Step.objects.select_for_update().get(pk=step.pk)
    rows = Step.objects.select_related(
        "owner", "plan", "application__company", "contact", "touchpoint"
    )
    return rows.get(pk=step.pk)


def _check_open(step: Step) -> None:
    if not step.is_open:
        raise StepClosed(f"This step is over: {step.get_state_display().lower()}.")


def _check_sent_at(
    step: Step, sent_at: datetime.datetime, *, by: User, now: datetime.datetime
) -> None:
    if sent_at > now + _CLOCKS_DIFFER:
        raise ImpossibleDate("This time is in the future. When did you send it?")
    closed_on = step.application.closed_on
    if closed_on is not None and sent_at.astimezone(by.zone).date() < closed_on:
        raise ImpossibleDate("This is before their answer came. When did you send it?")


def _correct_sent_at(
    step: Step, sent_at: datetime.datetime, *, by: User, now: datetime.datetime
) -> Step:
    if step.sent_at == sent_at:
        return step
    cause = new_cause("step", step.pk)
    _change(
        step,
        to=StepState.DONE,
        now=now,
        by=by,
        cause=cause,
        reason="You corrected when you sent it.",
        sent_at=sent_at,
    )
    if step.touchpoint_id is not None:
        Touchpoint.objects.filter(pk=step.touchpoint_id).update(happened_at=sent_at)
    anchor_followers(step, by=by, now=now, cause=cause)
    return step


def _note_linkedin_request(step: Step, *, on: datetime.date) -> None:
    if step.contact is not None and step.contact.linkedin_state == LinkedInState.NONE:
        step.contact.linkedin_state = LinkedInState.REQUESTED
        step.contact.linkedin_requested_on = on
        step.contact.save(update_fields=["linkedin_state", "linkedin_requested_on"])
