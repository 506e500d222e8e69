"""What is tracked, changed through the actions: nothing is lost, nothing is made up."""

import datetime
from typing import Any

import pytest

from followups.actions import mark_sent
from tests.story import NOW, TODAY, Story, at, full_story, make_user
from tracker.actions import (
    change_stage,
    correct_outcome,
    delete_application,
    delete_interview,
    find_or_create_company,
    move_contact,
    record_feedback,
    record_outcome,
    record_touchpoint,
    reopen_application,
    request_no_contact,
    save_application,
    undo_outcome,
)
from tracker.enums import CLOSED_BY, OutcomeKind
from tracker.errors import CannotUndo, ImpossibleDate
from tracker.models import Application, Company, Contact, ContactRole, Outcome, Posting, StageEvent

pytestmark = pytest.mark.django_db

YESTERDAY = TODAY - datetime.timedelta(days=1)


def stages(application: Application) -> list[tuple[str, datetime.date]]:
    return list(application.stage_events.values_list("stage", "happened_on"))


def test_adding_appends_saved_and_applied() -> None:
    story = Story()
    applied = datetime.date(2026, 1, 12)
    assert stages(story.application) == [("saved", applied), ("applied", applied)]
    assert (story.application.stage, story.application.furthest_stage) == ("applied", "applied")
    assert (story.application.status, story.application.last_contact_on) == ("open", applied)


def test_one_that_is_only_saved_was_not_applied_for() -> None:
    story = Story(applied_on=None)
    assert stages(story.application) == [("saved", TODAY)]
    assert story.application.stage == "saved"


def test_the_applied_date_corrected_moves_its_event_and_adds_none() -> None:
    story = Story()
    story.application.applied_on = datetime.date(2026, 1, 5)
    save_application(story.application, by=story.user, now=NOW)
    applied = [event for event in stages(story.application) if event[0] == "applied"]
    assert applied == [("applied", datetime.date(2026, 1, 5))]


def test_applying_later_is_a_stage_of_its_own() -> None:
    story = Story(applied_on=None)
    story.application.applied_on = TODAY
    save_application(story.application, by=story.user, now=NOW)
    story.application.refresh_from_db()
    assert [stage for stage, _on in stages(story.application)] == ["saved", "applied"]
    assert story.application.stage == "applied"


def test_the_posting_is_kept_and_corrected_in_place() -> None:
    story = Story()
    who = {"by": story.user, "now": NOW}
    for text in ("We look for somebody", "We look for somebody kind"):
        save_application(
            story.application, posting_url="https://x.example/1", posting_text=text, **who
        )
    assert [(row.url, row.text) for row in Posting.objects.all()] == [
        ("https://x.example/1", "We look for somebody kind")
    ]


def test_everybody_in_an_interview_gets_a_part_and_keeps_the_one_they_have() -> None:
    story = Story()
    anna = story.person("Anna Berg", "hiring_manager")
    ben = Contact.objects.create(owner=story.user, full_name="Ben Cho")
    story.interview(anna, ben)
    parts = dict(ContactRole.objects.values_list("contact__full_name", "role"))
    assert parts == {"Anna Berg": "hiring_manager", "Ben Cho": "interviewer"}
    story.application.refresh_from_db()
    assert story.application.furthest_stage == "interview"
    assert story.application.last_contact_on == datetime.date(2026, 2, 24)


def test_an_interview_taken_out_leaves_its_people() -> None:
    story = Story()
    interview = story.interview(story.person("Anna Berg", "hiring_manager"))
    delete_interview(interview, by=story.user, now=NOW)
    story.application.refresh_from_db()
    assert story.application.furthest_stage == "applied"
    assert ContactRole.objects.count() == 1


def test_going_back_a_stage_keeps_the_furthest() -> None:
    story = Story()
    for stage, on in (("final_interview", YESTERDAY), ("assessment", TODAY)):
        change_stage(story.application, stage=stage, on=on, by=story.user, now=NOW)
    assert story.application.stage == "assessment"
    assert story.application.furthest_stage == "final_interview"


