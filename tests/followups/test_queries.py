"""What Today reads: whose rows, from when, and in how many queries."""

import datetime
from typing import Any

import pytest
from django.db import connection
from django.db.models import QuerySet

from followups import queries
from followups.actions import wake
from followups.enums import Choice
from tests.story import NOW, TODAY, Story, at, full_story, make_user
from tracker.enums import StageKind
from tracker.models import Application

pytestmark = pytest.mark.django_db
DAY = datetime.timedelta(days=1)


def silent_for(story: Story, days: int, *, stage: str = StageKind.APPLIED, **more: object) -> None:
    Application.objects.filter(pk=story.application.pk).update(
        last_contact_on=TODAY - days * DAY, stage=stage, furthest_stage=stage, **more
    )


def is_quiet(story: Story) -> bool:
    return queries.gone_quiet(story.user, NOW).filter(pk=story.application.pk).exists()


@pytest.mark.parametrize(
    ("days", "stage", "expected"),
    [
        (29, StageKind.APPLIED, False),
        (30, StageKind.APPLIED, True),
        (44, StageKind.INTERVIEW, False),
        (45, StageKind.INTERVIEW, True),
        (44, StageKind.SCREEN, False),
        (30, StageKind.ASSESSMENT, True),
        (400, StageKind.SAVED, False),
    ],
)
def test_silence_counts_from_the_persons_thresholds(days: int, stage: str, expected: bool) -> None:
    story = Story()
    silent_for(story, days, stage=stage)
    assert is_quiet(story) is expected


def test_other_thresholds_of_ones_own() -> None:
    story = Story(user=make_user(quiet_days_not_interviewed=10))
    silent_for(story, 10)
    assert is_quiet(story) is True


@pytest.mark.parametrize(("ago", "expected"), [(6, False), (7, True)])
def test_a_promised_day_counts_instead(ago: int, expected: bool) -> None:
    story = Story()
    silent_for(story, 20, answer_expected_on=TODAY - ago * DAY)
    assert is_quiet(story) is expected
    silent_for(story, 200, answer_expected_on=TODAY - ago * DAY)
    assert is_quiet(story) is expected


def test_an_interview_to_come_is_no_silence() -> None:
    story = Story()
    story.interview(starts_at=at(10), status="scheduled")
    silent_for(story, 90, stage=StageKind.INTERVIEW)
    assert is_quiet(story) is False


def test_what_ended_is_not_quiet() -> None:
    story = Story()
    story.rejected()
    Application.objects.update(last_contact_on=TODAY - 90 * DAY)
    assert is_quiet(story) is False


def test_rows_of_others_are_never_read() -> None:
    mine, theirs = make_user(), full_story(user=make_user("other@example.org"))
    theirs.interview(starts_at=at(6), status="scheduled")
    wake(NOW + DAY)
    board = queries.today_board(mine, NOW + DAY)
    assert (board.ready.total, board.decisions.total, board.quiet.total) == (0, 0, 0)
    assert (board.interviews, board.ahead, board.new, board.open_ones) == ([], [], [], [])


def test_a_decision_that_is_held_rests_and_comes_back() -> None:
    story = Story()
    story.interview(story.person("Anna Berg", "hiring_manager"))
    story.rejected()
    story.follow(Choice.HOLD)
    resting = queries.resting_decisions(story.user, TODAY)
    assert [row.pk for row in resting] == [story.decision.pk]
    assert [row.pk for row in queries.to_decide(story.user, TODAY + DAY)] == [story.decision.pk]


def test_postings_to_work_on_the_next_to_close_first() -> None:
    user = make_user()
    for title, closes in [("Later", 9), ("Never", None), ("Soon", 2), ("Over", -1)]:
        story = Story(user=user, title=title)
        silent_for(
            story,
            1,
            stage=StageKind.SAVED,
            closes_on=None if closes is None else TODAY + closes * DAY,
        )
    titles = [row.title for row in queries.next_open(user, TODAY)]
    assert titles == ["Soon", "Later", "Never"]


def test_ready_is_counted_as_it_is_listed() -> None:
    story = full_story()
    assert queries.ready_count(story.user, NOW) == 0
    assert queries.ready_count(story.user, NOW + DAY) == 1
    assert len(queries.ready_steps(story.user, NOW + DAY)) == 3
    kinds = {step.kind for step in queries.ready_for_oneself(story.user, NOW + DAY)}
    assert kinds == {"reflection", "role_fit_review"}


def named_index(rows: QuerySet[Any], index: str) -> bool:
    """Whether SQLite takes the index. (PostgreSQL decides anew by the number of rows.)"""
    return connection.vendor == "postgresql" or f"USING INDEX {index} " in rows.explain()


def test_what_waits_is_found_by_the_indexes_of_what_waits() -> None:
    user = make_user()
    assert named_index(queries.ready_steps(user, NOW), "step_owner_open")
    assert named_index(queries.steps_ahead(user, NOW), "step_owner_open")
    assert named_index(queries.to_decide(user, TODAY), "decision_owner_waiting")
    assert named_index(queries.resting_decisions(user, TODAY), "decision_owner_waiting")
    assert named_index(queries.coming_interviews(user, NOW), "interview_coming")
