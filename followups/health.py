"""Is everything running? What the operator wants to know, in a fixed number of queries."""

import datetime
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from django.conf import settings
from django.db import connection
from django.db.models import Count, Min, Q
from django_q.models import Failure, OrmQ, Schedule

from followups.delivery import heartbeat_age
from followups.enums import ReminderState
from followups.models import Reminder, Step
from followups.schedule import NAME

STALE_AFTER = datetime.timedelta(minutes=3)
FAILED_DAYS = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """One look at the clock, the queue and the mails, at `now` (aware UTC)."""

    now: datetime.datetime
    tick_age: datetime.timedelta | None
    is_scheduled: bool
    steps_overdue: int
    oldest_step_at: datetime.datetime | None
    due: int
    sending: int
    parked: int
    oldest_due_at: datetime.datetime | None
    queued: int
    failed_tasks: int
    last_failure_at: datetime.datetime | None

    @property
    def is_alive(self) -> bool:
        """The clock has ticked within the last three minutes."""
        return is_fresh(self.tick_age)

    @property
    def ticked_at(self) -> datetime.datetime | None:
        return None if self.tick_age is None else self.now - self.tick_age

    @property
    def is_late(self) -> bool:
        """A mail has been waiting for longer than the clock should ever take."""
        return self.oldest_due_at is not None and self.now - self.oldest_due_at > STALE_AFTER

    @property
    def worries(self) -> list[str]:
        """What somebody should look at, each as a sentence; empty when all is well."""
        found = {
            "The clock has never ticked. Is the worker running?": self.tick_age is None,
            "The clock stands still. Is the worker running?": (
                self.tick_age is not None and not self.is_alive
            ),
            "The queue has no schedule for the clock. Starting Afterword again makes it.": (
                not self.is_scheduled
            ),
            "A mail has been waiting for more than three minutes.": self.is_late,
            "Mails are parked: five tries had no answer from the mail server.": self.parked > 0,
            "Tasks failed in the last seven days.": self.failed_tasks > 0,
        }
        return [words for words, holds in found.items() if holds]


def is_fresh(age: datetime.timedelta | None) -> bool:
    return age is not None and age <= STALE_AFTER


def look(now: datetime.datetime) -> Health:
    """Everything the operator's page shows, at `now` (aware UTC)."""
    mails = Reminder.objects.filter(
        state__in=(ReminderState.DUE, ReminderState.SENDING, ReminderState.PARKED)
    ).aggregate(
        due=Count("pk", filter=Q(state=ReminderState.DUE, due_at__lte=now)),
        sending=Count("pk", filter=Q(state=ReminderState.SENDING)),
        parked=Count("pk", filter=Q(state=ReminderState.PARKED)),
        oldest_due_at=Min("due_at", filter=Q(state=ReminderState.DUE, due_at__lte=now)),
    )
    overdue = Step.objects.filter(wakes_at__isnull=False, wakes_at__lte=now).aggregate(
        steps_overdue=Count("pk"), oldest_step_at=Min("wakes_at")
    )
    failures = Failure.objects.filter(stopped__gt=now - datetime.timedelta(days=FAILED_DAYS))
    return Health(
        now=now,
        tick_age=heartbeat_age(now),
        is_scheduled=Schedule.objects.filter(name=NAME).exists(),
        queued=OrmQ.objects.count(),
        failed_tasks=failures.count(),
        last_failure_at=failures.order_by("-stopped").values_list("stopped", flat=True).first(),
        **mails,
        **overdue,
    )


def database_kind() -> str:
    """PostgreSQL or SQLite, as people write it."""
    return "PostgreSQL" if connection.vendor == "postgresql" else "SQLite"


@cache
def version() -> str:
    """The version of Afterword that runs, as its project file says."""
    written = (Path(settings.BASE_DIR) / "pyproject.toml").read_text(encoding="utf-8")
    return str(tomllib.loads(written)["project"]["version"])
