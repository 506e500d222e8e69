"""What every test stands on: no network but this machine, a clean cache, a real browser."""

import ipaddress
import os
import shutil
import socket
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest
from django.core.cache import cache
from django.core.signals import request_finished, request_started
from django.db import connection
from django.test import Client
from pytest_django import DjangoDbBlocker

from accounts.models import User

# Playwright's loop runs in the test's own thread; Django would refuse its database there.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")

_CHROMIUM = "/usr/bin/chromium"
# The program that tests with this marker need.
_NEEDED = {"e2e": "chromium", "imap": "dovecot"}
# What a test that touches a database carries, by its own word or through what it asks for.
_DATABASE_MARKS = {"django_db", "e2e", "imap", "integration"}
_DATABASE_FIXTURES = {"db", "transactional_db", "django_db_setup", "live_server"}
_PATH = f"{os.environ.get('PATH', '')}:/usr/sbin"
_real_connect = socket.socket.connect
_real_connect_ex = socket.socket.connect_ex


class NetworkBlockedError(RuntimeError):
    """A test tried to reach another machine."""


def _refuse_others(address: Any) -> None:
    if not isinstance(address, tuple):
        return  # a Unix socket
    host = address[0]
    if host == "localhost":
        return
    try:
        is_here = ipaddress.ip_address(host).is_loopback
    except ValueError:
        is_here = False
    if not is_here:
        raise NetworkBlockedError(f"Tests may reach this machine only, not {host!r}.")


def _connect(self: socket.socket, address: Any) -> None:
    _refuse_others(address)
    _real_connect(self, address)


def _connect_ex(self: socket.socket, address: Any) -> int:
    _refuse_others(address)
    return _real_connect_ex(self, address)


@pytest.fixture(autouse=True, scope="session")
def only_this_machine() -> Any:
    """Block every connection that would leave this machine."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", _connect)
        patch.setattr(socket.socket, "connect_ex", _connect_ex)
        yield


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """End what threads of servers and races left open: PostgreSQL keeps a database in use."""
    yield
    with django_db_blocker.unblock():
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    " WHERE datname = current_database() AND pid <> pg_backend_pid()"
                )


@pytest.fixture(autouse=True)
def clean_cache() -> None:
    """Throttles live in the cache: no test may inherit another's."""
    cache.clear()


class _Answering:
    """How many requests are being answered, in whatever thread."""

    def __init__(self) -> None:
        self.count, self._lock = 0, threading.Lock()
        request_started.connect(self._began, weak=False)
        request_finished.connect(self._ended, weak=False)

    def _began(self, **_kwargs: Any) -> None:
        with self._lock:
            self.count += 1

    def _ended(self, **_kwargs: Any) -> None:
        with self._lock:
            self.count -= 1

    def wait(self, *, seconds: float = 10.0, calm: int = 3) -> None:
        """Return once nothing was being answered for a moment."""
        ends, quiet = time.monotonic() + seconds, 0
        while quiet < calm and time.monotonic() < ends:
            quiet = quiet + 1 if self.count <= 0 else 0
            time.sleep(0.02)


_answering = _Answering()


@pytest.fixture(autouse=True)
def nothing_is_being_answered(request: pytest.FixtureRequest) -> Iterator[None]:
    """After a browser has left, wait for what it had asked for, before the rows are taken away.

    Server and test share SQLite's connection: a request that ends after that would end, and take
    back, the emptying of the tables with it.
    """
    if "live_server" not in request.fixturenames:
        yield
        return
    request.getfixturevalue("transactional_db")
    _answering.count = 0
    yield
    _answering.wait()


@pytest.fixture
def person(db: None) -> User:
    """Somebody with an account, in Berlin."""
    return User.objects.create_user(
        "kim@example.com", "a long passphrase", time_zone="Europe/Berlin"
    )


@pytest.fixture
def stranger(db: None) -> User:
    """Somebody else with an account, whose rows nobody else may see."""
    return User.objects.create_user("lee@example.com", "another passphrase")


@pytest.fixture
def signed_in(client: Client, person: User) -> Client:
    """The person's browser, as Django's test client."""
    client.force_login(person)
    return client


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    """Use the machine's Chromium, and keep it from calling home."""
    return {
        **browser_type_launch_args,
        "executable_path": shutil.which("chromium") or _CHROMIUM,
        "args": [
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
        ],
    }


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """On a second database, run what touches it; elsewhere, what this machine has programs for.

    Rules, parsers and letters know no database: on SQLite they were run already.
    """
    on_second = connection.vendor == "postgresql"
    absent = {mark for mark, program in _NEEDED.items() if not shutil.which(program, path=_PATH)}
    if os.environ.get("STRICT"):
        absent = set()
    left_out = {
        item
        for item in items
        if absent & _marks(item) or (on_second and not _touches_a_database(item))
    }
    if left_out:
        items[:] = [item for item in items if item not in left_out]
        config.hook.pytest_deselected(items=list(left_out))
    items.sort(key=lambda item: "long" not in _marks(item))  # begun last, it would be waited for


def _marks(item: pytest.Item) -> set[str]:
    return {mark.name for mark in item.iter_markers()}


def _touches_a_database(item: pytest.Item) -> bool:
    fixtures = set(getattr(item, "fixturenames", ()))
    return bool(_DATABASE_MARKS & _marks(item) or _DATABASE_FIXTURES & fixtures)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """With STRICT=1 a skipped test is a failed run: CI may not pass by leaving things out."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if os.environ.get("STRICT") and reporter and reporter.stats.get("skipped"):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
