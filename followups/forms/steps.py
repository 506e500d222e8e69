"""What a person says about one step: its text, whom it goes to, when it was sent, later."""

import datetime
from collections.abc import Iterable
from typing import Any

from django import forms

from accounts.enums import LetterLanguage
from followups.chain import Candidate
from followups.forms.fields import Day, Line, Moment, Text, local_minute, select
from tracker.models import Contact

WORDS_LIMIT = 100_000


class _Version(forms.IntegerField):
    """The text version that a page carries along. What is none counts as one that is over."""

    def clean(self, value: Any) -> int | None:
        given = str(value or "").strip()
        if not given:
            return None
        return int(given) if given.isdecimal() and len(given) < 10 else -1


class DraftForm(forms.Form):
    """Subject and text as typed, and the text version the window started from (two windows)."""

    subject = Line(label="Subject", max_length=300)
    text = Text(label="Text", rows=17)
    version = _Version(required=False, widget=forms.HiddenInput())

    def __init__(self, data: Any = None, **kwargs: Any) -> None:
        super().__init__(data, **kwargs)
        self.fields["subject"].widget.attrs["dir"] = "auto"

    def clean_text(self) -> str:
        text: str = self.cleaned_data["text"]
        if len(text) > WORDS_LIMIT:
            raise forms.ValidationError(too_long(text))
        return text


def too_long(text: str) -> str:
    """The sentence for a text that is over the limit."""
    return f"This message has {len(text):,} characters; there is room for {WORDS_LIMIT:,}."


class LanguageForm(forms.Form):
    """The language a letter is written in."""

    language = forms.ChoiceField(label="Language", choices=LetterLanguage.choices, widget=select())


class SinceForm(forms.Form):
    """What is new on the person's side since they last spoke, in one line (CHK)."""

    since_then = Line(label="New on your side since then, in one line", max_length=200)


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
    """Another person of the same application, of those who may be written to (C5, DEC-9, F20)."""

    contact: "forms.ModelChoiceField[Contact]" = forms.ModelChoiceField(
        label="Write to",
        queryset=Contact.objects.none(),
        widget=forms.RadioSelect(),
        error_messages={
            "required": "Please choose a person.",
            "invalid_choice": "This person cannot be written to here.",
        },
    )

    def __init__(self, data: Any = None, *, chain: Iterable[Candidate]) -> None:
        super().__init__(data)
        people = self.fields["contact"]
        assert isinstance(people, forms.ModelChoiceField)  # noqa: S101 - for the type only
        may = [one.contact.pk for one in chain if not one.why_not]
        people.queryset = Contact.objects.filter(pk__in=may)
