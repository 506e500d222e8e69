"""Decisions in the admin: what was recommended and chosen, to be read."""

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from followups.admin.acting import replan_each
from followups.models import Decision
from tracker.admin.base import ReadOnlyAdmin


@admin.register(Decision)
class DecisionAdmin(ReadOnlyAdmin[Decision]):
    list_display = (
        "application",
        "recommendation",
        "choice",
        "readiness",
        "minutes",
        "ask_on",
        "decided_at",
        "chosen_at",
        "superseded_at",
    )
    list_filter = (
        "recommendation",
        "choice",
        "readiness",
        ("superseded_at", admin.EmptyFieldListFilter),
    )
    list_select_related = ("application__company", "application__owner", "outcome")
    search_fields = (
        "application__title",
        "application__company__name",
        "application__owner__email",
        "override_reason",
    )
    date_hierarchy = "decided_at"
    ordering = ("-decided_at", "-pk")
    actions = ("replan",)

    @admin.action(description=_("Plan again"), permissions=["act"])
    def replan(self, request: HttpRequest, decisions: QuerySet[Decision]) -> None:
        replan_each(self, request, decisions)
