"""From the outcome to the plan, and what each step brings about."""

import datetime

import pytest

from followups.actions import (
    choose,
    mark_bounced,
    mark_sent,
    move,
    save_draft,
    skip,
    snooze,
    undo_last,
    wake,
)
from followups.enums import Choice
from followups.errors import (
    ImpossibleDate,
    NobodyToWrite,
    OptedOut,
    OverrideNeedsReason,
    StepChanged,
    StepClosed,
)
from followups.models import Step
from tests.story import NOW, TODAY, Story, at, full_story, make_user
from tracker.models import Touchpoint

pytestmark = pytest.mark.django_db


def day(number: int, month: int = 3, year: int = 2026) -> datetime.date:
    return datetime.date(year, month, number)


def test_the_outcome_alone_decides_and_plans_nothing() -> None:
    story = Story()
    anna = story.person("Anna Berg", "hiring_manager")
    story.interview(anna)
    story.rejected(sender=anna)
    assert story.decision.recommendation == "recommended"
    assert story.decision.choice == ""
    assert story.decision.ask_on == day(4)
    assert not Step.objects.exists()


def test_following_the_plan_makes_its_steps() -> None:
    story = full_story()
    assert story.states() == {
        "thank_you": "scheduled",
        "reflection": "scheduled",
        "role_fit_review": "scheduled",
        "feedback_request": "blocked",
        "linkedin Anna": "blocked",
        "linkedin Ben": "blocked",
        "check_in": "scheduled",
    }
    thanks, check_in = story.step("thank_you"), story.step("check_in")
    assert (thanks.due_on, thanks.good_until) == (day(4), day(10))
    assert thanks.wakes_at == at(4, 8)
    assert check_in.due_on == day(3, 9)
    assert (check_in.window_from, check_in.good_until) == (day(20, 8), day(3, 10))


def test_choosing_twice_makes_one_plan() -> None:
    story = full_story()
    before = list(Step.objects.values_list("pk", flat=True))
    story.follow()
    assert list(Step.objects.values_list("pk", flat=True)) == before


def test_sent_anchors_what_waits_two_business_days_on_and_the_day_after() -> None:
    story = full_story()
    wake(at(4, 8))
    sent_at = at(5, 15)
    mark_sent(story.step("thank_you"), sent_at=sent_at, by=story.user, now=sent_at)
    assert story.step("thank_you").state == "done"
    assert story.step("thank_you").sent_at == sent_at
    request = story.step("feedback_request")
    assert (request.state, request.due_on, request.good_until) == ("scheduled", day(9), day(23))
    linkedin = story.application.steps.filter(kind="linkedin_connect")
    assert {step.due_on for step in linkedin} == {day(6)}
    touchpoint = Touchpoint.objects.get()
    assert (touchpoint.kind, touchpoint.direction) == ("thank_you", "out")
    assert "Anna Berg" in touchpoint.text


def test_a_request_one_calendar_day_on_is_never_within_24_hours() -> None:
    user = make_user(feedback_days=1, feedback_day_kind="calendar")
    story = full_story(user=user)
    wake(at(4, 8))
    mark_sent(story.step("thank_you"), sent_at=at(4, 15), by=user, now=at(4, 15))
    assert story.step("feedback_request").due_on == day(6)


def test_another_time_of_sending_moves_what_is_not_done() -> None:
    story = full_story()
    mark_sent(story.step("thank_you"), sent_at=at(4, 9), by=story.user, now=at(5))
    assert story.step("feedback_request").due_on == day(6)
    mark_sent(story.step("thank_you"), sent_at=at(5, 9), by=story.user, now=at(5))
    assert story.step("feedback_request").due_on == day(9)
    assert Touchpoint.objects.get().happened_at == at(5, 9)


def test_a_date_set_by_hand_wins_over_the_anchor() -> None:
    story = full_story()
    move(story.step("feedback_request"), on=day(20), by=story.user, now=NOW)
    assert story.step("feedback_request").state == "blocked"
    mark_sent(story.step("thank_you"), sent_at=at(4, 9), by=story.user, now=at(4))
    assert story.step("feedback_request").due_on == day(20)


def test_sent_twice_is_sent_once() -> None:
    story = full_story()
    for _ in range(2):
        mark_sent(story.step("thank_you"), sent_at=at(4), by=story.user, now=at(4))
    assert Touchpoint.objects.count() == 1


def test_sent_in_the_future_or_before_the_answer_is_refused() -> None:
    story = full_story()
    with pytest.raises(ImpossibleDate, match="future"):
        mark_sent(story.step("thank_you"), sent_at=at(5), by=story.user, now=at(4))
    with pytest.raises(ImpossibleDate, match="before their answer"):
        mark_sent(story.step("thank_you"), sent_at=at(2), by=story.user, now=at(4))


def test_undoing_sent_takes_the_followers_and_the_touchpoint_back() -> None:
    story = full_story()
    before = story.states()
    mark_sent(story.step("thank_you"), sent_at=at(4), by=story.user, now=at(4))
    undo_last(story.step("thank_you"), by=story.user, now=at(4, 11))
    assert story.states() == before
    assert story.step("thank_you").sent_at is None
    assert story.step("feedback_request").due_on is None
    assert not Touchpoint.objects.exists()


def test_left_out_thanks_end_the_request_and_keep_linkedin_free() -> None:
    story = full_story()
    skip(story.step("thank_you"), by=story.user, now=at(4))
    states = story.states()
    assert states["feedback_request"] == "cancelled"
    assert states["linkedin Anna"] == "scheduled"
    assert states["check_in"] == "cancelled"
    undo_last(story.step("thank_you"), by=story.user, now=at(4))
    assert story.states()["feedback_request"] == "blocked"
    assert story.states()["check_in"] == "scheduled"


