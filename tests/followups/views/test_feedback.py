"""Feedback received: folded, themes in a word, one thing to act on, and the way back."""

import pytest
from django.test import Client
from django.urls import reverse

from followups.actions import mark_sent
from followups.drafts import draft_for
from followups.enums import StepKind
from followups.forms.feedback import THEMES
from tests.story import NOW, TODAY, Story
from tracker.models import Company, Feedback

GIVEN = {"kind": "specific", "received_on": TODAY.isoformat()}


def page_of(story: Story) -> str:
    return reverse("followups:feedback_add", args=[story.application.pk])


def keep(web: Client, story: Story, **said: object):
    return web.post(page_of(story), {**GIVEN, **said})


def test_feedback_is_kept_folded(planned: Story, web: Client) -> None:
    response = keep(
        web,
        planned,
        text="More depth",
        themes=["depth", "examples"],
        own_themes="depth, tariffs,, calm",
        act_on="Prepare two cases",
    )
    assert response["Location"] == page_of(planned)
    feedback = Feedback.objects.get()
    assert feedback.themes == ["depth", "examples", "tariffs", "calm"]
    assert feedback.act_on == "Prepare two cases"
    html = web.get(page_of(planned)).content.decode()
    assert "<summary><span>Specific, <time" in html
    assert "Read when ready</span></summary>" in html
    assert planned.states()["feedback_request"] == "cancelled"


def test_only_what_came_is_asked_for_at_once(planned: Story, web: Client) -> None:
    assert keep(web, planned, text="Read me later").status_code == 302
    assert Feedback.objects.get().themes == []
    html = web.get(page_of(planned)).content.decode()
    assert "Note what it is about" in html
    assert "A short thanks is drafted" in html


def test_after_reading_themes_and_the_one_thing_follow(planned: Story, web: Client) -> None:
    keep(web, planned, text="Your cases were thin")
    feedback = Feedback.objects.get()
    address = reverse("followups:feedback_edit", args=[feedback.pk])
    html = web.get(address).content.decode()
    assert "After reading" in html
    assert "Your cases were thin" in html
    said = {**GIVEN, "text": feedback.text, "themes": ["examples"], "act_on": "prepare two cases"}
    assert web.post(address, said)["Location"] == page_of(planned)
    feedback.refresh_from_db()
    assert (feedback.themes, feedback.act_on) == (["examples"], "prepare two cases")
    thanks = planned.step(StepKind.FEEDBACK_THANKS)
    assert "two cases" in draft_for(thanks, today=TODAY).body


def test_own_words_are_offered_the_next_time(planned: Story, web: Client) -> None:
    keep(web, planned, own_themes="tariffs")
    html = web.get(page_of(planned)).content.decode()
    assert html.count('name="themes"') == len(THEMES) + 1
    assert 'value="tariffs"' in html


def test_noting_it_can_be_taken_back(planned: Story, web: Client) -> None:
    before = planned.states()
    keep(web, planned, text="More depth")
    assert planned.states() != before
    web.post(reverse("followups:feedback_undo", args=[Feedback.objects.get().pk]))
    assert Feedback.objects.count() == 0
    after = planned.states()
    assert after.pop(StepKind.FEEDBACK_THANKS) == "cancelled"
    assert after == before


def test_they_give_none_is_forgotten_with_it(planned: Story, web: Client) -> None:
    keep(web, planned, kind="declined_by_policy")
    assert Company.objects.get(pk=planned.company.pk).gives_no_feedback is True
    web.post(reverse("followups:feedback_undo", args=[Feedback.objects.get().pk]))
    assert Company.objects.get(pk=planned.company.pk).gives_no_feedback is False
    assert planned.states()["feedback_request"] == "blocked"


def test_thanks_that_went_out_stay_out(planned: Story, web: Client) -> None:
    keep(web, planned, text="More depth")
    thanks = planned.step(StepKind.FEEDBACK_THANKS)
    mark_sent(thanks, sent_at=NOW, by=planned.user, now=NOW)
    web.post(reverse("followups:feedback_undo", args=[Feedback.objects.get().pk]))
    thanks.refresh_from_db()
    assert (thanks.state, thanks.sent_at) == ("done", NOW)


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"kind": "loud"},
        {"kind": "generic", "received_on": "2027-01-01"},
        {**GIVEN, "themes": ["{{ 7 }}"]},
        {**GIVEN, "act_on": "x" * 301},
    ],
)
def test_feedback_that_cannot_be_is_refused(data: dict, planned: Story, web: Client) -> None:
    response = web.post(page_of(planned), data)
    assert response.status_code == 422
    assert Feedback.objects.count() == 0


def test_what_was_typed_comes_back(planned: Story, web: Client) -> None:
    typed = "They said {{ why }} & <b>more</b>"
    html = web.post(page_of(planned), {"kind": "", "text": typed}).content.decode()
    assert "They said {{ why }} &amp; &lt;b&gt;more&lt;/b&gt;" in html


def test_the_page_asks_little_however_much_there_is(
    planned: Story, web: Client, django_assert_max_num_queries
) -> None:
    for number in range(60):
        Feedback.objects.create(
            application=planned.application,
            kind="generic",
            received_on=TODAY,
            themes=[f"own {number}"],
        )
    with django_assert_max_num_queries(16):
        html = web.get(page_of(planned)).content.decode()
    assert html.count("Read when ready</span></summary>") == 20


@pytest.mark.parametrize(("text", "folded"), [("More depth", True), ("", False)])
def test_only_words_are_said_to_be_folded_away(
    text: str, folded: bool, planned: Story, web: Client
) -> None:
    keep(web, planned, text=text)
    assert ("folded away until you want" in web.get(page_of(planned)).content.decode()) is folded
