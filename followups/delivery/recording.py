"""What became of a claimed mail, written by whoever still holds the claim, and by nobody else."""

import datetime

from django.db import transaction

from followups.delivery.claiming import MAX_TRIES, NO_ANSWER
from followups.enums import ReminderState
from followups.mailing import Mail
from followups.models import Decision, Reminder, Step
from tracker.text import clean_line

BACK_OFF = tuple(datetime.timedelta(minutes=minutes) for minutes in (1, 5, 30, 120))


def record_sent(reminder: Reminder, mail: Mail, *, now: datetime.datetime) -> bool:
    """The server has the mail. False when the claim was lost in between: it may come once more."""
    return _settle(
        reminder,
        state=ReminderState.SENT,
        sent_at=now,
        last_error="",
        subject=mail.subject,
        text=mail.text,
    )


def record_failure(
    reminder: Reminder, words: str, *, now: datetime.datetime, mail: Mail | None = None
) -> ReminderState:
    """It did not leave: again after a while; parked after the fifth try. Returns the state."""
    written = {"subject": mail.subject, "text": mail.text} if mail else {}
    if reminder.tries >= MAX_TRIES:
        return _park_for_another_mail(reminder, words, **written)
    later = now + BACK_OFF[reminder.tries - 1]
    _settle(reminder, state=ReminderState.DUE, due_at=later, last_error=_short(words), **written)
    return ReminderState.DUE


def record_refusal(reminder: Reminder, words: str, *, mail: Mail) -> None:
    """The server will never take it: parked at once, in the server's words.

    What it told of counts as told: a mailbox that is gone is not tried again every morning.
    """
    _settle(
        reminder,
        state=ReminderState.PARKED,
        last_error=_short(words),
        subject=mail.subject,
        text=mail.text,
    )


@transaction.atomic
def record_cancelled(reminder: Reminder, reason: str) -> None:
    """Its reason no longer holds. What it had told of may be told by another mail."""
    if _settle(reminder, state=ReminderState.CANCELLED, last_error=_short(reason)):
        untell(reminder)


def hand_back(reminder: Reminder) -> None:
    """Not tried after all: due as before, and the try does not count."""
    _settle(reminder, state=ReminderState.DUE, tries=reminder.tries - 1)


def untell(reminder: Reminder) -> None:
    """Let another mail tell of the same steps and decisions, for this one never will."""
    Step.objects.filter(
        pk__in=reminder.step_ids, owner=reminder.owner_id, reminded_on=reminder.local_date
    ).update(reminded_on=None)
    Decision.objects.filter(
        pk__in=reminder.decision_ids,
        application__owner=reminder.owner_id,
        asked_on=reminder.local_date,
    ).update(asked_on=None)


def retry(reminder: Reminder, now: datetime.datetime) -> bool:
    """Try a parked mail again, from the first try on. False when it is not parked any more."""
    changed = Reminder.objects.filter(pk=reminder.pk, state=ReminderState.PARKED).update(
        state=ReminderState.DUE, tries=0, due_at=now, lease_until=None, last_error=""
    )
    return bool(changed)


@transaction.atomic
def park_unanswered(reminder_ids: list[int]) -> None:
    """After a row was parked for want of an answer, the next mail tells of its steps."""
    for reminder in Reminder.objects.filter(pk__in=reminder_ids):
        untell(reminder)


@transaction.atomic
def _park_for_another_mail(reminder: Reminder, words: str, **written: str) -> ReminderState:
    error = _short(f"{NO_ANSWER} {words}")
    if _settle(reminder, state=ReminderState.PARKED, last_error=error, **written):
        untell(reminder)
    return ReminderState.PARKED


def _settle(reminder: Reminder, *, state: ReminderState, **columns: object) -> bool:
    held = Reminder.objects.filter(
        pk=reminder.pk, state=ReminderState.SENDING, claim=reminder.claim
    )
    return bool(held.update(state=state, lease_until=None, **columns))


def _short(words: str) -> str:
    return clean_line(words)[:500]
