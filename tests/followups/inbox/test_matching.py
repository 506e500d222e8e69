"""Which application a mail belongs to: reasons in plain words, and nothing guessed."""

import datetime
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from accounts.models import User
from followups.actions import mark_sent
from followups.inbox.matching import Candidate, belongs_to, match
from followups.reading.result import Kind, Subkind
from tests.followups.inbox.mails import Letter, from_anna
from tests.story import NOW, Story, make_user
from tracker.actions import record_touchpoint, save_application
from tracker.models import Application, Company, Touchpoint

pytestmark = pytest.mark.django_db

STRANGE = Letter(
    text="Hello",
    subject="Hello",
    name="",
    address="info@elsewhere.example",
    details={"company": ""},
)


@pytest.fixture
def story() -> Story:
    return Story()


def found(letter: Letter, user: User) -> list[Candidate]:
    return match(letter.message, letter.reading, user=user, now=NOW)


def reasons(letter: Letter, story: Story) -> tuple[str, ...]:
    """Why the story's application is a candidate; nothing where it is none."""
    mine = [one for one in found(letter, story.user) if one.application_id == story.application.pk]
    return mine[0].reasons if mine else ()


def named(company: str, **more: Any) -> Letter:
    return STRANGE.but(details={"company": company, **more})


@pytest.mark.parametrize(
    "name", ["Fernwerk", "FERNWERK GmbH", "fernwerk ag", "Fernwerk Recruiting SE"]
)
def test_the_company_is_known_whatever_its_legal_form(story: Story, name: str) -> None:
    assert reasons(named(name), story) == ("Their company is Fernwerk",)


def test_a_company_of_a_similar_name_is_a_hint_and_not_clear(story: Story) -> None:
    letter = named("Fernwerk Software SE")
    candidates = found(letter, story.user)
    assert [one.reasons for one in candidates] == [
        ("Their company has a similar name: Fernwerk Software SE",)
    ]
    assert belongs_to(candidates) is None


def test_of_two_similar_names_the_equal_one_is_meant(story: Story) -> None:
    labs = Story(user=story.user, company_name="Fernwerk Labs")
    both = [
        found(named(name, title="Data engineer"), story.user)
        for name in ("Fernwerk", "Fernwerk Labs")
    ]
    clear = [one and one.application_id for one in map(belongs_to, both)]
    assert clear == [story.application.pk, labs.application.pk]


def test_a_company_and_a_similar_name_with_the_role_is_clear(story: Story) -> None:
    clear = belongs_to(found(named("Fernwerk Software SE", title="Data engineer"), story.user))
    assert clear is not None


@pytest.mark.parametrize("name", ["Mueller & Soehne", "Müller & Söhne", "MULLER + SOHNE AG"])
def test_umlauts_may_be_spelt_out(story: Story, name: str) -> None:
    other = Story(user=story.user, company_name="Müller & Söhne GmbH")
    clear = belongs_to(found(named(name), story.user))
    assert clear is not None
    assert clear.application_id == other.application.pk


def test_another_role_at_the_company_is_not_clear(story: Story) -> None:
    candidates = found(named("Fernwerk", title="Cook"), story.user)
    assert [one.reasons for one in candidates] == [
        ("Their company is Fernwerk", "But it names another role: Cook")
    ]
    assert belongs_to(candidates) is None


@pytest.mark.parametrize("name", ["Fern", "Fernwerkstatt", "", "GmbH"])
def test_another_company_is_no_match(story: Story, name: str) -> None:
    assert reasons(named(name), story) == ()


def test_the_name_in_the_text_is_a_hint(story: Story) -> None:
    letter = STRANGE.but(text="Thank you for applying to Fernwerk.")
    assert reasons(letter, story) == ("It names Fernwerk",)


def test_the_senders_domain_is_the_companys(story: Story) -> None:
    letter = STRANGE.but(address="no-reply@mail.fernwerk.example")
    assert reasons(letter, story) == ("Sent from mail.fernwerk.example",)
    Company.objects.update(website="https://www.fw-group.example/about")
    letter = STRANGE.but(address="no-reply@fw-group.example")
    assert reasons(letter, story) == ("Sent from fw-group.example, the address of Fernwerk",)


def test_the_domain_of_people_on_record(story: Story) -> None:
    story.person("Anna Berg", "recruiter", email="anna@fw.example")
    letter = STRANGE.but(address="someone.else@fw.example")
    assert reasons(letter, story) == ("People at Fernwerk write from fw.example",)


