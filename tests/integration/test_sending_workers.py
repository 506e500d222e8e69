"""Who sends: the queue in time, cron where there is no queue, one of two, and what death leaves."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from followups.models import Outgoing, Step
from followups.sending.delivering import deliver
from followups.sending.pressing import take_back
from tests.followups.delivery.sink import wait_until
from tests.integration.house import House
from tests.integration.mail_server import NAME, PASSWORD, MailServer
from tests.integration.senders import LATER, TO, account_for, press
from tests.integration.test_queue import sending_process, workers
from tests.story import NOW, Story, full_story
from tests.test_races import at_once, shared
from tracker.models import Touchpoint

pytestmark = pytest.mark.integration
__all__ = ["shared"]

PRESSED = """
import datetime
from django.utils import timezone
from followups.models import Step
from followups.sending.accounts import save_account
from followups.sending.pressing import press_send
from tests.story import full_story
story = full_story()
values = {{"address": "{name}", "host": "127.0.0.1", "port": {port}, "security": "none",
           "username": "{name}", "copy_to": "nowhere", "sent_folder": ""}}
save_account(values, password="{password}", by=story.user)
row = press_send(story.step("thank_you"), subject="Thank you", body="Dear Anna,\\n\\nthank you.",
                 to="{to}", by=story.user, now=timezone.now())
answer = row.pk
"""
ROW = """
from followups.models import Outgoing
row = Outgoing.objects.get()
answer = [row.state, row.said, row.step.state]
"""
UNDONE = """
from django.utils import timezone
from followups.models import Outgoing
from followups.sending.pressing import take_back
row = Outgoing.objects.select_related("owner").get()
answer = take_back(row, by=row.owner, now=timezone.now())
"""
LEASE_IS_OVER = """
from django.utils import timezone
from followups.models import Outgoing
Outgoing.objects.update(lease_until=timezone.now())
"""
TIME_HAS_PASSED = """
import datetime
from followups.models import Outgoing
from django.db.models import F
Outgoing.objects.update(send_at=F("send_at") - datetime.timedelta(minutes={minutes}))
"""
TICK = "from followups import tasks\ntasks.tick()"


@pytest.fixture
def server() -> Iterator[MailServer]:
    with MailServer() as server:
        yield server


@pytest.fixture
def quick(house: House, server: MailServer) -> House:
    """An installation with two seconds to undo, and the account of its one person."""
    house.environment["OUTGOING_UNDO_SECONDS"] = "2"
    house.mail_port = server.port
    return house


def pressed(house: House, server: MailServer) -> Any:
    return house.script(PRESSED.format(name=NAME, password=PASSWORD, port=server.port, to=TO))


def test_the_queue_sends_what_was_pressed_once_and_in_time(
    quick: House, server: MailServer
) -> None:
    with workers(quick):
        pressed(quick, server)
        server.wait_for(1, within=60)
        wait_until(lambda: quick.script(ROW)[0] == "sent")
    assert quick.script(ROW) == ["sent", "", "done"]
    assert server.delivered[0].recipients == [TO]


def test_what_is_undone_in_time_is_not_sent(quick: House, server: MailServer) -> None:
    quick.environment["OUTGOING_UNDO_SECONDS"] = "30"
    pressed(quick, server)
    with workers(quick):
        assert quick.script(UNDONE) is True
        empty = "from django_q.models import OrmQ\nanswer = OrmQ.objects.count()"
        wait_until(lambda: quick.script(empty) == 0)
    assert quick.script(ROW)[0] == "taken_back"
    assert server.connections == 0


def test_a_worker_killed_while_it_sends_leaves_it_unsure_and_nobody_sends_again(
    quick: House, server: MailServer
) -> None:
    server.data.append("accept and hang")
    with workers(quick):
        pressed(quick, server)
        server.wait_for(1, within=60)
        os.kill(sending_process(quick), signal.SIGKILL)
        assert quick.script(ROW)[0] == "sending"
        quick.script(LEASE_IS_OVER)
        quick.script(TICK)
        state, said, step = quick.script(ROW)
    assert (state, step) == ("unsure", "scheduled")
    assert said.startswith("The sending was interrupted, so it may have arrived.")
    quick.manage("tick")
    assert len(server.delivered) == 1


def test_cron_sends_where_no_worker_runs(quick: House, server: MailServer) -> None:
    pressed(quick, server)
    quick.script(TIME_HAS_PASSED.format(minutes=1))
    assert quick.manage("tick", "--json").count("\n") == 1
    assert quick.script(ROW) == ["sent", "", "done"]


def test_after_a_quarter_of_an_hour_nothing_is_sent_any_more(
    quick: House, server: MailServer
) -> None:
    pressed(quick, server)
    quick.script(TIME_HAS_PASSED.format(minutes=16))
    quick.manage("tick")
    assert quick.script(ROW)[:2] == [
        "failed",
        "Afterword’s worker was not running, so it was not sent.",
    ]
    assert server.connections == 0


class TestAtOnce:
    @pytest.fixture
    def story(self, shared: None, server: MailServer) -> Story:
        story = full_story()
        account_for(story.user, server)
        return story

    def test_two_presses_are_one_message(self, story: Story, server: MailServer) -> None:
        assert at_once(*(lambda: press(story) for _ in range(3))) == ["done"] * 3
        row = Outgoing.objects.get()
        at_once(*(lambda: deliver(row.pk, now=LATER) for _ in range(3)))
        assert len(server.delivered) == 1
        assert Touchpoint.objects.filter(direction="out").count() == 1
        assert Step.objects.get(pk=row.step_id).state == "done"

    def test_undone_in_the_moment_it_leaves(self, story: Story, server: MailServer) -> None:
        row = press(story)
        at_once(
            lambda: deliver(row.pk, now=LATER),
            lambda: take_back(row, by=story.user, now=NOW),
        )
        row.refresh_from_db()
        assert (row.state, len(server.delivered)) in {("sent", 1), ("taken_back", 0)}


def test_a_message_is_never_the_schedulers_idea() -> None:
    """Nothing that turns the clock or makes plans presses send."""
    pressing = {"press_send", "again("}
    root = Path(__file__).resolve().parents[2] / "followups"
    files = [*root.glob("actions/*.py"), *root.glob("delivery/*.py"), root / "tasks.py"]
    assert len(files) > 20
    assert [file.name for file in files if any(word in file.read_text() for word in pressing)] == []
