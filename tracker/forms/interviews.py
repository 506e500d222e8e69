"""An interview, with the people in it."""

import datetime
from typing import Any

from django import forms
from django.db import transaction

from accounts.layout import LookedAfter, More, Pair
from accounts.models import User
from tracker import actions, queries
from tracker.forms.fields import KnownPeopleField, PeopleField, form_field
from tracker.forms.people import find_or_create_contact
from tracker.models import Application, Contact, Interview


class InterviewForm(LookedAfter, forms.ModelForm[Interview]):
    """One meeting, call or task. Times are in the person's own zone."""

    people = KnownPeopleField(
        Contact.objects.none(),
        label="With",
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    duration_minutes = forms.IntegerField(
        label="How long, in minutes", required=False, min_value=1, max_value=1440
    )
    new_people = PeopleField(
        label="Other people",
        required=False,
        help_text="One per line. The e-mail address in < > can be left out.",
    )

    shape: tuple[Any, ...] = (
        Pair("stage", "format"),
        Pair("starts_at", "duration_minutes"),
        "people",
        "new_people",
        "detail",
        "status",
        More("Notes", "notes"),
    )

    class Meta:
        model = Interview
        formfield_callback = form_field
        fields = (
            "stage",
            "format",
            "starts_at",
            "duration_minutes",
            "detail",
            "notes",
            "status",
        )

    def __init__(self, *args: Any, application: Application, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.instance.application = application
        people = self.fields["people"]
        assert isinstance(people, forms.ModelMultipleChoiceField)  # noqa: S101 - for the type checker
        people.queryset = queries.likely_people(application)
        if self.instance.pk:
            self.initial["people"] = list(self.instance.interviewers.all())
        self.fields["status"].label = "What became of it"
        if not people.queryset:
            self._leave_out("people")
            self.fields["new_people"].label = "With"
        if not self.instance.pk:
            self._leave_out("status")

    def _leave_out(self, name: str) -> None:
        del self.fields[name]
        self.shape = tuple(part for part in self.shape if part != name)

    @transaction.atomic
    def store(self, *, by: User, now: datetime.datetime) -> Interview:
        """Save the interview, with the people ticked and the people typed in."""
        company = self.instance.application.company
        people = list(self.cleaned_data.get("people", ()))
        people.extend(
            find_or_create_contact(person.name, email=person.email, company=company, by=by, now=now)
            for person in self.cleaned_data["new_people"]
        )
        return actions.save_interview(self.instance, interviewers=people, by=by, now=now)
