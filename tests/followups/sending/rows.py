"""Messages on their way out as rows, for pages and constraints: nothing is pressed or sent."""

import datetime
from typing import Any

from django.utils import timezone

from followups.models import Outgoing, SendingAccount, Step
from followups.sending.accounts import save_account


def put_outgoing(step: Step, **columns: Any) -> Outgoing:
    """One message of the step, queued unless told otherwise."""
    now = columns.pop("now", None) or timezone.now()
    values = {
        "owner": step.owner,
        "step": step,
        "from_address": step.owner.email,
        "to_address": "anna@fernwerk.example",
        "subject": "Thank you",
        "body": "Thank you.",
        "message_id": f"<{Outgoing.objects.count()}@example.org>",
        "pressed_at": now,
        "send_at": now + datetime.timedelta(seconds=10),
    }
    return Outgoing.objects.create(**{**values, **columns})


def put_account(step: Step, **columns: Any) -> SendingAccount:
    """An account of the step's owner, as the settings page would save it."""
    values = {
        "address": "kim@example.org",
        "host": "localhost",
        "port": 1,
        "security": "none",
        "username": "kim",
        "copy_to": "nowhere",
        "sent_folder": "",
    }
    account = save_account(values, password="secret words", by=step.owner)
    SendingAccount.objects.filter(pk=account.pk).update(**columns)
    account.refresh_from_db()
    return account
