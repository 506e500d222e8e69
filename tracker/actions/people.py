"""Companies and contacts: who they are, and what they asked for."""

import datetime

from django.db import transaction

from accounts.models import User
from tracker.enums import LinkedInState
from tracker.events import (
    ContactErased,
    ContactMoved,
    FactsChanged,
    LinkedInAnswered,
    NoContactRequested,
    announce,
)
from tracker.models import Application, Company, Contact, Outcome, Touchpoint
from tracker.text import clean_line, searchable


@transaction.atomic
def save_company(company: Company, *, by: User, now: datetime.datetime) -> Company:
    """Create or change a company; its applications are found by the new name, and decided again."""
    company.owner = by
    company.save()
    for application in Application.objects.filter(company=company).select_related(
        "company", "agency"
    ):
        application.save(update_fields=["company"])
        if application.outcome:
            announce(FactsChanged(application=application, by=by, now=now))
    return company


def find_or_create_company(name: str, *, by: User) -> Company | None:
    """The person's company of that name, written in any case or accent; None for a blank name."""
    name = clean_line(name)
    if not name:
        return None
    found = Company.objects.for_user(by).filter(search_text=searchable(name)).first()
    return found or Company.objects.create(owner=by, name=name)


@transaction.atomic
def save_contact(contact: Contact, *, by: User, now: datetime.datetime) -> Contact:
    """Create or change a person; applications they play a part in are decided again."""
    contact.owner = by
    is_new = contact._state.adding
    contact.save()
    if is_new:
        return contact  # nobody's application yet
    for application in contact.applications.exclude(outcome=""):
        announce(FactsChanged(application=application, by=by, now=now))
    return contact


@transaction.atomic
def request_no_contact(
    *,
    by: User,
    now: datetime.datetime,
    contact: Contact | None = None,
    company: Company | None = None,
) -> None:
    """They asked for no contact. It holds for every later application as well."""
    for row in (contact, company):
        if row is not None:
            row.do_not_contact = True
            row.save(update_fields=["do_not_contact"])
    announce(NoContactRequested(contact=contact, company=company, by=by, now=now))


@transaction.atomic
def answer_linkedin(
    contact: Contact, *, accepted: bool, by: User, now: datetime.datetime
) -> Contact:
    """The person saw that a request was accepted, or declined and ignored."""
    contact.linkedin_state = LinkedInState.CONNECTED if accepted else LinkedInState.DECLINED
    contact.save(update_fields=["linkedin_state"])
    announce(LinkedInAnswered(contact=contact, accepted=accepted, by=by, now=now))
    return contact


@transaction.atomic
def move_contact(
    contact: Contact,
    *,
    company: Company | None,
    job_title: str,
    on: datetime.date,
    by: User,
    now: datetime.datetime,
) -> Contact:
    """The contact works elsewhere from the local date `on`; the old employment is kept (A10)."""
    left = contact.company
    still_open = contact.employments.filter(ended_on=None)
    if left is not None and left != company and not still_open.filter(company=left).exists():
        contact.employments.create(company=left, job_title=contact.job_title)
    for row in still_open.exclude(company=company):
        row.ended_on = max(on, row.started_on or on)
        row.save(update_fields=["ended_on"])
    if company and not still_open.filter(company=company).update(job_title=job_title):
        contact.employments.create(company=company, job_title=job_title, started_on=on)
    contact.company = company
    contact.job_title = job_title
    contact.save(update_fields=["company", "job_title"])
    announce(ContactMoved(contact=contact, left=left, by=by, now=now))
    return contact


@transaction.atomic
def erase_contact(contact: Contact, *, by: User, now: datetime.datetime) -> Contact:
    """Erase a third person: name, addresses, notes and the texts of messages. Counts stay."""
    number = Contact.objects.for_user(by).filter(erased_at__isnull=False).count() + 1
    name, email = contact.full_name, contact.email
    contact.full_name = f"Former contact {number}"
    for field in ("salutation", "email", "phone", "linkedin_url", "job_title", "notes"):
        setattr(contact, field, "")
    contact.company = None
    contact.erased_at = contact.erased_at or now
    contact.save()
    contact.employments.all().delete()
    Touchpoint.objects.filter(contact=contact).update(subject="", text="")
    Outcome.objects.filter(sender=contact).update(sender_name="", text="")
    contact.feedback.update(text="")
    announce(ContactErased(contact=contact, name=name, email=email, by=by, now=now))
    return contact
