"""Pages that links in mails lead to: they work signed out and act on a button only."""

import datetime

import pytest
from django.test import Client
from django.urls import reverse
from zeal import zeal_ignore

from followups.enums import ReminderKind, ReminderState, StepKind
from followups.links import MailVerb, action_token, unsubscribe_token
from followups.models import Reminder
from tests.story import NOW, TODAY, Story, make_user

DAY = datetime.timedelta(days=1)


def link(story: Story, verb: MailVerb) -> str:
    step = story.step(StepKind.THANK_YOU)
    token = action_token(step, verb=verb, user=story.user, now=NOW)
    return reverse("followups:mail_action", args=[token])


@pytest.fixture
def anybody() -> Client:
    return Client(enforce_csrf_checks=True)


def press(where: str) -> str:
    """Open the page and press its button, as a browser with its token does."""
    response = Client().post(where)
    assert response.status_code == 200
    return response.content.decode()


def test_following_the_link_changes_nothing(planned: Story, anybody: Client, story_day) -> None:
    story_day.move_to(NOW + DAY)
    for _look in range(3):
        html = anybody.get(link(planned, MailVerb.DONE)).content.decode()
        assert "Yes, it is done" in html
    assert anybody.head(link(planned, MailVerb.DONE)).status_code == 200
    assert planned.states()["thank_you"] == "scheduled"


def test_the_button_needs_its_form(planned: Story, anybody: Client) -> None:
    assert anybody.post(link(planned, MailVerb.DONE)).status_code == 403


def test_done_is_noted_once(planned: Story, story_day, db: None) -> None:
    story_day.move_to(NOW + DAY)

    with zeal_ignore():
        assert "Noted as sent just now." in press(link(planned, MailVerb.DONE))
        assert "This step is over already." in press(link(planned, MailVerb.DONE))
    assert planned.states()["thank_you"] == "done"
    assert planned.application.touchpoints.count() == 1


def test_a_week_later(planned: Story, story_day) -> None:
    story_day.move_to(NOW + DAY)
    assert "It comes back" in press(link(planned, MailVerb.WEEK_LATER))
    assert planned.step(StepKind.THANK_YOU).due_on == TODAY + 8 * DAY


def test_an_old_link_says_so(planned: Story, anybody: Client, story_day) -> None:
    where = link(planned, MailVerb.DONE)
    story_day.move_to(NOW + 61 * DAY)
    response = anybody.get(where)
    assert response.status_code == 404
    assert "older than 60 days" in response.content.decode()


def test_a_link_to_a_step_that_is_gone(planned: Story, anybody: Client) -> None:
    where = link(planned, MailVerb.DONE)
    planned.application.steps.all().delete()
    response = anybody.get(where)
    assert response.status_code == 404
    assert "This step does not exist any more." in response.content.decode()


@pytest.mark.parametrize("token", ["x", "a:b:c", "9" * 5000, "%00", "é"])
@pytest.mark.parametrize("name", ["mail_action", "unsubscribe"])
def test_a_damaged_link_says_so(name: str, token: str, anybody: Client, db: None) -> None:
    response = anybody.get(reverse(f"followups:{name}", args=[token]))
    assert response.status_code == 404
    assert "This link is not complete." in response.content.decode()


def test_unsubscribing_asks_a_person_and_obeys_a_mail_program(anybody: Client, db: None) -> None:
    user = make_user()
    where = reverse("followups:unsubscribe", args=[unsubscribe_token(user)])
    assert "Stop the mails" in anybody.get(where).content.decode()
    user.refresh_from_db()
    assert user.reminder_mode == "digest"
    for _press in range(2):
        response = anybody.post(where, {"List-Unsubscribe": "One-Click"})
        assert response.status_code == 200
    user.refresh_from_db()
    assert user.reminder_mode == "none"


def mail(story: Story, **columns: object) -> Reminder:
    defaults = {"key": "digest:1", "kind": ReminderKind.DIGEST, "local_date": TODAY, "due_at": NOW}
    return Reminder.objects.create(owner=story.user, **{**defaults, **columns})


def test_an_empty_outbox_says_what_will_stand_here(story: Story, web: Client) -> None:
    html = web.get(reverse("followups:outbox")).content.decode()
    assert "No mail server is set up" in html
    assert "A mail comes on days when a step became ready" in html


def test_a_kept_mail_can_be_read(story: Story, web: Client) -> None:
    row = mail(
        story, state=ReminderState.SENT, sent_at=NOW, subject="Three steps", text="Hi\n<b>Kim</b>"
    )
    html = web.get(reverse("followups:outbox")).content.decode()
    assert "Three steps" in html
    assert "Kept <time" in html
    text = web.get(reverse("followups:outbox_mail", args=[row.pk])).content.decode()
    assert "Hi<br>&lt;b&gt;Kim&lt;/b&gt;" in text


def test_a_parked_mail_is_tried_again_once(story: Story, web: Client) -> None:
    row = mail(story, state=ReminderState.PARKED, tries=5, last_error="No answer.")
    html = web.get(reverse("followups:outbox")).content.decode()
    assert "after 5 tries. No answer." in html
    where = reverse("followups:reminder_retry", args=[row.pk])
    assert "It is tried again" in web.post(where, follow=True).content.decode()
    row.refresh_from_db()
    assert (row.state, row.tries) == ("due", 0)
    assert "not parked any more" in web.post(where, follow=True).content.decode()


@pytest.mark.parametrize("rows", [1, 30])
def test_the_outbox_takes_the_same_number_of_queries(
    rows: int, story: Story, web: Client, django_assert_num_queries
) -> None:
    for number in range(rows):
        mail(story, key=f"digest:{number}", subject="S")
    web.get(reverse("followups:outbox"))
    with django_assert_num_queries(5):
        web.get(reverse("followups:outbox"))
