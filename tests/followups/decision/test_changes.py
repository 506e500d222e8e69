"""What would change a decision, as it is told to the person."""

from dataclasses import replace
from datetime import date

import pytest

from followups.decision.engine import decide
from followups.decision.facts import Facts, Person, Stage

MANAGER = Person("Anna Berg", "hiring_manager", frozenset({"email"}))
BASE = Facts(
    today=date(2026, 3, 10),
    outcome="not_selected",
    channel="email",
    written="personal",
    written_by="hiring_manager",
    sender="Anna Berg",
    stages=(Stage("interview", "onsite"),),
    contacts=(MANAGER,),
    wants_future="yes",
)
AUTOMATIC = replace(BASE, written="automated", written_by="team", sender=None, stages=())


def told(facts: Facts) -> list[str]:
    return [change.text for change in decide(facts).would_change]


def test_below_a_recommendation_the_way_up_comes_first() -> None:
    assert told(AUTOMATIC) == [
        "If this is a company you really want, a reply would be worth writing.",
        "If you did have an interview in person, a reply would be worth writing.",
        "If the notice was written to you personally, a reply would be optional.",
    ]


def test_from_a_recommendation_the_way_down() -> None:
    assert told(BASE) == [
        "If you do not want to work there any more, a reply would be optional.",
        "If the process was unprofessional, staying silent would be better.",
        "If you cannot write kindly yet, it would wait until tomorrow morning.",
        "If you would rather not write, staying silent would be better.",
        "If they ask you for no further contact, staying silent would be better.",
    ]


def test_a_recommendation_that_rests_on_the_personal_mail_says_so() -> None:
    assert told(replace(BASE, stages=()))[1] == (
        "If the notice was sent automatically after all, staying silent would be better."
    )


def test_a_recommendation_that_rests_on_the_wish_for_this_company_says_so() -> None:
    wanted = replace(AUTOMATIC, relationship="target", stages=(Stage("screen", "phone"),))
    assert told(wanted)[1] == "If this is not a company you really want, a reply would be optional."


@pytest.mark.parametrize(
    ("facts", "first"),
    [
        (
            replace(AUTOMATIC, contacts=()),
            "If this is a company you really want, a reply would be optional.",
        ),
        (
            replace(BASE, readiness="not_yet"),
            "If you feel ready to write kindly, a reply would be worth writing.",
        ),
        (
            replace(BASE, conduct=frozenset({"toxic"})),
            "If the process was run decently after all, a reply would be worth writing.",
        ),
        (
            replace(BASE, relationship="avoid"),
            "If you no longer avoid this company, a reply would be worth writing.",
        ),
    ],
)
def test_what_stands_in_the_way_is_named_first(facts: Facts, first: str) -> None:
    assert told(facts)[0] == first


def test_two_vetoes_at_once_are_not_lifted_by_one_change() -> None:
    assert told(replace(BASE, conduct=frozenset({"toxic"}), relationship="avoid")) == []
