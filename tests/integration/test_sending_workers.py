"""Who sends: the queue in time, cron where there is no queue, one of two, and what death leaves."""

import os
import signal
from typing import Any

import pytest

from followups import tasks
from followups.delivery import deliver_here, run_tick
from followups.models import Outgoing, Step
from followups.sending.delivering import deliver, deliver_due
from followups.sending.pressing import take_back
from tests.followups.delivery.sink import wait_until
from tests.integration.house import House
from tests.integration.mail_server import NAME, PASSWORD, MailServer
from tests.integration.senders import LATER, TO, account_for, press
from tests.integration.test_queue import sending_process, workers
from tests.story import NOW, Story, at, full_story
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
# The story is of March; its step is due today.
now = timezone.now()
Step.objects.filter(kind="thank_you").update(due_on=now.date(), good_until=None, wakes_at=now)
values = {{"address": "{name}", "host": "127.0.0.1", "port": {port}, "security": "none",
           "username": "{name}", "copy_to": "nowhere", "sent_folder": ""}}
save_account(values, password="{password}", by=story.user)
row = press_send(story.step("thank_you"), subject="Thank you", body="Dear Anna,\\n\\nthank you.",
                 to="{to}", by=story.user, now=now)
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
PRESSED_AGAIN = """
from django.utils import timezone
from followups.models import Outgoing
from followups.sending.pressing import again
row = Outgoing.objects.select_related("owner").get()
answer = again(row, by=row.owner, now=timezone.now()).pk
"""
ROWS = """
from followups.models import Outgoing
answer = list(Outgoing.objects.order_by("pk").values_list("state", "step__state"))
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
def quick(house: House, server: MailServer) -> House:
    """An installation with two seconds to undo, and the account of its one person."""
    house.environment["OUTGOING_UNDO_SECONDS"] = "2"
    house.mail_port = server.port
    return house


def pressed(house: House, server: MailServer) -> Any:
    return house.script(PRESSED.format(name=NAME, password=PASSWORD, port=server.port, to=TO))


def test_the_queue_sends_what_was_pressed_once_in_time_and_not_what_was_undone(
    quick: House, server: MailServer
) -> None:
    with workers(quick):
        quick.environment["OUTGOING_UNDO_SECONDS"] = "30"
        pressed(quick, server)
        assert quick.script(UNDONE) is True
        assert server.connections == 0
        quick.environment["OUTGOING_UNDO_SECONDS"] = "2"
        quick.script(PRESSED_AGAIN)
        server.wait_for(1, within=60)
        wait_until(lambda: quick.script(ROWS)[-1][0] == "sent")
    assert quick.script(ROWS) == [["taken_back", "done"], ["sent", "done"]]
    assert server.delivered[0].recipients == [TO]


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
    assert (state, step) == ("unsure", "ready")
    assert said.startswith("The sending was interrupted, so it may have arrived.")
    quick.manage("tick")
    assert len(server.delivered) == 1


def test_cron_sends_where_no_worker_runs(quick: House, server: MailServer) -> None:
    pressed(quick, server)
    quick.script(TIME_HAS_PASSED.format(minutes=1))
    assert quick.manage("tick", "--json").count("\n") == 1
    assert quick.script(ROW) == ["sent", "", "done"]


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


def test_a_message_is_never_the_schedulers_idea(shared: None, server: MailServer) -> None:
    """Weeks of ticks over a whole plan, with an account that works: nothing is pressed or sent."""
    story = full_story()
    account_for(story.user, server)
    for day in range(1, 29):
        run_tick(at(day, 9, month=4), deliver=deliver_here(at(day, 9, month=4)))
        deliver_due(at(day, 9, month=4))
        tasks.hand_over_outgoing(at(day, 9, month=4))
    assert not Outgoing.objects.exists()
    assert server.connections == 0
