"""Dates in templates: said as people say them, exact in `datetime` and `title`."""

import datetime

from django import template
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString

from tracker.saying import say_appointment, say_coming, say_day, say_in_full, say_moment

register = template.Library()

Said = datetime.datetime | datetime.date


def _local(value: Said) -> Said:
    return timezone.localtime(value) if isinstance(value, datetime.datetime) else value


def _element(value: Said, words: str) -> SafeString:
    exact, title = value.isoformat(), say_in_full(value)
    if isinstance(value, datetime.datetime):
        exact, title = value.isoformat(timespec="minutes"), f"{title}, {value:%H:%M}"
    return format_html('<time datetime="{}" title="{}">{}</time>', exact, title, words)


@register.simple_tag
def when(value: Said | None, now: datetime.datetime) -> SafeString | str:
    """A date or moment in the past or future, in the active time zone; nothing for None."""
    if value is None:
        return ""
    local, today = _local(value), timezone.localdate(now)
    if isinstance(local, datetime.datetime):
        return _element(local, say_moment(local, today=today))
    return _element(local, say_day(local, today=today))


@register.simple_tag
def day_of(value: Said | None, now: datetime.datetime) -> SafeString | str:
    """Only the day of a date or moment."""
    if value is None:
        return ""
    local = _local(value)
    day = local.date() if isinstance(local, datetime.datetime) else local
    return _element(local, say_day(day, today=timezone.localdate(now)))


@register.simple_tag
def on_day(value: datetime.date | None, now: datetime.datetime) -> SafeString | str:
    """A day inside a sentence: yesterday, on Thu 5 March."""
    if value is None:
        return ""
    said = say_day(value, today=timezone.localdate(now))
    return format_html("{}{}", "on " if " " in said else "", day_of(value, now))


@register.simple_tag
def coming(value: datetime.date | None, now: datetime.datetime) -> SafeString | str:
    """A day ahead: Friday, Mon 9 March."""
    if value is None:
        return ""
    return _element(value, say_coming(value, today=timezone.localdate(now)))


@register.simple_tag
def appointment(value: datetime.datetime | None, now: datetime.datetime) -> SafeString | str:
    """A time to be kept: Thu 5 March, 14:00."""
    if value is None:
        return ""
    local = timezone.localtime(value)
    return _element(local, say_appointment(local, today=timezone.localdate(now)))
