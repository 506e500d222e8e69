"""What another app may add to the tracker's pages, without the tracker knowing it.

`followups` registers one provider when it starts; without one the pages show what is tracked.
"""

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from django.db.models import Q

from accounts.models import User
from tracker.models import Application, Contact


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One line of an application's timeline. `mark` is "now", "end" or "" (see the stylesheet)."""

    at: datetime.datetime | datetime.date
    title: str
    detail: str = ""
    quote: str = ""
    small: str = ""
    url: str = ""
    link: str = ""
    mark: str = ""


@dataclass(frozen=True, kw_only=True)
class NextUp:
    """What comes next for an application in a list. `ready` waits for the person now."""

    text: str
    on: datetime.date | None = None
    ready: bool = False
    late: bool = False


@dataclass(frozen=True, kw_only=True)
class MainAction:
    """The one button on top of an application's page."""

    label: str
    url: str


class Extras(Protocol):
    """What a provider answers."""

    def needs_me(self, user: User, now: datetime.datetime) -> Q:
        """Condition on Application: something waits for the person."""

    def next_up(
        self, applications: Sequence[Application], now: datetime.datetime
    ) -> dict[int, NextUp]:
        """What comes next, by application id, in a fixed number of queries."""

    def timeline(self, application: Application) -> Iterable[Entry]:
        """Entries to be merged into the application's timeline."""

    def main_action(self, application: Application, now: datetime.datetime) -> MainAction | None:
        """The button on top of the application's page."""

    def plan_panel(self, application: Application, now: datetime.datetime) -> str:
        """HTML (escaped) of the section about the plan, or an empty string."""

    def contact_panel(self, contact: Contact, now: datetime.datetime) -> str:
        """HTML (escaped) of the section about open steps with a contact, or an empty string."""


class _Nothing:
    """Adds nothing."""

    def needs_me(self, user: User, now: datetime.datetime) -> Q:  # noqa: ARG002
        return Q(pk__in=[])

    def next_up(
        self,
        applications: Sequence[Application],  # noqa: ARG002
        now: datetime.datetime,  # noqa: ARG002
    ) -> dict[int, NextUp]:
        return {}

    def timeline(self, application: Application) -> Iterable[Entry]:  # noqa: ARG002
        return ()

    def main_action(
        self,
        application: Application,  # noqa: ARG002
        now: datetime.datetime,  # noqa: ARG002
    ) -> MainAction | None:
        return None

    def plan_panel(self, application: Application, now: datetime.datetime) -> str:  # noqa: ARG002
        return ""

    def contact_panel(self, contact: Contact, now: datetime.datetime) -> str:  # noqa: ARG002
        return ""


_provider: Extras = _Nothing()


def register(provider: Extras) -> None:
    """Replace the provider; called once, from the other app's AppConfig.ready()."""
    global _provider  # noqa: PLW0603 - one provider for the process, set while Django starts
    _provider = provider


def provider() -> Extras:
    return _provider
