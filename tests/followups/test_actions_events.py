"""The cancellation matrix: what happens to open steps when something happens."""

import datetime

import pytest

from followups.actions import (
    choose,
    mark_sent,
    mute,
    pause_search,
    preferences_changed,
    resume_search,
    snooze,
    wake,
)
from followups.enums import Choice, StepKind
from followups.matrix import MATRIX, Effect, Happening, effect_of
from followups.models import Decision, Step
from tests.story import NOW, TODAY, Story, at, full_story, make_user
from tracker.actions import (
    answer_linkedin,
    correct_outcome,
    delete_application,
    erase_contact,
    move_contact,
    record_feedback,
    record_outcome,
    record_touchpoint,
    reopen_application,
    request_no_contact,
    save_application,
    save_company,
    set_role,
)
from tracker.models import Application, Contact, Outcome

pytestmark = pytest.mark.django_db


def day(number: int, month: int = 3, year: int = 2026) -> datetime.date:
    return datetime.date(year, month, number)


def sent_story() -> Story:
    story = full_story()
    mark_sent(story.step("thank_you"), sent_at=at(4), by=story.user, now=at(4))
    return story


def test_every_row_of_the_matrix_has_words_and_known_effects() -> None:
    assert set(MATRIX) == set(Happening)
    assert all(row.reason.endswith((".", "?")) for row in MATRIX.values())
    assert effect_of(Happening.CAME_BACK, StepKind.REFLECTION) == Effect.CANCEL
    assert effect_of(Happening.FEEDBACK_RECEIVED, StepKind.CHECK_IN) is None


def test_feedback_ends_the_request_and_offers_thanks() -> None:
    story = sent_story()
    anna = Contact.objects.get(full_name="Anna Berg")
    record_feedback(
        story.application, kind="specific", received_on=day(5), by=story.user, now=at(5),
        text="More on streaming.", act_on="streaming", contact=anna,
    )  # fmt: skip
    states = story.states()
    assert states["feedback_request"] == "cancelled"
    assert states["feedback_thanks"] == "scheduled"
    assert (states["linkedin Anna"], states["check_in"]) == ("scheduled", "scheduled")
    assert story.step("feedback_thanks").due_on == day(6)


def test_no_feedback_by_policy_is_kept_for_the_next_time() -> None:
    story = sent_story()
    record_feedback(
        story.application, kind="declined_by_policy", received_on=day(5), by=story.user, now=at(5)
    )
    assert story.states()["feedback_request"] == "cancelled"
    assert "feedback_thanks" not in story.states()
    later = Story(user=story.user, title="Analyst")
    cara = later.person("Cara Diaz", "hiring_manager")
    later.interview(cara)
    later.rejected(sender=cara)
    later.follow()
    assert "feedback_request" not in later.states()


def test_a_reply_restarts_the_clock_and_keeps_the_thread() -> None:
    story = sent_story()
    assert story.step("feedback_request").due_on == day(6)
    record_touchpoint(
        by=story.user, now=at(5, 16), application=story.application, direction="in", kind="reply",
        happened_at=at(5, 16), subject="Re: Data engineer",
    )  # fmt: skip
    assert story.step("feedback_request").due_on == day(9)
    assert story.states()["check_in"] == "scheduled"


@pytest.mark.parametrize("whole_company", [True, False])
def test_no_contact_ends_everything_open_to_them(whole_company: bool) -> None:
    story = full_story()
    anna = Contact.objects.get(full_name="Anna Berg")
    target = {"company": story.company} if whole_company else {"contact": anna}
    request_no_contact(by=story.user, now=at(4), **target)
    states = story.states()
    assert states["thank_you"] == "cancelled" if whole_company else True
    assert states["linkedin Anna"] == "cancelled"
    if whole_company:
        contacting = set(states) - {"reflection", "role_fit_review"}
        assert {states[kind] for kind in contacting} == {"cancelled"}
        assert story.decision.recommendation == "stay_silent"
    else:
        assert not Step.objects.open().filter(contact=anna).exists()


def test_no_contact_survives_a_new_application() -> None:
    story = full_story()
    request_no_contact(by=story.user, now=NOW, company=story.company)
    later = Story(user=story.user, title="Analyst")
    later.rejected()
    assert later.decision.recommendation == "stay_silent"
    assert later.decision.reasons[0]["rule"] == "opt-out"


