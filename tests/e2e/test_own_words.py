"""Places and sentences go in at the cursor, and the preview follows what is typed."""

import re

import pytest
from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from followups.models import OwnPhrase
from tests.e2e.pages_of_own_texts import keep_texts
from tests.e2e.visiting import NARROW, Reader
from tests.e2e.worlds import Planned

pytestmark = [pytest.mark.e2e, pytest.mark.django_db(transaction=True)]
LIKED = "What you build there deserves patient people."


@pytest.fixture
def world() -> Planned:
    return Planned()


@pytest.fixture
def tab(page: Page, live_server: LiveServer, world: Planned) -> Page:
    page.set_default_timeout(15_000)
    Reader(page, live_server.url).sign_in(world.user)
    return page


def test_a_place_goes_in_at_the_cursor_and_the_preview_follows(
    tab: Page, live_server: LiveServer
) -> None:
    tab.goto(live_server.url + reverse("followups:template_new"))
    body = tab.locator("#id_body")
    body.fill("Dear ,\n\nThank you for all of it.")
    body.evaluate("field => field.setSelectionRange(5, 5)")
    tab.get_by_role("button", name="{contact_first}").click()
    expect(body).to_have_value("Dear {contact_first},\n\nThank you for all of it.")
    expect(tab.locator("#preview blockquote")).to_have_text(re.compile("Dear Anna,"))
    tab.keyboard.press("Control+z")
    expect(body).to_have_value("Dear ,\n\nThank you for all of it.")
    tab.get_by_label("Shown with").select_option("invented")
    expect(tab.locator("#preview blockquote")).to_have_text(re.compile("Dear ,"))


def test_a_sentence_goes_in_above_the_closing_words(
    tab: Page, live_server: LiveServer, world: Planned
) -> None:
    OwnPhrase.objects.create(
        owner=world.user, kind="thank_you", language="en-GB", text=LIKED, used_at=timezone.now()
    )
    world.put("thank_you", "ready")
    tab.goto(live_server.url + world.step("thank_you").get_absolute_url())
    before = tab.locator("#id_text").input_value()
    tab.get_by_text("Sentences of yours (1)").click()
    tab.get_by_role("button", name="Put it in").click()
    above, _, closing = before.rpartition("\n\n")
    expect(tab.locator("#id_text")).to_have_value(f"{above} {LIKED}\n\n{closing}")
    expect(tab.locator("#saved-words")).to_have_text(re.compile("Saved"))


def test_everything_opened_still_fits_a_phone(
    tab: Page, live_server: LiveServer, world: Planned
) -> None:
    keep_texts(world)
    world.put("thank_you", "ready")
    tab.set_viewport_size({"width": NARROW, "height": 800})
    tab.goto(live_server.url + world.step("thank_you").get_absolute_url())
    tab.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })")
    expect(tab.get_by_label("Start from")).to_be_visible()
    assert tab.evaluate("document.documentElement.scrollWidth") == NARROW
