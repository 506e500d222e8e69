"""Mails that came in and the mailboxes they come from, in the admin: to be read, without words."""

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from followups.models import Mail, Mailbox, MailContent
from tracker.admin.base import ReadOnlyAdmin


@admin.register(Mail)
class MailAdmin(ReadOnlyAdmin[Mail]):
    list_display = (
        "id",
        "owner",
        "way",
        "state",
        "kind",
        "kind_confidence",
        "written",
        "written_confidence",
        "application",
        "taken_at",
        "reason",
    )
    list_filter = ("state", "kind", "written", "way", "is_sample")
    list_select_related = ("owner", "application__company")
    search_fields = ("owner__email", "message_id", "sender_address", "subject")
    date_hierarchy = "taken_at"
    ordering = ("-taken_at", "-pk")


@admin.register(MailContent)
class MailContentAdmin(ReadOnlyAdmin[MailContent]):
    """What went wrong with a mail, and why it was matched; its words are their owner's alone."""

    fields = ("mail", "attachments", "problems", "candidates")
    list_display = ("mail", "problems")
    list_select_related = ("mail",)
    search_fields = ("mail__owner__email", "mail__message_id")
    ordering = ("-pk",)

    def get_queryset(self, request: HttpRequest) -> QuerySet[MailContent]:
        return super().get_queryset(request).defer("raw", "text", "html", "reading", "before")


@admin.register(Mailbox)
class MailboxAdmin(ReadOnlyAdmin[Mailbox]):
    """How the looking goes; the password is not shown, encrypted or otherwise."""

    exclude = ("password",)
    list_display = (
        "owner",
        "host",
        "folder",
        "state",
        "said",
        "failures",
        "polled_at",
        "next_poll_at",
        "lease_until",
        "is_on",
    )
    list_filter = ("state", "security", "is_on")
    list_select_related = ("owner",)
    search_fields = ("owner__email", "host")
    date_hierarchy = "next_poll_at"
    ordering = ("next_poll_at", "pk")
