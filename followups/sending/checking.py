"""What has to hold before a message goes out, looked at when it is pressed and when it leaves."""

from accounts.models import User
from followups.checks import check_step
from followups.enums import SenderState, StepKind, StepState, Via
from followups.errors import FollowupError, NothingToSend, OptedOut, StepClosed
from followups.models import SendingAccount, Step
from followups.no_reply import is_no_reply
from followups.sending.accounts import account_of
from followups.sending.message import NotAnAddress, plain_address
from tracker.validators import MAX_TEXT

SUBJECT_AT_MOST = 300
NO_ACCOUNT = "No account is set up to send from. You can add one in the settings."
NOT_ACTIVE = "You cannot sign in to Afterword any more."
ACCOUNT_NEEDS_YOU = "Your sending account needs you first: {said}"
_BY_VOICE = frozenset({Via.PHONE, Via.IN_PERSON, Via.LINKEDIN, Via.MESSAGE})


class CannotSend(FollowupError):
    """The message cannot go out as things stand."""


def check_way(step: Step, *, to: str) -> None:
    """Raises a FollowupError unless this step may send a mail to exactly this address now.

    The step is open and its turn has come, and its contact may be written to, at this address.
    """
    if not step.is_open:
        raise StepClosed(f"This step is over: {step.get_state_display().lower()}.")
    if step.is_sample:
        raise NothingToSend("This belongs to the sample search, so nothing is sent.")
    if step.kind == StepKind.LINKEDIN_CONNECT or step.via in _BY_VOICE:
        raise NothingToSend("This step does not go by e-mail.")
    if step.state == StepState.BLOCKED:
        raise CannotSend(step.reason or "This step waits for another one.")
    _check_contact(step, to=to)


def check_words(step: Step, *, subject: str, body: str) -> None:
    """Raises CannotSend for a text that is empty, too long, or has an error nobody has passed."""
    if not subject:
        raise CannotSend("Please write a subject.")
    if not body:
        raise CannotSend("Please write a text.")
    if len(subject) > SUBJECT_AT_MOST or len(body) > MAX_TEXT:
        raise CannotSend("This is too long to be sent.")
    errors = () if step.used_anyway else check_step(step, subject=subject, body=body).errors
    if errors:
        raise CannotSend(
            f"Not sent yet. {errors[0].why} You can change it, or say that you use it anyway."
        )


def check_account(user: User) -> SendingAccount:
    """The account to send through. Raises CannotSend where none can be used."""
    account = account_of(user)
    if not user.is_active:
        raise CannotSend(NOT_ACTIVE)
    if account is None:
        raise CannotSend(NO_ACCOUNT)
    if account.state == SenderState.NEEDS_YOU:
        raise CannotSend(ACCOUNT_NEEDS_YOU.format(said=account.said)[:300])
    return account


def _check_contact(step: Step, *, to: str) -> None:
    contact = step.contact
    if contact is None or contact.erased_at is not None:
        raise CannotSend("There is nobody this could go to.")
    about = step.application.company or step.application.agency
    companies = [one for one in (about, contact.company) if one is not None]
    if contact.do_not_contact or any(one.do_not_contact for one in companies):
        raise OptedOut(f"{contact.full_name} asked for no contact.")
    if not contact.email:
        raise CannotSend(f"There is no e-mail address of {contact.full_name} on record.")
    if to.strip().casefold() != contact.email.strip().casefold():
        raise CannotSend(
            f"The address of {contact.full_name} is {contact.email} by now. Please look again."
        )
    _check_address(contact.email)


def _check_address(address: str) -> None:
    try:
        plain_address(address)
    except NotAnAddress as error:
        raise CannotSend(str(error)) from None
    if is_no_reply(address):
        raise CannotSend(f"Nobody reads what goes to {address}. Is there another address?")
