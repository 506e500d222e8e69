"""The admin in a real browser: our strict policy stops nothing it needs."""

import pytest
from django.contrib import admin
from django.test import Client
from django.urls import reverse
from playwright.sync_api import Page, Request
from pytest_django.live_server_helper import LiveServer

from accounts.models import User
from tests.admin import rows

pytestmark = pytest.mark.e2e


@pytest.fixture
def said(page: Page) -> list[str]:
    """What the console said and which requests failed; leaving a page ends what it still loads."""
    heard: list[str] = []

    def failed(request: Request) -> None:
        if request.failure != "net::ERR_ABORTED":
            heard.append(f"{request.url}: {request.failure}")

    page.on("console", lambda line: heard.append(line.text) if line.type == "error" else None)
    page.on("pageerror", lambda error: heard.append(str(error)))
    page.on("requestfailed", failed)
    return heard


def _sign_in(page: Page, live_server: LiveServer, user: User) -> None:
    visitor = Client()
    visitor.force_login(user, "django.contrib.auth.backends.ModelBackend")
    session = visitor.cookies["sessionid"].value
    page.context.add_cookies([{"name": "sessionid", "value": session, "url": live_server.url}])


@pytest.mark.django_db(transaction=True)
def test_no_page_of_the_admin_breaks_the_policy(
    page: Page, live_server: LiveServer, said: list[str]
) -> None:
    operator = User.objects.create_superuser("operator@example.com", "a long passphrase")
    rows.make(2)
    _sign_in(page, live_server, operator)
    for model in admin.site._registry:
        name = f"admin:{model._meta.app_label}_{model._meta.model_name}"
        page.goto(live_server.url + reverse(f"{name}_changelist"))
        row = model._default_manager.first()
        if row is not None:
            page.goto(live_server.url + reverse(f"{name}_change", args=[row.pk]))
    page.goto(f"{live_server.url}/admin/tracker/application/add/")
    page.locator(".field-company .select2-selection").click()
    page.locator(".select2-results__option").first.wait_for()
    assert said == []
