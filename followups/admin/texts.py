"""Texts of people's own in the admin: that they are there, and not what they say."""

from django.contrib import admin

from followups.models import KeptDraft, OwnPhrase, OwnTemplate
from tracker.admin.base import ReadOnlyAdmin


@admin.register(KeptDraft)
class KeptDraftAdmin(ReadOnlyAdmin[KeptDraft]):
    fields = ("owner", "step", "because", "kept_at", "dropped_at")
    list_display = ("id", "owner", "because", "kept_at", "dropped_at")
    list_filter = ("because", "is_sample")
    list_select_related = ("owner",)
    search_fields = ("owner__email",)
    date_hierarchy = "kept_at"
    ordering = ("-kept_at", "-pk")


@admin.register(OwnTemplate)
class OwnTemplateAdmin(ReadOnlyAdmin[OwnTemplate]):
    fields = ("owner", "kind", "language", "changed_at", "removed_at")
    list_display = ("id", "owner", "kind", "language", "changed_at", "removed_at")
    list_filter = ("kind", "language", "is_sample")
    list_select_related = ("owner",)
    search_fields = ("owner__email",)
    date_hierarchy = "changed_at"
    ordering = ("-changed_at", "-pk")


@admin.register(OwnPhrase)
class OwnPhraseAdmin(ReadOnlyAdmin[OwnPhrase]):
    fields = ("owner", "kind", "language", "times", "used_at", "forgotten_at")
    list_display = ("id", "owner", "kind", "language", "times", "used_at", "forgotten_at")
    list_filter = ("kind", "language")
    list_select_related = ("owner",)
    search_fields = ("owner__email",)
    date_hierarchy = "used_at"
    ordering = ("-used_at", "-pk")
