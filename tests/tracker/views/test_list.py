"""The applications list: saved views, search, filters, order, pages, and what it costs."""

import datetime
import gzip
import re

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from accounts.models import User
from tests.tracker.rows import add_application, add_contact, add_interview, close
from tracker.models import Application, Company, Contact, ContactRole, Interview

LIST = "/applications/"


def titles(client: Client, query: str = "") -> list[str]:
    """The roles in the table, in their order."""
    page = client.get(f"{LIST}{query}").content.decode()
    return re.findall(r'aw-table__name"><a href="[^"]+">([^<]*)</a>', page)


def counts(client: Client) -> dict[str, int]:
    """What stands beside each saved view."""
    page = client.get(LIST).content.decode()
    found = re.findall(r">([A-Z][a-z ]+) <span class=\"aw-num\">(\d+)</span>", page)
    return {words: int(number) for words, number in found}


def cell(client: Client, number: int) -> str:
    """The text of one cell of the only row."""
    page = client.get(LIST).content.decode()
    inside = re.findall(r'<td role="cell"[^>]*>(.*?)</td>', page, re.DOTALL)[number]
    return re.sub(r"<[^>]*>", " ", inside).strip()


def days_ago(days: int, user: User) -> datetime.date:
    return user.today(timezone.now()) - datetime.timedelta(days=days)


def test_nothing_at_all_offers_the_two_ways_to_begin(signed_in: Client, person: User) -> None:
    page = signed_in.get(LIST).content.decode()
    assert "Your applications will stand here" in page
    assert '<a class="btn btn-primary" href="/applications/add/">Add an application</a>' in page
    assert "Load the sample search" in page
    assert "<table" not in page


def test_every_application_is_in_one_of_moving_wish_list_and_closed(
    signed_in: Client, person: User
) -> None:
    add_application(person, "Sent")
    add_application(person, "Long ago", applied_on=days_ago(31, person))
    add_application(person, "Saved", applied_on=None)
    close(add_application(person, "Ended", "Another"))
    close(add_application(person, "Paused", "Third"), kind="on_hold")
    assert counts(signed_in) == {
        "Moving": 3,
        "Needs me": counts(signed_in)["Needs me"],
        "Gone quiet": 1,
        "Wish list": 1,
        "Closed": 1,
        "All": 5,
    }
    assert set(titles(signed_in, "?view=moving")) == {"Sent", "Long ago", "Paused"}
    assert titles(signed_in, "?view=quiet") == ["Long ago"]
    assert titles(signed_in, "?view=wish") == ["Saved"]
    assert titles(signed_in, "?view=closed") == ["Ended"]


def test_after_an_interview_silence_counts_later(signed_in: Client, person: User) -> None:
    met = add_application(person, "Met", applied_on=days_ago(60, person))
    add_interview(met, days=-40)
    assert titles(signed_in, "?view=quiet") == []
    person.quiet_days_interviewed = 35
    person.save(update_fields=["quiet_days_interviewed"])
    assert titles(signed_in, "?view=quiet") == ["Met"]


@pytest.mark.parametrize("typed", ["zurich", "ZÜRICH", "  Zürich  ", "engineer zürich"])
def test_search_knows_neither_case_nor_accents(signed_in: Client, person: User, typed: str) -> None:
    add_application(person, "Data engineer", "Zürich Rück")
    add_application(person, "Data engineer", "Fernwerk")
    assert len(titles(signed_in, f"?q={typed}")) == 1


def test_search_finds_the_people_on_an_application(signed_in: Client, person: User) -> None:
    add_interview(add_application(person, "Met"), add_contact(person, "Ørjan Łukasz"))
    add_application(person, "Not met")
    assert titles(signed_in, "?q=ørjan") == ["Met"]


@pytest.mark.parametrize(
    "typed", ["%", "_", "100%", "\\", "'", '"', "%%%", "(", "\u202e", "ß" * 300]
)
def test_search_takes_anything(signed_in: Client, person: User, typed: str) -> None:
    add_application(person)
    answer = signed_in.get(LIST, {"q": typed})
    assert answer.status_code == 200


def test_a_nul_byte_in_the_address_is_refused_in_words(signed_in: Client, person: User) -> None:
    assert signed_in.get(f"{LIST}?q=%00").status_code == 400


@pytest.mark.parametrize(
    "query",
    [
        "?view=nothing",
        "?stage=nothing&source=nothing",
        "?order=nothing",
        "?page=nothing",
        "?page=-1",
        "?page=0",
        "?page=99999999999999999999",
        "?page=",
        "?page=٣",
        "?stage[]=x",
    ],
)
def test_what_makes_no_sense_is_left_out(signed_in: Client, person: User, query: str) -> None:
    add_application(person, "Here")
    assert titles(signed_in, query) == ["Here"]


def test_a_search_without_a_result_leads_back(signed_in: Client, person: User) -> None:
    add_application(person)
    page = signed_in.get(f"{LIST}?view=moving&q=nowhere").content.decode()
    assert "Nothing fits “nowhere” here." in page
    assert '<a href="?view=moving">Show all of them</a>' in page


