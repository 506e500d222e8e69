"""The real thing: `manage.py launch` as a process of its own, asked over HTTP."""

import gzip
import http.client
import os
import signal
import socket
import subprocess  # nosec B404 - it starts the app itself
import sys
import time
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    seconds: float
    sent: int
    gzipped: int


class Site:
    """Web server and workers, started and stopped as people do."""

    def __init__(self, base: Path, environment: dict[str, str]) -> None:
        self.port = _free_port()
        self._started = time.perf_counter()
        self._process = subprocess.Popen(
            [sys.executable, "manage.py", "launch"],
            cwd=base,
            env={**environment, "PORT": str(self.port), "HOST": "127.0.0.1"},
            stdout=subprocess.DEVNULL,
        )

    @classmethod
    def start_once(cls, base: Path, environment: dict[str, str]) -> None:
        """Start and stop: what only the very first start does is done then."""
        site = cls(base, environment)
        try:
            site.first_page_after()
        finally:
            site.stop()

    def first_page_after(self) -> float:
        """Seconds from the start of the process to its first answered page."""
        deadline = self._started + 120
        while time.perf_counter() < deadline:
            try:
                if self.get("/accounts/login/", "").status == 200:
                    return time.perf_counter() - self._started
            except (OSError, http.client.HTTPException):
                time.sleep(0.02)
        raise RuntimeError("The app did not start within two minutes.")

    def get(self, address: str, cookie: str) -> Answer:
        """Ask for one page, on a connection of its own."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=120)
        headers = {"Cookie": cookie, "Accept-Encoding": "gzip"}
        start = time.perf_counter()
        connection.request("GET", address, headers=headers)
        response = connection.getresponse()
        body = response.read()
        seconds = time.perf_counter() - start
        connection.close()
        packed = response.headers.get("Content-Encoding") == "gzip"
        size = len(body) if packed else len(gzip.compress(body, 6))
        return Answer(response.status, seconds, len(body), size)

    def memory(self) -> float:
        """Megabytes of web and workers together, each shared page counted once (PSS)."""
        return sum(map(_proportional, _family(self._process.pid))) / 1024

    def stop(self) -> None:
        self._process.send_signal(signal.SIGTERM)
        self._process.wait(timeout=60)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _family(pid: int) -> list[int]:
    """A process and everything it started."""
    children: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdecimal():
            parent = _parent(entry)
            children.setdefault(parent, []).append(int(entry.name))
    found = [pid]
    for member in found:
        found.extend(children.get(member, []))
    return found


def _parent(entry: Path) -> int:
    try:
        return int((entry / "stat").read_text().rpartition(")")[2].split()[1])
    except OSError:
        return -1  # it has just ended


def _proportional(pid: int) -> int:
    """Kilobytes."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)


def environment(data: Path, database: str = "") -> dict[str, str]:
    """The environment of an installation in a folder of its own, untouched by other settings."""
    names = ("PATH", "HOME", "LANG", "TMPDIR", "XDG_RUNTIME_DIR")
    kept = {name: os.environ[name] for name in names if name in os.environ}
    return kept | {"DATA_DIR": str(data)} | ({"DATABASE_URL": database} if database else {})
