"""The rows that are measured are as many as said, and hang together."""

import datetime

import pytest
from django.db.models import F

from accounts.models import User
from bench.figures import Figure, table
from bench.rows import future_steps, person
from followups.models import Decision, Step
from tracker.models import Application, Interview

NOW = datetime.datetime(2026, 3, 3, 9, tzinfo=datetime.UTC)


@pytest.mark.parametrize("count", [100, 120])
def test_as_many_applications_as_asked_for(db: None, count: int) -> None:
    user = person("bench@example.com", count, now=NOW)
    assert Application.objects.for_user(user).count() == count
    assert not Application.objects.filter(is_sample=True).exists()


def test_copies_lead_to_copies(db: None) -> None:
    user = person("bench@example.com", 120, now=NOW, all_open=True)
    steps = Step.objects.for_user(user)
    assert not steps.exclude(plan__application=F("application")).exists()
    assert not steps.exclude(after=None).exclude(after__plan=F("plan")).exists()
    assert not Decision.objects.exclude(outcome__application=F("application")).exists()
    met = Interview.objects.exclude(interviewers=None)
    assert met.count() % 3 == 0
    assert Application.objects.values("title").distinct().count() > 100


def work_of(user: User) -> tuple[int, int, int, int]:
    """Open applications, open steps, decisions that wait, interviews ahead."""
    return (
        Application.objects.for_user(user).exclude(status="closed").count(),
        Step.objects.for_user(user).open().count(),
        Decision.objects.for_user(user).undecided(datetime.date.max).count(),
        Interview.objects.for_user(user).filter(starts_at__gte=NOW).count(),
    )


def test_what_comes_after_the_first_hundred_is_over(db: None) -> None:
    few = person("few@example.com", 100, now=NOW)
    many = person("many@example.com", 400, now=NOW)
    assert work_of(many) == work_of(few)
    assert Application.objects.for_user(many).count() == 400
    closed = Application.objects.for_user(many).filter(status="closed")
    assert closed.values("closed_on").distinct().count() > 20
    assert not closed.filter(company__owner=few).exists()


def test_or_all_of_it_is_open(db: None) -> None:
    one = person("one@example.com", 40, now=NOW)
    three = person("three@example.com", 120, now=NOW, all_open=True)
    assert work_of(three) == tuple(3 * count for count in work_of(one))


def test_new_rows_come_behind_the_copies(db: None) -> None:
    user = person("bench@example.com", 80, now=NOW)
    last = Application.objects.order_by("-pk")[0].pk
    day = NOW.date()
    row = Application.objects.create(owner=user, title="New", saved_on=day, last_contact_on=day)
    assert row.pk > last


def test_future_steps_of_others(db: None) -> None:
    future_steps(40, now=NOW)
    steps = Step.objects.filter(state="scheduled", wakes_at__gt=NOW)
    assert steps.count() == 40
    assert steps.values("wakes_at").distinct().count() == 10
    assert not User.objects.filter(next_digest_at=None).exists()


def test_the_table_says_what_is_met() -> None:
    figures = [
        Figure(name="a", value=1.2, at_most=1.5),
        Figure(name="bb", value=200, unit="MB", at_most=180, note="much"),
        Figure(name="c", value=1234.0),
    ]
    assert table(figures).splitlines() == [
        "figure  measured  target",
        "a       1.20      ≤ 1.50  met",
        "bb      200 MB    ≤ 180   NOT MET  much",
        "c       1,234",
    ]
