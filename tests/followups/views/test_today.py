"""Today: what needs the person, in a fixed number of queries."""

import datetime
import gzip

import pytest
from django.test import Client
from django.urls import reverse

from followups.actions import mute, wake
from followups.enums import StepKind
from tests.followups.views.mails import put_mail
from tests.story import NOW, TODAY, Story, at, full_story, make_user
from tracker.models import Application

pytestmark = pytest.mark.django_db
DAY = datetime.timedelta(days=1)
QUERIES = 23


def get(web: Client, address: str = "/") -> str:
    response = web.get(address)
    assert response.status_code == 200
    return response.content.decode()


def test_the_first_visit_offers_one_step_and_the_sample(client: Client) -> None:
    client.force_login(make_user())
    html = get(client)
    assert "Nothing needs you today." in html
    assert reverse("tracker:application_add") in html
    assert f'action="{reverse("followups:sample_load")}"' in html


def test_the_next_morning_one_thing_is_ready_and_two_are_there_if_you_like(
    planned: Story, web: Client, story_day
) -> None:
    story_day.move_to(NOW + DAY)
    wake(NOW + DAY)
    html = get(web)
    assert "<h1>One thing is ready.</h1>" in html
    assert "About 10 minutes in all. It does not have to be today." in html
    below = html.partition('id="if-you-like"')[2]
    assert "Look back at the interviews" in below
    assert "Hold the posting against your experience" in below
    assert "Thank Anna Berg" not in below
    assert "Thank Anna Berg" in html
    assert '<blockquote class="aw-letter"><p>Dear Anna Berg,' in html


def test_a_step_whose_hour_has_come_is_ready_before_the_clock_ticks(
    planned: Story, web: Client, story_day
) -> None:
    story_day.move_to(NOW + DAY)
    assert "<h1>One thing is ready.</h1>" in get(web)


def test_nothing_is_due_on_the_day_itself(story: Story, web: Client) -> None:
    story.rejected()
    html = get(web)
    assert "<h1>Nothing needs you today.</h1>" in html
    assert "Fernwerk rests until" in html


def test_a_decision_is_asked_for_from_the_next_day(story: Story, web: Client, story_day) -> None:
    story.rejected()
    story_day.move_to(NOW + DAY)
    html = get(web)
    assert "<h1>One thing to decide.</h1>" in html
    assert reverse("followups:decision", args=[story.decision.pk]) in html


def test_silence_is_not_asked_for(story: Story, web: Client, story_day) -> None:
    story.rejected(toxic=True)
    story_day.move_to(NOW + DAY)
    html = get(web)
    assert "<h1>Nothing needs you today.</h1>" in html
    assert "To decide" not in html


def test_while_everything_rests_nothing_is_ready(planned: Story, web: Client, story_day) -> None:
    story_day.move_to(NOW + DAY)
    mute(planned.user, until=TODAY + 5 * DAY, now=NOW + DAY)
    planned.user.refresh_from_db()
    html = get(web)
    assert "<h1>Nothing needs you today.</h1>" in html
    assert "Everything rests until" in html


def test_interviews_of_the_next_days_with_their_people(story: Story, web: Client) -> None:
    ama = story.person("Ama Boateng", "interviewer")
    story.interview(ama, starts_at=at(5, 14), format="video", status="scheduled")
    html = get(web)
    assert "Thursday, 14:00" in html
    assert "Fernwerk</bdi>, interview, video" in html
    assert "With <bdi>Ama Boateng</bdi>. 60 minutes." in html


def quiet(story: Story, days: int) -> Application:
    long_ago = TODAY - days * DAY
    Application.objects.filter(pk=story.application.pk).update(
        last_contact_on=long_ago, furthest_stage="applied", stage="applied"
    )
    return story.application


