"""Takes the sample search away again: all of it, and nothing the person made themselves."""

from django.db import transaction

from accounts.models import User
from followups.models import OwnTemplate
from tracker.models import Application, Company, Contact, Touchpoint


@transaction.atomic
def remove(user: User) -> str:
    """Remove every sample row of the person, edited or not; answers a sentence about it.

    A sample company or person that the person's own applications use by now stays, as their own.
    """
    User.objects.select_for_update().get(pk=user.pk)
    applications = Application.objects.for_user(user).filter(is_sample=True)
    people = Contact.objects.for_user(user).filter(is_sample=True)
    companies = Company.objects.for_user(user).filter(is_sample=True)
    templates = OwnTemplate.objects.for_user(user).filter(is_sample=True)
    if not any(rows.exists() for rows in (applications, people, companies, templates)):
        return "There is no sample search to remove."
    templates.delete()
    applications.delete()
    _keep_used_people(user)
    Touchpoint.objects.for_user(user).filter(contact__in=people, application=None).delete()
    people.delete()
    _keep_used_companies(user)
    companies.delete()
    return "The sample search is removed. Your own applications are as they were."


def _keep_used_people(user: User) -> None:
    """Mark as the person's own who plays a part in what is left."""
    own = Application.objects.for_user(user)
    used: set[int | None] = set()
    for path in ("contacts", "referrer", "interviews__interviewers", "outcomes__sender"):
        used.update(own.exclude(**{path: None}).values_list(path, flat=True))
    used.update(own.exclude(feedback__contact=None).values_list("feedback__contact", flat=True))
    used.update(
        own.exclude(touchpoints__contact=None).values_list("touchpoints__contact", flat=True)
    )
    Contact.objects.for_user(user).filter(pk__in=used - {None}).update(is_sample=False)


def _keep_used_companies(user: User) -> None:
    """The same for companies: of applications, and of people the person added or keeps."""
    used: set[int | None] = set()
    for path in ("company", "agency"):
        used.update(Application.objects.for_user(user).values_list(path, flat=True))
    for path in ("company", "employments__company"):
        used.update(Contact.objects.for_user(user).values_list(path, flat=True))
    Company.objects.for_user(user).filter(pk__in=used - {None}).update(is_sample=False)
