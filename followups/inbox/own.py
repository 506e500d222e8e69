"""Whose mail it is: the person's own addresses, their own mails, and mails to somebody else."""

from dataclasses import replace
from typing import Final

from accounts.models import User
from followups.models import Mailbox, SendingAccount
from followups.reading.message import Address, MailMessage
from tracker.text import searchable

_DELIVERED: Final = ("delivered-to", "x-original-to", "envelope-to", "x-envelope-to")
_PASSED_ON: Final = ("list-id", "resent-to", "x-forwarded-to", "x-forwarded-for", "auto-submitted")


def own_addresses(user: User) -> frozenset[str]:
    """The addresses known to be the person's, in lower case: the account's, the mailbox's, and
    the one they send from.
    """
    names = Mailbox.objects.for_user(user).values_list("username", flat=True)
    senders = SendingAccount.objects.for_user(user).values_list("address", flat=True)
    known = [name.lower() for name in names.union(senders)]
    return frozenset({user.email.lower(), *(name for name in known if _is_address(name))})


def is_own(message: MailMessage, own: frozenset[str]) -> bool:
    """Did the person write it themselves, and not just pass it on to themselves?"""
    return wrote(message.sender.address, message.subject, own)


def wrote(sender: str, subject: str, own: frozenset[str]) -> bool:
    """The same, of a mail's sender and subject alone."""
    # Heavy libraries hang on it; the web process stays small until somebody hands in a mail.
    from followups.reading.forwarding import says_forwarded  # noqa: PLC0415 - as said

    return sender in own and not says_forwarded(subject)


def without_own(message: MailMessage, own: frozenset[str]) -> MailMessage:
    """A mail the person sent themselves: none of its words are an employer's.

    One they passed on to themselves may be, though its inner mail could not be told apart.
    """
    if not is_own(message, own):
        return message
    said = "You wrote this mail yourself, so nothing in it is read as theirs."
    return replace(message, spans=(), problems=(*message.problems, said))


def with_addressee(message: MailMessage, *, by: User, own: frozenset[str]) -> MailMessage:
    """The message with a line that says so where it is addressed to somebody else only.

    Nothing is said where no header names anybody, where any names the person, and of a mail that
    was passed on (forwarded, a list). Delivered elsewhere, it surely was not for them; without a
    trace of delivery they may have got it unseen (BCC), or at an address not known here.
    """
    named = _named(message, ("to", "cc", *_DELIVERED))
    theirs = [one for one in named if _is_address(one.address)]
    passed_on = message.forwarded or any(message.header(name) for name in _PASSED_ON)
    if not theirs or passed_on or own & {message.sender.address}:
        return message
    if any(_is_me(one, by, own) for one in named):
        return message
    return replace(message, problems=(*message.problems, _sentence(message, theirs[0].address)))


def _sentence(message: MailMessage, address: str) -> str:
    if _named(message, _DELIVERED):
        return (
            f"It is addressed to {address}, not to you. "
            "If this is another address of yours, all is well."
        )
    return (
        f"It is addressed to {address}, which is no address of yours that is known here. "
        "You may have got a blind copy; please check whether it is about you."
    )


def _named(message: MailMessage, headers: tuple[str, ...]) -> list[Address]:
    from followups.reading.addresses import addresses  # noqa: PLC0415 - heavy, see `wrote`

    values = [value for name, value in message.headers if name in headers]
    return [one for value in values for one in addresses(value)]


def _is_me(mailbox: Address, user: User, own: frozenset[str]) -> bool:
    """An address of theirs, one with a tag (kim+jobs@…), or any that bears their name."""
    local, _, domain = mailbox.address.partition("@")
    if f"{local.partition('+')[0]}@{domain}" in own:
        return True
    name = searchable(user.full_name).split()
    said = f"{searchable(mailbox.name)} {searchable(local)}"
    return bool(name) and all(word in said for word in (name[0], name[-1]))


def _is_address(text: str) -> bool:
    local, _, domain = text.rpartition("@")
    return bool(local) and "." in domain and " " not in text
