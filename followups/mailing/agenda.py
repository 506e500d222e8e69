"""What one mail is to tell, before it is put into words."""

import datetime
from dataclasses import dataclass

from accounts.models import User
from followups.models import Decision, Step
from tracker.models import Interview


@dataclass(frozen=True, slots=True, kw_only=True)
class Agenda:
    """Steps and decisions for one person, in the order in which they are told.

    `today` is the person's local date at `now` (aware UTC). `coming` are the interviews ahead,
    the next first; `gather` adds them and everything else the words speak of.
    """

    user: User
    today: datetime.date
    now: datetime.datetime
    steps: tuple[Step, ...]
    decisions: tuple[Decision, ...]
    coming: tuple[Interview, ...] = ()

    @property
    def step_ids(self) -> list[int]:
        return [step.pk for step in self.steps]

    @property
    def decision_ids(self) -> list[int]:
        return [decision.pk for decision in self.decisions]
