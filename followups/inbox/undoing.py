"""Taking a confirmation back: exactly what it recorded goes, and the mail waits again."""

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django.db import transaction

from accounts.models import User
from followups.actions import decide_again
from followups.actions.undoing import outcome_cause
from followups.enums import MailState, StepState
from followups.errors import CannotTakeBack
from followups.inbox.proposing import BOUNCE, FEEDBACK, NOTHING, OUTCOME, REPLY, STAGE
from followups.inbox.traces import NEWER, check_nothing_newer, forget_steps, grown_since, take_back
from followups.models import Mail, MailContent
from tracker.actions import (
    UNDO_DAYS,
    delete_application,
    delete_interview,
    take_back_stage,
    undo_outcome,
)
from tracker.models import Application, Company, Interview


@dataclass(frozen=True, slots=True)
class _Undo:
    """One confirmation that is taken back: the mail, where it was filed, what was before."""

    mail: Mail
    application: Application
    before: dict[str, Any]
    by: User
    now: datetime.datetime


@transaction.atomic
def undo_confirm(mail: Mail, *, by: User, now: datetime.datetime) -> Mail:
    """Take back what confirming the mail recorded; it waits again. Done twice, nothing changes.

    Raises CannotTakeBack (or the tracker's CannotUndo) after 30 days, and where something newer
    stands on it; nothing has changed then.
    """
    mail = (
        Mail.objects.for_user(by)
        .select_for_update(of=("self",))
        .select_related("content", "owner", "application__company", "application__owner")
        .get(pk=mail.pk)
    )
    if mail.state != MailState.FILED or mail.filed_at is None:
        return mail
    if now - mail.filed_at > datetime.timedelta(days=UNDO_DAYS):
        raise CannotTakeBack(f"This was filed more than {UNDO_DAYS} days ago and stays as it is.")
    before = mail.content.before
    application = mail.application
    if application is not None:
        undo = _Undo(mail, application, before, by, now)
        _HANDLERS[before.get("what", NOTHING)](undo)
        if mail.made_application:
            _remove(undo)
    _wait_again(mail, before, by=by)
    return Mail.objects.for_user(by).get(pk=mail.pk)


def _outcome(undo: _Undo) -> None:
    if undo.mail.outcome is not None and undo.before.get("recorded"):
        undo_outcome(undo.mail.outcome, by=undo.by, now=undo.now)
        forget_steps([outcome_cause(undo.mail.outcome)], by=undo.by)


def _stage(undo: _Undo) -> None:
    check_nothing_newer(undo.application, undo.before["changes"])
    _check_last(undo)
    interview = (
        Interview.objects.for_user(undo.by).filter(pk=undo.before.get("interview") or 0).first()
    )
    if interview is not None:
        _check_untouched(interview)
        delete_interview(interview, by=undo.by, now=undo.now)
    if undo.mail.stage_event is not None and undo.before.get("staged"):
        take_back_stage(undo.mail.stage_event, by=undo.by, now=undo.now)
    _restore(undo)


def _check_last(undo: _Undo) -> None:
    """Stages and ends are taken back in the reverse order in which they came."""
    later = undo.application.outcomes.standing().filter(recorded_at__gt=undo.mail.filed_at)
    stages = undo.application.stage_events.filter(pk__gt=undo.mail.stage_event_id or 0)
    if later.exists() or (undo.mail.stage_event_id and stages.exists()):
        raise CannotTakeBack(NEWER)


def _check_untouched(interview: Interview) -> None:
    if interview.notes or interview.detail or interview.interviewers.exists():
        raise CannotTakeBack(
            "You have noted something about this interview since, so it stays. "
            "You can remove it on the page of the application."
        )


def _feedback(undo: _Undo) -> None:
    check_nothing_newer(undo.application, undo.before["changes"])
    if undo.mail.feedback is not None:
        undo.mail.feedback.delete()
    _restore(undo)
    if undo.application.feedback.exists():  # written down by hand since
        decide_again(undo.application, by=undo.by, now=undo.now)


def _exchange(undo: _Undo) -> None:
    _restore(undo)


def _bounce(undo: _Undo) -> None:
    back = _restore(undo)
    if undo.mail.step_id is not None and undo.mail.step_id not in back:
        raise CannotTakeBack("Something newer happened to this step. It stays as it is.")


def _nothing(_undo: _Undo) -> None:
    """It was only filed."""


def _restore(undo: _Undo) -> set[int]:
    back = take_back(undo.application, undo.before["changes"], by=undo.by, now=undo.now)
    if grown_since(undo.application, undo.before["changes"]):
        decide_again(undo.application, by=undo.by, now=undo.now)
    return back


def _remove(undo: _Undo) -> None:
    """The application that was added with the mail, and its company, unless they grew since."""
    grown = (
        Mail.objects.filter(application=undo.application).exclude(pk=undo.mail.pk),
        undo.application.touchpoints.all(),
        undo.application.interviews.all(),
        undo.application.feedback.all(),
        undo.application.contact_roles.all(),
        undo.application.outcomes.standing(),
        undo.application.steps.filter(state=StepState.DONE),
    )
    if any(rows.exists() for rows in grown):
        raise CannotTakeBack(
            "You have added to this application since, so it stays. "
            "You can delete it on its own page."
        )
    delete_application(Application.objects.get(pk=undo.application.pk), by=undo.by, now=undo.now)
    company = (
        Company.objects.for_user(undo.by).filter(pk=undo.before.get("company_made") or 0).first()
    )
    if company is not None and not _is_used(company):
        company.delete()


def _is_used(company: Company) -> bool:
    uses = (
        company.applications,
        company.placed_applications,
        company.contacts,
        company.employments,
    )
    return any(rows.exists() for rows in uses)


def _wait_again(mail: Mail, before: dict[str, Any], *, by: User) -> None:
    belonged_to = Application.objects.for_user(by).filter(pk=before.get("belonged_to") or 0).first()
    Mail.objects.filter(pk=mail.pk).update(
        state=MailState.WAITING,
        filed_at=None,
        reason="",
        application=belonged_to,
        made_application=False,
        batch=None,
        outcome=None,
        stage_event=None,
        feedback=None,
        touchpoint=None,
        step=None,
    )
    MailContent.objects.filter(pk=mail.pk).update(before={})


_Handler = Callable[[_Undo], None]
_HANDLERS: Mapping[str, _Handler] = {
    OUTCOME: _outcome,
    STAGE: _stage,
    FEEDBACK: _feedback,
    REPLY: _exchange,
    BOUNCE: _bounce,
    NOTHING: _nothing,
}
