"""People and companies: who they are, and where they went."""

import datetime
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from accounts.layout import LookedAfter, More, Pair
from accounts.models import User
from tracker import actions, queries
from tracker.enums import Role
from tracker.forms.fields import DayField, LineField, MailField, WebAddressField, form_field
from tracker.models import Application, Company, Contact, ContactRole
from tracker.text import searchable


def find_or_create_contact(
    name: str,
    *,
    by: User,
    now: datetime.datetime,
    email: str = "",
    company: Company | None = None,
) -> Contact:
    """The person's contact with that address, or that name at that company; else a new one."""
    known = queries.people(by)
    found = known.filter(email__iexact=email).first() if email else None
    if found is None:
        named = known.filter(search_text__startswith=searchable(name)).order_by("id")
        same = [row for row in named[:50] if searchable(row.full_name) == searchable(name)]
        here = [row for row in same if company is None or row.company_id in {None, company.pk}]
        found = next((row for row in here if not email or not row.email), None)
    if found is None:
        return actions.save_contact(
            Contact(full_name=name, email=email, company=company), by=by, now=now
        )
    if email and not found.email:
        found.email = email
        actions.save_contact(found, by=by, now=now)
    return found


class ContactForm(LookedAfter, forms.ModelForm[Contact]):
    """A person. Only the name is needed."""

    company_name = LineField(label="Works at", required=False, max_length=200)

    shape: tuple[Any, ...] = (
        "full_name",
        Pair("job_title", "company_name"),
        Pair("email", "phone"),
        "linkedin_url",
        More("More", "salutation", "notes"),
    )

    class Meta:
        model = Contact
        formfield_callback = form_field
        fields = (
            "full_name",
            "job_title",
            "email",
            "phone",
            "linkedin_url",
            "salutation",
            "notes",
        )

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        self.user = user
        super().__init__(*args, **kwargs)
        if self.instance.company:
            self.initial.setdefault("company_name", self.instance.company.name)
        offer(self, "company_name", queries.known_companies(user))

    def store(self, *, now: datetime.datetime) -> Contact:
        """Save the person, with the company by its name."""
        name = self.cleaned_data["company_name"]
        self.instance.company = actions.find_or_create_company(name, by=self.user)
        return actions.save_contact(self.instance, by=self.user, now=now)


class MovedForm(LookedAfter, forms.Form):
    """Where somebody works now. Their old employment is kept."""

    company_name = LineField(
        label="Works at now", required=False, max_length=200, help_text="Empty if not known."
    )
    job_title = LineField(label="Title", required=False, max_length=160)
    on = DayField(label="Since")

    def __init__(self, *args: Any, user: User, today: datetime.date, **kwargs: Any) -> None:
        self.today = today
        super().__init__(*args, **kwargs)
        self.fields["on"].initial = today
        offer(self, "company_name", queries.known_companies(user))

    def clean_on(self) -> datetime.date:
        day: datetime.date = self.cleaned_data["on"]
        if day > self.today:
            raise ValidationError("This day is still to come. Please use today or earlier.")
        return day

    def store(self, contact: Contact, *, by: User, now: datetime.datetime) -> Contact:
        """Note the new employer, found or created by its name, and keep the old one."""
        cleaned = self.cleaned_data
        company = actions.find_or_create_company(cleaned["company_name"], by=by)
        return actions.move_contact(
            contact,
            company=company,
            job_title=cleaned["job_title"],
            on=cleaned["on"],
            by=by,
            now=now,
        )


class RoleForm(LookedAfter, forms.Form):
    """Somebody on an application: known already, or new."""

    contact = forms.ModelChoiceField(
        Contact.objects.none(),
        label="Somebody you know already",
        required=False,
        empty_label="Somebody new",
    )
    full_name = LineField(label="Name", required=False, max_length=160)
    email = MailField(label="E-mail", required=False)
    job_title = LineField(label="Title", required=False, max_length=160)
    linkedin_url = WebAddressField(label="LinkedIn profile", required=False, max_length=500)
    role = forms.ChoiceField(label="Part in this application", choices=Role.choices)

    shape: tuple[Any, ...] = (
        "contact",
        Pair("full_name", "job_title"),
        Pair("email", "linkedin_url"),
        "role",
    )

    def __init__(self, *args: Any, application: Application, **kwargs: Any) -> None:
        self.application = application
        super().__init__(*args, **kwargs)
        contact = self.fields["contact"]
        assert isinstance(contact, forms.ModelChoiceField)  # noqa: S101 - for the type checker
        contact.queryset = queries.likely_people(application)
        self.fields["role"].initial = Role.HIRING_MANAGER

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        if "full_name" in cleaned and not cleaned.get("contact") and not cleaned["full_name"]:
            self.add_error("full_name", "Please write a name, or pick somebody above.")
        return cleaned

    def store(self, *, by: User, now: datetime.datetime) -> ContactRole:
        """Give the person their part; a new one is added to the company's people."""
        contact = self.cleaned_data["contact"] or self._new_contact(by, now)
        return actions.set_role(
            self.application, contact=contact, role=self.cleaned_data["role"], by=by, now=now
        )

    def _new_contact(self, by: User, now: datetime.datetime) -> Contact:
        cleaned = self.cleaned_data
        is_agent = cleaned["role"] == Role.AGENCY_RECRUITER
        company = self.application.agency if is_agent else self.application.company
        contact = find_or_create_contact(
            cleaned["full_name"], email=cleaned["email"], company=company, by=by, now=now
        )
        for name in ("job_title", "linkedin_url"):
            setattr(contact, name, cleaned[name] or getattr(contact, name))
        return actions.save_contact(contact, by=by, now=now)


class CompanyForm(LookedAfter, forms.ModelForm[Company]):
    """A company, and what the person wants with it."""

    shape: tuple[Any, ...] = (
        "name",
        "relationship",
        "website",
        "mission",
        "notes",
        More(
            "Pauses and rules",
            Pair("rests_until", "reapply_not_before"),
            "reapply_note",
            "gives_no_feedback",
            "is_agency",
        ),
    )

    class Meta:
        model = Company
        formfield_callback = form_field
        fields = (
            "name",
            "relationship",
            "website",
            "mission",
            "notes",
            "rests_until",
            "reapply_not_before",
            "reapply_note",
            "gives_no_feedback",
            "is_agency",
        )
        widgets = {"relationship": forms.RadioSelect}

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        self.user = user
        super().__init__(*args, **kwargs)

    def clean_name(self) -> str:
        name: str = self.cleaned_data["name"]
        same = Company.objects.for_user(self.user).filter(search_text=searchable(name))
        if same.exclude(pk=self.instance.pk).exists():
            raise ValidationError("You have a company with this name already.")
        return name


def offer(form: forms.BaseForm, name: str, words: list[str]) -> None:
    """Offer these words while somebody types into the field; anything else can be typed too."""
    field = form.fields[name]
    assert isinstance(field, LineField)  # noqa: S101 - for the type checker
    field.suggestions = [(word, "") for word in words]
    field.widget.attrs.update(list=f"{form[name].auto_id}_list", autocomplete="off")
