"""The page of the person's mailbox, in each of its states."""

import datetime
from typing import Any

from django.utils import timezone

from followups.models import Mailbox
from tests.e2e.visiting import Visit

_LONG = "Bewerbungen.Absagen-und-Zusagen-der-letzten-Jahre." * 4


def _kept(**columns: Any) -> Any:
    """Arrange a mailbox with these columns, in place of one that is there."""

    def arrange(world: Any) -> None:
        now = timezone.now()
        always = {
            "host": "imap.fernwerk.example",
            "username": "kim@example.org",
            "password": "kept",
            "since": now.date() - datetime.timedelta(days=30),
            "polled_at": now,
            "worked_at": now,
            "next_poll_at": now + datetime.timedelta(minutes=10),
        }
        Mailbox.objects.filter(owner=world.user).delete()
        Mailbox.objects.create(owner=world.user, **{**always, **columns})

    return arrange


MAILBOX = [
    Visit(view="followups:mailbox", state="none"),
    Visit(view="followups:mailbox", state="new", arrange=_kept(state="new")),
    Visit(
        view="followups:mailbox",
        state="working",
        arrange=_kept(state="working", position=12300, in_folder=50000, folders=["INBOX", "Jobs"]),
    ),
    Visit(
        view="followups:mailbox",
        state="trying",
        arrange=_kept(
            state="trying",
            said=f"There is no folder “{_LONG}” in this mailbox.",
            folder=_LONG,
            folders=["INBOX", _LONG],
            host=f"imap.{'fernwerk-' * 20}.example",
        ),
    ),
    Visit(
        view="followups:mailbox",
        state="needs the person",
        arrange=_kept(
            state="needs_you", said="The server did not accept the user name or password."
        ),
    ),
    Visit(view="followups:mailbox", state="off", arrange=_kept(is_on=False)),
    Visit(
        view="followups:mailbox",
        state="refused",
        form="#mailbox",
        send={"host": "https://imap.example.org/", "port": "0", "since": "31.02."},
        status=422,
    ),
]
