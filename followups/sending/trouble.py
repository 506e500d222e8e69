"""What can go wrong on the way out, in words for the person: surely not sent, or perhaps sent."""

from typing import Final

from followups.mailbox.trouble import ODD, broken_off, not_connected

SAID_AT_MOST: Final = 300
_QUOTED: Final = 150
WRONG_PASSWORD: Final = "The server did not accept the user name or password."  # noqa: S105  # nosec B105
APP_PASSWORD: Final = "It wants a password made for one app only."  # noqa: S105  # nosec B105
NOT_ENCRYPTED: Final = (
    "The server offers no encryption at this port. Please check port and connection."
)
NO_WAY_IN: Final = (
    "The server takes no user name and password over this connection. "
    "Some providers let only their own programs sign in."
)
SIGN_IN: Final = "The server wants a user name and a password."
NOT_NOW: Final = "You can send it again later."
AFTER_THE_TEXT: Final = (
    "The connection ended after the text was handed over, so it may have arrived. "
    "Your Sent folder or a reply can tell."
)
OWN_FAULT: Final = "Something went wrong on this side."
NEVER_CAME_BACK: Final = (
    "The sending was interrupted, so it may have arrived. Your Sent folder or a reply can tell."
)


class NotSent(Exception):
    """The message surely did not go out; `str()` is a sentence for the person.

    `needs_you`: nothing goes out with this account until its person looks at it.
    """

    def __init__(self, said: str, *, needs_you: bool = False) -> None:
        super().__init__(said[:SAID_AT_MOST])
        self.needs_you = needs_you


class Unsure(Exception):
    """The text was handed over and no answer came: it may have arrived."""


def no_connection(error: Exception, host: str) -> NotSent:
    """The words for what stopped a connection from coming about."""
    return NotSent(str(not_connected(error, host)))


def cut(error: Exception) -> NotSent:
    """The words for what ended the conversation before the text was handed over."""
    return NotSent(str(broken_off(error)))


def odd() -> NotSent:
    return NotSent(ODD)


def no_login(code: int, words: bytes, *, password: str) -> NotSent:
    """The server took no login: 4yz means not now, 534 another kind of password (RFC 4954, 6)."""
    quoted = quote(words, password=password)
    if code < 500:
        return NotSent(f"The server takes no logins at the moment.{quoted} {NOT_NOW}")
    said = f"{WRONG_PASSWORD} {APP_PASSWORD}" if code == 534 else WRONG_PASSWORD
    return NotSent(f"{said}{quoted}", needs_you=True)


def no_sender(code: int, words: bytes, *, address: str) -> NotSent:
    if code == 530:
        return NotSent(f"{SIGN_IN}{quote(words)}", needs_you=True)
    return NotSent(f"The server does not send for {address}{_when(code, words)}")


def no_recipient(code: int, words: bytes, *, address: str) -> NotSent:
    return NotSent(f"The server takes no mail for {address}{_when(code, words)}")


def no_message(code: int, words: bytes) -> NotSent:
    why = " because it is too large" if code == 552 else ""
    return NotSent(f"The server did not take the message{why}{_when(code, words)}")


def no_conversation(code: int, words: bytes) -> NotSent:
    return NotSent(f"The server does not work with us{_when(code, words)}")


def quote(words: bytes, *, password: str = "") -> str:
    """What the server said, as one printable line; nothing where it repeats the password."""
    text = words.decode("utf-8", "replace")
    line = " ".join("".join(char if char.isprintable() else " " for char in text).split())
    kept = line[:_QUOTED]
    return f" It said: “{kept}”" if kept and not (password and password in line) else ""


def _when(code: int, words: bytes) -> str:
    """4yz: not now (RFC 5321, 4.2.1). 5yz: not at all."""
    if code < 500:
        return f" at the moment.{quote(words)} {NOT_NOW}"
    return f".{quote(words)}"
