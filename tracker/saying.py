"""Dates, times and lengths as people say them. Everything is local to the person."""

import datetime

_MONTHS = ["Jan", "Feb", "March", "April", "May", "June"]
_MONTHS += ["July", "Aug", "Sept", "Oct", "Nov", "Dec"]
_DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
_LONG_DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
_NEAR = {-1: "yesterday", 0: "today", 1: "tomorrow"}
_WEEKDAY_WITHIN = 45


def say_day(day: datetime.date, *, today: datetime.date) -> str:
    """yesterday; Thu 5 March (within some weeks); 14 Jan (this year); 3 Sept 2025."""
    away = (day - today).days
    if away in _NEAR:
        return _NEAR[away]
    plain = f"{day.day} {_MONTHS[day.month - 1]}"
    if abs(away) <= _WEEKDAY_WITHIN:
        return f"{_DAYS[day.weekday()]} {plain}"
    return plain if day.year == today.year else f"{plain} {day.year}"


def say_coming(day: datetime.date, *, today: datetime.date) -> str:
    """Like `say_day`; a day within the next week is only its name (Friday)."""
    if 1 < (day - today).days < 7:
        return _LONG_DAYS[day.weekday()]
    return say_day(day, today=today)


def say_moment(moment: datetime.datetime, *, today: datetime.date) -> str:
    """this morning, 14:05 today, yesterday, 11:05; farther away only the day.

    `moment` is in the person's zone.
    """
    away = (moment.date() - today).days
    if away == 0:
        return f"today, {moment:%H:%M}"
    if away in _NEAR:
        return f"{_NEAR[away]}, {moment:%H:%M}"
    return say_day(moment.date(), today=today)


def say_appointment(moment: datetime.datetime, *, today: datetime.date) -> str:
    """A time to be kept: Thu 5 March, 14:00."""
    return f"{say_day(moment.date(), today=today)}, {moment:%H:%M}"


def say_in_full(day: datetime.date) -> str:
    """Tuesday 3 March 2026, for the title of a date said shortly."""
    return f"{_LONG_DAYS[day.weekday()]} {day.day} {day:%B} {day.year}"


def say_minutes(minutes: int) -> str:
    """25 minutes, 1 hour, 2 hours, 1 hour 30."""
    hours, rest = divmod(minutes, 60)
    if hours == 0:
        return f"{minutes} minute{'s' * (minutes != 1)}"
    said = f"{hours} hour{'s' * (hours != 1)}"
    return f"{said} {rest}" if rest else said


def say_list(names: list[str]) -> str:
    """Anna; Anna and Bo; Anna, Bo and Cem."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"
