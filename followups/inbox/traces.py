"""What a confirmation changed around its own row, kept so that it can be taken back exactly."""

import datetime
from dataclasses import dataclass
from typing import Any, cast

from django.db import models
from django.db.models import Max, Q

from accounts.models import User
from followups.actions.transitions import revert
from followups.enums import StepState
from followups.errors import CannotTakeBack
from followups.models import Decision, MailContent, Plan, Step, StepEvent
from tracker.enums import FeedbackKind
from tracker.models import Application, Company, Feedback, Outcome, Touchpoint

_APPLICATION = (
    "applied_on",
    "stage",
    "furthest_stage",
    "status",
    "outcome",
    "closed_by",
    "closed_on",
    "last_contact_on",
)
_COMPANY = ("gives_no_feedback", "do_not_contact")
# A later change of one of these stands on what was confirmed.
_STANDS_ON = ("applied_on", "stage", "furthest_stage", "status", "outcome", "closed_on")

NEWER = "Something newer was recorded for this application since. Please take that back first."


@dataclass(frozen=True, kw_only=True)
class Look:
    """How an application stood before something was recorded for it."""

    application: dict[str, Any]
    company: dict[str, Any]
    decisions: frozenset[int]
    plans: frozenset[int]
    touchpoints: frozenset[int]
    last_event: int


def look_at(application: Application) -> Look:
    """Remember how the application stands now, with what depends on it. Locks nothing."""
    application.refresh_from_db()
    newest = StepEvent.objects.aggregate(newest=Max("id"))["newest"]
    return Look(
        application=_look(application, _APPLICATION),
        company=_look(_asked(application), _COMPANY),
        decisions=_ids(_decisions(application).current()),
        plans=_ids(Plan.objects.filter(application=application, closed_at__isnull=True)),
        touchpoints=_ids(application.touchpoints.all()),
        last_event=newest or 0,
    )


def changes_since(
    look: Look, application: Application, *, now: datetime.datetime
) -> dict[str, Any]:
    """What became of it, as JSON: only what differs from the look."""
    application.refresh_from_db()
    decisions = _ids(_decisions(application).current())
    events = StepEvent.objects.filter(
        step__owner=application.owner_id, happened_at=now, id__gt=look.last_event
    )
    still_open = _ids(Plan.objects.filter(pk__in=look.plans, closed_at__isnull=True))
    return {
        "application": _changed(look.application, _look(application, _APPLICATION)),
        "company": _changed(look.company, _look(_asked(application), _COMPANY)),
        "replaced": sorted(look.decisions - decisions),
        "made": sorted(decisions - look.decisions),
        "plans": sorted(look.plans - still_open),
        "causes": sorted(set(events.values_list("cause", flat=True))),
        "touchpoints": sorted(_ids(application.touchpoints.all()) - look.touchpoints),
    }


def check_nothing_newer(application: Application, changes: dict[str, Any]) -> None:
    """Raises CannotTakeBack where something recorded later stands on these changes."""
    application.refresh_from_db()
    for name, (_was, became) in changes["application"].items():
        if name in _STANDS_ON and _look(application, (name,))[name] != became:
            raise CannotTakeBack(NEWER)
    sent = _steps_made(changes["causes"]).filter(state=StepState.DONE).first()
    if sent is not None:
        raise CannotTakeBack(
            f"You have done a step that came of this since ({sent.get_kind_display().lower()}), "
            "so it stays as it is."
        )


def take_back(
    application: Application, changes: dict[str, Any], *, by: User, now: datetime.datetime
) -> set[int]:
    """Bring columns, plans, steps and decisions back to how they stood; its own rows are gone.

    Returns the ids of the steps that are as they were.
    """
    Touchpoint.objects.for_user(by).filter(pk__in=changes["touchpoints"]).delete()
    application.refresh_from_db()
    _restore(application, _heard(application, changes["application"]))
    _forget_day(application, changes["application"])
    company = _asked(application)
    if company is not None:
        said_again = _said_again(company)
        marks = {name: pair for name, pair in changes["company"].items() if name not in said_again}
        _restore(company, marks)
    busy = Plan.objects.filter(application=application, closed_at__isnull=True).exists()
    if not busy:
        Plan.objects.for_user(by).filter(pk__in=changes["plans"]).update(
            closed_at=None, closed_reason="", closed_cause=""
        )
    back = {step.pk for cause in changes["causes"] for step in revert(cause, now=now, by=by)}
    _keep_their_times(changes["causes"], back)
    forget_steps(changes["causes"], by=by)
    _bring_decisions_back(changes, by=by, now=now)
    return back


def grown_since(application: Application, changes: dict[str, Any]) -> bool:
    """Was this application decided on other facts since, so that it has to be decided again?"""
    was = Decision.objects.filter(pk__in=changes["replaced"], application=application)
    standing = Decision.objects.current().filter(application=application)
    return was.exists() and not was.filter(pk__in=standing.values("pk")).exists()


