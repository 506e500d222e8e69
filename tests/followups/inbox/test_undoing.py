"""A confirmation taken back: every row is as it was, and what is newer is never lost."""

import datetime
from collections.abc import Callable

import pytest

from followups.actions import choose, mark_sent
from followups.enums import Choice
from followups.errors import CannotTakeBack
from followups.inbox import NewApplication, confirm, set_aside, undo_confirm
from followups.models import Mail
from followups.reading.result import Kind, Subkind
from tests.followups.inbox.mails import LATER, Letter, everything, from_anna
from tests.followups.inbox.test_bounces import RETURNED, thanked
from tests.story import NOW, TODAY, Story, at, full_story, make_user
from tracker.actions import (
    Notice,
    change_stage,
    record_feedback,
    record_outcome,
    record_touchpoint,
    save_application,
    undo_outcome,
)
from tracker.errors import CannotUndo
from tracker.models import Application, Company, Interview, Outcome

pytestmark = pytest.mark.django_db

UNDONE_AT = at(3, 15)


def waiting_story() -> Story:
    """An open application with an interview, and another one at the company that was decided."""
    story = Story()
    anna = story.person("Anna Berg", "hiring_manager")
    story.interview(anna)
    other = Story(user=story.user, title="Gardener")
    other.interview(other.person("Ben Cho", "interviewer"))
    other.rejected()
    other.follow()
    return story


def asked() -> Story:
    """Thanked, and asked for feedback."""
    story = thanked()
    mark_sent(story.step("feedback_request"), sent_at=NOW, by=story.user, now=NOW)
    return story


def silent() -> Story:
    story = Story()
    record_outcome(story.application, kind="no_response", notified_on=TODAY, by=story.user, now=NOW)
    return story


def saved() -> Story:
    story = Story()
    story.application = save_application(
        Application(title="Gardener", company=story.company),
        by=story.user,
        now=at(1),
        posting_url="https://boards.example/1",
    )
    return story


INVITATION = Letter(kind=Kind.INTERVIEW, more={"calendar_start": at(9, 14)})
GIVEN = from_anna(subkind=Subkind.FEEDBACK_REPLY, details={"feedback": "given"})
REFUSED = from_anna(subkind=Subkind.FEEDBACK_REPLY, details={"feedback": "refused"})

CASES: dict[str, tuple[Callable[[], Story], Letter]] = {
    "a rejection": (waiting_story, Letter(details={"no_contact_requested": True})),
    "a rejection after silence": (silent, Letter()),
    "a pause": (waiting_story, Letter(subkind=Subkind.ON_HOLD)),
    "a withdrawal": (waiting_story, Letter(kind=Kind.OTHER, subkind=Subkind.WITHDRAWAL_CONFIRMED)),
    "an acknowledgement": (saved, Letter(kind=Kind.ACKNOWLEDGEMENT)),
    "an interview": (waiting_story, INVITATION),
    "an assessment": (waiting_story, Letter(kind=Kind.ASSESSMENT)),
    "an offer": (waiting_story, Letter(kind=Kind.OFFER)),
    "an interview after a plan": (full_story, INVITATION),
    "an offer after silence": (silent, Letter(kind=Kind.OFFER)),
    "feedback after a plan": (full_story, GIVEN),
    "feedback that was asked for": (asked, GIVEN),
    "no feedback by policy": (full_story, REFUSED),
    "a reply": (thanked, from_anna()),
    "a returned message": (thanked, RETURNED),
    "an absence note": (full_story, from_anna(subkind=Subkind.OUT_OF_OFFICE)),
}


@pytest.mark.parametrize("case", CASES)
def test_everything_is_as_it_was_and_can_be_confirmed_again(case: str) -> None:
    tell, letter = CASES[case]
    story = tell()
    user, application = story.user, story.application
    mail = letter.taken(user, application=application, now=LATER)
    before = everything()
    mail = confirm(mail, by=user, now=LATER, application=application)
    once = everything()
    assert (once != before) == (case != "an absence note")
    mail = undo_confirm(mail, by=user, now=UNDONE_AT)
    assert everything() == before
    assert (mail.state, mail.filed_at, mail.application) == ("waiting", None, application)
    assert (mail.outcome, mail.stage_event, mail.feedback, mail.touchpoint, mail.step) == (
        None,
    ) * 5
    assert mail.content.before == {}
    assert undo_confirm(mail, by=user, now=UNDONE_AT).state == "waiting"
    mail = confirm(mail, by=user, now=at(3, 16), application=application)
    assert {name: len(rows) for name, rows in everything().items()} == {
        name: len(rows) for name, rows in once.items()
    }
    undo_confirm(mail, by=user, now=at(3, 17))
    assert everything() == before


