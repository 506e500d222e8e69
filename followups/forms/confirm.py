"""What a mail becomes once somebody agrees: every value found is here to be changed."""

import datetime
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django import forms
from django.db.models import Model

from accounts.models import User
from followups import phrases
from followups.forms.fields import Day, Line, Moment, radios, select, tick, ticks
from followups.models import Step
from tracker.enums import (
    Channel,
    FeedbackKind,
    FeedbackOffer,
    Invite,
    WantsFuture,
    Written,
    WrittenBy,
)
from tracker.models import Application, Contact

NEW, OTHER = "new", "other"
NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class What:
    """One thing a mail can become: how the list, the button and the action call it."""

    label: str
    button: str
    act: str
    outcome_kind: str = ""
    stage: str = ""
    fields: tuple[str, ...] = ("on",)


_WRITER = ("sender", "no_contact_requested")
_NOTICE = ("on", "written", "sender", "written_by", "sender_name", "no_contact_requested")
_NO = (*_NOTICE, "feedback", "invites", "wants_future")
_PAUSED = (*_NOTICE, "wants_future")
WHATS: dict[str, What] = {
    "not_selected": What(
        "Not selected", "Record: not selected", "outcome", "not_selected", "", _NO
    ),
    "on_hold": What("On hold", "Record: on hold", "outcome", "on_hold", fields=_PAUSED),
    "position_cancelled": What(
        *("Position cancelled", "Record: position cancelled", "outcome", "position_cancelled"),
        fields=_PAUSED,
    ),
    "offer_rescinded": What(
        "Offer taken back", "Record: offer taken back", "outcome", "offer_rescinded", fields=_NO
    ),
    "withdrawn": What("Withdrawn by me", "Record: withdrawn by me", "outcome", "withdrawn"),
    "applied": What("Application received", "Record: received", "stage", stage="applied"),
    "screen": What(
        "First call", "Record: first call", "stage", stage="screen", fields=("on", "starts_at")
    ),
    "interview": What(
        *("Interview invitation", "Record: interview", "stage"),
        stage="interview",
        fields=("on", "starts_at"),
    ),
    "assessment": What("Task or test", "Record: task or test", "stage", stage="assessment"),
    "offer": What("Offer", "Record: offer", "stage", stage="offer"),
    "feedback": What(
        "Feedback", "Keep the feedback", "feedback", fields=("on", "feedback_kind", *_WRITER)
    ),
    "reply": What("A reply", "Record: they replied", "reply", fields=_WRITER),
    "bounce": What("My mail came back", "Record: it came back", "bounce", fields=("step",)),
    NOTHING: What("Nothing to record", "Keep it, record nothing", "nothing", fields=()),
}
_GROUPS = (
    ("How it ended", tuple(name for name, what in WHATS.items() if what.act == "outcome")),
    ("How far it is", tuple(name for name, what in WHATS.items() if what.act == "stage")),
    ("Something else", ("feedback", "reply", "bounce", NOTHING)),
)
_WRITTEN = [
    (Written.PERSONAL, "To you, by a person"),
    (Written.AUTOMATED, "Automatically"),
    (Written.UNCLEAR, "Not sure"),
]
_FEEDBACK = [choice for choice in FeedbackKind.choices if choice[0] != FeedbackKind.NONE]
_OFFERS = {
    FeedbackOffer.OFFERED: "feedback offered",
    FeedbackOffer.REFUSED: "no feedback",
    FeedbackOffer.GIVEN: "feedback given",
}
_FOLDED = ("written_by", "sender_name", "feedback", "invites")
_DEFAULTS: dict[str, str] = {
    "written": Written.UNCLEAR,
    "written_by": WrittenBy.UNKNOWN,
    "feedback": FeedbackOffer.NONE,
    "wants_future": WantsFuture.UNSURE,
    "feedback_kind": FeedbackKind.GENERIC,
}


def _moment(said: str) -> datetime.datetime | None:
    """When the page was shown, as it says itself; None where that is nonsense."""
    try:
        moment = datetime.datetime.fromisoformat(said[:40])
    except ValueError:
        return None
    return moment if moment.tzinfo else None


def fields_for(name: str) -> str:
    """Which kinds a field belongs to, as its wrapper says it (`data-for`)."""
    return " ".join(key for key, what in WHATS.items() if name in what.fields)


@dataclass(frozen=True)
class Rows:
    """What the form's lists offer: the person's own rows only."""

    applications: list[Application]
    people: Iterable[Contact]
    sent: Iterable[Step]


_PICK = "Please pick one from the list."
_GONE = "This application is not there any more. Please choose another one."


