"""The conversation with real and with broken mail servers: what is said of it is true."""

import socket
from collections.abc import Iterator
from typing import Any

import pytest
from pytest_django import Settings

from followups.deadline import Deadline
from followups.sending.smtp import Route, send, try_out
from followups.sending.trouble import NotSent, Unsure
from tests.integration.broken_servers import Script, listening
from tests.integration.mail_server import NAME, PASSWORD, MailServer

pytestmark = pytest.mark.integration

MESSAGE = b"Subject: x\r\n"
TO = "anna@fernwerk.example"
SECURITIES = ["none", "starttls", "tls"]
# A whole conversation, answer by answer: hello, EHLO, AUTH, MAIL, RCPT, DATA, the text, its end.
ANSWERS = [
    *(b"220 mail.example ready\r\n", b"250-mail.example\r\n250 AUTH PLAIN\r\n", b"235 OK\r\n"),
    *(b"250 OK\r\n", b"250 OK\r\n", b"354 Go on\r\n", b"", b"250 Taken\r\n"),
]
BEFORE_THE_END = range(7)


@pytest.fixture(params=SECURITIES)
def server(request: pytest.FixtureRequest, settings: Settings) -> Iterator[MailServer]:
    with MailServer(request.param) as server:
        settings.MAILBOX_CA_FILE = server.ca_file
        yield server


@pytest.fixture
def plain() -> Iterator[MailServer]:
    with MailServer() as server:
        yield server


def route(port: int, **changed: Any) -> Route:
    values = {"host": "localhost", "port": port, "security": "none", "username": NAME}
    return Route(**{**values, "address": NAME, "password": PASSWORD, **changed})


def hand_over(port: int, *, seconds: float = 5, blind_copy: str = "", **changed: Any) -> str:
    deadline = Deadline(seconds)
    return send(route(port, **changed), MESSAGE, to=TO, blind_copy=blind_copy, deadline=deadline)


def why_not(port: int, **changed: Any) -> str:
    with pytest.raises(NotSent) as refused:
        hand_over(port, **changed)
    return str(refused.value)


def test_it_is_handed_over_once_signed_in(server: MailServer) -> None:
    assert hand_over(server.port, security=server.security) == ""
    assert server.logins == [PASSWORD]
    (mail,) = server.delivered
    assert (mail.sender, mail.recipients, mail.data) == (NAME, [TO], MESSAGE)


def test_trying_out_sends_nothing(server: MailServer) -> None:
    try_out(route(server.port, security=server.security), deadline=Deadline(5))
    assert server.commands == ["MAIL", "RSET"]
    assert server.delivered == []


def test_a_wrong_password_is_tried_once_and_needs_the_person(server: MailServer) -> None:
    with pytest.raises(NotSent) as refused:
        hand_over(server.port, security=server.security, password="not this one")
    assert refused.value.needs_you
    assert str(refused.value) == (
        "The server did not accept the user name or password. "
        "It said: “5.7.8 Authentication credentials invalid”"
    )
    assert server.logins == ["not this one"]


def test_a_server_with_another_way_to_sign_in(settings: Settings) -> None:
    with MailServer("tls", auth_exclude_mechanism=["PLAIN"]) as server:
        settings.MAILBOX_CA_FILE = server.ca_file
        hand_over(server.port, security="tls")
        assert server.logins == [PASSWORD]


def test_a_server_that_takes_mail_as_it_comes() -> None:
    """On the same machine, without a login."""
    hello, ehlo, _, *answers = ANSWERS
    with listening(Script(hello, [ehlo, *answers])) as port:
        assert hand_over(port, username="", password="") == ""


def test_a_blind_copy_is_in_the_envelope_only(plain: MailServer) -> None:
    assert hand_over(plain.port, blind_copy="kim@example.org") == ""
    (mail,) = plain.delivered
    assert (mail.recipients, mail.data) == ([TO, "kim@example.org"], MESSAGE)


def test_a_refused_blind_copy_keeps_nothing_back(plain: MailServer) -> None:
    plain.refused["kim@example.org"] = "550 Over quota"
    said = hand_over(plain.port, blind_copy="kim@example.org")
    assert said == "No copy went to kim@example.org. It said: “Over quota”"
    assert plain.delivered[0].recipients == [TO]


