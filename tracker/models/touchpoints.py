"""What went back and forth: dated contacts, and feedback as it was given."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from tracker.enums import Channel, Direction, FeedbackKind, TouchpointKind
from tracker.models.applications import Application
from tracker.models.contacts import Contact
from tracker.models.owned import ApplicationPartQuerySet, Owned, OwnedQuerySet
from tracker.validators import validate_text_length


class TouchpointQuerySet(OwnedQuerySet["Touchpoint"]):
    """Rows of one user only, through `for_user`."""


class Touchpoint(Owned):
    """Any dated contact, in or out. What was sent stays, whatever is undone later (DAT-2)."""

    application = models.ForeignKey(
        Application, on_delete=models.CASCADE, null=True, blank=True, related_name="touchpoints"
    )
    contact = models.ForeignKey(
        Contact, on_delete=models.SET_NULL, null=True, blank=True, related_name="touchpoints"
    )
    direction = models.CharField(_("direction"), max_length=3, choices=Direction)
    kind = models.CharField(
        _("about"), max_length=20, choices=TouchpointKind, default=TouchpointKind.NOTE
    )
    channel = models.CharField(_("how"), max_length=10, choices=Channel, blank=True)
    happened_at = models.DateTimeField(_("when"))
    subject = models.CharField(_("subject"), max_length=300, blank=True)
    text = models.TextField(_("text"), blank=True, validators=[validate_text_length])
    message_id = models.CharField(max_length=300, blank=True, editable=False)

    objects = TouchpointQuerySet.as_manager()

    class Meta:
        ordering = ("happened_at", "id")
        constraints = [
            models.CheckConstraint(
                condition=Q(direction__in=Direction.values), name="touchpoint_direction"
            ),
            models.CheckConstraint(
                condition=Q(kind__in=TouchpointKind.values), name="touchpoint_kind"
            ),
        ]
        indexes = [
            models.Index(fields=["contact", "kind", "-happened_at"], name="touchpoint_contact_kind")
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}, {self.get_direction_display()}"


class FeedbackQuerySet(ApplicationPartQuerySet["Feedback"]):
    """Rows of one user only, through `for_user`."""


class Feedback(models.Model):
    """What an employer said about the candidacy: their perception, not the truth (A49, A51)."""

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="feedback")
    contact = models.ForeignKey(
        Contact, on_delete=models.SET_NULL, null=True, blank=True, related_name="feedback"
    )
    kind = models.CharField(_("kind"), max_length=20, choices=FeedbackKind)
    received_on = models.DateField(_("received on"))
    text = models.TextField(_("their words"), blank=True, validators=[validate_text_length])
    themes = models.JSONField(_("themes"), default=list, blank=True)
    act_on = models.CharField(_("one thing I’ll act on"), max_length=300, blank=True)
    recorded_at = models.DateTimeField(auto_now_add=True)

    objects = FeedbackQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "feedback"
        ordering = ("received_on", "id")
        constraints = [
            models.CheckConstraint(condition=Q(kind__in=FeedbackKind.values), name="feedback_kind")
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}, {self.received_on}"
