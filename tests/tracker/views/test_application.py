"""One application: adding it, its page, changing and deleting it."""

import datetime
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from accounts.models import User
from tests.tracker.rows import add_application, add_contact, add_interview, close
from tracker import actions
from tracker.enums import Relationship
from tracker.models import Application, Company, Contact, Posting, Touchpoint

ADD = "/applications/add/"


def said(**changes: str) -> dict[str, str]:
    """What a person types in fifteen seconds."""
    typed = {
        "title": "Data engineer",
        "company_name": "Fernwerk",
        "state": "sent",
        "applied_on": "",
        "posting_url": "",
        "posting_text": "",
        "source": "",
        "agency_name": "",
        "referrer_name": "",
    }
    return {**typed, **changes}


def test_the_role_alone_is_enough(signed_in: Client, person: User) -> None:
    answer = signed_in.post(ADD, {"title": "Data engineer", "state": "saved"})
    added = Application.objects.get()
    assert answer.status_code == 302
    assert answer["Location"] == f"/applications/{added.pk}/"
    assert (added.owner, added.company, added.stage, added.applied_on) == (
        person,
        None,
        "saved",
        None,
    )


def test_applied_means_today_unless_a_day_is_named(signed_in: Client, person: User) -> None:
    signed_in.post(ADD, said())
    assert Application.objects.get().applied_on == person.today(timezone.now())


def test_everything_that_can_be_said_is_kept(signed_in: Client, person: User) -> None:
    signed_in.post(
        ADD,
        said(
            posting_url="fernwerk.example/jobs/7",
            posting_text="We look for\r\nsomebody.",
            source="referral",
            agency_name="Lind",
            referrer_name="Bo Ek",
            wanted="on",
            place="Rotterdam",
            salary="€68,000",
            requisition_id="R-7",
            notes="Nice people",
        ),
    )
    added = Application.objects.get()
    posting = Posting.objects.get()
    assert (posting.url, posting.text) == (
        "https://fernwerk.example/jobs/7",
        "We look for\nsomebody.",
    )
    assert added.company is not None
    assert added.company.relationship == Relationship.TARGET
    assert added.agency is not None
    assert (added.agency.name, added.agency.is_agency) == ("Lind", True)
    assert [(role.contact.full_name, role.role) for role in added.contact_roles.all()] == [
        ("Bo Ek", "referrer")
    ]
    assert (added.place, added.salary, added.requisition_id) == ("Rotterdam", "€68,000", "R-7")


def test_a_company_written_another_way_is_the_same_one(signed_in: Client, person: User) -> None:
    signed_in.post(ADD, said(company_name="Zürich Rück"))
    signed_in.post(ADD, said(company_name="ZURICH  RUCK", title="Baker"))
    assert [company.name for company in Company.objects.all()] == ["Zürich Rück"]


def test_what_looks_alike_is_said_and_does_not_block(signed_in: Client, person: User) -> None:
    signed_in.post(ADD, said())
    answer = signed_in.post(ADD, said(title="Senior data engineer"), follow=True)
    page = answer.content.decode()
    assert Application.objects.count() == 2
    assert "You have one that looks alike: Data engineer, Fernwerk." in page
    assert "Looks like another one you have" in page


BAD: list[tuple[dict[str, Any], str, str]] = [
    ({"title": ""}, "title", "Please fill this in."),
    ({"title": "\u202e\x00"}, "title", "Please fill this in."),
    ({"title": "x" * 241}, "title", "This has 241 characters; there is room for 240."),
    ({"applied_on": "31.02.2026"}, "applied_on", "Please write a date between 1970 and 2100"),
    ({"applied_on": "0001-01-01"}, "applied_on", "Please write a date between 1970 and 2100"),
    ({"applied_on": "2099-01-01"}, "applied_on", "This day is still to come."),
    ({"posting_url": "javascript:alert(1)"}, "posting_url", "Please write a web address"),
    ({"posting_url": "http://"}, "posting_url", "Please write a web address"),
    ({"posting_url": "http://[::1"}, "posting_url", "Please write a web address"),
    ({"source": "nothing"}, "source", "Please pick one of the answers offered."),
    ({"state": "nothing"}, "state", "Please pick one of the answers offered."),
    ({"notes": "x" * 200_001}, "notes", "there is room for 200,000"),
    (
        {"applied_on": "2026-01-10", "answer_expected_on": "2026-01-09"},
        "answer_expected_on",
        "This is before you applied.",
    ),
]


@pytest.mark.parametrize(("typed", "field", "words"), BAD)
def test_what_cannot_be_is_said_and_stays(
    signed_in: Client, person: User, typed: dict[str, Any], field: str, words: str
) -> None:
    answer = signed_in.post(ADD, said(place="Rotterdam", **typed))
    form = answer.context["form"]
    assert answer.status_code == 422
    assert words in form.errors[field][0]
    assert form.data["place"] == "Rotterdam"
    assert 'value="Rotterdam"' in answer.content.decode()
    assert (Application.objects.count(), Company.objects.count()) == (0, 0)


