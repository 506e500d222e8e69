"""People, who outlive their employer (A10, A12)."""

from typing import Any

from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from tracker.enums import LinkedInState
from tracker.models.companies import Company
from tracker.models.owned import Owned, OwnedQuerySet
from tracker.text import searchable
from tracker.validators import validate_web_address


class ContactQuerySet(OwnedQuerySet["Contact"]):
    """Rows of one user only, through `for_user`."""


class Contact(Owned):
    """A person met in a search. Third parties: nothing about looks, origin, health or age."""

    full_name = models.CharField(_("name"), max_length=160)
    salutation = models.CharField(
        _("how to greet"),
        max_length=80,
        blank=True,
        help_text=_("Only if you know it, for example “Dr Berg” or “Anna”."),
    )
    email = models.EmailField(_("e-mail"), blank=True)
    phone = models.CharField(_("phone"), max_length=40, blank=True)
    linkedin_url = models.CharField(
        _("LinkedIn profile"), max_length=500, blank=True, validators=[validate_web_address]
    )
    linkedin_state = models.CharField(
        _("LinkedIn"), max_length=12, choices=LinkedInState, default=LinkedInState.NONE
    )
    linkedin_requested_on = models.DateField(_("LinkedIn request sent on"), null=True, blank=True)
    company = models.ForeignKey(
        Company,
        verbose_name=_("works at"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="contacts",
    )
    job_title = models.CharField(_("title"), max_length=160, blank=True)
    do_not_contact = models.BooleanField(_("asked for no contact"), default=False)
    notes = models.TextField(
        _("notes"), blank=True, help_text=_("Write as if they could read it one day.")
    )
    erased_at = models.DateTimeField(null=True, blank=True, editable=False)
    search_text = models.TextField(blank=True, editable=False)

    objects = ContactQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=~Q(full_name=""), name="contact_has_name"),
            models.CheckConstraint(
                condition=Q(linkedin_state__in=LinkedInState.values), name="contact_linkedin_state"
            ),
        ]
        indexes = [
            models.Index(fields=["owner", "full_name"], name="contact_owner_name"),
            models.Index(fields=["owner", "erased_at", "full_name"], name="contact_owner_present"),
        ]

    def __str__(self) -> str:
        return self.full_name

    def get_absolute_url(self) -> str:
        return reverse("tracker:contact_detail", args=[self.pk])

    @property
    def reach(self) -> frozenset[str]:
        """The channels on record: any of email, linkedin, phone."""
        channels = {"email": self.email, "linkedin": self.linkedin_url, "phone": self.phone}
        return frozenset(name for name, value in channels.items() if value)

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.search_text = searchable(self.full_name, self.email, self.job_title)
        if kwargs.get("update_fields") is not None:
            kwargs["update_fields"] = {*kwargs["update_fields"], "search_text"}
        super().save(*args, **kwargs)


class EmploymentQuerySet(OwnedQuerySet["Employment"]):
    owner_path = "contact__owner"


class Employment(models.Model):
    """Where a contact has worked; the present one also stands on the contact."""

    contact = models.ForeignKey(Contact, on_delete=models.CASCADE, related_name="employments")
    company = models.ForeignKey(Company, on_delete=models.CASCADE, related_name="employments")
    job_title = models.CharField(_("title"), max_length=160, blank=True)
    started_on = models.DateField(_("from"), null=True, blank=True)
    ended_on = models.DateField(_("until"), null=True, blank=True)

    objects = EmploymentQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(ended_on__isnull=True)
                | Q(started_on__isnull=True)
                | Q(ended_on__gte=models.F("started_on")),
                name="employment_ends_after_start",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.contact} at {self.company}"
