"""Trying the account out: connect, sign in, name the sender, and take it back. Nothing is sent."""

import datetime

from followups.deadline import Deadline
from followups.enums import CopyTo
from followups.mailbox.trouble import Trouble
from followups.models import SendingAccount
from followups.sending.accounts import note_trouble, note_worked, route_of
from followups.sending.copying import look_for_sent
from followups.sending.smtp import try_out
from followups.sending.trouble import NotSent

# Somebody waits for the page.
SECONDS = 10.0
WORKS = "It works: the server lets you in and sends for {address}. Nothing was sent."
ONLY_THE_COPY = "The server lets you in, but the copy would fail: {why}"


def try_account(account: SendingAccount, *, now: datetime.datetime) -> tuple[bool, str]:
    """Whether a message could go out through it now, and a sentence that says so or why not."""
    try:
        try_out(route_of(account), deadline=Deadline(SECONDS))
    except NotSent as trouble:
        note_trouble(account, trouble, now=now)
        return False, str(trouble)
    note_worked(account, now=now)
    if account.copy_to == CopyTo.SENT_FOLDER:
        try:
            look_for_sent(account)
        except Trouble as trouble:
            return False, ONLY_THE_COPY.format(why=trouble)
    return True, WORKS.format(address=account.address)
