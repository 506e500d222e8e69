"""What happened, in the admin: rows are added by actions and only read here."""

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from tracker.actions import undo_outcome
from tracker.admin.base import ReadOnlyAdmin, TrackedAdmin
from tracker.errors import TrackerError
from tracker.models import Feedback, Outcome, StageEvent, Touchpoint

_APPLICATION = ("application__title", "application__company__name", "application__owner__email")


@admin.register(StageEvent)
class StageEventAdmin(ReadOnlyAdmin[StageEvent]):
    list_display = ("application", "stage", "label", "happened_on", "recorded_at")
    list_filter = ("stage",)
    list_select_related = ("application__company",)
    search_fields = ("label", *_APPLICATION)
    date_hierarchy = "happened_on"
    ordering = ("-happened_on", "-pk")


@admin.register(Outcome)
class OutcomeAdmin(ReadOnlyAdmin[Outcome]):
    list_display = (
        "application",
        "kind",
        "closed_by",
        "notified_on",
        "channel",
        "written",
        "written_by",
        "sender",
        "recorded_at",
        "undone_at",
    )
    list_filter = (
        "kind",
        "closed_by",
        "channel",
        "written",
        "feedback",
        "reason",
        "no_contact_requested",
        ("undone_at", admin.EmptyFieldListFilter),
    )
    list_select_related = ("application__company", "application__owner", "sender")
    search_fields = ("sender_name", "sender__full_name", *_APPLICATION)
    date_hierarchy = "notified_on"
    ordering = ("-recorded_at", "-pk")
    actions = ("take_back",)

    @admin.action(description=_("Take back (undo)"), permissions=["act"])
    def take_back(self, request: HttpRequest, outcomes: QuerySet[Outcome]) -> None:
        """Undo each; what cannot be undone says why and changes nothing."""
        for outcome in outcomes:
            try:
                undo_outcome(outcome, by=outcome.application.owner, now=timezone.now())
            except TrackerError as error:
                self.message_user(request, f"{outcome.application}: {error}", messages.WARNING)
            else:
                self.log_change(request, outcome, "Taken back.")
                self.message_user(request, f"{outcome.application}: as before.", messages.SUCCESS)


@admin.register(Touchpoint)
class TouchpointAdmin(ReadOnlyAdmin[Touchpoint]):
    list_display = (
        "happened_at",
        "owner",
        "direction",
        "kind",
        "channel",
        "contact",
        "application",
        "subject",
    )
    list_filter = ("direction", "kind", "channel", "is_sample")
    list_select_related = ("owner", "contact", "application__company")
    search_fields = ("subject", "contact__full_name", *_APPLICATION)
    date_hierarchy = "happened_at"
    ordering = ("-happened_at", "-pk")


@admin.register(Feedback)
class FeedbackAdmin(TrackedAdmin[Feedback]):
    """Their words stay as they came; what the person makes of them may change."""

    list_display = ("application", "kind", "received_on", "contact", "act_on", "recorded_at")
    list_filter = ("kind",)
    list_select_related = ("application__company", "contact")
    search_fields = ("act_on", "contact__full_name", *_APPLICATION)
    readonly_fields = ("application", "contact", "kind", "received_on", "text", "recorded_at")
    date_hierarchy = "received_on"
    ordering = ("-received_on", "-pk")

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False
