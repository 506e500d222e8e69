"""Whose mail it is: own addresses, and mails to somebody else."""

from typing import Any

import pytest

from accounts.models import User
from followups.enums import MailWay
from followups.inbox import take_in
from followups.inbox.own import own_addresses
from followups.models import Mail, Mailbox
from tests.story import NOW, TODAY, make_user

pytestmark = pytest.mark.django_db

BODY = "Dear Kim,\r\n\r\nwe have decided to go on with other candidates.\r\n\r\nAnna Berg\r\n"
NOT_YOU = (
    "It is addressed to ann@example.net, not to you. "
    "If this is another address of yours, all is well."
)
PERHAPS = (
    "It is addressed to ann@example.net, which is no address of yours that is known here. "
    "You may have got a blind copy; please check whether it is about you."
)


@pytest.fixture
def user() -> User:
    return make_user()


def mailbox_named(user: User, name: str) -> None:
    Mailbox.objects.create(
        owner=user,
        host="imap.example",
        username=name,
        password="sealed",
        since=TODAY,
        next_poll_at=NOW,
    )


def taken(user: User, *, way: MailWay = MailWay.UPLOAD, **headers: Any) -> Mail:
    """A mail with these headers, `from_` and the like."""
    given = {"from": "anna@fernwerk.example", "subject": "Your application", **headers}
    lines = [f"{name.strip('_').replace('_', '-')}: {said}" for name, said in given.items()]
    data = "\r\n".join([*lines, "", BODY]).encode()
    return take_in(data, way=way, by=user, now=NOW)


@pytest.mark.parametrize(
    ("name", "own"),
    [
        ("Kim@Elsewhere.example", {"kim@example.org", "kim@elsewhere.example"}),
        ("kim", {"kim@example.org"}),
        ("kim@host", {"kim@example.org"}),
    ],
)
def test_the_mailboxs_user_name_counts_where_it_is_an_address(
    user: User, name: str, own: set[str]
) -> None:
    mailbox_named(user, name)
    mailbox_named(make_user("lee@example.org"), "lee@elsewhere.example")
    assert own_addresses(user) == own


def test_what_they_sent_from_the_mailbox_is_their_own(user: User) -> None:
    mailbox_named(user, "kim@elsewhere.example")
    mail = taken(user, way=MailWay.MAILBOX, **{"from": "Kim <kim@elsewhere.example>"})
    assert mail.state == "unrelated"
    assert "You wrote this mail yourself, so nothing in it is read as theirs." in (
        mail.content.problems
    )


@pytest.mark.parametrize(
    ("headers", "said"),
    [
        ({"to": "ann@example.net"}, PERHAPS),
        ({"cc": "Ann <ann@example.net>, bo@example.net"}, PERHAPS),
        ({"to": "ann@example.net", "delivered_to": "ann@example.net"}, NOT_YOU),
    ],
)
def test_addressed_to_somebody_else(user: User, headers: dict[str, str], said: str) -> None:
    mail = taken(user, **headers)
    assert (mail.content.problems, mail.state, mail.kind) == ([said], "waiting", "rejection")


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"to": "undisclosed-recipients:;"},
        {"to": "KIM@example.org"},
        {"to": "kim+jobs@example.org"},
        {"to": "ann@example.net", "cc": "kim@example.org"},
        {"to": "ann@example.net", "delivered_to": "kim@example.org"},
        {"to": "Kim Doe <kd@example.net>"},
        {"to": "kim.doe@example.net"},
        {"to": "list@example.net", "list_id": "<jobs.example.net>"},
        {"to": "ann@example.net", "resent_to": "kim@example.org"},
        {"from": "kim@example.org", "to": "anna@fernwerk.example"},
    ],
)
def test_nothing_is_said_where_it_is_theirs_or_cannot_be_told(
    user: User, headers: dict[str, str]
) -> None:
    assert not [one for one in taken(user, **headers).content.problems if "addressed" in one]


def test_the_users_mailbox_is_to_them(user: User) -> None:
    mailbox_named(user, "kim@elsewhere.example")
    assert taken(user, to="kim@elsewhere.example").content.problems == []
