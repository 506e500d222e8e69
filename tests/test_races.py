"""Two at once: two tabs, or a person and the clock. One result, and words for whoever was late.

On SQLite the threads share a file, as web and worker do; on PostgreSQL the test database.
"""

import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest
from django.db import connection, connections

from followups.actions import choose, mark_sent, skip, snooze, undo_last, wake
from followups.delivery import deliver_here, run_tick
from followups.enums import ReminderState
from followups.errors import FollowupError
from followups.mailbox.claiming import Turn, claim
from followups.mailbox.keeping import save_mailbox
from followups.models import Decision, Plan, Reminder, Step, StepEvent
from tests.followups import machine_promises as promises
from tests.story import NOW, TODAY, Story, at, full_story
from tracker.actions import set_role, undo_outcome
from tracker.errors import TrackerError
from tracker.models import Contact, Outcome, Touchpoint

LONG_AFTER = at(20, month=4)


@pytest.fixture
def shared(transactional_db: None, tmp_path: Path) -> Iterator[None]:
    """A database that several connections see; the suite's own is in memory on SQLite."""
    if connection.vendor != "sqlite":
        yield
        return
    own, settings = connections["default"], connections.databases["default"]
    name = settings["NAME"]
    file = tmp_path / "shared.sqlite3"
    own.ensure_connection()
    with sqlite3.connect(file) as copy:
        own.connection.backup(copy)
    copy.close()
    settings["NAME"] = str(file)
    del connections["default"]
    try:
        yield
    finally:
        connections["default"].close()
        settings["NAME"] = name
        connections["default"] = own


@pytest.fixture
def story(shared: None) -> Story:
    return full_story()


def at_once(*acts: Callable[[], object]) -> list[str]:
    """Do these at the same moment, each on a connection of its own; name what each answered.

    Only refusals in our own words are answers; any other exception comes out here.
    """
    barrier = Barrier(len(acts))

    def run(act: Callable[[], object]) -> str:
        try:
            connection.ensure_connection()
            barrier.wait(timeout=30)
            act()
        except (FollowupError, TrackerError) as error:
            return type(error).__name__
        else:
            return "done"
        finally:
            connection.close()

    with ThreadPoolExecutor(len(acts)) as pool:
        return list(pool.map(run, acts))


def fresh(step: Step) -> Step:
    """The step as a page of its own would read it."""
    return Step.objects.select_related("owner", "application", "contact").get(pk=step.pk)


def test_i_sent_it_pressed_twice(story: Story) -> None:
    step = story.step("thank_you")
    pages = [fresh(step), fresh(step)]
    answers = at_once(
        *(
            lambda page=page: mark_sent(page, sent_at=at(4), by=story.user, now=at(4))
            for page in pages
        )
    )
    assert answers == ["done", "done"]
    assert Touchpoint.objects.count() == 1
    assert StepEvent.objects.filter(step=step, to_state="done").count() == 1
    promises.all_hold(story.user, now=at(4))


def test_a_plan_chosen_twice(shared: None) -> None:
    story = Story()
    story.interview(story.person("Anna Berg", "hiring_manager"))
    story.rejected()
    pages = [story.decision, story.decision]
    answers = at_once(
        *(
            lambda page=page: choose(page, choice="follow_plan", by=story.user, now=NOW)
            for page in pages
        )
    )
    assert answers == ["done", "done"]
    assert Plan.objects.count() == 1
    assert Step.objects.filter(kind="thank_you").count() == 1
    promises.all_hold(story.user, now=NOW)


@pytest.mark.parametrize("attempt", range(3))
def test_sent_while_its_time_passes(story: Story, attempt: int) -> None:
    wake(at(4, 8))
    page = fresh(story.step("thank_you"))
    answers = at_once(
        lambda: mark_sent(page, sent_at=LONG_AFTER, by=story.user, now=LONG_AFTER),
        lambda: wake(LONG_AFTER),
    )
    state = story.step("thank_you").state
    assert (state, Touchpoint.objects.count()) in {("done", 1), ("expired", 0)}
    assert answers[0] in ({"done"} if state == "done" else {"StepClosed", "StepChanged"})
    promises.all_hold(story.user, now=LONG_AFTER)