class OneOf(forms.TypedChoiceField):
    """One of a few rows, read once: the list that is shown is the list that is taken."""

    def __init__(self, *, empty_label: str, gone: str = _PICK, **kwargs: Any) -> None:
        self.empty_label = empty_label
        super().__init__(
            required=False,
            empty_value=None,
            widget=select(),
            error_messages={"invalid_choice": gone},
            **kwargs,
        )

    def offer(self, rows: Iterable[Model], name: Callable[[Any], str] = str) -> None:
        """The rows to pick from, each by its name."""
        known = {str(row.pk): row for row in rows}
        self.choices = [("", self.empty_label), *((pk, name(row)) for pk, row in known.items())]
        self.coerce = known.__getitem__


class Belongs(forms.ChoiceField):
    """An application by its number, or what else the mail may belong to."""

    def validate(self, value: Any) -> None:
        """One that is not there was deleted since the page was shown: that is said."""
        if value and not self.valid_value(value) and str(value).isdigit():
            raise forms.ValidationError(self.error_messages["gone"], code="gone")
        super().validate(value)


class ConfirmForm(forms.Form):
    """Which application, what it is, and the values that matter for it; all come filled in."""

    belongs = Belongs(
        label="Belongs to",
        required=False,
        error_messages={"invalid_choice": _PICK, "gone": _GONE},
    )
    other = OneOf(label="Which one?", empty_label="Please pick one", gone=_GONE)
    company = Line(label="Company", max_length=160)
    title = Line(label="Role", max_length=240)
    what = forms.ChoiceField(
        label="What it is",
        choices=[(group, [(key, WHATS[key].label) for key in keys]) for group, keys in _GROUPS],
        widget=select(),
        error_messages={
            "required": "Please pick what it is.",
            "invalid_choice": "Please pick one from the list.",
        },
    )
    on = Day(label="When did it come?", required=False)
    starts_at = Moment(
        label="When is it, if they say?",
        required=False,
        help_text="With a time it is kept as an interview. Without one, only the stage changes.",
    )
    written = forms.ChoiceField(
        label="How was it written?", choices=_WRITTEN, required=False, widget=radios()
    )
    sender = OneOf(label="Who wrote?", empty_label="Nobody on record")
    written_by = forms.ChoiceField(
        label="In which role?", choices=WrittenBy.choices, required=False, widget=select()
    )
    sender_name = Line(label="Their name, if they are not on record", max_length=200)
    wants_future = forms.ChoiceField(
        label="Would you want to work there one day?",
        choices=WantsFuture.choices,
        required=False,
        widget=radios(),
    )
    feedback = forms.ChoiceField(
        label="Feedback in it", choices=FeedbackOffer.choices, required=False, widget=radios()
    )
    invites = forms.MultipleChoiceField(
        label="They invited you", choices=Invite.choices, required=False, widget=ticks()
    )
    no_contact_requested = forms.BooleanField(
        label="They asked for no contact", required=False, widget=tick()
    )
    feedback_kind = forms.ChoiceField(
        label="What kind of feedback?", choices=_FEEDBACK, required=False, widget=select()
    )
    step = OneOf(label="Which message came back?", empty_label="Please pick one")
    seen = forms.CharField(required=False, widget=forms.HiddenInput)
    use_required_attribute = False

    def __init__(
        self,
        data: Any = None,
        *,
        initial: Mapping[str, Any],
        applications: Iterable[Application],
        rows: Rows,
        user: User,
        now: datetime.datetime,
    ) -> None:
        super().__init__(data, initial={**_DEFAULTS, **initial})
        self.today = user.today(now)
        self.likely = list(applications)
        self.fields["on"].widget.attrs["max"] = self.today.isoformat()
        belongs = self.fields["belongs"]
        assert isinstance(belongs, forms.ChoiceField)  # noqa: S101 - for the type only
        known = [(str(row.pk), str(row)) for row in self.likely]
        belongs.choices = [*known, (OTHER, "Another application"), (NEW, "A new application")]
        self._offer("other", rows.applications, phrases.application_name)
        self._offer("sender", rows.people)
        self._offer("step", rows.sent, phrases.step_title)

    def _offer(self, name: str, rows: Iterable[Model], said: Callable[[Any], str] = str) -> None:
        field = self.fields[name]
        assert isinstance(field, OneOf)  # noqa: S101 - for the type only
        field.offer(rows, said)

    def clean_on(self) -> datetime.date | None:
        day: datetime.date | None = self.cleaned_data["on"]
        if day is not None and day > self.today and self._asks("on"):
            raise forms.ValidationError(
                "This day has not come yet. Please use today or an earlier day."
            )
        return day

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        self._forget_what_is_not_asked(cleaned)
        for name, default in _DEFAULTS.items():
            cleaned[name] = cleaned.get(name) or default
        if self._asks("on") and not cleaned.get("on") and "on" not in self.errors:
            self.add_error("on", "Please give a date.")
        if self._asks("step") and not cleaned.get("step") and "step" not in self.errors:
            self.add_error("step", "Please pick the message that came back.")
        self._check_application(cleaned)
        self._check_meanwhile(cleaned)
        return cleaned

    def _asks(self, name: str) -> bool:
        """Whether the field matters for what the mail is said to be."""
        what = WHATS.get(self.cleaned_data.get("what", ""))
        return what is not None and name in what.fields

    def _forget_what_is_not_asked(self, cleaned: dict[str, Any]) -> None:
        """What stands in fields that are not shown neither counts nor stops anybody."""
        for name in {name for what in WHATS.values() for name in what.fields}:
            if not self._asks(name):
                cleaned.pop(name, None)
                self.errors.pop(name, None)

    def _check_application(self, cleaned: dict[str, Any]) -> None:
        belongs = cleaned.get("belongs", "")
        if belongs == OTHER and not cleaned.get("other") and "other" not in self.errors:
            self.add_error("other", "Please pick the application.")
        elif belongs == NEW and not cleaned.get("title") and "title" not in self.errors:
            self.add_error("title", "Please name the role. The company can follow.")
        elif not belongs and cleaned.get("what") != NOTHING and "belongs" not in self.errors:
            self.add_error("belongs", "Please say which application this belongs to.")
        application = self.application
        on = cleaned.get("on")
        if application and on and self.chosen.act == "outcome":
            applied = application.applied_on or application.saved_on
            if on < applied:
                said = f"This is before you applied ({applied:%-d %B %Y}). Please check the date."
                self.add_error("on", said)

    def _check_meanwhile(self, cleaned: dict[str, Any]) -> None:
        """An ending recorded since the page was shown is looked at before it is replaced."""
        seen = _moment(cleaned.get("seen") or "")
        application = self.application
        if seen is None or application is None or self.chosen.act not in {"outcome", "stage"}:
            return
        newer = application.outcomes.standing().filter(recorded_at__gt=seen).newest()
        if newer is not None:
            ended = newer.get_kind_display().lower()
            said = (
                f"An ending was recorded for this application meanwhile: {ended}. "
                "If this still holds, please record it once more."
            )
            self.add_error("belongs", said)

    @property
    def chosen(self) -> What:
        """What the mail is said to be."""
        return WHATS.get(self.cleaned_data.get("what", ""), WHATS[NOTHING])

    @property
    def application(self) -> Application | None:
        """The application that was picked; None for a new one, and for none."""
        belongs = self.cleaned_data.get("belongs", "")
        if belongs == OTHER:
            other: Application | None = self.cleaned_data.get("other")
            return other
        return next((row for row in self.likely if str(row.pk) == belongs), None)

    @property
    def is_new(self) -> bool:
        return self.cleaned_data.get("belongs") == NEW

    @property
    def is_detail_wrong(self) -> bool:
        """Whether something in the folded part needs a look."""
        return any(name in self.errors for name in _FOLDED)

    @property
    def found(self) -> str:
        """What the folded part holds, in the words of its own labels."""
        name = "" if self["sender"].value() else str(self["sender_name"].value() or "")
        said = [
            str(label) for value, label in WrittenBy.choices if self._holds("written_by", value)
        ]
        said += [str(label) for value, label in _OFFERS.items() if self._holds("feedback", value)]
        said += [str(label) for value, label in Invite.choices if self._holds("invites", value)]
        lowered = [label[:1].lower() + label[1:] for label in said]
        return ", ".join(filter(None, [name, *lowered]))

    def _holds(self, name: str, value: str) -> bool:
        held = self[name].value()
        known = held if isinstance(held, list | tuple) else [held]
        return value in known and value != WrittenBy.UNKNOWN

    def values(self) -> dict[str, Any]:
        """What is to be recorded, as the action takes it."""
        asked = {name: self.cleaned_data[name] for name in self.chosen.fields}
        for name in ("sender", "step"):
            row = asked.pop(name, None)
            asked[f"{name}_id"] = row.pk if row else None
        return {
            **asked,
            "outcome_kind": self.chosen.outcome_kind,
            "stage": self.chosen.stage,
            "channel": Channel.EMAIL,
        }
