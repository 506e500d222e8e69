"""How an application ended or paused: the notice, as it came."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from tracker.enums import (
    Channel,
    ClosedBy,
    FeedbackOffer,
    OutcomeKind,
    ReasonSource,
    RejectionReason,
    WantsFuture,
    Written,
    WrittenBy,
)
from tracker.models.applications import Application
from tracker.models.contacts import Contact
from tracker.models.owned import ApplicationPartQuerySet
from tracker.validators import validate_text_length


class OutcomeQuerySet(ApplicationPartQuerySet["Outcome"]):
    def standing(self) -> "OutcomeQuerySet":
        """Outcomes that were not undone."""
        return self.filter(undone_at__isnull=True)

    def newest(self) -> "Outcome | None":
        """The one recorded last, also where the clock was set back in between."""
        return self.order_by("pk").last()


class Outcome(models.Model):
    """One notice. Rows are added; an undone one stays, marked, so that history is true.

    `before` holds what the application and the company looked like, so that undo is exact.
    """

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="outcomes")
    kind = models.CharField(
        _("outcome"), max_length=20, choices=OutcomeKind, default=OutcomeKind.NOT_SELECTED
    )
    closed_by = models.CharField(max_length=10, choices=ClosedBy)
    notified_on = models.DateField(_("when"))
    channel = models.CharField(_("how"), max_length=10, choices=Channel, blank=True)
    written = models.CharField(
        _("how was it written?"), max_length=10, choices=Written, default=Written.UNCLEAR
    )
    written_by = models.CharField(
        _("who wrote"), max_length=20, choices=WrittenBy, default=WrittenBy.UNKNOWN
    )
    sender = models.ForeignKey(
        Contact,
        verbose_name=_("sender"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="outcomes_sent",
    )
    sender_name = models.CharField(_("sender’s name"), max_length=200, blank=True)
    text = models.TextField(_("the text"), blank=True, validators=[validate_text_length])
    message_id = models.CharField(max_length=300, blank=True, editable=False)
    unprofessional = models.BooleanField(_("unprofessional"), default=False)
    disorganised = models.BooleanField(_("disorganised"), default=False)
    toxic = models.BooleanField(_("toxic"), default=False)
    wants_future = models.CharField(
        _("would you want to work there one day?"), max_length=10, choices=WantsFuture, blank=True
    )
    feedback = models.CharField(
        _("feedback"), max_length=10, choices=FeedbackOffer, default=FeedbackOffer.NONE
    )
    invites = models.JSONField(default=list, blank=True)
    no_contact_requested = models.BooleanField(_("they asked for no contact"), default=False)
    reason = models.CharField(
        _("reason they gave"),
        max_length=30,
        choices=RejectionReason,
        default=RejectionReason.UNKNOWN,
    )
    reason_source = models.CharField(
        max_length=10, choices=ReasonSource, default=ReasonSource.EMPLOYER
    )
    inferred = models.BooleanField(default=False)
    recorded_at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True, blank=True)
    before = models.JSONField(default=dict, editable=False)

    objects = OutcomeQuerySet.as_manager()

    class Meta:
        ordering = ("recorded_at", "id")
        constraints = [
            models.CheckConstraint(condition=Q(kind__in=OutcomeKind.values), name="outcome_kind"),
            models.CheckConstraint(
                condition=Q(closed_by__in=ClosedBy.values), name="outcome_closed_by"
            ),
            models.CheckConstraint(
                condition=Q(written__in=Written.values)
                & Q(written_by__in=WrittenBy.values)
                & Q(feedback__in=FeedbackOffer.values),
                name="outcome_notice_words",
            ),
            models.CheckConstraint(
                condition=Q(undone_at__isnull=True) | Q(undone_at__gte=models.F("recorded_at")),
                name="outcome_undone_after_recorded",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}, {self.notified_on}"

    @property
    def conduct(self) -> list[str]:
        """The conduct flags that are set (A65)."""
        return [flag for flag in ("unprofessional", "disorganised", "toxic") if getattr(self, flag)]
