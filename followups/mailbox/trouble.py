"""What can go wrong between us and a mail server, in words for the person."""

import socket
import ssl

from followups.enums import MailboxState

_CERTIFICATE = {
    10: "it has expired",
    18: "it was signed by the server itself",
    19: "it was signed by somebody this machine does not know",
    20: "it was signed by somebody this machine does not know",
    62: "it was made for another name",
    64: "it was made for another address",
}
NO_ANSWER = "The server did not answer in time."
CUT = "The connection broke off."
ODD = "What answered there does not speak as a mail server does. Please check server and port."


class Trouble(Exception):
    """The mailbox could not be looked into; `str()` is a sentence for the person.

    `state` says whether it is tried again by itself (TRYING) or waits for the person (NEEDS_YOU).
    `folders` are the names on the server, where they were asked for.
    """

    def __init__(
        self,
        said: str,
        *,
        state: MailboxState = MailboxState.TRYING,
        folders: tuple[str, ...] | None = None,
    ) -> None:
        super().__init__(said)
        self.state = state
        self.folders = folders


class TooLong(Exception):
    """The server sends more for one mail than it said, or than we take."""


def needs_you(said: str) -> Trouble:
    return Trouble(said, state=MailboxState.NEEDS_YOU)


def not_connected(error: Exception, host: str) -> Trouble:
    """The words for what stopped a connection from coming about."""
    match error:
        case ssl.SSLCertVerificationError():
            why = _CERTIFICATE.get(error.verify_code, "it does not hold")
            said = f"The server’s certificate is not trusted: {why}. No password was sent."
        case ssl.SSLError():
            said = (
                "No encrypted connection came about. "
                "Another port or another kind of connection may be right."
            )
        case socket.gaierror() | UnicodeError():
            said = f"There is no server named {host}."
        case TimeoutError():
            said = NO_ANSWER
        case ConnectionRefusedError():
            said = "The server refuses connections at this port."
        case OSError():
            said = "The server cannot be reached."
        case _:
            return broken_off(error)
    return Trouble(said)


def broken_off(error: Exception) -> Trouble:
    """The words for what ended a conversation that had begun."""
    match error:
        case TimeoutError():
            return Trouble(NO_ANSWER)
        case OSError():
            return Trouble(CUT)
        case _:
            return Trouble(CUT if _is_end(error) else ODD)


def _is_end(error: Exception) -> bool:
    """imaplib names an ended connection like an answer it does not understand: "abort"."""
    return type(error).__name__ == "abort" and "unexpected" not in str(error)