def test_linkedin_declined_cancels_for_that_person_and_asks_before_the_check_in() -> None:
    story = sent_story()
    anna = Contact.objects.get(full_name="Anna Berg")
    answer_linkedin(anna, accepted=False, by=story.user, now=at(5))
    states = story.states()
    assert states["linkedin Anna"] == "cancelled"
    assert states["linkedin Ben"] == "scheduled"
    assert states["check_in"] == "held"
    wake(at(3, 8, month=9))
    assert story.states()["check_in"] == "ready"


def test_linkedin_accepted_is_done() -> None:
    story = sent_story()
    answer_linkedin(
        Contact.objects.get(full_name="Ben Cho"), accepted=True, by=story.user, now=at(5)
    )
    assert story.states()["linkedin Ben"] == "done"


def test_a_job_elsewhere_rests_the_search_and_can_be_taken_back() -> None:
    story = sent_story()
    before = story.states()
    pause_search(story.user, now=at(5))
    states = story.states()
    assert (states["feedback_request"], states["check_in"]) == ("cancelled", "cancelled")
    assert states["linkedin Anna"] == "scheduled"
    resume_search(story.user, now=at(9))
    assert story.states() == before


def test_a_job_elsewhere_lets_a_fresh_thank_you_be_finished() -> None:
    story = full_story()
    pause_search(story.user, now=at(5))
    assert story.states()["thank_you"] == "scheduled"
    other = full_story(user=make_user("b@example.org"))
    pause_search(other.user, now=at(20))
    assert other.states()["thank_you"] == "cancelled"


def test_a_new_application_there_lets_request_and_check_in_rest() -> None:
    story = sent_story()
    other = save_application(
        Application(title="Analyst", company=story.company, applied_on=day(5)),
        by=story.user,
        now=at(5),
    )
    states = story.states()
    assert states["check_in"] == "held"
    assert states["feedback_request"] == "held"
    assert (states["linkedin Anna"], states["linkedin Ben"]) == ("held", "scheduled")
    record_outcome(other, kind="withdrawn", notified_on=day(6), by=story.user, now=at(6))
    states = story.states()
    assert (states["check_in"], states["feedback_request"]) == ("scheduled", "scheduled")
    assert states["linkedin Anna"] == "scheduled"
    assert story.step("check_in").due_on == day(3, 9)


def test_they_came_back() -> None:
    story = full_story()
    reopen_application(story.application, on=TODAY, by=story.user, now=at(4))
    story.application.refresh_from_db()
    assert set(story.states().values()) == {"cancelled"}
    assert story.application.status == "open"
    assert Outcome.objects.filter(application=story.application).count() == 1
    assert not Decision.objects.current().exists()


def test_conduct_flagged_later_ends_what_is_unsent() -> None:
    story = sent_story()
    outcome = story.decision.outcome
    correct_outcome(outcome, by=story.user, now=at(5), toxic=True)
    states = story.states()
    assert states["thank_you"] == "done"
    assert states["feedback_request"] == "cancelled"
    assert states["check_in"] == "cancelled"
    assert story.decision.recommendation == "stay_silent"


def test_a_contact_who_left_is_asked_about() -> None:
    story = sent_story()
    anna = Contact.objects.get(full_name="Anna Berg")
    move_contact(anna, company=None, job_title="", on=day(5), by=story.user, now=at(5))
    assert story.states()["check_in"] == "held"
    assert story.states()["linkedin Anna"] == "scheduled"


def test_an_erased_person_is_written_to_no_more() -> None:
    story = sent_story()
    anna = Contact.objects.get(full_name="Anna Berg")
    erase_contact(anna, by=story.user, now=at(5))
    assert not Step.objects.open().filter(contact=anna).exists()
    texts = {point.text for point in anna.touchpoints.all()}
    assert texts == {""}
    assert "Anna" not in str(Contact.objects.get(pk=anna.pk).full_name)


def test_a_wish_corrected_later_decides_again_and_drops_the_check_in() -> None:
    story = full_story()
    first = story.decision
    correct_outcome(first.outcome, by=story.user, now=at(3, 12), wants_future="no")
    assert story.decision.pk != first.pk
    assert story.decision.recommendation == "optional"
    assert story.decision.choice == "follow_plan"
    assert story.states()["check_in"] == "cancelled"
    assert story.states()["thank_you"] == "scheduled"


def test_a_new_interviewer_gets_a_linkedin_step() -> None:
    story = full_story()
    story.person("Cara Diaz", "interviewer")
    assert story.states()["linkedin Cara"] == "blocked"


