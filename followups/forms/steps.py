"""What a person says about one step: its text, whom it goes to, when it was sent, later."""

import datetime
from typing import Any

from django import forms
from django.db.models import Q

from followups.forms.fields import Day, Line, Moment, Text, local_minute, select
from followups.forms.outcome import people_of
from followups.models import Step
from tracker.models import Contact

WORDS_LIMIT = 20_000


class _AsShown(forms.CharField):
    """A text the page carries along; nobody sees the field, so it is never what is wrong."""

    def to_python(self, value: Any) -> str:
        return (super().to_python(value) or "").replace("\0", "").replace("\r\n", "\n")


class DraftForm(forms.Form):
    """Subject and text as typed, with the text the page started from (two tabs, see `expected`)."""

    subject = Line(label="Subject", max_length=300)
    text = Text(label="Text", rows=17)
    expected = _AsShown(required=False, strip=False, widget=forms.HiddenInput())

    def __init__(self, data: Any = None, **kwargs: Any) -> None:
        super().__init__(data, **kwargs)
        self.fields["text"].widget.attrs.update(
            {"class": "form-control aw-draft", "aria-describedby": "length"}
        )

    def clean_text(self) -> str:
        text: str = self.cleaned_data["text"]
        if len(text) > WORDS_LIMIT:
            raise forms.ValidationError(
                f"This message has {len(text):,} characters; there is room for {WORDS_LIMIT:,}."
            )
        return text


class SentForm(forms.Form):
    """When it went out; now, unless another time is given."""

    sent_at = Moment(label="When did you send it?", required=False)

    def __init__(self, data: Any = None, *, now: datetime.datetime) -> None:
        super().__init__(data, initial={"sent_at": local_minute(now)})
        self.now = now

    def clean_sent_at(self) -> datetime.datetime:
        """The given time; the present minute means now, to the second."""
        given: datetime.datetime | None = self.cleaned_data["sent_at"]
        if given is None or given == self.now.replace(second=0, microsecond=0):
            return self.now
        return given


class LaterForm(forms.Form):
    """Until when it rests: tomorrow, in a week, or a day of one's own."""

    until = forms.CharField(required=False, max_length=10)
    day = Day(label="On this day", required=False)

    def __init__(self, data: Any = None, *, today: datetime.date) -> None:
        super().__init__(data)
        self.today = today
        tomorrow = today + datetime.timedelta(days=1)
        self.fields["day"].widget.attrs["min"] = tomorrow.isoformat()

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        days = {"tomorrow": 1, "week": 7}.get(cleaned.get("until") or "")
        if days:
            cleaned["day"] = self.today + datetime.timedelta(days=days)
        elif "day" not in self.errors and (cleaned.get("day") or self.today) <= self.today:
            self.add_error("day", "Please choose a day after today.")
        return cleaned


class RecipientForm(forms.Form):
    """Another contact of the same application; nobody who asked for no contact (F20)."""

    contact: "forms.ModelChoiceField[Contact]" = forms.ModelChoiceField(
        label="Write to",
        queryset=Contact.objects.none(),
        widget=select(),
        error_messages={
            "required": "Please choose a person.",
            "invalid_choice": "This person cannot be written to here.",
        },
    )

    def __init__(self, data: Any = None, *, step: Step) -> None:
        super().__init__(data)
        people = self.fields["contact"]
        assert isinstance(people, forms.ModelChoiceField)  # noqa: S101 - for the type only
        people.queryset = reachable(step)


def reachable(step: Step) -> Any:
    """The other contacts of the step's application who can and may be written to."""
    can = ~Q(email="") | ~Q(linkedin_url="") | ~Q(phone="")
    people = people_of(step.application).filter(can, do_not_contact=False)
    return people.exclude(company__do_not_contact=True).exclude(pk=step.contact_id or 0)
