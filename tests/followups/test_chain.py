"""Whom a step may be written to, in the order of C5, each with a reason."""

import pytest

from followups.chain import UNREAD, Candidate, chain_of
from followups.enums import StepKind
from followups.models import Step
from tests.story import NOW, Story, full_story
from tracker.models import Company, Contact


@pytest.fixture
def planned(db: None) -> Story:
    return full_story()


def chain(story: Story) -> dict[str, Candidate]:
    rows = Step.objects.select_related("owner", "contact", "application__company")
    step = rows.get(pk=story.step(StepKind.THANK_YOU).pk)
    return {one.contact.full_name: one for one in chain_of(step)}


def test_the_order_and_the_reasons(planned: Story) -> None:
    planned.person("Cem Ak", "coordinator")
    planned.person("Rhea Lund", "recruiter")
    planned.person("Sol Marin", "sourcer")
    assert {name: one.why for name, one in chain(planned).items()} == {
        "Anna Berg": "Hiring manager. The notice came from them.",
        "Rhea Lund": "Recruiter.",
        "Ben Cho": "Interviewer.",
        "Sol Marin": "Sourcer.",
        "Cem Ak": "Coordinator.",
    }
    assert list(chain(planned)) == ["Anna Berg", "Rhea Lund", "Ben Cho", "Sol Marin", "Cem Ak"]


def test_whoever_wrote_comes_before_recruiters(planned: Story) -> None:
    planned.person("Rhea Lund", "recruiter")
    planned.application.outcomes.update(sender=Contact.objects.get(full_name="Ben Cho"))
    assert list(chain(planned)) == ["Anna Berg", "Ben Cho", "Rhea Lund"]
    assert chain(planned)["Ben Cho"].why == "Interviewer. The notice came from them."


@pytest.mark.parametrize(
    ("change", "why_not"),
    [
        ({"do_not_contact": True}, "Asked for no contact."),
        ({"email": "no-reply@fernwerk.example", "linkedin_url": ""}, UNREAD),
        ({"email": "", "linkedin_url": ""}, "No address on record."),
        ({"full_name": "Recruiting team"}, "This is a mailbox, not a person."),
        ({"email": "no-reply@fernwerk.example"}, ""),
        ({}, ""),
    ],
)
def test_who_is_not_written_to_and_why(
    change: dict[str, object], why_not: str, planned: Story
) -> None:
    Contact.objects.filter(full_name="Ben Cho").update(**change)
    assert chain(planned)[str(change.get("full_name", "Ben Cho"))].why_not == why_not


def test_a_company_that_asked_for_no_contact(planned: Story) -> None:
    Company.objects.filter(pk=planned.company.pk).update(do_not_contact=True)
    assert chain(planned)["Ben Cho"].why_not == "Their company asked for no contact."


def test_behind_an_agency_only_the_agency_is_written_to(planned: Story) -> None:
    planned.person("Ida Ray", "agency_recruiter", company=None)
    agency = Company.objects.create(owner=planned.user, name="Kontor Personal")
    planned.application.agency = agency
    planned.application.save(update_fields=["agency"])
    people = chain(planned)
    assert people["Ida Ray"].why_not == ""
    assert people["Anna Berg"].why_not == "Goes through the agency, unless they agree."


def test_somebody_who_only_referred_may_be_thanked_last(planned: Story) -> None:
    planned.application.referrer = Contact.objects.create(
        owner=planned.user, full_name="Noor Vale", email="noor@vale.example"
    )
    planned.application.save(update_fields=["referrer"])
    people = chain(planned)
    assert list(people)[-1] == "Noor Vale"
    assert people["Noor Vale"].why == "Referred you."


def test_erased_people_are_not_there(planned: Story) -> None:
    Contact.objects.filter(full_name="Ben Cho").update(erased_at=NOW)
    assert list(chain(planned)) == ["Anna Berg"]