def test_the_passing_of_days_is_no_new_fact() -> None:
    story = full_story()
    first = story.decision.pk
    set_role(
        story.application,
        contact=Contact.objects.get(full_name="Ben Cho"),
        role="interviewer",
        by=story.user,
        now=at(9),
    )
    assert story.decision.pk == first


def test_rest_moves_dates_and_piles_nothing_up() -> None:
    story = full_story()
    wake(at(4, 8))
    mute(story.user, until=day(12), now=at(4))
    thanks = story.step("thank_you")
    assert (thanks.state, thanks.due_on, thanks.good_until) == ("scheduled", day(12), day(18))
    assert story.step("check_in").due_on == day(3, 9)


def test_another_zone_keeps_the_dates_and_moves_the_instants() -> None:
    story = full_story()
    user = story.user
    user.time_zone = "Pacific/Auckland"
    user.save(update_fields=["time_zone"])
    preferences_changed(user, changed={"time_zone"}, now=NOW)
    thanks = story.step("thank_you")
    assert thanks.due_on == day(4)
    assert thanks.wakes_at == datetime.datetime(2026, 3, 3, 19, 0, tzinfo=datetime.UTC)


def test_other_habits_replan() -> None:
    story = full_story()
    user = story.user
    user.feedback_policy = "never"
    user.save(update_fields=["feedback_policy"])
    preferences_changed(user, changed={"feedback_policy"}, now=NOW)
    assert story.states()["feedback_request"] == "cancelled"


def test_one_thank_you_to_one_person_for_two_applications() -> None:
    story = full_story()
    anna = Contact.objects.get(full_name="Anna Berg")
    other = Story(user=story.user, title="Analyst")
    set_role(other.application, contact=anna, role="hiring_manager", by=story.user, now=NOW)
    other.interview(anna)
    other.rejected(sender=anna)
    other.follow()
    assert "thank_you" not in other.states()
    assert other.states()["check_in"] == "scheduled"
    assert story.states()["check_in"] == "cancelled"


def test_silence_with_a_company_renamed_stays_decided_once() -> None:
    story = full_story()
    choose(story.decision, choice=Choice.STAY_SILENT, by=story.user, now=NOW)
    story.company.name = "Fernwerk AG"
    save_company(story.company, by=story.user, now=NOW)
    story.application.refresh_from_db()
    assert "fernwerk ag" in story.application.search_text
    assert story.decision.choice == "stay_silent"


def test_a_moved_step_keeps_its_day_when_facts_change() -> None:
    story = full_story()
    snooze(story.step("thank_you"), until=day(9), by=story.user, now=NOW)
    correct_outcome(story.decision.outcome, by=story.user, now=NOW, reason="skills_gap")
    story.person("Cara Diaz", "interviewer")
    assert story.step("thank_you").due_on == day(9)


def test_what_waited_goes_on_when_the_other_application_is_deleted() -> None:
    story = sent_story()
    other = save_application(
        Application(title="Analyst", company=story.company, applied_on=day(5)),
        by=story.user,
        now=at(5),
    )
    assert story.states()["check_in"] == "held"
    delete_application(other, by=story.user, now=at(6))
    assert story.states()["check_in"] == "scheduled"


def test_a_thank_you_sent_meanwhile_does_not_wake_what_rests() -> None:
    story = full_story()
    save_application(
        Application(title="Analyst", company=story.company, applied_on=TODAY),
        by=story.user,
        now=NOW,
    )
    mark_sent(story.step("thank_you"), sent_at=at(4), by=story.user, now=at(4))
    states = story.states()
    assert (states["feedback_request"], states["linkedin Anna"]) == ("held", "held")
    assert states["linkedin Ben"] == "scheduled"


@pytest.mark.parametrize(("allowed", "planned"), [(1, False), (2, True)])
def test_as_many_unanswered_check_ins_as_the_person_allows(allowed: int, planned: bool) -> None:
    user = make_user(unanswered_check_ins=allowed)
    story = full_story(user=user)
    check_in = story.step("check_in")
    mark_sent(check_in, sent_at=at(3, month=9), by=user, now=at(3, month=9))
    anna = Contact.objects.get(full_name="Anna Berg")
    later = Story(user=user, title="Analyst", now=at(20, month=9))
    set_role(later.application, contact=anna, role="hiring_manager", by=user, now=later.now)
    later.interview(anna)
    later.rejected(on=day(20, 9), sender=anna)
    later.follow()
    assert ("check_in" in later.states()) is planned
