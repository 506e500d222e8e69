"""Who is a person, who is a mailbox, and what a reason says about them."""

from datetime import date

import pytest

from followups.decision.engine import decide
from followups.decision.facts import Facts, Person, Stage
from followups.decision.people import is_impersonal, people, same_name


@pytest.mark.parametrize(
    "name",
    [
        "no-reply@ats.example",
        "Firm <donotreply@firm.example>",
        "do_not_reply@firm.example",
        "notifications@firm.example",
        "careers@firm.example",
        "jobs-berlin@firm.example",
        "no-reply+abc@firm.example",
        "Talent Acquisition",
        "Recruiting Team",
        "The Acme Hiring Team",
        "Acme Careers",
        "Talent Desk",
        "Human Resources",
        "People Operations, Acme",
        "Greenhouse",
        "Acme via Workday",
        "Hiring Manager Team",
    ],
)
def test_mailboxes_and_groups_are_nobody(name: str) -> None:
    assert is_impersonal(name) is True


@pytest.mark.parametrize(
    "name",
    [
        None,
        "",
        "Anna Berg",
        "anna.berg@firm.example",
        "Ida Ray, HR",
        "Sam Lee (Recruiting)",
        "Mia from the Talent Team",
        "Steve Jobs",
        "Petra Teamer",
        "Hrafn Jonsson",
        "Anna Greenhouse",
        "Tom Lever",
        "Hiring Manager",
        "HR Manager, Acme",
        "Talent Acquisition Partner",
    ],
)
def test_people_stay_people(name: str | None) -> None:
    assert is_impersonal(name) is False


def test_a_thousand_contacts_twice_are_a_thousand_people() -> None:
    contacts = tuple(
        Person(f"Person {n}", "interviewer", frozenset({"phone"})) for n in range(1000)
    )
    facts = Facts(
        today=date(2026, 3, 10),
        outcome="not_selected",
        stages=(Stage("interview", "onsite"),),
        contacts=(*contacts, *contacts),
    )
    assert len(people(facts)) == 1000
    assert decide(facts).steps[0].to == "Person 0"


def test_two_rows_of_the_address_book_stay_two_people() -> None:
    way = frozenset({"email"})
    rows = (Person("Jo Li", "interviewer", way, key=1), Person("Jo Li", "interviewer", way, key=2))
    said = Person("jo li", "hiring_manager", frozenset({"phone"}))
    met = people(Facts(today=date(2026, 3, 10), contacts=(*rows, said)))
    assert [(human.key, len(human.reach)) for human in met] == [(1, 2), (2, 1)]


def test_names_are_compared_without_case_spacing_or_form() -> None:
    assert same_name("Zoë  ÅSBERG", "zoë åsberg") is True
    assert same_name("Zoe\u0308 Åsberg", "Zoë Åsberg") is True
    assert same_name("", "") is False
    assert same_name(None, "Anna") is False


def test_reasons_speak_of_these_facts() -> None:
    facts = Facts(
        today=None,
        notified_on=date(2026, 3, 10),
        outcome="not_selected",
        channel="voicemail",
        written="none",
        written_by="recruiter",
        sender="Priya Nair",
        stages=(
            Stage("interview", "video"),
            Stage("interview", "onsite"),
            Stage("final_interview", "onsite"),
        ),
        contacts=(Person("Priya Nair", "recruiter", frozenset({"phone"})),),
        relationship="target",
    )
    texts = {reason.rule: reason.text for reason in decide(facts).reasons}
    assert texts["DEC-4"] == "You had three interviews, two of them in person."
    assert texts["DEC-5"] == "Priya Nair, the recruiter, left you a message."
    assert texts["DEC-6"] == "This is a company you really want, and you can reach Priya Nair."
    assert texts["DEC-3"] == "You went as far as the final interview."