def test_quiet_ones_are_closed_together_and_opened_again_by_one_undo(
    web: Client, story: Story
) -> None:
    second = Story(user=story.user, title="Second", company_name="Other")
    ids = [quiet(story, 40).pk, quiet(second, 40).pk]
    assert "Two applications without a word for over 30 days" in get(web)
    response = web.post(reverse("followups:close_quiet"), {"application": ids}, follow=True)
    assert "Two applications are closed as “no response”." in response.content.decode()
    assert set(Application.objects.values_list("outcome", flat=True)) == {"no_response"}
    undo = [line for line in response.content.decode().split('"') if "/quiet/" in line]
    web.post(next(address for address in undo if address.endswith("/undo/")))
    assert set(Application.objects.values_list("status", flat=True)) == {"open"}


def test_closing_takes_only_what_is_quiet_and_ones_own(story: Story, web: Client) -> None:
    other = Story(user=make_user("other@example.org"))
    ids = [quiet(other, 90).pk, story.application.pk, "x", "-1", "9" * 40]
    response = web.post(reverse("followups:close_quiet"), {"application": ids}, follow=True)
    assert "Nothing was ticked, so nothing was closed." in response.content.decode()
    assert set(Application.objects.values_list("status", flat=True)) == {"open"}


@pytest.mark.parametrize("batch", ["0", "1", str(10**40)])
def test_undoing_what_was_never_closed_changes_nothing(
    batch: str, story: Story, web: Client
) -> None:
    response = web.post(reverse("followups:quiet_undo", args=[batch]), follow=True)
    assert "These are open already." in response.content.decode()


def test_after_an_interview_silence_leads_to_the_question(story: Story, web: Client) -> None:
    Application.objects.update(last_contact_on=TODAY - 50 * DAY)
    assert "You met somebody there: one short question would be fine." in get(web)
    address = reverse("followups:quiet_ask", args=[story.application.pk])
    response = web.post(address)
    assert response["Location"] == reverse("followups:decision", args=[story.decision.pk])
    assert story.decision.steps[0]["kind"] == StepKind.STATUS_NUDGE
    assert web.post(address)["Location"] == response["Location"]


def fill(user, count: int) -> None:
    """So many of everything: ready steps, decisions, interviews, quiet and new applications."""
    for number in range(count):
        full_story(user=user, title=f"Ready {number}", company_name=f"R{number}")
        undecided = Story(user=user, title=f"Undecided {number}", company_name=f"U{number}")
        undecided.interview(undecided.person("Bo", "hiring_manager"))
        undecided.rejected()
        fresh = Story(user=user, title=f"Fresh {number}", company_name=f"F{number}")
        people = [fresh.person("Ama", "interviewer"), fresh.person("Luca", "panel_member")]
        fresh.interview(*people, starts_at=at(6, 14), status="scheduled")
        quiet(Story(user=user, title=f"Quiet {number}", company_name=f"Q{number}"), 40)


@pytest.mark.parametrize("rows", [1, 30])
def test_the_number_of_queries_does_not_grow(
    rows: int, client: Client, story_day, django_assert_num_queries
) -> None:
    user = make_user()
    fill(user, rows)
    client.force_login(user)
    story_day.move_to(NOW + DAY)
    wake(NOW + DAY)
    client.get("/")
    more = 0 if rows == 1 else 3  # the three long lists are counted
    with django_assert_num_queries(QUERIES + more):
        html = get(client)
    assert len(gzip.compress(html.encode())) < 40_000


def test_long_lists_show_their_beginning_and_offer_the_rest(client: Client, story_day) -> None:
    user = make_user()
    fill(user, 7)
    client.force_login(user)
    story_day.move_to(NOW + DAY)
    assert "Show all 14" in get(client)  # two for oneself of each story
    html = get(client, "/?all=1")
    assert "Show all" not in html
    assert html.count("Hold the posting against your experience</a></h3>") == 7


def test_mails_that_wait_are_named_under_the_head(planned: Story, web: Client) -> None:
    assert "in your inbox" not in get(web)
    put_mail(planned.user)
    assert ">One mail in your inbox</a> waits for a look." in get(web)
    put_mail(planned.user)
    assert ">Two mails in your inbox</a> wait for a look." in get(web)
