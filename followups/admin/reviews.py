"""What people write for themselves when they look back, in the admin."""

from django.contrib import admin

from followups.models import Reflection, Requirement
from tracker.admin.base import TrackedAdmin

_APPLICATION = ("application__title", "application__company__name", "application__owner__email")


@admin.register(Reflection)
class ReflectionAdmin(TrackedAdmin[Reflection]):
    list_display = ("application", "went_well", "confident", "knowledgeable", "updated_at")
    list_select_related = ("application__company",)
    search_fields = _APPLICATION
    autocomplete_fields = ("application",)
    readonly_fields = ("updated_at",)
    date_hierarchy = "updated_at"
    ordering = ("-updated_at", "pk")


@admin.register(Requirement)
class RequirementAdmin(TrackedAdmin[Requirement]):
    list_display = ("text", "application", "is_must", "fit", "evidence", "position")
    list_filter = ("fit", "is_must")
    list_select_related = ("application__company",)
    search_fields = ("text", "evidence", *_APPLICATION)
    autocomplete_fields = ("application",)
    ordering = ("-pk",)
