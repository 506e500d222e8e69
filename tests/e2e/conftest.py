"""The app as its users have it: launched, in a browser, with a mail server and a clock to move."""

import os
import shutil
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.moving_clock import MovingClock
from tests.followups.delivery.sink import Sink
from tests.integration.house import ROOT, House
from tests.postgresql import server


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


@pytest.fixture
def clock(tmp_path: Path) -> MovingClock:
    return MovingClock(tmp_path / "clock")


@pytest.fixture
def letters() -> Iterator[Sink]:
    """The mail server that the installation sends through."""
    with Sink() as sink:
        yield sink


@pytest.fixture
def database_url(tmp_path: Path) -> Iterator[str]:
    """An empty database of the kind this run is about."""
    if os.environ.get("DATABASE_URL", "").startswith("postgres"):
        with server() as address:
            yield address
    else:
        yield f"sqlite:///{tmp_path / 'app.sqlite3'}"


@pytest.fixture
def home(tmp_path: Path, database_url: str, letters: Sink, clock: MovingClock) -> House:
    """An installation of its own, living at the moving clock's time."""
    port = free_port()
    shutil.copytree(ROOT / "var" / "vendor", tmp_path / "vendor")
    return House(
        tmp_path,
        database_url,
        letters.port,
        {
            **clock.environment,
            "PORT": str(port),
            "SITE_URL": f"http://localhost:{port}",
            "ENV_FILE": os.devnull,
        },
    )
