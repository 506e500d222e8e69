"""What waits for people: ready steps and open decisions, read for many people at once."""

import datetime
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from accounts.models import User
from followups.enums import StepState
from followups.models import Decision, Step
from followups.models.decisions import DecisionQuerySet
from followups.models.plans import StepQuerySet

# Nowhere is it later than this (Kiribati).
_FURTHEST_EAST = datetime.timedelta(hours=14)

Row = TypeVar("Row", Step, Decision)


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """Ready steps and decisions without a choice, on the person's local date `today`."""

    today: datetime.date
    steps: tuple[Step, ...]
    new_steps: tuple[Step, ...]
    new_decisions: tuple[Decision, ...]

    @property
    def is_worth_a_digest(self) -> bool:
        """Something is new, or one of the steps has its last good day."""
        last_day = any(step.good_until == self.today for step in self.steps)
        return bool(self.new_steps or self.new_decisions or last_day)


def waiting_for(people: Sequence[User], *, now: datetime.datetime) -> dict[int, Waiting]:
    """What waits for each person at `now`, by their id, in two queries."""
    owners = {user.pk for user in people}
    steps = by_owner(ready_steps(owners))
    decisions = by_owner(open_decisions(owners, now=now))
    return {
        user.pk: _waiting(user, steps[user.pk], decisions[user.pk], today=user.today(now))
        for user in people
    }


def _waiting(
    user: User, steps: list[Step], decisions: list[Decision], *, today: datetime.date
) -> Waiting:
    return Waiting(
        today=today,
        steps=tuple(steps),
        new_steps=tuple(step for step in steps if is_new(step, user)),
        new_decisions=tuple(row for row in asked_by(decisions, today) if is_unasked(row)),
    )


def ready_steps(owners: Collection[int]) -> StepQuerySet:
    """These people's ready steps in the order of a mail. Sample rows never reach a mailbox."""
    ready = Step.objects.open().filter(state=StepState.READY, owner__in=owners, is_sample=False)
    return ready.order_by("due_on", "position", "pk")


def open_decisions(owners: Collection[int], *, now: datetime.datetime) -> DecisionQuerySet:
    """These people's decisions without a choice, whose day has come somewhere on earth.

    Silence is done already: nobody is asked to confirm it.
    """
    latest = (now.astimezone(datetime.UTC) + _FURTHEST_EAST).date()
    rows = Decision.objects.undecided(latest).filter(owner__in=owners, application__is_sample=False)
    return rows.order_by("ask_on", "pk")


def asked_by(decisions: Iterable[Decision], today: datetime.date) -> list[Decision]:
    """Those whose day has come on the local date `today`."""
    return [row for row in decisions if row.ask_on <= today]


def by_owner(rows: Iterable[Row]) -> defaultdict[int, list[Row]]:
    """The rows of each person in their order; nobody without rows is missing."""
    found: defaultdict[int, list[Row]] = defaultdict(list)
    for row in rows:
        found[row.owner_id].append(row)
    return found


def is_new(step: Step, user: User) -> bool:
    """Became ready since a mail last told of it."""
    if step.reminded_on is None:
        return True
    return step.ready_at is not None and user.today(step.ready_at) > step.reminded_on


def is_unasked(decision: Decision) -> bool:
    """Not asked by mail since its day came; a hold moves the day."""
    return decision.asked_on is None or decision.asked_on < decision.ask_on