@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_a_certificate_nobody_vouches_for_gets_no_password(security: str) -> None:
    with MailServer(security) as server:
        assert why_not(server.port, security=security) == (
            "The server’s certificate is not trusted: it was signed by somebody this machine "
            "does not know. No password was sent."
        )
        assert server.logins == []


def test_a_certificate_for_another_name_gets_no_password(settings: Settings) -> None:
    with MailServer("tls") as server:
        settings.MAILBOX_CA_FILE = server.ca_file
        said = why_not(server.port, security="tls", host="127.1")
        assert "it was made for another name" in said
        assert server.logins == []


def test_a_server_without_encryption_gets_no_password(plain: MailServer) -> None:
    assert why_not(plain.port, security="starttls") == (
        "The server offers no encryption at this port. Please check port and connection."
    )
    assert why_not(plain.port, security="tls").startswith("No encrypted connection came about.")
    assert plain.logins == []


def test_words_before_the_encryption_count_for_nothing(settings: Settings) -> None:
    greeting = [b"250-mail.example\r\n250 STARTTLS\r\n", b"220 Go\r\n250 AUTH PLAIN\r\n"]
    with listening(Script(ANSWERS[0], greeting)) as port:
        assert why_not(port, security="starttls").startswith("What answered there")


def test_a_server_that_may_not_be_connected_to(plain: MailServer, settings: Settings) -> None:
    settings.MAILBOX_HOSTS = ["smtp.example.org"]
    assert why_not(plain.port) == "This installation does not connect to localhost."
    assert plain.connections == 0


def test_nobody_there() -> None:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port = found.getsockname()[1]
    assert why_not(port) == "The server refuses connections at this port."
    assert why_not(port, host="no-such-host.invalid") == (
        "There is no server named no-such-host.invalid."
    )


@pytest.mark.parametrize("answered", BEFORE_THE_END)
def test_silence_before_the_end_of_the_text_is_surely_not_sent(answered: int) -> None:
    hello, *answers = ANSWERS[:answered] or [b""]
    with listening(Script(hello, answers)) as port:
        if answered < 6:
            said = why_not(port, seconds=0.3)
            assert said == "The server did not answer in time."
        else:  # after "Go on" nothing is waited for until the end of the text is out
            with pytest.raises(Unsure):
                hand_over(port, seconds=0.3)


@pytest.mark.parametrize("answered", range(6))
def test_a_connection_that_ends_before_the_text_is_surely_not_sent(answered: int) -> None:
    hello, *answers = ANSWERS[:answered] or [b""]
    with listening(Script(hello, answers, closes=True)) as port:
        assert why_not(port) in {"The connection broke off.", "The server cannot be reached."}


@pytest.mark.parametrize("closes", [True, False])
def test_no_answer_to_the_whole_text_may_have_arrived(closes: bool) -> None:
    hello, *answers = ANSWERS[:7]
    with listening(Script(hello, answers, closes=closes)) as port, pytest.raises(Unsure) as unsure:
        hand_over(port, seconds=0.5)
    assert str(unsure.value) == (
        "The connection ended after the text was handed over, so it may have arrived. "
        "Your Sent folder or a reply can tell."
    )


@pytest.mark.parametrize("answered", range(8))
@pytest.mark.parametrize(
    "nonsense",
    [
        b"HTTP/1.1 400 Bad Request\r\n",
        b"\x16\x03\x01\x00\r\n",
        b"25\r\n",
        b"x" * 20_000,
        b"250x\r\n",
    ],
    ids=["http", "tls", "short", "endless", "odd"],
)
def test_nonsense_is_told_from_an_answer(answered: int, nonsense: bytes) -> None:
    if answered == 6:
        return  # the text itself has no answer
    hello, *answers = [*ANSWERS[:answered], nonsense]
    with listening(Script(hello, answers)) as port:
        if answered < 7:
            assert why_not(port).startswith("What answered there does not speak")
        else:
            with pytest.raises(Unsure):
                hand_over(port)