def test_a_domain_everybody_uses_says_nothing(story: Story) -> None:
    story.person("Anna Berg", "recruiter", email="anna@gmail.com")
    assert reasons(STRANGE.but(address="someone.else@gmail.com"), story) == ()


def test_somebody_on_record_wrote_it(story: Story) -> None:
    story.person("Anna Berg", "recruiter", email="Anna.Berg@private.example")
    letter = STRANGE.but(address="anna.berg@private.example")
    assert reasons(letter, story) == ("From Anna Berg, who is on record",)


def test_somebody_on_record_signs_from_another_address(story: Story) -> None:
    story.person("Anna Berg", "recruiter")
    letter = STRANGE.but(name="Anna Berg", address="no-reply@system.example")
    assert reasons(letter, story) == ("In the name of Anna Berg, who is on record",)


def test_two_people_of_one_name_are_not_guessed(story: Story) -> None:
    story.person("Anna Berg", "recruiter")
    story.person("Anna Berg", "interviewer", email="berg@other.example")
    letter = STRANGE.but(name="Anna Berg", address="no-reply@system.example")
    assert reasons(letter, story) == ()


@pytest.mark.parametrize("where", ["said", "text"])
def test_the_number_of_the_posting(story: Story, where: str) -> None:
    Application.objects.update(requisition_id="R-1234")
    said = named("", requisition_id="r-1234")
    letter = said if where == "said" else STRANGE.but(text="Your application (Ref. R-1234)")
    assert reasons(letter, story) == ("Requisition R-1234",)


def test_a_short_number_in_the_text_says_nothing(story: Story) -> None:
    Application.objects.update(requisition_id="12")
    assert reasons(STRANGE.but(text="within 12 days"), story) == ()


def test_the_address_of_the_posting(story: Story) -> None:
    url = "https://boards.example/jobs/77"
    save_application(story.application, by=story.user, now=NOW, posting_url=url)
    letter = STRANGE.but(text=f"You applied here: {url}")
    assert reasons(letter, story) == ("It names the address of the posting",)


def test_the_thread(story: Story) -> None:
    record_touchpoint(
        by=story.user,
        now=NOW,
        application=story.application,
        direction="out",
        kind="note",
        happened_at=NOW,
        message_id="<one@kim.example>",
    )
    follows = {"references": ("<other@x>", "<one@kim.example>")}
    assert reasons(STRANGE.but(more=follows), story) == ("The same thread",)
    first = Letter(more={"message_id": "<two@fernwerk.example>"}).taken(story.user)
    Touchpoint.objects.all().delete()
    follows = {"in_reply_to": "<two@fernwerk.example>"}
    assert first.application == story.application
    assert reasons(STRANGE.but(more=follows), story) == ("The same thread",)


def test_reasons_add_up(story: Story) -> None:
    story.person("Anna Berg", "recruiter")
    letter = from_anna(details={"company": "Fernwerk", "title": "Data Engineer (m/w/d)"})
    assert reasons(letter, story) == (
        "From Anna Berg, who is on record",
        "Their company is Fernwerk",
        "The role: Data engineer",
    )


def test_a_role_alone_is_a_hint_unless_the_company_is_another(story: Story) -> None:
    assert reasons(named("", title="Data engineer"), story) == ("The role: Data engineer",)
    assert reasons(named("Harbour Oy", title="Data engineer"), story) == ()


def test_the_clear_one(story: Story) -> None:
    Story(user=story.user, company_name="Harbour")
    clear = belongs_to(found(named("Fernwerk"), story.user))
    assert clear is not None
    assert clear.application_id == story.application.pk


def test_two_roles_at_one_company_are_told_apart_by_the_role_only(story: Story) -> None:
    other = Story(user=story.user, title="Gardener")
    both = found(named("Fernwerk"), story.user)
    assert {one.application_id for one in both} == {story.application.pk, other.application.pk}
    assert belongs_to(both) is None
    clear = belongs_to(found(named("Fernwerk", title="Gardener"), story.user))
    assert clear is not None
    assert clear.application_id == other.application.pk


