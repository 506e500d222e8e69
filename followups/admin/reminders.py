"""E-mails to be sent, and the clock's sign of life, in the admin."""

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from followups.delivery import retry
from followups.models import Heartbeat, Reminder
from tracker.admin.base import ReadOnlyAdmin


@admin.register(Reminder)
class ReminderAdmin(ReadOnlyAdmin[Reminder]):
    """To be read; a parked one can be tried again."""

    list_display = (
        "key",
        "owner",
        "kind",
        "state",
        "local_date",
        "due_at",
        "tries",
        "lease_until",
        "sent_at",
        "last_error",
    )
    list_filter = ("state", "kind", "is_sample")
    list_select_related = ("owner",)
    search_fields = ("key", "owner__email", "message_id", "subject", "last_error")
    date_hierarchy = "due_at"
    ordering = ("-due_at", "-pk")
    actions = ("try_again",)

    @admin.action(description=_("Try parked ones again"), permissions=["act"])
    def try_again(self, request: HttpRequest, reminders: QuerySet[Reminder]) -> None:
        """Make parked rows due now, with their tries counted from the start."""
        now = timezone.now()
        changed = [row for row in reminders if retry(row, now)]
        for reminder in changed:
            self.log_change(request, reminder, "To be tried again.")
        words = f"To be tried again with the next tick: {len(changed)}."
        self.message_user(request, words, messages.SUCCESS if changed else messages.WARNING)


@admin.register(Heartbeat)
class HeartbeatAdmin(ReadOnlyAdmin[Heartbeat]):
    list_display = ("id", "ticked_at", "counts")
