"""LinkedIn: how many personal notes are left, and whom they are best spent on (C15, LNK-Q)."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from accounts.enums import LinkedInAccount
from accounts.models import User
from followups.enums import StepKind, StepState
from followups.models import Step
from followups.models.reviews import Warmth
from tracker.enums import Relationship, Role, TouchpointKind
from tracker.models import Touchpoint

MOST_LISTED = 200
INTERVIEWING = frozenset({Role.INTERVIEWER, Role.PANEL_MEMBER})
RAPPORT: dict[str, int] = {Warmth.FRIENDLY: 0, Warmth.MIXED: 2, Warmth.COLD: 3}
RAPPORT_UNKNOWN = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Quota:
    """Personal notes within the rolling period. `most` is None where LinkedIn sets no limit.

    `more_on` is the local date on which the oldest note of a used-up period no longer counts.
    """

    used: int
    most: int | None
    more_on: datetime.date | None = None

    @property
    def left(self) -> int | None:
        return None if self.most is None else max(0, self.most - self.used)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One person to connect with: the step, why they stand where they do, and with a note or not.

    `place` counts from one.
    """

    step: Step
    place: int
    why: str
    with_note: bool


def quota_of(user: User, *, now: datetime.datetime) -> Quota:
    """How many requests with a note went out in the person's period, in one query."""
    since = now - datetime.timedelta(days=user.linkedin_period_days)
    noted = Touchpoint.objects.for_user(user).filter(
        kind=TouchpointKind.LINKEDIN_REQUEST, happened_at__gt=since, happened_at__lte=now
    )
    times = list(noted.exclude(text="").order_by("happened_at").values_list("happened_at"))
    if user.linkedin_account == LinkedInAccount.PREMIUM:
        return Quota(used=len(times), most=None)
    most = user.linkedin_notes_per_period
    if not most or len(times) < most:
        return Quota(used=len(times), most=most)
    # With more used than allowed, several have to be past their period before there is room.
    [frees] = times[len(times) - most]
    period = datetime.timedelta(days=user.linkedin_period_days)
    return Quota(used=len(times), most=most, more_on=user.today(frees + period))


def in_order(user: User, *, now: datetime.datetime) -> list[Asked]:
    """Everybody the person may still ask, the best use of a note first; a fixed count of queries.

    Hiring managers, then rapport as the person saw it, then companies they want to work for.
    """
    steps = (
        Step.objects.for_user(user)
        .open()
        .filter(kind=StepKind.LINKEDIN_CONNECT, contact__isnull=False)
        .select_related("contact", "application__company", "application__reflection")
        .prefetch_related("application__contact_roles")
    )
    ranked = sorted(steps[:MOST_LISTED], key=_rank)
    left = quota_of(user, now=now).left
    return [
        Asked(step=step, place=place, why=_why(step), with_note=left is None or place <= left)
        for place, step in enumerate(ranked, start=1)
    ]


def place_of(step: Step, asked: Sequence[Asked]) -> Asked | None:
    """Where this step stands among them."""
    return next((one for one in asked if one.step.pk == step.pk), None)


def _rank(step: Step) -> tuple[object, ...]:
    roles = _roles(step)
    company = step.application.company
    return (
        Role.HIRING_MANAGER not in roles,
        RAPPORT.get(_warmth(step), RAPPORT_UNKNOWN),
        company is None or company.relationship != Relationship.TARGET,
        not roles & INTERVIEWING,
        step.due_on or datetime.date.max,
        step.pk,
    )


def _why(step: Step) -> str:
    """What speaks for spending a note on this person, in a few words."""
    roles = _roles(step)
    said = []
    if Role.HIRING_MANAGER in roles:
        said.append("hiring manager")
    elif roles & INTERVIEWING:
        said.append("interviewed you")
    elif roles:
        said.append("took part")
    if _warmth(step) == Warmth.FRIENDLY:
        said.append("friendly, as you noted")
    company = step.application.company
    if company is not None and company.relationship == Relationship.TARGET:
        said.append("a company you want to work for")
    if step.state == StepState.BLOCKED:
        said.append("waits for your thank-you")
    words = ", ".join(said)
    return f"{words[:1].upper()}{words[1:]}." if words else ""


def _roles(step: Step) -> set[str]:
    parts = step.application.contact_roles.all()
    return {part.role for part in parts if part.contact_id == step.contact_id}


def _warmth(step: Step) -> str:
    reflection = getattr(step.application, "reflection", None)
    return str(reflection.warmth.get(str(step.contact_id), "")) if reflection else ""
