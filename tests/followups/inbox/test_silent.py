"""Automated answers to applications that never got past applying: recorded together."""

from typing import Any

import pytest

from followups.actions import choose
from followups.enums import Choice, MailState
from followups.inbox import confirm, confirm_silent, set_aside, silent_ones, undo_batch
from followups.models import Mail
from followups.reading.result import Kind, Subkind
from tests.followups.inbox.mails import LATER, Letter, everything
from tests.story import NOW, Story, at, make_user
from tracker.actions import change_stage, save_application
from tracker.models import Application, Company, Outcome

pytestmark = pytest.mark.django_db

UNDONE_AT = at(3, 15)


@pytest.fixture
def stories() -> list[Story]:
    """Three applications, an automated answer to each."""
    user = make_user()
    names = ("Fernwerk", "Harbour", "Millrace")
    told = [Story(user=user, company_name=name) for name in names]
    for story, name in zip(told, names, strict=True):
        letter = Letter(
            text=f"{name} chose somebody else.",
            address=f"jobs@{name.lower()}.example",
            name="",
            details={"company": name},
        )
        assert letter.taken(user).application == story.application
    return told


def first(stories: list[Story]) -> Mail:
    return Mail.objects.get(application=stories[0].application)


def test_recorded_in_silence_and_taken_back(stories: list[Story]) -> None:
    user = stories[0].user
    mails = list(silent_ones(user))
    assert len(mails) == 3
    before = everything()
    batch = confirm_silent(mails, by=user, now=LATER)
    assert (batch.count, batch.skipped) == (3, 0)
    assert set(Mail.objects.values_list("state", "batch")) == {("filed", batch.number)}
    assert set(Application.objects.values_list("outcome", flat=True)) == {"not_selected"}
    assert set(Outcome.objects.values_list("written", flat=True)) == {"automated"}
    assert [story.decision.choice for story in stories] == ["stay_silent"] * 3
    assert not any(story.application.steps.open().exists() for story in stories)
    assert list(silent_ones(user)) == []
    back = undo_batch(batch.number, by=user, now=UNDONE_AT)
    assert (back.count, back.skipped) == (3, 0)
    assert everything() == before
    assert len(silent_ones(user)) == 3
    assert undo_batch(batch.number, by=user, now=UNDONE_AT).count == 0


@pytest.mark.parametrize(
    "letter",
    [
        Letter(details={"names_interview": True}),
        Letter(details={"feedback": "offered"}),
        Letter(details={"feedback": "given"}),
        Letter(subkind=Subkind.ON_HOLD),
        Letter(subkind=Subkind.POSITION_CANCELLED),
        Letter(sent_at=at(10, month=1)),
        Letter(name="Anna Berg", address="anna@fernwerk.example"),
    ],
    ids=["interview", "offered", "given", "on hold", "cancelled", "older", "from Anna"],
)
def test_what_deserves_a_look_is_not_among_them(letter: Letter) -> None:
    story = Story()
    story.person("Anna Berg", "recruiter")
    mail = letter.taken(story.user)
    assert mail.application == story.application
    assert list(silent_ones(story.user)) == []
    assert confirm_silent([mail], by=story.user, now=LATER).count == 0
    assert Outcome.objects.count() == 0


def test_without_an_address_nobody_is_on_record() -> None:
    story = Story()
    story.person("Anna Berg", "recruiter", email="")
    mail = Letter(name="", address="").taken(story.user)
    assert list(silent_ones(story.user)) == [mail]


@pytest.mark.parametrize(
    "change",
    [
        {"kind": "other"},
        {"kind_confidence": 0.89},
        {"written": "unclear"},
        {"written_confidence": 0.79},
        {"state": MailState.UNRELATED},
        {"application": None},
    ],
)
def test_what_is_not_sure_is_left_to_the_person(
    stories: list[Story], change: dict[str, Any]
) -> None:
    mail = first(stories)
    Mail.objects.filter(pk=mail.pk).update(**change)
    assert mail not in silent_ones(mail.owner)
    batch = confirm_silent([mail], by=mail.owner, now=LATER)
    assert (batch.count, batch.skipped) == (0, 1)


def test_not_where_more_than_applying_is_on_record(stories: list[Story]) -> None:
    user = stories[0].user
    stories[0].interview()
    change_stage(stories[1].application, stage="screen", on=NOW.date(), by=user, now=NOW)
    assert [mail.application for mail in silent_ones(user)] == [stories[2].application]


def test_not_at_a_company_they_really_want(stories: list[Story]) -> None:
    Company.objects.filter(name="Fernwerk").update(relationship="target")
    assert first(stories) not in silent_ones(stories[0].user)


def test_also_without_a_company(stories: list[Story]) -> None:
    user = stories[0].user
    bare = save_application(Application(title="Gardener", applied_on=NOW.date()), by=user, now=NOW)
    mail = Letter(text="Your application as a gardener").taken(user, application=bare)
    assert mail in silent_ones(user)


def test_not_when_it_is_closed_already_or_twice(stories: list[Story]) -> None:
    user, mail = stories[0].user, first(stories)
    second = Letter(text="The same no again.").taken(user, application=stories[0].application)
    assert {mail, second} < set(silent_ones(user))
    batch = confirm_silent([mail, second], by=user, now=LATER)
    assert (batch.count, batch.skipped) == (1, 1)
    assert Outcome.objects.count() == 1


def test_one_that_is_refused_stops_no_other(stories: list[Story]) -> None:
    user = stories[0].user
    batch = confirm_silent(list(silent_ones(user)), by=user, now=LATER)
    choose(stories[0].decision, choice=Choice.HOLD, by=user, now=at(3, 13))
    stories[0].application.refresh_from_db()
    stories[0].rejected(text="Recorded by hand since")
    back = undo_batch(batch.number, by=user, now=UNDONE_AT)
    assert (back.count, back.skipped) == (2, 1)


def test_nobody_elses(stories: list[Story]) -> None:
    lee = make_user("lee@example.org")
    mine = list(silent_ones(stories[0].user))
    assert list(silent_ones(lee)) == []
    assert confirm_silent(mine, by=lee, now=LATER).count == 0
    batch = confirm_silent(mine, by=stories[0].user, now=LATER)
    assert undo_batch(batch.number, by=lee, now=UNDONE_AT).count == 0
    assert Outcome.objects.count() == 3


def test_two_batches_have_two_numbers(stories: list[Story]) -> None:
    user = stories[0].user
    one, two = list(silent_ones(user))[:2]
    numbers = [confirm_silent([mail], by=user, now=LATER).number for mail in (one, two)]
    assert numbers[1] == numbers[0] + 1


def test_a_letter_that_is_personal_is_none_of_these(stories: list[Story]) -> None:
    user = stories[0].user
    letter = Letter(kind=Kind.REJECTION, written="personal", text="Dear Kim, Fernwerk")
    mail = letter.taken(user)
    assert mail not in silent_ones(user)
    assert confirm(mail, by=user, now=LATER, application=mail.application).state == "filed"


def test_two_for_one_application_say_why_the_second_waits(stories: list[Story]) -> None:
    user, mail = stories[0].user, first(stories)
    second = Letter(text="The same no again.").taken(user, application=stories[0].application)
    other = Mail.objects.get(application=stories[1].application)
    set_aside(other, by=user)
    batch = confirm_silent([mail, second, other], by=user, now=LATER)
    assert (batch.count, batch.skipped, batch.doubled) == (1, 2, 1)
