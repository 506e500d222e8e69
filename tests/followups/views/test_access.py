"""Nobody reaches another person's rows, and nothing but a POST changes anything."""

import pytest
from django.test import Client
from django.urls import reverse

from followups.enums import ReminderKind, StepKind
from followups.models import Reminder
from tests.story import NOW, TODAY, Story

BY_APPLICATION = ["quiet_ask", "outcome_add", "reopen", "feedback_add", "happened"]
BY_OUTCOME = ["outcome_edit", "outcome_undo"]
BY_DECISION = ["decision", "decision_change", "decision_undo"]
BY_STEP = [
    *("step", "step_draft", "step_check", "step_recipient", "step_sent", "step_done"),
    *("step_later", "step_skip", "step_undo", "reflection", "role_fit"),
]
BY_MAIL = ["outbox_mail", "reminder_retry"]
ALL = [*BY_APPLICATION, *BY_OUTCOME, *BY_DECISION, *BY_STEP, *BY_MAIL]
POST_ONLY = [
    *("quiet_ask", "reopen", "outcome_undo", "decision_change", "decision_undo", "step_draft"),
    *("step_check", "step_recipient", "step_sent", "step_done", "step_later", "step_skip"),
    *("step_undo", "reminder_retry"),
]
GET_ONLY = ["step", "outbox_mail"]


def key_for(name: str, story: Story) -> int:
    """The id of the story's row that the page is about."""
    if name in BY_APPLICATION:
        return story.application.pk
    if name in BY_OUTCOME:
        return story.application.outcomes.get().pk
    if name in BY_DECISION:
        return story.decision.pk
    if name in BY_MAIL:
        return Reminder.objects.create(
            owner=story.user, key="k", kind=ReminderKind.DIGEST, local_date=TODAY, due_at=NOW
        ).pk
    return story.step(StepKind.THANK_YOU).pk


@pytest.mark.parametrize("name", ALL)
def test_another_persons_row_is_not_there(name: str, planned: Story, other_web: Client) -> None:
    address = reverse(f"followups:{name}", args=[key_for(name, planned)])
    get = other_web.get(address).status_code
    post = other_web.post(address, {"application": "1"}).status_code
    expected = (405 if name in POST_ONLY else 404, 405 if name in GET_ONLY else 404)
    assert (get, post) == expected


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("pk", ["0", "999999", str(10**30)])
def test_an_id_that_is_none_is_not_there(name: str, pk: str, planned: Story, web: Client) -> None:
    address = reverse(f"followups:{name}", args=[pk])
    response = web.get(address) if name in GET_ONLY else web.post(address)
    assert response.status_code == 404


@pytest.mark.parametrize("name", POST_ONLY)
def test_reading_changes_nothing(name: str, planned: Story, web: Client) -> None:
    address = reverse(f"followups:{name}", args=[key_for(name, planned)])
    assert web.get(address).status_code == 405


@pytest.mark.parametrize("name", ["close_quiet", "sample_load", "sample_remove"])
def test_pages_without_a_row_take_a_post_only(name: str, planned: Story, web: Client) -> None:
    assert web.get(reverse(f"followups:{name}")).status_code == 405


@pytest.mark.parametrize("name", ALL)
def test_signed_out_people_are_asked_to_sign_in(name: str, planned: Story, client: Client) -> None:
    address = reverse(f"followups:{name}", args=[key_for(name, planned)])
    response = client.post(address)
    assert response.status_code == 302
    assert response["Location"].startswith(reverse("account_login"))
