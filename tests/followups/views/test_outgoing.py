"""A message on its way out: pressed on the step's page, watched, undone, sent again."""

import datetime
from typing import Any

import pytest
import time_machine
from django.template.loader import render_to_string
from django.test import Client
from django.urls import reverse
from django_q.models import OrmQ
from django_q.signing import SignedPackage
from pytest_django import DjangoCaptureOnCommitCallbacks

from followups.actions import keep_draft, skip
from followups.enums import OutgoingState
from followups.models import Outgoing, SendingAccount, Step
from followups.sending.clock import LEASE, NO_WORKER, PATIENCE
from tests.followups.sending.rows import put_account, put_outgoing
from tests.story import NOW, Story
from tracker.models import Company, Contact

SECOND = datetime.timedelta(seconds=1)
TEXT = "Dear Anna,\n\nthank you for the conversation on Tuesday.\n\nKim Doe"
HTMX = {"HTTP_HX_REQUEST": "true"}


def address(row: Step | Outgoing, name: str) -> str:
    return reverse(f"followups:{name}", args=[row.pk])


def words(step: Step, **changed: Any) -> dict[str, Any]:
    return {
        "subject": "Thank you",
        "text": TEXT,
        "to": "anna@fernwerk.example",
        "version": step.text_version,
        **changed,
    }


@pytest.fixture
def step(planned: Story) -> Step:
    step = planned.step("thank_you")
    put_account(step)
    return step


def part(row: Outgoing) -> str:
    return " ".join(render_to_string("followups/_sending.html", {"outgoing": row}).split())


def test_pressed_it_is_queued_and_kept(
    step: Step, web: Client, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        response = web.post(address(step, "step_send"), words(step))
    assert response["Location"] == f"{step.get_absolute_url()}#outgoing"
    row = Outgoing.objects.get()
    assert (row.state, row.to_address, row.to_name) == (
        "queued",
        "anna@fernwerk.example",
        "Anna Berg",
    )
    assert (row.from_address, row.from_name) == ("kim@example.org", "Kim Doe")
    assert (row.subject, row.body) == ("Thank you", TEXT)
    assert (row.pressed_at, row.send_at) == (NOW, NOW + 10 * SECOND)
    assert (row.in_reply_to, row.references) == ("", "")
    step.refresh_from_db()
    assert (step.subject, step.body, step.edited, step.state) == (
        "Thank you",
        TEXT,
        True,
        "scheduled",
    )
    (queued,) = [SignedPackage.loads(task.payload) for task in OrmQ.objects.all()]
    assert (queued["func"], queued["args"], queued["group"]) == (
        "followups.tasks.send_outgoing",
        (row.pk,),
        "outgoing",
    )


def test_pressed_twice_it_is_one(step: Step, web: Client) -> None:
    for _ in range(2):
        web.post(address(step, "step_send"), words(step))
    assert Outgoing.objects.count() == 1


def test_another_text_pressed_meanwhile_is_kept_and_said_not_to_go(step: Step, web: Client) -> None:
    """A second window, opened before the press: its text is not the one that leaves."""
    Step.objects.filter(pk=step.pk).update(subject="Thank you", body=TEXT, edited=True)
    web.post(address(step, "step_send"), words(step))
    other = TEXT.replace("Tuesday", "Wednesday")
    html = web.post(address(step, "step_send"), words(step, text=other), follow=True).content
    assert "An earlier text is on its way." in html.decode()
    step.refresh_from_db()
    assert (Outgoing.objects.get().body, step.body) == (TEXT, other)


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"to": "eve@evil.example"}, "The address of Anna Berg is anna@fernwerk.example by now."),
        ({"to": ""}, "The address of Anna Berg is anna@fernwerk.example by now."),
        ({"text": ""}, "Please write a text."),
        ({"subject": ""}, "Please write a subject."),
        ({"text": "\u200b\x00"}, "Please write a text."),
        ({"text": "You idiots will be hearing from my lawyer."}, "Not sent yet."),
    ],
)
def test_what_cannot_go_is_refused_and_kept(
    step: Step, web: Client, changed: dict[str, Any], said: str
) -> None:
    html = web.post(address(step, "step_send"), words(step, **changed), follow=True).content
    assert said in html.decode()
    assert not Outgoing.objects.exists()
    step.refresh_from_db()
    assert step.edited


