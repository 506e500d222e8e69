"""Pages are opened on the story's day: Tuesday 3 March 2026, 10:00 in Berlin."""

from collections.abc import Iterator
from typing import Any

import pytest
import time_machine
from django.test import Client
from zeal import zeal_ignore

from tests.story import NOW, Story, full_story, make_user


class Web(Client):
    """A browser. Pages are read under the watch for repeated queries; what a POST writes, it
    writes row by row, through actions that have tests of their own."""

    def post(self, *args: Any, **kwargs: Any) -> Any:
        with zeal_ignore():
            return super().post(*args, **kwargs)


@pytest.fixture(autouse=True)
def story_day() -> Iterator[time_machine.Traveller]:
    with time_machine.travel(NOW, tick=False) as traveller:
        yield traveller


@pytest.fixture
def story(db: None) -> Story:
    """An application with a hiring manager met on site; nothing has ended yet."""
    story = Story()
    anna = story.person("Anna Berg", "hiring_manager")
    story.interview(anna, detail="the walk through the migration plan")
    return story


@pytest.fixture
def planned(db: None) -> Story:
    """A personal no today, the whole plan accepted."""
    return full_story()


@pytest.fixture
def web(request: pytest.FixtureRequest) -> Client:
    """The browser of the story's person."""
    name = "planned" if "planned" in request.fixturenames else "story"
    web = Web()
    web.force_login(request.getfixturevalue(name).user)
    return web


@pytest.fixture
def other_web(db: None) -> Client:
    """The browser of somebody else."""
    other = Web()
    other.force_login(make_user("other@example.org"))
    return other
