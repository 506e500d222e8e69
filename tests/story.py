"""A small search to tell tests with: one person, one company, people met, dates that are fixed.

The story's "now" is Tuesday 3 March 2026, 10:00 in Berlin; everything goes through the actions.
"""

import datetime
from dataclasses import dataclass, field
from typing import Any
from zoneinfo import ZoneInfo

from accounts.models import User
from followups.actions import choose
from followups.enums import Choice, StepKind
from followups.models import Decision, Plan, Step
from tracker.actions import (
    Notice,
    record_outcome,
    save_application,
    save_contact,
    save_interview,
    set_role,
)
from tracker.models import Application, Company, Contact, Interview, Outcome

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime.datetime(2026, 3, 3, 10, 0, tzinfo=BERLIN)
TODAY = NOW.date()


def at(day: int, hour: int = 10, *, month: int = 3, year: int = 2026) -> datetime.datetime:
    """A moment in Berlin."""
    return datetime.datetime(year, month, day, hour, tzinfo=BERLIN)


def make_user(email: str = "kim@example.org", **fields: Any) -> User:
    defaults = {"full_name": "Kim Doe", "time_zone": "Europe/Berlin", "holidays": "DE"}
    return User.objects.create_user(email, "a long enough passphrase", **{**defaults, **fields})


@dataclass
class Story:
    """One application of one user; each method is one thing that happens to it."""

    user: User = field(default_factory=make_user)
    title: str = "Data engineer"
    company_name: str = "Fernwerk"
    now: datetime.datetime = NOW
    applied_on: datetime.date = datetime.date(2026, 1, 12)
    company: Company = field(init=False)
    application: Application = field(init=False)

    def __post_init__(self) -> None:
        self.company = Company.objects.filter(owner=self.user, name=self.company_name).first() or (
            Company.objects.create(owner=self.user, name=self.company_name)
        )
        self.application = save_application(
            Application(
                title=self.title, company=self.company, applied_on=self.applied_on, source="board"
            ),
            by=self.user,
            now=self.now,
        )

    def person(self, name: str, role: str, **fields: Any) -> Contact:
        first = name.split(maxsplit=1)[0].lower()
        defaults = {
            "email": f"{first}@fernwerk.example",
            "linkedin_url": f"https://www.linkedin.example/in/{first}",
            "company": self.company,
        }
        contact = Contact(full_name=name, **{**defaults, **fields})
        save_contact(contact, by=self.user, now=self.now)
        set_role(self.application, contact=contact, role=role, by=self.user, now=self.now)
        return contact

    def interview(self, *people: Contact, on: int = 24, **fields: Any) -> Interview:
        defaults = {
            "stage": "interview",
            "format": "onsite",
            "starts_at": at(on, 13, month=2),
            "duration_minutes": 60,
        }
        interview = Interview(application=self.application, **{**defaults, **fields})
        return save_interview(interview, interviewers=people, by=self.user, now=self.now)

    def rejected(self, *, on: datetime.date = TODAY, **notice: Any) -> Outcome:
        defaults = {"written": "personal", "written_by": "hiring_manager", "wants_future": "yes"}
        outcome = record_outcome(
            self.application,
            kind="not_selected",
            notified_on=on,
            by=self.user,
            now=self.now,
            notice=Notice(**{**defaults, **notice}),
        )
        self.application.refresh_from_db()
        return outcome

    @property
    def decision(self) -> Decision:
        return self.application.decisions.current().get()

    def follow(self, choice: Choice = Choice.FOLLOW_PLAN, **more: Any) -> Plan | None:
        return choose(self.decision, choice=choice, by=self.user, now=self.now, **more)

    def step(self, kind: StepKind | str, contact: Contact | None = None) -> Step:
        steps = self.application.steps.filter(kind=kind)
        if contact is not None:
            steps = steps.filter(contact=contact)
        return steps.order_by("id").last()

    def states(self) -> dict[str, str]:
        """State by kind, LinkedIn by "linkedin <first name>"."""
        return {
            f"linkedin {step.contact.full_name.split()[0]}"
            if step.kind == "linkedin_connect"
            else step.kind: step.state
            for step in self.application.steps.select_related("contact").order_by("id")
        }


def full_story(**fields: Any) -> Story:
    """On site with a manager and an interviewer, a personal no today, the whole plan accepted."""
    story = Story(**fields)
    anna = story.person("Anna Berg", "hiring_manager")
    ben = story.person("Ben Cho", "interviewer")
    story.interview(anna, ben, detail="the walk through the migration plan")
    story.rejected(sender=anna)
    story.follow()
    return story
