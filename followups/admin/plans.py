"""Plans, steps and what happened to them, in the admin. Steps change through actions only."""

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from followups.admin.acting import cancel_each, replan_each
from followups.models import Plan, Step, StepEvent
from tracker.admin.base import ReadOnlyAdmin, ReadOnlyInline

_APPLICATION = ("application__title", "application__company__name", "application__owner__email")


class StepInline(ReadOnlyInline[Step]):
    model = Step
    related = ("contact", "application__company")
    fields = ("position", "kind", "contact", "via", "state", "reason", "due_on", "sent_at")


@admin.register(Plan)
class PlanAdmin(ReadOnlyAdmin[Plan]):
    list_display = ("application", "decision", "created_at", "closed_at", "closed_reason")
    list_filter = (("closed_at", admin.EmptyFieldListFilter), "decision__choice")
    list_select_related = ("application__company", "application__owner", "decision")
    search_fields = (*_APPLICATION, "closed_reason")
    date_hierarchy = "created_at"
    ordering = ("-created_at", "-pk")
    inlines = (StepInline,)
    actions = ("replan", "cancel")

    @admin.action(description=_("Plan again"), permissions=["act"])
    def replan(self, request: HttpRequest, plans: QuerySet[Plan]) -> None:
        replan_each(self, request, plans)

    @admin.action(description=_("Cancel the plan"), permissions=["act"])
    def cancel(self, request: HttpRequest, plans: QuerySet[Plan]) -> None:
        cancel_each(self, request, plans.filter(closed_at__isnull=True))


class StepEventInline(ReadOnlyInline[StepEvent]):
    model = StepEvent
    related = ("by",)
    fields = ("happened_at", "from_state", "to_state", "reason", "cause", "by", "undone_at")


@admin.register(Step)
class StepAdmin(ReadOnlyAdmin[Step]):
    list_display = (
        "kind",
        "application",
        "owner",
        "contact",
        "via",
        "state",
        "due_on",
        "good_until",
        "wakes_at",
        "reminded_on",
        "sent_at",
        "reason",
    )
    list_filter = ("state", "kind", "via", "is_sample")
    list_select_related = (
        "application__company",
        "owner",
        "contact",
        "plan__application__company",
        "after__application__company",
        "touchpoint",
    )
    search_fields = ("reason", "contact__full_name", *_APPLICATION)
    date_hierarchy = "due_on"
    ordering = ("-pk",)
    inlines = (StepEventInline,)


@admin.register(StepEvent)
class StepEventAdmin(ReadOnlyAdmin[StepEvent]):
    list_display = (
        "step",
        "happened_at",
        "from_state",
        "to_state",
        "reason",
        "cause",
        "by",
        "undone_at",
    )
    list_filter = ("to_state", "from_state", ("undone_at", admin.EmptyFieldListFilter))
    list_select_related = ("step__application__company", "by")
    search_fields = ("reason", "cause", "step__application__title", "by__email")
    date_hierarchy = "happened_at"
    ordering = ("-happened_at", "-pk")
