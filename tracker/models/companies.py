"""Companies, and what the person wants with them."""

from typing import Any

from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from tracker.enums import Relationship
from tracker.models.owned import Owned, OwnedQuerySet
from tracker.text import searchable
from tracker.validators import validate_web_address


class CompanyQuerySet(OwnedQuerySet["Company"]):
    """Rows of one user only, through `for_user`."""


class Company(Owned):
    """An employer or an agency."""

    name = models.CharField(_("name"), max_length=200)
    website = models.CharField(
        _("website"), max_length=500, blank=True, validators=[validate_web_address]
    )
    is_agency = models.BooleanField(_("recruitment agency"), default=False)
    relationship = models.CharField(
        _("relationship"), max_length=10, choices=Relationship, default=Relationship.OPEN
    )
    mission = models.CharField(
        _("a project or mission of theirs you care about"), max_length=300, blank=True
    )
    gives_no_feedback = models.BooleanField(_("gives no feedback by policy"), default=False)
    do_not_contact = models.BooleanField(_("asked for no contact"), default=False)
    rests_until = models.DateField(_("rests until"), null=True, blank=True)
    reapply_not_before = models.DateField(_("apply again not before"), null=True, blank=True)
    reapply_note = models.CharField(_("where that date comes from"), max_length=300, blank=True)
    notes = models.TextField(_("notes"), blank=True)
    search_text = models.TextField(blank=True, editable=False)

    objects = CompanyQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "companies"
        constraints = [
            models.CheckConstraint(
                condition=Q(relationship__in=Relationship.values), name="company_relationship"
            ),
            models.CheckConstraint(condition=~Q(name=""), name="company_has_name"),
        ]
        indexes = [
            models.Index(fields=["owner", "name"], name="company_owner_name"),
            models.Index(fields=["owner", "search_text"], name="company_owner_folded"),
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("tracker:company_detail", args=[self.pk])

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.search_text = searchable(self.name)
        if kwargs.get("update_fields") is not None and "name" in kwargs["update_fields"]:
            kwargs["update_fields"] = {*kwargs["update_fields"], "search_text"}
        super().save(*args, **kwargs)
