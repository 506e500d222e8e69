"""An account at the test's mail server, a step's message that is pressed, and its delivery."""

import datetime
import email
import email.policy
from email.message import EmailMessage
from typing import Any

from accounts.models import User
from followups.drafts import draft_for
from followups.models import Outgoing, SendingAccount, Step
from followups.sending.accounts import save_account
from followups.sending.delivering import deliver
from followups.sending.pressing import press_send
from tests.integration.mail_server import NAME, PASSWORD, MailServer
from tests.story import NOW, Story
from tracker.models import Touchpoint

LATER = NOW + datetime.timedelta(seconds=10)
TO = "anna@fernwerk.example"


def account_for(user: User, server: MailServer | None = None, **changed: Any) -> SendingAccount:
    """The user's account, as the settings page would save it."""
    values = {
        "address": NAME,
        "host": "localhost",
        "port": server.port if server else 1,
        "security": server.security if server else "none",
        "username": NAME,
        "copy_to": "nowhere",
        "sent_folder": "",
        **changed,
    }
    password = values.pop("password", PASSWORD)
    return save_account(values, password=password, by=user)


def press(story: Story, kind: str = "thank_you", **changed: Any) -> Outgoing:
    """The step's own draft, sent to its contact."""
    step = Step.objects.select_related("contact", "owner").get(pk=story.step(kind).pk)
    now = changed.get("now", NOW)
    words = draft_for(step, today=story.user.today(now))
    to = step.contact.email if step.contact else ""
    values = {"subject": words.subject, "body": words.body, "to": to, "now": NOW, **changed}
    return press_send(step, by=story.user, **values)


def delivered(outgoing: Outgoing, *, now: datetime.datetime = LATER) -> Outgoing:
    """The row after one delivery."""
    deliver(outgoing.pk, now=now)
    outgoing.refresh_from_db()
    return outgoing


def parsed(server: MailServer) -> EmailMessage:
    """The only message that came."""
    (mail,) = server.delivered
    message = email.message_from_bytes(mail.data, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    return message


def sent_touchpoints(story: Story) -> list[Touchpoint]:
    """What is on record as sent."""
    return list(Touchpoint.objects.filter(application=story.application, direction="out"))
