"""The lines of the applications list: what each says, from a fixed number of queries."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from accounts.models import User
from tracker import queries
from tracker.enums import OutcomeKind, Source, StageKind, Status
from tracker.extras import NextUp, provider
from tracker.models import Application, Interview
from tracker.saying import say_coming, say_day

TICKS = range(1, 6)
_BY_ME = {OutcomeKind.OFFER_DECLINED: "declined by you", OutcomeKind.WITHDRAWN: "by you"}


@dataclass(frozen=True, kw_only=True)
class Row:
    """One application in the list."""

    application: Application
    stage: str
    after: str
    next: NextUp | None

    @property
    def source(self) -> str:
        """Where it was found. (Django's own get_…_display hashes every choice on every call.)"""
        source = self.application.source
        return str(Source(source).label) if source else ""

    @property
    def ticks(self) -> list[bool]:
        """Five marks for how far it went."""
        return [tick <= self.application.reached for tick in TICKS]


def rows(applications: Sequence[Application], *, user: User, now: datetime.datetime) -> list[Row]:
    """The lines for these applications, in their order."""
    extra = provider().next_up(applications, now)
    interviews = queries.next_interviews(applications, now=now)
    labels = queries.stage_labels(applications)
    today = user.today(now)
    return [
        Row(
            application=application,
            stage=stage_words(application, labels.get(application.pk, "")),
            after=after_words(application),
            next=_next(
                application, extra.get(application.pk), interviews.get(application.pk), user, today
            ),
        )
        for application in applications
    ]


def stage_words(application: Application, label: str = "") -> str:
    """Interview; Meet the team; Not selected; On hold."""
    if application.outcome == OutcomeKind.OFFER_DECLINED:
        return "Offer"
    if application.outcome:
        return str(OutcomeKind(application.outcome).label).removesuffix(" by me")
    return label or str(StageKind(application.stage).label)


def after_words(application: Application) -> str:
    """What stands under an ending: after the final interview, by you."""
    if not application.outcome:
        return ""
    if application.outcome in _BY_ME:
        return _BY_ME[OutcomeKind(application.outcome)]
    if application.outcome == OutcomeKind.ACCEPTED:
        return ""
    if application.finalist:
        return "runner-up"
    return f"after {reached_words(application)}"


def reached_words(application: Application) -> str:
    """The furthest stage inside a sentence: applying, the final interview."""
    if application.furthest_stage in {StageKind.SAVED, StageKind.APPLIED}:
        return "applying"
    return f"the {str(StageKind(application.furthest_stage).label).lower()}"


def _next(
    application: Application,
    extra: NextUp | None,
    interview: Interview | None,
    user: User,
    today: datetime.date,
) -> NextUp | None:
    if extra and (extra.ready or extra.late):
        return extra
    if interview and interview.starts_at:
        return _interview_next(interview.starts_at.astimezone(user.zone), today)
    if extra:
        return extra
    if application.status != Status.OPEN:
        return None
    return _own_next(application, today)


def _interview_next(starts_at: datetime.datetime, today: datetime.date) -> NextUp:
    day = starts_at.date()
    said = say_coming(day, today=today)
    near = (day - today).days < 7
    return NextUp(text=f"Interview {said}{f', {starts_at:%H:%M}' if near else ''}", on=day)


def _own_next(application: Application, today: datetime.date) -> NextUp | None:
    if application.stage == StageKind.SAVED:
        return _closing(application.closes_on, today)
    expected = application.answer_expected_on
    if expected is None:
        return None
    if expected >= today:
        return NextUp(text=f"Waiting, until {say_day(expected, today=today)}", on=expected)
    late = (today - expected).days
    return NextUp(text=f"Answer late by {late} day{'s' * (late != 1)}", on=expected, late=True)


def _closing(closes_on: datetime.date | None, today: datetime.date) -> NextUp | None:
    if closes_on is None:
        return None
    if closes_on < today:
        return NextUp(text=f"Closed {say_day(closes_on, today=today)}", on=closes_on)
    return NextUp(text=f"Closes {say_coming(closes_on, today=today)}", on=closes_on)