def _bring_decisions_back(changes: dict[str, Any], *, by: User, now: datetime.datetime) -> None:
    mine = Decision.objects.for_user(by)
    for decision in mine.filter(pk__in=changes["replaced"]):
        standing = mine.current().filter(application=decision.application_id)
        if standing.exclude(pk__in=changes["made"]).exists():
            continue  # a newer fact was decided since
        standing.update(superseded_at=now)
        mine.filter(pk=decision.pk).update(superseded_at=None)
    mine.current().filter(pk__in=changes["made"]).exclude(
        application__in=mine.filter(pk__in=changes["replaced"]).values("application")
    ).update(superseded_at=now)


def _keep_their_times(causes: list[str], back: set[int]) -> None:
    """A step that is over again was over since then, not since now."""
    for event in StepEvent.objects.filter(cause__in=causes, step__in=back):
        if closed_at := event.before.get("closed_at"):
            at = datetime.datetime.fromisoformat(closed_at)
            Step.objects.filter(pk=event.step_id, state=event.from_state).update(closed_at=at)


def forget_steps(causes: list[str], *, by: User) -> None:
    """Steps that came of these causes never were, unless they were done: asked again, they come."""
    made = list(_steps_made(causes).values_list("pk", flat=True))
    Step.objects.for_user(by).filter(pk__in=made).exclude(state=StepState.DONE).delete()


def _steps_made(causes: list[str]) -> models.QuerySet[Step]:
    made = StepEvent.objects.filter(cause__in=[one for one in causes if one])
    return Step.objects.filter(pk__in=made.filter(from_state="").values("step"))


def _asked(application: Application) -> Company | None:
    """Whose wishes hold for it: the company, or the agency where no company is known."""
    return application.company or application.agency


def _decisions(application: Application) -> Any:
    """Decisions that a fact of this application may change: its own, and those at its company."""
    near = Q(application=application)
    if application.company_id is not None:
        near |= Q(application__company=application.company_id)
    elif application.agency_id is not None:
        near |= Q(application__company=None, application__agency=application.agency_id)
    return Decision.objects.filter(near, owner=application.owner_id)


def _ids(rows: models.QuerySet[Any]) -> frozenset[int]:
    return frozenset(rows.values_list("pk", flat=True))


def _look(row: Application | Company | None, names: tuple[str, ...]) -> dict[str, Any]:
    if row is None:
        return {}
    values = {name: getattr(row, name) for name in names}
    return {
        name: value.isoformat() if isinstance(value, datetime.date) else value
        for name, value in values.items()
    }


def _changed(was: dict[str, Any], became: dict[str, Any]) -> dict[str, list[Any]]:
    return {name: [was[name], became[name]] for name in was if was[name] != became[name]}


def _heard(application: Application, changed: dict[str, list[Any]]) -> dict[str, list[Any]]:
    """A contact of the same day, written down since, keeps the day of the last contact."""
    if "last_contact_on" not in changed:
        return changed
    was, became = changed["last_contact_on"]
    last = application.touchpoints.order_by("happened_at").last()
    heard = application.owner.today(last.happened_at).isoformat() if last else was
    return {**changed, "last_contact_on": [max(was, min(heard, became)), became]}


def _forget_day(application: Application, changed: dict[str, list[Any]]) -> None:
    """Whatever was recorded later goes back to the day before this mail, when its turn comes."""
    if "last_contact_on" not in changed:
        return
    was, became = changed["last_contact_on"]
    for content in MailContent.objects.filter(mail__application=application).only("before"):
        pair = content.before.get("changes", {}).get("application", {}).get("last_contact_on")
        if pair and pair[0] == became:
            pair[0] = was
            content.save(update_fields=["before"])
    for outcome in application.outcomes.standing():
        columns = outcome.before.get("was", {}).get("application", {})
        if columns.get("last_contact_on") == became:
            columns["last_contact_on"] = was
            outcome.save(update_fields=["before"])


def _said_again(company: Company) -> set[str]:
    """What they said another time as well."""
    told = Feedback.objects.filter(application__company=company)
    ends = Outcome.objects.standing().filter(application__company=company)
    marks = {
        "gives_no_feedback": told.filter(kind=FeedbackKind.DECLINED_BY_POLICY),
        "do_not_contact": ends.filter(no_contact_requested=True),
    }
    return {name for name, rows in marks.items() if rows.exists()}


def _restore(row: Application | Company, changed: dict[str, list[Any]]) -> None:
    """The old value of each column that is still what the confirmation made of it."""
    names = [
        name for name, (_was, became) in changed.items() if _look(row, (name,))[name] == became
    ]
    for name in names:
        column = cast("models.Field[Any, Any]", row._meta.get_field(name))
        setattr(row, name, column.to_python(changed[name][0]))
    if names:
        row.save(update_fields=names)
