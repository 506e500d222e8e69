"""A mail server that takes everything, as a process of its own: `python -m bench.post_office`."""

import asyncio

_ANSWERS = {
    b"EHLO": b"250-bench\r\n250 8BITMIME\r\n",
    b"DATA": b"354 Go on\r\n",
    b"QUIT": b"221 Bye\r\n",
}


class PostOffice(asyncio.Protocol):
    """One connection: as much SMTP as smtplib speaks, and nothing is kept."""

    def __init__(self) -> None:
        self._unread = b""
        self._in_mail = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._out = transport
        self._say(b"220 bench\r\n")

    def data_received(self, data: bytes) -> None:
        self._unread += data
        while end := self._end():
            part, self._unread = self._unread[: end[0]], self._unread[end[0] + end[1] :]
            self._answer(part)

    def _end(self) -> tuple[int, int] | None:
        mark = b"\r\n.\r\n" if self._in_mail else b"\r\n"
        at = self._unread.find(mark)
        return None if at < 0 else (at, len(mark))

    def _answer(self, part: bytes) -> None:
        command = b"" if self._in_mail else part[:4].upper()
        self._in_mail = command == b"DATA"
        self._say(_ANSWERS.get(command, b"250 OK\r\n"))
        if command == b"QUIT":
            self._out.close()

    def _say(self, words: bytes) -> None:
        if isinstance(self._out, asyncio.Transport):
            self._out.write(words)


async def main() -> None:
    """Listen on a free port of this machine and print its number."""
    server = await asyncio.get_running_loop().create_server(PostOffice, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)  # noqa: T201 - the answer
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main())
