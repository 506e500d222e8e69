"""Whatever is typed into a letter: shown literally, or refused with a sentence."""

import datetime

import pytest
from django.test import Client
from django.utils.html import escape

from followups.enums import StepKind
from followups.models import Step
from tests.followups.views.letters import HTMX, address, save, show
from tests.story import NOW, Story


@pytest.fixture(autouse=True)
def next_morning(story_day) -> None:
    story_day.move_to(NOW + datetime.timedelta(days=1))


@pytest.fixture
def step(planned: Story) -> Step:
    return planned.step(StepKind.THANK_YOU)


HOSTILE = [
    "{{ 7*7 }} {% debug %} {0.__class__} %s %(x)s ${HOME}",
    "</textarea><script>alert(1)</script><b>bold</b>",
    "“Smart” ‘quotes’ – and … \u00a0spaces",
    "e\u0301a\u0308 👩\u200d👩\u200d👧 🙂",
    "שלום אנה, תודה על השיחה",
    "\n\n  leading lines stay readable",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_what_is_typed_is_shown_literally(text: str, step: Step, web: Client) -> None:
    save(web, step, f"Dear Anna, {text}")
    html = show(web, step)
    assert f"{escape(step.body)}</textarea>" in html
    assert step.body == f"Dear Anna, {text}".strip()
    checked = web.post(address(step, "step_check"), {"subject": text, "text": text})
    assert checked.status_code == 200
    assert "<script>alert" not in checked.content.decode()


def test_far_too_much_text_is_answered_with_a_sentence(step: Step, web: Client) -> None:
    data = {"subject": "S", "text": "word " * 30_000}
    html = web.post(address(step, "step_check"), data, **HTMX).content.decode()
    assert "has 150,000 characters; there is room for 100,000." in html
    refused = web.post(address(step, "step_draft"), data, **HTMX)
    assert refused.status_code == 422
    assert "Not saved. This message has 149,999 characters" in refused.content.decode()


def test_a_hundred_thousand_characters_are_taken(step: Step, web: Client) -> None:
    text = ("Thank you for the talk. " * 5_000)[:100_000].strip()
    save(web, step, text)
    assert step.body == text
    html = show(web, step)
    assert "The text is too long to travel in the link." in html or "Use it anyway" in html


def test_where_nobody_is_named_somebody_can_be_chosen(planned: Story, web: Client) -> None:
    step = planned.step("thank_you")
    type(step).objects.filter(pk=step.pk).update(contact=None)
    html = web.get(step.get_absolute_url()).content.decode()
    assert "Choose who gets it" in html
    assert "Write to somebody else" not in html
