"""The house's pages in a real browser: readable by everybody, silent, asking nobody else."""

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.urls import reverse
from playwright.sync_api import Page

from accounts.models import User
from config.welcome import make_token

pytestmark = [pytest.mark.e2e, pytest.mark.django_db(transaction=True)]
PASSPHRASE = "a long passphrase"
OPEN = ["account_login", "account_signup", "account_reset_password", "account_reset_password_done"]
SIGNED_IN = [
    "account_logout",
    "account_change_password",
    "account_email",
    "mfa_index",
    "mfa_activate_totp",
    "mfa_add_webauthn",
]


class Listening:
    """A page whose complaints and requests are written down."""

    def __init__(self, page: Page, home: str) -> None:
        self.page = page
        self.home = home
        self.complaints: list[str] = []
        self.elsewhere: list[str] = []
        page.on("console", self._on_console)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("request", self._on_request)

    def _on_console(self, message: Any) -> None:
        if message.type in {"error", "warning"} and "404" not in message.text:
            self.complaints.append(message.text)

    def _on_request(self, request: Any) -> None:
        if not request.url.startswith(self.home):
            self.elsewhere.append(request.url)

    def visit(self, path: str) -> None:
        for theme in ("light", "dark"):
            self.page.emulate_media(color_scheme=theme)
            self.page.goto(self.home + path)
            self.check(f"{path} in {theme}")

    def check(self, where: str) -> None:
        results = Axe().run(self.page)
        assert results.violations_count == 0, f"{where}\n{results.generate_report()}"
        width = self.page.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert (where, width <= 0) == (where, True)
        assert (where, self.complaints, self.elsewhere) == (where, [], [])


@pytest.fixture
def listening(page: Page, live_server: Any) -> Listening:
    return Listening(page, live_server.url)


@pytest.mark.parametrize("width", [360, 1360])
def test_open_pages(listening: Listening, width: int) -> None:
    listening.page.set_viewport_size({"width": width, "height": 800})
    for path in [reverse("welcome", args=[make_token()]), *map(reverse, OPEN)]:
        listening.visit(path)
    listening.visit("/nowhere/")


@pytest.mark.parametrize("width", [360, 1360])
def test_pages_of_the_account(listening: Listening, width: int) -> None:
    listening.page.set_viewport_size({"width": width, "height": 800})
    User.objects.create_user("kim@example.com", PASSPHRASE)
    sign_in(listening, "kim@example.com")
    for name in SIGNED_IN:
        listening.visit(reverse(name))


def test_the_admin_obeys_the_policy(listening: Listening) -> None:
    owner = User.objects.create_superuser("owner@example.com", PASSPHRASE)
    sign_in(listening, owner.email)
    for path in (
        "/admin/",
        "/admin/accounts/user/",
        f"/admin/accounts/user/{owner.pk}/change/",
        "/admin/tracker/application/",
        "/admin/tracker/application/add/",
    ):
        listening.page.goto(listening.home + path)
        assert (path, listening.complaints, listening.elsewhere) == (path, [], [])


def test_the_first_visit_offers_the_time_zone_of_the_browser(
    browser: Any, live_server: Any
) -> None:
    context = browser.new_context(timezone_id="Asia/Tokyo")
    page = context.new_page()
    page.goto(live_server.url + reverse("welcome", args=[make_token()]))
    assert page.get_by_label("Time zone").input_value() == "Asia/Tokyo"
    page.get_by_label("E-mail").fill("kim@example.com")
    page.get_by_label("Password").fill(PASSPHRASE)
    page.get_by_role("button", name="Create the account").click()
    page.wait_for_url(live_server.url + "/")
    assert User.objects.get().time_zone == "Asia/Tokyo"
    context.close()


def test_the_theme_is_kept(listening: Listening) -> None:
    User.objects.create_user("kim@example.com", PASSPHRASE)
    page = listening.page
    page.emulate_media(color_scheme="light")
    sign_in(listening, "kim@example.com")
    switch = page.get_by_role("button", name="Dark theme").locator("visible=true")
    switch.click()
    assert page.locator("html").get_attribute("data-bs-theme") == "dark"
    page.reload()
    assert page.locator("html").get_attribute("data-bs-theme") == "dark"
    assert switch.get_attribute("aria-pressed") == "true"


def test_keys(listening: Listening) -> None:
    User.objects.create_user("kim@example.com", PASSPHRASE)
    page = listening.page
    sign_in(listening, "kim@example.com")
    page.keyboard.press("?")
    assert page.get_by_role("dialog", name="Keys").is_visible()
    page.keyboard.press("Escape")
    page.get_by_role("dialog", name="Keys").wait_for(state="hidden")
    page.keyboard.press("g")
    page.keyboard.press("a")
    page.wait_for_url(listening.home + reverse("tracker:application_list"))


def sign_in(listening: Listening, email: str) -> None:
    page = listening.page
    page.goto(listening.home + reverse("account_login"))
    page.get_by_label("E-mail").fill(email)
    page.get_by_label("Password").fill(PASSPHRASE)
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url(lambda address: "/login/" not in address)
