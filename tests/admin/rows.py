"""Rows of every model, as many as a test asks for."""

import datetime
import itertools
from collections.abc import Callable

from django.utils import timezone
from django_q.models import Failure, OrmQ, Schedule, Success

from accounts.models import User
from followups.models import (
    Decision,
    Heartbeat,
    KeptDraft,
    Mail,
    Mailbox,
    MailContent,
    Outgoing,
    OwnPhrase,
    OwnTemplate,
    Plan,
    Reflection,
    Reminder,
    Requirement,
    SendingAccount,
    Step,
    StepEvent,
)
from tracker.models import (
    Application,
    Company,
    Contact,
    ContactRole,
    Employment,
    Feedback,
    Interview,
    Outcome,
    Posting,
    StageEvent,
    Touchpoint,
)

NOW = datetime.datetime(2026, 3, 3, 9, tzinfo=datetime.UTC)
TODAY = NOW.date()
_number = itertools.count(1)


def make(count: int) -> None:
    """`count` more rows of every model, each with a company, person and owner of its own."""
    for _ in range(count):
        _tracked_and_followed(next(_number))
    _queue(count)
    Heartbeat.objects.get_or_create(id=1, defaults={"ticked_at": NOW, "counts": {"sent": 0}})


def _tracked_and_followed(number: int) -> None:
    owner = User.objects.create_user(f"person{number}@example.com", full_name=f"Person {number}")
    application, contact = _tracked(owner, number)
    outcome = Outcome.objects.create(
        application=application,
        closed_by="employer",
        notified_on=TODAY,
        sender=contact,
        recorded_at=NOW,
        before={"was": {}, "became": {}},
    )
    _followed(owner, application, contact, outcome)


def _tracked(owner: User, number: int) -> tuple[Application, Contact]:
    company = Company.objects.create(owner=owner, name=f"Harbour {number} Oy")
    contact = Contact.objects.create(owner=owner, full_name=f"Ana Reyes {number}", company=company)
    Employment.objects.create(contact=contact, company=company, job_title="Lead")
    application = Application.objects.create(
        owner=owner,
        title=f"Analyst {number}",
        company=company,
        agency=company,
        referrer=contact,
        saved_on=TODAY,
        last_contact_on=TODAY,
    )
    Posting.objects.create(application=application, url=f"https://harbour.example/{number}")
    ContactRole.objects.create(application=application, contact=contact, role="hiring_manager")
    StageEvent.objects.create(application=application, stage="applied", happened_on=TODAY)
    interview = Interview.objects.create(application=application, starts_at=NOW)
    interview.interviewers.add(contact)
    Touchpoint.objects.create(
        owner=owner, application=application, contact=contact, direction="out", happened_at=NOW
    )
    Feedback.objects.create(
        application=application, contact=contact, kind="generic", received_on=TODAY
    )
    return application, contact


def _own_texts(owner: User, step: Step) -> None:
    KeptDraft.objects.create(owner=owner, step=step, because="by_hand", kept_at=NOW)
    OwnTemplate.objects.create(owner=owner, kind="thank_you", name="Mine", changed_at=NOW)
    OwnPhrase.objects.create(
        owner=owner, kind="thank_you", language="de", text="Danke.", used_at=NOW
    )


def _followed(owner: User, application: Application, contact: Contact, outcome: Outcome) -> None:
    decision = Decision.objects.create(
        owner=application.owner,
        application=application,
        outcome=outcome,
        recommendation="recommended",
        minutes=10,
        facts={},
        reasons=[],
        would_change=[],
        steps=[],
        suppressed=[],
        decided_at=NOW,
        ask_on=TODAY,
    )
    plan = Plan.objects.create(application=application, decision=decision, created_at=NOW)
    first = Step.objects.create(
        owner=owner,
        plan=plan,
        application=application,
        kind="thank_you",
        contact=contact,
        state="ready",
        due_on=TODAY,
    )
    Step.objects.create(
        owner=owner,
        plan=plan,
        application=application,
        kind="feedback_request",
        contact=contact,
        state="blocked",
        after=first,
    )
    _own_texts(owner, first)
    StepEvent.objects.create(step=first, happened_at=NOW, by=owner, to_state="ready")
    Reminder.objects.create(
        owner=owner,
        key=f"digest:{owner.pk}:{TODAY}",
        kind="digest",
        local_date=TODAY,
        due_at=NOW,
        state="parked",
        tries=5,
    )
    mail = Mail.objects.create(
        owner=owner,
        way="upload",
        fingerprint=f"mark {owner.pk}",
        taken_at=NOW,
        application=application,
        outcome=outcome,
    )
    MailContent.objects.create(mail=mail, raw=b"No.", text="No.")
    Mailbox.objects.create(
        owner=owner, host="imap.example", username="me", since=TODAY, next_poll_at=NOW
    )
    SendingAccount.objects.create(owner=owner, address=owner.email, host="smtp.example")
    Outgoing.objects.create(
        owner=owner,
        step=first,
        from_address=owner.email,
        to_address="anna@fernwerk.example",
        subject="Thank you",
        body="Thank you.",
        message_id=f"<{owner.pk}@example.com>",
        pressed_at=NOW,
        send_at=NOW,
    )
    Reflection.objects.create(application=application, went_well=4)
    Requirement.objects.create(application=application, text="Knows tides", fit="met")


def _queue(count: int) -> None:
    now = timezone.now()
    for _ in range(count):
        name = f"tick {next(_number)}"
        Schedule.objects.create(name=name, func="followups.tasks.tick", schedule_type="I")
        times = {"started": now, "stopped": now, "func": "followups.tasks.tick"}
        Success.objects.create(id=f"s{name}", name=name, success=True, **times)
        Failure.objects.create(id=f"f{name}", name=name, success=False, result="No.", **times)
        OrmQ.objects.create(key="afterword", payload="unreadable")


Maker = Callable[[int], None]
