"""Taking an outcome back, correcting it, and saying it twice."""

import pytest

from followups.actions import mark_sent
from followups.models import Decision, Step
from tests.story import NOW, TODAY, Story, at, full_story
from tracker.actions import correct_outcome, record_outcome, undo_outcome
from tracker.errors import CannotUndo
from tracker.models import Application, Outcome

pytestmark = pytest.mark.django_db


def sent_story() -> Story:
    story = full_story()
    mark_sent(story.step("thank_you"), sent_at=at(4), by=story.user, now=at(4))
    return story


def test_undo_restores_exactly_what_was_before() -> None:
    story = Story()
    anna = story.person("Anna Berg", "hiring_manager")
    story.interview(anna)
    before = Application.objects.values().get(pk=story.application.pk)
    company_before = type(story.company).objects.values().get()
    outcome = story.rejected(sender=anna, disorganised=True, feedback="refused")
    undo_outcome(outcome, by=story.user, now=at(20))
    assert Application.objects.values().get(pk=story.application.pk) == before
    assert type(story.company).objects.values().get() == company_before
    assert not Decision.objects.current().exists()
    undo_outcome(outcome, by=story.user, now=at(20))


def test_undo_keeps_what_was_sent() -> None:
    story = sent_story()
    undo_outcome(story.decision.outcome, by=story.user, now=at(5))
    assert story.states()["thank_you"] == "done"
    assert not Step.objects.open().exists()
    assert story.application.touchpoints.count() == 1


def test_undo_of_a_late_answer_brings_the_earlier_plan_back() -> None:
    story = Story()
    anna = story.person("Anna Berg", "hiring_manager")
    story.interview(anna)
    record_outcome(story.application, kind="no_response", notified_on=TODAY, by=story.user, now=NOW)
    story.application.refresh_from_db()
    story.follow()
    before = story.states()
    assert before["status_nudge"] == "scheduled"
    outcome = story.rejected(sender=anna)
    assert story.states()["status_nudge"] == "cancelled"
    undo_outcome(outcome, by=story.user, now=at(3, 12))
    story.application.refresh_from_db()
    assert story.states() == before
    assert story.application.outcome == "no_response"
    assert story.decision.choice == "follow_plan"


def test_undo_is_for_thirty_days() -> None:
    story = full_story()
    with pytest.raises(CannotUndo, match="30 days"):
        undo_outcome(story.decision.outcome, by=story.user, now=at(10, month=4))


def test_marks_taken_back_give_the_company_back_what_it_was() -> None:
    story = full_story()
    outcome = story.decision.outcome
    correct_outcome(outcome, by=story.user, now=NOW, toxic=True, no_contact_requested=True)
    story.company.refresh_from_db()
    assert (story.company.relationship, story.company.do_not_contact) == ("avoid", True)
    outcome.refresh_from_db()
    correct_outcome(outcome, by=story.user, now=NOW, toxic=False, no_contact_requested=False)
    story.company.refresh_from_db()
    assert (story.company.relationship, story.company.do_not_contact) == ("open", False)


def test_undo_also_takes_back_marks_that_came_by_a_correction() -> None:
    story = full_story()
    correct_outcome(story.decision.outcome, by=story.user, now=NOW, disorganised=True)
    undo_outcome(Outcome.objects.get(), by=story.user, now=NOW)
    story.company.refresh_from_db()
    assert story.company.relationship == "open"


def test_the_same_notice_twice_is_recorded_once() -> None:
    story = Story()
    first = story.rejected(text="Not this time.")
    assert story.rejected(text="Not this time.") == first
    assert Outcome.objects.count() == 1
