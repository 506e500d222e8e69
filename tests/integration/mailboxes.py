"""A mailbox row for an account of the test's Dovecot, and looks into it."""

import datetime
from typing import Any

from accounts.models import User
from followups.mailbox.keeping import save_mailbox
from followups.mailbox.polling import PollCounts, poll
from followups.models import Mail, Mailbox
from tests.integration.dovecot import Account
from tests.integration.letters import NOW


def mailbox_for(user: User, account: Account, *, port: int, **changed: Any) -> Mailbox:
    """The user's mailbox, as the settings page would save it."""
    values = {
        "host": "localhost",
        "port": port,
        "security": "none",
        "username": account.name,
        "folder": "INBOX",
        "since": datetime.date(2020, 1, 1),
        "is_on": True,
        **changed,
    }
    password = values.pop("password", account.password)
    return save_mailbox(values, password=password, by=user, now=NOW)


def look(mailbox: Mailbox, *, at: datetime.datetime = NOW, **limits: Any) -> PollCounts:
    """One look, after which the row is read again."""
    counts = poll(mailbox.pk, now=at, **limits)
    mailbox.refresh_from_db()
    return counts


def subjects(user: User) -> list[str]:
    return list(Mail.objects.for_user(user).order_by("pk").values_list("subject", flat=True))
