"""Loaded first by every process of the journey: its calendar clock follows a file.

Only the calendar clock moves. The monotonic one, on which processes wait, stays true. A thread
does not survive a fork, so each child starts its own.
"""

import os
import threading
import time
from pathlib import Path

import time_machine
from time_machine import escape_hatch

_FILE = Path(os.environ["CLOCK_FILE"])
_EVERY = 0.1


def _moment(real: float) -> float:
    return real + float(_FILE.read_text())


_clock = time_machine.travel(_moment(time.time()), tick=True).start()


def _follow() -> None:
    known, waits = "", threading.Event()
    while not waits.wait(_EVERY):
        said = _FILE.read_text()
        if said != known:
            known = said
            _clock.move_to(_moment(escape_hatch.time.time()))


def _start() -> None:
    threading.Thread(target=_follow, name="clock", daemon=True).start()


os.register_at_fork(after_in_child=_start)
_start()
