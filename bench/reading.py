"""Reading mail: mails a second through the pinned command, the worst mail, growth with size."""

import json
import subprocess  # nosec B404 - it starts the app itself
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from bench.figures import Figure

MAILS = Path(__file__).resolve().parent.parent / "tests" / "followups" / "reading" / "mails"
CORPUS = Path(__file__).resolve().parents[2] / "shared" / "corpus" / "mail_dev.jsonl"
A_SECOND = 500
ROUNDS = 5
_KEYS = ("id", "subject", "from", "headers", "body")
_HEAD = b"From: Ana <ana@example.com>\r\nSubject: Your application\r\n\r\n"
_SENTENCE = b"We read your application with care and have decided to go on with others.\r\n"
SIZES = {"1 kB": 1_000, "10 kB": 10_000, "100 kB": 100_000, "1 MB": 1_000_000, "10 MB": 10_000_000}


def measure(base: Path, environment: dict[str, str]) -> list[Figure]:
    """The lines of the table that are about reading."""
    _read(_HEAD + _SENTENCE)  # the first mail of a process loads what reading needs
    return [*_speed(base, environment), _worst(), _growth()]


def _speed(base: Path, environment: dict[str, str]) -> Iterator[Figure]:
    """Our own fixture mails, and the labelled corpus where this machine has it."""
    lines = [_asked(line) for path in sorted(MAILS.glob("*.jsonl")) for line in _lines(path)]
    yield from _command(base, environment, "our fixture mails", lines)
    if CORPUS.exists():
        corpus = [_asked(line) for line in _lines(CORPUS)]
        yield from _command(base, environment, "the labelled corpus", corpus)


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


def _asked(line: str) -> str:
    row = json.loads(line)
    return json.dumps({key: row.get(key) for key in _KEYS})


def _command(
    base: Path, environment: dict[str, str], name: str, lines: list[str]
) -> Iterator[Figure]:
    """`manage.py read_mail` with many lines, its start and first line taken off."""
    many = (lines * (2000 // len(lines) + 1))[:2000]
    turns = [
        (_seconds(base, environment, many[:1]), _seconds(base, environment, many)) for _ in range(3)
    ]
    one, all_of_them = (min(times) for times in zip(*turns, strict=True))
    if all_of_them > one:  # else the machine is too busy to tell
        speed = (len(many) - 1) / (all_of_them - one)
        yield Figure(name=f"mails a second, {name}", value=speed, at_least=A_SECOND)


def _seconds(base: Path, environment: dict[str, str], lines: list[str]) -> float:
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "manage.py", "read_mail", "--jsonl", "-"],
        cwd=base,
        env=environment,
        input="".join(line + "\n" for line in lines).encode(),
        capture_output=True,
        check=True,
    )
    seconds = time.perf_counter() - start
    if done.stdout.count(b"\n") != len(lines):
        raise RuntimeError("Not every mail was answered.")
    return seconds


def _worst() -> Figure:
    """Hostile mails of every kind; the slowest one."""
    times = {name: _read(raw) for name, raw in hostile_mails().items()}
    slowest = max(times, key=lambda name: times[name])
    return Figure(
        name="worst hostile mail",
        value=times[slowest],
        unit="s",
        at_most=1,
        note=f"{slowest}, of {len(times)}",
    )


def _growth() -> Figure:
    """A mail of words in five sizes; and how much longer ten times as much takes at the end."""
    times = {}
    for name, size in SIZES.items():
        raw = _HEAD + _SENTENCE * ((size - len(_HEAD)) // len(_SENTENCE))
        times[name] = median(_read(raw) for _ in range(ROUNDS))
    note = ", ".join(f"{name}: {seconds * 1000:.1f} ms" for name, seconds in times.items())
    ratio = times["10 MB"] / times["1 MB"]
    return Figure(name="time for 10 MB over 1 MB", value=ratio, at_most=15, note=note)


def _read(raw: bytes) -> float:
    from followups.reading.message import Unreadable  # noqa: PLC0415 - settings first
    from followups.reading.parsing import parse_mail  # noqa: PLC0415 - settings first
    from followups.reading.reader import read  # noqa: PLC0415 - settings first

    start = time.perf_counter()
    message = parse_mail(raw)
    if not isinstance(message, Unreadable):
        read(message)
    return time.perf_counter() - start


def hostile_mails() -> dict[str, bytes]:
    """Mails that were made to take long: each is a trap for one way of reading."""
    html = b"From: a@example.com\r\nContent-Type: text/html\r\n\r\n"
    parts = b'From: a@example.com\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n'
    nested = b"".join(
        b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n--b%d\r\n' % (n, n)
        for n in range(5000)
    )
    return {
        "a subject of 1 MB": b"Subject: " + b"a " * 500_000 + b"\r\n\r\nHello",
        "encoded words without end": b"Subject: " + b"=?utf-8?q?a?= " * 70_000 + b"\r\n\r\nHello",
        "an address header of 1 MB": b"From: " + b"a@b, " * 200_000 + b"\r\n\r\nHello",
        "unclosed comments in addresses": b"From: " + b"(" * 60_000 + b"\r\n\r\nHello",
        "100,000 headers": b"X: y\r\n" * 100_000 + b"\r\nHello",
        "5,000 nested parts": nested,
        "100,000 parts": parts + b"--b\r\n\r\nx\r\n" * 100_000,
        "500 kB of nested elements": html + b"<div>" * 100_000,
        "500 kB of tables in tables": html + b"<table><tr><td>" * 33_000,
        "entities without end": html + b"&amp;" * 100_000,
        "attributes without end": html + b"<p " + b'a="b" ' * 80_000 + b">x</p>",
        "quote marks": _HEAD + b">" * 1_000_000,
        "quotes in quotes": _HEAD + b"".join(b">" * (n % 500) + b" no\n" for n in range(20_000)),
        "On and on": _HEAD + b"On Mon, Ana wrote " * 60_000,
        "headers in the text": _HEAD + b"From: a@b\nSent: x\nTo: c\nSubject: d\n" * 30_000,
        "blank": _HEAD + b" \t" * 2_000_000,
        "blank lines": _HEAD + b"\r\n" * 2_000_000,
        "regret without end": _HEAD + b"unfortunately we regret " * 400_000,
        "not not not": _HEAD + b"not " * 2_000_000,
        "one long word": _HEAD + b"a" * 9_000_000,
        "broken base64": b"Content-Transfer-Encoding: base64\r\n\r\n" + b"=A-B" * 2_000_000,
        "broken quoted-printable": (
            b"Content-Transfer-Encoding: quoted-printable\r\n\r\n" + b"=" * 5_000_000
        ),
        "wrong charset": b"Content-Type: text/plain; charset=utf-7\r\n\r\n" + b"+AAA" * 1_000_000,
        "bytes of every kind": _HEAD + bytes(range(256)) * 30_000,
    }
