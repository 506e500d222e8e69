"""Every page of the house: our frame, our words, nothing inline, nothing from elsewhere."""

import re

import pytest
from django.test import Client
from django.urls import reverse

from accounts.models import User

OPEN = ["account_login", "account_signup", "account_reset_password", "account_reset_password_done"]
SIGNED_IN = [
    "account_logout",
    "account_change_password",
    "account_email",
    "account_reauthenticate",
    "mfa_index",
    "mfa_list_webauthn",
]
POLICY = {
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
}
INLINE = re.compile(r"\sstyle=|\son[a-z]+=|<style|<script(?![^>]*(?:src=|application/json))")


def check(page: str) -> None:
    assert INLINE.findall(page) == []
    assert re.findall(r"""(?:src|href)=["'](?:https?:)?//[^"']+""", page) == []
    assert len(re.findall(r"<h1[ >]", page)) == 1


@pytest.mark.parametrize("name", OPEN)
def test_open_pages(client: Client, db: None, name: str) -> None:
    response = client.get(reverse(name))
    assert response.status_code == 200
    assert set(response["Content-Security-Policy"].split("; ")) == POLICY
    check(response.content.decode())


@pytest.mark.parametrize("name", SIGNED_IN)
def test_pages_of_the_account(signed_in: Client, name: str) -> None:
    response = signed_in.get(reverse(name))
    assert response.status_code == 200
    check(response.content.decode())


@pytest.mark.parametrize(
    ("path", "status", "said"),
    [
        ("/nowhere/", 404, "There is nothing at this address"),
        ("/welcome/made-up/", 404, "This link is not complete"),
        ("/accounts/login/?next=%00", 400, "That could not be read"),
    ],
)
def test_pages_of_what_went_wrong(
    client: Client, db: None, path: str, status: int, said: str
) -> None:
    response = client.get(path)
    assert response.status_code == status
    assert said in response.content.decode()
    assert set(response["Content-Security-Policy"].split("; ")) == POLICY
    check(response.content.decode())


def test_a_stale_form_is_told_what_to_do(db: None) -> None:
    browser = Client(enforce_csrf_checks=True)
    response = browser.post(reverse("account_login"), {"login": "x", "password": "y"})
    assert response.status_code == 403
    assert "This form has gone stale" in response.content.decode()


def test_the_admin_is_behind_our_sign_in(client: Client, db: None) -> None:
    first = client.get("/admin/")
    second = client.get(first["Location"])
    assert second["Location"].startswith(reverse("account_login"))


def test_the_admin_is_for_staff_only(signed_in: Client) -> None:
    response = signed_in.get("/admin/login/?next=/admin/")
    assert response.status_code == 403


def test_the_admin_has_nothing_inline(client: Client, db: None) -> None:
    owner = User.objects.create_superuser("owner@example.com", "a long passphrase")
    client.force_login(owner)
    for path in ("/admin/", "/admin/accounts/user/", f"/admin/accounts/user/{owner.pk}/change/"):
        response = client.get(path)
        assert (path, response.status_code) == (path, 200)
        assert INLINE.findall(response.content.decode()) == []
