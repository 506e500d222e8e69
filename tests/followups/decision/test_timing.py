"""When a step may be done, in dates and in words."""

from dataclasses import replace
from datetime import date

import pytest

from accounts.enums import DayKind
from followups.decision.engine import decide
from followups.decision.facts import Facts, Person, Stage
from followups.decision.judgements import DEFAULTS
from followups.decision.step import PlannedStep
from followups.decision.timing import feedback_wait, linkedin_wait
from followups.enums import StepKind

FACTS = Facts(
    today=date(2026, 3, 10),
    outcome="not_selected",
    notified_on=date(2026, 3, 10),
    stages=(Stage("interview", "onsite"),),
    contacts=(Person("Anna Berg", "hiring_manager", frozenset({"email"})),),
    wants_future="yes",
)


def step(facts: Facts, kind: StepKind) -> PlannedStep:
    return next(step for step in decide(facts).steps if step.kind == kind)


@pytest.mark.parametrize(
    ("days", "kind", "words"),
    [
        (2, DayKind.BUSINESS, "2 business days after it was sent"),
        (1, DayKind.BUSINESS, "1 business day after it was sent"),
        (1, DayKind.CALENDAR, "1 day after it was sent"),
        (14, DayKind.CALENDAR, "14 days after it was sent"),
        (0, DayKind.CALENDAR, "1 day after it was sent"),
    ],
)
def test_the_wait_for_feedback_in_words(days: int, kind: str, words: str) -> None:
    assert feedback_wait(replace(DEFAULTS, feedback_days=days, feedback_day_kind=kind)) == words


def test_the_wait_for_linkedin_in_words() -> None:
    assert linkedin_wait(DEFAULTS) == "1 day after it was sent"
    assert linkedin_wait(replace(DEFAULTS, linkedin_delay_days=0)) == "once it was sent"


@pytest.mark.parametrize(
    ("notified_on", "on", "window"),
    [
        (date(2026, 3, 10), date(2026, 9, 10), (date(2026, 8, 27), date(2026, 10, 10))),
        (date(2025, 8, 31), date(2026, 3, 24), (date(2026, 3, 24), date(2026, 3, 30))),
        (date(2025, 4, 10), date(2026, 3, 24), (date(2026, 3, 24), date(2026, 3, 24))),
    ],
)
def test_a_check_in_keeps_its_distance_from_a_late_thank_you(
    notified_on: date, on: date, window: tuple[date, date]
) -> None:
    found = step(replace(FACTS, notified_on=notified_on), StepKind.CHECK_IN)
    assert (found.on, (found.window_from, found.until)) == (on, window)


@pytest.mark.parametrize("thanked_on", [date(2026, 3, 2), date(2026, 3, 10)])
def test_followers_never_count_from_before_the_notice(thanked_on: date) -> None:
    thanked = replace(FACTS, already_thanked_on=thanked_on)
    assert step(thanked, StepKind.FEEDBACK_REQUEST).on == date(2026, 3, 12)