def test_used_anyway_it_goes(step: Step, web: Client) -> None:
    Step.objects.filter(pk=step.pk).update(used_anyway=True)
    text = "You idiots will be hearing from my lawyer."
    web.post(address(step, "step_send"), words(step, text=text))
    assert Outgoing.objects.get().body == text


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("no account", "No account is set up to send from."),
        ("needs you", "Your sending account needs you first: Wrong password."),
        ("no contact", "Anna Berg asked for no contact."),
        ("no reply", "Nobody reads what goes to no-reply@fernwerk.example."),
        ("no address", "There is no e-mail address of Anna Berg on record."),
        ("blocked", "Waits."),
        ("sample", "This belongs to the sample search, so nothing is sent."),
        ("by phone", "This step does not go by e-mail."),
    ],
)
def test_who_cannot_be_written_to(step: Step, web: Client, change: str, said: str) -> None:
    anna = Contact.objects.filter(full_name="Anna Berg")
    rows = Step.objects.filter(pk=step.pk)
    to = "anna@fernwerk.example"
    match change:
        case "no account":
            SendingAccount.objects.all().delete()
        case "needs you":
            SendingAccount.objects.update(state="needs_you", said="Wrong password.")
        case "no contact":
            anna.update(do_not_contact=True)
        case "no reply":
            to = "no-reply@fernwerk.example"
            anna.update(email=to)
        case "no address":
            anna.update(email="")
        case "blocked":
            rows.update(state="blocked", wakes_at=None, reason="Waits.")
        case "sample":
            rows.update(is_sample=True)
        case "by phone":
            rows.update(via="phone")
    response = web.post(address(step, "step_send"), words(step, to=to), follow=True)
    assert said in response.content.decode()
    assert not Outgoing.objects.exists()


def test_a_step_that_is_over_sends_nothing(planned: Story, step: Step, web: Client) -> None:
    Step.objects.filter(pk=step.pk).update(state="skipped", closed_at=NOW, wakes_at=None)
    html = web.post(address(step, "step_send"), words(step), follow=True).content.decode()
    assert "This step is over: left out." in html
    assert not Outgoing.objects.exists()


def test_another_windows_text_is_not_sent_over(step: Step, web: Client) -> None:
    Step.objects.filter(pk=step.pk).update(
        subject="Other", body="Other", edited=True, text_version=step.text_version + 1
    )
    response = web.post(address(step, "step_send"), words(step))
    assert response.status_code == 422
    assert "This text was changed in another window." in response.content.decode()
    assert not Outgoing.objects.exists()


def test_a_text_that_is_too_long_stays_in_the_field(step: Step, web: Client) -> None:
    response = web.post(address(step, "step_send"), words(step, text="x" * 100_001))
    assert response.status_code == 422
    assert not Outgoing.objects.exists()


def test_it_is_watched_second_by_second_until_it_ends(
    step: Step, web: Client, story_day: time_machine.Traveller
) -> None:
    row = put_outgoing(step, now=NOW)
    status = address(row, "outgoing_status")
    assert 'hx-trigger="every 1s"' in part(row)
    assert "in 10 seconds" in part(row)
    assert f'action="{address(row, "outgoing_undo")}"' in part(row)
    story_day.move_to(NOW + 9 * SECOND)
    same = web.get(f"{status}?state=queued", **HTMX)
    assert "in 1 second<" in same.content.decode()
    assert "Undo" not in same.content.decode()
    Outgoing.objects.update(state="sending", lease_until=NOW + LEASE)
    moved = web.get(f"{status}?state=queued", **HTMX)
    assert (moved["HX-Retarget"], moved["HX-Reswap"]) == ("#outgoing", "outerHTML")
    assert "It is being sent to anna@fernwerk.example." in moved.content.decode()
    assert "Undo" not in moved.content.decode()
    Outgoing.objects.update(state="sent", lease_until=None, ended_at=NOW)
    ended = web.get(f"{status}?state=sending", **HTMX)
    assert (ended["HX-Refresh"], ended.content) == ("true", b"")
    assert web.get(status)["Location"] == f"{step.get_absolute_url()}#outgoing"


@pytest.mark.parametrize(
    ("columns", "words"),
    [
        ({"state": "sent", "ended_at": NOW}, "Sent to anna@fernwerk.example, "),
        (
            {"state": "sent", "ended_at": NOW, "copy_said": "No copy is there."},
            "No copy is there.",
        ),
        (
            {"state": "failed", "ended_at": NOW, "said": "Nobody here."},
            '<span class="aw-late">Not sent.</span> Nobody here.',
        ),
        (
            {"state": "unsure", "ended_at": NOW, "said": "It may have arrived."},
            '<span class="aw-late">Perhaps sent.</span> It may have arrived.',
        ),
        ({"state": "taken_back", "ended_at": NOW}, "Taken back before it went out."),
    ],
)
def test_what_ended_is_not_asked_for_again(step: Step, columns: dict[str, Any], words: str) -> None:
    html = part(put_outgoing(step, now=NOW, **columns))
    assert words in html
    assert "hx-get" not in html


def test_nothing_on_its_way_is_nothing_on_the_page() -> None:
    assert render_to_string("followups/_sending.html", {"outgoing": None}).strip() == ""


