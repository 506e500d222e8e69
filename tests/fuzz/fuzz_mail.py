"""Throws made-up mails at everything that reads mail, for as long as asked.

    python -m tests.fuzz.fuzz_mail --minutes 10 [--seed 1]

Each mail goes through `parse_mail` and `parse_pasted` (without their last resort, so exceptions
show), `message_from_fields` and `clean_html`, and what came out through `read`. Prints how
many mails were tried and the slowest. Exit status 1 on an exception, on a result that breaks its
promises (spans inside the text, text that PostgreSQL takes), or where any one call took over a
second; the mail that did it is written to the folder of `--keep`.
"""

import argparse
import json
import random
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, given, seed, settings

from followups.reading.html_cleaning import clean_html
from followups.reading.message import MailMessage
from followups.reading.parsing import message_from_fields, read_source
from followups.reading.pasting import read_pasted
from tests.fuzz.mail_strategies import mails

SECONDS = 1.0
_ROUND = 200


@dataclass(slots=True)
class Tally:
    """What was tried so far: how many mails, and the slowest call for each function."""

    tried: int = 0
    slowest: dict[str, tuple[float, bytes]] = field(default_factory=dict)

    def timed(self, name: str, data: bytes, call: Callable[[], Any]) -> Any:
        started = time.process_time()
        result = call()
        seconds = time.process_time() - started
        if seconds > self.slowest.get(name, (0.0, b""))[0]:
            self.slowest[name] = (seconds, data)
        return result


def check(data: bytes, tally: Tally, read: Callable[[MailMessage], Any] | None) -> None:
    """One made-up mail through every way in; raises where a promise is broken."""
    text = data.decode("latin-1")
    tally.tried += 1
    found = [
        tally.timed("parse_mail", data, lambda: read_source(data)),
        tally.timed("parse_pasted", data, lambda: read_pasted(text)),
        tally.timed(
            "message_from_fields",
            data,
            lambda: message_from_fields(
                subject=text[:300], sender=text[-300:], headers={"to": text, "x": [text]}, body=text
            ),
        ),
    ]
    tally.timed("clean_html", data, lambda: clean_html(text))
    for message in found:
        if isinstance(message, MailMessage):
            keeps_promises(message)
            if read is not None:
                tally.timed("read", data, partial(read, message))


def keeps_promises(message: MailMessage) -> None:
    """Spans are in order, apart and inside the text; all of it can be stored as UTF-8 and JSON."""
    ends = [0]
    for start, end in message.spans:
        assert ends[-1] <= start < end <= len(message.text)
        ends.append(end)
    stored = json.dumps(
        [
            message.subject,
            message.sender.name,
            message.sender.address,
            message.text,
            message.html,
            message.headers,
            message.message_id,
            [attachment.name for attachment in message.attachments],
        ],
        ensure_ascii=False,
    )
    stored.encode()
    assert "\0" not in message.text + message.html + message.subject
    assert "\\u0000" not in stored
    assert message.sent_at is None or message.sent_at.utcoffset() is not None
    assert len(message.words) == len(message.text)


def reader() -> Callable[[MailMessage], Any] | None:
    """What reads a parsed mail, once the project has it."""
    try:
        from followups.reading.reader import read  # noqa: PLC0415 - may be missing
    except ImportError:
        return None
    return read


def run(minutes: float, start: int, keep: Path) -> int:
    """Rounds of made-up mails until the time is over."""
    tally, read = Tally(), reader()
    until = time.monotonic() + minutes * 60
    number = start
    while time.monotonic() < until:
        number += 1
        _round(number, tally, read)
        slow = {name: found for name, found in tally.slowest.items() if found[0] > SECONDS}
        for name, (seconds, data) in slow.items():
            path = keep / f"slow-{name}.eml"
            path.write_bytes(data)
            sys.stderr.write(f"{name} took {seconds:.2f} s: {path}\n")
        if slow:
            return 1
    sys.stdout.write(f"{tally.tried} mails tried, no exception\n")
    for name, (seconds, data) in sorted(tally.slowest.items()):
        sys.stdout.write(f"  slowest {name}: {seconds:.3f} s for {len(data)} bytes\n")
    return 0


def _round(number: int, tally: Tally, read: Callable[[MailMessage], Any] | None) -> None:
    @seed(number)
    @settings(
        max_examples=_ROUND,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
        phases=[Phase.generate, Phase.shrink],
    )
    @given(mails())
    def one(data: bytes) -> None:
        check(data, tally, read)

    one()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**9))
    parser.add_argument("--keep", type=Path, default=Path(), help="folder for mails that failed")
    asked = parser.parse_args()
    return run(asked.minutes, asked.seed, asked.keep)


if __name__ == "__main__":
    sys.exit(main())
