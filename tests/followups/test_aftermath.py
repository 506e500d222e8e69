"""What a step's page says once a message is out."""

import datetime

import pytest

from followups.actions import mark_sent
from followups.aftermath import feedback_words, notes_words
from tests.story import at, full_story
from tracker.actions import record_feedback

pytestmark = pytest.mark.django_db


def test_feedback_is_awaited_for_the_persons_days_and_then_closed() -> None:
    story = full_story()
    mark_sent(story.step("thank_you"), sent_at=at(4), by=story.user, now=at(4))
    assert feedback_words(story.step("feedback_request"), at(6).date()) == ""
    mark_sent(story.step("feedback_request"), sent_at=at(6), by=story.user, now=at(6))
    request = story.step("feedback_request")
    awaited = "An answer may still come. From Fri 20 March on it counts as none."
    assert feedback_words(request, at(7).date()) == awaited
    assert feedback_words(request, at(20).date()).startswith("An answer may still come.")
    closed = "No answer came. Many companies give none, and it is not asked again."
    assert feedback_words(request, at(21).date()) == closed
    record_feedback(
        story.application, kind="generic", received_on=at(22).date(), by=story.user, now=at(22)
    )
    assert feedback_words(request, at(22).date()) == "They answered."


def test_personal_notes_are_counted_over_the_period() -> None:
    story = full_story()
    story.user.linkedin_notes_per_period = 1
    story.user.save(update_fields=["linkedin_notes_per_period"])
    assert notes_words(story.user, at(5)) == "0 of 1 personal notes used in 30 days."
    mark_sent(story.step("thank_you"), sent_at=at(4), by=story.user, now=at(4))
    mark_sent(story.step("linkedin_connect"), sent_at=at(5), by=story.user, now=at(5))
    used = "1 of 1 personal notes used in 30 days. Connecting without a note works as well."
    assert notes_words(story.user, at(5, 11)) == used
    month_later = at(5) + datetime.timedelta(days=31)
    assert notes_words(story.user, month_later) == "0 of 1 personal notes used in 30 days."
