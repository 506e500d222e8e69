"""One conversation with the person's mail server, which always knows how far it came."""

import base64
import contextlib
import re
import smtplib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from django.views.decorators.debug import sensitive_variables

from followups.deadline import Deadline
from followups.enums import MailboxSecurity
from followups.mailbox.opening import is_allowed, verified_tls
from followups.sending import trouble
from followups.sending.client import GuardedSMTP, OddAnswer
from followups.sending.trouble import NotSent, Unsure

SECONDS: Final = 60.0
SECONDS_FOR_GOODBYE: Final = 1.0
_LINE_START: Final = re.compile(rb"(?m)^\.")
_BROKEN = (OSError, OddAnswer, smtplib.SMTPException, ValueError)


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """The server to send through, the key to it, and for whom."""

    host: str
    port: int
    security: str
    username: str
    address: str
    password: str = field(repr=False)


def send(route: Route, message: bytes, *, to: str, blind_copy: str = "", deadline: Deadline) -> str:
    """Hand over the message for exactly this recipient; returns what is to say of the copy.

    Raises NotSent where it surely did not go out, and Unsure from the moment on in which the
    server may have taken it. A refused blind copy does not keep the message back.
    """
    with _signed_in(route, deadline) as session:
        _sender(session, route, size=len(message))
        _recipient(session, to)
        copy_said = _copy(session, blind_copy) if blind_copy else ""
        _text(session, message)
        deadline.bring_forward(SECONDS_FOR_GOODBYE)
        _goodbye(session)
        return copy_said


def try_out(route: Route, *, deadline: Deadline) -> None:
    """Sign in and name the sender, then take it back: nothing is sent. Raises NotSent."""
    with _signed_in(route, deadline) as session:
        _sender(session, route)
        with _words_for_the_end():
            session.rset()
        deadline.bring_forward(SECONDS_FOR_GOODBYE)
        _goodbye(session)


@contextlib.contextmanager
def _signed_in(route: Route, deadline: Deadline) -> Iterator[GuardedSMTP]:
    if not is_allowed(route.host):
        raise NotSent(f"This installation does not connect to {route.host}.", needs_you=True)
    tls = None if route.security == MailboxSecurity.NONE else verified_tls()
    direct = tls if route.security == MailboxSecurity.TLS else None
    session = GuardedSMTP(deadline=deadline, tls=direct)
    try:
        _greet(session, route)
        if tls is not None and direct is None:
            _encrypt(session, route)
        if route.username:
            _sign_in(session, route)
        yield session
    finally:
        session.close()


def _greet(session: GuardedSMTP, route: Route) -> None:
    try:
        code, words = session.connect(route.host, route.port)
    except (OddAnswer, smtplib.SMTPException):
        raise trouble.odd() from None
    except (OSError, ValueError) as error:
        raise trouble.no_connection(error, route.host) from None
    if code != 220:
        raise trouble.no_conversation(code, words)
    _hello(session)


def _hello(session: GuardedSMTP) -> None:
    with _words_for_the_end():
        code, words = session.ehlo()
    if code != 250:
        raise trouble.no_conversation(code, words)


def _encrypt(session: GuardedSMTP, route: Route) -> None:
    if not session.has_extn("starttls"):
        raise NotSent(trouble.NOT_ENCRYPTED, needs_you=True)
    try:
        session.encrypt(verified_tls())
    except (OddAnswer, smtplib.SMTPException):
        raise trouble.odd() from None
    except (OSError, ValueError) as error:
        raise trouble.no_connection(error, route.host) from None
    _hello(session)


@sensitive_variables()
def _sign_in(session: GuardedSMTP, route: Route) -> None:
    """AUTH PLAIN, else LOGIN (RFC 4954), once: a server may lock after several tries."""
    offered = str(session.esmtp_features.get("auth", "")).upper().split()
    with _words_for_the_end():
        if "PLAIN" in offered:
            code, words = session.docmd("AUTH", f"PLAIN {_base64(_plain(route))}")
        elif "LOGIN" in offered:
            code, words = _login(session, route)
        else:
            raise NotSent(trouble.NO_WAY_IN, needs_you=True)
    if code != 235:
        raise trouble.no_login(code, words, password=route.password)


@sensitive_variables()
def _login(session: GuardedSMTP, route: Route) -> tuple[int, bytes]:
    code, words = session.docmd("AUTH", "LOGIN")
    for secret in (route.username, route.password):
        if code != 334:
            break
        code, words = session.docmd(_base64(secret))
    return code, words


def _plain(route: Route) -> str:
    return f"\0{route.username}\0{route.password}"


def _base64(text: str) -> str:
    return base64.b64encode(text.encode()).decode("ascii")


def _sender(session: GuardedSMTP, route: Route, *, size: int = 0) -> None:
    """Name the sender, and the size where the server wants to know it beforehand (RFC 1870)."""
    options = [f"SIZE={size}"] if size and session.has_extn("size") else []
    with _words_for_the_end():
        code, words = session.mail(route.address, options)
    if code == 552:
        raise trouble.no_message(code, words)
    if not _is_yes(code):
        raise trouble.no_sender(code, words, address=route.address)


def _recipient(session: GuardedSMTP, to: str) -> None:
    with _words_for_the_end():
        code, words = session.rcpt(to)
    if not _is_yes(code):
        raise trouble.no_recipient(code, words, address=to)


def _copy(session: GuardedSMTP, address: str) -> str:
    """Name a second recipient, whom no header names; what is to say where it is not taken."""
    with _words_for_the_end():
        code, words = session.rcpt(address)
    if _is_yes(code):
        return ""
    return f"No copy went to {address}.{trouble.quote(words)}"


def _text(session: GuardedSMTP, message: bytes) -> None:
    """Hand over the text. Without its last line the server has none of it (RFC 5321, 4.1.1.4)."""
    with _words_for_the_end():
        code, words = session.docmd("DATA")
        if code != 354:
            raise trouble.no_message(code, words)
        if session.is_ahead:  # what it says already cannot be about this text
            raise trouble.odd()
        session.send(_LINE_START.sub(b"..", message))
    try:
        session.send(b".\r\n")
        code, words = session.getreply()
    except _BROKEN:
        raise Unsure(trouble.AFTER_THE_TEXT) from None
    if 400 <= code < 600:
        raise trouble.no_message(code, words)
    if not _is_yes(code):
        raise Unsure(trouble.AFTER_THE_TEXT)


def _is_yes(code: int) -> bool:
    """2yz (RFC 5321, 4.2.1)."""
    return 200 <= code < 300


def _goodbye(session: GuardedSMTP) -> None:
    """QUIT, which changes nothing any more whatever comes of it."""
    with contextlib.suppress(*_BROKEN):
        session.quit()


@contextlib.contextmanager
def _words_for_the_end() -> Iterator[None]:
    """What ends the conversation before the text is handed over, as NotSent."""
    try:
        yield
    except (OddAnswer, smtplib.SMTPException, ValueError):
        raise trouble.odd() from None
    except OSError as error:
        raise trouble.cut(error) from None
