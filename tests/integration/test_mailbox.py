"""A real Dovecot is looked into: everything once, nothing changed there, words for what fails."""

import datetime
import imaplib

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import Settings
from zeal import zeal_ignore

from accounts.models import User
from followups.enums import MailState
from followups.mailbox.polling import PollCounts
from followups.models import Mail
from tests.integration.broken_servers import Proxy, listening
from tests.integration.dovecot import Account, Dovecot
from tests.integration.letters import MINUTE, NOW, letter
from tests.integration.mailboxes import look, mailbox_for, subjects

pytestmark = [pytest.mark.integration, pytest.mark.imap, pytest.mark.django_db]


def numbered(*numbers: int) -> list[str]:
    return [f"Your application {number}" for number in numbers]


def test_new_mails_are_taken_in_once_each(person: User, dovecot: Dovecot, account: Account) -> None:
    account.deliver(letter(1), letter(2))
    mailbox = mailbox_for(person, account, port=dovecot.port)
    assert look(mailbox) == PollCounts(looked=2, new=2)
    assert (mailbox.state, mailbox.said, mailbox.failures) == ("working", "", 0)
    assert (mailbox.position, mailbox.in_folder, mailbox.last_uid) == (2, 2, 2)
    assert mailbox.next_poll_at == NOW + 10 * MINUTE
    assert look(mailbox, at=NOW + 10 * MINUTE) == PollCounts()
    account.deliver(letter(3))
    assert look(mailbox, at=NOW + 20 * MINUTE) == PollCounts(looked=1, new=1)
    assert subjects(person) == numbered(1, 2, 3)
    assert {mail.way for mail in Mail.objects.all()} == {"mailbox"}


def test_nothing_is_changed_on_the_server(person: User, dovecot: Dovecot, account: Account) -> None:
    account.deliver(letter(1), letter(2), b"Subject: large\n\n" + b"x" * 11_000_000)
    # The owner has read one of them, elsewhere.
    with imaplib.IMAP4("127.0.0.1", dovecot.port) as owner:
        owner.login(account.name, account.password)
        owner.select()
        owner.store("1", "+FLAGS", "(\\Seen \\Flagged)")
    account.deliver(letter(3))
    before = account.files()
    assert sorted(name.partition("/")[0] for name in before) == ["cur", "cur", "cur", "new"]
    proxy = Proxy(dovecot.port)
    with listening(proxy) as port:
        counts = look(mailbox_for(person, account, port=port))
    assert (counts.looked, counts.new, counts.left_behind) == (4, 3, 1)
    assert account.files() == before
    commands = {line.split(b" ")[1] for line in proxy.asked.splitlines()}
    asked = proxy.asked.upper()
    assert commands == {b"CAPABILITY", b"LOGIN", b"EXAMINE", b"UID", b"LOGOUT"}
    assert asked.count(b"BODY.PEEK[") == 4
    assert [word for word in (b"BODY[", b"STORE", b"EXPUNGE", b"SELECT") if word in asked] == []


def test_a_mail_that_is_here_already_is_not_taken_twice(
    person: User, dovecot: Dovecot, account: Account
) -> None:
    account.deliver(letter(1), letter(1), letter(2))
    mailbox = mailbox_for(person, account, port=dovecot.port)
    assert look(mailbox) == PollCounts(looked=3, new=2)
    assert subjects(person) == numbered(1, 2)


@pytest.mark.parametrize("bytes_from_server", [0, 60, 700, 1800, 3000, 4400])
def test_a_connection_cut_in_the_middle_is_gone_on_with(
    person: User, dovecot: Dovecot, account: Account, bytes_from_server: int
) -> None:
    account.deliver(*(letter(number) for number in range(1, 11)))
    proxy = Proxy(dovecot.port, cut_after=bytes_from_server)
    with listening(proxy) as port:
        mailbox = mailbox_for(person, account, port=port)
        cut = look(mailbox)
        assert (mailbox.state, mailbox.said) == ("trying", "The connection broke off.")
        assert mailbox.next_poll_at == NOW + MINUTE
        assert mailbox.last_uid == cut.new == len(subjects(person)) < 10
        proxy.cut_after = None
        rest = look(mailbox, at=NOW + MINUTE)
    assert cut.new + rest.new == 10
    assert subjects(person) == numbered(*range(1, 11))
    assert (mailbox.state, mailbox.failures) == ("working", 0)


