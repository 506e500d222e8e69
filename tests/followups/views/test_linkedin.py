"""The page of people to connect with, in the order in which a note is best spent."""

import pytest
from django.test import Client
from django.urls import reverse

from followups.actions import mark_sent, move
from followups.linkedin import quota_of
from followups.models import Step
from tests.story import NOW, TODAY, Story
from tracker.actions import record_touchpoint

ADDRESS = reverse("followups:linkedin")


def test_with_nobody_to_ask_the_page_says_what_will_stand_here(story: Story, web: Client) -> None:
    html = web.get(ADDRESS).content.decode()
    assert "5 of 5 personal notes are left in these 30 days." in html
    assert "Nobody now" in html


def test_the_manager_comes_first(planned: Story, web: Client) -> None:
    html = web.get(ADDRESS).content.decode()
    assert html.index("Anna Berg") < html.index("Ben Cho")
    assert "Without a note" not in html


def test_beyond_the_quota_a_request_goes_without_a_note(planned: Story, web: Client) -> None:
    planned.user.linkedin_notes_per_period = 1
    planned.user.save(update_fields=["linkedin_notes_per_period"])
    html = web.get(ADDRESS).content.decode()
    assert "1 of 1 personal note is left" in html
    assert html.index("Anna Berg") < html.index("Without a note") < html.index("Ben Cho")


def test_when_the_next_note_is_free_is_said(planned: Story, web: Client) -> None:
    planned.user.linkedin_notes_per_period = 1
    planned.user.save(update_fields=["linkedin_notes_per_period"])
    record_touchpoint(
        by=planned.user,
        now=NOW,
        direction="out",
        kind="linkedin_request",
        happened_at=NOW,
        text="We met on Tuesday.",
    )
    html = web.get(ADDRESS).content.decode()
    assert "Your 1 personal note is used in these 30 days; the next is free" in html
    assert "With a note" not in html


@pytest.mark.parametrize("name", ["O’Neil {{ 7 }}", "<b>Ann</b>"])
def test_names_are_shown_literally(name: str, planned: Story, web: Client) -> None:
    contact = planned.application.contacts.get(full_name="Anna Berg")
    contact.full_name = name
    contact.save(update_fields=["full_name"])
    shown = name.replace("<", "&lt;").replace(">", "&gt;")
    assert shown in web.get(ADDRESS).content.decode()


def step_of(story: Story, name: str) -> Step:
    return story.application.steps.get(kind="linkedin_connect", contact__full_name=name)


def test_the_step_says_where_the_person_stands(planned: Story, web: Client) -> None:
    first = web.get(step_of(planned, "Anna Berg").get_absolute_url()).content.decode()
    assert "First in the order in which a note is best spent." in first
    planned.user.linkedin_notes_per_period = 1
    planned.user.save(update_fields=["linkedin_notes_per_period"])
    second = web.get(step_of(planned, "Ben Cho").get_absolute_url()).content.decode()
    assert "The notes that are left are better spent on others" in second


def test_a_request_without_the_note_uses_none(planned: Story, web: Client) -> None:
    thanks = planned.step("thank_you")
    mark_sent(thanks, sent_at=NOW, by=planned.user, now=NOW)
    step = step_of(planned, "Ben Cho")
    move(step, on=TODAY, by=planned.user, now=NOW)
    address = reverse("followups:step_sent", args=[step.pk])
    web.post(address, {"sent_at": "", "text": "A note", "without_note": "1"})
    step.refresh_from_db()
    assert step.state == "done"
    assert step.touchpoint is not None
    assert step.touchpoint.text == ""
    assert quota_of(planned.user, now=NOW).used == 0
