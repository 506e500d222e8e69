"""Doing one action for many rows: each by itself, each said in words, each in the log."""

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from django.contrib import admin, messages
from django.http import HttpRequest
from django.utils import timezone

from followups import actions
from followups.errors import FollowupError
from followups.models import Decision, Plan
from tracker.errors import TrackerError

Row = TypeVar("Row", bound=Decision | Plan)


def act_on_each(
    model_admin: admin.ModelAdmin[Any],
    request: HttpRequest,
    rows: Iterable[Row],
    *,
    act: Callable[[Row], object],
    said: str,
) -> None:
    """Call `act` with each row. One that is refused says why and does not stop the next."""
    for row in rows:
        try:
            act(row)
        except (FollowupError, TrackerError) as error:
            model_admin.message_user(request, f"{row.application}: {error}", messages.WARNING)
        else:
            model_admin.log_change(request, row, said)
            model_admin.message_user(request, f"{row.application}: {said}", messages.SUCCESS)


def replan_each(
    model_admin: admin.ModelAdmin[Any], request: HttpRequest, rows: Iterable[Decision | Plan]
) -> None:
    """Plan again for the application of each row, in its owner's time zone."""
    now = timezone.now()
    newest = {row.application_id: row for row in rows}.values()
    act_on_each(
        model_admin,
        request,
        newest,
        act=lambda row: actions.replan(row.application, by=row.application.owner, now=now),
        said="Planned again.",
    )


def cancel_each(
    model_admin: admin.ModelAdmin[Any], request: HttpRequest, plans: Iterable[Plan]
) -> None:
    """Cancel each plan with its open steps; what was sent stays in the history."""
    now = timezone.now()
    act_on_each(
        model_admin,
        request,
        plans,
        act=lambda plan: actions.cancel_plan(
            plan, by=plan.application.owner, now=now, reason="The operator cancelled this plan."
        ),
        said="Plan cancelled.",
    )
