"""Contacts in the admin, with where they worked and the parts they play."""

from typing import Any

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from tracker.actions import request_no_contact, save_contact
from tracker.admin.base import ReadOnlyInline, SameOwnerForm, TrackedAdmin
from tracker.models import Contact, ContactRole, Employment


class EmploymentInline(admin.TabularInline[Employment, Contact]):
    model = Employment
    form = SameOwnerForm[Employment]
    extra = 0
    autocomplete_fields = ("company",)


class RolesInline(ReadOnlyInline[ContactRole]):
    model = ContactRole
    related = ("application__company", "contact")
    fields = ("application", "role")


@admin.register(Contact)
class ContactAdmin(TrackedAdmin[Contact]):
    list_display = (
        "full_name",
        "owner",
        "company",
        "job_title",
        "email",
        "linkedin_state",
        "do_not_contact",
        "erased_at",
    )
    list_filter = (
        "linkedin_state",
        "do_not_contact",
        ("erased_at", admin.EmptyFieldListFilter),
        "is_sample",
    )
    list_select_related = ("owner", "company")
    search_fields = ("full_name", "email", "search_text", "company__name")
    autocomplete_fields = ("owner", "company")
    readonly_fields = ("erased_at", "is_sample", "created_at")
    date_hierarchy = "created_at"
    ordering = ("full_name", "pk")
    inlines = (EmploymentInline, RolesInline)
    actions = ("ask_no_contact",)

    def save_model(self, request: HttpRequest, obj: Contact, form: Any, change: bool) -> None:
        save_contact(obj, by=obj.owner, now=timezone.now())

    @admin.action(description=_("They asked for no contact"), permissions=["change"])
    def ask_no_contact(self, request: HttpRequest, contacts: QuerySet[Contact]) -> None:
        for contact in contacts.filter(do_not_contact=False):
            request_no_contact(contact=contact, by=contact.owner, now=timezone.now())
            self.log_change(request, contact, "Asked for no contact.")
        self.message_user(request, "Nobody will be asked to write to them.", messages.SUCCESS)


@admin.register(Employment)
class EmploymentAdmin(TrackedAdmin[Employment]):
    list_display = ("contact", "company", "job_title", "started_on", "ended_on")
    list_filter = (("ended_on", admin.EmptyFieldListFilter),)
    list_select_related = ("contact", "company")
    search_fields = ("contact__full_name", "company__name", "job_title")
    autocomplete_fields = ("contact", "company")
    date_hierarchy = "started_on"
    ordering = ("-pk",)


@admin.register(ContactRole)
class ContactRoleAdmin(TrackedAdmin[ContactRole]):
    list_display = ("contact", "role", "application")
    list_filter = ("role",)
    list_select_related = ("contact", "application__company")
    search_fields = ("contact__full_name", "application__title", "application__company__name")
    autocomplete_fields = ("contact", "application")
    ordering = ("-pk",)
