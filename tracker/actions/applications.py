"""Applications, their stages, interviews and people."""

import datetime
from collections.abc import Iterable

from django.db import transaction

from accounts.models import User
from tracker.enums import STAGE_ORDER, Role, StageKind
from tracker.events import ApplicationAdded, FactsChanged, announce
from tracker.models import Application, Contact, ContactRole, Interview, Posting, StageEvent

# What the add and edit forms may change; the derived columns are written here only.
EDITABLE = (
    "title",
    "company",
    "agency",
    "requisition_id",
    "source",
    "referrer",
    "internal",
    "finalist",
    "place",
    "salary",
    "notes",
    "applied_on",
    "answer_expected_on",
    "closes_on",
)


@transaction.atomic
def save_application(
    application: Application,
    *,
    by: User,
    now: datetime.datetime,
    posting_url: str = "",
    posting_text: str = "",
) -> Application:
    """Create or change an application, with the snapshot of its posting (FIT-1)."""
    is_new = application._state.adding
    if is_new:
        _add(application, by=by, now=now)
    else:
        _edit(application, today=by.today(now))
    if posting_url or posting_text or Posting.objects.filter(application=application).exists():
        Posting.objects.update_or_create(
            application=application, defaults={"url": posting_url, "text": posting_text}
        )
    event = ApplicationAdded if is_new else FactsChanged
    announce(event(application=application, by=by, now=now))
    return application


@transaction.atomic
def change_stage(
    application: Application,
    *,
    stage: StageKind | str,
    on: datetime.date,
    by: User,
    now: datetime.datetime,
    label: str = "",
) -> StageEvent:
    """Append one stage; the furthest one reached can only grow."""
    event = StageEvent.objects.create(
        application=application, stage=stage, label=label, happened_on=on
    )
    refresh_stages(application)
    heard_on(application, on=on, today=by.today(now))
    announce(FactsChanged(application=application, by=by, now=now))
    return event


@transaction.atomic
def take_back_stage(event: StageEvent, *, by: User, now: datetime.datetime) -> None:
    """Remove a stage that was recorded by mistake; the others are derived anew."""
    application = event.application
    event.delete()
    refresh_stages(application)
    announce(FactsChanged(application=application, by=by, now=now))


@transaction.atomic
def save_interview(
    interview: Interview, *, interviewers: Iterable[Contact], by: User, now: datetime.datetime
) -> Interview:
    """Create or change an interview; everybody in it gets a part in the application."""
    interview.save()
    people = list(interviewers)
    interview.interviewers.set(people)
    parts = [
        ContactRole(application=interview.application, contact=contact, role=Role.INTERVIEWER)
        for contact in people
    ]
    ContactRole.objects.bulk_create(parts, ignore_conflicts=True)  # who has a part keeps it
    refresh_stages(interview.application)
    if interview.starts_at:
        held_on = interview.starts_at.astimezone(by.zone).date()
        heard_on(interview.application, on=held_on, today=by.today(now))
    announce(FactsChanged(application=interview.application, by=by, now=now))
    return interview


@transaction.atomic
def delete_interview(interview: Interview, *, by: User, now: datetime.datetime) -> None:
    """Remove an interview that was entered by mistake; its people keep their parts."""
    application = interview.application
    interview.delete()
    refresh_stages(application)
    announce(FactsChanged(application=application, by=by, now=now))


@transaction.atomic
def set_role(
    application: Application,
    *,
    contact: Contact,
    role: Role | str,
    by: User,
    now: datetime.datetime,
) -> ContactRole:
    """Give a contact their part in an application, or change it."""
    contact_role, _created = ContactRole.objects.update_or_create(
        application=application, contact=contact, defaults={"role": role}
    )
    announce(FactsChanged(application=application, by=by, now=now))
    return contact_role


@transaction.atomic
def remove_role(contact_role: ContactRole, *, by: User, now: datetime.datetime) -> None:
    """Take a contact out of an application; the contact and the interviews stay."""
    application = contact_role.application
    contact_role.delete()
    announce(FactsChanged(application=application, by=by, now=now))


@transaction.atomic
def delete_application(application: Application, *, by: User, now: datetime.datetime) -> None:
    """Delete an application with everything that hangs on it. People and company stay.

    What waited for it at the same company is decided again.
    """
    siblings = Application.objects.for_user(by).filter(company=application.company_id)
    waiting = list(siblings.exclude(pk=application.pk).exclude(outcome=""))
    application.delete()
    if application.company_id is not None:
        for sibling in waiting:
            announce(FactsChanged(application=sibling, by=by, now=now))


def refresh_stages(application: Application) -> None:
    """Derive present and furthest stage from the events and interviews on record."""
    dated = [
        (event.happened_on, event.stage)
        for event in application.stage_events.order_by("happened_on", "id")
    ]
    last = max((day for day, _stage in dated), default=application.saved_on)
    for interview in application.interviews.all():
        if interview.took_place:
            day = interview.starts_at.date() if interview.starts_at else last
            dated.append((day, interview.stage))
    dated.sort(key=lambda pair: pair[0])
    stages = [stage for _day, stage in dated] or [StageKind.SAVED.value]
    application.stage = stages[-1]
    application.furthest_stage = max(stages, key=STAGE_ORDER.__getitem__)
    application.save(update_fields=["stage", "furthest_stage"])


def heard_on(application: Application, *, on: datetime.date, today: datetime.date) -> None:
    """Move the date of the last contact forward; a future date does not count yet."""
    if application.last_contact_on < on <= today:
        application.last_contact_on = on
        application.save(update_fields=["last_contact_on"])


def _add(application: Application, *, by: User, now: datetime.datetime) -> None:
    today = by.today(now)
    applied_on = application.applied_on
    application.owner = by
    application.saved_on = min(filter(None, (application.saved_on, applied_on, today)))
    application.last_contact_on = applied_on or application.saved_on
    application.stage = StageKind.APPLIED if applied_on else StageKind.SAVED
    application.furthest_stage = application.stage
    application.save()
    StageEvent.objects.create(
        application=application, stage=StageKind.SAVED, happened_on=application.saved_on
    )
    if applied_on:
        StageEvent.objects.create(
            application=application, stage=StageKind.APPLIED, happened_on=applied_on
        )


def _edit(application: Application, *, today: datetime.date) -> None:
    application.save(update_fields=EDITABLE)
    if application.applied_on:
        applied = application.stage_events.filter(stage=StageKind.APPLIED)
        if not applied.update(happened_on=application.applied_on):
            applied.create(
                application=application,
                stage=StageKind.APPLIED,
                happened_on=application.applied_on,
            )
        refresh_stages(application)
        heard_on(application, on=application.applied_on, today=today)
