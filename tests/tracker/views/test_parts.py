"""What hangs on an application: stages, interviews, people, notes."""

import datetime

import pytest
from django.test import Client
from django.utils import timezone

from accounts.models import User
from tests.tracker.rows import add_application, add_company, add_contact, add_interview
from tracker.models import Application, Contact, ContactRole, Interview, StageEvent, Touchpoint


@pytest.fixture
def application(person: User) -> Application:
    return add_application(person)


def interview(**changes: str | list[str]) -> dict[str, str | list[str]]:
    typed: dict[str, str | list[str]] = {
        "stage": "interview",
        "format": "video",
        "starts_at": "2026-03-05T14:00",
        "duration_minutes": "60",
        "new_people": "",
        "detail": "",
        "notes": "",
        "status": "scheduled",
    }
    return {**typed, **changes}


def test_an_interview_with_people_typed_in(signed_in: Client, application: Application) -> None:
    answer = signed_in.post(
        f"/applications/{application.pk}/interviews/add/",
        interview(new_people="Anna Berg <anna@example.com>\n\nTomasz Wolny\n", detail="The map"),
    )
    added = Interview.objects.get()
    assert answer["Location"] == application.get_absolute_url()
    assert added.starts_at == datetime.datetime(2026, 3, 5, 13, 0, tzinfo=datetime.UTC)
    assert [
        (contact.full_name, contact.email, contact.company)
        for contact in added.interviewers.order_by("full_name")
    ] == [
        ("Anna Berg", "anna@example.com", application.company),
        ("Tomasz Wolny", "", application.company),
    ]
    assert {role.role for role in application.contact_roles.all()} == {"interviewer"}
    application.refresh_from_db()
    assert application.furthest_stage == "interview"


def test_somebody_known_is_not_made_twice(
    signed_in: Client, person: User, application: Application
) -> None:
    anna = add_contact(person, "Anna Berg", company=application.company)
    address = f"/applications/{application.pk}/interviews/add/"
    signed_in.post(address, interview(new_people="anna berg <anna@example.com>"))
    signed_in.post(address, interview(new_people="A. Berg <ANNA@example.com>"))
    anna.refresh_from_db()
    assert Contact.objects.count() == 1
    assert anna.email == "anna@example.com"
    assert anna.interviews.count() == 2


def test_people_on_record_are_ticked(
    signed_in: Client, person: User, application: Application
) -> None:
    anna = add_contact(person, "Anna Berg", company=application.company)
    bo = add_contact(person, "Bo Ek", company=application.company)
    added = add_interview(application, anna)
    address = f"/interviews/{added.pk}/edit/"
    page = signed_in.get(address).content.decode()
    assert page.count("checked") == 1
    signed_in.post(address, interview(people=[str(bo.pk)], status="cancelled"))
    added.refresh_from_db()
    assert list(added.interviewers.all()) == [bo]
    assert added.status == "cancelled"


def test_a_strangers_person_cannot_be_ticked(
    signed_in: Client, stranger: User, person: User, application: Application
) -> None:
    add_contact(person, "Anna Berg", company=application.company)
    theirs = add_contact(stranger, "Secret Person")
    answer = signed_in.post(
        f"/applications/{application.pk}/interviews/add/", interview(people=[str(theirs.pk)])
    )
    assert answer.status_code == 422
    assert "Secret" not in answer.content.decode()
    assert Interview.objects.count() == 0


@pytest.mark.parametrize(
    ("field", "typed", "words"),
    [
        ("starts_at", "tomorrow", "Please write a day and a time"),
        ("starts_at", "0001-01-01T00:00", "Please write a date between 1970 and 2100"),
        ("starts_at", "9999-12-31T23:59", "Please write a date between 1970 and 2100"),
        ("starts_at", "2026-03-29T02:30", "The clocks change in that hour"),
        ("duration_minutes", "-5", "Please write 1 or more."),
        ("duration_minutes", "99999999999", "Please write 1440 or less."),
        ("duration_minutes", "long", "Please write a whole number."),
        ("new_people", "<anna@example.com>", "Line 1: please write a name"),
        ("new_people", "Bo\nAnna <anna>", "Line 2: “anna” is not an e-mail address."),
        ("new_people", "\n".join(f"P {n}" for n in range(31)), "That is 31 people"),
        ("new_people", "x" * 161, "Line 1: this name has more than 160 characters."),
        ("stage", "offer", "Please pick one of the answers offered."),
        ("detail", "x" * 301, "This has 301 characters; there is room for 300."),
    ],
)
def test_an_interview_that_cannot_be(
    signed_in: Client, application: Application, field: str, typed: str, words: str
) -> None:
    answer = signed_in.post(
        f"/applications/{application.pk}/interviews/add/",
        interview(notes="Kept", **{field: typed}),
    )
    assert answer.status_code == 422
    assert words in answer.context["form"].errors[field][0]
    assert ">\nKept</textarea>" in answer.content.decode()
    assert (Interview.objects.count(), Contact.objects.count()) == (0, 0)


def test_an_interview_can_have_no_time_yet(signed_in: Client, application: Application) -> None:
    signed_in.post(f"/applications/{application.pk}/interviews/add/", interview(starts_at=""))
    page = signed_in.get(application.get_absolute_url()).content.decode()
    assert "No time yet." in page


