"""`python -m bench [--postgres] [--quick]`: measures, and prints one table."""

import argparse
import os
import shutil
import subprocess  # nosec B404 - it starts the app itself
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from bench import checking, deciding, reading
from bench.figures import Figure, ratio_of_medians, table
from bench.filling import ALL_OPEN, OPEN_UP_TO
from bench.site import Site, environment

BASE = Path(__file__).resolve().parent.parent
MEMORY = 180
TICK_RATIO = 1.3


def main() -> None:
    options = _options()
    sizes = (100, 400, 1000) if options.quick else (100, 1000, 10_000)
    steps = (1000, 5000, 20_000) if options.quick else (1000, 100_000, 1_000_000)
    with (
        tempfile.TemporaryDirectory(prefix="afterword-bench-") as folder,
        _databases(Path(folder), steps, postgres=options.postgres) as places,
    ):
        figures = _measure(places, sizes, steps, rounds=options.rounds)
    print(f"{_head(sizes, steps)}\n\n{table(figures)}")  # noqa: T201 - the result


def _head(sizes: tuple[int, ...], steps: tuple[int, ...]) -> str:
    """What the table compares, in words."""
    return (
        f"One person with {sizes[0]:,}, {sizes[1]:,} or {sizes[2]:,} applications: the open work "
        f"of the first {OPEN_UP_TO}, the rest closed,\nnothing left to do for them. "
        f"“all open”: {sizes[2]:,} applications with as large a share of open work as the first "
        f"{OPEN_UP_TO} have.\nOther people have {steps[2]:,} steps to come."
    )


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--postgres", action="store_true", help="on PostgreSQL instead of SQLite")
    parser.add_argument("--quick", action="store_true", help="small sizes, to try it out")
    parser.add_argument("--rounds", type=int, default=15, help="repetitions of each page")
    return parser.parse_args()


@contextmanager
def _databases(
    folder: Path, steps: tuple[int, ...], *, postgres: bool
) -> Iterator[dict[int, dict[str, str]]]:
    """One installation for each number of future steps: its environment by that number."""
    for count in steps:
        (folder / str(count)).mkdir()
        vendor = BASE / "var" / "vendor"
        if vendor.exists():
            shutil.copytree(vendor, folder / str(count) / "vendor")
    if not postgres:
        yield {count: environment(folder / str(count)) for count in steps}
        return
    from tests.postgresql import server  # noqa: PLC0415 - developers have it, operators need not

    with server() as address:
        yield {
            count: environment(folder / str(count), _new_database(address, f"steps_{count}"))
            for count in steps
        }


def _new_database(address: str, name: str) -> str:
    import psycopg  # noqa: PLC0415 - only with --postgres
    from psycopg import sql  # noqa: PLC0415 - only with --postgres

    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
    return f"{address.rpartition('/')[0]}/{name}"


def _measure(
    places: dict[int, dict[str, str]], sizes: tuple[int, ...], steps: tuple[int, ...], rounds: int
) -> list[Figure]:
    _say("making rows")
    for count, place in places.items():
        people = sizes if count == max(steps) else ()
        _run(place, "bench.filling", str(count), *map(str, people))
    figures = _ticks(places, rounds * 4)
    place = places[max(steps)]
    figures += [*_decisions(place), *_mails(place), *_drafts(), *_site(place, sizes, rounds)]
    return figures


def _run(place: dict[str, str], module: str, *arguments: str) -> None:
    settings = {**place, "DJANGO_SETTINGS_MODULE": "config.settings"}
    subprocess.run([sys.executable, "-m", module, *arguments], cwd=BASE, env=settings, check=True)  # noqa: S603


def _ticks(places: dict[int, dict[str, str]], rounds: int) -> list[Figure]:
    """A pass with nothing due, on each database in turn."""
    _say("ticking")
    clocks = {count: _clock(place) for count, place in places.items()}
    times: dict[int, list[float]] = {count: [] for count in places}
    for turn in range(rounds + 5):
        for count, clock in clocks.items():
            milliseconds = _ask(clock)
            if turn >= 5:  # the first ones warm up
                times[count].append(milliseconds)
    for clock in clocks.values():
        clock.communicate()
    few, many = min(places), max(places)
    medians = ", ".join(f"{count:,}: {median(found):.2f} ms" for count, found in times.items())
    return [
        Figure(
            name="tick with nothing due, most over fewest",
            value=ratio_of_medians(times[many], times[few]),
            at_most=TICK_RATIO,
            note=medians,
        )
    ]


def _clock(place: dict[str, str]) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", "bench.clock"],
        cwd=BASE,
        env={**place, "DJANGO_SETTINGS_MODULE": "config.settings"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def _ask(clock: "subprocess.Popen[str]") -> float:
    if clock.stdin is None or clock.stdout is None:
        raise RuntimeError("The clock has no ends to speak to.")
    clock.stdin.write("tick\n")
    clock.stdin.flush()
    milliseconds, idle = clock.stdout.readline().split()
    if idle != "1":
        raise RuntimeError("Something was due: the figure would mean nothing.")
    return float(milliseconds)


def _decisions(place: dict[str, str]) -> list[Figure]:
    _say("deciding")
    return [deciding.engine(2000), *deciding.command(BASE, place, 2000)]


def _mails(place: dict[str, str]) -> list[Figure]:
    _say("reading mail")
    return reading.measure(BASE, place)


def _drafts() -> list[Figure]:
    _say("checking drafts")
    return checking.measure()


def _site(place: dict[str, str], sizes: tuple[int, ...], rounds: int) -> list[Figure]:
    _say("asking for pages")
    Site.start_once(BASE, place)  # the first start of all collects the static files
    site = Site(BASE, place)
    try:
        started = site.first_page_after()
        figures = _pages(place, site, sizes, rounds)
        memory = site.memory()
    finally:
        site.stop()
    return [
        *figures,
        Figure(name="web and workers, memory (PSS)", value=memory, unit="MB", at_most=MEMORY),
        Figure(name="from start to first page", value=started, unit="s"),
    ]


def _pages(place: dict[str, str], site: Site, sizes: tuple[int, ...], rounds: int) -> list[Figure]:
    os.environ.update(place, DJANGO_SETTINGS_MODULE="config.settings")
    import django  # noqa: PLC0415 - the database had to be named first

    django.setup()
    from accounts.models import User  # noqa: PLC0415 - needs loaded apps
    from bench import pages, typing  # noqa: PLC0415 - needs loaded apps

    emails = {size: f"bench{size}@example.com" for size in sizes}
    figures = pages.measure(site, emails, ALL_OPEN, rounds)
    writer = pages.Visitor(User.objects.get(email=emails[max(sizes)]))
    return [*figures, *typing.measure(site, writer)]


def _say(words: str) -> None:
    print(f"{time.strftime('%H:%M:%S')} {words} …", file=sys.stderr)  # noqa: T201 - progress


if __name__ == "__main__":
    main()
