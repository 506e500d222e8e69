"""Words of mails that are about no application are not kept."""

import datetime

from followups.enums import MailState
from followups.models import MailContent

KEPT_DAYS = 30


def forget_unrelated(now: datetime.datetime) -> int:
    """Empty the words of unrelated mails taken in more than 30 days ago; returns how many.

    Their fingerprints stay, so that they are not taken in again.
    """
    old = MailContent.objects.filter(
        mail__state=MailState.UNRELATED,
        mail__taken_at__lt=now - datetime.timedelta(days=KEPT_DAYS),
    ).exclude(raw=b"")
    return old.forget()
