"""What the follow-up pages read, each answer in a fixed number of queries."""

import datetime
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from django.db.models import Count, F, Model, Prefetch, Q, QuerySet

from accounts.models import User
from followups.enums import CONTACTING_KINDS, StepState
from followups.models import Decision, Step
from followups.phrases import minutes_of
from tracker.enums import StageKind, Status
from tracker.models import Application, Contact, Interview
from tracker.queries import interviews_ahead

Row = TypeVar("Row", bound=Model)

CAP = 12
OWN_CAP = 4
ALL = 500
COMING_DAYS = 14
NEW_DAYS = 3
# They named a day for their answer: a week after it (five business days) a question is fine.
GRACE_DAYS = 7
MET_STAGES = (
    StageKind.SCREEN,
    StageKind.INTERVIEW,
    StageKind.FINAL_INTERVIEW,
    StageKind.REFERENCE_CHECK,
    StageKind.OFFER,
)


@dataclass(frozen=True, kw_only=True)
class Listed(Generic[Row]):
    """The first rows of a list and how many there are in all."""

    rows: list[Row] = field(default_factory=list)
    total: int = 0

    @property
    def more(self) -> int:
        return self.total - len(self.rows)


@dataclass(frozen=True, kw_only=True)
class Today:
    """Everything the start page shows, for one person on one day."""

    ready: Listed[Step]
    minutes: int
    own: Listed[Step]
    decisions: Listed[Decision]
    resting: list[Decision]
    interviews: list[Interview]
    ahead: list[Step]
    quiet: Listed[Application]
    new: list[Application]
    open_ones: list[Application]
    muted: bool


def ready_steps(user: User, now: datetime.datetime) -> QuerySet[Step]:
    """Steps that wait for the person at `now`, the oldest first; none while everything rests."""
    if user.is_muted(now):
        return Step.objects.none()
    return (
        Step.objects.for_user(user)
        .due(now)
        .select_related("contact", "application__company", "application__agency")
        .order_by("due_on", "position", "id")
    )


def ready_messages(user: User, now: datetime.datetime) -> QuerySet[Step]:
    """Ready steps that somebody else hears of: what "N things are ready" counts."""
    return ready_steps(user, now).filter(kind__in=CONTACTING_KINDS)


def ready_for_oneself(user: User, now: datetime.datetime) -> QuerySet[Step]:
    """Ready steps that nobody waits for: looking back, the posting, applying again (A67)."""
    return ready_steps(user, now).exclude(kind__in=CONTACTING_KINDS)


def ready_count(user: User, now: datetime.datetime) -> int:
    """How many messages are ready; shown beside "Today" in the navigation."""
    return ready_messages(user, now).count()


def to_decide(user: User, today: datetime.date) -> QuerySet[Decision]:
    """Current decisions without a choice whose day to ask has come, the newest first.

    Silence is done already (DEC-7): nobody is asked to confirm it.
    """
    return (
        Decision.objects.for_user(user)
        .undecided(today)
        .select_related("outcome", "application__company", "application__agency")
        .order_by("-decided_at", "-id")
    )


def resting_decisions(user: User, today: datetime.date) -> QuerySet[Decision]:
    """Current decisions without a choice that wait for a later day."""
    return (
        Decision.objects.for_user(user)
        .resting(today)
        .select_related("application__company", "application__agency")
        .order_by("ask_on", "id")
    )


def coming_interviews(user: User, now: datetime.datetime) -> QuerySet[Interview]:
    """Interviews of the next two weeks; one that began within the last hour is still shown."""
    rows: QuerySet[Interview] = (
        interviews_ahead(user, since=now - datetime.timedelta(hours=1))
        .filter(starts_at__lt=now + datetime.timedelta(days=COMING_DAYS))
        .select_related("application__company", "application__agency")
        .prefetch_related(
            Prefetch("interviewers", queryset=Contact.objects.only("id", "full_name"))
        )
    )
    return rows


