"""What cannot be: each is refused with a sentence that says what is wrong, and nothing is kept."""

import datetime
import re
from typing import Any
from urllib.parse import quote

import pytest

from tests.hostile.conftest import Web
from tests.hostile.pages import Page
from tests.hostile.values import BROKEN, PECULIAR
from tests.hostile.world import World, address_of, everything
from tracker.models import Application, Company, Contact, Interview

APPLICATION = {"title": "Tester", "state": "sent", "applied_on": "2026-03-01"}
INTERVIEW = {
    "stage": "interview",
    "format": "video",
    "starts_at": "2026-03-05T10:00",
    "duration_minutes": "60",
}
TOO_FAR = "Please write a date between 1970 and 2100"
NO_ADDRESS = "Please write a web address that starts with https:// or http://."
NOTHING = "Please fill this in."
NO_MAIL = "Please write an e-mail address like anna@example.com."
CASES: list[tuple[str, dict[str, Any], str]] = [
    ("outcome_add", {"notified_on": "2026-01-11"}, "This is before you applied (12 January 2026)."),
    ("outcome_add", {"notified_on": "2026-03-04"}, "This day has not come yet."),
    ("outcome_add", {"notified_on": "0001-01-01"}, "This date is too far away."),
    ("outcome_add", {"notified_on": "2026-02-30"}, "This is not a date."),
    ("outcome_add", {}, "Please give a date."),
    ("outcome_edit", {"notified_on": "2025-12-31"}, "This is before you applied"),
    ("application_add", {**APPLICATION, "applied_on": "0001-01-01"}, TOO_FAR),
    ("application_add", {**APPLICATION, "applied_on": "2026-03-04"}, "This day is still to come."),
    (
        "application_add",
        {**APPLICATION, "answer_expected_on": "2026-02-01"},
        "This is before you applied.",
    ),
    ("application_add", {**APPLICATION, "title": "\u202e\u200b"}, NOTHING),
    (
        "application_add",
        {**APPLICATION, "title": "x" * 241},
        "This has 241 characters; there is room for 240.",
    ),
    *(
        ("application_add", {**APPLICATION, "posting_url": url}, NO_ADDRESS)
        for url in (
            *("javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "ftp://x.example/"),
            *(
                "JaVaScRiPt://x.example/%0aalert(1)",
                "https://",
                "http://[::1",
                "//x.example",
                "x y",
            ),
            *("https://x.example/a b", "vbscript:x", "mailto:a@x.example", "https:x"),
        )
    ),
    (
        "application_add",
        {**APPLICATION, "posting_url": "x.example/" + "a" * 2000},
        "there is room for 2000",
    ),
    ("application_add", {**APPLICATION, "posting_text": "x" * 200_001}, "200,001 characters"),
    ("interview_add", {**INTERVIEW, "duration_minutes": "-60"}, "Please write 1 or more."),
    ("interview_add", {**INTERVIEW, "duration_minutes": "100000"}, "Please write 1440 or less."),
    ("interview_add", {**INTERVIEW, "duration_minutes": "soon"}, "Please write a whole number."),
    ("interview_add", {**INTERVIEW, "starts_at": "2026-03-29T02:30"}, "The clocks change"),
    ("interview_add", {**INTERVIEW, "starts_at": "2026-10-25T02:30"}, "The clocks change"),
    ("interview_add", {**INTERVIEW, "starts_at": "9999-12-31T23:59"}, TOO_FAR),
    ("interview_add", {**INTERVIEW, "new_people": "A <a@x.example, b@x.example>"}, "Line 1"),
    ("interview_add", {**INTERVIEW, "new_people": "A\n" * 31}, "there is room for 30"),
    ("interview_add", {**INTERVIEW, "new_people": "x" * 161}, "more than 160 characters"),
    ("interview_add", {**INTERVIEW, "people": [str(2**63)]}, "Please look at"),
    ("contact_add", {"full_name": "A", "email": "a@x.example, b@x.example"}, NO_MAIL),
    ("contact_add", {"full_name": "A", "email": "a@x.example;b@x.example"}, NO_MAIL),
    ("contact_add", {"full_name": "A", "email": "a@x.example\nBcc: b@x.example"}, NO_MAIL),
    ("contact_add", {"full_name": "A", "email": "A <a@x.example>"}, NO_MAIL),
    ("contact_add", {"full_name": "A", "linkedin_url": "javascript:alert(1)"}, NO_ADDRESS),
    ("contact_add", {"full_name": "A", "linkedin_url": "linkedin: a"}, NO_ADDRESS),
    ("contact_add", {"full_name": BROKEN["only bidi"]}, NOTHING),
    ("contact_moved", {"on": "2026-03-04"}, "This day is still to come."),
    ("contact_moved", {"on": "0000-00-00"}, TOO_FAR),
    *(
        ("company_add", {"name": BROKEN[name], "relationship": "open"}, NOTHING)
        for name in (
            *("nul", "only nul", "only control", "only bidi", "only invisible", "only accents"),
            *("only spaces", "empty"),
        )
        if name != "nul"
    ),
    ("company_add", {"name": "FERNWERK\u202e", "relationship": "open"}, "with this name already"),
    (
        "company_add",
        {"name": "x" * 201, "relationship": "open"},
        "This has 201 characters; there is room for 200.",
    ),
    ("stage_add", {"stage": "interview", "happened_on": "2026-03-04"}, "still to come"),
    ("stage_add", {"stage": "interview", "happened_on": "1999-01-01"}, "before you saved"),
    (
        "stage_add",
        {"stage": "saved", "happened_on": "2026-03-01"},
        "Select a valid choice.",
    ),
    ("note_add", {"about": "note", "text": "x", "happened_at": "2030-01-01T10:00"}, "to come"),
    (
        "note_add",
        {"about": "note", "text": "\u200b", "happened_at": "2026-03-01T10:00"},
        NOTHING,
    ),
    ("feedback_add", {"kind": "specific", "received_on": "2026-03-04"}, "has not come yet"),
    ("happened", {"what": "replied", "on": "2030-01-01"}, "has not come yet"),
    ("happened", {"what": "connected", "on": "2026-03-03"}, "Please say who it was."),
    ("happened", {"what": "bounced", "on": "2026-03-03"}, "No message is noted as sent here"),
    ("happened", {"what": "all of it", "on": "2026-03-03"}, "Please pick one from the list."),
    ("decision", {"choice": "shout"}, "Please pick one of the four."),
    ("step_later", {"day": "2026-03-03"}, "a day after today"),
    ("step_later", {"day": "2026-02-30"}, "This is not a date."),
    ("step_sent", {"sent_at": "2030-01-01T10:00", "subject": "S", "text": "T"}, ""),
    ("step_sent", {"sent_at": "2026-03-29T02:30x", "subject": "S", "text": "T"}, "not a date and"),
    ("step_sent", {"sent_at": "0001-01-01T00:00", "subject": "S", "text": "T"}, "date"),
    ("step_draft", {"subject": "S", "text": "x" * 100_001}, "100,001 characters"),
    ("step_draft", {"subject": "x" * 301, "text": "T"}, "longer than the 300 characters"),
    ("step_recipient", {"contact": str(2**63)}, "This person cannot be written to here."),
    ("step_recipient", {}, "Please choose a person."),
    ("settings_mute", {"until": "2026-03-03"}, "Please pick a day after today."),
    ("settings_mute", {"until": "9999-12-31"}, "A year is the longest rest."),
    ("settings", {"section": "where", "time_zone": "Mars/Base"}, "is not a time zone we know"),
    ("settings", {"section": "where", "time_zone": "../../etc/passwd"}, "is not a time zone"),
    ("settings", {"section": "where", "time_zone": "Europe/Berlin", "holidays": "<b>"}, ""),
    ("settings", {"section": "reminders", "reminder_mode": "digest", "reminder_hour": "24"}, ""),
]
TRACKER = ("application", "interview", "contact", "company", "stage", "note", "role", "posting")


def full_name(name: str) -> str:
    space = "accounts" if name.startswith("settings") else "followups"
    return f"{'tracker' if name.startswith(TRACKER) else space}:{name}"


def words(response: Any) -> str:
    text = re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", response.content.decode()))
    return text.replace("&#x27;", "'").replace("&lt;", "<").replace("&gt;", ">")


@pytest.mark.parametrize(("name", "sent", "said"), CASES)
def test_nonsense_is_refused_in_words(
    name: str, sent: dict[str, Any], said: str, world: World, web: Web
) -> None:
    before = everything()
    response = web.post(address_of(full_name(name), world), sent)
    assert response.status_code == 422
    page = Page(response.content.decode())
    assert page.errors
    assert page.dangers == []
    assert said in words(response)
    assert everything() == before


def _foreign(world: World) -> list[tuple[str, dict[str, Any]]]:
    application = world.stranger.application
    contact = str(application.contacts.order_by("pk").first().pk)
    step = str(world.stranger.step("thank_you").pk)
    mine = {"notified_on": "2026-03-03"}
    return [
        ("role_add", {"contact": contact, "role": "recruiter"}),
        ("interview_add", {**INTERVIEW, "people": [contact]}),
        ("note_add", {"about": "note", "text": "x", "contact": contact}),
        ("outcome_add", {**mine, "sender": contact}),
        ("feedback_add", {"kind": "specific", "received_on": "2026-03-03", "contact": contact}),
        ("happened", {"what": "replied", "on": "2026-03-03", "contact": contact}),
        ("happened", {"what": "bounced", "on": "2026-03-03", "step": step}),
        ("step_recipient", {"contact": contact}),
    ]


def test_a_foreign_id_in_a_field_is_refused(world: World, web: Web) -> None:
    before = everything()
    for name, sent in _foreign(world):
        assert web.post(address_of(full_name(name), world), sent).status_code == 422, name
    chosen = {"application": [str(world.stranger.application.pk)]}
    assert web.post("/quiet/close/", chosen).status_code == 302
    assert everything() == before


def test_what_is_peculiar_is_kept_as_it_was_written(world: World, web: Web) -> None:
    for text in PECULIAR.values():
        name = re.sub(r"\s+", " ", text)
        response = web.post("/companies/add/", {"name": name, "relationship": "open"})
        assert response.status_code == 302
        kept = Company.objects.order_by("pk").last()
        assert kept.name == name
        sent = {**APPLICATION, "title": name, "company_name": name, "notes": text}
        assert web.post("/applications/add/", sent).status_code == 302
        application = Application.objects.order_by("pk").last()
        assert (application.title, application.company) == (name, kept)
        pages = ["/", "/applications/", "/companies/", kept.get_absolute_url()]
        pages += [application.get_absolute_url(), f"/applications/?q={quote(name[:40])}"]
        pages += [f"{application.get_absolute_url()}{tail}/" for tail in ("edit", "delete")]
        for page in pages:
            shown = web.get(page)
            assert shown.status_code == 200
            assert Page(shown.content.decode()).dangers == []


def test_strange_names_reach_decisions_drafts_and_mails_unharmed(world: World, web: Web) -> None:
    contact = world.story.application.contacts.order_by("pk").first()
    for text in ("markup", "template", "quotes", "emoji", "header"):
        name = re.sub(r"\s+", " ", PECULIAR[text])
        Contact.objects.filter(pk=contact.pk).update(full_name=name)
        Company.objects.filter(pk=world.story.company.pk).update(name=name)
        Application.objects.filter(pk=world.story.application.pk).update(title=name)
        Interview.objects.filter(application=world.story.application).update(detail=name)
        for one in ("step", "decision", "reflection", "role_fit", "outcome_edit", "happened"):
            shown = web.get(address_of(f"followups:{one}", world))
            assert shown.status_code == 200
            assert Page(shown.content.decode()).dangers == []
        edited = {"wants_future": "no", "notified_on": "2026-03-03"}
        page = address_of("followups:outcome_edit", world)
        assert web.post(page, edited).status_code == 302


def test_ten_megabytes_in_a_field_are_refused_in_words(world: World, web: Web) -> None:
    before = everything()
    sent = {**APPLICATION, "posting_text": "ä" * 5_000_000}
    response = web.post("/applications/add/", sent)
    assert response.status_code == 422
    assert "5,000,000 characters; there is room for 200,000" in words(response)
    page = Page(response.content.decode())
    typed = [form.fields["posting_text"].value for form in page.forms if "title" in form.fields]
    assert typed == [sent["posting_text"]]
    assert everything() == before


def test_moved_twice_to_the_same_place_and_on_is_one_story(world: World, web: Web) -> None:
    contact = world.story.application.contacts.order_by("pk").first()
    page = address_of("tracker:contact_moved", world)
    for company, day in [("Neu", "2026-02-01"), ("Neu", "2026-02-01"), ("Alt", "2020-01-01")]:
        sent = {"company_name": company, "job_title": "Lead", "on": day}
        assert web.post(page, sent).status_code == 302
    edit = {"full_name": "Anna Berg", "company_name": "Fernwerk"}
    for company in ("Neu", "Alt", "Neu", "Alt"):
        web.post(address_of("tracker:contact_edit", world), {**edit, "company_name": company})
        sent = {"company_name": "Neu", "job_title": "Lead", "on": "2026-02-01"}
        assert web.post(page, sent).status_code == 302
    rows = contact.employments.values_list("company__name", "started_on", "ended_on")
    open_ones = [row for row in rows if row[2] is None]
    assert [row[0] for row in open_ones] == ["Neu"]
    ends = [(start, end) for _, start, end in rows if start and end]
    assert all(start <= end for start, end in ends)
    assert datetime.date(2026, 2, 1) in {start for _, start, _ in rows}
