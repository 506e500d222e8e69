"""The theme switch, the page at twice its size, on paper, and without motion."""

import pytest
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from tests.e2e.visiting import WIDE, Reader
from tests.e2e.worlds import Planned

pytestmark = [pytest.mark.e2e, pytest.mark.django_db(transaction=True)]
_MOVES = """() => [...document.querySelectorAll("*")].filter(
  (one) => getComputedStyle(one).transitionDuration.split(", ").some((time) => time !== "0s")
).length"""


@pytest.fixture
def world() -> Planned:
    return Planned()


@pytest.fixture
def tab(page: Page, live_server: LiveServer, world: Planned) -> Page:
    page.set_default_timeout(15_000)
    page.emulate_media(color_scheme="light")
    Reader(page, live_server.url).sign_in(world.user)
    page.goto(f"{live_server.url}{world.application.get_absolute_url()}")
    return page


def test_the_theme_follows_the_system_until_it_is_pressed(tab: Page) -> None:
    root = tab.locator("html")
    switch = tab.get_by_role("button", name="Dark theme").locator("visible=true")
    for system, pressed in (("dark", "true"), ("light", "false")):
        tab.emulate_media(color_scheme=system)
        expect(root).to_have_attribute("data-bs-theme", system)
        expect(switch).to_have_attribute("aria-pressed", pressed)
    switch.click()
    expect(switch).to_have_attribute("aria-pressed", "true")
    tab.reload()
    expect(root).to_have_attribute("data-bs-theme", "dark")
    expect(switch).to_have_attribute("aria-pressed", "true")


def test_at_twice_the_size_nothing_is_lost(tab: Page) -> None:
    told = tab.locator("main").inner_text()
    tab.set_viewport_size({"width": WIDE // 2, "height": 450})
    assert tab.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    assert sorted(tab.locator("main").inner_text().split()) == sorted(told.split())


def test_on_paper_stands_the_page_alone(tab: Page) -> None:
    tab.emulate_media(media="print")
    expect(tab.get_by_role("heading", level=1)).to_be_visible()
    for part in (".aw-rail", ".aw-bar", ".aw-top"):
        expect(tab.locator(part)).to_be_hidden()


def test_nothing_moves_for_who_wants_no_motion(tab: Page) -> None:
    tab.emulate_media(reduced_motion="reduce")
    assert tab.evaluate(_MOVES) == 0
