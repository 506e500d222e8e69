"""A child process with a group of its own, which leaves nothing behind when it ends."""

import ctypes
import os
import signal
import sys
import time
from collections.abc import Callable
from typing import NoReturn

from django.db import connections

_PR_SET_PDEATHSIG = 1
_PR_SET_NAME = 15


class Child:
    """A forked process running `work`, the leader of its own session and process group.

    Fork, not exec: the loaded application is shared between all processes, which halves the
    memory. The launcher must be single-threaded and hold no database connection.
    """

    def __init__(self, name: str, work: Callable[[], int]) -> None:
        self.name = name
        self.started = time.monotonic()
        connections.close_all()
        sys.stdout.flush()
        sys.stderr.flush()
        launcher = os.getpid()
        self.pid = os.fork()
        if self.pid == 0:
            _run_as_child(name, work, launcher)

    @property
    def uptime(self) -> float:
        """Seconds since the start."""
        return time.monotonic() - self.started

    def has_ended(self) -> bool:
        """Whether the process has ended. It is not reaped, so its group's number stays its own."""
        return os.waitid(os.P_PID, self.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None

    def ask_to_end(self) -> None:
        """Send SIGTERM to the leader only: django-q2 hangs when its whole group gets it."""
        os.kill(self.pid, signal.SIGTERM)

    def end(self, *, within: float) -> int:
        """Wait `within` seconds for the end, then kill the whole group; return the exit status.

        The group is killed in any case: a killed leader leaves its workers behind.
        """
        deadline = time.monotonic() + within
        while not self.has_ended() and time.monotonic() < deadline:
            time.sleep(0.05)
        os.killpg(self.pid, signal.SIGKILL)
        return os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])


def _run_as_child(name: str, work: Callable[[], int], launcher: int) -> NoReturn:
    status = 1
    try:
        os.setsid()
        _reset_signals()
        _end_with(launcher, name)
        status = work()
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else 1
    except BaseException:
        sys.excepthook(*sys.exc_info())
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


def _reset_signals() -> None:
    for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGCHLD):
        signal.signal(number, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.pthread_sigmask(signal.SIG_SETMASK, [])


def _end_with(launcher: int, name: str) -> None:
    """Have the kernel send SIGTERM when the launcher is gone, a `kill -9` of it included."""
    if sys.platform != "linux":
        return
    prctl = ctypes.CDLL(None).prctl
    prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)
    prctl(_PR_SET_NAME, f"afterword-{name}".encode()[:15])
    if os.getppid() != launcher:  # it died before the kernel knew
        os._exit(1)
