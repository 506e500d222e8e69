"""The contact a planned step is addressed to; a known writer without a row gets one."""

from accounts.models import User
from followups.decision.step import PlannedStep
from tracker.enums import Role, WrittenBy
from tracker.models import Application, Contact, ContactRole

_ROLES = {
    WrittenBy.HIRING_MANAGER: Role.HIRING_MANAGER,
    WrittenBy.RECRUITER: Role.RECRUITER,
    WrittenBy.AGENCY_RECRUITER: Role.AGENCY_RECRUITER,
    WrittenBy.INTERVIEWER: Role.INTERVIEWER,
}


def person_for(application: Application, planned: PlannedStep, *, by: User) -> Contact | None:
    """The contact on record, or a new one for the person who wrote but was never entered."""
    if planned.key is not None:
        return Contact.objects.for_user(by).filter(pk=planned.key).first()
    if not planned.to:
        return None
    known = Contact.objects.for_user(by).filter(
        full_name__iexact=planned.to, roles__application=application, erased_at__isnull=True
    )
    contact = known.first()
    if contact is None:
        contact = Contact.objects.create(
            owner=by,
            full_name=planned.to[:160],
            company=application.agency or application.company,
            is_sample=application.is_sample,
        )
        ContactRole.objects.create(
            application=application, contact=contact, role=_role_of_writer(application)
        )
    return contact


def _role_of_writer(application: Application) -> Role:
    outcome = application.outcomes.standing().newest()
    written_by = WrittenBy(outcome.written_by) if outcome else WrittenBy.UNKNOWN
    return _ROLES.get(written_by, Role.RECRUITER)
