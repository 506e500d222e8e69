"""Everything that mails speak of, read for a whole batch in a fixed number of queries."""

import datetime
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace

from django.db.models import Prefetch, prefetch_related_objects

from followups.drafts import DRAFT_PARTS
from followups.enums import CONTACTING_KINDS
from followups.mailing.agenda import Agenda
from followups.models import Plan, Step
from tracker.enums import InterviewStatus, Status
from tracker.models import Application, Interview

WITH_DRAFT = 8
COMING_SHOWN = 5
_COMING_DAYS = 14
_APPLICATIONS = Prefetch(
    "application", Application.objects.select_related("company", "agency", "referrer")
)
_PLANS = Prefetch(
    "plan",
    Plan.objects.select_related("decision").defer(
        "decision__facts", "decision__would_change", "decision__steps", "decision__suppressed"
    ),
)


def gather(agendas: Sequence[Agenda]) -> list[Agenda]:
    """The same agendas, with all that their words need at hand. Reads; changes nothing."""
    steps = [step for agenda in agendas for step in agenda.steps]
    decisions = [decision for agenda in agendas for decision in agenda.decisions]
    prefetch_related_objects(steps, "contact", "after", _APPLICATIONS, _PLANS)
    prefetch_related_objects(decisions, _APPLICATIONS)
    for agenda in agendas:
        for step in agenda.steps:
            step.owner = agenda.user
    drafted = [step for agenda in agendas for step in _drafted(agenda) if not step.edited]
    prefetch_related_objects(drafted, *DRAFT_PARTS)
    return _with_interviews(agendas)


def _drafted(agenda: Agenda) -> list[Step]:
    """The steps whose words the mail shows: messages to somebody come first."""
    first = sorted(agenda.steps, key=lambda step: step.kind not in CONTACTING_KINDS)
    return first[:WITH_DRAFT]


def _with_interviews(agendas: Sequence[Agenda]) -> list[Agenda]:
    """The interviews of everybody's next two weeks."""
    if not agendas:
        return []
    coming: defaultdict[int, list[Interview]] = defaultdict(list)
    for row in _coming({agenda.user.pk for agenda in agendas}, now=agendas[0].now):
        coming[row.application.owner_id].append(row)
    return [
        replace(agenda, coming=tuple(coming[agenda.user.pk][:COMING_SHOWN])) for agenda in agendas
    ]


def _coming(people: Collection[int], *, now: datetime.datetime) -> Sequence[Interview]:
    rows = Interview.objects.filter(
        status=InterviewStatus.SCHEDULED,
        application__owner__in=people,
        application__status=Status.OPEN,
        application__is_sample=False,
        starts_at__gt=now,
        starts_at__lte=now + datetime.timedelta(days=_COMING_DAYS),
    )
    related = rows.select_related("application__company", "application__agency")
    return list(related.order_by("starts_at", "pk"))
