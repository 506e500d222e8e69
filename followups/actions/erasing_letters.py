"""An erased person in letters of one's own: what went to them, and texts that name them."""

from django.db.models import F, Q, Value
from django.db.models.functions import Replace

from accounts.models import User
from followups.enums import OutgoingState
from followups.models import KeptDraft, Outgoing, OwnPhrase, OwnTemplate
from tracker.models import Contact

_SLOT = "{contact_full}"


def erase_from_letters(contact: Contact, *, name: str, email: str, by: User) -> None:
    """Empty what went out to this person or names them; texts put aside for them go.

    What had not left yet stays here. In templates a slot takes the place of the name; sentences
    with it go.
    """
    named = _named(name)
    KeptDraft.objects.for_user(by).filter(Q(step__contact=contact) | named).delete()
    to_them = Q(step__contact=contact) | named
    if email:
        to_them |= Q(to_address__iexact=email) | Q(body__icontains=email)
    if name:
        to_them |= Q(to_name__iexact=name)
    rows = Outgoing.objects.for_user(by).filter(to_them)
    went = list(rows.values_list("pk", flat=True))
    theirs = Outgoing.objects.filter(pk__in=went)
    theirs.filter(state=OutgoingState.QUEUED).update(
        state=OutgoingState.TAKEN_BACK, ended_at=F("pressed_at")
    )
    theirs.update(subject="", body="", to_name=contact.full_name, to_address="")
    _erase_from_own_texts(name, by=by)


def _named(name: str) -> Q:
    return Q(subject__icontains=name) | Q(body__icontains=name) if name else Q(pk__in=())


def _erase_from_own_texts(name: str, *, by: User) -> None:
    if not name:
        return
    for column in ("subject", "body"):
        rows = OwnTemplate.objects.for_user(by).filter(**{f"{column}__contains": name})
        rows.update(**{column: Replace(F(column), Value(name), Value(_SLOT))})
    OwnPhrase.objects.for_user(by).filter(text__icontains=name).delete()
