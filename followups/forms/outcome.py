"""Logging how an application ended: one short form in which only the date must be filled in."""

import datetime
from typing import Any

from django import forms

from accounts.models import User
from followups.forms.fields import Day, Line, Text, radios, select, tick, ticks
from tracker.actions import Notice
from tracker.enums import (
    Channel,
    FeedbackOffer,
    Invite,
    OutcomeKind,
    RejectionReason,
    WantsFuture,
    Written,
    WrittenBy,
)
from tracker.models import Application, Contact, Outcome

_NOTICE = ("channel", "written", "sender", "written_by", "sender_name", "text")
_FUTURE = ("wants_future", "no_contact_requested")
_CONDUCT = ("unprofessional", "disorganised", "toxic")
_BY_THEM = (*_NOTICE, "reason", "feedback", "invites", *_FUTURE, *_CONDUCT)
# Which fields matter for which outcome, besides the date.
FIELDS: dict[str, tuple[str, ...]] = {
    OutcomeKind.NOT_SELECTED: _BY_THEM,
    OutcomeKind.OFFER_RESCINDED: _BY_THEM,
    OutcomeKind.POSITION_CANCELLED: (*_NOTICE, *_FUTURE),
    OutcomeKind.ON_HOLD: (*_NOTICE, *_FUTURE),
    OutcomeKind.NO_RESPONSE: ("wants_future", *_CONDUCT),
    OutcomeKind.WITHDRAWN: (*_FUTURE, *_CONDUCT),
    OutcomeKind.OFFER_DECLINED: _FUTURE,
    OutcomeKind.ACCEPTED: (),
}
_DATE_LABELS = {
    OutcomeKind.WITHDRAWN: "When did you withdraw?",
    OutcomeKind.ACCEPTED: "When did you accept?",
    OutcomeKind.OFFER_DECLINED: "When did you decline?",
    OutcomeKind.NO_RESPONSE: "Closed on",
}
_WRITTEN = [
    (Written.PERSONAL, "To you, by a person"),
    (Written.AUTOMATED, "Automatically"),
    (Written.UNCLEAR, "Not sure"),
]
_CHANNELS = [(value, label) for value, label in Channel.choices if value != Channel.NONE]


