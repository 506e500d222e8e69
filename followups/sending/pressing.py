"""What the person presses: send, take it back, send again, and whether it arrived."""

import datetime
from functools import partial

from django.conf import settings
from django.db import transaction

from accounts.models import User
from followups.actions.drafts import save_draft
from followups.drafts import draft_for
from followups.enums import OutgoingState, StepState
from followups.models import Outgoing, Step
from followups.sending.checking import CannotSend, check_account, check_way, check_words
from followups.sending.clock import settle
from followups.sending.message import new_message_id
from followups.sending.recording import record_arrived
from followups.threads import is_reply, thread_of
from tracker.text import clean_line, clean_text

IT_DID_NOT_ARRIVE = "You said that it did not arrive."
GONE_ALREADY = "This went out already. Please mark the step as sent."
_MAY_BE_SENT_AGAIN = frozenset({OutgoingState.FAILED, OutgoingState.TAKEN_BACK})


@transaction.atomic
def press_send(
    step: Step,
    *,
    subject: str,
    body: str,
    to: str,
    by: User,
    now: datetime.datetime,
    version: int | None = None,
) -> Outgoing:
    """Queue this text for the step's contact; it leaves after the seconds of the undo.

    Pressed again while one is under way, that one is returned. `to` is the address the person
    saw; `version` the text version their window started from. The text is kept in the step.
    Raises a FollowupError whose `str()` is for the person; then nothing has changed.
    """
    step = _locked(step, by=by)
    settle(now, among=Outgoing.objects.filter(step=step))
    there = step.outgoing.under_way().first()
    if there is not None:
        return there
    _check_not_gone(step)
    check_way(step, to=to)
    subject, body = clean_line(subject), clean_text(body)
    save_draft(step, subject=subject, body=body, by=by, now=now, version=version)
    check_words(step, subject=subject, body=body)
    outgoing = _queued(step, subject=subject, body=body, by=by, now=now)
    transaction.on_commit(partial(_hand_on, outgoing.pk))
    return outgoing


@transaction.atomic
def take_back(outgoing: Outgoing, *, by: User, now: datetime.datetime) -> bool:
    """Keep it from going out. False once a worker has begun to send it."""
    mine = Outgoing.objects.for_user(by).filter(pk=outgoing.pk, state=OutgoingState.QUEUED)
    return bool(mine.update(state=OutgoingState.TAKEN_BACK, ended_at=now))


@transaction.atomic
def again(outgoing: Outgoing, *, by: User, now: datetime.datetime) -> Outgoing:
    """Send the step's text as it stands now, to its contact as on record now.

    Only for one that surely did not go out; else the row is returned as it is.
    """
    mine = Outgoing.objects.for_user(by)
    settle(now, among=mine.filter(pk=outgoing.pk))
    row = mine.select_related("step__contact").get(pk=outgoing.pk)
    if row.state not in _MAY_BE_SENT_AGAIN:
        return row
    step = row.step
    words = draft_for(step, today=by.today(now))
    to = step.contact.email if step.contact else ""
    return press_send(step, subject=words.subject, body=words.body, to=to, by=by, now=now)


@transaction.atomic
def arrived(outgoing: Outgoing, *, it_did: bool, by: User, now: datetime.datetime) -> Outgoing:
    """What the person found out about one that was perhaps sent; said twice, nothing changes."""
    mine = Outgoing.objects.for_user(by)
    settle(now, among=mine)
    row = mine.select_for_update().get(pk=outgoing.pk)
    if row.state != OutgoingState.UNSURE:
        return row
    if it_did:
        return record_arrived(row, now=now)
    unsure = mine.filter(pk=row.pk, state=OutgoingState.UNSURE)
    unsure.update(state=OutgoingState.FAILED, said=IT_DID_NOT_ARRIVE, ended_at=now)
    row.refresh_from_db()
    return row


def was_sent_from_here(step: Step) -> bool:
    """The step's message is out, and this installation handed it over: it cannot be taken back."""
    if step.sent_at is None or step.touchpoint is None:
        return False
    sent = step.outgoing.filter(state=OutgoingState.SENT, message_id=step.touchpoint.message_id)
    return sent.exists()


def newest_outgoing(step: Step) -> Outgoing | None:
    """The message the step's page tells of: the one under way, else the last one."""
    return step.outgoing.order_by("-pressed_at", "-pk").first()


def _locked(step: Step, *, by: User) -> Step:
    """The step as it is now; on PostgreSQL a second press waits here for the first."""
    Step.objects.for_user(by).select_for_update().get(pk=step.pk)
    rows = Step.objects.select_related(
        "owner", "contact__company", "application__company", "application__agency"
    )
    return rows.get(pk=step.pk)


def _check_not_gone(step: Step) -> None:
    """One that is out, though the step could not be marked, is not sent a second time.

    A message that came back was marked in between; then another one may go.
    """
    last = step.outgoing.filter(state=OutgoingState.SENT).order_by("-ended_at").first()
    if last is None:
        return
    if not step.events.filter(to_state=StepState.DONE, happened_at__gte=last.ended_at).exists():
        raise CannotSend(GONE_ALREADY)


def _queued(step: Step, *, subject: str, body: str, by: User, now: datetime.datetime) -> Outgoing:
    account = check_account(by)
    thread = thread_of(step)
    goes_on = thread is not None and is_reply(subject, thread)
    return Outgoing.objects.create(
        owner=by,
        is_sample=step.is_sample,
        step=step,
        from_address=account.address,
        from_name=clean_line(by.full_name)[:120],
        to_address=step.contact.email if step.contact else "",
        to_name=clean_line(step.contact.full_name) if step.contact else "",
        subject=subject,
        body=body,
        message_id=new_message_id(account.address),
        in_reply_to=thread.message_id if thread and goes_on else "",
        references=" ".join(thread.references) if thread and goes_on else "",
        pressed_at=now,
        send_at=now + datetime.timedelta(seconds=settings.OUTGOING_UNDO_SECONDS),
    )


def _hand_on(outgoing_id: int) -> None:
    from django_q.tasks import async_task  # noqa: PLC0415 - only where something is sent

    async_task("followups.tasks.send_outgoing", outgoing_id, group="outgoing", save=False)
