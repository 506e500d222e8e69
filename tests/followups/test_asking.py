"""Asking how an open application stands: when, whom, and how often."""

import datetime

import pytest
from django.test import Client
from django.urls import reverse

from followups.actions import mark_sent, skip
from followups.actions.asking import ask_how_it_stands, first_good_day
from followups.drafts import draft_for
from followups.enums import StepState
from followups.errors import AskedEnough, NobodyToWrite, StepClosed
from followups.models import Plan, Step
from tests.story import NOW, TODAY, Story, full_story
from tracker.actions import record_touchpoint

pytestmark = pytest.mark.django_db
DAY = datetime.timedelta(days=1)


@pytest.fixture
def story() -> Story:
    story = Story()
    story.interview(story.person("Anna Berg", "hiring_manager"))
    return story


def ask(story: Story, now: datetime.datetime = NOW) -> Step:
    return ask_how_it_stands(story.application, by=story.user, now=now)


def test_the_first_of_the_chain_is_asked_after_ten_days(story: Story) -> None:
    story.application.refresh_from_db()
    step = ask(story)
    assert (step.kind, step.state, step.via) == ("status_nudge", "scheduled", "email")
    assert step.contact is not None
    assert step.contact.full_name == "Anna Berg"
    assert step.due_on == story.application.last_contact_on + 10 * DAY
    assert step.plan.decision is None
    assert draft_for(step, today=TODAY).body.startswith("Dear Anna Berg,")


def test_asked_again_it_is_the_same_step(story: Story) -> None:
    assert ask(story) == ask(story)
    assert (Plan.objects.count(), Step.objects.count()) == (1, 1)


def test_after_a_long_silence_it_is_due_today(story: Story) -> None:
    later = NOW + 40 * DAY
    step = ask(story, later)
    assert step.due_on == story.user.today(later)
    assert step.is_due(later + DAY)


def test_a_day_they_named_counts_with_a_week_of_work_after_it(story: Story) -> None:
    story.application.answer_expected_on = datetime.date(2026, 3, 13)
    day = first_good_day(story.application, by=story.user, now=NOW)
    assert day == datetime.date(2026, 3, 20)


def test_two_questions_without_an_answer_are_enough(story: Story) -> None:
    for days in (20, 40):
        now = NOW + days * DAY
        mark_sent(ask(story, now), sent_at=now, by=story.user, now=now)
    with pytest.raises(AskedEnough):
        ask(story, NOW + 60 * DAY)


def test_an_answer_counts_anew(story: Story) -> None:
    for days in (20, 40):
        now = NOW + days * DAY
        mark_sent(ask(story, now), sent_at=now, by=story.user, now=now)
    record_touchpoint(
        by=story.user,
        now=NOW + 50 * DAY,
        application=story.application,
        direction="in",
        kind="reply",
        happened_at=NOW + 50 * DAY,
    )
    assert ask(story, NOW + 70 * DAY).state == StepState.SCHEDULED


def test_left_out_it_can_be_wanted_again(story: Story) -> None:
    first = ask(story)
    skip(first, by=story.user, now=NOW)
    assert ask(story) != first


def test_nobody_on_record_can_be_asked() -> None:
    with pytest.raises(NobodyToWrite):
        ask(Story())
    assert Plan.objects.count() == 0


def test_what_is_over_is_not_asked_about() -> None:
    with pytest.raises(StepClosed):
        ask(full_story())


def test_an_outcome_ends_the_question(story: Story) -> None:
    step = ask(story)
    story.rejected()
    step.refresh_from_db()
    assert (step.state, step.reason) == ("cancelled", "A newer outcome was recorded.")


def test_from_the_page_of_the_application(story: Story, client: Client) -> None:
    client.force_login(story.user)
    assert "Ask how it stands" in client.get(story.application.get_absolute_url()).content.decode()
    response = client.post(reverse("followups:ask", args=[story.application.pk]))
    assert response["Location"] == Step.objects.get().get_absolute_url()
    assert client.get(response["Location"]).status_code == 200


def test_why_nothing_is_asked_is_said(client: Client) -> None:
    story = Story()
    client.force_login(story.user)
    response = client.post(reverse("followups:ask", args=[story.application.pk]), follow=True)
    assert "Nobody to ask is on record here" in response.content.decode()
