"""Databases for tests of real processes: a SQLite file and a real PostgreSQL, migrated once."""

import os
import shutil
import uuid
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from psycopg import sql

from followups.models import SendingAccount
from tests.followups.delivery.sink import Sink
from tests.integration.dovecot import Account, Dovecot, running_dovecot
from tests.integration.house import House
from tests.integration.mail_server import MailServer
from tests.integration.senders import account_for
from tests.postgresql import server as postgresql_server
from tests.story import Story, full_story


@pytest.fixture
def post_office() -> Iterator[Sink]:
    """A mail server that other processes can reach."""
    with Sink() as sink:
        yield sink


@pytest.fixture(scope="session")
def dovecot() -> Iterator[Dovecot]:
    """A real mail server to look into, one for each process of the run."""
    with running_dovecot() as server:
        yield server


@pytest.fixture
def account(dovecot: Dovecot) -> Account:
    """Somebody's mailbox on it, empty."""
    return dovecot.account()


@pytest.fixture
def story(db: None) -> Story:
    """A whole plan after a personal no."""
    return full_story()


@pytest.fixture
def server() -> Iterator[MailServer]:
    """A mail server that the story's person can sign in to and send through."""
    with MailServer() as server:
        yield server


@pytest.fixture
def sender(story: Story, server: MailServer) -> SendingAccount:
    """The person's account there."""
    return account_for(story.user, server)


@pytest.fixture(scope="session")
def migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database file with all tables and no rows, to be copied."""
    directory = tmp_path_factory.mktemp("migrated")
    file = directory / "empty.sqlite3"
    House(directory, f"sqlite:///{file}").script(
        "from django.core.management import call_command\n"
        "call_command('migrate', verbosity=0)\ncall_command('createcachetable')\n"
        "from django.db import connection\n"
        "connection.cursor().execute('PRAGMA journal_mode=DELETE')"
    )
    return file


@pytest.fixture(scope="session")
def postgresql(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A real PostgreSQL with a migrated template database; its address without the name."""
    with postgresql_server() as address:
        base = address.rsplit("/", 1)[0]
        _command(base, "CREATE DATABASE migrated")
        house = House(tmp_path_factory.mktemp("migrated"), f"{base}/migrated")
        house.manage("migrate", "--verbosity", "0")
        yield base


def _command(base: str, command: str, *names: str) -> None:
    with psycopg.connect(f"{base}/postgres", autocommit=True) as connection:
        connection.execute(sql.SQL(command).format(*map(sql.Identifier, names)))


@pytest.fixture
def house(request: pytest.FixtureRequest, tmp_path: Path, post_office: Sink) -> Iterator[House]:
    """The app on a fresh database of the kind this run is about, with the mail server in reach."""
    if not os.environ.get("DATABASE_URL", "").startswith("postgres"):
        file = tmp_path / "app.sqlite3"
        shutil.copy(request.getfixturevalue("migrated_sqlite"), file)
        yield House(tmp_path, f"sqlite:///{file}", post_office.port)
        return
    base, name = request.getfixturevalue("postgresql"), f"t{uuid.uuid4().hex[:8]}"
    _command(base, "CREATE DATABASE {} TEMPLATE migrated", name)
    yield House(tmp_path, f"{base}/{name}", post_office.port)
    _command(base, "DROP DATABASE {} WITH (FORCE)", name)
