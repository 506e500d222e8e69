"""What happened since: one form with choices, and the form for feedback."""

import datetime
from typing import Any

from django import forms
from django.db.models import TextChoices

from accounts.models import User
from followups.forms.fields import Day, Text, radios, select
from followups.forms.outcome import people_of
from followups.models import Step
from tracker.models import Application, Contact


class What(TextChoices):
    """What can have happened after an outcome, or while a plan is being followed."""

    REPLIED = "replied", "They replied"
    NO_FEEDBACK = "no_feedback", "They said they give no feedback"
    BOUNCED = "bounced", "My mail came back"
    CONNECTED = "connected", "They accepted on LinkedIn"
    DECLINED = "declined", "They declined on LinkedIn, or let it lie"
    REPOSTED = "reposted", "The role was posted again"
    CAME_BACK = "came_back", "They came back: an offer, or back in the process"
    NO_CONTACT_PERSON = "no_contact_person", "This person asked for no contact"
    NO_CONTACT_COMPANY = "no_contact_company", "The company asked for no contact"


NEEDS_PERSON = {What.CONNECTED, What.DECLINED, What.NO_CONTACT_PERSON}


class HappenedForm(forms.Form):
    """One thing that happened, on a day, with or without a person and words."""

    what = forms.ChoiceField(
        label="What happened?",
        choices=What.choices,
        widget=radios(),
        error_messages={
            "required": "Please pick what happened.",
            "invalid_choice": "Please pick one from the list.",
        },
    )
    contact: "forms.ModelChoiceField[Contact]" = forms.ModelChoiceField(
        label="Who?",
        queryset=Contact.objects.none(),
        required=False,
        empty_label="Nobody in particular",
        widget=select(),
    )
    step: "forms.ModelChoiceField[Step]" = forms.ModelChoiceField(
        label="Which message came back?",
        queryset=Step.objects.none(),
        required=False,
        empty_label="The last one",
        widget=select(),
    )
    on = Day(label="When?")
    text = Text(label="Their words, if you want to keep them", rows=4)

    def __init__(
        self, data: Any = None, *, application: Application, user: User, now: datetime.datetime
    ) -> None:
        self.today = user.today(now)
        super().__init__(data, initial={"on": self.today})
        self.application = application
        self.fields["on"].widget.attrs["max"] = self.today.isoformat()
        self._offer("contact", people_of(application))
        sent = Step.objects.for_user(user).filter(application=application, sent_at__isnull=False)
        self.sent = sent.select_related("contact", "application__company").order_by("-sent_at")
        self._offer("step", self.sent)

    def _offer(self, name: str, rows: Any) -> None:
        field = self.fields[name]
        assert isinstance(field, forms.ModelChoiceField)  # noqa: S101 - for the type only
        field.queryset = rows

    def clean_on(self) -> datetime.date:
        day: datetime.date = self.cleaned_data["on"]
        if day > self.today:
            raise forms.ValidationError(
                "This day has not come yet. Please use today or an earlier day."
            )
        return day

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        what = cleaned.get("what")
        if what in NEEDS_PERSON and not cleaned.get("contact") and "contact" not in self.errors:
            self.add_error("contact", "Please say who it was.")
        if what == What.NO_CONTACT_COMPANY and self.application.company is None:
            self.add_error("what", "The company is not on record yet. Add it to the application.")
        if what == What.BOUNCED and not self.sent.exists():
            self.add_error("what", "No message is noted as sent here, so none can come back.")
        if what == What.CAME_BACK and self.application.is_open:
            self.add_error("what", "This application is open already.")
        return cleaned
