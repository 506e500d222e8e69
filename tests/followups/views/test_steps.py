"""The step page: its text, whom it goes to, and what the person says about it."""

import datetime

import pytest
from django.test import Client
from django.urls import reverse

from followups.enums import StepKind
from followups.models import Step
from tests.story import NOW, TODAY, Story

DAY = datetime.timedelta(days=1)
TOMORROW = NOW + DAY


@pytest.fixture(autouse=True)
def next_morning(story_day) -> None:
    """The thank-you is ready on the day after the notice."""
    story_day.move_to(TOMORROW)


def address(step: Step, name: str = "step") -> str:
    return reverse(f"followups:{name}", args=[step.pk])


def thank_you(story: Story) -> Step:
    return story.step(StepKind.THANK_YOU)


def show(web: Client, step: Step) -> str:
    response = web.get(address(step))
    assert response.status_code == 200
    return response.content.decode()


def test_the_draft_with_its_meter_and_the_ways_to_send_it(planned: Story, web: Client) -> None:
    html = show(web, thank_you(planned))
    assert "<h1>Thank Anna Berg</h1>" in html
    assert "&lt;anna@fernwerk.example&gt;" in html
    assert "Hiring manager. The notice came from them." in html
    assert 'href="mailto:anna@fernwerk.example?subject=' in html
    assert "https://mail.google.com/" in html
    assert "https://outlook.office.com/" in html
    assert '<path class="is-track" d="M2 7H398"/><path class="is-good" d="M109.1 7H236.4"/>' in html
    assert "60 to 130 reads best." in html
    assert " style=" not in html


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        ({"text": "x" * 130_000}, "has 130,000 characters; there is room for 100,000"),
        ({"text": "x" * 300_000}, "there is room for 200,000"),
        ({"subject": "s" * 400}, "This is longer than the 300 characters"),
    ],
)
def test_too_much_text_is_refused_and_kept_in_the_field(
    data: dict, sentence: str, planned: Story, web: Client
) -> None:
    response = web.post(address(thank_you(planned), "step_draft"), data)
    assert response.status_code == 422
    assert sentence in response.content.decode()


def test_control_characters_and_markup(planned: Story, web: Client) -> None:
    step = thank_you(planned)
    web.post(
        address(step, "step_draft"), {"subject": "a\x00\u202eb", "text": "</textarea><script>"}
    )
    step.refresh_from_db()
    assert step.subject == "ab"
    assert "&lt;/textarea&gt;&lt;script&gt;</textarea>" in show(web, step)


def test_sent_now_with_the_words_as_they_stood(planned: Story, web: Client) -> None:
    step = thank_you(planned)
    response = web.post(
        address(step, "step_sent"), {"subject": "Thanks", "text": "As sent", "sent_at": ""}
    )
    assert response["Location"] == "/"
    step.refresh_from_db()
    assert (step.state, step.sent_at) == ("done", TOMORROW)
    assert (step.touchpoint.subject, step.touchpoint.text) == ("Thanks", "As sent")
    assert planned.step(StepKind.FEEDBACK_REQUEST).due_on == TODAY + 3 * DAY
    html = web.get("/").content.decode()
    assert "Noted as sent. Next: " in html
    assert f'action="{address(step, "step_undo")}"' in html
    assert "As sent</blockquote>" in show(web, step)


def test_sent_at_another_time_in_the_persons_zone(planned: Story, web: Client) -> None:
    step = thank_you(planned)
    web.post(address(step, "step_sent"), {"sent_at": "2026-03-04T09:15"})
    step.refresh_from_db()
    assert step.sent_at == datetime.datetime(2026, 3, 4, 8, 15, tzinfo=datetime.UTC)


@pytest.mark.parametrize(
    ("sent_at", "sentence"),
    [
        ("2026-03-05T09:00", "This time is in the future."),
        ("2026-03-01T09:00", "This is before their answer came."),
        ("0001-01-01T00:00", "too far away"),
        ("9999-12-31T23:59", "too far away"),
        ("soon", "This is not a date and time."),
        ("\x00", "This is not a date and time."),
    ],
)
def test_a_wrong_time_gets_a_sentence_and_nothing_is_sent(
    sent_at: str, sentence: str, planned: Story, web: Client
) -> None:
    step = thank_you(planned)
    response = web.post(
        address(step, "step_sent"), {"subject": "S", "text": "Typed", "sent_at": sent_at}
    )
    html = response.content.decode()
    assert response.status_code == 422
    assert sentence in html
    assert "Typed</textarea>" in html
    step.refresh_from_db()
    assert step.sent_at is None


def test_a_stale_page_sends_once(planned: Story, web: Client) -> None:
    step = thank_you(planned)
    for _press in range(2):
        assert web.post(address(step, "step_sent"), {"sent_at": ""}).status_code == 302
    assert planned.application.touchpoints.count() == 1


def test_undo_after_sending_waits_again(planned: Story, web: Client) -> None:
    step = thank_you(planned)
    web.post(address(step, "step_sent"), {"sent_at": ""})
    web.post(address(step, "step_undo"))
    assert planned.states()["feedback_request"] == "blocked"
    again = web.post(address(step, "step_undo"), follow=True)
    assert again.status_code == 200


