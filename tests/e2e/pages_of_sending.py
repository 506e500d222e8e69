"""The page of the account one sends through, and a step's page with a message on its way out."""

import datetime
from typing import Any

from django.utils import timezone

from followups.enums import StepState
from followups.models import SendingAccount
from followups.sending.accounts import save_account
from tests.e2e.visiting import Visit
from tests.followups.sending.rows import put_outgoing

_WRONG = f"The server did not accept the user name or password. It said: “{'Sorry' * 25}”"
_LONG = f"smtp.{'fernwerk-' * 20}.example"


def _account(world: Any, **columns: Any) -> None:
    values = {
        "address": world.user.email,
        "host": "smtp.fernwerk.example",
        "port": 587,
        "security": "starttls",
        "username": world.user.email,
        "copy_to": "myself",
        "sent_folder": "",
    }
    save_account(values, password="kept", by=world.user)
    SendingAccount.objects.filter(owner=world.user).update(**columns)


def _kept(**columns: Any) -> Any:
    """Arrange an account with these columns."""
    return lambda world: _account(world, **{"tried_at": timezone.now(), **columns})


SENDING = [
    Visit(view="followups:sending", state="none"),
    Visit(view="followups:sending", state="new", arrange=_kept(tried_at=None)),
    Visit(
        view="followups:sending",
        state="working",
        arrange=_kept(state="working", worked_at=timezone.now()),
    ),
    Visit(
        view="followups:sending",
        state="failed the last time",
        arrange=_kept(said=f"There is no server named {_LONG}.", host=_LONG),
    ),
    Visit(
        view="followups:sending",
        state="needs the person",
        arrange=_kept(state="needs_you", said=_WRONG),
    ),
    Visit(
        view="followups:sending",
        state="refused",
        form="#sending",
        send={"address": "kim", "host": "https://smtp.example.org/", "port": "0"},
        status=422,
    ),
]


def _on_its_way(state: str, **columns: Any) -> Visit:
    """The step's page with a message in this state."""

    def arrange(world: Any) -> None:
        now = timezone.now()
        is_out = state == "sent"
        world.put("thank_you", StepState.DONE if is_out else StepState.READY)
        _account(world, state="working")
        lease = now + datetime.timedelta(minutes=3) if state == "sending" else None
        step = world.step("thank_you")
        # The page before may still ask for its message: it stays, and is at rest.
        step.outgoing.update(state="taken_back", lease_until=None)
        put_outgoing(step, state=state, lease_until=lease, ended_at=now, **columns)

    return Visit(
        view="followups:step",
        args=lambda world: [world.step("thank_you").pk],
        state=f"its message is {state}",
        arrange=arrange,
    )


OUTGOING = [
    _on_its_way("queued"),
    _on_its_way("sending"),
    _on_its_way("failed", said=_WRONG),
    _on_its_way("unsure", said="It may have arrived."),
    _on_its_way("sent", copy_said="No copy is in your Sent folder. There is none."),
]
