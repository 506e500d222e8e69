"""What happened since: each choice does what the plan's rules say, and says so."""

import datetime

import pytest
from django.test import Client
from django.urls import reverse

from followups.actions import mark_sent
from followups.enums import StepKind
from tests.story import NOW, TODAY, Story
from tracker.models import Touchpoint

DAY = datetime.timedelta(days=1)


def tell(web: Client, story: Story, what: str, **data: object):
    address = reverse("followups:happened", args=[story.application.pk])
    return web.post(address, {"what": what, "on": TODAY.isoformat(), **data})


def sent(story: Story, story_day) -> None:
    """The thank-you went out on the next morning."""
    story_day.move_to(NOW + DAY)
    step = story.step(StepKind.THANK_YOU)
    mark_sent(step, sent_at=NOW + DAY, by=story.user, now=NOW + DAY)


def test_the_page_offers_every_choice(planned: Story, web: Client) -> None:
    html = web.get(reverse("followups:happened", args=[planned.application.pk])).content.decode()
    assert html.count('name="what"') == 9
    assert "Which message came back?" not in html


def test_they_replied(planned: Story, web: Client) -> None:
    response = tell(web, planned, "replied", text="Thanks, all the best")
    assert response["Location"] == planned.application.get_absolute_url()
    touchpoint = Touchpoint.objects.get()
    assert (touchpoint.direction, touchpoint.kind, touchpoint.text) == (
        "in",
        "reply",
        "Thanks, all the best",
    )


def test_my_mail_came_back(planned: Story, web: Client, story_day) -> None:
    sent(planned, story_day)
    tell(web, planned, "bounced")
    states = planned.states()
    assert (states["thank_you"], states["feedback_request"]) == ("ready", "blocked")


def test_nothing_can_come_back_that_was_not_sent(planned: Story, web: Client) -> None:
    response = tell(web, planned, "bounced")
    assert response.status_code == 422
    assert "No message is noted as sent here" in response.content.decode()


def test_they_give_no_feedback(planned: Story, web: Client) -> None:
    tell(web, planned, "no_feedback")
    assert planned.states()["feedback_request"] == "cancelled"
    planned.company.refresh_from_db()
    assert planned.company.gives_no_feedback is True


def test_a_person_asked_for_no_contact(planned: Story, web: Client) -> None:
    ben = planned.application.contacts.get(full_name="Ben Cho")
    tell(web, planned, "no_contact_person", contact=ben.pk)
    states = planned.states()
    assert (states["linkedin Ben"], states["linkedin Anna"]) == ("cancelled", "blocked")


def test_the_company_asked_for_no_contact(planned: Story, web: Client) -> None:
    tell(web, planned, "no_contact_company")
    contacting = {"thank_you", "feedback_request", "check_in", "linkedin Ben", "linkedin Anna"}
    assert {planned.states()[name] for name in contacting} == {"cancelled"}


@pytest.mark.parametrize(("what", "state"), [("connected", "connected"), ("declined", "declined")])
def test_linkedin_answered(what: str, state: str, planned: Story, web: Client) -> None:
    ben = planned.application.contacts.get(full_name="Ben Cho")
    tell(web, planned, what, contact=ben.pk)
    ben.refresh_from_db()
    assert ben.linkedin_state == state


def test_they_came_back(planned: Story, web: Client) -> None:
    tell(web, planned, "came_back", text="The first choice fell through.")
    planned.application.refresh_from_db()
    assert planned.application.status == "open"
    response = tell(web, planned, "came_back")
    assert "This application is open already." in response.content.decode()


def test_the_role_was_posted_again(planned: Story, web: Client) -> None:
    for _press in range(2):
        assert tell(web, planned, "reposted").status_code == 302
    assert planned.application.steps.filter(kind=StepKind.REAPPLY).count() == 1
    step = planned.step(StepKind.REAPPLY)
    html = web.get(step.get_absolute_url()).content.decode()
    assert "No window is on record for this company." in html


@pytest.mark.parametrize(
    ("what", "data", "sentence"),
    [
        ("", {}, "Please pick what happened."),
        ("shout", {}, "Please pick one from the list."),
        ("\x00", {}, "Please pick one from the list."),
        ("connected", {}, "Please say who it was."),
        ("replied", {"on": "2026-03-04"}, "This day has not come yet."),
        ("replied", {"on": "x"}, "This is not a date."),
        ("replied", {"contact": "9" * 40}, "Select a valid choice."),
        ("replied", {"text": "x" * 300_000}, "there is room for 200,000"),
    ],
)
def test_what_cannot_be_gets_a_sentence(
    what: str, data: dict, sentence: str, planned: Story, web: Client
) -> None:
    response = tell(web, planned, what, **data)
    assert response.status_code == 422
    assert sentence in response.content.decode()
    assert Touchpoint.objects.count() == 0
