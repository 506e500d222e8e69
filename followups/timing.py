"""When the clock has to look at a step next: local dates of a person become instants."""

import datetime

from accounts.models import User
from followups.calendar import local_morning
from followups.enums import StepKind, StepState
from followups.models import Step

# A thank-you grows late softly (C9): the date shown passes, the step stays this much longer.
SOFT_EXPIRY = {StepKind.THANK_YOU: datetime.timedelta(days=23)}


def morning(user: User, day: datetime.date) -> datetime.datetime:
    """The instant (aware UTC) of the person's reminder hour on their local date `day`."""
    return local_morning(day, hour=user.reminder_hour, zone=user.time_zone)


def expires_at(step: Step, user: User) -> datetime.datetime | None:
    """The first local midnight (aware UTC) at which a ready step is past its time, if ever."""
    if step.good_until is None:
        return None
    last = step.good_until + SOFT_EXPIRY.get(StepKind(step.kind), datetime.timedelta())
    return local_morning(last + datetime.timedelta(days=1), hour=0, zone=user.time_zone)


def wakes_at(step: Step, user: User) -> datetime.datetime | None:
    """The next instant (aware UTC) at which the clock must look at the step; None for never."""
    if step.state == StepState.SCHEDULED and step.due_on:
        return morning(user, step.due_on)
    if step.state == StepState.HELD and step.held_until:
        return morning(user, step.held_until)
    if step.state == StepState.READY:
        return expires_at(step, user)
    return None