def test_a_step_that_waits_cannot_be_sent(planned: Story, web: Client) -> None:
    step = planned.step(StepKind.FEEDBACK_REQUEST)
    html = show(web, step)
    assert "This waits for:" in html
    assert "step_sent" not in html
    assert reverse("followups:step_sent", args=[step.pk]) not in html
    web.post(address(step, "step_sent"), {"sent_at": ""})
    assert planned.states()["feedback_request"] == "blocked"


@pytest.mark.parametrize(
    ("data", "day"),
    [
        ({"until": "tomorrow"}, TODAY + 2 * DAY),
        ({"until": "week"}, TODAY + 8 * DAY),
        ({"until": "day", "day": "2026-03-20"}, datetime.date(2026, 3, 20)),
    ],
)
def test_later(data: dict, day: datetime.date, planned: Story, web: Client) -> None:
    step = thank_you(planned)
    response = web.post(address(step, "step_later"), data)
    assert response["Location"] == "/"
    step.refresh_from_db()
    assert (step.state, step.due_on) == ("scheduled", day)
    web.post(address(step, "step_undo"))
    step.refresh_from_db()
    assert step.due_on == TODAY + DAY


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"until": "never"},
        {"until": "day", "day": "x"},
        {"day": "0001-01-01"},
        {"until": "\x00"},
    ],
)
def test_later_without_a_day_is_asked_again(data: dict, planned: Story, web: Client) -> None:
    step = thank_you(planned)
    assert web.post(address(step, "step_later"), data).status_code == 422
    before = step.due_on
    step.refresh_from_db()
    assert step.due_on == before


def test_a_day_that_is_over_is_refused_in_words(planned: Story, web: Client) -> None:
    data = {"until": "day", "day": "2026-03-04"}
    response = web.post(address(thank_you(planned), "step_later"), data, follow=True)
    assert "Please choose a day after today." in response.content.decode()


def test_not_at_all_and_back(planned: Story, web: Client) -> None:
    step = thank_you(planned)
    for _press in range(2):
        assert web.post(address(step, "step_skip"))["Location"] == "/"
    assert planned.states()["feedback_request"] == "cancelled"
    assert "Take it back" in show(web, step)
    web.post(address(step, "step_undo"))
    assert planned.states()["feedback_request"] == "blocked"


def test_write_to_somebody_else(planned: Story, web: Client) -> None:
    step = thank_you(planned)
    ben = planned.application.contacts.get(full_name="Ben Cho")
    html = show(web, step)
    assert f'name="contact" value="{ben.pk}">' in html
    assert '<span class="aw-strong">Ben Cho</span> <span class="aw-muted">Interviewer.' in html
    response = web.post(address(step, "step_recipient"), {"contact": ben.pk})
    assert response["Location"] == address(step)
    assert "<h1>Thank Ben Cho</h1>" in show(web, step)


@pytest.mark.parametrize("contact", ["", "x", "0", "9" * 40])
def test_a_recipient_who_is_none_is_refused(contact: str, planned: Story, web: Client) -> None:
    step = thank_you(planned)
    assert web.post(address(step, "step_recipient"), {"contact": contact}).status_code == 422


def test_somebody_who_asked_for_no_contact_is_never_offered(planned: Story, web: Client) -> None:
    step = thank_you(planned)
    ben = planned.application.contacts.get(full_name="Ben Cho")
    ben.do_not_contact = True
    ben.save(update_fields=["do_not_contact"])
    html = show(web, step)
    assert f'value="{ben.pk}"' not in html
    assert "Asked for no contact." in html
    assert web.post(address(step, "step_recipient"), {"contact": ben.pk}).status_code == 422


def test_without_an_address_the_page_says_so(planned: Story, web: Client) -> None:
    step = thank_you(planned)
    anna = step.contact
    anna.email = anna.linkedin_url = ""
    anna.save(update_fields=["email", "linkedin_url"])
    html = show(web, step)
    assert "There is no address on record." in html
    assert "mailto:" not in html


def test_the_linkedin_note_counts_as_linkedin_does(planned: Story, web: Client) -> None:
    web.post(address(thank_you(planned), "step_sent"), {"sent_at": ""})
    step = planned.step(StepKind.LINKEDIN_CONNECT)
    html = show(web, step)
    assert "characters of 200." in html
    assert "I asked" in html
    measured = web.post(address(step, "step_check"), {"text": "🙂" * 101}).content.decode()
    assert '<span class="aw-num">202</span> characters, 2 more than LinkedIn takes.' in measured


def test_looking_back_has_a_page_of_its_own(planned: Story, web: Client) -> None:
    step = planned.step(StepKind.REFLECTION)
    assert web.get(address(step))["Location"] == address(step, "reflection")
    fit = planned.step(StepKind.ROLE_FIT_REVIEW)
    assert web.get(address(fit))["Location"] == address(fit, "role_fit")
    assert web.get(address(step, "role_fit"))["Location"] == address(step)
