"""Whether a step's text can go out from here, and how it would."""

from dataclasses import dataclass

from accounts.models import User
from followups.enums import SenderState
from followups.models import SendingAccount, Step
from followups.sending.accounts import account_of
from followups.threads import Thread, is_reply, thread_of


@dataclass(frozen=True, kw_only=True)
class FromHere:
    """The account a text would go out through, and in which conversation it would stand."""

    account: SendingAccount
    goes_as: str

    @property
    def needs_you(self) -> bool:
        return self.account.state == SenderState.NEEDS_YOU


def from_here(step: Step, *, subject: str, user: User) -> FromHere | None:
    """How this text would go out from here; None without an account, or for the sample search."""
    if step.is_sample:
        return None
    account = account_of(user)
    if account is None:
        return None
    return FromHere(account=account, goes_as=_goes_as(thread_of(step), subject=subject, user=user))


def _goes_as(thread: Thread | None, *, subject: str, user: User) -> str:
    if thread is None:
        return "It goes out as a new conversation."
    on = f"{thread.on.day} {thread.on:%B}"
    if not is_reply(subject, thread):
        return f"With this subject it is a new conversation, not a reply to the mail of {on}."
    if thread.sender_name == user.full_name:
        return f"It goes out in your conversation, after your mail of {on}."
    return f"It goes out as a reply to their mail of {on}."
