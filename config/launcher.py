"""Runs web server and workers together: both live, or none does."""

import gc
import importlib
import logging
import signal
import socket
from dataclasses import dataclass
from datetime import timedelta
from types import FrameType

from django.conf import settings
from django.db import DatabaseError, connections
from django.utils import timezone

from config.processes import Child
from config.servers import serve_queue, serve_web
from followups.delivery import heartbeat_age

logger = logging.getLogger(__name__)

_STOP = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
_GRACE = 20.0  # seconds a child gets to end by itself
_GRACE_WHEN_STALE = 5.0  # a group that does nothing has nothing to finish
_LOOK_EVERY = 15.0  # seconds between two looks at the heartbeat


@dataclass(frozen=True, slots=True)
class Watch:
    """How long the clock may stand still before the workers are started again."""

    stale_after: timedelta = timedelta(minutes=5)
    look_every: float = _LOOK_EVERY


def run(listener: socket.socket, watch: Watch) -> int:
    """Serve until a signal asks to stop (returns 0) or a child ends by itself (returns 1)."""
    signals = {*_STOP, signal.SIGCHLD}
    signal.signal(signal.SIGCHLD, _ignore)  # the default would never wake sigtimedwait
    signal.pthread_sigmask(signal.SIG_BLOCK, signals)
    _share_memory()
    web = Child("web", lambda: serve_web(listener))
    listener.close()
    pair = Pair(web, Child("queue", serve_queue))
    try:
        return _watch_over(pair, signals, watch)
    finally:
        pair.stop()


@dataclass(slots=True)
class Pair:
    """The two children; the queue may be replaced by a new one."""

    web: Child
    queue: Child

    def stop(self) -> None:
        """Ask both to end, then see to it."""
        children = (self.queue, self.web)
        for child in children:
            child.ask_to_end()
        for child in children:
            child.end(within=_GRACE)


def _watch_over(pair: Pair, signals: set[signal.Signals], watch: Watch) -> int:
    while True:
        received = signal.sigtimedwait(signals, watch.look_every)
        if received and received.si_signo in _STOP:
            return 0
        dead = [child.name for child in (pair.web, pair.queue) if child.has_ended()]
        if dead:
            logger.error("The %s process has ended by itself; stopping.", dead[0])
            return 1
        if received is None and is_stale(
            uptime=pair.queue.uptime, age=_age(), stale_after=watch.stale_after
        ):
            pair.queue = _restart(pair.queue)


def _share_memory() -> None:
    """Load the application once, and keep the garbage collector from copying it by touching it."""
    importlib.import_module(settings.ROOT_URLCONF)
    importlib.import_module("django_q.cluster")
    gc.collect()
    gc.freeze()


def _ignore(number: int, frame: FrameType | None) -> None:
    """Do nothing: the signal itself is the message."""


def _restart(queue: Child) -> Child:
    """End the whole group of workers, hanging or not, and start another."""
    logger.error("No reminder has been looked at for too long; starting the workers again.")
    queue.ask_to_end()
    queue.end(within=_GRACE_WHEN_STALE)
    return Child("queue", serve_queue)


def is_stale(*, uptime: float, age: timedelta | None, stale_after: timedelta) -> bool:
    """Whether the clock has stood still for longer than the workers have had to move it.

    `uptime` is in seconds, `age` that of the last heartbeat, None before the first. A killed
    idle worker leaves django-q2 alive and deaf: its processes all look well, only this tells.
    """
    if uptime < stale_after.total_seconds():
        return False
    return age is None or age > stale_after


def _age() -> timedelta | None:
    """Return the heartbeat's age; a database that does not answer is no reason to restart."""
    try:
        return heartbeat_age(timezone.now())
    except DatabaseError as error:
        logger.warning("The heartbeat could not be read: %s", error)
        return timedelta(0)
    finally:
        connections.close_all()
