"""Who is due a mail: people are looked at when their hour has come, and get rows, not mails."""

import datetime
import logging

from django.db import transaction
from django.db.models import QuerySet

from accounts.enums import ReminderMode
from accounts.models import User
from followups.delivery.looks import look_date, next_look
from followups.delivery.waiting import Waiting, waiting_for
from followups.enums import ReminderKind
from followups.models import Reminder

logger = logging.getLogger(__name__)

LOOKS_PER_TICK = 2000
_AGAIN_AFTER = datetime.timedelta(minutes=15)
# No look lies further ahead than this, unless the clock was wrong when it was set.
_FURTHEST = datetime.timedelta(days=3)


def make_due(now: datetime.datetime, *, limit: int = LOOKS_PER_TICK) -> int:
    """Make the reminders that are due at `now`; return how many are new.

    One person's bad row never stops the others: it is pushed away first, logged, and looked at
    again in a quarter of an hour.
    """
    return sum(
        _look_safely(user, now=now) for people in due_people(now) for user in list(people[:limit])
    )


def due_people(now: datetime.datetime) -> "tuple[QuerySet[User], ...]":
    """People never looked at, people whose look has come, and looks a wrong clock set."""
    return (
        User.objects.filter(next_digest_at__isnull=True),
        User.objects.filter(next_digest_at__lte=now).order_by("next_digest_at"),
        User.objects.filter(next_digest_at__gt=now + _FURTHEST),
    )


def _look_safely(user: User, *, now: datetime.datetime) -> int:
    try:
        if not _push_away(user, now=now):
            return 0  # another process looks at this person
        return _look(user, now=now)
    except Exception:
        logger.exception("The reminders of user %s could not be made.", user.pk)
        return 0


def _push_away(user: User, *, now: datetime.datetime) -> int:
    """Claim this look, committed before the work, so that a bad row cannot fail every minute."""
    seen: QuerySet[User] = User.objects.filter(pk=user.pk, next_digest_at=user.next_digest_at)
    if user.next_digest_at is None:
        seen = User.objects.filter(pk=user.pk, next_digest_at__isnull=True)
    return seen.update(next_digest_at=now + _AGAIN_AFTER)


@transaction.atomic
def _look(user: User, *, now: datetime.datetime) -> int:
    rows = _rows_for(user, now=now) if _may_be_reminded(user, now) else []
    made = sum(_insert(row) for row in rows)
    User.objects.filter(pk=user.pk).update(next_digest_at=next_look(user, now))
    return made


def _may_be_reminded(user: User, now: datetime.datetime) -> bool:
    asleep = user.reminder_mode == ReminderMode.NONE or user.is_muted(now)
    started = user.next_digest_at is not None or look_date(user, now) == user.today(now)
    return user.is_active and not asleep and started


def _rows_for(user: User, *, now: datetime.datetime) -> list[Reminder]:
    waiting = waiting_for(user, now=now)
    on = look_date(user, now)
    if user.reminder_mode == ReminderMode.DIGEST:
        return [_digest(user, on=on, now=now)] if waiting.is_worth_a_digest else []
    return _rows_per_step(user, waiting, on=on, now=now)


def _rows_per_step(
    user: User, waiting: Waiting, *, on: datetime.date, now: datetime.datetime
) -> list[Reminder]:
    rows = [
        Reminder(
            owner=user,
            key=f"step:{step.pk}:{on}",
            kind=ReminderKind.STEP,
            local_date=on,
            step_ids=[step.pk],
            due_at=now,
        )
        for step in waiting.new_steps
    ]
    return [*rows, _digest(user, on=on, now=now)] if waiting.new_decisions else rows


def _digest(user: User, *, on: datetime.date, now: datetime.datetime) -> Reminder:
    return Reminder(
        owner=user,
        key=f"digest:{user.pk}:{on}",
        kind=ReminderKind.DIGEST,
        local_date=on,
        due_at=now,
    )


def _insert(row: Reminder) -> bool:
    """One row unless its key exists, whoever made it."""
    columns = {
        name: getattr(row, name) for name in ("owner", "kind", "local_date", "step_ids", "due_at")
    }
    return Reminder.objects.get_or_create(key=row.key, defaults=columns)[1]