def test_ten_megabytes_are_refused_in_words(signed_in: Client, person: User) -> None:
    answer = signed_in.post(ADD, said(posting_text="x" * 10_000_000))
    assert answer.status_code == 422
    assert "10,000,000 characters" in answer.content.decode()[-1_000_000:] + str(
        answer.context["form"].errors
    )
    assert Application.objects.count() == 0


def test_control_and_bidirectional_characters_are_left_out(signed_in: Client, person: User) -> None:
    signed_in.post(ADD, said(title="Data\x00 \u202eengineer\x07", company_name="Fern\u2066werk"))
    added = Application.objects.get()
    assert str(added) == "Data engineer, Fernwerk"


def test_nothing_is_half_saved(signed_in: Client, person: User) -> None:
    """The company is made before the application; when that fails, the company goes too."""
    answer = signed_in.post(ADD, said(agency_name="x" * 201))
    assert answer.status_code == 422
    assert Company.objects.count() == 0


def test_the_page_tells_the_whole_story(signed_in: Client, person: User) -> None:
    application = add_application(person, source="company_site")
    anna = add_contact(person, "Anna Berg", job_title="Lead")
    add_interview(application, anna, days=-3, format="onsite", duration_minutes=90, detail="Maps")
    now = timezone.now()
    actions.record_touchpoint(
        by=person,
        now=now,
        application=application,
        contact=anna,
        direction="out",
        kind="thank_you",
        channel="email",
        happened_at=now - datetime.timedelta(days=1),
    )
    close(application, text="We went ahead with somebody else.", written="personal")
    actions.record_feedback(
        application,
        kind="specific",
        received_on=person.today(now),
        by=person,
        now=now,
        text="Good.",
    )
    page = signed_in.get(application.get_absolute_url()).content.decode()
    told = ["Applied on the company site", "Interview, on site, 1 hour 30", "Anna Berg", "Maps"]
    told += ["You thanked Anna Berg by mail", "Mail: not selected", "Personal, not automated."]
    told += ["We went ahead with somebody else.", "Read when you are ready"]
    assert [words for words in told if words not in page] == []
    assert "Not selected, after the interview." in page


def test_what_the_person_pastes_stays_text(signed_in: Client, person: User) -> None:
    application = add_application(person, "<script>alert(1)</script>", notes="<b>bold</b>")
    page = signed_in.get(application.get_absolute_url()).content.decode()
    assert "<script>alert(1)" not in page
    assert "<b>bold" not in page


@pytest.mark.parametrize("number", [1, 30])
def test_the_queries_of_the_page_do_not_grow(
    signed_in: Client,
    person: User,
    django_assert_num_queries: DjangoAssertNumQueries,
    number: int,
) -> None:
    application = add_application(person)
    for at in range(number):
        contact = add_contact(person, f"Person {at}")
        add_interview(application, contact)
        Touchpoint.objects.create(
            owner=person,
            application=application,
            contact=contact,
            direction="in",
            happened_at=timezone.now(),
        )
    signed_in.get(application.get_absolute_url())
    with django_assert_num_queries(20):
        signed_in.get(application.get_absolute_url())


def test_editing_keeps_what_it_does_not_show(signed_in: Client, person: User) -> None:
    application = add_application(person)
    address = f"/applications/{application.pk}/edit/"
    assert 'value="Fernwerk"' in signed_in.get(address).content.decode()
    answer = signed_in.post(
        address, said(title="Data lead", applied_on=f"{application.applied_on}", place="Ghent")
    )
    application.refresh_from_db()
    assert answer["Location"] == application.get_absolute_url()
    assert (application.title, application.place, application.stage) == (
        "Data lead",
        "Ghent",
        "applied",
    )


def test_a_refused_change_leaves_the_row_alone(signed_in: Client, person: User) -> None:
    application = add_application(person)
    answer = signed_in.post(f"/applications/{application.pk}/edit/", said(title=""))
    application.refresh_from_db()
    assert (answer.status_code, application.title) == (422, "Data engineer")


def test_the_posting_is_kept(signed_in: Client, person: User) -> None:
    signed_in.post(ADD, said(posting_text="Requirements:\nsteady hands"))
    application = Application.objects.get()
    page = signed_in.get(f"/applications/{application.pk}/posting/").content.decode()
    assert "Requirements:\nsteady hands" in page


def test_deleting_says_what_goes_and_leaves_the_people(signed_in: Client, person: User) -> None:
    application = add_application(person)
    add_interview(application, add_contact(person))
    address = f"/applications/{application.pk}/delete/"
    assert "1 interview," in signed_in.get(address).content.decode()
    answer = signed_in.post(address)
    assert answer["Location"] == "/applications/"
    assert (Application.objects.count(), Contact.objects.count(), Company.objects.count()) == (
        0,
        1,
        1,
    )
    assert signed_in.post(address).status_code == 404


def test_an_expired_session_leads_back_to_the_form(client: Client, person: User) -> None:
    answer = client.post(ADD, said())
    assert answer["Location"] == f"/accounts/login/?next={ADD}"
    assert Application.objects.count() == 0
