"""Applications: one candidacy for one role each, with a history that is never erased."""

from typing import Any

from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from tracker.enums import STAGE_ORDER, ClosedBy, OutcomeKind, Role, Source, StageKind, Status
from tracker.models.companies import Company
from tracker.models.contacts import Contact
from tracker.models.owned import ApplicationPartQuerySet, Owned, OwnedQuerySet
from tracker.text import searchable
from tracker.validators import validate_text_length, validate_web_address


class ApplicationQuerySet(OwnedQuerySet["Application"]):
    """Rows of one user only, through `for_user`."""


class Application(Owned):
    """One candidacy. Status, stage and outcome are derived from its events and kept for lists."""

    title = models.CharField(_("role"), max_length=240)
    company = models.ForeignKey(
        Company,
        verbose_name=_("company"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="applications",
    )
    agency = models.ForeignKey(
        Company,
        verbose_name=_("through agency"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="placed_applications",
    )
    requisition_id = models.CharField(_("number of the posting"), max_length=80, blank=True)
    source = models.CharField(_("found through"), max_length=20, choices=Source, blank=True)
    referrer = models.ForeignKey(
        Contact,
        verbose_name=_("referred by"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="referred_applications",
    )
    internal = models.BooleanField(_("inside my own company"), default=False)
    finalist = models.BooleanField(_("I was a finalist"), default=False)
    place = models.CharField(_("place"), max_length=160, blank=True)
    salary = models.CharField(_("salary"), max_length=120, blank=True)
    notes = models.TextField(_("notes"), blank=True, validators=[validate_text_length])
    saved_on = models.DateField(_("saved on"))
    applied_on = models.DateField(_("applied on"), null=True, blank=True)
    answer_expected_on = models.DateField(_("they answer by"), null=True, blank=True)
    closes_on = models.DateField(_("posting closes on"), null=True, blank=True)

    # Derived; written only by tracker.actions.
    stage = models.CharField(max_length=20, choices=StageKind, default=StageKind.SAVED)
    furthest_stage = models.CharField(max_length=20, choices=StageKind, default=StageKind.SAVED)
    status = models.CharField(max_length=10, choices=Status, default=Status.OPEN)
    outcome = models.CharField(max_length=20, choices=OutcomeKind, blank=True)
    closed_by = models.CharField(max_length=10, choices=ClosedBy, blank=True)
    closed_on = models.DateField(null=True, blank=True)
    last_contact_on = models.DateField()
    search_text = models.TextField(blank=True, editable=False)

    contacts = models.ManyToManyField(
        Contact, through="tracker.ContactRole", related_name="applications"
    )

    objects = ApplicationQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=~Q(title=""), name="application_has_title"),
            models.CheckConstraint(
                condition=Q(status__in=Status.values), name="application_status"
            ),
            models.CheckConstraint(
                condition=Q(stage__in=StageKind.values) & Q(furthest_stage__in=StageKind.values),
                name="application_stages",
            ),
            models.CheckConstraint(
                condition=Q(status=Status.OPEN, outcome="", closed_by="", closed_on__isnull=True)
                | Q(status=Status.ON_HOLD, outcome=OutcomeKind.ON_HOLD, closed_on__isnull=False)
                | (
                    Q(status=Status.CLOSED, closed_on__isnull=False)
                    & Q(outcome__in=[kind for kind in OutcomeKind.values if kind != "on_hold"])
                    & Q(closed_by__in=ClosedBy.values)
                ),
                name="application_outcome_fits_status",
            ),
        ]
        indexes = [
            models.Index(fields=["owner"], name="application_sample", condition=Q(is_sample=True)),
            models.Index(
                # With what the views ask for, so that what is closed is passed over in the index.
                fields=["owner", "-last_contact_on", "-id", "status", "stage"],
                name="application_owner_latest",
            ),
            models.Index(
                fields=["owner", "status", "-last_contact_on", "-id"],
                name="application_owner_status",
            ),
            # Holds all that the saved views ask, so that counting them reads no row.
            models.Index(
                fields=["owner", "status", "stage", "furthest_stage", "last_contact_on"],
                name="application_owner_views",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.title}, {self.company}" if self.company_id else self.title

    def get_absolute_url(self) -> str:
        return reverse("tracker:application_detail", args=[self.pk])

    @property
    def is_open(self) -> bool:
        return self.status == Status.OPEN

    @property
    def via_agency(self) -> bool:
        return self.agency_id is not None

    @property
    def reached(self) -> int:
        """How far it went, 0 to 5: saved, applied, screen, interview, final interview, offer."""
        marks = (
            StageKind.APPLIED,
            StageKind.SCREEN,
            StageKind.INTERVIEW,
            StageKind.FINAL_INTERVIEW,
            StageKind.OFFER,
        )
        rank = STAGE_ORDER[self.furthest_stage]
        return sum(rank >= STAGE_ORDER[mark] for mark in marks)

    def save(self, *args: Any, **kwargs: Any) -> None:
        fields = kwargs.get("update_fields")
        if fields is None or {"title", "company", "requisition_id", "agency", "place"} & set(
            fields
        ):
            self.search_text = self._searchable()
            if fields is not None:
                kwargs["update_fields"] = {*fields, "search_text"}
        super().save(*args, **kwargs)

    def _searchable(self) -> str:
        company = self.company.name if self.company else ""
        agency = self.agency.name if self.agency else ""
        return searchable(self.title, company, agency, self.requisition_id, self.place)


class PostingQuerySet(ApplicationPartQuerySet["Posting"]):
    """Rows of one user only, through `for_user`."""


class Posting(models.Model):
    """The public advert, kept because adverts vanish (FIT-1)."""

    application = models.OneToOneField(
        Application, on_delete=models.CASCADE, related_name="posting", primary_key=True
    )
    url = models.CharField(
        _("address of the posting"),
        max_length=2000,
        blank=True,
        validators=[validate_web_address],
    )
    text = models.TextField(_("text"), blank=True, validators=[validate_text_length])
    captured_at = models.DateTimeField(auto_now_add=True)

    objects = PostingQuerySet.as_manager()

    def __str__(self) -> str:
        return self.url or f"Posting of {self.application_id}"


class StageEventQuerySet(ApplicationPartQuerySet["StageEvent"]):
    """Rows of one user only, through `for_user`."""


class StageEvent(models.Model):
    """One dated step of the process. Rows are added, never changed."""

    application = models.ForeignKey(
        Application, on_delete=models.CASCADE, related_name="stage_events"
    )
    stage = models.CharField(_("stage"), max_length=20, choices=StageKind)
    label = models.CharField(_("name of the stage"), max_length=80, blank=True)
    happened_on = models.DateField(_("on"))
    recorded_at = models.DateTimeField(auto_now_add=True)

    objects = StageEventQuerySet.as_manager()

    class Meta:
        ordering = ("happened_on", "id")
        constraints = [
            models.CheckConstraint(condition=Q(stage__in=StageKind.values), name="stage_known")
        ]

    def __str__(self) -> str:
        return self.label or self.get_stage_display()


class ContactRoleQuerySet(ApplicationPartQuerySet["ContactRole"]):
    """Rows of one user only, through `for_user`."""


class ContactRole(models.Model):
    """The part a contact plays in one application."""

    application = models.ForeignKey(
        Application, on_delete=models.CASCADE, related_name="contact_roles"
    )
    contact = models.ForeignKey(Contact, on_delete=models.CASCADE, related_name="roles")
    role = models.CharField(_("role"), max_length=20, choices=Role)

    objects = ContactRoleQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["application", "contact"], name="contact_has_one_role_per_application"
            ),
            models.CheckConstraint(condition=Q(role__in=Role.values), name="role_known"),
        ]

    def __str__(self) -> str:
        return f"{self.contact}, {self.get_role_display()}"
