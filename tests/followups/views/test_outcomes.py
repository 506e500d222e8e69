"""Logging an outcome: saved at once, sentences for what cannot be, taken back exactly."""

import datetime

import pytest
from django.test import Client
from django.urls import reverse

from tests.story import NOW, TODAY, Story, make_user
from tracker.enums import OutcomeKind
from tracker.models import Application, Outcome

HOSTILE = "a\x00b\u202ec\x1b<script>alert(1)</script>"


def add(web: Client, story: Story, **data: object):
    address = reverse("followups:outcome_add", args=[story.application.pk])
    return web.post(address, {"notified_on": TODAY.isoformat(), **data})


def test_the_date_alone_is_enough(story: Story, web: Client) -> None:
    response = add(web, story)
    outcome = Outcome.objects.get()
    assert (outcome.kind, outcome.notified_on, outcome.written) == (
        "not_selected",
        TODAY,
        "unclear",
    )
    assert response["Location"] == reverse("followups:decision", args=[story.decision.pk])
    html = web.get(response["Location"]).content.decode()
    assert "Recorded. Nothing needs doing today." in html
    assert f'action="{reverse("followups:outcome_undo", args=[outcome.pk])}"' in html


def test_everything_that_can_be_said_is_kept(story: Story, web: Client) -> None:
    anna = story.application.contacts.get()
    add(
        web,
        story,
        channel="phone",
        written="personal",
        sender=anna.pk,
        written_by="hiring_manager",
        text="They rang.\r\nKindly.",
        reason="experience_gap",
        feedback="offered",
        invites=["stay_in_touch"],
        wants_future="yes",
        disorganised="on",
    )
    outcome = Outcome.objects.get()
    assert (outcome.channel, outcome.sender, outcome.text) == ("phone", anna, "They rang.\nKindly.")
    assert (outcome.reason, outcome.feedback, outcome.invites, outcome.conduct) == (
        "experience_gap",
        "offered",
        ["stay_in_touch"],
        ["disorganised"],
    )


@pytest.mark.parametrize(
    ("day", "sentence"),
    [
        ("2026-03-04", "This day has not come yet."),
        ("2026-01-11", "This is before you applied (12 January 2026)."),
        ("0001-01-01", "This date is too far away."),
        ("9999-12-31", "This date is too far away."),
        ("yesterday", "This is not a date."),
        ("", "Please give a date."),
    ],
)
def test_a_wrong_date_gets_a_sentence_and_keeps_what_was_typed(
    day: str, sentence: str, story: Story, web: Client
) -> None:
    response = add(web, story, notified_on=day, text="Keep me", wants_future="no")
    html = response.content.decode()
    assert response.status_code == 422
    assert sentence in html
    assert "Keep me" in html
    assert 'value="no" class="form-check-input" id="id_wants_future_1" checked' in html
    assert Outcome.objects.count() == 0


@pytest.mark.parametrize("kind", OutcomeKind.values)
def test_each_outcome_has_its_own_short_form(kind: str, story: Story, web: Client) -> None:
    address = reverse("followups:outcome_add", args=[story.application.pk])
    html = web.get(address, {"kind": kind}).content.decode()
    assert f'<input type="hidden" name="kind" value="{kind}">' in html
    assert ('name="reason"' in html) == (kind in {"not_selected", "offer_rescinded"})
    add(web, story, kind=kind)
    assert Application.objects.get(pk=story.application.pk).outcome == kind


@pytest.mark.parametrize(
    "data",
    [
        {"kind": "no such", "written": "x"},
        {"channel": HOSTILE},
        {"sender": "999999"},
        {"sender": "9" * 40},
        {"invites": ["x"]},
        {"reason": "\x00"},
    ],
)
def test_values_that_are_none_are_refused(data: dict, story: Story, web: Client) -> None:
    assert add(web, story, **data).status_code == 422
    assert Outcome.objects.count() == 0


def test_control_characters_go_and_markup_stays_text(story: Story, web: Client) -> None:
    add(web, story, text=HOSTILE, sender_name=HOSTILE)
    outcome = Outcome.objects.get()
    assert outcome.text == outcome.sender_name == "abc<script>alert(1)</script>"


def test_a_text_without_end_is_refused_in_words(story: Story, web: Client) -> None:
    response = add(web, story, text="x" * 10_000_000)
    assert response.status_code == 422
    assert "there is room for 200,000" in response.content.decode()


def test_another_persons_contact_cannot_be_the_sender(story: Story, web: Client) -> None:
    other = Story(user=make_user("other@example.org"))
    stranger = other.person("Eve Else", "recruiter")
    assert add(web, story, sender=stranger.pk).status_code == 422


def test_undo_restores_and_may_be_pressed_twice(story: Story, web: Client) -> None:
    add(web, story)
    address = reverse("followups:outcome_undo", args=[Outcome.objects.get().pk])
    for _press in range(2):
        response = web.post(address, follow=True)
        assert "Taken back." in response.content.decode()
    application = Application.objects.get(pk=story.application.pk)
    assert (application.status, application.outcome) == ("open", "")


def test_undo_after_thirty_days_is_refused_in_words(story: Story, web: Client, story_day) -> None:
    add(web, story)
    outcome = Outcome.objects.get()
    story_day.move_to(NOW + datetime.timedelta(days=31))
    response = web.post(reverse("followups:outcome_undo", args=[outcome.pk]), follow=True)
    assert "more than 30 days ago" in response.content.decode()


def test_a_correction_decides_again_and_says_what_changed(story: Story, web: Client) -> None:
    outcome = story.rejected()
    before = story.decision
    assert before.recommendation == "recommended"
    address = reverse("followups:outcome_edit", args=[outcome.pk])
    assert web.get(address).status_code == 200
    response = web.post(
        address, {"notified_on": TODAY.isoformat(), "wants_future": "no", "written": "personal"}
    )
    assert response["Location"] == (
        reverse("followups:decision", args=[story.decision.pk]) + f"?changed={before.pk}"
    )
    html = web.get(response["Location"]).content.decode()
    assert "What changed" in html
    assert 'Before: <span class="aw-muted">A short reply is worth writing.</span>' in html
    assert 'Now: <span class="aw-strong">A reply is optional here.</span>' in html


def test_a_correction_with_a_wrong_date_changes_nothing(story: Story, web: Client) -> None:
    outcome = story.rejected()
    address = reverse("followups:outcome_edit", args=[outcome.pk])
    assert web.post(address, {"notified_on": "2030-01-01"}).status_code == 422
    outcome.refresh_from_db()
    assert outcome.notified_on == TODAY


def test_they_came_back(planned: Story, web: Client) -> None:
    address = reverse("followups:reopen", args=[planned.application.pk])
    for _press in range(2):
        response = web.post(address, follow=True)
        assert "Open again." in response.content.decode()
    assert set(planned.states().values()) == {"cancelled"}
