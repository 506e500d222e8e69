"""Rows to test the tracker's pages with: small, plain, and through the actions."""

import datetime
from typing import Any

from django.utils import timezone

from accounts.models import User
from tracker import actions
from tracker.models import Application, Company, Contact, Interview


def add_application(
    user: User, title: str = "Data engineer", company: str = "Fernwerk", **fields: Any
) -> Application:
    """An application sent ten days ago, unless `applied_on` says otherwise."""
    now = timezone.now()
    today = user.today(now)
    fields.setdefault("applied_on", today - datetime.timedelta(days=10))
    fields.setdefault("saved_on", fields["applied_on"] or today)
    found = actions.find_or_create_company(company, by=user)
    return actions.save_application(
        Application(title=title, company=found, **fields), by=user, now=now
    )


def add_contact(user: User, full_name: str = "Anna Berg", **fields: Any) -> Contact:
    return actions.save_contact(Contact(full_name=full_name, **fields), by=user, now=timezone.now())


def add_company(user: User, name: str = "Fernwerk", **fields: Any) -> Company:
    return actions.save_company(Company(name=name, **fields), by=user, now=timezone.now())


def add_interview(
    application: Application, *people: Contact, days: int = 5, **fields: Any
) -> Interview:
    """An interview so many days from now."""
    now = timezone.now()
    fields.setdefault("starts_at", now + datetime.timedelta(days=days))
    interview = Interview(application=application, **fields)
    return actions.save_interview(interview, interviewers=people, by=application.owner, now=now)


def close(application: Application, kind: str = "not_selected", **notice: Any) -> None:
    """Record an outcome of today."""
    now = timezone.now()
    user = application.owner
    actions.record_outcome(
        application,
        kind=kind,
        notified_on=user.today(now),
        by=user,
        now=now,
        notice=actions.Notice(**notice),
    )
