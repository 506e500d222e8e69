"""Fields that take what people type and paste: cleaned silently, refused in words."""

import datetime
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import models

from tracker.text import clean_line, clean_text
from tracker.validators import validate_text_length, validate_web_address

EARLIEST = datetime.date(1970, 1, 1)
LATEST = datetime.date(2100, 12, 31)
_WRONG_DAY = "Please write a date between 1970 and 2100, for example 9 March 2026 as 2026-03-09."
_PERSON = re.compile(r"^(?P<name>[^<>]*?)\s*(?:<(?P<email>[^<>]*)>)?$")
MAX_PEOPLE = 30


class LineField(forms.CharField):
    """One line: control and bidirectional characters are dropped, spaces folded."""

    suggestions: Iterable[tuple[str, str]] = ()

    def to_python(self, value: Any) -> str:
        return clean_line(super().to_python(value) or "")


class TextField(forms.CharField):
    """Several lines, up to 200,000 characters."""

    widget = forms.Textarea

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("widget", forms.Textarea(attrs={"rows": 5}))
        super().__init__(**kwargs)
        if validate_text_length not in self.validators:
            self.validators.append(validate_text_length)

    def to_python(self, value: Any) -> str:
        return clean_text(super().to_python(value) or "")


class MailField(LineField):
    """One e-mail address."""

    widget = forms.EmailInput
    default_validators = [validate_email]

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 254)
        super().__init__(**kwargs)
        self.error_messages["invalid"] = "Please write an e-mail address like anna@example.com."


class WebAddressField(LineField):
    """An http or https address; one without a scheme is taken as https."""

    widget = forms.TextInput(attrs={"inputmode": "url", "autocomplete": "off"})

    def to_python(self, value: Any) -> str:
        address = super().to_python(value)
        looks_bare = re.match(r"^[\w-]+(\.[\w-]+)+([/?#].*)?$", address)
        return f"https://{address}" if looks_bare else address

    def validate(self, value: Any) -> None:
        super().validate(value)
        if value:
            validate_web_address(value)


class DayField(forms.DateField):
    """A day of the calendar, within what any application could mean."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("widget", forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"))
        super().__init__(**kwargs)
        self.error_messages["invalid"] = _WRONG_DAY

    def validate(self, value: Any) -> None:
        super().validate(value)
        if value is not None and not EARLIEST <= value <= LATEST:
            raise ValidationError(_WRONG_DAY)


class MomentField(forms.DateTimeField):
    """A local date and time in the person's own zone (activated for the request)."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault(
            "widget",
            forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
        )
        super().__init__(**kwargs)
        self.error_messages["invalid"] = (
            "Please write a day and a time, for example 2026-03-09 14:00."
        )

    def to_python(self, value: Any) -> datetime.datetime | None:
        try:
            moment = super().to_python(value)
        except OverflowError:
            raise ValidationError(_WRONG_DAY) from None
        except ValidationError as error:
            if error.code != "ambiguous_timezone":
                raise
            raise ValidationError(
                "The clocks change in that hour, so this time is skipped or comes twice. "
                "Please write another hour."
            ) from None
        if moment is not None and not EARLIEST.year < moment.year <= LATEST.year:
            raise ValidationError(_WRONG_DAY)
        return moment


@dataclass(frozen=True)
class Person:
    """A name, and an e-mail address where one was written."""

    name: str
    email: str = ""


class PeopleField(TextField):
    """People, one per line: a name, or a name and <an e-mail address>."""

    def __init__(self, **kwargs: Any) -> None:
        attrs = {"rows": 3, "placeholder": "Anna Berg <anna@example.com>"}
        kwargs.setdefault("widget", forms.Textarea(attrs=attrs))
        super().__init__(**kwargs)

    def clean(self, value: Any) -> list[Person]:
        lines = [clean_line(line) for line in super().clean(value).split("\n")]
        written = [(at, line) for at, line in enumerate(lines, start=1) if line]
        if len(written) > MAX_PEOPLE:
            raise ValidationError(f"That is {len(written)} people; there is room for {MAX_PEOPLE}.")
        return [_person(line, at=at) for at, line in written]


def _person(line: str, *, at: int) -> Person:
    found = _PERSON.match(line)
    name, email = (found["name"], found["email"] or "") if found else ("", "")
    if not name:
        raise ValidationError(
            f"Line {at}: please write a name, and the address in < > after it if you know it."
        )
    if len(name) > 160:
        raise ValidationError(f"Line {at}: this name has more than 160 characters.")
    if email:
        try:
            validate_email(email)
        except ValidationError:
            raise ValidationError(f"Line {at}: “{email}” is not an e-mail address.") from None
    return Person(name, email)


class KnownPeopleField(forms.ModelMultipleChoiceField):  # type: ignore[type-arg]  # no [] when run
    """People ticked in a list. Numbers that no row can have are refused before the database is."""

    def clean(self, value: Any) -> Any:
        if isinstance(value, list | tuple) and any(len(str(one)) > 18 for one in value):
            raise ValidationError("Please pick people from the list.")
        return super().clean(value)


def form_field(column: models.Field[Any, Any], **kwargs: Any) -> forms.Field | None:
    """The form field of a model's column, as the classes above (for `Meta.formfield_callback`)."""
    kinds: dict[type[models.Field[Any, Any]], type[forms.Field]] = {
        models.TextField: TextField,
        models.DateField: DayField,
        models.DateTimeField: MomentField,
        models.EmailField: MailField,
    }
    kind = kinds.get(type(column))
    if type(column) is models.CharField and not column.choices:
        is_address = validate_web_address in column.validators
        kind = WebAddressField if is_address else LineField
    return column.formfield(form_class=kind, **kwargs) if kind else column.formfield(**kwargs)
