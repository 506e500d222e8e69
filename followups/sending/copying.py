"""A copy of what was sent, in the Sent folder of the person's own mailbox (IMAP APPEND)."""

from django.views.decorators.debug import sensitive_variables

from followups.deadline import Deadline
from followups.enums import MailboxState
from followups.mailbox.folder import Folder, talking
from followups.mailbox.opening import Place, opened
from followups.mailbox.trouble import TooLong, Trouble
from followups.models import Mailbox, SendingAccount
from followups.secret import MAILBOX, KeyChanged, decrypt

SECONDS = 20.0
NO_MAILBOX = "No mailbox is set up here."
MAILBOX_NEEDS_YOU = "Your mailbox needs you first."


def put_into_sent(message: bytes, account: SendingAccount) -> None:
    """Put the message into the Sent folder, as read. Raises Trouble."""
    deadline = Deadline(SECONDS)
    with opened(_place(account), deadline=deadline) as folder:
        _append(folder, account.sent_folder, message)


def look_for_sent(account: SendingAccount) -> None:
    """Open the Sent folder and leave it as it is. Raises Trouble where that does not work."""
    with opened(_place(account), deadline=Deadline(SECONDS)):
        pass


@sensitive_variables()
def _place(account: SendingAccount) -> Place:
    mailbox = Mailbox.objects.filter(owner=account.owner_id).first()
    if mailbox is None:
        raise Trouble(NO_MAILBOX)
    if mailbox.state == MailboxState.NEEDS_YOU:
        raise Trouble(MAILBOX_NEEDS_YOU)
    try:
        password = decrypt(mailbox.password, purpose=MAILBOX)
    except KeyChanged:
        raise Trouble(MAILBOX_NEEDS_YOU) from None
    return Place(
        host=mailbox.host,
        port=mailbox.port,
        security=mailbox.security,
        username=mailbox.username,
        folder=account.sent_folder,
        password=password,
    )


def _append(folder: Folder, name: str, message: bytes) -> None:
    from imap_tools.errors import MailboxAppendError  # noqa: PLC0415 - as heavy as the client

    folder.box.client.allow()
    try:
        with talking():
            try:
                folder.box.append(message, name, flag_set="\\Seen")
            except MailboxAppendError:
                raise Trouble(f"The server took nothing into “{name}”.") from None
    except TooLong:
        raise Trouble("The server did not answer as a mail server does.") from None
