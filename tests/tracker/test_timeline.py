"""The timeline of one application: everything dated, newest first, in plain words."""

import datetime

import pytest
from django.utils import timezone

from accounts.models import User
from tests.tracker.rows import add_application, add_contact, add_interview, close
from tracker import actions
from tracker.models import Application, Outcome, Touchpoint
from tracker.timeline import timeline, touchpoint_words


@pytest.fixture
def application(person: User) -> Application:
    return add_application(person)


def titles(application: Application) -> list[str]:
    return [entry.title for entry in timeline(application, user=application.owner)]


def test_newest_first_and_a_stage_told_by_its_interview_is_not_told_twice(
    application: Application,
) -> None:
    add_interview(application, days=-3, stage="screen", format="phone", duration_minutes=25)
    now = timezone.now()
    today = application.owner.today(now)
    actions.change_stage(
        application,
        stage="screen",
        on=today - datetime.timedelta(days=3),
        by=application.owner,
        now=now,
    )
    add_interview(application, days=2, format="take_home")
    assert titles(application) == [
        "Interview, take-home task",
        "Screen, by phone, 25 minutes",
        "Applied",
        "Saved",
    ]


def test_an_interview_that_did_not_take_place_says_so(application: Application) -> None:
    add_interview(application, status="no_show_by_employer")
    entry = timeline(application, user=application.owner)[0]
    assert entry.small == "They did not turn up."


def test_an_outcome_taken_back_stays_in_the_history(person: User, application: Application) -> None:
    close(application, text="We went on with somebody else.")
    outcome = Outcome.objects.get()
    ends = [entry for entry in timeline(application, user=person) if entry.mark == "end"]
    assert [(entry.title, entry.quote) for entry in ends] == [
        ("Mail: not selected", "We went on with somebody else.")
    ]
    actions.undo_outcome(outcome, by=person, now=timezone.now())
    application.refresh_from_db()
    told = titles(application)
    assert "Recorded as “not selected”, and taken back" in told
    assert "Mail: not selected" not in told


@pytest.mark.parametrize(
    ("kind", "said"), [("withdrawn", "Withdrawn"), ("offer_declined", "Offer declined")]
)
def test_what_the_person_decided_names_no_mail(
    application: Application, kind: str, said: str
) -> None:
    close(application, kind=kind)
    assert said in titles(application)


def test_a_long_text_is_shortened(application: Application) -> None:
    close(application, text="word " * 1000)
    quotes = [entry.quote for entry in timeline(application, user=application.owner)]
    assert max(map(len, quotes)) == 280


@pytest.mark.parametrize(
    ("kind", "direction", "channel", "said"),
    [
        ("thank_you", "out", "email", "You thanked Anna Berg by mail"),
        ("feedback_request", "out", "", "You asked Anna Berg for feedback"),
        ("linkedin_request", "out", "message", "You asked Anna Berg to connect on LinkedIn"),
        ("check_in", "out", "phone", "You checked in with Anna Berg by phone"),
        ("reply", "in", "email", "Reply from Anna Berg by mail"),
        ("conversation", "in", "in_person", "You heard from Anna Berg in person"),
        ("conversation", "out", "", "You spoke with Anna Berg"),
        ("bounce", "in", "email", "The mail to Anna Berg came back"),
        ("note", "out", "", "Note about Anna Berg"),
    ],
)
def test_what_went_back_and_forth(
    person: User, kind: str, direction: str, channel: str, said: str
) -> None:
    touchpoint = Touchpoint(
        contact=add_contact(person), kind=kind, direction=direction, channel=channel
    )
    assert touchpoint_words(touchpoint) == said
