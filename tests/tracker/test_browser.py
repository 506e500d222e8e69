"""The tracker's pages in a real browser, with the longest names there are, wide and narrow."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.test import Client
from playwright.sync_api import Page
from pytest_django.live_server_helper import LiveServer

from accounts.models import User
from tests.tracker.rows import add_application, add_contact, add_interview, close
from tracker.models import Application

pytestmark = [pytest.mark.e2e, pytest.mark.django_db(transaction=True)]
LONG = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverwaltungsfachangestellte"


@pytest.fixture
def application(person: User) -> Application:
    """One application in which everything is as long as it can be."""
    application = add_application(person, f"{LONG} {LONG}", LONG, notes=LONG * 3, place=LONG)
    contact = add_contact(person, LONG, company=application.company, job_title=LONG)
    add_interview(application, contact, days=-2, detail=LONG)
    close(application, text=LONG * 4, sender_name=LONG)
    return application


@pytest.fixture
def tab(page: Page, live_server: LiveServer, person: User) -> Page:
    """A browser tab of the person, signed in."""
    client = Client()
    client.force_login(person)
    page.context.add_cookies(
        [{"name": "sessionid", "value": client.cookies["sessionid"].value, "url": live_server.url}]
    )
    return page


@pytest.mark.parametrize("width", [1360, 360])
def test_every_page_fits_and_can_be_read(
    tab: Page, live_server: LiveServer, application: Application, width: int
) -> None:
    contact = application.contacts.get()
    assert application.company is not None
    paths = ["/applications/", "/applications/add/", application.get_absolute_url(), "/people/"]
    paths += [f"/applications/{application.pk}/interviews/add/", contact.get_absolute_url()]
    paths += ["/companies/", application.company.get_absolute_url(), "/settings/"]
    tab.set_viewport_size({"width": width, "height": 800})
    found = []
    for at, path in enumerate(paths):
        tab.emulate_media(color_scheme="dark" if at % 2 else "light")
        tab.goto(live_server.url + path)
        too_wide = tab.evaluate("document.documentElement.scrollWidth > innerWidth")
        found.append((path, too_wide, Axe().run(tab).violations_count))
    assert found == [(path, False, 0) for path in paths]


def test_an_application_is_added_with_three_fields_and_the_keyboard(
    tab: Page, live_server: LiveServer, person: User
) -> None:
    tab.goto(f"{live_server.url}/applications/")
    tab.keyboard.press("n")
    tab.wait_for_url("**/applications/add/")
    tab.get_by_label("Role", exact=True).fill("Data engineer")
    tab.get_by_label("Company", exact=True).fill("Fernwerk")
    tab.get_by_label("Company", exact=True).press("Enter")
    tab.wait_for_selector("h1:has-text('Data engineer')")
    added = Application.objects.get()
    assert (str(added), added.stage) == ("Data engineer, Fernwerk", "applied")


def test_what_was_typed_stays_on_the_page(tab: Page, live_server: LiveServer, person: User) -> None:
    tab.goto(f"{live_server.url}/applications/add/")
    tab.get_by_label("Role", exact=True).fill("Data engineer")
    tab.get_by_label("Address of the posting").fill("javascript:alert(1)")
    tab.get_by_role("button", name="Add it").click()
    tab.wait_for_selector("[role=alert]")
    assert tab.get_by_label("Role", exact=True).input_value() == "Data engineer"
    assert tab.get_by_label("Address of the posting").get_attribute("aria-invalid") == "true"
    assert Application.objects.count() == 0
