"""Addresses in mails: absolute, and signed where they may be opened without signing in.

A signed link only leads to a page with a button; mail scanners follow links. The one exception
is the unsubscribe address, which answers a POST of the mail program (RFC 8058).
"""

import datetime
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from django.conf import settings
from django.core.signing import BadSignature, Signer
from django.urls import reverse

from accounts.models import User
from followups.models import Decision, Step

ACTION_LINKS_LAST = datetime.timedelta(days=60)
_ACTIONS = Signer(salt="followups.links.mail-action")
_UNSUBSCRIBE = Signer(salt="followups.links.unsubscribe")


class MailVerb(StrEnum):
    """What a link in a mail offers to do with a step."""

    DONE = "done"
    WEEK_LATER = "later"


class LinkError(Exception):
    """The link cannot be used; `str(error)` is a sentence for the person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MailAction:
    """What a signed link offers: one verb, for one step, to one person."""

    verb: MailVerb
    step_id: int
    user_id: int


def absolute(path: str) -> str:
    """The whole address of a path, as it is reached from outside."""
    return f"{settings.SITE_URL}{path}"


def step_address(step: Step) -> str:
    return absolute(reverse("followups:step", args=[step.pk]))


def decision_address(decision: Decision) -> str:
    return absolute(reverse("followups:decision", args=[decision.pk]))


def settings_address() -> str:
    return absolute(reverse("accounts:settings"))


def action_address(step: Step, *, verb: MailVerb, user: User, now: datetime.datetime) -> str:
    """The address of the page that asks once more, and then does it."""
    token = action_token(step, verb=verb, user=user, now=now)
    return absolute(reverse("followups:mail_action", args=[token]))


def unsubscribe_address(user: User) -> str:
    """The address that stops this person's mails; it never grows old (RFC 8058, 3.1)."""
    return absolute(reverse("followups:unsubscribe", args=[unsubscribe_token(user)]))


def action_token(step: Step, *, verb: MailVerb, user: User, now: datetime.datetime) -> str:
    """A signed offer, bound to step, verb, person and the time it was made."""
    offer = {"s": step.pk, "u": user.pk, "v": verb.value, "t": int(now.timestamp())}
    return _ACTIONS.sign_object(offer)


def read_action(token: str, *, now: datetime.datetime) -> MailAction:
    """What the token offers. Raises LinkError when it is damaged or older than 60 days."""
    offer = _read(_ACTIONS, token)
    made_at = datetime.datetime.fromtimestamp(offer["t"], tz=datetime.UTC)
    if now - made_at > ACTION_LINKS_LAST:
        raise LinkError("This link is older than 60 days. The step itself is still here.")
    return MailAction(verb=MailVerb(offer["v"]), step_id=offer["s"], user_id=offer["u"])


def unsubscribe_token(user: User) -> str:
    return _UNSUBSCRIBE.sign_object({"u": user.pk})


def read_unsubscribe(token: str) -> int:
    """The id of the person whose mails are to stop. Raises LinkError when it is damaged."""
    user_id: int = _read(_UNSUBSCRIBE, token)["u"]
    return user_id


def _read(signer: Signer, token: str) -> dict[str, Any]:
    try:
        offer: dict[str, Any] = signer.unsign_object(token)
    except (BadSignature, ValueError) as error:
        raise LinkError("This link is not complete. Please copy the whole address.") from error
    return offer
