"""What waits for one person: ready steps and open decisions, the new ones first."""

import datetime
from dataclasses import dataclass

from accounts.models import User
from followups.enums import StepState
from followups.models import Decision, Step


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """Ready steps and decisions without a choice, on the person's local date `today`."""

    today: datetime.date
    steps: tuple[Step, ...]
    decisions: tuple[Decision, ...]
    new_steps: tuple[Step, ...]
    new_decisions: tuple[Decision, ...]

    @property
    def is_worth_a_digest(self) -> bool:
        """Something is new, or one of the steps has its last good day."""
        last_day = any(step.good_until == self.today for step in self.steps)
        return bool(self.new_steps or self.new_decisions or last_day)


def waiting_for(user: User, *, now: datetime.datetime) -> Waiting:
    """What waits at `now`, in two queries. Sample rows never reach a mailbox."""
    today = user.today(now)
    steps = tuple(ready_steps(user))
    decisions = tuple(open_decisions(user, today))
    return Waiting(
        today=today,
        steps=steps,
        decisions=decisions,
        new_steps=tuple(step for step in steps if is_new(step, user)),
        new_decisions=tuple(row for row in decisions if is_unasked(row)),
    )


def ready_steps(user: User) -> list[Step]:
    """The person's ready steps with what a mail says about them."""
    return list(
        Step.objects.for_user(user)
        .filter(state=StepState.READY, is_sample=False)
        .select_related(
            "owner",
            "application__company",
            "application__agency",
            "contact",
            "after",
            "plan__decision",
        )
        .order_by("due_on", "position", "pk")
    )


def open_decisions(user: User, today: datetime.date) -> list[Decision]:
    """Decisions that wait for a choice. Silence is done already: nobody is asked to confirm it."""
    return list(
        Decision.objects.for_user(user)
        .undecided(today)
        .filter(application__is_sample=False)
        .select_related("application__company", "application__agency")
        .order_by("ask_on", "pk")
    )


def is_new(step: Step, user: User) -> bool:
    """Became ready since a mail last told of it."""
    if step.reminded_on is None:
        return True
    return step.ready_at is not None and user.today(step.ready_at) > step.reminded_on


def is_unasked(decision: Decision) -> bool:
    """Not asked by mail since its day came; a hold moves the day."""
    return decision.asked_on is None or decision.asked_on < decision.ask_on