def test_left_out_thanks_keep_the_check_in_of_a_wanted_company() -> None:
    story = Story()
    story.company.relationship = "target"
    story.company.save()
    story.interview(story.person("Anna Berg", "hiring_manager"))
    story.rejected()
    story.follow()
    skip(story.step("thank_you"), by=story.user, now=at(4))
    assert story.states()["check_in"] == "scheduled"


def test_a_bounce_brings_the_thank_you_back_and_blocks_the_request() -> None:
    story = full_story()
    mark_sent(story.step("thank_you"), sent_at=at(4), by=story.user, now=at(4))
    mark_bounced(story.step("thank_you"), by=story.user, now=at(4, 12))
    states = story.states()
    assert (states["thank_you"], states["feedback_request"]) == ("ready", "blocked")
    assert states["linkedin Anna"] == "scheduled"
    mark_sent(story.step("thank_you"), sent_at=at(5), by=story.user, now=at(5))
    assert story.step("feedback_request").due_on == day(9)


def test_later_comes_back_on_its_day_and_stays_good_as_long() -> None:
    story = full_story()
    wake(at(4, 8))
    assert story.step("thank_you").state == "ready"
    snooze(story.step("thank_you"), until=day(6), by=story.user, now=at(4))
    step = story.step("thank_you")
    assert (step.state, step.due_on, step.good_until) == ("scheduled", day(6), day(12))
    wake(at(6, 7))
    assert story.step("thank_you").state == "scheduled"
    wake(at(6, 8))
    assert story.step("thank_you").state == "ready"


def test_later_than_today_only() -> None:
    story = full_story()
    with pytest.raises(ImpossibleDate):
        snooze(story.step("thank_you"), until=TODAY, by=story.user, now=NOW)


def test_a_closed_step_answers_in_words() -> None:
    story = full_story()
    skip(story.step("thank_you"), by=story.user, now=NOW)
    with pytest.raises(StepClosed, match="left out"):
        mark_sent(story.step("thank_you"), sent_at=at(4), by=story.user, now=at(4))


def test_the_clock_moves_each_step_once() -> None:
    story = full_story()
    assert wake(at(4, 7)).ready == 0
    assert wake(at(4, 8)).ready == 3
    assert wake(at(4, 8)).ready == 0
    assert story.step("thank_you").ready_at == at(4, 8)


def test_a_month_of_downtime_expires_what_is_past_its_time() -> None:
    story = full_story()
    mark_sent(story.step("thank_you"), sent_at=at(4), by=story.user, now=at(4))
    wake(at(20, month=4))
    assert story.states()["feedback_request"] == "expired"


def test_a_second_window_does_not_overwrite_the_text() -> None:
    story = full_story()
    step = save_draft(story.step("thank_you"), subject="S", body="one", by=story.user, now=NOW)
    seen = step.text_version
    save_draft(step, subject="S", body="two", by=story.user, now=NOW, version=seen)
    with pytest.raises(StepChanged):
        save_draft(step, subject="S", body="three", by=story.user, now=NOW, version=seen)
    step.refresh_from_db()
    assert step.body == "two"


def test_a_veto_asks_once_for_the_reason() -> None:
    story = Story()
    anna = story.person("Anna Berg", "hiring_manager")
    story.interview(anna)
    story.rejected(sender=anna, toxic=True)
    assert story.decision.recommendation == "stay_silent"
    story.company.refresh_from_db()
    assert story.company.relationship == "avoid"
    with pytest.raises(OverrideNeedsReason):
        story.follow()
    story.follow(override_reason="Anna herself was kind.")
    assert story.decision.override_reason == "Anna herself was kind."
    assert story.states()["thank_you"] == "scheduled"


def test_no_contact_is_never_overridden() -> None:
    story = Story()
    anna = story.person("Anna Berg", "hiring_manager")
    story.interview(anna)
    story.rejected(sender=anna, no_contact_requested=True)
    with pytest.raises(OptedOut):
        story.follow(override_reason="but I would like to")
    assert not Step.objects.exists()


def test_nobody_to_write_to_is_said_in_words() -> None:
    story = Story()
    story.rejected(written="automated", written_by="team")
    with pytest.raises(NobodyToWrite, match="Add one first"):
        story.follow()


def test_silence_is_a_choice_like_any_other() -> None:
    story = full_story()
    choose(story.decision, choice=Choice.STAY_SILENT, by=story.user, now=NOW)
    assert set(story.states().values()) == {"cancelled"}
    assert story.decision.choice == "stay_silent"


def test_hold_asks_again_tomorrow_morning() -> None:
    story = Story()
    anna = story.person("Anna Berg", "hiring_manager")
    story.interview(anna)
    story.rejected(sender=anna)
    assert story.follow(Choice.HOLD) is None
    assert story.decision.choice == "hold"
    assert list(type(story.decision).objects.undecided(TODAY)) == []
    assert list(type(story.decision).objects.undecided(day(4))) == [story.decision]
    story.follow()
    assert story.states()["thank_you"] == "scheduled"


def test_only_thank_them() -> None:
    story = Story()
    anna = story.person("Anna Berg", "hiring_manager")
    story.interview(anna)
    story.rejected(sender=anna)
    story.follow(Choice.THANK_YOU_ONLY)
    contacting = set(story.states()) - {"reflection", "role_fit_review"}
    assert contacting == {"thank_you"}


def test_a_writer_without_a_row_becomes_a_contact() -> None:
    story = Story()
    story.rejected(sender_name="Mara Lind")
    story.follow()
    thanks = story.step("thank_you")
    assert thanks.contact.full_name == "Mara Lind"
    assert thanks.contact.roles.get().role == "hiring_manager"
