"""How an application ends, what is corrected later, and how it is taken back."""

import datetime
from dataclasses import dataclass, field
from typing import Any, cast

from django.db import models, transaction

from accounts.models import User
from tracker.actions.applications import heard_on
from tracker.actions.exchanges import record_touchpoint
from tracker.enums import (
    CLOSED_BY,
    Channel,
    ClosedBy,
    Direction,
    FeedbackOffer,
    OutcomeKind,
    ReasonSource,
    RejectionReason,
    Relationship,
    Status,
    TouchpointKind,
    Written,
    WrittenBy,
)
from tracker.errors import CannotUndo, ImpossibleDate
from tracker.events import (
    ApplicationReopened,
    OutcomeCorrected,
    OutcomeRecorded,
    OutcomeUndone,
    announce,
)
from tracker.models import Application, Company, Contact, Outcome

UNDO_DAYS = 30

_APPLICATION = ("status", "outcome", "closed_by", "closed_on", "last_contact_on")
_COMPANY = ("relationship", "do_not_contact", "gives_no_feedback", "rests_until")
_CONDUCT = ("unprofessional", "disorganised", "toxic")


@dataclass(frozen=True, kw_only=True)
class Notice:
    """What the notice said and how it came; a default means "not known"."""

    channel: str = Channel.EMAIL
    written: str = Written.UNCLEAR
    written_by: str = WrittenBy.UNKNOWN
    sender: Contact | None = None
    sender_name: str = ""
    text: str = ""
    message_id: str = ""
    unprofessional: bool = False
    disorganised: bool = False
    toxic: bool = False
    wants_future: str = ""
    feedback: str = FeedbackOffer.NONE
    invites: list[str] = field(default_factory=list)
    no_contact_requested: bool = False
    reason: str = RejectionReason.UNKNOWN
    reason_source: str = ReasonSource.EMPLOYER
    inferred: bool = False

    def columns(self) -> dict[str, Any]:
        """The columns of an Outcome row, with the sender as it is (not copied)."""
        shallow = {name: getattr(self, name) for name in self.__dataclass_fields__}
        return {**shallow, "invites": list(self.invites)}


@transaction.atomic
def record_outcome(
    application: Application,
    *,
    kind: OutcomeKind | str,
    notified_on: datetime.date,
    by: User,
    now: datetime.datetime,
    notice: Notice | None = None,
    relationship: Relationship | str | None = None,
) -> Outcome:
    """Close (or pause) an application with the notice as it came.

    `notified_on` is the person's local date. Said twice, it is recorded once. The stages stay as
    they are: an ending never erases how far one got. Raises ImpossibleDate for a date before the
    application or after today.
    """
    application = Application.objects.select_for_update().get(pk=application.pk)
    check_date(application, notified_on, today=by.today(now))
    notice = notice or Notice()
    said = {"kind": kind, "notified_on": notified_on, **notice.columns()}
    newest = application.outcomes.standing().newest()
    if newest is not None and application.outcome and _says(newest, said):
        return newest
    company = application.company
    before = {"application": _look(application, _APPLICATION), "company": _look(company, _COMPANY)}
    outcome = Outcome(
        application=application,
        closed_by=CLOSED_BY[kind],
        recorded_at=now,
        **said,
    )
    _close(application, outcome, today=by.today(now))
    if company is not None:
        if relationship:
            company.relationship = relationship
        company.rests_until = by.today(now) + datetime.timedelta(days=1)
        _mark_company(company, outcome)
    after = {"application": _look(application, _APPLICATION), "company": _look(company, _COMPANY)}
    outcome.before = {"was": before, "became": after}
    outcome.save()
    announce(OutcomeRecorded(outcome=outcome, by=by, now=now))
    return outcome


@transaction.atomic
def correct_outcome(
    outcome: Outcome, *, by: User, now: datetime.datetime, **changes: Any
) -> Outcome:
    """Change facts of a standing outcome; whoever listens decides again.

    A conduct flag set now marks the company as one to avoid, as it would have at the time (A66);
    one taken back gives the company back what it was before, and so do the other marks.
    """
    changed = tuple(name for name, value in changes.items() if getattr(outcome, name) != value)
    if not changed:
        return outcome
    for name in changed:
        setattr(outcome, name, changes[name])
    check_date(outcome.application, outcome.notified_on, today=by.today(now))
    outcome.closed_by = CLOSED_BY[outcome.kind]
    if outcome.application.company:
        _mark_again(outcome.application.company, outcome, changed)
    outcome.save(update_fields=[*changed, "closed_by", "before"])
    newest = outcome.application.outcomes.standing().newest()
    if newest == outcome and outcome.application.outcome:
        _close(outcome.application, outcome, today=by.today(now))
    announce(OutcomeCorrected(outcome=outcome, changed=changed, by=by, now=now))
    return outcome


