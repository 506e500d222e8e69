"""Servers that are not well, or mean harm: answered in words, in bounded time and memory."""

import time
import tracemalloc
from pathlib import Path

import pytest
from pytest_django import Settings

from accounts.models import User
from followups.mailbox import client
from followups.mailbox.opening import WRONG_PASSWORD
from followups.mailbox.trouble import CUT, NO_ANSWER, ODD
from followups.models import Mail, Mailbox
from tests.integration.broken_servers import Script, listening
from tests.integration.dovecot import Account
from tests.integration.letters import MINUTE, NOW, letter
from tests.integration.mailboxes import look, mailbox_for, subjects

pytestmark = [pytest.mark.integration, pytest.mark.django_db]

HELLO = b"* OK here\r\n"
CAN = b"* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\nTAG OK done\r\n"
WELCOME = b"TAG OK come in\r\n"
ONE_MAIL = b"* 1 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n* OK [UIDNEXT 2] x\r\nTAG OK [READ-ONLY]\r\n"
FOUND = b"* SEARCH 1\r\nTAG OK done\r\n"
SMALL = b"* 1 FETCH (UID 1 RFC822.SIZE 500)\r\nTAG OK done\r\n"
TO_THE_MAIL = [CAN, WELCOME, ONE_MAIL, FOUND, SMALL]
NOTHING = b"TAG OK done\r\n"
GOODBYE = b"* BYE\r\nTAG OK done\r\n"


def mailbox_at(user: User, port: int, **changed: object) -> Mailbox:
    account = Account("kim", Path("/nowhere"), 0)
    return mailbox_for(user, account, port=port, **changed)


def said_of(user: User, server: Script, **limits: float) -> tuple[str, str]:
    with listening(server) as port:
        mailbox = mailbox_at(user, port)
        look(mailbox, **limits)
    return mailbox.state, mailbox.said


@pytest.mark.parametrize(
    ("hello", "words"),
    [
        (b"HTTP/1.1 400 Bad Request\r\n\r\n", ODD),
        (b"220 mail.example ESMTP\r\n", ODD),
        (b"\x00\xff\xfe" * 100 + b"\r\n", ODD),
        (b"* BYE too many\r\n", ODD),
        (b"* PREAUTH hello\r\n", NO_ANSWER),
        (b"no end of line", NO_ANSWER),
        (b"", NO_ANSWER),
    ],
)
def test_what_greets_as_no_mail_server_does(person: User, hello: bytes, words: str) -> None:
    assert said_of(person, Script(hello), seconds=0.3) == ("trying", words)