def test_an_answer_ahead_of_the_text_is_none() -> None:
    hello, *answers = [*ANSWERS[:5], b"354 Go on\r\n250 Taken\r\n"]
    with listening(Script(hello, answers)) as port:
        assert why_not(port).startswith("What answered there does not speak")


def test_a_server_that_talks_for_ever_is_not_listened_to_for_ever() -> None:
    script = Script(b"220-hello\r\n", forever=b"220-and hello\r\n" * 50)
    with listening(script) as port:
        assert why_not(port).startswith("What answered there")


def test_a_server_that_drips_is_left_in_time() -> None:
    with listening(Script(b"2", forever=b"2")) as port:
        assert why_not(port, seconds=0.4) == "The server did not answer in time."


def _after(count: int, answer: bytes) -> Script:
    hello, *answers = [*ANSWERS[:count], answer + b"\r\n"]
    return Script(hello, answers)


@pytest.mark.parametrize(
    ("answered", "answer", "said", "needs_you"),
    [
        (0, b"554 No", "The server does not work with us. It said: “No”", False),
        (
            *(0, b"421 Busy"),
            (
                "The server does not work with us at the moment. It said: “Busy” "
                "You can send it again later."
            ),
            False,
        ),
        (1, b"502 What", "The server does not work with us. It said: “What”", False),
        (
            *(2, b"534 5.7.9 Application-specific password required"),
            (
                "The server did not accept the user name or password. "
                "It wants a password made for one app only. "
                "It said: “5.7.9 Application-specific password required”"
            ),
            True,
        ),
        (
            *(2, b"454 4.7.0 Try later"),
            (
                "The server takes no logins at the moment. It said: “4.7.0 Try later” "
                "You can send it again later."
            ),
            False,
        ),
        (
            *(3, b"553 Not yours"),
            "The server does not send for kim@example.org. It said: “Not yours”",
            False,
        ),
        (
            3,
            b"530 Sign in",
            "The server wants a user name and a password. It said: “Sign in”",
            True,
        ),
        (
            *(4, b"550 5.1.1 Nobody here"),
            "The server takes no mail for anna@fernwerk.example. It said: “5.1.1 Nobody here”",
            False,
        ),
        (
            *(4, b"450 Greylisted"),
            (
                "The server takes no mail for anna@fernwerk.example at the moment. "
                "It said: “Greylisted” You can send it again later."
            ),
            False,
        ),
        (5, b"554 No text", "The server did not take the message. It said: “No text”", False),
        (
            *(7, b"552 Too much"),
            "The server did not take the message because it is too large. It said: “Too much”",
            False,
        ),
        (7, b"554 Spam", "The server did not take the message. It said: “Spam”", False),
        (
            *(7, b"451 Later"),
            (
                "The server did not take the message at the moment. It said: “Later” "
                "You can send it again later."
            ),
            False,
        ),
    ],
)
def test_a_refusal_is_said_with_the_servers_own_words(
    answered: int, answer: bytes, said: str, needs_you: bool
) -> None:
    with listening(_after(answered, answer)) as port, pytest.raises(NotSent) as refused:
        hand_over(port)
    assert (str(refused.value), refused.value.needs_you) == (said, needs_you)


def test_a_message_over_the_size_the_server_names_is_refused_beforehand() -> None:
    with MailServer(data_size_limit=10) as server:
        assert "too large" in why_not(server.port)
        assert server.delivered == []


def test_what_a_server_says_is_one_printable_line_without_the_password() -> None:
    with listening(_after(4, b"550-a\x1b[31m\xe2\x80\xae b\r\n550 c\td")) as port:
        assert why_not(port).endswith("It said: “a [31m b c d”")
    with listening(_after(2, b"535 no pass like " + PASSWORD.encode())) as port:
        assert why_not(port) == "The server did not accept the user name or password."


def test_an_answer_that_goes_on_over_lines_is_read_as_one() -> None:
    hello, *answers = [b"220-one\r\n220 two\r\n", *ANSWERS[1:]]
    with listening(Script(hello, answers)) as port:
        assert hand_over(port) == ""
