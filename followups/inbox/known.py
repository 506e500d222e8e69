"""What is on record that a mail can be compared with, as plain rows, in constant queries."""

import datetime
from dataclasses import dataclass

from django.db.models import Q

from accounts.models import User
from followups.enums import StepState
from followups.inbox.names import domain_of, registered
from followups.models import Mail, Step
from followups.reading.message import MailMessage
from tracker.enums import Status
from tracker.models import Application, Contact, ContactRole, Outcome, Touchpoint
from tracker.text import searchable

_RETURNED_DAYS = 30
_SENT_AT_MOST = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownApplication:
    id: int
    title: str
    company_id: int | None
    company: str
    website: str
    agency_id: int | None
    agency: str
    agency_website: str
    requisition_id: str
    posting_url: str
    is_open: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownPerson:
    id: int
    name: str
    email: str
    company_id: int | None
    applications: frozenset[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class SentMessage:
    """A message of a step that went out: whom it was for, and where it belongs."""

    step_id: int
    application_id: int
    email: str
    person: str
    message_id: str
    subject: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    applications: tuple[KnownApplication, ...] = ()
    people: tuple[KnownPerson, ...] = ()
    threads: frozenset[int] = frozenset()
    """Applications with a message on record that this mail answers."""
    sent: tuple[SentMessage, ...] = ()


def known_to(user: User, message: MailMessage, *, now: datetime.datetime) -> Known:
    """Everything of this user that the message can be compared with. Six queries."""
    return Known(
        applications=_applications(user),
        people=_people(user, message),
        threads=_threads(user, message),
        sent=sent_messages(user, now=now),
    )


def thread_ids(message: MailMessage) -> list[str]:
    """The Message-IDs that a mail says it follows."""
    ids = {message.in_reply_to, *message.references[-50:]} - {""}
    return sorted(ids)


def sent_messages(user: User, *, now: datetime.datetime) -> tuple[SentMessage, ...]:
    """What this user sent through steps in the last 30 days, the newest first."""
    rows = (
        Step.objects.for_user(user)
        .filter(state=StepState.DONE, sent_at__gte=now - datetime.timedelta(days=_RETURNED_DAYS))
        .order_by("-sent_at", "-id")
        .values_list(
            "id",
            "application_id",
            "contact__email",
            "contact__full_name",
            "touchpoint__message_id",
            "touchpoint__subject",
        )
    )
    return tuple(
        SentMessage(
            step_id=step_id,
            application_id=application_id,
            email=(email or "").lower(),
            person=person or "",
            message_id=message_id or "",
            subject=subject or "",
        )
        for step_id, application_id, email, person, message_id, subject in rows[:_SENT_AT_MOST]
    )


def _applications(user: User) -> tuple[KnownApplication, ...]:
    rows = (
        Application.objects.for_user(user)
        .order_by("-last_contact_on", "-id")
        .values_list(
            "id",
            "title",
            "company_id",
            "company__name",
            "company__website",
            "agency_id",
            "agency__name",
            "agency__website",
            "requisition_id",
            "posting__url",
            "status",
        )
    )
    return tuple(
        KnownApplication(
            id=pk,
            title=title,
            company_id=company_id,
            company=company or "",
            website=website or "",
            agency_id=agency_id,
            agency=agency or "",
            agency_website=agency_website or "",
            requisition_id=requisition_id,
            posting_url=url or "",
            is_open=status != Status.CLOSED,
        )
        for (
            pk,
            title,
            company_id,
            company,
            website,
            agency_id,
            agency,
            agency_website,
            requisition_id,
            url,
            status,
        ) in rows.iterator(chunk_size=2000)
    )


def _people(user: User, message: MailMessage) -> tuple[KnownPerson, ...]:
    """Contacts with the sender's address or name, and those with an address at its domain."""
    wanted = _wanted(message)
    if not wanted:
        wanted = Q(pk__in=())
    contacts = list(
        Contact.objects.for_user(user)
        .filter(wanted, erased_at__isnull=True)
        .order_by("id")
        .values_list("id", "full_name", "email", "company_id")[:_SENT_AT_MOST]
    )
    parts = ContactRole.objects.for_user(user).filter(contact__in=[row[0] for row in contacts])
    applications: dict[int, set[int]] = {}
    for contact_id, application_id in parts.values_list("contact_id", "application_id"):
        applications.setdefault(contact_id, set()).add(application_id)
    return tuple(
        KnownPerson(
            id=pk,
            name=name,
            email=email.lower(),
            company_id=company_id,
            applications=frozenset(applications.get(pk, ())),
        )
        for pk, name, email, company_id in contacts
    )


def _wanted(message: MailMessage) -> Q:
    wanted = Q()
    for mailbox in filter(None, (message.sender, message.reply_to)):
        if mailbox.address:
            wanted |= Q(email__iexact=mailbox.address)
        if domain := domain_of(mailbox.address):
            wanted |= Q(email__iendswith=f"@{domain}")
            wanted |= Q(email__iendswith=f"@{registered(domain)}")
        if " " in (name := searchable(mailbox.name)):
            wanted |= Q(search_text__startswith=name)
    return wanted


def _threads(user: User, message: MailMessage) -> frozenset[int]:
    ids = thread_ids(message)
    found: set[int | None] = set()
    for rows in (
        Touchpoint.objects.for_user(user),
        Outcome.objects.for_user(user),
        Mail.objects.for_user(user),
    ):
        found |= set(rows.filter(message_id__in=ids).values_list("application_id", flat=True))
    return frozenset(pk for pk in found if pk is not None)