def test_a_server_that_hangs_is_waited_for_so_long(
    person: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert (client.CONNECT_SECONDS, client.READ_SECONDS) == (10.0, 30.0)
    monkeypatch.setattr(client, "READ_SECONDS", 0.3)
    started = time.monotonic()
    assert said_of(person, Script(HELLO, [CAN, WELCOME])) == ("trying", NO_ANSWER)
    assert time.monotonic() - started < 2


def test_a_server_that_drips_is_no_way_to_be_held(person: User) -> None:
    started = time.monotonic()
    dripping = Script(HELLO, [CAN, WELCOME], forever=b"* ")
    assert said_of(person, dripping, seconds=0.6) == ("trying", NO_ANSWER)
    assert time.monotonic() - started < 2


@pytest.mark.parametrize(
    "answers",
    [
        [CAN, WELCOME, b"* 1 EXISTS {99999999999}\r\n"],
        [CAN, WELCOME, b"* LIST () {" + b"9" * 5000 + b"}\r\n"],
        [CAN, WELCOME, b"* OK " + b"x" * 5_000_000],
        [CAN, WELCOME, (b"* FLAGS (" + b"x" * 1000 + b")\r\n") * 9_000],
        [CAN, WELCOME, ONE_MAIL, b"* SEARCH one two\r\nTAG OK done\r\n"],
        [CAN, WELCOME, ONE_MAIL, FOUND, b"BX99 OK\r\n"],
        [CAN, WELCOME, b"\xff\xfe\r\n"],
    ],
)
def test_answers_without_end_or_sense(person: User, answers: list[bytes]) -> None:
    tracemalloc.start()
    try:
        state = said_of(person, Script(HELLO, answers), seconds=5)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert state == ("trying", ODD)
    assert peak < 200_000_000


def test_a_mail_that_claims_ten_gigabytes_is_left_behind_before_it_is_read(person: User) -> None:
    """Nothing of it is waited for; the connection is given up and the next look goes on behind."""
    huge = b"* 1 FETCH (UID 1 BODY[] {10000000000}\r\nxxxx"
    with listening(Script(HELLO, [*TO_THE_MAIL, huge])) as port:
        mailbox = mailbox_at(person, port)
        counts = look(mailbox, seconds=5)
    assert (counts.left_behind, mailbox.state, mailbox.last_uid) == (1, "working", 1)
    assert Mail.objects.get().reason == (
        "It is larger than 10 MB, so it was left on your mail server."
    )


def test_a_server_that_says_yes_and_sends_nothing_loses_no_mail(person: User) -> None:
    """Asked again for a while; then the mail is shown as one the server does not give out."""
    answers = [*TO_THE_MAIL, NOTHING, SMALL, NOTHING, GOODBYE]
    with listening(Script(HELLO, answers)) as port:
        mailbox = mailbox_at(person, port)
        for number in range(1, 5):
            look(mailbox, at=NOW + number * 60 * MINUTE, seconds=5)
            assert mailbox.said == "The server lists a mail and does not give it out."
            assert (mailbox.failures, mailbox.last_uid) == (number, 0)
        assert look(mailbox, at=NOW + 300 * MINUTE, seconds=5).left_behind == 1
    assert (mailbox.state, mailbox.last_uid) == ("working", 1)
    assert Mail.objects.get().reason == (
        "Your mail server lists this mail and does not give it out."
    )


def test_a_mail_deleted_in_the_meantime_is_passed_by(person: User) -> None:
    with listening(Script(HELLO, [*TO_THE_MAIL, NOTHING, NOTHING, GOODBYE])) as port:
        mailbox = mailbox_at(person, port)
        assert look(mailbox, seconds=5).looked == 1
    assert (mailbox.state, mailbox.last_uid, Mail.objects.count()) == ("working", 1, 0)


def test_answers_in_unusual_pieces_are_understood(person: User) -> None:
    """Words unasked for in between, a search in two lines, the UID behind the mail."""
    body = letter(1).replace(b"\n", b"\r\n")
    fetched = b"* 3 EXISTS\r\n* 1 FETCH (FLAGS (\\Seen))\r\n* 1 FETCH (BODY[] {%d}\r\n%s UID 1)\r\n"
    answers = [
        *TO_THE_MAIL[:3],
        b"* SEARCH\r\n* SEARCH 1\r\nTAG OK done\r\n",
        SMALL,
        fetched % (len(body), body) + b"TAG OK done\r\n",
        GOODBYE,
    ]
    with listening(Script(HELLO, answers)) as port:
        assert look(mailbox_at(person, port), seconds=5).new == 1
    assert subjects(person) == ["Your application 1"]


@pytest.mark.parametrize(
    ("answer", "state", "words"),
    [
        (
            b"TAG NO [UNAVAILABLE] Try later\r\n",
            "trying",
            "The server takes no logins at the moment. It said: “Try later”",
        ),
        (
            b"TAG NO [ALERT] An app password is needed\r\n",
            "needs_you",
            f"{WRONG_PASSWORD} It said: “An app password is needed”",
        ),
        (
            b"TAG NO correct horse, battery is wrong\r\n",
            "needs_you",
            WRONG_PASSWORD,
        ),
        (b"TAG BAD what\r\n", "trying", ODD),
        (b"* BYE\r\n", "trying", CUT),
    ],
)
def test_refused_logins(person: User, answer: bytes, state: str, words: str) -> None:
    assert said_of(person, Script(HELLO, [CAN, answer]), seconds=5) == (state, words)


def test_no_password_goes_where_none_is_wanted(person: User) -> None:
    can = b"* CAPABILITY IMAP4rev1 LOGINDISABLED STARTTLS\r\nTAG OK done\r\n"
    assert said_of(person, Script(HELLO, [can]), seconds=5) == (
        "needs_you",
        "The server takes no password over this connection. Please choose an encrypted connection.",
    )


def test_words_slipped_in_before_the_encryption_are_refused(person: User) -> None:
    can = b"* CAPABILITY IMAP4rev1 STARTTLS\r\nTAG OK done\r\n"
    slipped = b"TAG OK done\r\n* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n"
    with listening(Script(HELLO, [can, slipped])) as port:
        mailbox = mailbox_at(person, port, security="starttls")
        look(mailbox, seconds=5)
    assert (mailbox.state, mailbox.said) == ("trying", ODD)


def test_starttls_that_is_not_offered_is_not_done_without(person: User) -> None:
    can = b"* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\nTAG OK done\r\n"
    with listening(Script(HELLO, [can])) as port:
        mailbox = mailbox_at(person, port, security="starttls")
        look(mailbox, seconds=5)
    assert (mailbox.state, mailbox.said) == ("trying", ODD)


def test_nobody_listens(person: User) -> None:
    with listening(Script(HELLO)) as port:
        pass
    mailbox = mailbox_at(person, port)
    look(mailbox)
    assert mailbox.said == "The server refuses connections at this port."


def test_a_name_that_is_none(person: User) -> None:
    mailbox = mailbox_at(person, 143, host="x" * 70 + ".example")
    look(mailbox)
    assert mailbox.said == f"There is no server named {'x' * 70}.example."


def test_servers_the_installation_does_not_connect_to(person: User, settings: Settings) -> None:
    settings.MAILBOX_HOSTS = ["imap.example.org"]
    server = Script(HELLO)
    assert said_of(person, server) == (
        "needs_you",
        "This installation does not connect to localhost.",
    )
    assert server.connections == 0


def test_failures_are_tried_again_later_and_later(person: User) -> None:
    with listening(Script(b"* BYE\r\n")) as port:
        mailbox = mailbox_at(person, port)
        waits = []
        for _ in range(8):
            look(mailbox)
            waits.append((mailbox.next_poll_at - NOW) // MINUTE)
    assert waits == [1, 2, 4, 8, 16, 32, 60, 60]
