"""The user's admin, where a changed preference also moves what depends on it."""

from typing import Any

from django.contrib import admin
from django.db import transaction
from django.http import HttpRequest
from django.utils import timezone

from accounts.admin import UserAdmin
from accounts.models import Preferences, User
from followups.actions import preferences_changed

_PREFERENCES = frozenset(field.name for field in Preferences._meta.get_fields())

admin.site.unregister(User)


@admin.register(User)
class FollowedUserAdmin(UserAdmin):
    """Saves like the settings page: reminders and open steps follow the new preferences."""

    @transaction.atomic
    def save_model(self, request: HttpRequest, obj: User, form: Any, change: bool) -> None:
        super().save_model(request, obj, form, change)
        changed = set(form.changed_data) & _PREFERENCES
        if changed:
            preferences_changed(obj, changed=changed, now=timezone.now())
