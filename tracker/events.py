"""What can happen to what is tracked, and the one signal that says so.

`happened` is sent inside the transaction of the action, with one of these events. Tracker does
not know who listens; `followups.receivers` does, and decides what comes after.
"""

import datetime
from dataclasses import dataclass

from django.dispatch import Signal

from accounts.models import User
from tracker.models import Application, Company, Contact, Feedback, Outcome, Touchpoint

happened = Signal()


@dataclass(frozen=True, kw_only=True)
class Event:
    """Something that happened, by whom and when (aware UTC)."""

    by: User
    now: datetime.datetime


@dataclass(frozen=True, kw_only=True)
class ApplicationAdded(Event):
    application: Application


@dataclass(frozen=True, kw_only=True)
class FactsChanged(Event):
    """People, interviews or the company of an application changed."""

    application: Application


@dataclass(frozen=True, kw_only=True)
class OutcomeRecorded(Event):
    outcome: Outcome


@dataclass(frozen=True, kw_only=True)
class OutcomeCorrected(Event):
    outcome: Outcome
    changed: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class OutcomeUndone(Event):
    outcome: Outcome


@dataclass(frozen=True, kw_only=True)
class ApplicationReopened(Event):
    """The employer came back after an outcome (reversal)."""

    application: Application


@dataclass(frozen=True, kw_only=True)
class TouchpointRecorded(Event):
    touchpoint: Touchpoint


@dataclass(frozen=True, kw_only=True)
class FeedbackRecorded(Event):
    feedback: Feedback


@dataclass(frozen=True, kw_only=True)
class NoContactRequested(Event):
    """A person, or a whole company, asked for no contact."""

    contact: Contact | None = None
    company: Company | None = None


@dataclass(frozen=True, kw_only=True)
class LinkedInAnswered(Event):
    contact: Contact
    accepted: bool


@dataclass(frozen=True, kw_only=True)
class ContactMoved(Event):
    """A contact left their employer, maybe for another one on record."""

    contact: Contact
    left: Company | None


@dataclass(frozen=True, kw_only=True)
class ContactErased(Event):
    """`name` and `email` were erased: whoever keeps copies of them erases them, too."""

    contact: Contact
    name: str
    email: str = ""


def announce(event: Event) -> None:
    """Tell whoever listens. A listener's error undoes the action: both or neither."""
    happened.send(sender=type(event), event=event)
