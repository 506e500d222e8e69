"""What looks like an application that is there already."""

import pytest
from django.utils import timezone

from accounts.models import User
from tests.tracker.rows import add_application
from tracker.actions import save_application
from tracker.queries import duplicates_of


@pytest.mark.parametrize(
    "title",
    ["Data Engineer", "Senior data engineer", "Data engineer (m/w/d)", "DATA-ENGINEER, platform"],
)
def test_the_same_company_and_a_similar_title(person: User, title: str) -> None:
    first = add_application(person)
    assert list(duplicates_of(add_application(person, title, "FERNWERK"))) == [first]


@pytest.mark.parametrize(
    ("title", "company"), [("Gardener", "Fernwerk"), ("Data engineer", "Another company")]
)
def test_another_title_or_company_is_another_application(
    person: User, title: str, company: str
) -> None:
    add_application(person)
    assert list(duplicates_of(add_application(person, title, company))) == []


def test_the_same_posting_address(person: User) -> None:
    now, address = timezone.now(), "https://fernwerk.example/jobs/7"
    first, second = add_application(person), add_application(person, "Gardener", "Elsewhere")
    for application in (first, second):
        save_application(application, by=person, now=now, posting_url=address)
    assert list(duplicates_of(second)) == [first]


def test_the_same_number_at_the_same_company(person: User) -> None:
    first = add_application(person, "Data engineer", requisition_id="R-7")
    assert list(duplicates_of(add_application(person, "Gardener", requisition_id="R-7"))) == [first]
    assert not duplicates_of(
        add_application(person, "Baker", "Elsewhere", requisition_id="R-7")
    ).exists()


def test_without_a_company_only_the_posting_counts(person: User) -> None:
    add_application(person, "Data engineer", "")
    assert list(duplicates_of(add_application(person, "Data engineer", ""))) == []


def test_a_strangers_application_never_counts(person: User, stranger: User) -> None:
    add_application(stranger)
    assert list(duplicates_of(add_application(person))) == []
