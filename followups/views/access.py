"""How views reach rows: only through their owner, so that anybody else's are not there."""

from typing import TypeVar

from django.db.models import Model
from django.http import HttpRequest, QueryDict
from django.shortcuts import get_object_or_404

from accounts.models import User
from followups.models import Decision, Plan, Step
from tracker.models import Application, Outcome
from tracker.models.owned import OwnedQuerySet

Row = TypeVar("Row", bound=Model)


class SignedInRequest(HttpRequest):
    """A request that the middleware let through to a page for signed-in people."""

    user: User


def _get(rows: OwnedQuerySet[Row], user: User, pk: int) -> Row:
    return get_object_or_404(rows.for_user(user), pk=pk)


def application_of(user: User, pk: int) -> Application:
    """The person's application, with its companies; 404 otherwise."""
    return _get(Application.objects.select_related("company", "agency", "referrer"), user, pk)


def outcome_of(user: User, pk: int) -> Outcome:
    """The person's outcome that was not undone, with its application; 404 otherwise."""
    rows = Outcome.objects.standing().select_related(
        "sender", "application__company", "application__agency"
    )
    return _get(rows, user, pk)


def any_outcome_of(user: User, pk: int) -> Outcome:
    """The person's outcome, undone or not: a stale page may undo twice."""
    return _get(Outcome.objects.select_related("application__company"), user, pk)


def decision_of(user: User, pk: int) -> Decision:
    """The person's decision, the current one or an earlier one; 404 otherwise."""
    rows = Decision.objects.select_related(
        "outcome__sender", "application__company", "application__agency"
    )
    return _get(rows, user, pk)


def step_of(user: User, pk: int, *related: str) -> Step:
    """The person's step with its contact and application; 404 otherwise."""
    rows = Step.objects.select_related(
        "contact__company", "after", "application__company", "application__agency", *related
    )
    row = _get(rows, user, pk)
    row.owner = user
    return row


def open_plan(application: Application) -> Plan | None:
    """The plan that is being followed, if any."""
    return application.plans.filter(closed_at__isnull=True).first()


def posted(request: HttpRequest) -> QueryDict | None:
    """What was sent with a POST, even when it is empty; None for other methods."""
    return request.POST if request.method == "POST" else None