def test_a_wrong_password_is_said_and_not_tried_again(
    person: User, dovecot: Dovecot, account: Account
) -> None:
    account.deliver(letter(1))
    proxy = Proxy(dovecot.port)
    with listening(proxy) as port:
        mailbox = mailbox_for(person, account, port=port, password="not this one")
        assert look(mailbox) == PollCounts()
        assert mailbox.state == "needs_you"
        assert mailbox.said == (
            "The server did not accept the user name or password. It said: “Authentication failed.”"
        )
        look(mailbox, at=NOW + datetime.timedelta(days=1))
        assert proxy.connections == 1
        mailbox = mailbox_for(person, account, port=port)
        assert look(mailbox).new == 1


def test_letters_beyond_ascii(person: User, dovecot: Dovecot, account: Account) -> None:
    """A password with umlauts, which LOGIN cannot carry, and a folder with one."""
    account.name, account.password = "umlaut", "schöner Schlüssel"
    account.directory = account.directory.with_name("umlaut")
    account.folder("INBOX")
    account.deliver(letter(1), folder="Bewerbungen &- &AOQ-")
    mailbox = mailbox_for(person, account, port=dovecot.port, folder="Bewerbungen & ä")
    assert look(mailbox, list_folders=True).new == 1
    assert sorted(mailbox.folders) == ["Bewerbungen & ä", "INBOX"]


def test_a_folder_that_is_gone_is_named_with_those_there(
    person: User, dovecot: Dovecot, account: Account
) -> None:
    account.deliver(letter(1), folder="Jobs")
    account.folder("Archive")
    mailbox = mailbox_for(person, account, port=dovecot.port, folder="Jobs")
    assert look(mailbox).new == 1
    account.remove_folder("Jobs")
    look(mailbox, at=NOW + 10 * MINUTE)
    assert mailbox.state == "trying"
    assert mailbox.said == "There is no folder “Jobs” in this mailbox."
    assert sorted(mailbox.folders) == ["Archive", "INBOX"]
    account.deliver(letter(2), folder="Jobs")
    assert look(mailbox, at=NOW + 11 * MINUTE).new == 1
    assert mailbox.state == "working"


def test_a_folder_numbered_anew_is_read_anew_and_nothing_doubled(
    person: User, dovecot: Dovecot, account: Account
) -> None:
    account.deliver(letter(1), letter(2))
    mailbox = mailbox_for(person, account, port=dovecot.port)
    look(mailbox)
    first = mailbox.uid_validity
    account.number_anew()
    account.deliver(letter(3))
    assert look(mailbox, at=NOW + 10 * MINUTE) == PollCounts(looked=3, new=1)
    assert mailbox.uid_validity != first
    assert subjects(person) == numbered(1, 2, 3)


def test_a_mail_over_the_limit_is_left_there_and_shown(
    person: User, dovecot: Dovecot, account: Account
) -> None:
    large = letter(1) + b"x" * 70 + b"\n" + (b"y" * 70 + b"\n") * 160_000
    account.deliver(large, letter(2))
    proxy = Proxy(dovecot.port)
    with listening(proxy) as port:
        mailbox = mailbox_for(person, account, port=port)
        assert look(mailbox) == PollCounts(looked=2, new=1, left_behind=1)
    assert b"FETCH 1 (UID BODY.PEEK[])" not in proxy.asked
    left = Mail.objects.get(state=MailState.QUARANTINED)
    assert (left.subject, left.sender_address) == ("Your application 1", "anna@fernwerk.example")
    assert left.reason == "It is larger than 10 MB, so it was left on your mail server."
    assert bytes(left.content.raw) == b""
    mailbox = mailbox_for(person, account, port=dovecot.port, folder="INBOX")
    assert look(mailbox) == PollCounts(looked=2, new=0, left_behind=0)


def test_mails_from_before_the_day_are_passed_by(
    person: User, dovecot: Dovecot, account: Account
) -> None:
    account.deliver(letter(1), letter(2))
    today = datetime.datetime.now(datetime.UTC).date()
    mailbox = mailbox_for(
        person, account, port=dovecot.port, since=today + datetime.timedelta(days=3)
    )
    assert look(mailbox) == PollCounts()
    assert (mailbox.position, mailbox.in_folder) == (2, 2)


