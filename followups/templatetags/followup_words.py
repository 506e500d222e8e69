"""Days, steps and fields as the follow-up pages show them."""

import datetime

from django import template
from django.forms import BoundField
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString

from followups import phrases
from followups.enums import CONTACTING_KINDS
from followups.models import Step
from tracker.models import Application

register = template.Library()


@register.filter
def said(value: datetime.date | datetime.datetime | None) -> str | SafeString:
    """A day (or the local day of a moment) as people say it, exact in `datetime` and `title`."""
    if value is None:
        return ""
    day = _local_day(value)
    words = phrases.day_words(day, timezone.localdate())
    return _time(value, phrases.exact_day(day), words)


@register.filter
def said_at(value: datetime.datetime | None) -> str | SafeString:
    """A moment as people say it: "tomorrow, 14:00"."""
    if value is None:
        return ""
    local = timezone.localtime(value)
    words = phrases.day_words(local.date(), timezone.localdate())
    exact = f"{phrases.exact_day(local.date())}, {local:%H:%M}"
    return _time(local, exact, f"{words}, {local:%H:%M}")


def _local_day(value: datetime.date | datetime.datetime) -> datetime.date:
    return timezone.localtime(value).date() if isinstance(value, datetime.datetime) else value


def _time(value: datetime.date, exact: str, words: str) -> SafeString:
    return format_html('<time datetime="{}" title="{}">{}</time>', value.isoformat(), exact, words)


@register.filter
def step_title(step: Step) -> str:
    return phrases.step_title(step)


@register.filter
def application_name(application: Application) -> str:
    return phrases.application_name(application)


@register.filter
def company_name(application: Application) -> str:
    return phrases.company_name(application)


@register.filter
def minutes(step: Step) -> int:
    return phrases.MINUTES.get(step.kind, 5)


@register.filter
def is_message(step: Step) -> bool:
    """Whether the step writes to somebody, and so has a draft."""
    return step.kind in CONTACTING_KINDS


@register.filter
def number_word(count: int) -> str:
    return phrases.number_word(count).lower()


@register.inclusion_tag("followups/_field.html")
def aw_field(field: BoundField) -> dict[str, object]:
    """A labelled field with its hint and its errors, in the look's markup."""
    return {"field": field}


@register.inclusion_tag("followups/_segment.html")
def aw_segment(field: BoundField) -> dict[str, object]:
    """Two to four short answers in a row (radio buttons or tick boxes)."""
    return {"field": field}


@register.filter
def reason_source(reason: dict[str, str]) -> str:
    """Where a reason comes from: what the rule says, and the article's sentence."""
    return phrases.source_words(reason.get("rule", ""), reason.get("source", ""))
