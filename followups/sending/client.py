"""An SMTP client that trusts no server: bounded in time, and in what an answer may hold."""

import re
import smtplib
import socket
import ssl
from typing import Any

from followups.deadline import Deadline

ADDRESSES = 4
CONNECT_SECONDS = 10.0
ANSWER_SECONDS = 30.0
LINES = 100
LINE_LIMIT = 8 * 1024
# RFC 5321, 4.2: three digits, then a space, or a hyphen where another line follows.
_ANSWER = re.compile(rb"[2-5]\d\d(?:[ -]|$)")
# Who says hello: an address literal (RFC 5321, 4.1.3) tells nothing about this machine.
_OURSELVES = "[127.0.0.1]"


class OddAnswer(Exception):
    """What came is no answer of a mail server."""


class GuardedSMTP(smtplib.SMTP):
    """smtplib's client with its own reading: every wait counts against one deadline.

    smtplib waits anew for each byte, and names an ended connection, a silence and a wrong answer
    alike. Here they come out as what they are: OSError, TimeoutError, OddAnswer.
    """

    def __init__(self, *, deadline: Deadline, tls: ssl.SSLContext | None) -> None:
        self._deadline = deadline
        self._tls = tls
        self._came = bytearray()
        super().__init__(local_hostname=_OURSELVES)

    def _get_socket(self, host: str, port: int, _timeout: float) -> socket.socket:
        """A connection to the first address that answers, encrypted where a context was given."""
        self._host = host
        connection = self._connected(host, port)
        return connection if self._tls is None else self._encrypted(connection, self._tls)

    def _connected(self, host: str, port: int) -> socket.socket:
        places = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[:ADDRESSES]
        failed: OSError = OSError("The host has no address.")
        for *_, address in places:
            try:
                return socket.create_connection(address[:2], self._deadline.left(CONNECT_SECONDS))  # type: ignore[arg-type]
            except OSError as error:
                failed = error
        raise failed

    def _encrypted(self, connection: socket.socket, context: ssl.SSLContext) -> socket.socket:
        connection.settimeout(self._deadline.left(CONNECT_SECONDS))
        try:
            return context.wrap_socket(connection, server_hostname=self._host)
        except BaseException:
            connection.close()
            raise

    def encrypt(self, context: ssl.SSLContext) -> None:
        """STARTTLS (RFC 3207). What the server said before is forgotten; what is left, refused."""
        code, _ = self.docmd("STARTTLS")
        if code != 220 or self._came:
            raise OddAnswer
        self.sock = self._encrypted(self._open(), context)
        self.esmtp_features = {}
        self.ehlo_resp = self.helo_resp = None
        self.does_esmtp = False

    def send(self, s: Any) -> None:
        """Send all of it. Raises OSError, TimeoutError."""
        self._open().sendall(s.encode("ascii") if isinstance(s, str) else s)

    def getreply(self) -> tuple[int, bytes]:
        """The next answer: its code and its words. Raises OSError, TimeoutError, OddAnswer."""
        words = []
        for _ in range(LINES):
            line = self._line()
            words.append(line[4:].strip())
            if not _ANSWER.match(line):
                raise OddAnswer
            if line[3:4] != b"-":
                return int(line[:3]), b"\n".join(words)
        raise OddAnswer

    @property
    def is_ahead(self) -> bool:
        """Tell whether the server has answered more than it was asked."""
        return bool(self._came)

    def _line(self) -> bytes:
        while (end := self._came.find(b"\n")) < 0:
            if len(self._came) > LINE_LIMIT:
                raise OddAnswer
            self._receive()
        line = bytes(self._came[:end])
        del self._came[: end + 1]
        return line.rstrip(b"\r")

    def _receive(self) -> None:
        part = self._open().recv(LINE_LIMIT)
        if not part:
            raise ConnectionAbortedError
        self._came += part

    def _open(self) -> socket.socket:
        """The connection, which waits only as long as time is left."""
        if self.sock is None:
            raise ConnectionAbortedError
        self.sock.settimeout(self._deadline.left(ANSWER_SECONDS))
        return self.sock
