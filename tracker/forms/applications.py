"""Adding and changing an application, its stage, and what was said."""

import datetime
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import transaction

from accounts.layout import LookedAfter, More, Pair
from accounts.models import User
from tracker import actions, queries
from tracker.enums import Channel, Direction, Relationship, Role, StageKind, TouchpointKind
from tracker.forms.fields import (
    LineField,
    TextField,
    WebAddressField,
    form_field,
)
from tracker.forms.people import find_or_create_contact, offer
from tracker.models import Application, Company, Contact, StageEvent, Touchpoint

SENT, SAVED = "sent", "saved"


class ApplicationForm(LookedAfter, forms.ModelForm[Application]):
    """One application. Only the role is needed; the rest can come later."""

    company_name = LineField(label="Company", required=False, max_length=200)
    state = forms.ChoiceField(
        label="Where it stands",
        choices=[(SENT, "I applied"), (SAVED, "Only saved for now")],
        widget=forms.RadioSelect,
        initial=SENT,
    )
    posting_url = WebAddressField(label="Address of the posting", required=False, max_length=2000)
    posting_text = TextField(
        label="Text of the posting",
        required=False,
        help_text="Paste it here: postings vanish, and this one stays.",
    )
    agency_name = LineField(label="Through an agency", required=False, max_length=200)
    referrer_name = LineField(label="Referred by", required=False, max_length=160)
    wanted = forms.BooleanField(label="A company I really want", required=False)

    shape: tuple[Any, ...] = (
        "title",
        "company_name",
        "posting_url",
        "source",
        "state",
        "applied_on",
        More(
            "More, if you have it at hand",
            "posting_text",
            "wanted",
            Pair("place", "salary"),
            Pair("requisition_id", "agency_name"),
            Pair("answer_expected_on", "closes_on"),
            "referrer_name",
            "internal",
            "notes",
        ),
    )

    class Meta:
        model = Application
        formfield_callback = form_field
        fields = (
            "title",
            "source",
            "applied_on",
            "requisition_id",
            "internal",
            "place",
            "salary",
            "answer_expected_on",
            "closes_on",
            "notes",
        )

    def __init__(self, *args: Any, user: User, today: datetime.date, **kwargs: Any) -> None:
        self.user, self.today = user, today
        super().__init__(*args, **kwargs)
        if self.instance._state.adding:
            self.initial.setdefault("applied_on", today)
        else:
            del self.fields["state"]
            self.shape = tuple(part for part in self.shape if part != "state")
            self.initial = {**_related(self.instance), **self.initial}
        offer(self, "company_name", queries.known_companies(user))
        offer(self, "agency_name", queries.known_companies(user))
        offer(self, "referrer_name", queries.known_people(user))
        self.fields["title"].widget.attrs["autocomplete"] = "off"

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        if cleaned.get("state") == SAVED:
            cleaned["applied_on"] = None
        elif cleaned.get("state") == SENT and "applied_on" in cleaned:
            cleaned["applied_on"] = cleaned["applied_on"] or self.today
        self._check_days(cleaned)
        return cleaned

    def _check_days(self, cleaned: dict[str, Any]) -> None:
        applied_on = cleaned.get("applied_on")
        answer_on = cleaned.get("answer_expected_on")
        if applied_on and applied_on > self.today:
            self.add_error("applied_on", "This day is still to come. Please use today or earlier.")
        if applied_on and answer_on and answer_on < applied_on:
            self.add_error("answer_expected_on", "This is before you applied.")

    @transaction.atomic
    def store(self, *, now: datetime.datetime) -> Application:
        """Save the application with its company, agency, referrer and posting: all or nothing."""
        application, cleaned = self.instance, self.cleaned_data
        if application._state.adding:
            application.saved_on = self.today
        application.company = actions.find_or_create_company(cleaned["company_name"], by=self.user)
        application.agency = self._agency(now)
        application.referrer = self._referrer(now)
        self._want(application.company, now)
        actions.save_application(
            application,
            by=self.user,
            now=now,
            posting_url=cleaned["posting_url"],
            posting_text=cleaned["posting_text"],
        )
        if application.referrer:
            actions.set_role(
                application, contact=application.referrer, role=Role.REFERRER, by=self.user, now=now
            )
        return application

    def _agency(self, now: datetime.datetime) -> Company | None:
        agency = actions.find_or_create_company(self.cleaned_data["agency_name"], by=self.user)
        if agency and not agency.is_agency:
            agency.is_agency = True
            actions.save_company(agency, by=self.user, now=now)
        return agency

    def _referrer(self, now: datetime.datetime) -> Contact | None:
        name = self.cleaned_data["referrer_name"]
        return find_or_create_contact(name, by=self.user, now=now) if name else None

    def _want(self, company: Company | None, now: datetime.datetime) -> None:
        wanted = self.cleaned_data["wanted"]
        if company and wanted != (company.relationship == Relationship.TARGET):
            company.relationship = Relationship.TARGET if wanted else Relationship.OPEN
            actions.save_company(company, by=self.user, now=now)


