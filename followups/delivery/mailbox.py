"""One connection to the mail server for a batch, and what the server's refusals mean."""

import contextlib
import smtplib
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from django.core.mail import EmailMessage, get_connection
from django.core.mail.backends.base import BaseEmailBackend

_CLOSING = 421  # RFC 5321, 3.8: the server ends the session
_MISSING = "The mail server took no mail and gave no reason."


class NotSentError(Exception):
    """The mail did not leave, as far as is known; trying again later may help."""

    server_is_gone = False


class ServerGoneError(NotSentError):
    """Nobody answers, or the connection broke; whether this mail arrived is not known."""

    server_is_gone = True


class RefusedError(Exception):
    """The server will never take this mail (RFC 5321, 4.2.1: 5yz)."""


@dataclass
class Mailbox:
    """Sends through one connection, and through a fresh one after it broke.

    Works with every Django mail backend; leaving the block says goodbye to the server.
    """

    connection: BaseEmailBackend | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self.connection is not None:
            # The mails are with the server; a goodbye that fails changes nothing.
            with contextlib.suppress(OSError, smtplib.SMTPException):
                self.connection.close()
            self.connection = None

    def send(self, message: EmailMessage) -> None:
        """Give one mail to the server. Raises NotSentError, ServerGoneError or RefusedError."""
        connection = self._opened()
        try:
            taken = connection.send_messages([message])
        except (OSError, smtplib.SMTPException) as error:
            self._after(error)
            raise _meaning(error) from error
        if not taken:
            raise NotSentError(_MISSING)

    def _opened(self) -> BaseEmailBackend:
        if self.connection is None:
            fresh = get_connection(fail_silently=False)
            try:
                fresh.open()
            except (OSError, smtplib.SMTPException) as error:
                _drop(fresh)
                raise ServerGoneError(f"The mail server cannot be used: {_words(error)}") from error
            self.connection = fresh
        return self.connection

    def _after(self, error: Exception) -> None:
        """Keep the connection only where smtplib has put it in order again (RSET)."""
        code = _code(error)
        if self.connection is not None and (code is None or code == _CLOSING):
            _drop(self.connection)
            self.connection = None


def _drop(connection: BaseEmailBackend) -> None:
    """Let go of a broken session without a goodbye, which might wait for ever."""
    for name in ("connection", "_partial_connection"):
        session = getattr(connection, name, None)
        if isinstance(session, smtplib.SMTP):
            session.close()
            setattr(connection, name, None)


def _meaning(error: Exception) -> Exception:
    code, words = _code(error), _words(error)
    if code is None or code == _CLOSING:
        return ServerGoneError(f"The connection to the mail server broke: {words}")
    # A refused sender is our own setting, for every mail alike; mending it must be enough.
    is_ours = isinstance(error, smtplib.SMTPSenderRefused)
    return RefusedError(words) if code >= 500 and not is_ours else NotSentError(words)


def _code(error: Exception) -> int | None:
    """The server's answer, None where there was none."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return max((code for code, _ in error.recipients.values()), default=None)
    if isinstance(error, smtplib.SMTPServerDisconnected):
        return None
    return error.smtp_code if isinstance(error, smtplib.SMTPResponseException) else None


def _words(error: Exception) -> str:
    """The server's own words, readable."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return "; ".join(_said(code, said) for code, said in error.recipients.values())
    if isinstance(error, smtplib.SMTPResponseException):
        return _said(error.smtp_code, error.smtp_error)
    return str(error) or type(error).__name__


def _said(code: int, words: bytes | str) -> str:
    text = words.decode("utf-8", "replace") if isinstance(words, bytes) else words
    return f"{code} {text}"