@transaction.atomic
def undo_outcome(outcome: Outcome, *, by: User, now: datetime.datetime) -> None:
    """Take an outcome back: everything is as it was before, what was sent stays in the history.

    Asking twice changes nothing. Raises CannotUndo after 30 days, when something newer was
    recorded, or when the application was opened again since.
    """
    outcome = Outcome.objects.select_for_update().get(pk=outcome.pk)
    if outcome.undone_at is not None:
        return
    application = Application.objects.select_for_update().get(pk=outcome.application_id)
    _check_undo(outcome, application, now=now)
    outcome.undone_at = max(now, outcome.recorded_at)  # a clock may have gone back since
    outcome.save(update_fields=["undone_at"])
    was, became = outcome.before["was"], outcome.before["became"]
    _restore(application, was["application"])
    if application.company and became["company"]:
        _restore(
            application.company,
            {
                name: value
                for name, value in was["company"].items()
                if _look(application.company, (name,))[name] == became["company"][name]
            },
        )
    outcome.application = application
    announce(OutcomeUndone(outcome=outcome, by=by, now=now))


@transaction.atomic
def reopen_application(
    application: Application,
    *,
    on: datetime.date,
    by: User,
    now: datetime.datetime,
    note: str = "",
) -> Application:
    """They came back. The application is open again; its outcome stays in the history."""
    application = Application.objects.select_for_update().get(pk=application.pk)
    if application.is_open:
        return application
    check_date(application, on, today=by.today(now))
    application.status = Status.OPEN
    application.outcome = application.closed_by = ""
    application.closed_on = None
    application.save(update_fields=["status", "outcome", "closed_by", "closed_on"])
    record_touchpoint(
        by=by,
        now=now,
        application=application,
        direction=Direction.INCOMING,
        kind=TouchpointKind.OTHER,
        happened_at=now,
        subject="They came back",
        text=note,
    )
    announce(ApplicationReopened(application=application, by=by, now=now))
    return application


def check_date(application: Application, on: datetime.date, *, today: datetime.date) -> None:
    """Refuse a date after today, or before the application was saved or sent."""
    if on > today:
        raise ImpossibleDate("This date is in the future. Please use today or an earlier day.")
    earliest = application.applied_on or application.saved_on
    if on < earliest:
        raise ImpossibleDate(
            f"This is before you applied ({earliest:%-d %B %Y}). Please check the date."
        )


def _close(application: Application, outcome: Outcome, *, today: datetime.date) -> None:
    on_hold = outcome.kind == OutcomeKind.ON_HOLD
    application.status = Status.ON_HOLD if on_hold else Status.CLOSED
    application.outcome = outcome.kind
    application.closed_by = outcome.closed_by
    application.closed_on = outcome.notified_on
    application.save(update_fields=["status", "outcome", "closed_by", "closed_on"])
    if outcome.closed_by != ClosedBy.INFERRED:
        heard_on(application, on=outcome.notified_on, today=today)


def _mark_company(company: Company, outcome: Outcome) -> None:
    if outcome.conduct:
        company.relationship = Relationship.AVOID
    if outcome.no_contact_requested:
        company.do_not_contact = True
    if outcome.feedback == FeedbackOffer.REFUSED:
        company.gives_no_feedback = True
    company.save(update_fields=list(_COMPANY))


def _says(outcome: Outcome, said: dict[str, Any]) -> bool:
    return all(getattr(outcome, name) == value for name, value in said.items())


def _mark_again(company: Company, outcome: Outcome, changed: tuple[str, ...]) -> None:
    """Bring the company's marks in line with corrected facts, so that undo still finds them."""
    held = _look(company, _COMPANY)
    was = outcome.before["was"]["company"]
    if set(changed) & set(_CONDUCT) and not outcome.conduct:
        company.relationship = was.get("relationship", company.relationship)
    if "no_contact_requested" in changed and not outcome.no_contact_requested:
        company.do_not_contact = was.get("do_not_contact", False)
    if "feedback" in changed and outcome.feedback != FeedbackOffer.REFUSED:
        company.gives_no_feedback = was.get("gives_no_feedback", False)
    _mark_company(company, outcome)
    marks = _look(company, _COMPANY)
    new = {name: value for name, value in marks.items() if value != held[name]}
    outcome.before["became"]["company"] = {**outcome.before["became"]["company"], **new}


def _check_undo(outcome: Outcome, application: Application, *, now: datetime.datetime) -> None:
    if now - outcome.recorded_at > datetime.timedelta(days=UNDO_DAYS):
        raise CannotUndo(f"This was recorded more than {UNDO_DAYS} days ago and stays as it is.")
    newest = application.outcomes.standing().newest()
    if newest != outcome:
        raise CannotUndo("Something newer was recorded since. Please take that back first.")
    if application.outcome != outcome.kind:
        raise CannotUndo("This application was opened again since.")


def _look(row: models.Model | None, names: tuple[str, ...]) -> dict[str, Any]:
    if row is None:
        return {}
    values = {name: getattr(row, name) for name in names}
    return {
        name: value.isoformat() if isinstance(value, datetime.date) else value
        for name, value in values.items()
    }


def _restore(row: models.Model, values: dict[str, Any]) -> None:
    for name, value in values.items():
        column = cast("models.Field[Any, Any]", row._meta.get_field(name))
        setattr(row, name, column.to_python(value))
    if values:
        row.save(update_fields=list(values))