def test_filters_by_stage_and_source(signed_in: Client, person: User) -> None:
    add_application(person, "Board", source="board")
    add_application(person, "Referral", source="referral")
    add_application(person, "Saved", source="board", applied_on=None)
    assert set(titles(signed_in, "?source=board")) == {"Board", "Saved"}
    assert titles(signed_in, "?source=board&stage=applied") == ["Board"]


def test_orders(signed_in: Client, person: User) -> None:
    add_application(person, "Old", "beta", applied_on=days_ago(9, person))
    add_application(person, "New", "Alpha", applied_on=days_ago(2, person))
    add_application(person, "Nameless", "", applied_on=days_ago(1, person))
    soon = add_application(person, "Soon", "Gamma", applied_on=days_ago(20, person))
    add_interview(soon, days=2)
    assert titles(signed_in) == ["Soon", "Nameless", "New", "Old"]
    assert titles(signed_in, "?order=latest") == ["Nameless", "New", "Old", "Soon"]
    assert titles(signed_in, "?order=company") == ["New", "Old", "Soon", "Nameless"]


@pytest.mark.parametrize("order", ["", "latest", "company"])
def test_pages_hold_every_application_once(signed_in: Client, person: User, order: str) -> None:
    for number in range(1, 106):
        company = "" if number % 10 == 0 else f"Company {number % 7}"
        add_application(person, f"Role {number}", company)
    add_interview(Application.objects.all()[60])
    pages = [titles(signed_in, f"?order={order}&page={page}") for page in (1, 2, 3)]
    assert [len(page) for page in pages] == [50, 50, 5]
    assert len({title for page in pages for title in page}) == 105
    assert titles(signed_in, f"?order={order}&page=9") == pages[2]
    first = signed_in.get(f"{LIST}?order={order}").content.decode()
    assert "1 to 50 of 105" in first
    assert "page=2" in first


def test_the_cells_say_where_it_stands_and_what_comes(signed_in: Client, person: User) -> None:
    application = add_application(person, answer_expected_on=days_ago(3, person))
    assert cell(signed_in, 1) == "Applied"
    assert cell(signed_in, 2) == "Answer late by 3 days"
    starts_at = timezone.now() + datetime.timedelta(days=1)
    add_interview(application, starts_at=starts_at)
    local = starts_at.astimezone(person.zone)
    assert cell(signed_in, 2) == f"Interview tomorrow, {local:%H:%M}"
    close(application)
    assert re.sub(r"\s+", " ", cell(signed_in, 1)) == "Not selected after the interview"


def test_an_address_that_narrows_stays_in_the_pages(signed_in: Client, person: User) -> None:
    for number in range(51):
        add_application(person, f"Role {number}", f"Company {number}", source="board")
    page = signed_in.get(f"{LIST}?source=board&view=moving").content.decode()
    assert "?view=moving&amp;source=board&amp;page=2" in page


def _many(user: User, number: int) -> None:
    """Rows as they come from years of use: every one with a company, a person, an interview."""
    today, soon = user.today(timezone.now()), timezone.now() + datetime.timedelta(days=3)
    for at in range(number):
        company = Company.objects.create(owner=user, name=f"Company {at}")
        contact = Contact.objects.create(owner=user, full_name=f"Person {at}")
        application = Application.objects.create(
            owner=user,
            title="Wissenschaftliche Mitarbeiterin (m/w/d) für klinische Anwendungen " * 3,
            company=company,
            saved_on=today,
            last_contact_on=today,
            stage="interview",
            furthest_stage="interview",
            source="board",
        )
        ContactRole.objects.create(application=application, contact=contact, role="recruiter")
        Interview.objects.create(application=application, starts_at=soon)


@pytest.mark.parametrize("number", [1, 30])
def test_the_queries_do_not_grow(
    signed_in: Client,
    person: User,
    django_assert_num_queries: DjangoAssertNumQueries,
    number: int,
) -> None:
    _many(person, number)
    expected = {"": 14, "?view=moving": 15, "?order=latest": 13, "?q=person": 14}
    for query, queries in expected.items():
        signed_in.get(f"{LIST}{query}")
        with django_assert_num_queries(queries):
            signed_in.get(f"{LIST}{query}")


def test_fifty_rows_are_small(signed_in: Client, person: User) -> None:
    _many(person, 50)
    page = signed_in.get(LIST).content
    assert page.count(b"<tr role") == 51
    assert len(gzip.compress(page)) < 40_000


def test_the_table_says_what_it_is_to_a_screen_reader(signed_in: Client, person: User) -> None:
    add_application(person)
    page = signed_in.get(LIST).content.decode()
    assert page.count('role="columnheader" scope="col"') == 5
    assert page.count('<td role="cell"') == 5
    assert '<caption class="visually-hidden">Applications 1 to 1 of 1</caption>' in page
