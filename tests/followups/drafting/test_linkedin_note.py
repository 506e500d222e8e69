"""The LinkedIn note and its limit."""

import pytest

from followups.drafting.compose import compose
from followups.drafting.facts import DraftFacts
from followups.drafting.length import utf16_units
from tests.followups.drafting.records import record


def note(facts: DraftFacts) -> str:
    found = compose("linkedin_connect", facts)
    assert found is not None
    assert found.subject == ""
    assert found.units == utf16_units(found.body)
    return found.body


def test_free_account() -> None:
    assert note(record(seed=1)) == (
        "Hi Priya, many thanks for our conversation about the Senior Service Designer position. A "
        "highlight for me was walking through the outage map together. I would like to stay in "
        "touch. Maya Okonjo"
    )


def test_premium_account_has_room_for_more() -> None:
    assert note(record(seed=1, linkedin_account="premium")) == (
        "Hi Priya, many thanks for our conversation about the Senior Service Designer position at "
        "Northlight Energy in March. A highlight for me was walking through the outage map "
        "together. I would like to stay in touch here. Best wishes, Maya Okonjo"
    )


def test_nothing_on_record() -> None:
    assert note(DraftFacts()) == (
        "Hello, thank you for considering my application. It would be good to stay in touch here."
    )


def test_a_detail_is_worth_more_than_the_company_s_name() -> None:
    long = "how the team tests every letter with people who have just lost power and cannot see"
    assert note(record(detail_from_notes=long)) == (
        "Hello Priya, thank you for our conversation in March. I liked hearing how the team tests "
        "every letter with people who have just lost power and cannot see. It would be good to "
        "stay in touch. Maya"
    )


def test_a_detail_that_does_not_fit_at_all_leaves_room_for_the_company() -> None:
    long = "how the team tests " + "each single letter " * 7
    assert note(record(detail_from_notes=long)) == (
        "Hello Priya, thank you for our conversation about the Senior Service Designer position at "
        "Northlight Energy in March. It would be good to stay in touch here. Best wishes, Maya "
        "Okonjo"
    )


@pytest.mark.parametrize("note_max", [0, 10, 33, 60, 120, 200, 300])
@pytest.mark.parametrize("name", ["Anna Berg", "🎭" * 90, "e\u0301" * 99, "محمد العربي " * 12])
def test_never_over_the_limit(note_max: int, name: str) -> None:
    facts = record(contact_full=name, my_name=name, company=name, title=name, note_max=note_max)
    assert utf16_units(note(facts)) <= note_max