class OutcomeForm(forms.Form):
    """How it ended and how the notice came. Every field but the date may stay as it is."""

    notified_on = Day(label="When did it come?")
    channel = forms.ChoiceField(
        label="How did it come?", choices=_CHANNELS, required=False, widget=select()
    )
    written = forms.ChoiceField(
        label="How was it written?", choices=_WRITTEN, required=False, widget=radios()
    )
    sender: "forms.ModelChoiceField[Contact]" = forms.ModelChoiceField(
        label="Who wrote?",
        queryset=Contact.objects.none(),
        required=False,
        empty_label="Nobody on record",
        widget=select(),
    )
    written_by = forms.ChoiceField(
        label="In which role?", choices=WrittenBy.choices, required=False, widget=select()
    )
    sender_name = Line(
        label="Their name, if they are not on record",
        max_length=200,
        help_text="The name is kept with the notice. Add them to people to write to them.",
    )
    text = Text(label="The text, if you want to keep it", rows=6)
    reason = forms.ChoiceField(
        label="Reason they gave",
        choices=RejectionReason.choices,
        required=False,
        widget=select(),
        help_text="Their words. It may not be the whole story.",
    )
    feedback = forms.ChoiceField(
        label="Feedback", choices=FeedbackOffer.choices, required=False, widget=radios()
    )
    invites = forms.MultipleChoiceField(
        label="They invited you", choices=Invite.choices, required=False, widget=ticks()
    )
    wants_future = forms.ChoiceField(
        label="Would you want to work there one day?",
        choices=WantsFuture.choices,
        required=False,
        widget=radios(),
    )
    no_contact_requested = forms.BooleanField(
        label="They asked for no contact", required=False, widget=tick()
    )
    unprofessional = forms.BooleanField(label="Unprofessional", required=False, widget=tick())
    disorganised = forms.BooleanField(label="Disorganised", required=False, widget=tick())
    toxic = forms.BooleanField(label="Toxic", required=False, widget=tick())

    def __init__(
        self,
        data: Any = None,
        *,
        application: Application,
        kind: str,
        user: User,
        now: datetime.datetime,
        outcome: Outcome | None = None,
    ) -> None:
        super().__init__(data, initial=_initial(outcome, today=user.today(now)))
        self.kind = OutcomeKind(kind)
        self.application = application
        self.today = user.today(now)
        for name in set(self.fields) - {"notified_on", *FIELDS[self.kind]}:
            del self.fields[name]
        self.fields["notified_on"].label = _DATE_LABELS.get(self.kind, "When did it come?")
        self.fields["notified_on"].widget.attrs["max"] = self.today.isoformat()
        if "sender" in self.fields:
            people = self.fields["sender"]
            assert isinstance(people, forms.ModelChoiceField)  # noqa: S101 - for the type only
            people.queryset = people_of(application)

    def clean_notified_on(self) -> datetime.date:
        day: datetime.date = self.cleaned_data["notified_on"]
        if day > self.today:
            raise forms.ValidationError(
                "This day has not come yet. Please use today or an earlier day."
            )
        applied = self.application.applied_on or self.application.saved_on
        if day < applied:
            raise forms.ValidationError(
                f"This is before you applied ({applied:%-d %B %Y}). Please check the date."
            )
        return day

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        for name, default in _DEFAULTS.items():
            if name in cleaned and not cleaned[name]:
                cleaned[name] = default
        return cleaned

    def columns(self) -> dict[str, Any]:
        """What was filled in, as columns of an Outcome, without the date."""
        return {name: value for name, value in self.cleaned_data.items() if name != "notified_on"}

    def notice(self) -> Notice:
        """The notice as it came; for an ending of one's own there was none."""
        own = {} if "channel" in self.fields else {"channel": Channel.NONE, "written": Written.NONE}
        inferred = self.kind == OutcomeKind.NO_RESPONSE
        return Notice(**{**own, **self.columns()}, inferred=inferred)

    @property
    def conduct(self) -> list[forms.BoundField]:
        return [self[name] for name in _CONDUCT if name in self.fields]

    @property
    def something_wrong(self) -> bool:
        """Whether the folded part about their conduct holds something, and so stands open."""
        return self._filled(*_CONDUCT, "no_contact_requested")

    @property
    def has_words(self) -> bool:
        """Whether the folded part about their words holds something or needs a look."""
        names = ("sender_name", "text", "reason", "feedback", "invites")
        return self._filled(*names) or any(name in self.errors for name in names)

    def _filled(self, *names: str) -> bool:
        values = (self[name].value() for name in names if name in self.fields)
        return any(value not in _NOTHING for value in values)


_NOTHING: tuple[Any, ...] = (None, "", False, [], FeedbackOffer.NONE, RejectionReason.UNKNOWN)
_DEFAULTS: dict[str, Any] = {
    "channel": Channel.EMAIL,
    "written": Written.UNCLEAR,
    "written_by": WrittenBy.UNKNOWN,
    "feedback": FeedbackOffer.NONE,
    "reason": RejectionReason.UNKNOWN,
}
_SHOWN = (
    *("notified_on", "channel", "written", "sender", "written_by", "sender_name", "text"),
    *("reason", "feedback", "invites", "wants_future", "no_contact_requested", *_CONDUCT),
)


def _initial(outcome: Outcome | None, *, today: datetime.date) -> dict[str, Any]:
    """The outcome as it stands, or the quickest guess: a mail that came today."""
    if outcome is not None:
        return {name: getattr(outcome, name) for name in _SHOWN}
    return {"notified_on": today, "wants_future": WantsFuture.UNSURE, **_DEFAULTS}


def people_of(application: Application) -> Any:
    """The contacts on record for an application: by role, as interviewer, or as referrer."""
    interviewed = Contact.objects.for_user(application.owner).filter(
        interviews__application=application
    )
    named = Contact.objects.for_user(application.owner).filter(roles__application=application)
    ids = {*interviewed.values_list("pk", flat=True), *named.values_list("pk", flat=True)}
    if application.referrer_id:
        ids.add(application.referrer_id)
    return Contact.objects.filter(pk__in=ids, erased_at__isnull=True).order_by("full_name", "id")
