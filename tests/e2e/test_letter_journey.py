"""A letter's journey: three faults, three better wordings, sent in the thread, and what follows.

A real browser against the launched app, with its worker process and a real mail server that one
signs in to. The clock is moved; nothing else is other than in life.
"""

import datetime
import email
import email.policy
import time
from collections.abc import Iterator
from email.message import EmailMessage
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.moving_clock import MovingClock
from tests.integration.house import House
from tests.integration.mail_server import NAME, PASSWORD, MailServer

pytestmark = [pytest.mark.e2e, pytest.mark.integration]

PATIENCE = 120
WEDNESDAY = datetime.datetime(2026, 3, 4, 10, 0, tzinfo=ZoneInfo("Europe/Berlin"))
FAULTS = {
    "THX-F1": "Please reconsider your decision.",
    "THX-F6": "Could you tell me why I was not chosen?",
    "THX-F2": "I expect an answer by Friday.",
}
# Their mail of 3 March, which answered one of ours, stands on record; the thank-you is ready.
STORY = """
from django.utils import timezone
from followups.actions import wake
from tests.followups.inbox.mails import from_anna
from tests.story import NOW, full_story
story = full_story()
more = {"message_id": "<2@fernwerk.example>", "references": ("<1@kim.example>",)}
mail = from_anna(subject="Your application", more=more).taken(
    story.user, application=story.application
)
type(mail).objects.filter(pk=mail.pk).update(state="filed", filed_at=NOW)
wake(timezone.now())
answer = story.step("thank_you").pk
"""
WHAT_FOLLOWS = """
from followups.models import Step
answer = {row.kind: [row.state, str(row.due_on)] for row in Step.objects.all()}
"""


@pytest.fixture
def post_office() -> Iterator[MailServer]:
    """The person's own provider, which wants a password."""
    with MailServer() as server:
        yield server


@pytest.fixture
def running(home: House, clock: MovingClock) -> Iterator[House]:
    clock.move_to(WEDNESDAY)
    with home.running("manage.py", "launch") as process:
        assert process.stdout is not None
        said, deadline = "", time.monotonic() + PATIENCE
        while "Stop it with" not in said and time.monotonic() < deadline:
            said += process.stdout.readline()
        assert "Stop it with" in said, said
        yield home


def sign_in(page: Page, site: str) -> None:
    page.goto(f"{site}/accounts/login/")
    page.locator("input[type=email]").fill(NAME)
    page.locator("input[type=password]").fill("a long enough passphrase")
    page.locator("main button.btn-primary").click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def set_up_account(page: Page, site: str, post_office: MailServer) -> None:
    page.goto(f"{site}/sending/")
    page.get_by_label("Your address").fill(NAME)
    page.get_by_label("Server").fill("localhost")
    page.get_by_label("Port").fill(str(post_office.port))
    page.get_by_label("Connection").select_option("none")
    page.get_by_label("User name").fill(NAME)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_label("Copy", exact=True).select_option("nowhere")
    page.get_by_role("button", name="Save and test").click()
    expect(page.get_by_text("Saved. ")).to_be_visible()


def break_three_rules(page: Page) -> None:
    field = page.locator("#id_text")
    text = field.input_value()
    field.evaluate(
        "(field, place) => { field.focus(); field.setSelectionRange(place, place); }",
        text.index("\n\n") + 2,
    )
    page.keyboard.type(f"{' '.join(FAULTS.values())} ", delay=5)
    for rule in FAULTS:
        expect(page.locator(".aw-finding").filter(has_text=rule)).to_have_count(1)
    expect(page.get_by_role("button", name="Send", exact=True)).to_have_count(0)


def mend_them(page: Page) -> None:
    for rule in FAULTS:
        finding = page.locator(".aw-finding").filter(has_text=rule)
        finding.get_by_role("button").click()
        expect(finding).to_have_count(0)
    expect(page.locator("#findings")).to_have_text("Nothing to mention.")


def the_mail(post_office: MailServer) -> EmailMessage:
    (sent,) = post_office.delivered
    assert sent.recipients == ["anna@fernwerk.example"]
    mail: Any = email.message_from_bytes(sent.data, policy=email.policy.default)
    assert isinstance(mail, EmailMessage)
    return mail


def test_a_letter_is_mended_sent_in_the_thread_and_followed(
    page: Page, running: House, post_office: MailServer
) -> None:
    page.set_default_timeout(20_000)
    site = running.environment["SITE_URL"]
    step = running.script(STORY)
    sign_in(page, site)
    set_up_account(page, site, post_office)

    page.goto(f"{site}/steps/{step}/")
    expect(page.get_by_text("It goes out as a reply to their mail of 3 March.")).to_be_visible()
    break_three_rules(page)
    mend_them(page)
    text = page.locator("#id_text").input_value()
    page.get_by_role("button", name="Send", exact=True).click()
    expect(page.get_by_role("button", name="Undo")).to_be_visible()
    assert post_office.delivered == []

    expect(page.get_by_text("Sent to anna@fernwerk.example")).to_be_visible(timeout=90_000)
    mail = the_mail(post_office)
    assert mail["In-Reply-To"] == "<2@fernwerk.example>"
    assert mail["References"] == "<1@kim.example> <2@fernwerk.example>"
    assert mail["Subject"] == "Re: Your application"
    assert str(mail.get_content()).replace("\r\n", "\n") == f"{text}\n"
    expect(page.get_by_role("heading", name="As it went out")).to_be_visible()
    expect(page.get_by_role("button", name="Take it back")).to_have_count(0)

    follows = running.script(WHAT_FOLLOWS)
    assert follows["thank_you"][0] == "done"
    assert follows["feedback_request"] == ["scheduled", "2026-03-06"]
    page.get_by_role("link", name="Fernwerk, Data engineer").click()
    expect(page.get_by_text("Ask Anna Berg for feedback").first).to_be_visible()
