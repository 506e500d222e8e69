"""Messages of people's own and the accounts they send through, in the admin: without words."""

from django.contrib import admin

from followups.models import Outgoing, SendingAccount
from tracker.admin.base import ReadOnlyAdmin


@admin.register(Outgoing)
class OutgoingAdmin(ReadOnlyAdmin[Outgoing]):
    """How the sending went; what was written, and to whom, is its owner's alone."""

    fields = (
        *("owner", "step", "state", "said", "copy_said", "message_id"),
        *("pressed_at", "send_at", "lease_until", "ended_at"),
    )
    list_display = ("id", "owner", "state", "said", "pressed_at", "ended_at", "lease_until")
    list_filter = ("state", "is_sample")
    list_select_related = ("owner",)
    search_fields = ("owner__email", "message_id")
    date_hierarchy = "pressed_at"
    ordering = ("-pressed_at", "-pk")


@admin.register(SendingAccount)
class SendingAccountAdmin(ReadOnlyAdmin[SendingAccount]):
    """Whether it works; the password is not shown, encrypted or otherwise."""

    exclude = ("password",)
    list_display = ("owner", "host", "port", "security", "state", "said", "tried_at", "worked_at")
    list_filter = ("state", "security", "copy_to")
    list_select_related = ("owner",)
    search_fields = ("owner__email", "host")
    date_hierarchy = "tried_at"
    ordering = ("-pk",)
