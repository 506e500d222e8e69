"""Any search, in any order, on the real database: what is promised holds after every rule.

    .venv/bin/pytest tests/followups/test_machine.py
    MACHINE_EXAMPLES=3000 .venv/bin/pytest tests/followups/test_machine.py   # for hours

The short run is the same every time; the long one looks for what nobody has thought of yet.
"""

import os

from hypothesis import HealthCheck, settings
from hypothesis.extra.django import TestCase
from hypothesis.stateful import run_state_machine_as_test

from tests.followups.machine import Search

EXAMPLES = int(os.environ.get("MACHINE_EXAMPLES", "0"))

PROFILE = settings(
    max_examples=EXAMPLES or 25,
    stateful_step_count=40,
    derandomize=not EXAMPLES,
    database=None,
    deadline=None,
    print_blob=bool(EXAMPLES),
    suppress_health_check=list(HealthCheck),
)


class AnySearch(TestCase):
    def test_keeps_every_promise(self) -> None:
        run_state_machine_as_test(Search, settings=PROFILE)