@pytest.mark.parametrize(
    "letter",
    [Letter(), Letter(kind=Kind.ACKNOWLEDGEMENT), INVITATION, Letter(kind=Kind.OFFER)],
    ids=str,
)
@pytest.mark.parametrize("company", ["Harbour", "Fernwerk", ""])
def test_an_application_that_came_with_it_goes_with_it(letter: Letter, company: str) -> None:
    story = full_story()
    mail = letter.taken(story.user, now=LATER)
    belonged_to = mail.application
    before = everything()
    new = NewApplication(title="Gardener", company=company)
    mail = confirm(mail, by=story.user, now=LATER, new_application=new)
    assert Application.objects.count() == 2
    mail = undo_confirm(mail, by=story.user, now=UNDONE_AT)
    after = everything()
    # An application at the same company is decided again when another one comes and goes.
    for rows in (before, after):
        rows.pop("decisions")
    assert after == before
    assert (mail.state, mail.application, mail.made_application) == ("waiting", belonged_to, False)


def test_after_thirty_days_it_stays() -> None:
    story = Story()
    mail = Letter().taken(story.user, now=LATER)
    mail = confirm(mail, by=story.user, now=LATER, application=story.application)
    last = LATER.astimezone(datetime.UTC) + datetime.timedelta(days=30)
    with pytest.raises(CannotTakeBack, match="more than 30 days ago"):
        undo_confirm(mail, by=story.user, now=last + datetime.timedelta(seconds=1))
    assert undo_confirm(mail, by=story.user, now=last).state == "waiting"


class TestSomethingNewer:
    """Stands on what was confirmed: taking it back is refused in words, and nothing changes."""

    def filed(self, story: Story, letter: Letter) -> Mail:
        mail = letter.taken(story.user, application=story.application, now=LATER)
        mail = confirm(mail, by=story.user, now=LATER, application=story.application)
        story.application.refresh_from_db()
        return mail

    def refused(self, mail: Mail, words: str) -> None:
        before = everything()
        with pytest.raises((CannotTakeBack, CannotUndo), match=words):
            undo_confirm(mail, by=mail.owner, now=UNDONE_AT)
        assert everything() == before
        assert Mail.objects.get(pk=mail.pk).state == "filed"

    def test_a_newer_outcome(self) -> None:
        story = Story()
        mail = self.filed(story, Letter(subkind=Subkind.ON_HOLD))
        self.filed(story, Letter(text="Now for good."))
        self.refused(mail, "Something newer")

    def test_a_later_stage(self) -> None:
        story = Story()
        mail = self.filed(story, Letter(kind=Kind.ASSESSMENT))
        change_stage(story.application, stage="interview", on=TODAY, by=story.user, now=LATER)
        self.refused(mail, "Something newer was recorded")

    def test_an_end_after_it_was_opened_again(self) -> None:
        story = full_story()
        mail = self.filed(story, INVITATION)
        story.rejected()
        self.refused(mail, "Something newer was recorded")

    def test_notes_about_the_interview(self) -> None:
        story = Story()
        mail = self.filed(story, INVITATION)
        Interview.objects.update(detail="They showed me the workshop")
        self.refused(mail, "noted something about this interview")

    def test_thanks_for_the_feedback(self) -> None:
        story = full_story()
        mail = self.filed(story, GIVEN)
        mark_sent(story.step("feedback_thanks"), sent_at=at(3, 13), by=story.user, now=at(3, 13))
        self.refused(mail, r"done a step that came of this since \(thanks for the feedback\)")

    def test_an_application_that_grew(self) -> None:
        story = Story()
        mail = Letter(kind=Kind.ACKNOWLEDGEMENT).taken(story.user, now=LATER)
        new = NewApplication(title="Gardener", company="Harbour")
        mail = confirm(mail, by=story.user, now=LATER, new_application=new)
        record_touchpoint(
            by=story.user,
            now=LATER,
            application=mail.application,
            direction="out",
            kind="note",
            happened_at=LATER,
        )
        self.refused(mail, "added to this application since")

    def test_a_contact_of_the_same_day_keeps_its_date(self) -> None:
        story = Story()
        mail = self.filed(story, from_anna(kind=Kind.ASSESSMENT))
        record_touchpoint(
            by=story.user,
            now=at(3, 14),
            application=story.application,
            direction="out",
            kind="note",
            happened_at=at(3, 14),
        )
        undo_confirm(mail, by=story.user, now=UNDONE_AT)
        story.application.refresh_from_db()
        assert (story.application.stage, story.application.last_contact_on) == ("applied", TODAY)


