"""What became of a message, written down: first that it is out, then what follows from it."""

import datetime
import logging

from django.db import transaction

from followups.actions.steps import TOUCHPOINTS, channel_of, mark_sent
from followups.enums import OutgoingState, StepKind
from followups.errors import FollowupError
from followups.models import Outgoing, Step
from tracker.actions import record_touchpoint
from tracker.enums import Direction
from tracker.errors import TrackerError
from tracker.models import Touchpoint

logger = logging.getLogger(__name__)

_OPEN = (OutgoingState.SENDING, OutgoingState.UNSURE)
NOT_MARKED = "It went out, but the step could not be marked as sent: {why}"
_SOMETHING = "something went wrong on this side. Please look at the step."


@transaction.atomic
def record_sent(row: Outgoing, *, at: datetime.datetime) -> bool:
    """The server has the message since `at`: the step is done, and what waited is anchored (A43).

    Whatever stands in the way of that, the message is sent; then it is on record all the same,
    and `said` tells. False where the row is gone, or the person has said otherwise.
    """
    return _record(row, at=at, now=at)


@transaction.atomic
def record_arrived(row: Outgoing, *, now: datetime.datetime) -> Outgoing:
    """The person found that it arrived: it is out since it was handed over."""
    _record(row, at=row.ended_at or row.send_at, now=now)
    row.refresh_from_db()
    return row


def _record(row: Outgoing, *, at: datetime.datetime, now: datetime.datetime) -> bool:
    ours = Outgoing.objects.filter(pk=row.pk, state__in=_OPEN)
    out = {"state": OutgoingState.SENT, "lease_until": None, "said": "", "ended_at": at}
    if not ours.update(**out):
        return False
    # Its words as they stand by now: somebody may have been erased from them.
    row.refresh_from_db(fields=["subject", "body"])
    said = _follow(row, at=at, now=now)
    if said:
        Outgoing.objects.filter(pk=row.pk).update(said=said[:300])
    return True


def record_not_sent(row: Outgoing, said: str, *, at: datetime.datetime) -> None:
    """It surely did not go out; the text stays with the step."""
    _end(row, OutgoingState.FAILED, said, at=at)


def record_unsure(row: Outgoing, said: str, *, at: datetime.datetime) -> None:
    """It may have arrived: the person can say whether it did."""
    _end(row, OutgoingState.UNSURE, said, at=at)


def record_copy(row: Outgoing, said: str) -> None:
    """What is to say of the copy; it changes nothing about the message."""
    Outgoing.objects.filter(pk=row.pk).update(copy_said=said[:300])


def _end(row: Outgoing, state: OutgoingState, said: str, *, at: datetime.datetime) -> None:
    ours = Outgoing.objects.filter(pk=row.pk, lease_until=row.lease_until)
    ours.filter(state=OutgoingState.SENDING).update(
        state=state, lease_until=None, said=said[:300], ended_at=at
    )


def _follow(row: Outgoing, *, at: datetime.datetime, now: datetime.datetime) -> str:
    """Mark the step as sent; "" where that worked, else what to tell."""
    step = Step.objects.select_related("owner", "application", "contact").get(pk=row.step_id)
    try:
        with transaction.atomic():
            step = mark_sent(
                step,
                sent_at=at,
                by=step.owner,
                now=now,
                subject=row.subject,
                body=row.body,
                message_id=row.message_id,
            )
            _name_the_mail(row, step)
    except (FollowupError, TrackerError) as error:
        why = str(error)
    except Exception:  # a mail that is out must never stand as one that is not
        logger.exception("Outgoing %s is sent, and its step could not be marked.", row.pk)
        why = _SOMETHING
    else:
        return ""
    _keep_on_record(row, step, at=at, now=now)
    return NOT_MARKED.format(why=why)


def _name_the_mail(row: Outgoing, step: Step) -> None:
    """Where the person said "I sent it" meanwhile, the history tells of the mail that went out."""
    said = Touchpoint.objects.filter(steps=step, message_id="")
    said.update(message_id=row.message_id, subject=row.subject, text=row.body)


def _keep_on_record(
    row: Outgoing, step: Step, *, at: datetime.datetime, now: datetime.datetime
) -> None:
    """What was sent stays, whatever became of the step (DAT-2)."""
    try:
        with transaction.atomic():
            record_touchpoint(
                by=step.owner,
                now=now,
                application=step.application,
                contact=step.contact,
                direction=Direction.OUTGOING,
                kind=TOUCHPOINTS[StepKind(step.kind)],
                channel=channel_of(step),
                happened_at=at,
                subject=row.subject,
                text=row.body,
                message_id=row.message_id,
            )
    except Exception:  # as above
        logger.exception("Outgoing %s is sent, and could not be put into the history.", row.pk)
