"""django-q2's own tables: to be read only, since a row in its schedule can name any function."""

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django_q import admin as django_q_admin  # registers its own first, to be replaced here
from django_q.models import Failure, OrmQ, Schedule, Success

from tracker.admin.base import NothingToChange

for _model in (Schedule, Success, Failure, OrmQ):
    if django_q_admin.admin.site.is_registered(_model):
        admin.site.unregister(_model)


class ReadOnlyQueueAdmin(NothingToChange, admin.ModelAdmin[Any]):
    """Neither changed nor run again from here: rows, not tasks, say what is to be done."""

    list_per_page = 50
    show_full_result_count = False


@admin.register(Schedule)
class ScheduleAdmin(ReadOnlyQueueAdmin):
    list_display = ("name", "func", "schedule_type", "minutes", "repeats", "next_run", "cluster")
    search_fields = ("name", "func")


_TASK = ("id", "name", "func", "group", "cluster", "started", "stopped")


class TaskAdmin(ReadOnlyQueueAdmin):
    """Arguments and results are pickles: they are not opened to be looked at."""

    list_filter = ("func", "cluster")
    search_fields = ("name", "func", "group")
    date_hierarchy = "stopped"
    pickled: tuple[str, ...] = ("args", "kwargs", "result")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        return super().get_queryset(request).defer(*self.pickled)


@admin.register(Success)
class SuccessAdmin(TaskAdmin):
    list_display = ("name", "func", "cluster", "started", "stopped")
    fields = _TASK


@admin.register(Failure)
class FailureAdmin(TaskAdmin):
    list_display = ("name", "func", "cluster", "started", "stopped", "said")
    fields = (*_TASK, "said")
    pickled = ("args", "kwargs")

    @admin.display(description="what went wrong")
    def said(self, failure: Any) -> str:
        return str(failure.result or "")[:2000]


@admin.register(OrmQ)
class OrmQAdmin(ReadOnlyQueueAdmin):
    list_display = ("id", "key", "lock", "func")
    list_filter = ("key",)
    fields = ("id", "key", "lock", "func")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        return super().get_queryset(request).order_by("pk")

    @admin.display(description="function")
    def func(self, queued: OrmQ) -> str:
        return str(queued.task.get("func") or "")
