"""Questions about what is tracked, each answered in a fixed number of queries."""

import datetime
from collections.abc import Sequence
from typing import TypeVar

from django.db.models import Count, Exists, Max, OuterRef, Q, QuerySet

from accounts.models import User
from tracker.enums import Direction, InterviewStatus, StageKind, Status, TouchpointKind
from tracker.models import (
    Application,
    Company,
    Contact,
    ContactRole,
    Interview,
    StageEvent,
    Touchpoint,
)
from tracker.text import searchable

MAX_WORDS = 8
Named = TypeVar("Named", Company, Contact)
_LITTLE_WORDS = frozenset({"and", "der", "die", "for", "fur", "in", "of", "the", "und", "m", "w"})
NOT_CLOSED = (Status.OPEN, Status.ON_HOLD)
NOT_INTERVIEWED = (StageKind.SAVED, StageKind.APPLIED)


def moving() -> Q:
    """Sent, and without an ending; what is on hold still moves."""
    return Q(status__in=NOT_CLOSED) & ~Q(stage=StageKind.SAVED)


def gone_quiet(user: User, *, today: datetime.date) -> Q:
    """Open, and without a word for longer than the person waits (their settings, in days)."""
    after_applying = today - datetime.timedelta(days=user.quiet_days_not_interviewed)
    after_interview = today - datetime.timedelta(days=user.quiet_days_interviewed)
    return Q(status=Status.OPEN) & (
        Q(furthest_stage=StageKind.APPLIED, last_contact_on__lt=after_applying)
        | (~Q(furthest_stage__in=NOT_INTERVIEWED) & Q(last_contact_on__lt=after_interview))
    )


def wish_list() -> Q:
    """Saved, and not sent yet."""
    return Q(status=Status.OPEN, stage=StageKind.SAVED)


def closed() -> Q:
    return Q(status=Status.CLOSED)


def count_views(user: User, *, today: datetime.date) -> dict[str, int]:
    """How many applications each saved view holds.

    What is closed, most of all after some years, is only counted; what is not, looked at.
    """
    mine = Application.objects.for_user(user)
    ended = mine.filter(closed()).count()
    counts = mine.filter(status__in=NOT_CLOSED).aggregate(
        moving=Count("pk", filter=moving()),
        quiet=Count("pk", filter=gone_quiet(user, today=today)),
        wish=Count("pk", filter=wish_list()),
        all=Count("pk"),
    )
    return {**counts, "closed": ended, "all": counts["all"] + ended}


def matching(
    applications: QuerySet[Application], text: str, *, user: User
) -> QuerySet[Application]:
    """Applications of the user that have every word of `text`, or a person on them who has it."""
    for word in searchable(text).split()[:MAX_WORDS]:
        people = ContactRole.objects.filter(
            contact__owner=user, contact__search_text__contains=word
        )
        applications = applications.filter(
            Q(search_text__contains=word) | Q(pk__in=people.values("application_id"))
        )
    return applications


def interviews_ahead(user: User, *, since: datetime.datetime) -> QuerySet[Interview]:
    """The person's scheduled interviews from `since` on, the next first.

    The index of what is scheduled leads (EXISTS cannot): a join would begin with every
    application there ever was.
    """
    mine = Application.objects.for_user(user).filter(pk=OuterRef("application_id"))
    rows: QuerySet[Interview] = Interview.objects.filter(
        Exists(mine), status=InterviewStatus.SCHEDULED, starts_at__gte=since
    )
    return rows.order_by("starts_at", "id")


def next_interviews(
    applications: Sequence[Application], *, now: datetime.datetime
) -> dict[int, Interview]:
    """The next interview of each application, by its id."""
    ahead = Interview.objects.filter(
        application__in=applications, status=InterviewStatus.SCHEDULED, starts_at__gte=now
    )
    found: dict[int, Interview] = {}
    for interview in ahead.order_by("starts_at", "id"):
        found.setdefault(interview.application_id, interview)
    return found


def stage_labels(applications: Sequence[Application]) -> dict[int, str]:
    """The name the person gave to the present stage, by application id."""
    events = StageEvent.objects.filter(application__in=applications)
    found: dict[int, tuple[str, str]] = {}
    for application_id, stage, label in events.order_by("happened_on", "id").values_list(
        "application_id", "stage", "label"
    ):
        found[application_id] = (stage, label)
    stages = {application.pk: application.stage for application in applications}
    return {pk: label for pk, (stage, label) in found.items() if label and stages[pk] == stage}


