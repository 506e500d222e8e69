"""The page of people to connect with, in the order in which a note is best spent."""

import pytest
from django.test import Client
from django.urls import reverse

from tests.story import NOW, Story
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
