"""Web and workers live together and die together, and leave no process behind."""

import contextlib
import os
import signal
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import psutil
import pytest

from config.launcher import is_stale

pytestmark = pytest.mark.integration
ROOT = Path(__file__).parents[2]
PATIENCE = 40.0
_QUEUE = "afterword-queue"


def wait_for(what: Callable[[], bool], seconds: float = PATIENCE) -> bool:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if what():
            return True
        time.sleep(0.1)
    return False


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
        return port


class Launched:
    """A running installation in a directory of its own, on SQLite."""

    def __init__(self, directory: Path, *arguments: str) -> None:
        self.port = free_port()
        self.log = directory / "log"
        self.environment = {
            "PATH": os.environ["PATH"],
            "ENV_FILE": os.devnull,
            "DATA_DIR": str(directory / "var"),
            "PORT": str(self.port),
            "DEBUG": "true",  # no collecting and compressing of static files
        }
        with self.log.open("w") as log:
            self.process = subprocess.Popen(
                [sys.executable, "manage.py", "launch", *arguments],
                cwd=ROOT,
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
            )
        self.launcher = psutil.Process(self.process.pid)
        self.family: list[psutil.Process] = []

    def answers(self) -> bool:
        with contextlib.suppress(OSError):
            address = f"http://127.0.0.1:{self.port}/accounts/login/"
            with urllib.request.urlopen(address, timeout=5) as page:
                return bool(page.status == 200)
        return False

    def is_up(self) -> bool:
        """Everything runs: a page is served, and the queue has its two workers."""
        if not self.answers():
            return False
        self.family = self.launcher.children(recursive=True)
        queues = [child for child in self.launcher.children() if child.name() == _QUEUE]
        return bool(queues) and len(queues[0].children(recursive=True)) >= 5

    def named(self, name: str) -> psutil.Process:
        return next(child for child in self.launcher.children() if child.name() == name)

    @property
    def web(self) -> psutil.Process:
        return self.named("afterword-web")

    @property
    def queue(self) -> psutil.Process:
        return self.named(_QUEUE)

    def ends_with(self, status: int) -> bool:
        try:
            return self.process.wait(PATIENCE) == status
        except subprocess.TimeoutExpired:
            return False

    def nobody_is_left(self) -> bool:
        return wait_for(lambda: not any(_lives(child) for child in self.family))

    def clean_up(self) -> None:
        """Stop politely first: a worker that was replaced since is in nobody's list."""
        self.process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(PATIENCE)
        for process in [self.launcher, *self.family]:
            with contextlib.suppress(psutil.NoSuchProcess):
                process.kill()
        self.process.wait()


def _lives(process: psutil.Process) -> bool:
    try:
        return bool(process.status() != psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return False


@pytest.fixture
def launch(tmp_path: Path) -> Iterator[Callable[..., Launched]]:
    started: list[Launched] = []

    def start(*arguments: str) -> Launched:
        launched = Launched(tmp_path, *arguments)
        started.append(launched)
        assert wait_for(launched.is_up), launched.log.read_text()
        return launched

    yield start
    for launched in started:
        launched.clean_up()


def test_it_tells_the_address_and_the_link_of_the_first_visit(
    launch: Callable[..., Launched],
) -> None:
    running = launch()
    said = running.log.read_text()
    assert f"Afterword is running at http://localhost:{running.port}\n" in said
    assert f"Create your account here: http://localhost:{running.port}/welcome/" in said
    assert "mails are kept in var/mail" in said


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_request_to_stop_ends_everything(
    launch: Callable[..., Launched], number: signal.Signals
) -> None:
    running = launch()
    running.process.send_signal(number)
    assert running.ends_with(0), running.log.read_text()
    assert running.nobody_is_left()


def test_a_killed_web_server_ends_everything_with_an_error(
    launch: Callable[..., Launched],
) -> None:
    running = launch()
    running.web.kill()
    assert running.ends_with(1)
    assert running.nobody_is_left()
    assert "The web process has ended by itself" in running.log.read_text()


@pytest.mark.parametrize("depth", ["parent", "sentinel"])
def test_a_killed_queue_ends_everything_with_an_error(
    launch: Callable[..., Launched], depth: str
) -> None:
    running = launch()
    victim = running.queue if depth == "parent" else running.queue.children()[0]
    victim.kill()
    assert running.ends_with(1)
    assert running.nobody_is_left()
    assert "The queue process has ended by itself" in running.log.read_text()


def test_a_killed_launcher_takes_everything_along(launch: Callable[..., Launched]) -> None:
    running = launch()
    running.process.kill()
    assert running.ends_with(-signal.SIGKILL)
    assert running.nobody_is_left()


def test_a_busy_port_is_a_sentence(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        done = subprocess.run(
            [sys.executable, "manage.py", "launch"],
            cwd=ROOT,
            env={"PATH": os.environ["PATH"], "DATA_DIR": str(tmp_path), "PORT": str(port)},
            capture_output=True,
            text=True,
            check=False,
        )
    assert done.returncode == 1
    assert f"Port {port} on 127.0.0.1 cannot be used (Address already in use)." in done.stderr
    assert "Traceback" not in done.stderr


def test_a_clock_that_stands_still_restarts_the_workers(launch: Callable[..., Launched]) -> None:
    """Workers that are stopped dead do not even hear SIGTERM: their whole group is replaced."""
    running = launch("--stale-after", "6", "--look-every", "1")
    before = running.queue.pid
    for worker in running.queue.children()[0].children():
        worker.suspend()
    assert wait_for(lambda: not psutil.pid_exists(before), 60)
    assert wait_for(running.is_up), running.log.read_text()


@pytest.mark.parametrize(
    ("minutes", "uptime", "stale"),
    [
        (1, 3600.0, False),
        (5, 3600.0, False),
        (6, 3600.0, True),
        (6, 60.0, False),  # the workers have not had the time yet
        (None, 3600.0, True),
        (None, 60.0, False),
    ],
)
def test_the_heartbeat_tells_whether_the_clock_stands_still(
    minutes: int | None, uptime: float, stale: bool
) -> None:
    age = None if minutes is None else timedelta(minutes=minutes)
    assert is_stale(uptime=uptime, age=age, stale_after=timedelta(minutes=5)) is stale


def test_the_clock_ticks(launch: Callable[..., Launched]) -> None:
    """The workers do the schedule's work: the heartbeat appears by itself."""
    running = launch()
    database = Path(running.environment["DATA_DIR"]) / "afterword.sqlite3"
    with contextlib.closing(sqlite3.connect(database)) as connection:
        beats = "SELECT count(*) FROM followups_heartbeat"
        assert wait_for(lambda: connection.execute(beats).fetchone() == (1,), 60)
