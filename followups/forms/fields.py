"""The fields of follow-up forms: cleaned text, local dates, widgets in the look's classes."""

import datetime
from typing import Any

from django import forms
from django.utils import timezone

from tracker.text import clean_line, clean_text
from tracker.validators import validate_text_length

EARLIEST = datetime.date(1990, 1, 1)


class Line(forms.CharField):
    """One line of text; control and bidirectional characters are taken out silently."""

    def __init__(self, *, max_length: int = 300, **kwargs: Any) -> None:
        kwargs.setdefault("widget", forms.TextInput(attrs={"class": "form-control"}))
        super().__init__(max_length=max_length, required=kwargs.pop("required", False), **kwargs)
        self.error_messages["max_length"] = (
            "This is longer than the %(limit_value)d characters there is room for."
        )

    def to_python(self, value: Any) -> str:
        return clean_line(str(value)) if value is not None else ""


class Text(forms.CharField):
    """Several lines of text, up to 200,000 characters."""

    def __init__(self, *, rows: int = 4, **kwargs: Any) -> None:
        widget = forms.Textarea(attrs={"class": "form-control", "rows": rows})
        kwargs.setdefault("validators", [validate_text_length])
        super().__init__(required=kwargs.pop("required", False), widget=widget, **kwargs)

    def to_python(self, value: Any) -> str:
        return clean_text(str(value)) if value is not None else ""


class Day(forms.DateField):
    """A local date, between 1990 and 200 years of patience; the browser's own date picker."""

    def __init__(self, **kwargs: Any) -> None:
        widget = forms.DateInput(format="%Y-%m-%d", attrs={"class": "form-control", "type": "date"})
        super().__init__(widget=widget, **kwargs)
        self.error_messages.update(
            required="Please give a date.",
            invalid="This is not a date. Please write it as 2026-03-31.",
        )

    def validate(self, value: Any) -> None:
        super().validate(value)
        if value is not None and not EARLIEST <= value <= datetime.date(2200, 1, 1):
            raise forms.ValidationError("This date is too far away. Please check the year.")


class Moment(forms.DateTimeField):
    """A local date and time, stored aware; the browser's own picker."""

    def __init__(self, **kwargs: Any) -> None:
        widget = forms.DateTimeInput(
            format="%Y-%m-%dT%H:%M", attrs={"class": "form-control", "type": "datetime-local"}
        )
        super().__init__(widget=widget, **kwargs)
        self.error_messages.update(
            required="Please say when.",
            invalid="This is not a date and time. Please write it as 2026-03-31 09:30.",
        )

    def clean(self, value: Any) -> datetime.datetime | None:
        try:
            moment: datetime.datetime | None = super().clean(value)
        except (OverflowError, ValueError):
            raise forms.ValidationError(self.error_messages["invalid"]) from None
        if moment is not None and not EARLIEST.year <= moment.year <= 2200:
            raise forms.ValidationError("This date is too far away. Please check the year.")
        return moment


def select(**attrs: str) -> forms.Select:
    return forms.Select(attrs={"class": "form-select", **attrs})


def radios() -> forms.RadioSelect:
    return forms.RadioSelect(attrs={"class": "form-check-input"})


def ticks() -> forms.CheckboxSelectMultiple:
    return forms.CheckboxSelectMultiple(attrs={"class": "form-check-input"})


def tick() -> forms.CheckboxInput:
    return forms.CheckboxInput(attrs={"class": "form-check-input"})


def mark_invalid(form: forms.BaseForm) -> None:
    """Tell screen readers which fields are wrong, and why; the cursor stands in the first."""
    wrong = [name for name in form.fields if name in form.errors]
    for name in wrong:
        attrs = form.fields[name].widget.attrs
        attrs["autofocus"] = name == wrong[0]
        attrs["aria-invalid"] = "true"
        attrs["aria-describedby"] = f"{form[name].auto_id}_error"


def local_minute(now: datetime.datetime) -> datetime.datetime:
    """The moment in the person's zone, to the minute, as a picker starts from it."""
    return timezone.localtime(now).replace(second=0, microsecond=0)
