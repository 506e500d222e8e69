"""People: the list, one of them, and what they may ask for."""

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from accounts.models import User
from tests.tracker.rows import add_application, add_company, add_contact, add_interview
from tracker import actions
from tracker.models import Contact


def person_said(**changes: str) -> dict[str, str]:
    typed = {"full_name": "Anna Berg", "company_name": "Fernwerk", "job_title": "", "email": ""}
    return {**typed, "phone": "", "linkedin_url": "", "salutation": "", "notes": "", **changes}


def test_adding_somebody(signed_in: Client, person: User) -> None:
    answer = signed_in.post("/people/add/", person_said(email="anna@example.com"))
    added = Contact.objects.get()
    assert answer["Location"] == f"/people/{added.pk}/"
    assert (added.owner, str(added.company), added.email) == (
        person,
        "Fernwerk",
        "anna@example.com",
    )


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        ("full_name", ""),
        ("full_name", "\u202e"),
        ("full_name", "x" * 161),
        ("email", "anna"),
        ("email", "a@b" + "c" * 300),
        ("linkedin_url", "data:text/html,x"),
        ("linkedin_url", "https://x.example/a b"),
        ("phone", "1" * 41),
        ("notes", "x" * 200_001),
    ],
)
def test_somebody_who_cannot_be(signed_in: Client, person: User, field: str, typed: str) -> None:
    answer = signed_in.post("/people/add/", person_said(**{"job_title": "Lead", field: typed}))
    assert answer.status_code == 422
    assert list(answer.context["form"].errors) == [field]
    assert 'value="Lead"' in answer.content.decode()
    assert Contact.objects.count() == 0


def test_changing_somebody(signed_in: Client, person: User) -> None:
    anna = add_contact(person, company=add_company(person))
    signed_in.post(f"/people/{anna.pk}/edit/", person_said(full_name="Anna Berger"))
    anna.refresh_from_db()
    assert (anna.full_name, str(anna.company)) == ("Anna Berger", "Fernwerk")


def test_searching_by_name_in_any_case(signed_in: Client, person: User) -> None:
    add_contact(person, "Ørjan Müller")
    add_contact(person, "Anna Berg")
    page = signed_in.get("/people/?q=MULLER").content.decode()
    assert "Ørjan Müller" in page
    assert "Anna Berg" not in page
    assert "Nobody fits “zzz”" in signed_in.get("/people/?q=zzz").content.decode()


def test_the_page_of_a_person(signed_in: Client, person: User) -> None:
    anna = add_contact(person, email="anna@example.com")
    application = add_application(person)
    add_interview(application, anna)
    actions.record_touchpoint(
        by=person,
        now=timezone.now(),
        application=application,
        contact=anna,
        direction="in",
        kind="reply",
        channel="email",
        happened_at=timezone.now(),
    )
    page = signed_in.get(anna.get_absolute_url()).content.decode()
    told = ["Data engineer, Fernwerk", "Interviewer", "mailto:anna@example.com"]
    told += ["Reply from Anna Berg by mail"]
    assert [words for words in told if words not in page] == []


def test_moving_on_keeps_where_they_worked(signed_in: Client, person: User) -> None:
    anna = add_contact(person, company=add_company(person), job_title="Lead")
    typed = {"company_name": "Elsewhere", "job_title": "Head", "on": "2026-01-05"}
    signed_in.post(f"/people/{anna.pk}/moved/", typed)
    anna.refresh_from_db()
    assert (str(anna.company), anna.job_title) == ("Elsewhere", "Head")
    page = signed_in.get(anna.get_absolute_url()).content.decode()
    assert "Fernwerk, Lead" in page
    assert "Elsewhere, Head" in page


@pytest.mark.parametrize("on", ["", "2099-01-01", "x"])
def test_moving_on_a_day_that_cannot_be(signed_in: Client, person: User, on: str) -> None:
    anna = add_contact(person, company=add_company(person))
    answer = signed_in.post(f"/people/{anna.pk}/moved/", {"company_name": "Elsewhere", "on": on})
    anna.refresh_from_db()
    assert answer.status_code == 422
    assert 'value="Elsewhere"' in answer.content.decode()
    assert str(anna.company) == "Fernwerk"


def test_asked_for_no_contact(signed_in: Client, person: User) -> None:
    anna = add_contact(person)
    for _twice in range(2):
        answer = signed_in.post(f"/people/{anna.pk}/no-contact/")
        assert answer["Location"] == anna.get_absolute_url()
    anna.refresh_from_db()
    assert anna.do_not_contact is True


def test_erasing_leaves_only_a_number(signed_in: Client, person: User) -> None:
    anna = add_contact(person, email="anna@example.com", notes="Kind")
    interview = add_interview(add_application(person), anna)
    address = f"/people/{anna.pk}/erase/"
    assert "Erased are the name" in signed_in.get(address).content.decode()
    assert signed_in.post(address)["Location"] == "/people/"
    anna.refresh_from_db()
    assert (anna.full_name, anna.email, anna.notes) == ("Former contact 1", "", "")
    assert interview.interviewers.count() == 1
    assert signed_in.get(anna.get_absolute_url()).status_code == 404
    assert "Former contact" not in signed_in.get("/people/").content.decode()


@pytest.mark.parametrize("number", [1, 30])
def test_the_queries_of_the_list_do_not_grow(
    signed_in: Client,
    person: User,
    django_assert_num_queries: DjangoAssertNumQueries,
    number: int,
) -> None:
    for at in range(number):
        add_contact(person, f"Person {at}", company=add_company(person, f"Company {at}"))
    with django_assert_num_queries(7):
        signed_in.get("/people/")
    with django_assert_num_queries(7):
        signed_in.get("/companies/")


@pytest.mark.parametrize("page", ["0", "-1", "x", "999999999999", "2"])
def test_pages_out_of_range(signed_in: Client, person: User, page: str) -> None:
    add_contact(person)
    assert "Anna Berg" in signed_in.get(f"/people/?page={page}").content.decode()
