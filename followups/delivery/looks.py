"""When a person's reminders are looked at next: at their hour, in their zone.

`User.next_digest_at` holds the next look. Everybody has one a day; with a mail per step there is
one at each full hour from the reminder hour on, for what becomes ready during the day.
"""

import datetime

from accounts.enums import ReminderMode
from accounts.models import User
from followups.calendar import local_morning

_DAY = datetime.timedelta(days=1)


def schedule_digest(user: User, now: datetime.datetime) -> None:
    """Set the next look (UTC) after the hour, the zone or the mode of reminders changed."""
    user.next_digest_at = next_look(user, now)
    user.save(update_fields=["next_digest_at"])


def next_look(user: User, now: datetime.datetime) -> datetime.datetime:
    """The first look (aware UTC) after `now`. An hour that a clock change skips is an hour late."""
    today = user.today(now)
    looks = (_look_on(user, today + _DAY * ahead) for ahead in range(3))
    next_morning = next(look for look in looks if look > now)
    if user.reminder_mode != ReminderMode.PER_STEP:
        return next_morning
    hour = _next_full_hour(user, now)
    started = _look_on(user, today) <= now
    return min(hour, next_morning) if started and user.today(hour) == today else next_morning


def look_date(user: User, now: datetime.datetime) -> datetime.date:
    """The local date whose look is the newest one not after `now`.

    After a downtime, and before today's hour, this is yesterday: that mail comes late, and
    today's still comes at its hour.
    """
    today = user.today(now)
    return today if _look_on(user, today) <= now else today - _DAY


def _look_on(user: User, day: datetime.date) -> datetime.datetime:
    return local_morning(day, hour=user.reminder_hour, zone=user.time_zone)


def _next_full_hour(user: User, now: datetime.datetime) -> datetime.datetime:
    local = now.astimezone(user.zone)
    past = datetime.timedelta(
        minutes=local.minute, seconds=local.second, microseconds=local.microsecond
    )
    return now - past + datetime.timedelta(hours=1)
