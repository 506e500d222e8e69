"""An IMAP client that trusts no server: bounded in bytes, in time, and in what it says.

Imported only where a mailbox is looked into: imaplib and imap-tools are not needed elsewhere.
"""

import imaplib
import socket
import ssl
from typing import Any

from imap_tools.mailbox import BaseMailBox

from followups.deadline import Deadline
from followups.mailbox.trouble import TooLong

CHUNK = 64 * 1024
LINE_LIMIT = 4 * 1024 * 1024
ANSWER_LIMIT = 8 * 1024 * 1024
ADDRESSES = 4
CONNECT_SECONDS = 10.0
READ_SECONDS = 30.0


class GuardedClient(imaplib.IMAP4):
    """imaplib's client with its own reading.

    imaplib reads a literal of the length the server claims, and waits anew for each byte: one
    server could hold a worker for ever, or fill its memory. Here every wait counts against one
    deadline, and what one command may bring is set before it is sent (`allow`).
    """

    def __init__(
        self, host: str, port: int, *, deadline: Deadline, tls: ssl.SSLContext | None
    ) -> None:
        self._deadline = deadline
        self._tls = tls
        self._came = bytearray()
        self._allowed = ANSWER_LIMIT
        super().__init__(host, port)

    def allow(self, count: int = ANSWER_LIMIT) -> None:
        """Take at most so many bytes until the next call, and forget what lies around unasked."""
        self._allowed = count
        self.untagged_responses.clear()

    def open(self, host: str = "", port: int = 143, timeout: float | None = None) -> None:
        """Connect, encrypted from the first byte where a TLS context was given."""
        self.host, self.port = host, port
        self.sock = self._connected(timeout or CONNECT_SECONDS)
        if self._tls is not None:
            self.sock = self._encrypted(self._tls)

    def _connected(self, seconds: float) -> socket.socket:
        """A connection to the first address of the host that answers. Raises OSError."""
        places = socket.getaddrinfo(self.host, self.port, type=socket.SOCK_STREAM)[:ADDRESSES]
        failed: OSError = OSError("The host has no address.")
        for *_, address in places:
            try:
                return socket.create_connection(address[:2], self._deadline.left(seconds))  # type: ignore[arg-type]
            except OSError as error:
                failed = error
        raise failed

    def encrypt(self, context: ssl.SSLContext) -> None:
        """STARTTLS. What came before the encryption counts for nothing; what is left is refused."""
        if "STARTTLS" not in self.capabilities:
            raise self.error("no STARTTLS")
        answer, _ = self.xatom("STARTTLS")
        if answer != "OK":
            raise self.error("STARTTLS refused")
        if self._came:
            raise self.error("words before the encryption")
        self.untagged_responses.clear()
        self.sock = self._encrypted(context)
        self.refresh_capabilities()

    def refresh_capabilities(self) -> None:
        """Ask again what the server can do: it may say another thing once encrypted."""
        _, answer = self.capability()
        self.capabilities = tuple(str(answer[-1] or b"", "ascii", "replace").upper().split())

    def _encrypted(self, context: ssl.SSLContext) -> ssl.SSLSocket:
        self.sock.settimeout(self._deadline.left(CONNECT_SECONDS))
        return context.wrap_socket(self.sock, server_hostname=self.host)

    def read(self, size: int) -> bytes:
        """A literal. Raises TooLong before reading one that is longer than allowed."""
        if size - len(self._came) > self._allowed:
            raise TooLong
        while len(self._came) < size:
            self._receive()
        return self._taken(size)

    def readline(self) -> bytes:
        """A line with its end. Raises TooLong where none comes."""
        looked = 0
        while (end := self._came.find(b"\n", looked)) < 0:
            looked = len(self._came)
            if looked > LINE_LIMIT:
                raise TooLong
            self._receive()
        return self._taken(end + 1)

    def _taken(self, count: int) -> bytes:
        with memoryview(self._came) as came:  # no second copy of 10 MB on the way
            taken = bytes(came[:count])
        del self._came[:count]
        return taken

    def _receive(self) -> None:
        self.sock.settimeout(self._deadline.left(READ_SECONDS))
        part = self.sock.recv(CHUNK)
        if not part:
            raise self.abort("socket closed")
        self._allowed -= len(part)
        if self._allowed < -CHUNK:
            raise TooLong
        self._came += part

    def send(self, data: Any) -> None:
        self.sock.settimeout(self._deadline.left(READ_SECONDS))
        self.sock.sendall(data)

    def shutdown(self) -> None:
        """Close the connection, whatever state it is in."""
        sock: socket.socket | None = getattr(self, "sock", None)
        if sock is not None:
            sock.close()


class Box(BaseMailBox):
    """imap-tools' mailbox over our client."""

    client: GuardedClient

    def __init__(self, client: GuardedClient) -> None:
        self._ready = client
        super().__init__()

    def _get_mailbox_client(self) -> GuardedClient:
        return self._ready
