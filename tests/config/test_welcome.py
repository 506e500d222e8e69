"""The first account: through the link in the terminal, once."""

import datetime

import pytest
import time_machine
from django.test import Client
from django.urls import reverse
from pytest_django import Settings

from accounts.models import User
from config.welcome import WelcomeError, check_token, create_owner, make_token

OWNER = {
    "email": "Kim@Example.com",
    "password": "a long passphrase",
    "time_zone": "Europe/Berlin",
}


def address() -> str:
    return reverse("welcome", args=[make_token()])


def test_the_link_creates_the_owner_and_signs_in(client: Client, db: None) -> None:
    assert client.get(address()).status_code == 200
    response = client.post(address(), OWNER)
    owner = User.objects.get()
    assert (owner.email, owner.time_zone) == ("kim@example.com", "Europe/Berlin")
    assert (owner.is_superuser, owner.is_staff) == (True, True)
    assert (response.status_code, response["Location"]) == (302, reverse("today"))
    assert client.session["_auth_user_id"] == str(owner.pk)


def test_the_link_works_once(client: Client, db: None) -> None:
    link = address()
    client.post(link, OWNER)
    client.logout()
    response = client.post(link, {**OWNER, "email": "second@example.com"})
    assert response.status_code == 404
    assert "This link has been used." in response.content.decode()
    assert User.objects.count() == 1


def test_a_made_up_link_creates_nothing(client: Client, db: None) -> None:
    assert client.post(reverse("welcome", args=["made-up"]), OWNER).status_code == 404
    assert not User.objects.exists()


def test_a_link_of_yesterday_has_closed(db: None) -> None:
    with time_machine.travel(
        datetime.datetime(2026, 3, 3, 9, tzinfo=datetime.UTC), tick=False
    ) as clock:
        token = make_token()
        clock.shift(datetime.timedelta(hours=23))
        check_token(token)
        clock.shift(datetime.timedelta(hours=2))
        with pytest.raises(WelcomeError, match="more than a day old"):
            check_token(token)


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("email", "kim", "Enter a valid email address."),
        ("email", "kim\0@example.com", "Null characters are not allowed."),
        ("password", "short", "This password is too short."),
        ("password", "12345678901", "This password is entirely numeric."),
        ("time_zone", "Mars/Olympus", "Please pick one of the answers offered."),
    ],
)
def test_a_wrong_entry_is_said_and_kept(
    client: Client, db: None, field: str, value: str, said: str
) -> None:
    response = client.post(address(), {**OWNER, field: value})
    assert response.status_code == 422
    assert said in response.content.decode()
    assert not User.objects.exists()


def test_the_owner_is_created_whole(db: None) -> None:
    owner = create_owner(email="kim@example.com", password="a long passphrase", time_zone="UTC")
    assert owner.check_password("a long passphrase")


def test_sign_up_is_closed_unless_opened(client: Client, db: None, settings: Settings) -> None:
    page = client.get(reverse("account_signup")).content.decode()
    assert "Accounts are by invitation" in page
    settings.SIGNUP_OPEN = True
    assert "Create an account" in client.get(reverse("account_signup")).content.decode()


def test_open_sign_up_keeps_the_time_zone(client: Client, db: None, settings: Settings) -> None:
    settings.SIGNUP_OPEN = True
    client.post(
        reverse("account_signup"),
        {"email": "lee@example.com", "password1": "a long passphrase", "time_zone": "Asia/Tokyo"},
    )
    lee = User.objects.get()
    assert (lee.email, lee.time_zone, lee.is_staff) == ("lee@example.com", "Asia/Tokyo", False)


def test_sign_in_is_throttled(client: Client, person: User) -> None:
    wrong = {"login": "kim@example.com", "password": "not it at all"}
    pages = [client.post(reverse("account_login"), wrong).content.decode() for _ in range(11)]
    assert "That was tried too often" not in pages[0]
    assert "That was tried too often" in pages[-1]
