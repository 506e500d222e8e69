"""People whose searches differ: none yet, the sample, one plan, a hundred rows."""

import datetime
from dataclasses import dataclass, field
from typing import Any

from django.utils import timezone

from accounts.models import User
from followups import sample
from followups.actions import choose
from followups.enums import CLOSED_STATES, Choice, ReminderKind, ReminderState, StepKind, StepState
from followups.models import Decision, Plan, Reminder, Step
from tests.tracker.rows import add_application, add_company, add_contact, add_interview, close
from tracker.actions import set_role
from tracker.models import Application, Contact, Interview, Outcome, Posting

LONG = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverwaltungsfachangestellte"
POSTING = "You have:\n- five years with SQL\n- a feeling for data quality\n- German at level C1\n"
_OPEN_PLACES = {StepState.READY, StepState.SCHEDULED, StepState.HELD}


def make_user(email: str = "kim@example.com", **fields: Any) -> User:
    return User.objects.create_user(
        email, "a long passphrase", **{"time_zone": "Europe/Berlin", **fields}
    )


@dataclass
class Newcomer:
    """Somebody with an account and nothing in it."""

    user: User = field(default_factory=make_user)

    def mail(self, state: ReminderState = ReminderState.SENT, **fields: Any) -> Reminder:
        """One of Afterword's own mails."""
        now = timezone.now()
        return Reminder.objects.create(
            owner=self.user,
            key=f"{state}-{Reminder.objects.count()}",
            kind=ReminderKind.DIGEST,
            local_date=self.user.today(now),
            due_at=now,
            state=state,
            sent_at=now if state == ReminderState.SENT else None,
            **{"subject": "Two steps are ready", "text": "Thank Anna Berg.\n\nUntil Friday.\n"}
            | fields,
        )


@dataclass
class Sample(Newcomer):
    """Somebody who looks around in the sample search."""

    def __post_init__(self) -> None:
        sample.load(self.user, now=timezone.now())

    def application(self, **fields: Any) -> Application:
        return Application.objects.filter(**fields).order_by("pk")[0]

    def decision(self, recommendation: str, choice: str) -> Decision:
        rows = Decision.objects.current().filter(recommendation=recommendation, choice=choice)
        return rows.order_by("pk")[0]


@dataclass
class Planned(Newcomer):
    """Somebody who follows the plan after a personal no; `word` makes every name."""

    word: str = ""
    application: Application = field(init=False)
    person: Contact = field(init=False)
    interview: Interview = field(init=False)

    def __post_init__(self) -> None:
        word = self.word
        self.application = add_application(
            self.user,
            f"{word} {word}" if word else "Data engineer",
            word or "Fernwerk",
            notes=word * 3,
            place=word,
            salary=word[:80],
            requisition_id=word[:60],
            source="board",
        )
        Posting.objects.create(application=self.application, text=word * 3 or POSTING)
        self.person = self._met(word or "Anna Berg", "hiring_manager", "anna")
        second = self._met(f"Ben {word}" if word else "Ben Cho", "interviewer", "ben")
        self.interview = add_interview(
            self.application, self.person, second, days=-2, detail=word, status="completed"
        )
        close(
            self.application,
            written="personal",
            wants_future="yes",
            sender=self.person,
            text=word * 4,
        )
        choose(self.decision, choice=Choice.FOLLOW_PLAN, by=self.user, now=timezone.now())

    def _met(self, name: str, role: str, at: str) -> Contact:
        contact = add_contact(
            self.user,
            name,
            company=self.application.company,
            email=f"{at}@fernwerk.example",
            linkedin_url=f"https://linkedin.example/in/{at}",
            job_title=self.word,
        )
        set_role(self.application, contact=contact, role=role, by=self.user, now=timezone.now())
        return contact

    @property
    def decision(self) -> Decision:
        return self.application.decisions.current().get()

    @property
    def outcome(self) -> Outcome:
        return self.application.outcomes.get()

    def step(self, kind: str) -> Step:
        """The plan's step of this kind, made where this plan has none."""
        step = self.application.steps.filter(kind=kind).order_by("pk").first()
        return step or Step.objects.create(
            owner=self.user,
            plan=Plan.objects.get(application=self.application),
            application=self.application,
            kind=kind,
            contact=self.person,
            via="email",
            state=StepState.BLOCKED,
        )

    def put(self, kind: str, state: str) -> None:
        """Put the step of this kind into a state, as if it had come there by itself."""
        now, step = timezone.now(), self.step(kind)
        today = self.user.today(now)
        over, open_ = state in CLOSED_STATES, state in _OPEN_PLACES
        Step.objects.filter(pk=step.pk).update(
            state=state,
            due_on=today if open_ else None,
            good_until=today + datetime.timedelta(days=9) if open_ else None,
            held_until=today + datetime.timedelta(days=2) if state == StepState.HELD else None,
            wakes_at=now + datetime.timedelta(days=2)
            if state in {StepState.SCHEDULED, StepState.HELD}
            else None,
            closed_at=now if over else None,
            sent_at=now
            if state == StepState.DONE and kind not in {"reflection", "role_fit_review", "reapply"}
            else None,
            reason="It rests, as you asked." if state == StepState.HELD else "",
        )


@dataclass
class Crowded(Newcomer):
    """Somebody with a hundred rows in every list, some of them with names without end."""

    def __post_init__(self) -> None:
        for number in range(100):
            word = LONG if number % 10 == 0 else "Fernwerk"
            application = add_application(self.user, f"Data engineer {number}", f"{word} {number}")
            add_contact(self.user, f"{word} Berg {number}", company=application.company)
        for number in range(100, 104):
            add_company(self.user, f"Fernwerk {number}")

    @property
    def application(self) -> Application:
        return Application.objects.order_by("pk")[0]


KINDS = tuple(StepKind.values)
