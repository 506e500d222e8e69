"""What a step's text is checked against: everything on record, in few queries."""

import datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from followups import sample
from followups.actions import mark_sent
from followups.checks import check_step, draft_to_check
from followups.drafts import draft_for
from followups.enums import CONTACTING_KINDS, StepKind
from followups.models import Step
from tests.story import NOW, Story, full_story, make_user
from tests.work import calls
from tracker.models import Company, Contact

LATER = NOW + datetime.timedelta(days=1)


@pytest.fixture
def planned(db: None) -> Story:
    return full_story()


def fresh(story: Story) -> Step:
    rows = Step.objects.select_related("owner", "contact", "application__company")
    return rows.get(pk=story.step(StepKind.THANK_YOU).pk)


def test_what_is_on_record(planned: Story) -> None:
    draft = draft_to_check(fresh(planned), subject="Thank you", body="Dear Ben,\n\nthank you.")
    assert (draft.kind, draft.to) == ("thank_you", "anna@fernwerk.example")
    record = draft.on_record
    assert (record.contact, record.company, record.my_name) == ("Anna Berg", "Fernwerk", "Kim Doe")
    assert record.other_names == ("Ben Cho",)


def test_only_names_that_stand_in_the_text_are_compared(planned: Story) -> None:
    Company.objects.create(owner=planned.user, name="Seehafen Logistik")
    quiet = draft_to_check(fresh(planned), subject="", body="Dear Anna, thank you.")
    told = draft_to_check(fresh(planned), subject="", body="I would love to work at Seehafen.")
    assert quiet.on_record.other_names == ()
    assert told.on_record.other_names == ("Seehafen Logistik",)


def test_somebody_elses_names_are_unknown(planned: Story) -> None:
    other = Story(user=type(planned.user).objects.create_user("b@example.org", "long pass phrase"))
    other.person("Zora Quill", "recruiter")
    draft = draft_to_check(fresh(planned), subject="", body="Dear Zora Quill,")
    assert draft.on_record.other_names == ()


def test_the_wrong_name_is_found_and_the_composed_draft_is_clean(planned: Story) -> None:
    step = fresh(planned)
    words = draft_for(step, today=planned.user.today(LATER))
    assert check_step(step, subject=words.subject, body=words.body).findings == ()
    wrong = words.body.replace("Anna", "Ben", 1)
    report = check_step(step, subject=words.subject, body=wrong)
    assert [found.rule for found in report.errors] == ["F16"]


def test_a_thousand_contacts_take_no_more_queries(planned: Story) -> None:
    step = fresh(planned)

    def look() -> int:
        with CaptureQueriesContext(connection) as seen:
            check_step(step, subject="Thank you", body="Dear Anna,\n\nthank you.")
        return len(seen)

    before = look()
    Contact.objects.bulk_create(
        Contact(owner=planned.user, full_name=f"Person{n} Someone{n}") for n in range(1_000)
    )
    assert (before, look()) == (3, 3)


def test_a_thousand_contacts_leave_the_checker_its_work(planned: Story) -> None:
    step, text = fresh(planned), "Dear Anna,\n\nthank you for the talk."
    check_step(step, subject="Thank you", body=text)
    before = calls(lambda: check_step(step, subject="Thank you", body=text))
    Contact.objects.bulk_create(
        Contact(owner=planned.user, full_name=f"Person{n} Someone{n}") for n in range(1_000)
    )
    assert calls(lambda: check_step(step, subject="Thank you", body=text)) < before + 20_000


def test_a_mail_that_went_out_from_here_keeps_its_message_id(planned: Story) -> None:
    step = mark_sent(
        fresh(planned),
        sent_at=LATER,
        by=planned.user,
        now=LATER,
        subject="Thank you",
        body="Dear Anna, thank you.",
        message_id="<a1@fernwerk.example>",
    )
    step.refresh_from_db()
    assert step.touchpoint is not None
    assert step.touchpoint.message_id == "<a1@fernwerk.example>"


def test_every_composed_draft_of_the_sample_search_is_clean(db: None) -> None:
    user = make_user()
    sample.load(user, now=NOW)
    rows = Step.objects.open().filter(owner=user, kind__in=CONTACTING_KINDS)
    steps = list(rows.select_related("owner", "contact", "application__company"))
    assert len(steps) > 10
    for step in steps:
        words = draft_for(step, today=NOW.date())
        found = check_step(step, subject=words.subject, body=words.body).findings
        worse = [one for one in found if one.severity != "info"]
        assert worse == [], words.body


def test_an_address_in_place_of_a_name_greets_nobody_by_it(planned: Story) -> None:
    step = fresh(planned)
    assert step.contact is not None
    step.contact.full_name = "anna.berg@fernwerk.example"
    step.contact.save(update_fields=["full_name"])
    words = draft_for(step, today=planned.user.today(NOW))
    assert words.body.startswith("Dear hiring team,")
    report = check_step(step, subject=words.subject, body=words.body)
    assert [found.rule for found in report.findings if found.severity != "info"] == []
