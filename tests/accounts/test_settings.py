"""The settings: every section saves on its own, and what stands on it follows."""

import datetime

import pytest
from django.test import Client
from django.utils import timezone

from accounts import signals
from accounts.forms import SECTIONS
from accounts.models import User

PAGE = "/settings/"


def test_the_page_shows_every_section(signed_in: Client) -> None:
    page = signed_in.get(PAGE).content.decode()
    assert [
        kind.heading for kind in SECTIONS if kind.heading not in page.replace("&#x27;", "’")
    ] == []
    assert "kim@example.com" in page


def test_without_signing_in_it_leads_to_the_sign_in(client: Client, db: None) -> None:
    assert client.get(PAGE)["Location"] == f"/accounts/login/?next={PAGE}"


@pytest.mark.parametrize("kind", SECTIONS, ids=lambda kind: kind.section)
def test_a_section_sent_as_it_is_saves(
    signed_in: Client, person: User, kind: type, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = kind(instance=person)  # what the browser would send back
    sent = {name: form[name].value() for name in form.fields}
    typed = {name: value for name, value in sent.items() if value not in {None, False}}
    answer = signed_in.post(PAGE, {**typed, "section": kind.section})  # type: ignore[attr-defined]
    assert answer["Location"] == f"{PAGE}#{kind.section}"  # type: ignore[attr-defined]
    before = {name: getattr(person, name) for name in form.fields}
    person.refresh_from_db()
    assert {name: getattr(person, name) for name in form.fields} == before


@pytest.mark.parametrize(
    ("typed", "saved"),
    [
        ("Europe/Lisbon", "Europe/Lisbon"),
        ("lisbon", "Europe/Lisbon"),
        ("new york", "America/New_York"),
        ("utc", "UTC"),
    ],
)
def test_a_zone_is_found_by_its_city(
    signed_in: Client, person: User, typed: str, saved: str
) -> None:
    signed_in.post(PAGE, {"section": "where", "time_zone": typed, "holidays": ""})
    person.refresh_from_db()
    assert person.time_zone == saved


@pytest.mark.parametrize(("typed", "saved"), [("germany", "DE"), ("de-by", "DE-BY"), ("", "")])
def test_holidays_by_country_or_code(
    signed_in: Client, person: User, typed: str, saved: str
) -> None:
    signed_in.post(PAGE, {"section": "where", "time_zone": "UTC", "holidays": typed})
    person.refresh_from_db()
    assert person.holidays == saved


@pytest.mark.parametrize(
    ("section", "field", "typed"),
    [
        ("where", "time_zone", "Nowhere/City"),
        ("where", "time_zone", "../../etc/passwd"),
        ("where", "time_zone", "\x00"),
        ("where", "holidays", "Atlantis"),
        ("where", "quiet_from", "02-31"),
        ("where", "quiet_until", ""),
        ("reminders", "reminder_hour", "24"),
        ("reminders", "reminder_mode", "pigeon"),
        ("plan", "feedback_days", "0"),
        ("plan", "check_in_months", "99999999999999"),
        ("plan", "preset", "everything"),
        ("drafts", "formality", "rude"),
        ("linkedin", "linkedin_note_free", "-1"),
        ("silence", "quiet_days_interviewed", "x"),
        ("you", "full_name", "x" * 121),
    ],
)
def test_what_cannot_be_is_said_and_stays(
    signed_in: Client, person: User, section: str, field: str, typed: str
) -> None:
    kind = next(kind for kind in SECTIONS if kind.section == section)
    form = kind(instance=person)
    sent = {name: form[name].value() for name in form.fields}
    whole = {name: value for name, value in sent.items() if value not in {None, False}}
    answer = signed_in.post(PAGE, {**whole, "section": section, field: typed})
    assert answer.status_code == 422
    assert list(answer.context["wrong"].errors) == [field]
    assert answer.context["wrong"].data[field] == typed
    before = getattr(person, field)
    person.refresh_from_db()
    assert getattr(person, field) == before


@pytest.mark.parametrize("section", ["", "nothing", "\x00"])
def test_a_section_that_is_not_there(signed_in: Client, section: str) -> None:
    assert signed_in.post(PAGE, {"section": section}).status_code == 404


def test_the_columns_of_other_sections_cannot_be_sent_along(
    signed_in: Client, person: User
) -> None:
    signed_in.post(
        PAGE,
        {"section": "you", "full_name": "Kim", "is_superuser": "on", "email": "x@example.com"},
    )
    person.refresh_from_db()
    assert (person.full_name, person.is_superuser, person.email) == (
        "Kim",
        False,
        "kim@example.com",
    )


def test_whoever_plans_by_it_is_told_what_changed(signed_in: Client, person: User) -> None:
    told: list[set[str]] = []

    def listen(*, changed: set[str], **_kwargs: object) -> None:
        told.append(changed)

    signals.preferences_changed.connect(listen)
    try:
        signed_in.post(
            PAGE,
            {
                "section": "silence",
                "quiet_days_not_interviewed": "30",
                "quiet_days_interviewed": "50",
            },
        )
        signed_in.post(
            PAGE,
            {
                "section": "silence",
                "quiet_days_not_interviewed": "30",
                "quiet_days_interviewed": "50",
            },
        )
    finally:
        signals.preferences_changed.disconnect(listen)
    assert told == [{"quiet_days_interviewed"}]


def test_when_a_listener_fails_nothing_is_saved(client: Client, person: User) -> None:
    client.force_login(person)
    client.raise_request_exception = False

    def fail(**_kwargs: object) -> None:
        raise RuntimeError("no")

    signals.preferences_changed.connect(fail)
    try:
        answer = client.post(PAGE, {"section": "you", "full_name": "Changed"})
    finally:
        signals.preferences_changed.disconnect(fail)
    person.refresh_from_db()
    assert (answer.status_code, person.full_name) == (500, "")


def test_rest_and_its_end(signed_in: Client, person: User) -> None:
    until = person.today(timezone.now()) + datetime.timedelta(days=3)
    signed_in.post("/settings/rest/", {"until": f"{until}"})
    person.refresh_from_db()
    assert person.muted_until == until
    assert "End the rest now" in signed_in.get(PAGE).content.decode()
    signed_in.post("/settings/rest/", {"until": ""})
    person.refresh_from_db()
    assert person.muted_until is None


@pytest.mark.parametrize("until", ["yesterday", "2020-01-01", "9999-01-01", "\x00"])
def test_a_rest_that_cannot_be(signed_in: Client, person: User, until: str) -> None:
    answer = signed_in.post("/settings/rest/", {"until": until})
    person.refresh_from_db()
    assert (answer.status_code, person.muted_until) == (422, None)


def test_pausing_the_search_and_going_on(signed_in: Client, person: User) -> None:
    for _twice in range(2):
        signed_in.post("/settings/search/", {"do": "pause"})
    person.refresh_from_db()
    assert person.search_paused_on == person.today(timezone.now())
    signed_in.post("/settings/search/", {"do": "resume"})
    person.refresh_from_db()
    assert person.search_paused_on is None


@pytest.mark.parametrize("address", ["/settings/rest/", "/settings/search/"])
def test_a_link_changes_nothing(signed_in: Client, address: str) -> None:
    assert signed_in.get(address).status_code == 405


def test_control_characters_in_a_name_are_left_out(signed_in: Client, person: User) -> None:
    signed_in.post(PAGE, {"section": "you", "full_name": "Kim\u202e  Doe\t"})
    person.refresh_from_db()
    assert person.full_name == "Kim Doe"


@pytest.mark.parametrize(
    ("typed", "saved"),
    [
        ("Warmly", "Warmly"),
        ("  Herzliche Grüße,  ", "Herzliche Grüße"),
        ("Warmly\r\nBcc: x@example.org", "Warmly Bcc: x@example.org"),
        ("{my_name} {{ 7*7 }} %s", "{my_name} {{ 7*7 }} %s"),
        ("\u202eWarmly\u200b", "Warmly"),
        ("\u200b", ""),
        ("", ""),
    ],
)
def test_closing_words_are_one_line(
    signed_in: Client, person: User, typed: str, saved: str
) -> None:
    sent = {"section": "drafts", "letter_language": "en-GB", "formality": "formal"}
    signed_in.post(PAGE, {**sent, "closing": "statement", "sign_off": typed})
    person.refresh_from_db()
    assert person.sign_off == saved


@pytest.mark.parametrize(
    ("saved", "lines"),
    [
        ({}, ("Dear Anna Berg,", "Kind regards,")),
        ({"formality": "first_name"}, ("Dear Anna,", "Best wishes,")),
        ({"sign_off": "Warmly"}, ("Dear Anna Berg,", "Warmly,")),
        ({"letter_language": "de"}, ("Guten Tag Anna Berg,", "Mit freundlichen Grüßen")),
    ],
)
def test_the_page_shows_how_a_letter_begins_and_ends(
    signed_in: Client, person: User, saved: dict[str, str], lines: tuple[str, str]
) -> None:
    User.objects.filter(pk=person.pk).update(**saved, full_name="Kim Doe")
    page = signed_in.get(PAGE).content.decode()
    first, last = lines
    assert f">{first}<br>…<br>{last}<br>Kim Doe</blockquote>" in page
