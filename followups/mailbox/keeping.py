"""The mailbox as the person sets it up, and takes it away again."""

import datetime
from collections.abc import Mapping
from typing import Any

from django.views.decorators.debug import sensitive_variables

from accounts.models import User
from followups.enums import MailboxState
from followups.models import Mailbox
from followups.secret import MAILBOX, encrypt

_PLACE = ("host", "port", "username", "folder", "since")


@sensitive_variables("password")
def save_mailbox(
    values: Mapping[str, Any], *, password: str, by: User, now: datetime.datetime
) -> Mailbox:
    """Keep the settings; an empty `password` leaves the one that is kept.

    A refused password is forgiven, a running look loses its claim, and another place or an earlier
    day is read from the beginning: what was taken in already is not taken in twice.
    """
    before = Mailbox.objects.for_user(by).first()
    columns = dict(values)
    if password:
        columns["password"] = encrypt(password, purpose=MAILBOX)
    if before is None or any(getattr(before, name) != values[name] for name in _PLACE):
        columns |= {"uid_validity": None, "last_uid": 0, "position": 0, "in_folder": 0}
    fresh = {
        "state": MailboxState.NEW,
        "said": "",
        "failures": 0,
        "next_poll_at": now,
        "lease_until": None,
    }
    row, _ = Mailbox.objects.update_or_create(owner=by, defaults={**columns, **fresh})
    return row


def remove_mailbox(by: User) -> bool:
    """Forget the mailbox and its password; the mails that came from it stay."""
    removed, _ = Mailbox.objects.for_user(by).delete()
    return bool(removed)