@pytest.mark.parametrize("attempt", range(3))
def test_later_while_it_becomes_ready(story: Story, attempt: int) -> None:
    """A date that was chosen is never lost: it stands, or the person is told."""
    page = fresh(story.step("thank_you"))
    answers = at_once(
        lambda: snooze(page, until=TODAY.replace(day=9), by=story.user, now=at(4, 8)),
        lambda: wake(at(4, 8)),
    )
    step = story.step("thank_you")
    if answers[0] == "done":
        assert (step.state, step.due_on) == ("scheduled", TODAY.replace(day=9))
    else:
        assert (step.state, step.due_on) == ("ready", TODAY.replace(day=4))
    promises.all_hold(story.user, now=at(4, 8))


def test_left_out_while_it_is_sent(story: Story) -> None:
    step = story.step("thank_you")
    pages = [fresh(step), fresh(step)]
    answers = at_once(
        lambda: mark_sent(pages[0], sent_at=at(4), by=story.user, now=at(4)),
        lambda: skip(pages[1], by=story.user, now=at(4)),
    )
    assert sorted(answer == "done" for answer in answers) == [False, True]
    assert story.step("thank_you").state == ("done" if answers[0] == "done" else "skipped")
    assert Touchpoint.objects.count() == (answers[0] == "done")
    promises.all_hold(story.user, now=at(4))


def test_taken_back_twice(story: Story) -> None:
    mark_sent(story.step("thank_you"), sent_at=at(4), by=story.user, now=at(4))
    pages = [fresh(story.step("thank_you")), fresh(story.step("thank_you"))]
    at_once(*(lambda page=page: undo_last(page, by=story.user, now=at(4)) for page in pages))
    assert story.step("thank_you").state == "scheduled"
    assert not Touchpoint.objects.exists()
    promises.all_hold(story.user, now=at(4))


def test_an_outcome_taken_back_twice(story: Story) -> None:
    outcome = story.decision.outcome
    answers = at_once(*(lambda: undo_outcome(outcome, by=story.user, now=at(4)) for _ in range(2)))
    assert answers == ["done", "done"]
    assert Outcome.objects.filter(undone_at__isnull=False).count() == 1
    promises.all_hold(story.user, now=at(4))


def test_two_people_added_at_once_are_decided_once(story: Story) -> None:
    people = [
        Contact.objects.create(owner=story.user, full_name=name, linkedin_url="https://l.example/")
        for name in ("Cara Diaz", "Dan Eck")
    ]
    answers = at_once(
        *(
            lambda person=person: set_role(
                story.application, contact=person, role="interviewer", by=story.user, now=NOW
            )
            for person in people
        )
    )
    assert answers == ["done", "done"]
    assert Decision.objects.current().count() == 1
    assert Step.objects.filter(kind="linkedin_connect", contact__in=people).count() == 2
    promises.all_hold(story.user, now=NOW)


def test_two_clocks_tick_at_once(story: Story) -> None:
    run_tick(at(3, 9), deliver=deliver_here(at(3, 9)))  # the person is looked at from now on
    answers = at_once(*(lambda: run_tick(at(4), deliver=deliver_here(at(4))) for _ in range(3)))
    assert answers == ["done", "done", "done"]
    woken = StepEvent.objects.filter(to_state="ready").values_list("step", flat=True)
    assert len(woken) == len(set(woken)) == 3
    assert Reminder.objects.filter(state=ReminderState.SENT).count() == 1
    promises.nothing_sleeps_on(at(4))


def test_a_mailbox_that_four_workers_reach_for(story: Story) -> None:
    values = {"host": "localhost", "port": 1, "security": "none", "username": "kim"}
    values |= {"folder": "INBOX", "since": TODAY, "is_on": True}
    mailbox = save_mailbox(values, password="secret", by=story.user, now=NOW)
    turns: list[Turn | None] = []
    at_once(*[lambda: turns.append(claim(mailbox.pk, now=NOW))] * 4)
    assert len(turns) == 4
    assert len([turn for turn in turns if turn]) == 1