@pytest.mark.parametrize("kind", OutcomeKind.values)
def test_an_ending_erases_no_stage_and_is_taken_back_exactly(kind: str) -> None:
    story = Story()
    story.interview(story.person("Anna Berg", "hiring_manager"))
    change_stage(story.application, stage="final_interview", on=YESTERDAY, by=story.user, now=NOW)
    events = list(StageEvent.objects.values())
    before = Application.objects.values().get()
    company = Company.objects.values().get()
    outcome = record_outcome(
        story.application, kind=kind, notified_on=TODAY, by=story.user, now=NOW
    )
    after = Application.objects.get()
    assert after.status == ("on_hold" if kind == "on_hold" else "closed")
    assert (after.outcome, after.closed_by, after.closed_on) == (kind, CLOSED_BY[kind], TODAY)
    assert (after.stage, after.furthest_stage) == ("final_interview", "final_interview")
    assert list(StageEvent.objects.values()) == events
    undo_outcome(outcome, by=story.user, now=at(20))
    assert Application.objects.values().get() == before
    assert Company.objects.values().get() == company
    assert list(StageEvent.objects.values()) == events


def test_silence_is_no_contact_and_a_notice_is() -> None:
    story = Story()
    record_outcome(story.application, kind="no_response", notified_on=TODAY, by=story.user, now=NOW)
    assert Application.objects.get().last_contact_on == datetime.date(2026, 1, 12)
    record_outcome(
        story.application, kind="not_selected", notified_on=TODAY, by=story.user, now=NOW
    )
    assert Application.objects.get().last_contact_on == TODAY


def test_a_late_answer_keeps_the_silence_before_it() -> None:
    story = Story()
    for kind in ("no_response", "not_selected"):
        record_outcome(story.application, kind=kind, notified_on=TODAY, by=story.user, now=NOW)
    kinds = list(Outcome.objects.order_by("pk").values_list("kind", "undone_at"))
    assert kinds == [("no_response", None), ("not_selected", None)]
    assert Application.objects.get().outcome == "not_selected"
    first = Outcome.objects.order_by("pk").first()
    with pytest.raises(CannotUndo, match="newer"):
        undo_outcome(first, by=story.user, now=NOW)


@pytest.mark.parametrize("on", [TODAY + datetime.timedelta(days=1), datetime.date(2026, 1, 11)])
def test_a_date_that_cannot_be_saves_nothing(on: datetime.date) -> None:
    story = Story()
    before = Application.objects.values().get()
    with pytest.raises(ImpossibleDate):
        record_outcome(
            story.application, kind="not_selected", notified_on=on, by=story.user, now=NOW
        )
    assert not Outcome.objects.exists()
    assert Application.objects.values().get() == before


def test_what_was_set_by_hand_since_is_not_taken_back() -> None:
    """The person changed the company after recording: undo touches only what it wrote itself."""
    story = Story()
    outcome = story.rejected(toxic=True, feedback="refused")
    Company.objects.update(relationship="target")
    undo_outcome(outcome, by=story.user, now=NOW)
    company = Company.objects.get()
    assert (company.relationship, company.gives_no_feedback) == ("target", False)


def test_a_clock_set_back_does_not_stop_taking_back() -> None:
    story = Story()
    outcome = story.rejected()
    undo_outcome(outcome, by=story.user, now=NOW - datetime.timedelta(hours=3))
    assert Application.objects.get().status == "open"


def test_opened_again_keeps_the_history_and_cannot_be_undone_twice() -> None:
    story = Story()
    outcome = story.rejected()
    reopen_application(story.application, on=TODAY, by=story.user, now=NOW, note="A new team")
    application = Application.objects.get()
    assert (application.status, application.outcome, application.closed_on) == ("open", "", None)
    assert Outcome.objects.get().undone_at is None
    assert application.touchpoints.get().text == "A new team"
    with pytest.raises(CannotUndo, match="opened again"):
        undo_outcome(outcome, by=story.user, now=NOW)