def duplicates_of(application: Application) -> QuerySet[Application]:
    """Other applications that may be the same one: they warn, and never block.

    The same posting address; the same number of the posting at the same company; or the same
    company and a similar title (at least half of the longer title's words in common).
    """
    others = Application.objects.filter(owner=application.owner_id).exclude(pk=application.pk)
    same = _similar_titles(application, others)
    condition = Q(pk__in=same)
    if address := posting_address(application):
        condition |= Q(posting__url=address)
    if application.requisition_id and application.company_id:
        condition |= Q(company=application.company_id, requisition_id=application.requisition_id)
    return others.filter(condition).select_related("company").order_by("-last_contact_on", "-id")


def posting_address(application: Application) -> str:
    """The address of the application's posting, or an empty text."""
    posting = getattr(application, "posting", None)
    return posting.url if posting else ""


def _similar_titles(application: Application, others: QuerySet[Application]) -> list[int]:
    if not application.company_id:
        return []
    wanted = _title_words(application.title)
    at_company = others.filter(company=application.company_id).values_list("pk", "title")
    return [pk for pk, title in at_company[:500] if _is_similar(wanted, _title_words(title))]


def _title_words(title: str) -> frozenset[str]:
    plain = "".join(char if char.isalnum() else " " for char in searchable(title))
    return frozenset(plain.split()) - _LITTLE_WORDS


def _is_similar(one: frozenset[str], other: frozenset[str]) -> bool:
    longer = max(len(one), len(other))
    return longer > 0 and 2 * len(one & other) >= longer


def known_companies(user: User, *, limit: int = 300) -> list[str]:
    """Names to be offered while somebody types, the newest first."""
    names = Company.objects.for_user(user).order_by("-id").values_list("name", flat=True)
    return list(names[:limit])


def known_people(user: User, *, limit: int = 300) -> list[str]:
    """Names of people to be offered while somebody types, the newest first."""
    return list(people(user).order_by("-id").values_list("full_name", flat=True)[:limit])


def people(user: User) -> QuerySet[Contact]:
    """The person's contacts; erased ones are not people any more, only a count."""
    return Contact.objects.for_user(user).filter(erased_at__isnull=True)


def likely_people(application: Application) -> QuerySet[Contact]:
    """People who may have been in an interview: on the application, or at its company."""
    at = [pk for pk in (application.company_id, application.agency_id) if pk]
    return (
        Contact.objects.filter(owner=application.owner_id, erased_at__isnull=True)
        .filter(
            Q(pk__in=application.contact_roles.values("contact_id"))
            | Q(
                pk__in=Interview.interviewers.through.objects.filter(
                    interview__application=application
                ).values("contact_id")
            )
            | Q(company__in=at)
        )
        .select_related("company")
        .order_by("full_name", "id")
    )


def named(rows: QuerySet[Named], text: str) -> QuerySet[Named]:
    """Rows whose folded name has every word of `text`."""
    for word in searchable(text).split()[:MAX_WORDS]:
        rows = rows.filter(search_text__contains=word)
    return rows


def last_contacts(contacts: Sequence[Contact]) -> dict[int, datetime.datetime]:
    """When each contact and the person last wrote or spoke, by the contact's id."""
    latest = (
        Touchpoint.objects.filter(contact__in=contacts)
        .exclude(kind=TouchpointKind.NOTE)
        .order_by()
        .values_list("contact_id")
        .annotate(Max("happened_at"))
    )
    return dict(latest)


def applications_at(companies: Sequence[Company]) -> dict[int, int]:
    """How many applications each company has, by its id."""
    counted = (
        Application.objects.filter(company__in=companies)
        .order_by()
        .values_list("company_id")
        .annotate(Count("pk"))
    )
    return dict(counted)


def at_company(company: Company, *, limit: int = 100) -> QuerySet[Application]:
    """Applications at a company or through it, the latest first."""
    rows = Application.objects.filter(
        Q(company=company) | Q(agency=company), owner=company.owner_id
    )
    return rows.select_related("company").order_by("-last_contact_on", "-id")[:limit]


def roles_of(application: Application) -> QuerySet[ContactRole]:
    """The people of an application with their parts, by name."""
    return application.contact_roles.select_related("contact").order_by("contact__full_name", "id")


def what_goes(application: Application) -> dict[str, int]:
    """How many things a deletion takes along."""
    return {
        "interviews": application.interviews.count(),
        "outcomes": application.outcomes.count(),
        "touchpoints": application.touchpoints.count(),
        "feedback": application.feedback.count(),
    }


def last_heard(application: Application, *, before: datetime.datetime) -> Touchpoint | None:
    """The newest touchpoint that went out, or None: the last thing they heard from the person."""
    return (
        application.touchpoints.filter(direction=Direction.OUTGOING, happened_at__lte=before)
        .exclude(kind=TouchpointKind.NOTE)
        .select_related("contact")
        .last()
    )
