"""The world on the story's day, and a browser that is not spared."""

import copy
import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
import time_machine
from django.core.cache import cache
from django.db import connection, transaction
from django.test import Client
from zeal import zeal_ignore

from tests.hostile.world import World, make_world
from tests.story import NOW


class Web(Client):
    """A browser whose requests raise what a server would answer with 500.

    Queries that repeat are other tests' subject: here rows are made and thrown away by hundreds.
    """

    def generic(self, *args: Any, **kwargs: Any) -> Any:
        with zeal_ignore():
            return super().generic(*args, **kwargs)


@pytest.fixture(autouse=True)
def story_day() -> Iterator[time_machine.Traveller]:
    with time_machine.travel(NOW, tick=False) as traveller:
        yield traveller


@pytest.fixture(scope="package")
def made_once(django_db_setup: None, django_db_blocker: Any) -> Iterator[World]:
    """A world for the whole package: each test's own transaction lies inside this one."""
    with django_db_blocker.unblock(), zeal_ignore():
        around = transaction.atomic()
        around.__enter__()
        with time_machine.travel(NOW, tick=False):
            made = make_world()
    yield made
    with django_db_blocker.unblock():
        transaction.set_rollback(True)
        around.__exit__(None, None, None)


@pytest.fixture
def world(made_once: World, db: None) -> World:
    """The same world for every test, as it was made."""
    return copy.deepcopy(made_once)


@pytest.fixture
def web(world: World) -> Web:
    """The browser of the story's person."""
    web = Web(raise_request_exception=True)
    web.force_login(world.story.user)
    return web


@contextmanager
def watched() -> Iterator[list[tuple[str, str]]]:
    """Every statement that writes into our tables, with what it writes.

    The words of a mail are kept as they came, to the letter: they are shown as theirs, never ours.
    """
    written: list[tuple[str, str]] = []

    def watch(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        as_it_came = "django_session" in sql or "followups_mailcontent" in sql
        if sql.startswith(("INSERT", "UPDATE", "DELETE")) and not as_it_came:
            written.append((sql, "\n".join(_texts(params))))
        return execute(sql, params, many, context)

    with connection.execute_wrapper(watch):
        yield written


def _texts(params: Any) -> Iterator[str]:
    """The texts among the parameters; what is kept as JSON is read first."""
    for one in params or ():
        held = getattr(one, "obj", one)  # psycopg wraps JSON
        if isinstance(held, str):
            yield _read(held)
        elif isinstance(held, list | tuple):
            yield from _texts(held)
        elif isinstance(held, dict):
            yield from _texts(held.values())


def _read(text: str) -> str:
    try:
        return "\n".join(_texts([json.loads(text)])) if text[:1] in "[{" else text
    except ValueError:
        return text


@contextmanager
def taken_back() -> Iterator[None]:
    """What happens inside is as if it had not been; cheaper than a new world for each value."""
    cache.clear()
    with transaction.atomic():
        yield
        transaction.set_rollback(True)