def _related(application: Application) -> dict[str, Any]:
    company, posting = application.company, getattr(application, "posting", None)
    return {
        "company_name": company.name if company else "",
        "agency_name": application.agency.name if application.agency else "",
        "referrer_name": application.referrer.full_name if application.referrer else "",
        "wanted": bool(company and company.relationship == Relationship.TARGET),
        "posting_url": posting.url if posting else "",
        "posting_text": posting.text if posting else "",
    }


class StageForm(LookedAfter, forms.ModelForm[StageEvent]):
    """How far it is now, since when, and what they call it."""

    shape: tuple[Any, ...] = ("stage", "happened_on", "label")

    class Meta:
        model = StageEvent
        formfield_callback = form_field
        fields = ("stage", "happened_on", "label")

    def __init__(
        self, *args: Any, application: Application, today: datetime.date, **kwargs: Any
    ) -> None:
        self.application, self.today = application, today
        super().__init__(*args, **kwargs)
        self.initial.setdefault("happened_on", today)
        self.fields["happened_on"].label = "Since"
        self.fields["label"].label = "What they call it"
        self.fields["label"].help_text = "Can stay empty, for example “Meet the team”."
        stages = [choice for choice in StageKind.choices if choice[0] != StageKind.SAVED]
        self.fields["stage"] = forms.ChoiceField(
            label="Stage", choices=stages, widget=forms.Select(attrs={"class": "form-select"})
        )

    def clean_happened_on(self) -> datetime.date:
        day: datetime.date = self.cleaned_data["happened_on"]
        if day > self.today:
            raise ValidationError("This day is still to come. An interview can be planned ahead.")
        if day < self.application.saved_on:
            raise ValidationError("This is before you saved the application.")
        return day


class NoteForm(LookedAfter, forms.ModelForm[Touchpoint]):
    """A dated note: what went back and forth, or what to remember."""

    contact = forms.ModelChoiceField(
        Contact.objects.none(), label="With", required=False, empty_label="Nobody in particular"
    )
    about = forms.ChoiceField(
        label="What it is",
        choices=[
            ("note", "A note for myself"),
            (Direction.OUTGOING, "I wrote or said something"),
            (Direction.INCOMING, "They wrote or said something"),
        ],
        widget=forms.RadioSelect,
        initial="note",
    )

    shape: tuple[Any, ...] = ("about", "text", Pair("contact", "channel"), "happened_at")

    class Meta:
        model = Touchpoint
        formfield_callback = form_field
        fields = ("text", "channel", "happened_at")

    def __init__(
        self, *args: Any, application: Application, now: datetime.datetime, **kwargs: Any
    ) -> None:
        self.now = now
        super().__init__(*args, **kwargs)
        contact = self.fields["contact"]
        assert isinstance(contact, forms.ModelChoiceField)  # noqa: S101 - for the type checker
        contact.queryset = queries.likely_people(application)
        self.fields["text"].required = True
        self.fields["text"].label = "What there is to say"
        self.fields["channel"] = forms.ChoiceField(
            label="How",
            choices=[("", "Not said"), *(c for c in Channel.choices if c[0] != Channel.NONE)],
            required=False,
            widget=forms.Select(attrs={"class": "form-select"}),
        )
        self.initial.setdefault("happened_at", now)

    def clean_happened_at(self) -> datetime.datetime:
        moment: datetime.datetime = self.cleaned_data["happened_at"]
        if moment > self.now + datetime.timedelta(minutes=1):
            raise ValidationError("This is still to come. A note is about something that happened.")
        return moment

    def store(self, *, application: Application, by: User, now: datetime.datetime) -> Touchpoint:
        """Record it as a touchpoint of the application."""
        cleaned = self.cleaned_data
        is_note = cleaned["about"] == "note"
        return actions.record_touchpoint(
            by=by,
            now=now,
            application=application,
            contact=cleaned["contact"],
            direction=Direction.OUTGOING if is_note else cleaned["about"],
            kind=TouchpointKind.NOTE if is_note else TouchpointKind.CONVERSATION,
            channel=cleaned["channel"],
            happened_at=cleaned["happened_at"],
            text=cleaned["text"],
        )
