"""Applications in the admin, with everything that hangs on them."""

from typing import Any

from django.contrib import admin
from django.db import transaction
from django.db.models import QuerySet
from django.forms import BaseModelFormSet
from django.http import HttpRequest
from django.utils import timezone

from tracker.actions import save_application, save_interview
from tracker.admin.base import ReadOnlyInline, SameOwnerForm, TrackedAdmin
from tracker.models import (
    Application,
    ContactRole,
    Feedback,
    Interview,
    Outcome,
    Posting,
    StageEvent,
    Touchpoint,
)

_DERIVED = (
    "stage",
    "furthest_stage",
    "status",
    "outcome",
    "closed_by",
    "closed_on",
    "last_contact_on",
    "is_sample",
    "created_at",
)


class PostingInline(admin.StackedInline[Posting, Application]):
    model = Posting
    extra = 0
    readonly_fields = ("captured_at",)


class ContactRoleInline(admin.TabularInline[ContactRole, Application]):
    model = ContactRole
    form = SameOwnerForm[ContactRole]
    extra = 0
    autocomplete_fields = ("contact",)

    def get_queryset(self, request: HttpRequest) -> QuerySet[ContactRole]:
        """Each with its contact, whose name stands above the row."""
        return super().get_queryset(request).select_related("contact")


class InterviewInline(admin.StackedInline[Interview, Application]):
    model = Interview
    form = SameOwnerForm[Interview]
    extra = 0
    autocomplete_fields = ("interviewers",)


class StageEventInline(ReadOnlyInline[StageEvent]):
    model = StageEvent
    fields = ("happened_on", "stage", "label", "recorded_at")


class OutcomeInline(ReadOnlyInline[Outcome]):
    model = Outcome
    fields = ("notified_on", "kind", "closed_by", "channel", "written", "recorded_at", "undone_at")


class FeedbackInline(ReadOnlyInline[Feedback]):
    model = Feedback
    related = ("contact",)
    fields = ("received_on", "kind", "contact", "act_on")


class TouchpointInline(ReadOnlyInline[Touchpoint]):
    model = Touchpoint
    related = ("contact",)
    fields = ("happened_at", "direction", "kind", "channel", "contact", "subject")


@admin.register(Application)
class ApplicationAdmin(TrackedAdmin[Application]):
    """Saved through the same actions as on the pages, so that what follows is decided again."""

    list_display = (
        "title",
        "company",
        "agency",
        "owner",
        "status",
        "stage",
        "furthest_stage",
        "outcome",
        "applied_on",
        "last_contact_on",
    )
    list_filter = (
        "status",
        "outcome",
        "furthest_stage",
        "source",
        "internal",
        "finalist",
        "is_sample",
    )
    list_select_related = ("owner", "company", "agency")
    search_fields = ("title", "search_text", "requisition_id", "owner__email")
    autocomplete_fields = ("owner", "company", "agency", "referrer")
    readonly_fields = _DERIVED
    date_hierarchy = "last_contact_on"
    ordering = ("-last_contact_on", "-pk")
    inlines = (
        PostingInline,
        ContactRoleInline,
        InterviewInline,
        StageEventInline,
        OutcomeInline,
        FeedbackInline,
        TouchpointInline,
    )

    def save_model(self, request: HttpRequest, obj: Application, form: Any, change: bool) -> None:
        posting = Posting.objects.filter(application_id=obj.pk).first() if change else None
        save_application(
            obj,
            by=obj.owner,
            now=timezone.now(),
            posting_url=posting.url if posting else "",
            posting_text=posting.text if posting else "",
        )

    def save_formset(self, request: HttpRequest, form: Any, formset: Any, change: bool) -> None:
        super().save_formset(request, form, formset, change)
        if formset.model is Interview:
            _follow_interviews(formset)


@transaction.atomic
def _follow_interviews(formset: BaseModelFormSet[Interview, Any]) -> None:
    """Derive stages and parts from interviews that the admin form has just written."""
    changed = [row for row, _names in formset.changed_objects]
    for interview in [*formset.new_objects, *changed]:
        save_interview(
            interview,
            interviewers=interview.interviewers.all(),
            by=interview.application.owner,
            now=timezone.now(),
        )


@admin.register(Posting)
class PostingAdmin(TrackedAdmin[Posting]):
    list_display = ("application", "url", "captured_at")
    list_select_related = ("application__company",)
    search_fields = ("url", "application__title", "application__company__name")
    autocomplete_fields = ("application",)
    readonly_fields = ("captured_at",)
    date_hierarchy = "captured_at"
    ordering = ("-captured_at",)


@admin.register(Interview)
class InterviewAdmin(TrackedAdmin[Interview]):
    list_display = (
        "application",
        "stage",
        "format",
        "status",
        "starts_at",
        "duration_minutes",
        "people",
    )
    list_filter = ("stage", "format", "status")
    list_select_related = ("application__company", "application__owner")
    search_fields = (
        "application__title",
        "application__company__name",
        "interviewers__full_name",
        "detail",
    )
    autocomplete_fields = ("application", "interviewers")
    date_hierarchy = "starts_at"
    ordering = ("-starts_at", "-pk")

    def get_queryset(self, request: HttpRequest) -> Any:
        return super().get_queryset(request).prefetch_related("interviewers")

    @admin.display(description="interviewers")
    def people(self, interview: Interview) -> str:
        return ", ".join(contact.full_name for contact in interview.interviewers.all())

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        super().save_related(request, form, formsets, change)
        interview = Interview.objects.select_related("application__owner").get(pk=form.instance.pk)
        save_interview(
            interview,
            interviewers=interview.interviewers.all(),
            by=interview.application.owner,
            now=timezone.now(),
        )
