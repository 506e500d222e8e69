"""The one row of django-q2's schedule: our clock."""

import datetime

from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from django_q.models import Schedule

NAME = "tick"
TICK = "followups.tasks.tick"
_COLUMNS = {
    "func": TICK,
    "schedule_type": Schedule.MINUTES,
    "minutes": 1,
    "repeats": -1,
    "args": None,
    "kwargs": None,
    "hook": None,
    "cluster": None,
}


def sync(now: datetime.datetime | None = None) -> Schedule:
    """Make the schedule hold exactly one row of ours: a tick each minute, starting at `now`.

    Called by the launcher before the workers start. Not by `migrate`: a database that is only
    restored or looked at should not start to send. A second row of ours, or one with bad
    arguments, would stop every schedule, so all others of ours are removed.
    """
    moment = now or timezone.now()
    with transaction.atomic():
        ours = Schedule.objects.select_for_update().filter(
            Q(name=NAME) | Q(func__startswith="followups.")
        )
        first = ours.order_by("pk").values_list("pk", flat=True).first()
        ours.exclude(pk=first).delete()
        row, _ = Schedule.objects.update_or_create(
            pk=first, defaults={"name": NAME, "next_run": moment, **_COLUMNS}
        )
    return row
