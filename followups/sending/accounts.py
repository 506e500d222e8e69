"""The account a person sends through: kept, taken away, and how its last try went."""

import datetime
from collections.abc import Mapping
from typing import Any

from django.views.decorators.debug import sensitive_variables

from accounts.models import User
from followups.enums import SenderState
from followups.models import SendingAccount
from followups.secret import SENDING, KeyChanged, decrypt, encrypt, is_of_an_old_key
from followups.sending.smtp import Route
from followups.sending.trouble import NotSent

KEY_CHANGED = "The password can no longer be read here. Please enter it again."


def account_of(user: User) -> SendingAccount | None:
    """The person's account, or None where none is set up."""
    return SendingAccount.objects.for_user(user).first()


@sensitive_variables("password")
def save_account(values: Mapping[str, Any], *, password: str, by: User) -> SendingAccount:
    """Keep the settings, as not tried yet; an empty `password` leaves the one that is kept.

    Without a user name there is no password either: the server takes mail as it comes.
    """
    columns = {**values, "state": SenderState.NEW, "said": ""}
    signs_in = bool(values["username"])
    if password or not signs_in:
        columns["password"] = encrypt(password, purpose=SENDING) if signs_in else ""
    row, _ = SendingAccount.objects.update_or_create(owner=by, defaults=columns)
    return row


def remove_account(by: User) -> bool:
    """Forget the account and its password; what was sent through it stays on record."""
    removed, _ = SendingAccount.objects.for_user(by).delete()
    return bool(removed)


@sensitive_variables()
def route_of(account: SendingAccount) -> Route:
    """The server and the key to it. Raises NotSent where the password cannot be read."""
    return Route(
        host=account.host,
        port=account.port,
        security=account.security,
        username=account.username,
        address=account.address,
        password=_password(account) if account.username else "",
    )


@sensitive_variables()
def _password(account: SendingAccount) -> str:
    try:
        password = decrypt(account.password, purpose=SENDING)
    except KeyChanged:
        raise NotSent(KEY_CHANGED, needs_you=True) from None
    if is_of_an_old_key(account.password, purpose=SENDING):
        _note(account, password=encrypt(password, purpose=SENDING))
    return password


def note_worked(account: SendingAccount, *, now: datetime.datetime) -> None:
    """The server took what was asked of it."""
    _note(account, state=SenderState.WORKING, said="", tried_at=now, worked_at=now)


def note_trouble(account: SendingAccount, trouble: NotSent, *, now: datetime.datetime) -> None:
    """It did not work; with a refused password nothing goes out before the person looks."""
    state = SenderState.NEEDS_YOU if trouble.needs_you else account.state
    _note(account, state=state, said=str(trouble), tried_at=now)


def _note(account: SendingAccount, **columns: object) -> None:
    """Write it down, unless the person has saved another server or password since."""
    same = SendingAccount.objects.filter(
        pk=account.pk, host=account.host, username=account.username, password=account.password
    )
    if same.update(**columns):
        for name, value in columns.items():
            setattr(account, name, value)
