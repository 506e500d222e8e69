"""The settings page of the account one sends through. (The conversation: tests/integration.)"""

import socket
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries, Settings

from accounts.models import User
from followups.enums import CopyTo, SenderState
from followups.models import Mailbox, SendingAccount
from followups.secret import SENDING, decrypt
from followups.sending.providers import provider_of
from tests.followups.sending.rows import put_account
from tests.story import NOW, TODAY, Story

PAGE = reverse("followups:sending")
PASSWORD = " a password\tfor one app ".replace("\t", "")


@pytest.fixture(scope="module")
def closed_port() -> int:
    """A port of this machine where nobody listens."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


def filled(at: int, **changed: Any) -> dict[str, Any]:
    return {
        "address": "kim@example.org",
        "host": "localhost",
        "port": at,
        "security": "none",
        "username": "kim@example.org",
        "password": PASSWORD,
        "copy_to": "myself",
        **changed,
    }


def mailbox(user: User, **columns: Any) -> Mailbox:
    values = {"host": "imap.example.org", "username": "kim", "since": TODAY, "next_poll_at": NOW}
    return Mailbox.objects.create(owner=user, **{**values, **columns})


def page(web: Client) -> str:
    response = web.get(PAGE)
    assert response.status_code == 200
    return " ".join(response.content.decode().split())


def test_the_empty_page(
    story: Story, web: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_num_queries(6):
        html = page(web)
    assert "Test this account" not in html
    assert 'value="kim@example.org"' in html
    assert 'value="587"' in html
    assert CopyTo.SENT_FOLDER not in html


def test_without_a_mailbox_nothing_is_logged_about_the_folder_left_out(
    story: Story, web: Client, caplog: pytest.LogCaptureFixture
) -> None:
    web.get(PAGE)
    assert caplog.messages == []


@pytest.mark.parametrize(
    ("address", "words"),
    [
        (
            "kim@gmail.com",
            ("smtp.gmail.com", "587", "starttls", "Gmail wants a password made for one app only."),
        ),
        ("kim@posteo.de", ("posteo.de", "465", "tls", "")),
        ("kim@GMX.de", ("mail.gmx.net", "587", "starttls", "once you allow it in its settings")),
    ],
)
def test_a_big_providers_server_is_offered(
    story: Story, web: Client, address: str, words: tuple[str, str, str, str]
) -> None:
    User.objects.update(email=address)
    host, port, security, hint = words
    html = page(web)
    assert f'value="{host}"' in html
    assert f'value="{port}"' in html
    assert f'<option value="{security}" selected>' in html
    assert hint in html


def test_a_provider_is_known_by_the_whole_domain_only() -> None:
    assert provider_of("kim@notgmail.com") is None
    assert provider_of("gmail.com") is not None  # no @: as the domain it is
    assert provider_of("") is None


def test_saving_tries_once_says_so_and_keeps_what_was_typed(
    story: Story, web: Client, closed_port: int
) -> None:
    html = web.post(PAGE, filled(closed_port), follow=True).content.decode()
    assert "Saved. The server refuses connections at this port." in html
    row = SendingAccount.objects.get()
    assert (row.owner, row.address, row.host, row.port) == (
        story.user,
        "kim@example.org",
        "localhost",
        closed_port,
    )
    assert (row.state, row.copy_to) == ("new", "myself")
    assert decrypt(row.password, purpose=SENDING) == PASSWORD
    assert PASSWORD.strip() not in html
    assert row.password not in html
    assert "Not the last time." in page(web)


def test_an_empty_password_leaves_the_one_that_is_kept(
    story: Story, web: Client, closed_port: int
) -> None:
    web.post(PAGE, filled(closed_port))
    before = SendingAccount.objects.get()
    web.post(PAGE, filled(closed_port, password="", copy_to="nowhere"))
    after = SendingAccount.objects.get()
    assert (after.copy_to, after.password) == ("nowhere", before.password)


@pytest.mark.parametrize(
    "changed",
    [{"host": "127.0.0.1"}, {"username": "lee"}, {"port": 7}, {"security": "starttls"}],
)
def test_a_kept_password_never_goes_to_another_place(
    story: Story, web: Client, closed_port: int, changed: dict[str, Any]
) -> None:
    web.post(PAGE, filled(closed_port))
    before = SendingAccount.objects.values().get()
    response = web.post(PAGE, filled(closed_port, password="", **changed))
    assert response.status_code == 422
    assert "Please enter it again: it goes to another place now." in response.content.decode()
    assert SendingAccount.objects.values().get() == before


def test_nor_does_it_where_the_server_is_taken_from_the_address(
    story: Story, web: Client, closed_port: int
) -> None:
    web.post(PAGE, filled(closed_port))
    before = SendingAccount.objects.values().get()
    changed = {"address": "kim@posteo.de", "host": "", "port": "", "security": "", "password": ""}
    assert web.post(PAGE, filled(closed_port, **changed)).status_code == 422
    assert SendingAccount.objects.values().get() == before


def test_a_server_that_is_not_named_is_the_providers(
    story: Story, web: Client, settings: Settings
) -> None:
    settings.MAILBOX_HOSTS = ["localhost"]
    data = filled(1, address="kim@posteo.de", host="", port="", security="")
    html = web.post(PAGE, data).content.decode()
    assert "This installation does not connect to that server." in html
    html = web.post(PAGE, {**data, "address": "kim@unknown.example"}).content.decode()
    assert html.count("Please fill this in.") >= 3
    assert not SendingAccount.objects.exists()


def test_without_a_user_name_no_password_is_kept(
    story: Story, web: Client, closed_port: int
) -> None:
    web.post(PAGE, filled(closed_port))
    web.post(PAGE, filled(closed_port, username="", password=""))
    row = SendingAccount.objects.get()
    assert (row.username, row.password) == ("", "")
    response = web.post(PAGE, filled(closed_port, password=""))
    assert "Please fill this in." in response.content.decode()


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("address", "", "Please fill this in."),
        ("address", "kim@a.example, eve@evil.example", "Enter a valid email address."),
        ("address", "kim@a.example\r\nBcc: eve@evil.example", "Enter a valid email address."),
        ("host", "https://smtp.example.org", "Please write the name of the server"),
        ("host", "smtp.example.org/x", "Please write the name of the server"),
        ("port", "0", "Please write 1 or more."),
        ("port", "65536", "Please write 65535 or less."),
        ("password", "", "Please fill this in."),
        ("password", "a\r\nMAIL FROM", "characters that cannot be sent to a mail server"),
        ("username", "a\r\nb", "characters that cannot be sent to a mail server"),
        ("copy_to", "everybody", "Please pick one of the answers offered."),
        ("copy_to", "sent_folder", "Please pick one of the answers offered."),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(
    story: Story, web: Client, name: str, value: str, words: str
) -> None:
    response = web.post(PAGE, filled(1, **{name: value}))
    assert response.status_code == 422
    assert words in response.content.decode()
    assert not SendingAccount.objects.exists()


def test_the_sent_folder_is_offered_where_a_mailbox_is(
    story: Story, web: Client, closed_port: int
) -> None:
    mailbox(story.user, folders=["INBOX", "Gesendet"])
    html = page(web)
    assert 'value="Gesendet"' in html
    data = filled(closed_port, copy_to="sent_folder", sent_folder="")
    assert "Please fill this in." in web.post(PAGE, data).content.decode()
    web.post(PAGE, {**data, "sent_folder": "Gesendet"})
    row = SendingAccount.objects.get()
    assert (row.copy_to, row.sent_folder) == ("sent_folder", "Gesendet")


@pytest.mark.parametrize(
    ("columns", "words"),
    [
        ({}, "Saved, and not tried yet."),
        (
            {"state": SenderState.WORKING, "worked_at": NOW, "tried_at": NOW},
            "localhost sends for kim@example.org.",
        ),
        (
            {"state": SenderState.NEEDS_YOU, "said": "Wrong password.", "tried_at": NOW},
            '<span class="aw-late">Needs you.</span> Wrong password.',
        ),
    ],
)
def test_how_it_goes(story: Story, web: Client, columns: dict[str, Any], words: str) -> None:
    story.interview(*story.application.contacts.all())
    story.rejected()
    story.follow()
    put_account(story.step("thank_you"), **columns)
    html = page(web)
    assert words in html
    assert "secret words" not in html


def test_testing_it_and_forgetting_it(story: Story, web: Client, closed_port: int) -> None:
    test, remove = (reverse(f"followups:sending_{name}") for name in ("test", "remove"))
    assert web.post(test).status_code == 404
    web.post(PAGE, filled(closed_port))
    html = web.post(test, follow=True).content.decode()
    assert "The server refuses connections at this port." in html
    html = web.post(remove, follow=True).content.decode()
    assert "The account and its password are forgotten." in html
    assert not SendingAccount.objects.exists()
    assert web.post(remove).status_code == 302


def test_somebody_elses_account_is_not_there(
    story: Story, web: Client, other_web: Client, closed_port: int
) -> None:
    web.post(PAGE, filled(closed_port))
    before = SendingAccount.objects.values().get()
    assert "Test this account" not in other_web.get(PAGE).content.decode()
    assert other_web.post(reverse("followups:sending_test")).status_code == 404
    other_web.post(reverse("followups:sending_remove"))
    assert SendingAccount.objects.values().get() == before


def test_the_settings_lead_there(story: Story, web: Client) -> None:
    assert f'href="{PAGE}"' in web.get(reverse("accounts:settings")).content.decode()
