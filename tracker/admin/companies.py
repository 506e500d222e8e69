"""Companies in the admin."""

from typing import Any

from django.contrib import admin
from django.db.models import Count, IntegerField, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from tracker.actions import save_company
from tracker.admin.base import TrackedAdmin
from tracker.models import Application, Company


@admin.register(Company)
class CompanyAdmin(TrackedAdmin[Company]):
    list_display = (
        "name",
        "owner",
        "relationship",
        "is_agency",
        "gives_no_feedback",
        "do_not_contact",
        "rests_until",
        "application_count",
    )
    list_filter = ("relationship", "is_agency", "do_not_contact", "gives_no_feedback", "is_sample")
    list_select_related = ("owner",)
    search_fields = ("name", "search_text")
    autocomplete_fields = ("owner",)
    readonly_fields = ("is_sample", "created_at")
    date_hierarchy = "created_at"
    ordering = ("name", "pk")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Company]:
        here = Application.objects.filter(company=OuterRef("pk")).order_by().values("company")
        count = Subquery(here.annotate(n=Count("pk")).values("n"), output_field=IntegerField())
        return super().get_queryset(request).annotate(application_total=Coalesce(count, 0))

    @admin.display(description=_("applications"), ordering="application_total")
    def application_count(self, company: Company) -> int:
        count: int = company.application_total  # type: ignore[attr-defined]  # annotated above
        return count

    def save_model(self, request: HttpRequest, obj: Company, form: Any, change: bool) -> None:
        save_company(obj, by=obj.owner, now=timezone.now())
