"""From a server's name and a password to an open folder."""

import contextlib
import re
import ssl
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.views.decorators.debug import sensitive_variables

from followups.deadline import Deadline
from followups.enums import MailboxSecurity
from followups.mailbox.folder import Folder, talking
from followups.mailbox.trouble import ODD, TooLong, Trouble, needs_you, not_connected

if TYPE_CHECKING:
    from followups.mailbox.client import Box, GuardedClient

SHOWN_FOLDERS = 200
SECONDS_FOR_GOODBYE = 1.0
CHATTER = 10_000
# Codes of a refused login that say nothing about the password (RFC 5530).
_NOT_NOW = ("UNAVAILABLE", "INUSE", "LIMIT", "SERVERBUG", "CONTACTADMIN")
_CODE = re.compile(r"^\[([A-Z-]+)[^\]]*\]\s*")
WRONG_PASSWORD = "The server did not accept the user name or password."  # noqa: S105  # nosec B105
NOT_ENCRYPTED = (
    "The server takes no password over this connection. Please choose an encrypted connection."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where to look, and the key to it."""

    host: str
    port: int
    security: str
    username: str
    folder: str
    password: str = field(repr=False)


def is_allowed(host: str) -> bool:
    """Tell whether this installation may connect to the host (MAILBOX_HOSTS; empty is any)."""
    return not settings.MAILBOX_HOSTS or host.lower() in settings.MAILBOX_HOSTS


@contextlib.contextmanager
def opened(place: Place, *, deadline: Deadline) -> Iterator[Folder]:
    """The folder, open for reading only until the block ends. Raises Trouble."""
    box = _connected(place, deadline)
    try:
        _sign_in(box, place)
        yield _examined(box, place.folder)
        deadline.bring_forward(SECONDS_FOR_GOODBYE)
        _say_goodbye(box)
    finally:
        box.client.shutdown()


def folders_of(folder: Folder) -> tuple[str, ...]:
    """The names of the folders that can be opened on the server. Raises Trouble."""
    with talking():
        return _names(folder.box)


def _connected(place: Place, deadline: Deadline) -> "Box":
    from followups.mailbox.client import Box  # noqa: PLC0415 - only where a mailbox is looked into

    if not is_allowed(place.host):
        raise needs_you(f"This installation does not connect to {place.host}.")
    try:
        return Box(_client(place, deadline))
    except Exception as error:
        raise not_connected(error, place.host) from None


def _client(place: Place, deadline: Deadline) -> "GuardedClient":
    from followups.mailbox.client import GuardedClient  # noqa: PLC0415 - as above

    tls = None if place.security == MailboxSecurity.NONE else verified_tls()
    direct = tls if place.security == MailboxSecurity.TLS else None
    client = GuardedClient(place.host, place.port, deadline=deadline, tls=direct)
    if tls is not None and direct is None:
        try:
            client.encrypt(tls)
        except Exception:
            client.shutdown()
            raise
    return client


def verified_tls() -> ssl.SSLContext:
    """Certificates are always verified, by the system's authorities and MAILBOX_CA_FILE."""
    context = ssl.create_default_context()
    if settings.MAILBOX_CA_FILE:
        context.load_verify_locations(settings.MAILBOX_CA_FILE)
    return context


class _NoFolder(Trouble):
    """The server answered NO to EXAMINE."""


class _Refused(Trouble):
    """The server answered NO to the login, with these words."""


@sensitive_variables()
def _sign_in(box: "Box", place: Place) -> None:
    can = box.client.capabilities
    if "LOGINDISABLED" in can and "AUTH=PLAIN" not in can:
        raise needs_you(NOT_ENCRYPTED)
    is_plain = "LOGINDISABLED" not in can and (place.username + place.password).isascii()
    try:
        with talking():
            box.client.allow()
            (_login if is_plain else _authenticate)(box, place)
    except _Refused as refused:
        raise _why_refused(str(refused), place) from None
    except TooLong:
        raise Trouble(ODD) from None


@sensitive_variables()
def _login(box: "Box", place: Place) -> None:
    """LOGIN, which takes ASCII only."""
    from imap_tools.errors import MailboxLoginError  # noqa: PLC0415 - as above

    try:
        box.login(place.username, place.password, initial_folder=None)
    except MailboxLoginError as error:
        raise _Refused(_text(error.command_result[1])) from None


@sensitive_variables()
def _authenticate(box: "Box", place: Place) -> None:
    """AUTHENTICATE PLAIN, which takes every letter."""
    import imaplib  # noqa: PLC0415 - as above

    try:
        box.login_utf8(place.username, place.password, initial_folder=None)
    except imaplib.IMAP4.abort:
        raise
    except imaplib.IMAP4.error as error:
        if "command error" in str(error):
            raise
        raise _Refused(str(error)) from None


@sensitive_variables()
def _why_refused(said: str, place: Place) -> Trouble:
    found = _CODE.match(said)
    code, words = (found[1], said[found.end() :]) if found else ("", said)
    kept = " ".join("".join(char if char.isprintable() else " " for char in words).split())[:150]
    quoted = f" It said: “{kept}”" if kept and place.password not in kept else ""
    if code in _NOT_NOW:
        return Trouble(f"The server takes no logins at the moment.{quoted}")
    if code == "PRIVACYREQUIRED":
        return needs_you(NOT_ENCRYPTED)
    return needs_you(f"{WRONG_PASSWORD}{quoted}")


def _examined(box: "Box", name: str) -> Folder:
    from imap_tools.errors import MailboxFolderSelectError  # noqa: PLC0415 - as above

    try:
        with talking():
            box.client.allow()
            try:
                _, answer = box.folder.set(name, readonly=True)
            except MailboxFolderSelectError:
                raise _NoFolder("") from None
            return Folder(
                box=box,
                validity=_number(box.client.response("UIDVALIDITY")[1]),
                total=_number(answer),
                next_uid=_number(box.client.response("UIDNEXT")[1]),
            )
    except TooLong:
        raise Trouble(ODD) from None
    except _NoFolder:
        raise _folder_is_gone(box, name) from None


def _folder_is_gone(box: "Box", name: str) -> Trouble:
    with talking():
        names = _names(box)
    if name in names:
        return Trouble(f"The server does not open the folder “{name}” at the moment.")
    return Trouble(f"There is no folder “{name}” in this mailbox.", folders=names)


def _names(box: "Box") -> tuple[str, ...]:
    box.client.allow()
    found = (one for one in box.folder.list() if "\\Noselect" not in one.flags)
    return tuple(one.name[:200] for one in found if one.name.isprintable())[:SHOWN_FOLDERS]


def _say_goodbye(box: "Box") -> None:
    """LOGOUT, which changes nothing any more whatever comes of it."""
    with contextlib.suppress(Exception):
        box.client.allow(CHATTER)
        box.client.logout()


def _number(answer: list[Any]) -> int:
    """The number in an answer; 0 where there is none."""
    last = answer[-1] if answer else None
    return int(last) if last and len(last) <= 10 else 0


def _text(answer: list[Any]) -> str:
    return bytes(answer[-1] or b"").decode("utf-8", "replace") if answer else ""
