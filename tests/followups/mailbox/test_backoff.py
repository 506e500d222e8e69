"""How long a mailbox rests after failed looks, and in what words each failure is told."""

import datetime
import socket
import ssl

import pytest

from followups.mailbox.backoff import wait_after
from followups.mailbox.trouble import CUT, NO_ANSWER, ODD, broken_off, not_connected

NOT_TRUSTED = "The server’s certificate is not trusted"
MINUTE = datetime.timedelta(minutes=1)


@pytest.mark.parametrize(
    ("failures", "minutes"),
    [(1, 1), (2, 2), (3, 4), (4, 8), (5, 16), (6, 32), (7, 60), (8, 60), (100_000, 60)],
)
def test_waits_double_up_to_an_hour(failures: int, minutes: int) -> None:
    assert wait_after(failures) == minutes * MINUTE


def distrusted(code: int) -> ssl.SSLCertVerificationError:
    error = ssl.SSLCertVerificationError("no")
    error.verify_code = code
    return error


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (socket.gaierror(-2, "?"), "There is no server named imap.example."),
        (UnicodeError("label too long"), "There is no server named imap.example."),
        (ConnectionRefusedError(), "The server refuses connections at this port."),
        (TimeoutError(), NO_ANSWER),
        (OSError("no route"), "The server cannot be reached."),
        (
            distrusted(10),
            f"{NOT_TRUSTED}: it has expired. No password was sent.",
        ),
        (
            distrusted(62),
            f"{NOT_TRUSTED}: it was made for another name. No password was sent.",
        ),
        (
            distrusted(99),
            f"{NOT_TRUSTED}: it does not hold. No password was sent.",
        ),
        (ValueError("what"), ODD),
    ],
)
def test_why_no_connection_came_about(error: Exception, words: str) -> None:
    trouble = not_connected(error, "imap.example")
    assert (str(trouble), trouble.state) == (words, "trying")


@pytest.mark.parametrize(
    ("error", "words"),
    [(TimeoutError(), NO_ANSWER), (ConnectionResetError(), CUT), (IndexError(), ODD)],
)
def test_what_ended_a_conversation(error: Exception, words: str) -> None:
    assert str(broken_off(error)) == words