def test_an_outcome_that_was_on_record_before_stays() -> None:
    story = Story()
    mail = Letter(address="", name="", text="No.").taken(story.user, now=LATER)
    notice = {"written": "automated", "text": "No.", "wants_future": "", "written_by": "unknown"}
    record_outcome(
        story.application,
        kind="not_selected",
        notified_on=TODAY,
        by=story.user,
        now=NOW,
        notice=Notice(**notice),
    )
    before = everything()
    mail = confirm(mail, by=story.user, now=LATER, application=story.application, what="outcome")
    assert (mail.outcome, Outcome.objects.count()) == (Outcome.objects.first(), 1)
    assert undo_confirm(mail, by=story.user, now=UNDONE_AT).state == "waiting"
    assert everything() == before


def test_what_was_taken_back_on_the_outcomes_page_is_just_waiting_again() -> None:
    story = Story()
    mail = Letter().taken(story.user, now=LATER)
    mail = confirm(mail, by=story.user, now=LATER, application=story.application)
    assert mail.outcome is not None
    undo_outcome(mail.outcome, by=story.user, now=UNDONE_AT)
    assert undo_confirm(mail, by=story.user, now=UNDONE_AT).state == "waiting"


def test_a_mail_whose_application_was_deleted_waits_again() -> None:
    story = Story()
    mail = Letter().taken(story.user, now=LATER)
    mail = confirm(mail, by=story.user, now=LATER, application=story.application)
    story.application.delete()
    mail = undo_confirm(mail, by=story.user, now=UNDONE_AT)
    assert (mail.state, mail.application, mail.outcome) == ("waiting", None, None)


def test_nobody_else_takes_it_back() -> None:
    story = Story()
    mail = Letter().taken(story.user, now=LATER)
    mail = confirm(mail, by=story.user, now=LATER, application=story.application)
    with pytest.raises(Mail.DoesNotExist):
        undo_confirm(mail, by=make_user("lee@example.org"), now=UNDONE_AT)
    assert Mail.objects.get().state == "filed"


def test_one_that_was_set_aside_first_waits_afterwards() -> None:
    story = Story()
    mail = set_aside(Letter().taken(story.user, now=LATER), by=story.user)
    mail = confirm(mail, by=story.user, now=LATER, application=story.application)
    assert undo_confirm(mail, by=story.user, now=UNDONE_AT).state == "waiting"


def test_choices_made_since_go_with_the_outcome() -> None:
    story = waiting_story()
    mail = Letter().taken(story.user, now=LATER, application=story.application)
    before = everything()
    mail = confirm(mail, by=story.user, now=LATER, application=story.application)
    choose(story.decision, choice=Choice.THANK_YOU_ONLY, by=story.user, now=at(3, 13))
    undo_confirm(mail, by=story.user, now=UNDONE_AT)
    after = everything()
    for name in ("Plan", "Step"):
        before.pop(name)
        after.pop(name)
    assert after == before
    assert not story.application.steps.open().exists()


def test_feedback_recorded_by_hand_since_stays() -> None:
    story = full_story()
    mail = GIVEN.taken(story.user, application=story.application, now=LATER)
    mail = confirm(mail, by=story.user, now=LATER, application=story.application)
    record_feedback(
        story.application, kind="generic", received_on=TODAY, by=story.user, now=at(3, 13)
    )
    undo_confirm(mail, by=story.user, now=UNDONE_AT)
    assert [row.kind for row in story.application.feedback.all()] == ["generic"]
    assert story.states()["feedback_request"] == "cancelled"
    assert Company.objects.get().gives_no_feedback is False
