"""What follow-ups add to the tracker's pages."""

import datetime

import pytest
from django.urls import reverse

from followups.actions import mark_sent, skip
from followups.enums import Choice, StepKind
from followups.extras import FollowupExtras
from tests.story import NOW, TODAY, Story, full_story, make_user
from tracker.extras import MainAction, NextUp, provider
from tracker.models import Application

pytestmark = pytest.mark.django_db
DAY = datetime.timedelta(days=1)
extras = FollowupExtras()


def needing(story: Story, now: datetime.datetime) -> list[int]:
    rows = Application.objects.for_user(story.user).filter(extras.needs_me(story.user, now))
    return list(rows.values_list("pk", flat=True))


def test_it_is_registered_when_django_starts() -> None:
    assert isinstance(provider(), FollowupExtras)


def test_an_application_needs_the_person_when_a_step_is_ready() -> None:
    story = full_story()
    assert needing(story, NOW) == []
    assert needing(story, NOW + DAY) == [story.application.pk]


def test_or_when_a_choice_waits() -> None:
    story = Story()
    story.interview(story.person("Anna Berg", "hiring_manager"))
    story.rejected()
    assert needing(story, NOW) == []
    assert needing(story, NOW + DAY) == [story.application.pk]


def next_of(story: Story, now: datetime.datetime) -> NextUp | None:
    return extras.next_up([story.application], now).get(story.application.pk)


def test_what_comes_next() -> None:
    story = full_story()
    tomorrow = TODAY + DAY
    assert next_of(story, NOW) == NextUp(text="Thank Anna Berg", on=tomorrow)
    assert next_of(story, NOW + DAY) == NextUp(text="Thank Anna Berg", on=tomorrow, ready=True)
    late = next_of(story, NOW + 20 * DAY)
    assert late == NextUp(text="Thank Anna Berg", on=tomorrow, ready=True, late=True)


def test_a_choice_to_make_comes_next() -> None:
    story = Story()
    story.interview(story.person("Anna Berg", "hiring_manager"))
    story.rejected()
    assert next_of(story, NOW) == NextUp(text="Rests", on=TODAY + DAY)
    assert next_of(story, NOW + DAY) == NextUp(text="Look and choose", on=TODAY + DAY, ready=True)


@pytest.mark.parametrize("rows", [1, 5])
def test_next_up_takes_two_queries(rows: int, django_assert_num_queries) -> None:
    user = make_user()
    stories = [full_story(user=user, company_name=f"C{number}") for number in range(rows)]
    with django_assert_num_queries(2):
        found = extras.next_up([story.application for story in stories], NOW)
    assert len(found) == rows


def test_the_button_on_top() -> None:
    story = full_story()
    assert extras.main_action(story.application, NOW) is None
    url = story.step(StepKind.THANK_YOU).get_absolute_url()
    assert extras.main_action(story.application, NOW + DAY) == MainAction(
        label="Open the draft", url=url
    )


def test_the_button_leads_to_a_choice_that_waits() -> None:
    story = Story()
    story.interview(story.person("Anna Berg", "hiring_manager"))
    story.rejected()
    url = reverse("followups:decision", args=[story.decision.pk])
    assert extras.main_action(story.application, NOW) == MainAction(
        label="Look and choose", url=url
    )


def test_the_timeline_tells_of_choices_and_steps_without_a_message() -> None:
    story = full_story()
    skip(story.step(StepKind.REFLECTION), by=story.user, now=NOW + DAY)
    step = story.step(StepKind.THANK_YOU)
    mark_sent(step, sent_at=NOW + DAY, by=story.user, now=NOW + DAY)
    told = [(entry.title, entry.detail) for entry in extras.timeline(story.application)]
    assert told == [
        ("You chose: follow the plan", "A short reply is worth writing."),
        ("Look back at the interviews", "Left out."),
    ]


def test_the_plan_panel() -> None:
    story = Story()
    assert extras.plan_panel(story.application, NOW) == ""
    story.interview(story.person("Anna <b>", "hiring_manager"))
    story.rejected()
    story.follow()
    html = extras.plan_panel(story.application, NOW)
    assert "Thank Anna &lt;b&gt;" in html
    story.follow(Choice.STAY_SILENT)
    assert "You chose to stay silent." in extras.plan_panel(story.application, NOW)


def test_the_contact_panel() -> None:
    story = full_story()
    ben = story.application.contacts.get(full_name="Ben Cho")
    assert "Connect with Ben Cho" in extras.contact_panel(ben, NOW)
    stranger = story.person("Eve", "coordinator")
    assert extras.contact_panel(stranger, NOW) == ""
