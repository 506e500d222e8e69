"""`python -m bench.drain [--postgres] [--people N]`: how fast a morning's reminders leave.

Everybody has three steps that became due at once. Measured in one process: steps woken, reminders
made, mails handed to a mail server on this machine, each a second, and the queries each mail took.
"""

import argparse
import json
import os
import subprocess  # nosec B404 - it starts parts of the benchmark
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from bench.figures import Figure, table
from bench.site import environment

BASE = Path(__file__).resolve().parent.parent
_PIECES = {"wake": "steps", "make": "reminders", "send": "mails"}


def figures(place: dict[str, str], *, people: int = 2000) -> list[Figure]:
    """Fill the empty installation `place` (its environment), drain it, and say how fast it was."""
    with _mail_server() as port:
        mail = {"EMAIL_HOST": "127.0.0.1", "EMAIL_PORT": str(port), "EMAIL_USE_TLS": "False"}
        settings = {**place, **mail, "DJANGO_SETTINGS_MODULE": "config.settings"}
        command = [sys.executable, "-m", "bench.drain", "--here", "--people", str(people)]
        done = subprocess.run(  # noqa: S603 - our own module
            command, cwd=BASE, env=settings, check=True, stdout=subprocess.PIPE, text=True
        )
    return [_figure(name, **found) for name, found in json.loads(done.stdout).items()]


def _figure(name: str, *, count: int, seconds: float, cpu: float, queries: int) -> Figure:
    pieces = _PIECES[name]
    each = f"{cpu / count * 1000:.2f} ms of CPU and {queries / count:.2f} queries each"
    note = f"{count:,} {pieces} in {seconds:.1f} s, {each}"
    return Figure(name=f"{name}, {pieces} a second", value=count / seconds, note=note)


@contextmanager
def _mail_server() -> Iterator[int]:
    command = [sys.executable, "-m", "bench.post_office"]
    with subprocess.Popen(command, cwd=BASE, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603
        try:
            yield int(process.stdout.readline() if process.stdout else 0)
        finally:
            process.terminate()


def drain(people: int) -> dict[str, dict[str, Any]]:
    """Fill this process's database and time each part of one great tick."""
    import django  # noqa: PLC0415 - the settings had to be named first

    django.setup()
    from django.core.management import call_command  # noqa: PLC0415 - needs loaded apps

    from bench import mornings  # noqa: PLC0415 - needs loaded apps
    from followups.actions.clock import wake  # noqa: PLC0415 - needs loaded apps
    from followups.delivery import deliver_here  # noqa: PLC0415 - needs loaded apps
    from followups.delivery.claiming import pending  # noqa: PLC0415 - needs loaded apps
    from followups.delivery.making import make_due  # noqa: PLC0415 - needs loaded apps

    call_command("migrate", interactive=False, verbosity=0)
    call_command("createcachetable", verbosity=0)
    now = mornings.fill(people)
    found = {
        "wake": _timed(lambda: wake(now).ready),
        "make": _timed(lambda: make_due(now, limit=people)),
    }
    ids = pending(now, limit=people).ids
    return {**found, "send": _timed(lambda: deliver_here(now)(ids).sent)}


def _timed(part: Callable[[], int]) -> dict[str, Any]:
    from django.db import connection  # noqa: PLC0415 - the settings had to be named first

    queries = 0

    def counting(execute: Any, *arguments: Any) -> Any:
        nonlocal queries
        queries += 1
        return execute(*arguments)

    start, start_cpu = time.perf_counter(), time.process_time()
    with connection.execute_wrapper(counting):
        count = part()
    seconds, cpu = time.perf_counter() - start, time.process_time() - start_cpu
    return {"count": count, "seconds": seconds, "cpu": cpu, "queries": queries}


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.drain", description=__doc__)
    parser.add_argument("--postgres", action="store_true", help="on PostgreSQL instead of SQLite")
    parser.add_argument("--people", type=int, default=2000, help="how many get a mail")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.here:
        print(json.dumps(drain(options.people)))  # noqa: T201 - the answer
        return
    with (
        tempfile.TemporaryDirectory(prefix="afterword-bench-") as folder,
        _database(postgres=options.postgres) as address,
    ):
        found = figures(environment(Path(folder), address), people=options.people)
    print(table(found))  # noqa: T201 - the result


@contextmanager
def _database(*, postgres: bool) -> Iterator[str]:
    if not postgres:
        yield ""
        return
    from tests.postgresql import server  # noqa: PLC0415 - developers have it, operators need not

    os.environ.pop("DATABASE_URL", None)
    with server() as address:
        yield address


if __name__ == "__main__":
    main()
