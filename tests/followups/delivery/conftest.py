"""A mail server that really speaks SMTP, and a clock that really ticks."""

import datetime
from collections.abc import Callable, Iterator

import pytest
from pytest_django import Settings

from followups.delivery import TickCounts, deliver_here, run_tick
from tests.followups.delivery.sink import Sink

Tick = Callable[[datetime.datetime], TickCounts]


@pytest.fixture
def tick(db: None) -> Tick:
    """One pass at a moment, with the mails delivered in this process."""
    return lambda now: run_tick(now, deliver=deliver_here(now))


@pytest.fixture
def sink(settings: Settings) -> Iterator[Sink]:
    """A mail server on this machine, and settings that lead to it."""
    with Sink() as server:
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", server.port
        settings.EMAIL_USE_TLS = settings.EMAIL_USE_SSL = False
        settings.EMAIL_HOST_USER = settings.EMAIL_HOST_PASSWORD = ""
        settings.EMAIL_TIMEOUT = 1
        yield server
