"""The decision page: reasons, what would change it, and the person's own choice."""

import datetime

import pytest
import time_machine
from django.test import Client
from django.urls import reverse

from followups.enums import Choice
from tests.story import TODAY, Story
from tracker.actions import save_application
from tracker.models import Application, Company


def address(story: Story, name: str = "decision") -> str:
    return reverse(f"followups:{name}", args=[story.decision.pk])


def show(web: Client, story: Story) -> str:
    response = web.get(address(story))
    assert response.status_code == 200
    return response.content.decode()


def test_a_reply_worth_writing_says_why_and_where_each_reason_comes_from(
    story: Story, web: Client
) -> None:
    story.rejected()
    html = show(web, story)
    assert "<h1>A short reply is worth writing.</h1>" in html
    assert "You were interviewed in person." in html
    assert '<span class="aw-rule">DEC-4</span>' in html
    assert "“Should I Reply to a Rejection Email?”, sentences A17, A18, A19." in html
    assert "Nobody has shown that a reply changes who gets hired later." in html
    assert 'value="follow_plan" checked' in html
    assert "tomorrow</time> at the earliest" in html


def test_silence_is_an_answer_with_the_next_open_application(web: Client, story: Story) -> None:
    bare = Story(user=story.user, title="Bare", company_name="Quillon")
    bare.rejected(written="automated", written_by="team")
    save_application(
        Application(title="Design Researcher", closes_on=TODAY), by=story.user, now=story.now
    )
    html = show(web, bare)
    assert "<h1>Silence is the better answer.</h1>" in html
    assert 'value="stay_silent" checked' in html
    assert "It needs a person to write to. Add one first." in html
    assert "Your next open one is" in html
    assert "Design Researcher</a>." in html


def test_an_optional_reply_leaves_the_choice_open(story: Story, web: Client) -> None:
    story.rejected(wants_future="no")
    html = show(web, story)
    assert "<h1>A reply is optional here.</h1>" in html
    assert " checked" not in html


@pytest.mark.parametrize(
    ("choice", "said", "where"),
    [
        (Choice.FOLLOW_PLAN, "Kept. Each step comes with its draft on its day.", "decision"),
        (Choice.THANK_YOU_ONLY, "Kept. One short message, then it is closed.", "decision"),
        (Choice.STAY_SILENT, "Kept. Nothing is sent and nothing comes back.", "decision"),
        (Choice.HOLD, "Fernwerk rests until tomorrow.", "today"),
    ],
)
def test_each_choice_is_kept_and_can_be_taken_back(
    choice: str, said: str, where: str, story: Story, web: Client
) -> None:
    story.rejected()
    response = web.post(address(story), {"choice": choice})
    assert response["Location"] == ("/" if where == "today" else address(story))
    assert story.decision.choice == choice
    assert said in web.get(response["Location"]).content.decode()
    for _press in range(2):
        web.post(address(story, "decision_undo"))
        assert story.decision.choice == ""
    assert not story.application.plans.filter(closed_at__isnull=True).exists()


def test_undo_goes_back_to_the_choice_before(story: Story, web: Client) -> None:
    story.rejected()
    web.post(address(story), {"choice": Choice.FOLLOW_PLAN})
    response = web.post(address(story), {"choice": Choice.STAY_SILENT}, follow=True)
    undo = address(story, "decision_undo") + "?to=follow_plan"
    assert f'action="{undo}"' in response.content.decode()
    web.post(undo)
    assert story.decision.choice == Choice.FOLLOW_PLAN
    assert story.states()["thank_you"] == "scheduled"


def test_a_veto_asks_once_why_on_the_same_page(story: Story, web: Client) -> None:
    story.rejected(toxic=True)
    response = web.post(address(story), {"choice": Choice.FOLLOW_PLAN})
    assert response.status_code == 422
    assert 'name="override_reason"' in response.content.decode()
    assert story.decision.choice == ""
    web.post(address(story), {"choice": Choice.FOLLOW_PLAN, "override_reason": "Anna was kind"})
    assert (story.decision.choice, story.decision.override_reason) == (
        "follow_plan",
        "Anna was kind",
    )


def test_no_contact_is_not_to_be_overridden(story: Story, web: Client) -> None:
    story.rejected(no_contact_requested=True)
    html = show(web, story)
    assert html.count(" disabled>") == 2
    response = web.post(
        address(story), {"choice": Choice.FOLLOW_PLAN, "override_reason": "All the same"}
    )
    assert response.status_code == 422
    assert (
        "They asked for no contact. Nothing is planned against that." in response.content.decode()
    )


