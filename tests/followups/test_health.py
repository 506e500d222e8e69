"""The operator's page: what it says, who may see it, and that it asks a fixed number of queries."""

import datetime

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from django_q.models import Failure, OrmQ

from accounts.models import User
from followups import schedule
from followups.health import look, version
from followups.models import Heartbeat, Reminder


@pytest.fixture
def staff(client: Client, person: User) -> Client:
    User.objects.filter(pk=person.pk).update(is_staff=True)
    client.force_login(person)
    return client


def _tick(*, minutes_ago: int) -> None:
    at = timezone.now() - datetime.timedelta(minutes=minutes_ago)
    Heartbeat.objects.update_or_create(id=1, defaults={"ticked_at": at})


def _reminder(owner: User, key: str, **columns: object) -> None:
    now = timezone.now()
    row = {"local_date": now.date(), "due_at": now - datetime.timedelta(minutes=9)} | columns
    Reminder.objects.create(owner=owner, key=key, kind="digest", **row)


def test_nobody_else_learns_of_it(signed_in: Client) -> None:
    assert signed_in.get("/health/").status_code == 404


def test_a_visitor_is_asked_to_sign_in(client: Client, db: None) -> None:
    assert client.get("/health/").status_code == 302


def test_all_is_well(staff: Client) -> None:
    schedule.sync()
    _tick(minutes_ago=1)
    assert look(timezone.now()).worries == []
    page = staff.get("/health/")
    assert page.status_code == 200
    assert "Everything is running." in page.content.decode()


def test_says_what_is_wrong(person: User) -> None:
    now = timezone.now()
    _tick(minutes_ago=4)
    _reminder(person, "a", state="parked")
    _reminder(person, "b")
    Failure.objects.create(
        id="f", name="f", func="followups.tasks.tick", started=now, stopped=now, success=False
    )
    OrmQ.objects.create(key="afterword", payload="unreadable")
    health = look(now)
    assert health.worries == [
        "The clock stands still. Is the worker running?",
        "The queue has no schedule for the clock. Starting Afterword again makes it.",
        "A mail has been waiting for more than three minutes.",
        "Mails are parked: five tries had no answer from the mail server.",
        "Tasks failed in the last seven days.",
    ]
    assert (health.due, health.sending, health.parked, health.queued) == (1, 0, 1, 1)


def test_before_the_first_tick(db: None) -> None:
    assert look(timezone.now()).worries[0] == "The clock has never ticked. Is the worker running?"


def test_queries_do_not_grow(staff: Client, person: User) -> None:
    few = _queries(staff)
    for number in range(30):
        _reminder(person, f"n{number}", state="parked")
    assert (few, _queries(staff)) == (11, 11)


def _queries(client: Client) -> int:
    with CaptureQueriesContext(connection) as captured:
        client.get("/health/")
    return len(captured)


@pytest.mark.parametrize(
    ("minutes", "status", "said"), [(1, 200, "ticking\n"), (4, 503, "standing still\n")]
)
def test_watchdogs_get_one_word(
    client: Client, db: None, minutes: int, status: int, said: str
) -> None:
    _tick(minutes_ago=minutes)
    answer = client.get("/health/live/")
    assert (answer.status_code, answer.content.decode()) == (status, said)


def test_watchdogs_before_the_first_tick(client: Client, db: None) -> None:
    assert client.get("/health/live/").status_code == 503


def test_the_version_is_the_projects() -> None:
    assert version() == "0.1.0"
