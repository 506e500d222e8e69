"""Feedback that was given: their words, what they are about, and the one thing to act on."""

import datetime
from typing import Any

from django import forms

from accounts.models import User
from followups.forms.fields import Day, Line, Text, radios, select, ticks
from followups.forms.outcome import people_of
from tracker.enums import FeedbackKind
from tracker.models import Application, Contact, Feedback

# One word each, and none of them a mark (A51, UX-3).
THEMES = (
    "depth",
    "breadth",
    "examples",
    "clarity",
    "structure",
    "domain",
    "tools",
    "leadership",
    "teamwork",
    "motivation",
    "language",
    "seniority",
)
OWN_OFFERED = 8
MOST_THEMES = 10


class FeedbackForm(forms.Form):
    """What they said: their perception, kept apart from one's own view (A49).

    Only what came is asked for at once; themes and the one thing may follow after reading.
    """

    kind = forms.ChoiceField(
        label="What did you get?",
        choices=[
            (FeedbackKind.SPECIFIC, "Something specific"),
            (FeedbackKind.GENERIC, "A general answer"),
            (FeedbackKind.DECLINED_BY_POLICY, "They give no feedback"),
        ],
        initial=FeedbackKind.SPECIFIC,
        widget=radios(),
        error_messages={
            "required": "Please pick one of the three.",
            "invalid_choice": "Please pick one of the three.",
        },
    )
    received_on = Day(label="When?")
    contact: "forms.ModelChoiceField[Contact]" = forms.ModelChoiceField(
        label="Who gave it?",
        queryset=Contact.objects.none(),
        required=False,
        empty_label="Nobody in particular",
        widget=select(),
    )
    text = Text(
        label="Their words",
        rows=6,
        help_text="Paste them unread if you like. They stay folded away until you open them.",
    )
    themes = forms.MultipleChoiceField(
        label="What is it about?",
        required=False,
        widget=ticks(),
        error_messages={"invalid_choice": "Please pick from the list, or use your own words."},
    )
    own_themes = Line(
        label="In your own words",
        max_length=300,
        help_text="A word each, with commas between them.",
    )
    act_on = Line(
        label="One thing I’ll act on",
        max_length=300,
        help_text="Only if there is one. It can be named in a short thanks.",
    )

    def __init__(
        self,
        data: Any = None,
        *,
        application: Application,
        user: User,
        now: datetime.datetime,
        feedback: Feedback | None = None,
    ) -> None:
        self.today = user.today(now)
        super().__init__(data, initial=_as_it_is(feedback, today=self.today))
        self.fields["received_on"].widget.attrs["max"] = self.today.isoformat()
        people, themes = self.fields["contact"], self.fields["themes"]
        assert isinstance(people, forms.ModelChoiceField)  # noqa: S101 - for the type only
        assert isinstance(themes, forms.MultipleChoiceField)  # noqa: S101 - for the type only
        people.queryset = people_of(application)
        offered = dict.fromkeys((*THEMES, *_own(user), *(feedback.themes if feedback else ())))
        themes.choices = [(theme, theme) for theme in offered]

    def clean_received_on(self) -> datetime.date:
        day: datetime.date = self.cleaned_data["received_on"]
        if day > self.today:
            raise forms.ValidationError(
                "This day has not come yet. Please use today or an earlier day."
            )
        return day

    def clean(self) -> dict[str, Any]:
        """Picked and typed themes together, each once, as single words or short phrases."""
        cleaned: dict[str, Any] = super().clean() or {}
        typed = (part.strip()[:40] for part in cleaned.pop("own_themes", "").split(","))
        together = dict.fromkeys((*cleaned.get("themes", ()), *filter(None, typed)))
        cleaned["themes"] = list(together)[:MOST_THEMES]
        return cleaned


def _as_it_is(feedback: Feedback | None, *, today: datetime.date) -> dict[str, Any]:
    if feedback is None:
        return {"received_on": today}
    names = ("kind", "received_on", "text", "themes", "act_on")
    return {"contact": feedback.contact_id, **{name: getattr(feedback, name) for name in names}}


def _own(user: User) -> list[str]:
    """Themes in the person's own words from before, the newest first."""
    rows = Feedback.objects.for_user(user).exclude(themes=[]).order_by("-id")
    used = (theme for themes in rows.values_list("themes", flat=True)[:50] for theme in themes)
    own = dict.fromkeys(theme for theme in used if theme not in THEMES)
    return list(own)[:OWN_OFFERED]