def test_what_time_alone_ended_is_told_without_a_clock(
    step: Step, story_day: time_machine.Traveller
) -> None:
    late = put_outgoing(step, now=NOW - PATIENCE - 20 * SECOND)
    assert NO_WORKER in part(late)
    late.delete()
    lost = put_outgoing(step, now=NOW, state="sending", lease_until=NOW)
    assert "The sending was interrupted, so it may have arrived." in part(lost)
    assert "It did not arrive" in part(lost)


def test_undone_in_time(step: Step, web: Client) -> None:
    row = put_outgoing(step, now=NOW)
    html = web.post(address(row, "outgoing_undo"), follow=True).content.decode()
    assert "Taken back. It was not sent, and the text is as it was." in html
    row.refresh_from_db()
    assert (row.state, row.ended_at) == ("taken_back", NOW)


@pytest.mark.parametrize("state", ["sending", "sent", "failed", "unsure"])
def test_undone_too_late(step: Step, web: Client, state: str) -> None:
    lease = {"lease_until": NOW + LEASE} if state == "sending" else {}
    row = put_outgoing(step, now=NOW, state=state, ended_at=NOW, **lease)
    html = web.post(address(row, "outgoing_undo"), follow=True).content.decode()
    assert "It was too late to take it back." in html
    row.refresh_from_db()
    assert row.state == state


def test_it_arrived(step: Step, web: Client) -> None:
    row = put_outgoing(step, now=NOW, state="sending", lease_until=NOW)
    web.post(address(row, "outgoing_arrived"), {"arrived": "perhaps"})
    row.refresh_from_db()
    assert row.state == "sending"
    web.post(address(row, "outgoing_arrived"), {"arrived": "yes"})
    row.refresh_from_db()
    step.refresh_from_db()
    assert (row.state, step.state, step.sent_at) == ("sent", "done", row.send_at)


def test_it_did_not_arrive_and_is_sent_again(step: Step, web: Client) -> None:
    row = put_outgoing(step, now=NOW, state="unsure", ended_at=NOW)
    assert web.post(address(row, "outgoing_again")).status_code == 302
    assert Outgoing.objects.count() == 1
    web.post(address(row, "outgoing_arrived"), {"arrived": "no"})
    web.post(address(row, "outgoing_again"))
    assert list(Outgoing.objects.order_by("pk").values_list("state", flat=True)) == [
        OutgoingState.FAILED,
        OutgoingState.QUEUED,
    ]


def test_sent_again_it_is_the_text_as_it_stands_now(step: Step, web: Client) -> None:
    row = put_outgoing(step, now=NOW, state="failed", ended_at=NOW, said="No.")
    web.post(address(step, "step_draft"), words(step, subject="Another"))
    web.post(address(row, "outgoing_again"))
    second = Outgoing.objects.exclude(pk=row.pk).get()
    assert (second.subject, second.body) == ("Another", TEXT)
    assert second.message_id != row.message_id


def test_what_was_typed_since_goes_along_when_it_is_sent_again(step: Step, web: Client) -> None:
    row = put_outgoing(step, now=NOW, state="failed", ended_at=NOW, said="No.")
    step.refresh_from_db()
    typed = words(step, subject="Mended", version=str(step.text_version))
    web.post(address(row, "outgoing_again"), typed)
    assert Outgoing.objects.exclude(pk=row.pk).get().subject == "Mended"


def test_while_it_is_on_its_way_no_other_text_is_offered(step: Step, web: Client) -> None:
    keep_draft(step, subject="S", body="Kept for later", by=step.owner, now=NOW)
    assert "Kept for later" in web.get(step.get_absolute_url()).content.decode()
    put_outgoing(step, now=NOW, state="queued")
    assert "Kept for later" not in web.get(step.get_absolute_url()).content.decode()


def test_the_sample_search_is_not_told_to_send_from_here(step: Step, web: Client) -> None:
    Step.objects.filter(pk=step.pk).update(is_sample=True)
    html = web.get(step.get_absolute_url()).content.decode()
    assert "so it is not sent from here" in html
    assert "Afterword can send it" not in html


def test_a_step_that_is_over_still_tells_what_may_have_gone_out(step: Step, web: Client) -> None:
    put_outgoing(step, state=OutgoingState.UNSURE, ended_at=NOW)
    skip(step, by=step.owner, now=NOW)
    page = web.get(step.get_absolute_url()).content.decode()
    assert "Perhaps sent." in page
    assert "It did not arrive" in page


def test_who_asked_for_no_contact_is_offered_no_way(step: Step, web: Client) -> None:
    assert step.contact is not None
    company = Company.objects.create(owner=step.owner, name="Elsewhere", do_not_contact=True)
    Contact.objects.filter(pk=step.contact.pk).update(company=company)
    page = web.get(step.get_absolute_url()).content.decode()
    assert "They asked for no contact, so there is nothing to send." in page
    assert "mailto:" not in page
