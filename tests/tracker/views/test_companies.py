"""Companies: the list, one of them, adding and changing."""

import pytest
from django.test import Client

from accounts.models import User
from tests.tracker.rows import add_application, add_company, add_contact
from tracker.models import Company


def company_said(**changes: str) -> dict[str, str]:
    typed = {"name": "Fernwerk", "relationship": "open", "website": "", "mission": ""}
    return {**typed, "notes": "", "rests_until": "", "reapply_not_before": "", **changes}


def test_adding_a_company_one_really_wants(signed_in: Client, person: User) -> None:
    answer = signed_in.post(
        "/companies/add/", company_said(relationship="target", website="fernwerk.example")
    )
    added = Company.objects.get()
    assert answer["Location"] == f"/companies/{added.pk}/"
    assert (added.owner, added.relationship, added.website) == (
        person,
        "target",
        "https://fernwerk.example",
    )


@pytest.mark.parametrize(
    ("field", "typed", "words"),
    [
        ("name", "", "Please fill this in."),
        ("name", "FERNWERK ", "You have a company with this name already."),
        ("name", "x" * 201, "This has 201 characters; there is room for 200."),
        ("relationship", "love", "Please pick one of the answers offered."),
        ("website", "ftp://x.example", "Please write a web address"),
        ("rests_until", "soon", "Please write a date between 1970 and 2100"),
    ],
)
def test_a_company_that_cannot_be(
    signed_in: Client, person: User, field: str, typed: str, words: str
) -> None:
    add_company(person)
    answer = signed_in.post(
        "/companies/add/", company_said(**{"name": "New", "mission": "Grid", field: typed})
    )
    assert answer.status_code == 422
    assert words in answer.context["form"].errors[field][0]
    assert 'value="Grid"' in answer.content.decode()
    assert Company.objects.count() == 1


def test_a_strangers_company_may_have_the_same_name(
    signed_in: Client, stranger: User, person: User
) -> None:
    add_company(stranger)
    assert signed_in.post("/companies/add/", company_said()).status_code == 302


def test_changing_a_name_is_found_by_the_search(signed_in: Client, person: User) -> None:
    application = add_application(person)
    assert application.company is not None
    signed_in.post(f"/companies/{application.company.pk}/edit/", company_said(name="Nordwerk"))
    page = signed_in.get("/applications/?q=nordwerk").content.decode()
    assert "Data engineer" in page


def test_the_page_of_a_company(signed_in: Client, person: User) -> None:
    application = add_application(person)
    company = application.company
    assert company is not None
    add_contact(person, "Anna Berg", company=company)
    signed_in.post(
        f"/companies/{company.pk}/edit/",
        company_said(reapply_not_before="2099-05-01", reapply_note="They said a year"),
    )
    page = signed_in.get(company.get_absolute_url()).content.decode()
    told = ["Data engineer", "Anna Berg", "They said a year", "1 May 2099"]
    assert [words for words in told if words not in page] == []


def test_the_list_counts_applications(signed_in: Client, person: User) -> None:
    add_application(person)
    add_application(person, "Baker")
    page = signed_in.get("/companies/?q=fern").content.decode()
    assert '<td role="cell" class="aw-r">2</td>' in page
