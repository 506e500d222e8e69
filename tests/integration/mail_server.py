"""A mail server that one signs in to: plain, with STARTTLS or TLS, and told to behave badly."""

import ssl
import tempfile
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from tests.followups.delivery.sink import Sink, free_port
from tests.integration.certificates import make_certificates

NAME, PASSWORD = "kim@example.org", "pässwörd for one app"


@dataclass
class Delivered:
    """One message as the server got it: the envelope, and the bytes."""

    sender: str
    recipients: list[str]
    data: bytes


class _Controller(Controller):
    def __init__(self, server: "MailServer", **kwargs: Any) -> None:
        self.owner = server
        super().__init__(server, hostname="127.0.0.1", port=free_port(), **kwargs)

    def factory(self) -> SMTP:
        return SMTP(self.handler, hostname="mail.example", **self.owner.smtp)


class _Certificates:
    """An authority and a certificate of its own, in a directory that goes with the server."""

    def __init__(self) -> None:
        self._temporary = tempfile.TemporaryDirectory(prefix="smtp-")
        self.directory = Path(self._temporary.name)
        make_certificates(self.directory)

    def remove(self) -> None:
        self._temporary.cleanup()

    @property
    def tls(self) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.directory / "server.pem", self.directory / "server.key")
        return context


class MailServer(Sink):
    """`security` is none, starttls or tls. Everybody signs in, as NAME with PASSWORD.

    `mail` holds the next answers to MAIL FROM, as `rcpt` and `data` do to theirs; `logins` every
    password that was tried. `ca_file` vouches for its certificate.
    """

    def __init__(self, security: str = "none", **smtp: Any) -> None:
        self._certificates = _Certificates()
        self.security, self.logins, self.delivered = security, [], []  # type: ignore[var-annotated]
        self.mail: list[str] = []
        self.commands: list[str] = []
        starttls = security == "starttls"
        self.smtp = {
            "authenticator": self._authenticate,
            # aiosmtpd warns of it without STARTTLS; handle_MAIL sees to it itself.
            "auth_required": starttls,
            "auth_require_tls": starttls,
            "tls_context": self._certificates.tls if starttls else None,
            "require_starttls": starttls,
            **smtp,
        }
        super().__init__()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        super().__exit__(kind, error, trace)
        self._certificates.remove()

    def _new_controller(self) -> Controller:
        direct = {"ssl_context": self._certificates.tls} if self.security == "tls" else {}
        return _Controller(self, **direct)

    @property
    def ca_file(self) -> str:
        return str(self._certificates.directory / "ca.pem")

    def _authenticate(
        self, _server: SMTP, _session: Session, _envelope: Envelope, _mechanism: str, data: Any
    ) -> AuthResult:
        assert isinstance(data, LoginPassword)
        self.logins.append(data.password.decode())
        right = (data.login.decode(), data.password.decode()) == (NAME, PASSWORD)
        return AuthResult(success=right, handled=False)

    async def handle_MAIL(  # noqa: N802 - aiosmtpd's name
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        self.commands.append("MAIL")
        signed_in = "250 OK" if session.authenticated else "530 5.7.0 Authentication required"
        answer = self.mail.pop(0) if self.mail else signed_in
        answer = await self._misbehave(server, answer)
        if answer.startswith("250"):
            envelope.mail_from = address
        return answer

    async def handle_RSET(  # noqa: N802 - aiosmtpd's name
        self, server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        self.commands.append("RSET")
        return "250 OK"

    def _keep(self, envelope: Envelope) -> None:
        assert isinstance(envelope.content, bytes)
        kept = Delivered(envelope.mail_from or "", list(envelope.rcpt_tos), envelope.content)
        self.delivered.append(kept)
        super()._keep(envelope)
