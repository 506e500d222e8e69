"""The real queue: `manage.py qcluster` as a process, its workers, and what their death does."""

import contextlib
import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.followups.delivery.sink import Sink, wait_until
from tests.integration.house import House

pytestmark = pytest.mark.integration

READY_NOW = """
from django.utils import timezone
from accounts.models import User
from tests.followups.delivery.rows import step_of
now = timezone.now()
for number in range({count}):
    user = User.objects.create(email=f"p{{number}}@example.com", next_digest_at=now)
    step_of(user, wakes_at=now)
"""
TICK = "from django_q.tasks import async_task\nasync_task('followups.tasks.tick')"
STATES = """
from followups.models import Reminder
answer = list(Reminder.objects.order_by("pk").values_list("state", "tries", "message_id"))
"""
LEASE_IS_OVER = """
import datetime
from django.utils import timezone
from followups.models import Reminder
Reminder.objects.update(lease_until=timezone.now() - datetime.timedelta(seconds=1))
"""


@contextlib.contextmanager
def workers(house: House) -> Iterator[None]:
    with house.running("manage.py", "qcluster"):
        yield


def sending_process(house: House) -> int:
    """The worker that talks to the mail server just now, found by its open connection."""
    ours = _connections_to(house.mail_port)
    pids = (int(entry.name) for entry in Path("/proc").iterdir() if entry.name.isdigit())
    return next(pid for pid in pids if pid != os.getpid() and ours & _sockets(pid))


def _connections_to(port: int) -> set[str]:
    lines = Path("/proc/net/tcp").read_text().splitlines()[1:]
    rows = [line.split() for line in lines]
    return {f"socket:[{row[9]}]" for row in rows if row[2].endswith(f":{port:04X}")}


def _sockets(pid: int) -> set[str]:
    found = set()
    with contextlib.suppress(OSError):
        for descriptor in Path(f"/proc/{pid}/fd").iterdir():
            with contextlib.suppress(OSError):
                found.add(str(descriptor.readlink()))
    return found


def test_a_due_row_becomes_a_mail(house: House, post_office: Sink) -> None:
    house.script(READY_NOW.format(count=3))
    house.script("from followups import schedule\nschedule.sync()")
    with workers(house):
        post_office.wait_for(3, within=60)
        wait_until(lambda: {row[0] for row in house.script(STATES)} == {"sent"})
    assert sorted(post_office.recipients) == [f"p{number}@example.com" for number in range(3)]
    beat = "from followups.models import Heartbeat\nanswer = Heartbeat.objects.count()"
    assert house.script(beat) == 1


def test_a_worker_killed_in_the_middle_loses_nothing(house: House, post_office: Sink) -> None:
    house.script(READY_NOW.format(count=2))
    post_office.data.extend(["250 OK", "accept and hang"])
    house.script(TICK)
    with workers(house):
        post_office.wait_for(2, within=60)
        os.kill(sending_process(house), signal.SIGKILL)
        states = house.script(STATES)
        assert [state for state, _, _ in states] == ["sent", "sending"]
        house.script(LEASE_IS_OVER)
        house.script(TICK)
        post_office.wait_for(3, within=60)
        wait_until(lambda: [row[0] for row in house.script(STATES)] == ["sent", "sent"])
    ids = [message_id for _, _, message_id in states]
    assert post_office.message_ids == [ids[0], ids[1], ids[1]]
