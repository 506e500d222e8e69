"""Decisions per second: the engine by itself, and through the pinned command."""

import json
import subprocess  # nosec B404 - it starts the app itself
import sys
import time
from pathlib import Path

from bench.figures import Figure

FACTS = {
    "id": "x",
    "today": "2026-03-02",
    "outcome": "not_selected",
    "notified_on": "2026-03-02",
    "channel": "email",
    "written": "personal",
    "written_by": "hiring_manager",
    "sender": "Ana Reyes",
    "stages": [
        {"kind": "screen", "format": "phone"},
        {"kind": "interview", "format": "onsite"},
    ],
    "contacts": [
        {"name": "Ana Reyes", "role": "hiring_manager", "reach": ["email", "linkedin"]},
        {"name": "Owen Tregaskis", "role": "interviewer", "reach": ["linkedin"]},
    ],
    "relationship": "open",
    "wants_future": "yes",
    "readiness": "ready",
    "timezone": "Europe/Berlin",
    "holidays": "DE",
}


def engine(count: int) -> Figure:
    """In this process, without reading and writing lines."""
    from followups.decision.engine import decide  # noqa: PLC0415 - settings first
    from followups.decision.judgements import Judgements  # noqa: PLC0415 - settings first
    from followups.decision.wire import read_facts  # noqa: PLC0415 - settings first

    facts = read_facts(FACTS)
    judgements = Judgements()
    decide(facts, judgements)
    start = time.perf_counter()
    for _ in range(count):
        decide(facts, judgements)
    return Figure(name="decisions a second, engine", value=count / (time.perf_counter() - start))


def command(base: Path, environment: dict[str, str], count: int) -> list[Figure]:
    """Through `manage.py decide`: its start, and then its stream; the quickest of three each."""
    turns = [(_seconds(base, environment, 1), _seconds(base, environment, count)) for _ in range(3)]
    one, many = (min(times) for times in zip(*turns, strict=True))
    figures = [Figure(name="decide command: start and one line", value=one, unit="s")]
    if many > one:  # else the machine is too busy to tell
        speed = (count - 1) / (many - one)
        figures.append(Figure(name="decisions a second, command", value=speed))
    return figures


def _seconds(base: Path, environment: dict[str, str], count: int) -> float:
    lines = "".join(json.dumps(FACTS | {"id": str(n)}) + "\n" for n in range(count))
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "manage.py", "decide", "--jsonl", "-"],
        cwd=base,
        env=environment,
        input=lines.encode(),
        capture_output=True,
        check=True,
    )
    seconds = time.perf_counter() - start
    if done.stdout.count(b"\n") != count:
        raise RuntimeError("Not every line was answered.")
    return seconds
