"""The mailbox page: set up, said how it goes, and taken away. (Looks: tests/integration.)"""

import datetime
import socket
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries, Settings

from followups.enums import MailboxState
from followups.models import Mailbox
from followups.secret import MAILBOX, decrypt
from tests.story import NOW, TODAY, Story

PAGE = reverse("followups:mailbox")
PASSWORD = "a password for one app"


@pytest.fixture(scope="module")
def closed_port() -> int:
    """A port of this machine where nobody listens."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


def filled(at: int, **changed: Any) -> dict[str, Any]:
    return {
        "host": "localhost",
        "port": at,
        "security": "none",
        "username": "kim@example.org",
        "password": PASSWORD,
        "folder": "INBOX",
        "since": "2026-02-01",
        "is_on": "on",
        **changed,
    }


def kept(story: Story, **changed: Any) -> Mailbox:
    columns = {
        "host": "localhost",
        "port": 1,
        "security": "none",
        "username": "kim@example.org",
        "password": "encrypted",
        "since": TODAY,
        "next_poll_at": NOW,
        "polled_at": NOW,
        **changed,
    }
    return Mailbox.objects.create(owner=story.user, **columns)


def text_of(web: Client) -> str:
    response = web.get(PAGE)
    assert response.status_code == 200
    return " ".join(response.content.decode().split())


def test_the_empty_page(
    story: Story, web: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_num_queries(5):
        html = web.get(PAGE).content.decode()
    assert "Check now" not in html
    assert 'value="993"' in html
    assert 'value="2026-02-01"' in html


def test_the_page_of_a_mailbox(
    story: Story, web: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    kept(story)
    with django_assert_num_queries(5):
        web.get(PAGE)


def test_saving_tries_once_says_so_and_keeps_what_was_typed(
    story: Story, web: Client, closed_port: int
) -> None:
    response = web.post(PAGE, filled(closed_port), follow=True)
    html = response.content.decode()
    assert "Saved. The server refuses connections at this port." in html
    row = Mailbox.objects.get()
    assert (row.owner, row.host, row.port, row.folder) == (
        story.user,
        "localhost",
        closed_port,
        "INBOX",
    )
    assert (row.state, row.failures) == ("trying", 1)
    assert decrypt(row.password, purpose=MAILBOX) == PASSWORD
    assert 'value="kim@example.org"' in html
    assert PASSWORD not in html
    assert row.password not in html


def test_an_empty_password_leaves_the_one_that_is_kept(
    story: Story, web: Client, closed_port: int
) -> None:
    web.post(PAGE, filled(closed_port))
    before = Mailbox.objects.get()
    web.post(PAGE, filled(closed_port, password="", folder="Jobs"))
    after = Mailbox.objects.get()
    assert (after.folder, after.password) == ("Jobs", before.password)


@pytest.mark.parametrize(
    "changed",
    [{"host": "127.0.0.1"}, {"username": "lee"}, {"port": 7}, {"security": "starttls"}],
)
def test_a_kept_password_never_goes_to_another_place(
    story: Story, web: Client, closed_port: int, changed: dict[str, Any]
) -> None:
    web.post(PAGE, filled(closed_port))
    before = Mailbox.objects.values().get()
    response = web.post(PAGE, filled(closed_port, password="", **changed))
    assert response.status_code == 422
    assert "Please enter it again: it goes to another place now." in response.content.decode()
    assert Mailbox.objects.values().get() == before


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("host", "imap.example.org/x", "Please write the name of the server"),
        ("host", "https://imap.example.org", "Please write the name of the server"),
        ("host", "", "Please fill this in."),
        ("port", "0", "Please write 1 or more."),
        ("port", "65536", "Please write 65535 or less."),
        ("password", "", "Please fill this in."),
        ("password", "a\r\nA1 DELETE INBOX", "characters that cannot be sent to a mail server"),
        ("username", "a\r\nb", "characters that cannot be sent to a mail server"),
        ("folder", "a\tb", "characters that cannot be sent to a mail server"),
        ("since", "2026-03-04", "Please pick a day from 1990 to today."),
        ("since", "31.02.", "Please write a date"),
        ("security", "some", "Please pick one of the answers offered."),
    ],
)
def test_what_cannot_be_is_refused_in_words(
    story: Story, web: Client, name: str, value: str, words: str
) -> None:
    response = web.post(PAGE, filled(1, **{name: value}))
    assert response.status_code == 422
    assert words in response.content.decode()
    assert PASSWORD not in response.content.decode()
    assert Mailbox.objects.count() == 0


def test_servers_outside_the_list_are_refused(
    story: Story, web: Client, settings: Settings
) -> None:
    settings.MAILBOX_HOSTS = ["imap.example.org"]
    response = web.post(PAGE, filled(1))
    assert "This installation does not connect to that server." in response.content.decode()


def test_switched_off_nothing_is_tried(story: Story, web: Client) -> None:
    web.post(PAGE, filled(1, is_on=""))
    row = Mailbox.objects.get()
    assert (row.is_on, row.polled_at, row.state) == (False, None, "new")
    assert "Switched off. Nothing is looked into." in text_of(web)


@pytest.mark.parametrize(
    ("columns", "words"),
    [
        ({}, "Saved. The first look follows within two minutes."),
        (
            {"state": MailboxState.WORKING, "position": 12300, "in_folder": 50000},
            "12,300 of 50,000 mails looked at. It goes on by itself.",
        ),
        (
            {"state": MailboxState.WORKING, "position": 7, "in_folder": 7},
            "All 7 mails of “INBOX” looked at.",
        ),
        ({"state": MailboxState.WORKING}, "“INBOX” is empty."),
        (
            {"state": MailboxState.TRYING, "said": "The connection broke off."},
            "</span> The connection broke off.",
        ),
        (
            {"state": MailboxState.NEEDS_YOU, "said": "The server did not accept it."},
            "The server did not accept it.</p> <p>It is not tried again until you save.",
        ),
        (
            {"state": MailboxState.TRYING, "said": "No.", "folders": ["INBOX", "A<b>"]},
            "INBOX, A&lt;b&gt;",
        ),
    ],
)
def test_each_state_in_words(
    story: Story, web: Client, columns: dict[str, Any], words: str
) -> None:
    kept(story, **columns)
    assert words in text_of(web)


def test_folders_the_server_listed_are_offered(story: Story, web: Client) -> None:
    assert "INBOX, or one that a filter of yours fills." in text_of(web)
    assert "<datalist" not in text_of(web)
    kept(story, folders=["INBOX", "Jobs"])
    html = text_of(web)
    assert 'list="id_folder_list"' in html
    assert (
        '<datalist id="id_folder_list"><option value="INBOX"></option><option value="Jobs">' in html
    )


def test_a_refused_password_is_not_tried_by_the_button_either(story: Story, web: Client) -> None:
    kept(story, state=MailboxState.NEEDS_YOU, said="The server did not accept it.")
    assert "Check now" not in text_of(web)
    before = Mailbox.objects.values().get()
    response = web.post(reverse("followups:mailbox_check"), follow=True)
    assert "The server did not accept it." in response.content.decode()
    assert Mailbox.objects.values().get() == before


def test_check_now_says_what_came_of_it(story: Story, web: Client, closed_port: int) -> None:
    web.post(PAGE, filled(closed_port))
    response = web.post(reverse("followups:mailbox_check"), follow=True)
    assert "The server refuses connections at this port." in response.content.decode()
    assert Mailbox.objects.get().failures == 2


def test_check_now_while_a_worker_looks(story: Story, web: Client) -> None:
    kept(story, polled_at=None, lease_until=NOW + datetime.timedelta(minutes=4))
    response = web.post(reverse("followups:mailbox_check"), follow=True)
    assert "It is being looked into just now." in response.content.decode()


def test_forgetting_removes_the_row_with_its_password(story: Story, web: Client) -> None:
    kept(story)
    web.post(reverse("followups:mailbox_remove"))
    assert Mailbox.objects.count() == 0


def test_nobody_elses_mailbox_is_seen_or_touched(
    story: Story, web: Client, other_web: Client
) -> None:
    row = kept(story, host="imap.fernwerk.example")
    before = Mailbox.objects.values().get()
    assert "imap.fernwerk.example" not in text_of(other_web)
    assert other_web.post(reverse("followups:mailbox_check")).status_code == 404
    other_web.post(reverse("followups:mailbox_remove"))
    other_web.post(PAGE, filled(1, is_on=""))
    assert Mailbox.objects.filter(pk=row.pk).values().get() == before
