"""What a person changes about themselves; whoever plans by it is told in the same transaction."""

import datetime

from django.db import transaction

from accounts import signals
from accounts.models import User


@transaction.atomic
def save_preferences(user: User, *, changed: set[str], now: datetime.datetime) -> None:
    """Save these columns of the user, and tell who plans by them."""
    if not changed:
        return
    user.save(update_fields=sorted(changed))
    signals.preferences_changed.send(sender=User, user=user, changed=changed, now=now)


@transaction.atomic
def rest_until(user: User, *, until: datetime.date | None, now: datetime.datetime) -> None:
    """Let everything rest until the local date `until`; None ends the rest."""
    signals.rest_asked.send(sender=User, user=user, until=until, now=now)
    user.muted_until = until
    user.save(update_fields=["muted_until"])


@transaction.atomic
def set_search(user: User, *, on: bool, now: datetime.datetime) -> None:
    """Pause the search (a job was found elsewhere), or let it go on."""
    signals.search_asked.send(sender=User, user=user, on=on, now=now)
    user.search_paused_on = None if on else user.search_paused_on or user.today(now)
    user.save(update_fields=["search_paused_on"])