def steps_ahead(user: User, now: datetime.datetime) -> QuerySet[Step]:
    """Scheduled steps in the order in which they come."""
    return (
        Step.objects.for_user(user)
        .open()
        .filter(state=StepState.SCHEDULED, wakes_at__gt=now)
        .select_related("contact", "application__company", "application__agency")
        .order_by("due_on", "position", "id")
    )


def gone_quiet(user: User, now: datetime.datetime) -> QuerySet[Application]:
    """Open applications without a word for longer than the person's thresholds (TIM-6).

    A day on which they promised an answer counts from that day; an interview still to come is
    not silence.
    """
    today = user.today(now)

    def before(days: int) -> datetime.date:
        return today - datetime.timedelta(days=days)

    met = Q(furthest_stage__in=MET_STAGES)
    silent = Q(met, last_contact_on__lte=before(user.quiet_days_interviewed)) | Q(
        ~met,
        ~Q(stage=StageKind.SAVED),
        last_contact_on__lte=before(user.quiet_days_not_interviewed),
    )
    promised = Q(answer_expected_on__lte=before(GRACE_DAYS)) & Q(
        last_contact_on__lte=F("answer_expected_on")
    )
    expecting = Q(answer_expected_on__gt=before(GRACE_DAYS))
    coming = interviews_ahead(user, since=now).order_by()
    rows: QuerySet[Application] = (
        Application.objects.for_user(user)
        .filter(silent | promised, status=Status.OPEN)
        .exclude(expecting)
        .exclude(pk__in=coming.values("application_id"))
        .select_related("company", "agency")
        .order_by("last_contact_on", "id")
    )
    return rows


def lately_changed(user: User, today: datetime.date) -> QuerySet[Application]:
    """Open applications added or moved on within the last three days, the newest first."""
    since = today - datetime.timedelta(days=NEW_DAYS)
    rows: QuerySet[Application] = (
        Application.objects.for_user(user)
        .filter(status=Status.OPEN, last_contact_on__gte=since, last_contact_on__lte=today)
        .select_related("company", "agency")
        .order_by("-last_contact_on", "-id")
    )
    return rows


def next_open(user: User, today: datetime.date) -> QuerySet[Application]:
    """Open applications to work on: saved postings that still take one, the next to close first.

    Offered after silence instead of an empty page (UX-4, A67).
    """
    rows: QuerySet[Application] = (
        Application.objects.for_user(user)
        .filter(status=Status.OPEN, stage=StageKind.SAVED)
        .exclude(closes_on__lt=today)
        .select_related("company", "agency")
        .order_by(F("closes_on").asc(nulls_last=True), "-id")
    )
    return rows


def today_board(user: User, now: datetime.datetime, *, show_all: bool = False) -> Today:
    """Everything the start page shows at `now`."""
    today = user.today(now)
    cap = ALL if show_all else CAP
    ready = ready_messages(user, now)
    counts = dict(ready.order_by().values_list("kind").annotate(Count("id")))
    return Today(
        ready=Listed(rows=list(ready[:cap]), total=sum(counts.values())),
        minutes=minutes_of(counts),
        own=_listed(ready_for_oneself(user, now), ALL if show_all else OWN_CAP),
        decisions=_listed(to_decide(user, today), cap),
        resting=list(resting_decisions(user, today)[:6]),
        interviews=list(coming_interviews(user, now)[:8]),
        ahead=list(steps_ahead(user, now)[:4]),
        quiet=_listed(gone_quiet(user, now), cap),
        new=list(lately_changed(user, today)[:6]),
        open_ones=list(next_open(user, today)[:3]),
        muted=user.is_muted(now),
    )


def _listed(rows: QuerySet[Row], cap: int) -> Listed[Row]:
    """The first rows and the number of all; counts only when the list is longer than its cap."""
    first = list(rows[: cap + 1])
    total = rows.count() if len(first) > cap else len(first)
    return Listed(rows=first[:cap], total=total)
