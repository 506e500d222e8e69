"""What is new on one's own side, said in a check-in."""

import pytest
from django.test import Client
from django.urls import reverse

from followups.drafts import draft_for
from tests.story import TODAY, Story

pytestmark = pytest.mark.django_db


def say(web: Client, story: Story, since_then: str, **more: str):
    address = reverse("followups:step_since", args=[story.step("check_in").pk])
    return web.post(address, {"since_then": since_then, **more})


def body_of(story: Story) -> str:
    return draft_for(story.step("check_in"), today=TODAY).body


def test_the_line_stands_in_the_draft(planned: Story, web: Client) -> None:
    say(web, planned, "led the move of two plants")
    assert "led the move of two plants" in body_of(planned)
    page = web.get(planned.step("check_in").get_absolute_url()).content.decode()
    assert 'value="led the move of two plants"' in page


def test_a_text_of_ones_own_is_kept_aside(planned: Story, web: Client) -> None:
    say(web, planned, "passed the welding exam", subject="Hello", text="Dear Anna, my own words")
    step = planned.step("check_in")
    assert [kept.body for kept in step.kept_drafts.all()] == ["Dear Anna, my own words"]
    assert "passed the welding exam" in body_of(planned)


def test_an_empty_line_takes_it_out(planned: Story, web: Client) -> None:
    say(web, planned, "passed the welding exam")
    say(web, planned, "")
    assert "welding" not in body_of(planned)


def test_what_is_too_long_is_refused_in_words(planned: Story, web: Client) -> None:
    say(web, planned, "x" * 201)
    step = planned.step("check_in")
    assert step.since_then == ""
    assert "room for 200 characters" in web.get(step.get_absolute_url()).content.decode()


@pytest.mark.parametrize("typed", ["{{ 7 }}", "{0.__class__}", "%s and ${HOME}"])
def test_it_is_never_read_as_code(typed: str, planned: Story, web: Client) -> None:
    say(web, planned, f"learnt {typed} by heart")
    assert typed in body_of(planned)


def test_other_letters_do_not_ask_for_it(planned: Story, web: Client) -> None:
    page = web.get(planned.step("thank_you").get_absolute_url()).content.decode()
    assert "since_then" not in page


@pytest.mark.parametrize("press", ["step_draft", "step_wording", "step_reset"])
def test_another_button_does_not_lose_the_line(press: str, planned: Story, web: Client) -> None:
    step = planned.step("check_in")
    words = draft_for(step, today=TODAY)
    typed = {"subject": words.subject, "text": words.body, "since_then": "passed the welding exam"}
    web.post(reverse(f"followups:{press}", args=[step.pk]), typed)
    assert planned.step("check_in").since_then == "passed the welding exam"
    assert "passed the welding exam" in body_of(planned)


def test_saving_leaves_a_text_of_ones_own_beside_the_line(planned: Story, web: Client) -> None:
    step = planned.step("check_in")
    typed = {"subject": "Hello", "text": "Dear Anna, my own", "since_then": "passed the exam"}
    web.post(reverse("followups:step_draft", args=[step.pk]), typed)
    step = planned.step("check_in")
    assert (step.body, step.since_then) == ("Dear Anna, my own", "passed the exam")


def test_saving_by_itself_leaves_the_line_alone(planned: Story, web: Client) -> None:
    step = planned.step("check_in")
    typed = {"subject": "Hello", "text": "Dear Anna", "since_then": "half a li"}
    web.post(reverse("followups:step_draft", args=[step.pk]), typed, headers={"HX-Request": "true"})
    assert planned.step("check_in").since_then == ""
