"""Asking how an open application stands: once, perhaps twice, and when it is time."""

import datetime

from django.db import transaction

from accounts.models import User
from followups.actions.answers import add_step
from followups.actions.plans import open_plan
from followups.actions.transitions import new_cause
from followups.calendar import add_days
from followups.decision.recipients import recipient, way_to
from followups.enums import StepKind
from followups.errors import AskedEnough, NobodyToWrite, StepClosed
from followups.facts import facts_for, work_calendar
from followups.models import Plan, Step
from tracker.enums import Direction, StageKind, TouchpointKind
from tracker.models import Application, Contact

# Two questions without an answer are an answer (timing table).
MOST_ASKED = 2
DAYS_OF_PATIENCE = 10
BUSINESS_DAYS_AFTER_PROMISE = 5
GOOD_FOR_DAYS = 30


@transaction.atomic
def ask_how_it_stands(application: Application, *, by: User, now: datetime.datetime) -> Step:
    """Plan a status question for the first day that is not too early; asked again, the same one.

    Raises StepClosed for an application that is over or was never sent, AskedEnough after two
    questions without an answer, NobodyToWrite where nobody on record can be written to.
    """
    rows = Application.objects.select_for_update(of=("self",), no_key=True)
    application = rows.select_related("owner", "company", "agency", "referrer").get(
        pk=application.pk
    )
    if not application.is_open:
        raise StepClosed("This application is over, so there is nothing to ask any more.")
    if application.stage == StageKind.SAVED:
        raise StepClosed("You have not applied here yet, so there is nothing to ask.")
    plan = open_plan(application)
    planned = plan.steps.open().filter(kind=StepKind.STATUS_NUDGE).first() if plan else None
    if planned is not None:
        return planned
    if _unanswered(application) >= MOST_ASKED:
        raise AskedEnough("You asked twice and heard nothing. A third time seldom helps.")
    contact, via = _whom(application, today=by.today(now))
    on = first_good_day(application, by=by, now=now)
    return add_step(
        plan or Plan.objects.create(application=application, created_at=now),
        kind=StepKind.STATUS_NUDGE,
        contact=contact,
        via=via,
        due_on=on,
        good_until=add_days(on, GOOD_FOR_DAYS),
        reason=_why(on, by.today(now)),
        by=by,
        now=now,
        cause=new_cause("ask", application.pk),
    )


def first_good_day(application: Application, *, by: User, now: datetime.datetime) -> datetime.date:
    """The person's local date from which a question is not too early, today at the earliest.

    Five business days after the day they named for their answer; else ten days after the two
    sides last had to do with each other.
    """
    today = by.today(now)
    if application.answer_expected_on is not None:
        calendar = work_calendar(by)
        promised = application.answer_expected_on
        return max(today, calendar.add_business_days(promised, BUSINESS_DAYS_AFTER_PROMISE))
    return max(today, add_days(application.last_contact_on, DAYS_OF_PATIENCE))


def _unanswered(application: Application) -> int:
    """How many status questions went out since they last wrote."""
    dealings = application.touchpoints.order_by("-happened_at", "-id")
    wrote = dealings.filter(direction=Direction.INCOMING).values_list("happened_at").first()
    asked = dealings.filter(direction=Direction.OUTGOING, kind=TouchpointKind.STATUS_NUDGE)
    return (asked.filter(happened_at__gt=wrote[0]) if wrote else asked).count()


def _whom(application: Application, *, today: datetime.date) -> tuple[Contact, str]:
    """The first of the chain who can be written to (C5)."""
    human = recipient(facts_for(application, today=today))
    contact = Contact.objects.filter(pk=human.key).first() if human and human.key else None
    if human is None or contact is None:
        raise NobodyToWrite("Nobody to ask is on record here. Add a person with an address first.")
    return contact, way_to(human)


def _why(on: datetime.date, today: datetime.date) -> str:
    if on > today:
        return "You want to ask how it stands. A little patience first."
    return "You want to ask how it stands."
