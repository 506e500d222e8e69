"""Mail servers as they should not be: cut in the middle, silent, endless, or no mail server."""

import contextlib
import socket
import threading
from collections.abc import Iterator, Sequence


class _Listener:
    """Answers every connection in a thread of its own, and leaves none behind."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        self.connections = 0
        self._over = threading.Event()
        self._open: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self._start(self._accept)

    def close(self) -> None:
        self._over.set()
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        for connection in self._open:
            _cut(connection)
        for thread in self._threads:
            thread.join(timeout=5)

    def _start(self, work: object, *arguments: object) -> None:
        thread = threading.Thread(target=work, args=arguments, daemon=True)  # type: ignore[arg-type]
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self._over.is_set():
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            self.connections += 1
            self._open.append(connection)
            self._start(self._quietly, connection)

    def _quietly(self, connection: socket.socket) -> None:
        with contextlib.suppress(OSError):
            self.answer(connection)
        _cut(connection)

    def answer(self, connection: socket.socket) -> None:
        raise NotImplementedError


def _cut(connection: socket.socket) -> None:
    with contextlib.suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)
    connection.close()


class Proxy(_Listener):
    """Passes everything on to a real server, until `cut_after` bytes have come from there.

    After `slow_after` bytes it keeps the connection and passes nothing more on.
    """

    def __init__(self, port: int, *, cut_after: int | None = None) -> None:
        self._to = port
        self.cut_after = cut_after
        self.slow_after: int | None = None
        self.is_slow = False
        self.asked = b""
        super().__init__()

    def answer(self, connection: socket.socket) -> None:
        left, passed = self.cut_after, 0
        with socket.create_connection(("127.0.0.1", self._to)) as server:
            self._start(self._ask, connection, server)
            while part := server.recv(4096 if left is None else min(4096, max(left, 1))):
                if left is not None:
                    left -= len(part)
                    if left < 0:
                        return
                passed += len(part)
                if self.slow_after is not None and passed > self.slow_after:
                    self.is_slow = True
                    self._over.wait(60)
                connection.sendall(part)

    def _ask(self, connection: socket.socket, server: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while part := connection.recv(4096):
                self.asked += part
                server.sendall(part)
        with contextlib.suppress(OSError):
            server.shutdown(socket.SHUT_RDWR)


class Script(_Listener):
    """Sends its first words, then one answer for each line it gets; `TAG` is the line's own.

    After the last answer it says nothing more, and keeps the connection open, or closes it.
    """

    def __init__(
        self,
        hello: bytes,
        answers: Sequence[bytes] = (),
        *,
        forever: bytes = b"",
        closes: bool = False,
    ) -> None:
        self._hello, self._answers, self._forever = hello, answers, forever
        self._closes = closes
        super().__init__()

    def answer(self, connection: socket.socket) -> None:
        connection.sendall(self._hello)
        lines = connection.makefile("rb")
        for answer in self._answers:
            tag = lines.readline().split(b" ")[0]
            connection.sendall(answer.replace(b"TAG", tag))
        if self._closes:
            return
        while self._forever and not self._over.wait(0.05):
            connection.sendall(self._forever)
        self._over.wait(60)


@contextlib.contextmanager
def listening(server: _Listener) -> Iterator[int]:
    """The port of the server, for as long as the block lasts."""
    try:
        yield server.port
    finally:
        server.close()