def test_removing_an_interview_keeps_its_people(
    signed_in: Client, person: User, application: Application
) -> None:
    added = add_interview(application, add_contact(person))
    answer = signed_in.post(f"/interviews/{added.pk}/delete/")
    assert answer["Location"] == application.get_absolute_url()
    assert (Interview.objects.count(), Contact.objects.count()) == (0, 1)
    assert signed_in.post(f"/interviews/{added.pk}/delete/").status_code == 404


def test_a_stage_is_added_to_the_history(signed_in: Client, application: Application) -> None:
    address = f"/applications/{application.pk}/stage/"
    on = str(application.applied_on)
    signed_in.post(address, {"stage": "screen", "happened_on": on, "label": "Coffee"})
    application.refresh_from_db()
    assert application.stage == "screen"
    assert [str(event) for event in application.stage_events.all()] == [
        "Saved",
        "Applied",
        "Coffee",
    ]


@pytest.mark.parametrize(
    ("on", "words"),
    [
        ("2099-01-01", "This day is still to come."),
        ("1999-01-01", "This is before you saved the application."),
        ("", "Please fill this in."),
        ("soon", "Please write a date between 1970 and 2100"),
    ],
)
def test_a_stage_on_a_day_that_cannot_be(
    signed_in: Client, application: Application, on: str, words: str
) -> None:
    answer = signed_in.post(
        f"/applications/{application.pk}/stage/",
        {"stage": "screen", "happened_on": on, "label": "Coffee"},
    )
    assert answer.status_code == 422
    assert words in answer.context["form"].errors["happened_on"][0]
    assert StageEvent.objects.count() == 2


def test_somebody_new_gets_a_part(signed_in: Client, application: Application) -> None:
    signed_in.post(
        f"/applications/{application.pk}/people/add/",
        {
            "full_name": "Priya Raman",
            "email": "priya@fernwerk.example",
            "job_title": "Head of data",
            "linkedin_url": "linkedin.com/in/priya",
            "role": "hiring_manager",
        },
    )
    role = ContactRole.objects.get()
    assert (role.contact.full_name, role.contact.company, role.role) == (
        "Priya Raman",
        application.company,
        "hiring_manager",
    )
    assert role.contact.linkedin_url == "https://linkedin.com/in/priya"


def test_an_agent_belongs_to_the_agency(signed_in: Client, person: User) -> None:
    agency = add_company(person, "Lind", is_agency=True)
    application = add_application(person, agency=agency)
    signed_in.post(
        f"/applications/{application.pk}/people/add/",
        {"full_name": "Lou Lind", "role": "agency_recruiter"},
    )
    assert Contact.objects.get().company == agency


def test_a_part_needs_a_person(signed_in: Client, application: Application) -> None:
    answer = signed_in.post(
        f"/applications/{application.pk}/people/add/", {"role": "recruiter", "email": "no"}
    )
    assert answer.status_code == 422
    assert list(answer.context["form"].errors) == ["email", "full_name"]


def test_a_strangers_person_gets_no_part(
    signed_in: Client, stranger: User, application: Application
) -> None:
    theirs = add_contact(stranger, "Secret Person")
    answer = signed_in.post(
        f"/applications/{application.pk}/people/add/",
        {"contact": str(theirs.pk), "role": "recruiter"},
    )
    assert answer.status_code == 422
    assert ContactRole.objects.count() == 0


def test_taking_somebody_out_twice(
    signed_in: Client, person: User, application: Application
) -> None:
    role = ContactRole.objects.create(
        application=application, contact=add_contact(person), role="recruiter"
    )
    address = f"/roles/{role.pk}/remove/"
    assert signed_in.post(address)["Location"] == application.get_absolute_url()
    assert signed_in.post(address).status_code == 404
    assert Contact.objects.count() == 1


@pytest.mark.parametrize(
    ("about", "direction", "kind"),
    [("note", "out", "note"), ("out", "out", "conversation"), ("in", "in", "conversation")],
)
def test_a_note(
    signed_in: Client, application: Application, about: str, direction: str, kind: str
) -> None:
    signed_in.post(
        f"/applications/{application.pk}/notes/add/",
        {"about": about, "text": "They\r\ncalled\x00", "happened_at": "2026-01-05T09:30"},
    )
    added = Touchpoint.objects.get()
    assert (added.direction, added.kind, added.text) == (direction, kind, "They\ncalled")
    assert added.happened_at == datetime.datetime(2026, 1, 5, 8, 30, tzinfo=datetime.UTC)


def test_a_note_about_the_future_or_about_nothing(
    signed_in: Client, application: Application
) -> None:
    later = timezone.now() + datetime.timedelta(days=2)
    answer = signed_in.post(
        f"/applications/{application.pk}/notes/add/",
        {"about": "note", "text": "", "happened_at": f"{later:%Y-%m-%dT%H:%M}"},
    )
    assert answer.status_code == 422
    assert sorted(answer.context["form"].errors) == ["happened_at", "text"]
    assert Touchpoint.objects.count() == 0