def test_conduct_noted_later_makes_the_company_one_to_avoid() -> None:
    story = Story()
    outcome = story.rejected()
    correct_outcome(outcome, by=story.user, now=NOW, unprofessional=True)
    assert Company.objects.get().relationship == "avoid"


@pytest.mark.parametrize(
    ("happened_at", "expected"),
    [
        (at(2), datetime.date(2026, 3, 2)),
        (at(1, month=1), datetime.date(2026, 1, 12)),  # older than what is known
        (at(9), datetime.date(2026, 1, 12)),  # not yet
    ],
)
def test_the_last_contact_only_moves_forward_and_never_ahead(
    happened_at: datetime.datetime, expected: datetime.date
) -> None:
    story = Story()
    record_touchpoint(
        application=story.application, direction="in", kind="conversation",
        happened_at=happened_at, by=story.user, now=NOW,
    )  # fmt: skip
    assert Application.objects.get().last_contact_on == expected


def test_feedback_is_kept_as_it_was_given() -> None:
    story = Story()
    story.rejected()
    given: dict[str, Any] = {"text": "More Kafka.", "themes": ["depth"], "act_on": "Kafka"}
    feedback = record_feedback(
        story.application, kind="specific", received_on=TODAY, by=story.user, now=NOW, **given
    )
    feedback.refresh_from_db()
    assert {name: getattr(feedback, name) for name in given} == given
    assert Company.objects.get().gives_no_feedback is False


def test_moving_keeps_where_somebody_worked() -> None:
    story = Story()
    anna = story.person("Anna Berg", "hiring_manager", job_title="Lead")
    other = Company.objects.create(owner=story.user, name="Ostsee")
    who = {"by": story.user, "now": NOW}
    move_contact(anna, company=other, job_title="Head", on=YESTERDAY, **who)
    move_contact(anna, company=None, job_title="", on=TODAY, **who)
    history = anna.employments.order_by("pk").values_list(
        "company__name", "job_title", "started_on", "ended_on"
    )
    assert list(history) == [
        ("Fernwerk", "Lead", None, YESTERDAY),
        ("Ostsee", "Head", YESTERDAY, TODAY),
    ]
    anna.refresh_from_db()
    assert (anna.company, anna.job_title) == (None, "")


def test_no_contact_is_kept_on_the_person_alone() -> None:
    story = Story()
    anna, ben = story.person("Anna Berg", "recruiter"), story.person("Ben Cho", "recruiter")
    request_no_contact(contact=anna, by=story.user, now=NOW)
    kept = dict(Contact.objects.values_list("full_name", "do_not_contact"))
    assert kept == {anna.full_name: True, ben.full_name: False}
    assert Company.objects.get().do_not_contact is False


@pytest.mark.parametrize(
    "name", ["zürich rück", "ZÜRICH RÜCK", "Zurich  Ruck", "Zü\u202erich Rück", "Zürich\x00 Rück\n"]
)
def test_the_same_company_is_found_however_it_is_written(name: str) -> None:
    user, stranger = make_user(), make_user("b@example.org")
    known = find_or_create_company("Zürich Rück", by=user)
    assert find_or_create_company(name, by=user) == known
    assert find_or_create_company(name, by=stranger) != known


@pytest.mark.parametrize("name", ["", " ", "\x00\u202e", "\u2066\u2069"])
def test_a_name_of_nothing_visible_is_no_company(name: str) -> None:
    assert find_or_create_company(name, by=make_user()) is None
    assert not Company.objects.exists()


def test_deleting_takes_what_hangs_on_it_and_leaves_people() -> None:
    story = full_story()
    mark_sent(story.step("thank_you"), sent_at=at(4), by=story.user, now=at(4))
    delete_application(story.application, by=story.user, now=NOW)
    assert not Application.objects.exists()
    assert set(Contact.objects.values_list("full_name", flat=True)) == {"Anna Berg", "Ben Cho"}
    assert Company.objects.count() == 1
