"""Who is due a mail: people are looked at when their hour has come, and get rows, not mails."""

import datetime
import logging
from collections import defaultdict
from collections.abc import Sequence

from django.db import transaction
from django.db.models import QuerySet

from accounts.enums import ReminderMode
from accounts.models import User
from followups.delivery.looks import look_date, next_look
from followups.delivery.waiting import Waiting, waiting_for
from followups.enums import ReminderKind
from followups.models import Reminder

logger = logging.getLogger(__name__)

LOOKS_PER_TICK = 10_000
PEOPLE_AT_ONCE = 200
_AGAIN_AFTER = datetime.timedelta(minutes=15)
# No look lies further ahead than this, unless the clock was wrong when it was set.
_FURTHEST = datetime.timedelta(days=3)


def make_due(now: datetime.datetime, *, limit: int = LOOKS_PER_TICK) -> int:
    """Make the reminders that are due at `now`; return how many are new.

    One person's bad row never stops the others: it is pushed away first, logged, and looked at
    again in a quarter of an hour.
    """
    made = 0
    for people in due_people(now):
        ids = list(people.values_list("pk", flat=True)[:limit])
        for start in range(0, len(ids), PEOPLE_AT_ONCE):
            some = people.filter(pk__in=ids[start : start + PEOPLE_AT_ONCE])
            made += _look_together(_push_away(some, now=now), now=now)
    return made


def due_people(now: datetime.datetime) -> "tuple[QuerySet[User], ...]":
    """People never looked at, people whose look has come, and looks a wrong clock set."""
    return (
        User.objects.filter(next_digest_at__isnull=True),
        User.objects.filter(next_digest_at__lte=now).order_by("next_digest_at"),
        User.objects.filter(next_digest_at__gt=now + _FURTHEST),
    )


@transaction.atomic
def _push_away(due: "QuerySet[User]", *, now: datetime.datetime) -> list[User]:
    """Claim these looks, committed before the work, so that a bad row cannot fail every minute.

    Whom another process looks at, or who is just changing their settings, is left to the next
    tick (PostgreSQL; SQLite has one writer anyway).
    """
    people = list(due.select_for_update(skip_locked=True, no_key=True))
    User.objects.filter(pk__in=[user.pk for user in people]).update(
        next_digest_at=now + _AGAIN_AFTER
    )
    return people


def _look_together(people: Sequence[User], *, now: datetime.datetime) -> int:
    """All of them in one transaction; where that fails, each half in one of its own."""
    if not people:
        return 0
    try:
        return _look(people, now=now)
    except Exception:
        if len(people) == 1:
            logger.exception("The reminders of user %s could not be made.", people[0].pk)
            return 0
    half = len(people) // 2
    return sum(_look_together(part, now=now) for part in (people[:half], people[half:]))


@transaction.atomic
def _look(people: Sequence[User], *, now: datetime.datetime) -> int:
    # In the order in which a batch of mails locks people: two that wait for each other wait long.
    ids = [user.pk for user in people]
    list(User.objects.select_for_update(no_key=True).filter(pk__in=ids).order_by("pk").values("pk"))
    awake = [user for user in people if _may_be_reminded(user, now)]
    waiting = waiting_for(awake, now=now)
    made = _insert([row for user in awake for row in _rows_for(user, waiting[user.pk], now=now)])
    _look_again_later(people, now=now)
    return made


def _look_again_later(people: Sequence[User], *, now: datetime.datetime) -> None:
    """Set everybody's next look, unless they changed it themselves since the claim."""
    at: dict[datetime.datetime, list[int]] = defaultdict(list)
    for user in people:
        at[next_look(user, now)].append(user.pk)
    for moment, ids in at.items():
        claimed = User.objects.filter(pk__in=ids, next_digest_at=now + _AGAIN_AFTER)
        claimed.update(next_digest_at=moment)


def _may_be_reminded(user: User, now: datetime.datetime) -> bool:
    asleep = user.reminder_mode == ReminderMode.NONE or user.is_muted(now)
    started = user.next_digest_at is not None or look_date(user, now) == user.today(now)
    return user.is_active and not asleep and started


def _rows_for(user: User, waiting: Waiting, *, now: datetime.datetime) -> list[Reminder]:
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


def _insert(rows: list[Reminder]) -> int:
    """Those rows whose key does not exist yet, whoever made it; how many they are."""
    keys = [row.key for row in rows]
    known = set(Reminder.objects.filter(key__in=keys).values_list("key", flat=True))
    new = [row for row in rows if row.key not in known]
    Reminder.objects.bulk_create(new, ignore_conflicts=True)
    return len(new)
