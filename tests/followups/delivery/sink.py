"""A real SMTP server on a free port, which can be told to behave badly."""

import asyncio
import contextlib
import email
import email.policy
import socket
import threading
import time
from collections import deque
from email.message import EmailMessage
from types import TracebackType
from typing import Any, Self

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


class _Server(SMTP):
    def connection_made(self, transport: Any) -> None:
        self.event_handler.connections += 1
        super().connection_made(transport)


class _Controller(Controller):
    def factory(self) -> SMTP:
        return _Server(self.handler, hostname="sink.example", enable_SMTPUTF8=False)


class Sink:
    """Collects mails. `rcpt` and `data` hold the next answers, oldest first; empty means 250.

    Answers are SMTP replies, or "drop" (close the connection without a word) and "hang" (say
    nothing until the client gives up); "accept and drop" and "accept and hang" keep the mail first.
    """

    def __init__(self) -> None:
        self.mails: list[EmailMessage] = []
        self.recipients: list[str] = []
        self.rcpt: deque[str] = deque()
        self.data: deque[str] = deque()
        self.refused: dict[str, str] = {}
        self.connections = 0
        self._arrived = threading.Condition()
        self._controller = self._new_controller()

    def _new_controller(self) -> Controller:
        return _Controller(self, hostname="127.0.0.1", port=free_port())

    def __enter__(self) -> Self:
        self._controller.start()
        self.connections = 0  # aiosmtpd has tried its own door
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._controller.stop()

    @property
    def port(self) -> int:
        port: int = self._controller.port
        return port

    @property
    def message_ids(self) -> list[str]:
        return [str(mail["Message-ID"]) for mail in self.mails]

    def wait_for(self, count: int, *, within: float = 30) -> list[EmailMessage]:
        """The mails, once there are `count` of them; fails after `within` seconds."""
        with self._arrived:
            assert self._arrived.wait_for(lambda: len(self.mails) >= count, within), self.mails
        return self.mails

    async def handle_RCPT(  # noqa: N802 - aiosmtpd's name
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        answer = self.refused.get(address) or (self.rcpt.popleft() if self.rcpt else "250 OK")
        answer = await self._misbehave(server, answer)
        if answer.startswith("250"):
            envelope.rcpt_tos.append(address)
        return answer

    async def handle_DATA(  # noqa: N802 - aiosmtpd's name
        self, server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        answer = self.data.popleft() if self.data else "250 OK"
        if answer.startswith(("250", "accept")):
            self._keep(envelope)
        return await self._misbehave(server, answer)

    async def _misbehave(self, server: SMTP, answer: str) -> str:
        if answer.endswith("hang"):
            with contextlib.suppress(asyncio.CancelledError):
                await asyncio.sleep(5)
        if answer.endswith("drop") and isinstance(server.transport, asyncio.Transport):
            server.transport.abort()
        return answer if answer[:1].isdigit() else "451 never heard"

    def _keep(self, envelope: Envelope) -> None:
        assert isinstance(envelope.content, bytes)
        mail = email.message_from_bytes(envelope.content, policy=email.policy.default)
        with self._arrived:
            self.mails.append(mail)
            self.recipients.extend(envelope.rcpt_tos)
            self._arrived.notify_all()


def wait_until(happened: Any, *, within: float = 30) -> None:
    """Return once `happened()` is true; fail after `within` seconds."""
    end = time.monotonic() + within
    while not happened():
        assert time.monotonic() < end, "It did not happen in time."
        time.sleep(0.05)