def test_similar_roles_at_one_company_are_not_guessed(story: Story) -> None:
    Story(user=story.user, title="Senior data engineer")
    letter = STRANGE.but(text="Fernwerk, Senior data engineer: thank you.")
    assert belongs_to(found(letter, story.user)) is None
    clear = belongs_to(found(named("Fernwerk", title="Data engineer"), story.user))
    assert clear is not None
    assert clear.application_id == story.application.pk


def test_the_only_open_one_comes_before_closed_ones(story: Story) -> None:
    closed = Story(user=story.user, title="Gardener")
    closed.rejected()
    both = found(named("Fernwerk"), story.user)
    assert [one.application_id for one in both] == [story.application.pk, closed.application.pk]
    clear = belongs_to(both)
    assert clear is not None
    assert clear.application_id == story.application.pk
    story.rejected()
    assert belongs_to(found(named("Fernwerk"), story.user)) is None


@pytest.mark.parametrize(
    "letter",
    [
        STRANGE.but(text="Fernwerk is our partner.", details={"company": "Harbour"}),
        named("Harbour").but(address="jobs@fernwerk.example"),
    ],
)
def test_a_mail_of_another_company_is_at_most_offered(story: Story, letter: Letter) -> None:
    offered = found(letter, story.user)
    assert [one.application_id for one in offered] == [story.application.pk]
    assert belongs_to(offered) is None


def test_about_nobody_on_record(story: Story) -> None:
    assert found(STRANGE, story.user) == []
    assert belongs_to([]) is None
    mail = STRANGE.taken(story.user)
    assert (mail.application, mail.state, mail.content.candidates) == (None, "waiting", [])


def test_a_hint_alone_is_offered_and_not_taken(story: Story) -> None:
    mail = STRANGE.but(text="Thank you for applying as a Data engineer.").taken(story.user)
    assert mail.application is None
    assert [one["reasons"] for one in mail.content.candidates] == [["The role: Data engineer"]]


def test_nobody_elses_rows_are_ever_compared(story: Story) -> None:
    story.person("Anna Berg", "recruiter")
    Application.objects.update(requisition_id="R-1234")
    lee = make_user("lee@example.org")
    letter = from_anna(
        details={"company": "Fernwerk", "title": "Data engineer", "requisition_id": "R-1234"}
    )
    assert found(letter, lee) == []
    mail = letter.taken(lee, application=story.application)
    assert (mail.owner, mail.application) == (lee, None)


def test_a_returned_message_is_found_by_the_address_it_was_for(story: Story) -> None:
    anna = story.person("Anna Berg", "hiring_manager")
    story.interview(anna)
    story.rejected(sender=anna)
    story.follow()
    mark_sent(story.step("thank_you"), sent_at=NOW, by=story.user, now=NOW)
    letter = STRANGE.but(text="<anna@fernwerk.example>: unknown", subkind=Subkind.BOUNCE)
    assert reasons(letter, story) == (
        "Your message to Anna Berg came back",
        "It names Fernwerk",
    )


@pytest.mark.parametrize("count", [10, 1000])
def test_matching_asks_seven_questions_however_many_applications(story: Story, count: int) -> None:
    Application.objects.bulk_create(
        Application(
            owner=story.user,
            title=f"Role {number}",
            company=story.company if number % 10 == 0 else None,
            saved_on=datetime.date(2026, 1, 1),
            last_contact_on=datetime.date(2026, 1, 1),
        )
        for number in range(count)
    )
    story.person("Anna Berg", "recruiter")
    with CaptureQueriesContext(connection) as queries:
        letter = from_anna(kind=Kind.REJECTION, more={"in_reply_to": "<one@kim.example>"})
        best = found(letter, story.user)[0]
    assert best.application_id == story.application.pk
    assert len(queries) == 7


def test_a_name_alone_is_said_to_be_one(story: Story) -> None:
    story.person("Anna Berg", "hiring_manager")
    through_a_system = from_anna(address="no-reply@tracking.example", details={})
    candidates = found(through_a_system, story.user)
    assert candidates[0].reasons[0] == "In the name of Anna Berg, who is on record"
    assert belongs_to(candidates) is not None


def test_somebody_of_the_same_name_at_another_company_is_but_a_hint(story: Story) -> None:
    story.person("Anna Berg", "hiring_manager")
    stranger = from_anna(address="anna@harbour.example", details={"company": "Harbour"})
    candidates = found(stranger, story.user)
    assert [one.reasons for one in candidates] == [("In the name of Anna Berg, who is on record",)]
    assert belongs_to(candidates) is None
