"""The main path without JavaScript, and everything with the keyboard alone."""

import datetime
from collections.abc import Iterator

import pytest
from django.utils import timezone
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from accounts.models import User
from followups.actions import wake
from followups.models import Step
from tests.e2e.visiting import Reader
from tests.e2e.worlds import Planned, make_user
from tracker.models import Application

pytestmark = [pytest.mark.e2e, pytest.mark.django_db(transaction=True)]
_FOCUS_IS_SEEN = """() => {
  const style = getComputedStyle(document.activeElement);
  const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1;
  return outlined || style.boxShadow !== "none";
}"""
_IS_NEW = """() => {
  const here = document.activeElement;
  const isNew = !here.dataset.seen;
  here.dataset.seen = "yes";
  return isNew;
}"""
_FOCUSABLE = "a[href], button, input:not([type=hidden]), select, textarea, summary"
_WHERE = """() => {
  const here = document.activeElement;
  return here.tagName + "#" + here.id + " " + (here.getAttribute("href") || here.name || "")
    + " " + here.textContent.trim().slice(0, 30);
}"""


@pytest.fixture
def plain(browser: Browser, live_server: LiveServer) -> Iterator[Page]:
    """A tab in which no script runs."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.set_default_timeout(15_000)
    yield page
    context.close()


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).first.click()


def follow(page: Page, name: str) -> None:
    page.get_by_role("link", name=name, exact=True).first.click()


def two_days_ago(user: User) -> datetime.date:
    return user.today(timezone.now()) - datetime.timedelta(days=2)


def test_the_main_path_needs_no_script(plain: Page, live_server: LiveServer) -> None:
    page, user = plain, make_user(time_zone="UTC")
    Reader(page, live_server.url).sign_in(user)
    page.goto(live_server.url)
    follow(page, "Add an application")
    page.get_by_label("Role", exact=True).fill("Data engineer")
    page.get_by_label("Company", exact=True).fill("Fernwerk")
    press(page, "Add it")
    follow(page, "Add a person")
    page.get_by_label("Name", exact=True).fill("Anna Berg")
    page.get_by_label("E-mail").fill("anna@fernwerk.example")
    page.get_by_label("Part in this application").select_option(label="Hiring manager")
    press(page, "Add them")
    follow(page, "Add an interview")
    page.get_by_label("When").fill(f"{two_days_ago(user)}T13:00")
    page.get_by_label("Anna Berg").check()
    press(page, "Save")
    follow(page, "Log an outcome")
    page.get_by_label("To you, by a person").check()
    press(page, "Record it")
    page.get_by_label("Follow the plan").check()
    press(page, "Keep this choice")
    step = Step.objects.get(kind="thank_you")
    assert step.wakes_at is not None
    wake(step.wakes_at)
    page.goto(live_server.url)
    follow(page, "Thank Anna Berg")
    press(page, "I sent it")
    expect(page.get_by_text("Noted as sent.")).to_be_visible()
    step.refresh_from_db()
    assert (step.state, Application.objects.count()) == ("done", 1)


@pytest.fixture
def tab(page: Page, live_server: LiveServer) -> Page:
    """A tab of somebody who follows a plan, with the page of their applications open."""
    page.set_default_timeout(15_000)
    world = Planned()
    Reader(page, live_server.url).sign_in(world.user)
    page.goto(f"{live_server.url}/applications/")
    return page


def test_tab_reaches_everything_in_order_and_is_seen(tab: Page) -> None:
    seen: list[str] = []
    for _ in range(60):
        tab.keyboard.press("Tab")
        if tab.evaluate("document.activeElement === document.body"):
            break
        assert tab.evaluate(_FOCUS_IS_SEEN), tab.evaluate(_WHERE)
        assert tab.evaluate(_IS_NEW), tab.evaluate(_WHERE)  # nothing holds the focus
        seen.append(tab.evaluate(_WHERE))
    assert seen[0] == "A# #main Skip to the page"
    parts = [next(at for at, where in enumerate(seen) if word in where) for word in _ORDER]
    assert parts == sorted(parts)
    assert len(seen) == tab.locator(_FOCUSABLE).locator("visible=true").count()


_ORDER = ("Afterword", "Today", "People", "Add application", "Settings", "Moving", "INPUT#id_q")


def test_the_skip_link_leads_past_the_navigation(tab: Page) -> None:
    tab.keyboard.press("Tab")
    tab.keyboard.press("Enter")
    assert tab.evaluate("document.activeElement.id") == "main"
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.closest('main') !== null")


@pytest.mark.parametrize(
    ("keys", "address"),
    [("n", "/applications/add/"), ("g t", "/"), ("g p", "/people/"), ("g c", "/companies/")],
)
def test_a_key_leads_there(tab: Page, live_server: LiveServer, keys: str, address: str) -> None:
    for key in keys.split():
        tab.keyboard.press(key)
    tab.wait_for_url(live_server.url + address)


def test_keys_in_a_list(tab: Page) -> None:
    tab.keyboard.press("j")
    assert tab.evaluate("document.activeElement.textContent") == "Data engineer"
    tab.keyboard.press("/")
    assert tab.evaluate("document.activeElement.id") == "id_q"
    tab.keyboard.type("g t n ? /")
    expect(tab.locator("#id_q")).to_have_value("g t n ? /")
    assert tab.url.endswith("/applications/")
    expect(tab.get_by_role("dialog")).to_have_count(0)


def test_the_list_of_keys_opens_closes_and_gives_the_focus_back(tab: Page) -> None:
    tab.keyboard.press("j")
    tab.keyboard.press("?")
    expect(tab.get_by_role("dialog", name="Keys")).to_be_visible()
    tab.keyboard.press("n")
    assert tab.url.endswith("/applications/")
    tab.keyboard.press("Escape")
    expect(tab.get_by_role("dialog", name="Keys")).to_be_hidden()
    assert tab.evaluate("document.activeElement.textContent") == "Data engineer"


def test_what_is_wrong_is_announced_and_can_be_reached(tab: Page, live_server: LiveServer) -> None:
    tab.goto(f"{live_server.url}/people/add/")
    tab.get_by_role("button", name="Add them").click()
    alert = tab.get_by_role("alert")
    expect(alert).to_contain_text("Please fill this in.")
    name = tab.get_by_label("Name", exact=True)
    assert name.get_attribute("aria-invalid") == "true"
    told_by = name.get_attribute("aria-describedby") or ""
    said = tab.locator(f"#{told_by.split()[-1]}")
    expect(said).to_have_text("Please fill this in.")
    expect(alert).to_be_focused()