@pytest.mark.parametrize("choice", ["", "shout", "\x00", "follow_plan" * 100])
def test_a_choice_that_is_none_is_asked_again(choice: str, story: Story, web: Client) -> None:
    story.rejected()
    response = web.post(address(story), {"choice": choice})
    assert response.status_code == 422
    assert "Please pick one of the four." in response.content.decode()


@pytest.mark.parametrize(
    ("fact", "value", "heading"),
    [
        ("wants_future", "no", "A reply is optional here."),
        ("conduct", "unprofessional", "Silence is the better answer."),
        ("no_contact_requested", "True", "Silence is the better answer."),
        ("readiness", "not_yet", "Fernwerk rests until"),
        ("readiness", "rather_not", "Silence is the better answer."),
    ],
)
def test_pressing_what_would_change_it_changes_it_and_undo_changes_it_back(
    fact: str, value: str, heading: str, story: Story, web: Client
) -> None:
    story.rejected()
    html = show(web, story)
    assert f'name="fact" value="{fact}"' in html
    before = story.decision
    response = web.post(
        address(story, "decision_change"), {"fact": fact, "value": value}, follow=True
    )
    html = response.content.decode()
    assert f"<h1>{heading}" in html
    assert "What changed" in html
    assert story.decision.pk != before.pk
    undo = next(part for part in html.split('"') if "/change/?" in part).replace("&amp;", "&")
    web.post(undo)
    assert story.decision.recommendation == "recommended"


def test_a_company_one_really_wants(web: Client, story: Story) -> None:
    bare = Story(user=story.user, title="Bare", company_name="Quillon")
    bare.rejected(written="automated", written_by="team")
    web.post(address(bare, "decision_change"), {"fact": "relationship", "value": "target"})
    assert bare.decision.recommendation == "optional"
    assert Company.objects.get(name="Quillon").relationship == "target"


@pytest.mark.parametrize(
    ("fact", "value"),
    [
        *(("", ""), ("owner", "1"), ("wants_future", "maybe"), ("readiness", "\x00")),
        *(("contacts", "x"), ("relationship", "x" * 5000), ("notified_on", "2020-01-01")),
    ],
)
def test_a_fact_that_cannot_be_changed_here_is_refused(
    fact: str, value: str, story: Story, web: Client
) -> None:
    story.rejected()
    before = story.decision.pk
    response = web.post(
        address(story, "decision_change"), {"fact": fact, "value": value}, follow=True
    )
    assert "This is not something that can be changed here." in response.content.decode()
    assert story.decision.pk == before


def test_a_stale_page_changes_nothing_and_leads_to_what_stands(story: Story, web: Client) -> None:
    story.rejected()
    old = story.decision
    web.post(address(story, "decision_change"), {"fact": "wants_future", "value": "no"})
    stale = reverse("followups:decision", args=[old.pk])
    assert "See what stands now" in web.get(stale).content.decode()
    for name, data in [
        ("decision", {"choice": "follow_plan"}),
        ("decision_change", {"fact": "wants_future", "value": "yes"}),
        ("decision_undo", {}),
    ]:
        response = web.post(reverse(f"followups:{name}", args=[old.pk]), data)
        assert response["Location"] == address(story)
    assert story.decision.choice == ""


@pytest.mark.parametrize("changed", ["x", "0", "9" * 40, "-1", "1 OR 1=1"])
def test_a_comparison_with_nothing_shows_nothing(changed: str, story: Story, web: Client) -> None:
    story.rejected()
    html = web.get(address(story), {"changed": changed}).content.decode()
    assert "What changed" not in html


def test_the_plan_that_is_followed_links_its_steps(planned: Story, web: Client) -> None:
    html = show(web, planned)
    for step in planned.application.steps.all():
        assert f'href="{step.get_absolute_url()}"' in html
    assert "after the thank-you" in html


def test_names_are_text(web: Client, story: Story) -> None:
    wild = Story(user=story.user, title="<b>x</b>", company_name="<script>alert(1)</script>")
    wild.rejected()
    assert "<script>alert(1)" not in show(web, wild)


def test_when_the_rest_is_over_the_page_asks_instead_of_naming_a_day_gone_by(
    story: Story, web: Client, story_day: time_machine.Traveller
) -> None:
    story.rejected()
    web.post(address(story, "decision_change"), {"fact": "readiness", "value": "not_yet"})
    assert "<h1>Fernwerk rests until " in show(web, story)
    story_day.shift(datetime.timedelta(days=3))
    assert "<h1>Is today a better day?" in show(web, story)
