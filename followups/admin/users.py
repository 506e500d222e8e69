"""The user's admin, where a changed preference also moves what depends on it."""

from typing import Any

from django.contrib import admin
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone

from accounts.admin import UserAdmin
from accounts.models import Preferences, User
from followups.actions import preferences_changed
from tracker.admin.base import PlainDeletion
from tracker.models import Application

_PREFERENCES = frozenset(field.name for field in Preferences._meta.get_fields())

admin.site.unregister(User)


@admin.register(User)
class FollowedUserAdmin(PlainDeletion, UserAdmin):
    """Saves like the settings page: reminders and open steps follow the new preferences."""

    @transaction.atomic
    def save_model(self, request: HttpRequest, obj: User, form: Any, change: bool) -> None:
        super().save_model(request, obj, form, change)
        changed = set(form.changed_data) & _PREFERENCES
        if changed:
            preferences_changed(obj, changed=changed, now=timezone.now())

    def get_deleted_objects(
        self, objs: Any, request: HttpRequest
    ) -> tuple[list[str], dict[str, int], set[str], list[str]]:
        """Applications protect their companies from going alone; with the person, all go."""
        lines, counts, needed, _kept = super().get_deleted_objects(objs, request)
        return lines, counts, needed, []

    @transaction.atomic
    def delete_model(self, request: HttpRequest, obj: User) -> None:
        Application.objects.for_user(obj).delete()
        super().delete_model(request, obj)

    @transaction.atomic
    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[User]) -> None:
        Application.objects.filter(owner__in=queryset).delete()
        super().delete_queryset(request, queryset)