def test_a_long_folder_takes_several_looks(
    person: User, dovecot: Dovecot, account: Account
) -> None:
    account.deliver(*(letter(number) for number in range(1, 126)))
    mailbox = mailbox_for(person, account, port=dovecot.port)
    assert look(mailbox, limit=50) == PollCounts(looked=50, new=50)
    assert (mailbox.position, mailbox.in_folder, mailbox.next_poll_at) == (50, 125, NOW)
    assert look(mailbox, limit=50).new == 50
    assert look(mailbox, limit=50).new == 25
    assert (mailbox.position, mailbox.in_folder) == (125, 125)
    assert mailbox.next_poll_at == NOW + 10 * MINUTE
    assert subjects(person) == numbered(*range(1, 126))


def test_an_encrypted_connection(
    person: User, dovecot: Dovecot, account: Account, settings: Settings
) -> None:
    account.deliver(letter(1), letter(2))
    settings.MAILBOX_CA_FILE = str(dovecot.ca_file)
    tls = mailbox_for(person, account, port=dovecot.tls_port, security="tls")
    assert look(tls).new == 2
    account.deliver(letter(3))
    starttls = mailbox_for(person, account, port=dovecot.port, security="starttls")
    assert look(starttls).new == 1
    assert starttls.state == "working"


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_a_certificate_that_is_not_trusted(
    person: User, dovecot: Dovecot, account: Account, security: str
) -> None:
    port = dovecot.tls_port if security == "tls" else dovecot.port
    proxy = Proxy(port)
    with listening(proxy) as through:
        mailbox = mailbox_for(person, account, port=through, security=security)
        look(mailbox)
    assert mailbox.state == "trying"
    assert mailbox.said == (
        "The server’s certificate is not trusted: it was signed by somebody this machine does not "
        "know. No password was sent."
    )
    assert b"LOGIN" not in proxy.asked


def test_a_certificate_for_another_name(
    person: User, dovecot: Dovecot, account: Account, settings: Settings
) -> None:
    """The same server by a name that its certificate does not hold: short for 127.0.0.1."""
    settings.MAILBOX_CA_FILE = str(dovecot.ca_file)
    proxy = Proxy(dovecot.tls_port)
    with listening(proxy) as port:
        mailbox = mailbox_for(person, account, host="127.1", port=port, security="tls")
        look(mailbox)
    assert mailbox.state == "trying"
    assert mailbox.said == (
        "The server’s certificate is not trusted: it was made for another name. "
        "No password was sent."
    )
    assert b"LOGIN" not in proxy.asked


def test_an_encrypted_connection_to_a_port_without(
    person: User, dovecot: Dovecot, account: Account
) -> None:
    mailbox = mailbox_for(person, account, port=dovecot.port, security="tls")
    look(mailbox)
    assert mailbox.said == (
        "No encrypted connection came about. "
        "Another port or another kind of connection may be right."
    )


def test_the_page_saves_tries_and_looks(
    person: User, signed_in: Client, dovecot: Dovecot, account: Account
) -> None:
    account.deliver(letter(1), letter(2))
    account.folder("Jobs")
    page = reverse("followups:mailbox")
    typed = {
        "host": "localhost",
        "port": dovecot.port,
        "security": "none",
        "username": account.name,
        "password": account.password,
        "folder": "INBOX",
        "since": "2020-01-01",
        "is_on": "on",
    }
    saved = signed_in.post(page, typed, follow=True).content.decode()
    assert "Saved, and the folder opens. The first look follows within two minutes." in saved
    assert "0 of 2 mails looked at. It goes on by itself." in saved
    assert '<option value="Jobs">' in saved
    assert Mail.objects.count() == 0
    with zeal_ignore():  # what a look writes, it writes mail by mail
        checked = signed_in.post(reverse("followups:mailbox_check"), follow=True).content.decode()
    assert "2 new mails." in checked
    assert "All 2 mails of “INBOX” looked at." in checked
    wrong = {**typed, "password": "not this one"}
    refused = signed_in.post(page, wrong, follow=True).content.decode()
    assert "Saved. The server did not accept the user name or password." in refused
    assert "It is not tried again until you save." in refused
