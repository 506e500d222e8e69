"""A confirmed mail is recorded and filed, both or neither; open steps follow the matrix."""

import datetime
from typing import Any

import pytest

from accounts.models import User
from followups.actions import mark_sent
from followups.enums import MailState
from followups.errors import CannotRecord, NotReadable
from followups.inbox import (
    NewApplication,
    bring_back,
    confirm,
    propose,
    quarantine,
    set_aside,
    undo_confirm,
)
from followups.models import Mail, MailContent
from followups.reading.result import Kind, Sender, Subkind
from tests.followups.inbox.mails import LATER, Letter, everything, from_anna
from tests.story import NOW, TODAY, Story, at, full_story, make_user
from tracker.actions import record_outcome, save_application
from tracker.errors import ImpossibleDate
from tracker.models import Application, Company, Interview, Outcome, StageEvent, Touchpoint

pytestmark = pytest.mark.django_db


@pytest.fixture
def story() -> Story:
    return Story()


def confirmed(letter: Letter, story: Story, **more: Any) -> Mail:
    """Taken in for the story's application and confirmed as proposed, or as `more` says."""
    mail = letter.taken(story.user, application=story.application, now=LATER)
    mail = confirm(mail, by=story.user, now=LATER, application=story.application, **more)
    story.application.refresh_from_db()
    return mail


def test_a_rejection_closes_the_application_with_the_notice(story: Story) -> None:
    rita = story.person("Rita Ross", "recruiter")
    letter = Letter(
        address="rita@fernwerk.example",
        text="Dear Kim,\nwe chose somebody else.\n> my own words\nRita",
        more={
            "spans": ((0, 34), (49, 53)),
            "message_id": "<no@fernwerk.example>",
        },
        details={"feedback": "offered", "invites": ("apply_again",)},
    )
    mail = confirmed(letter, story)
    outcome = Outcome.objects.get()
    assert (mail.state, mail.filed_at, mail.outcome) == ("filed", LATER, outcome)
    assert (mail.application, mail.made_application) == (story.application, False)
    assert (outcome.kind, outcome.notified_on, outcome.channel) == ("not_selected", TODAY, "email")
    assert (outcome.written, outcome.written_by, outcome.sender) == ("automated", "recruiter", rita)
    assert (outcome.feedback, outcome.invites) == ("offered", ["apply_again"])
    assert outcome.text == "Dear Kim,\nwe chose somebody else.\nRita"
    assert outcome.message_id == "<no@fernwerk.example>"
    assert (story.application.status, story.application.outcome) == ("closed", "not_selected")
    assert story.decision.outcome == outcome


def test_what_the_person_changed_is_what_counts(story: Story) -> None:
    values = {
        "outcome_kind": "on_hold",
        "on": datetime.date(2026, 3, 1),
        "written": "personal",
        "written_by": "hiring_manager",
        "sender_name": "Ben",
        "wants_future": "no",
        "invites": ["stay_in_touch"],
        "says": "not to be set",
    }
    mail = confirmed(Letter(kind=Kind.OTHER), story, what="outcome", values=values)
    outcome = mail.outcome
    assert outcome is not None
    assert (outcome.kind, outcome.notified_on, outcome.written) == (
        "on_hold",
        datetime.date(2026, 3, 1),
        "personal",
    )
    assert (outcome.sender_name, outcome.invites) == ("Ben", ["stay_in_touch"])
    assert outcome.wants_future == "no"
    assert story.application.status == "on_hold"


def test_confirmed_twice_is_confirmed_once(story: Story) -> None:
    first = confirmed(Letter(), story)
    before = everything()
    again = confirm(first, by=story.user, now=at(4), application=story.application, what="stage")
    assert (again.pk, again.filed_at, again.outcome) == (first.pk, LATER, first.outcome)
    assert everything() == before


def test_a_refusal_leaves_the_mail_waiting(story: Story) -> None:
    mail = Letter().taken(story.user, application=story.application, now=LATER)
    before = everything()
    for values, error in (
        ({"on": at(4).date()}, ImpossibleDate),
        ({"on": datetime.date(2026, 1, 1)}, ImpossibleDate),
    ):
        with pytest.raises(error):
            confirm(mail, by=story.user, now=LATER, application=story.application, values=values)
    for what in ("stage", "feedback"):
        with pytest.raises(CannotRecord):
            confirm(
                mail,
                by=story.user,
                now=LATER,
                application=story.application,
                what=what,
                values={"on": at(4).date()},
            )
    with pytest.raises(CannotRecord, match="Which application"):
        confirm(mail, by=story.user, now=LATER)
    with pytest.raises(CannotRecord, match="name the role"):
        confirm(mail, by=story.user, now=LATER, new_application=NewApplication(title=" "))
    with pytest.raises(CannotRecord, match="came back"):
        confirm(mail, by=story.user, now=LATER, application=story.application, what="bounce")
    mail = Mail.objects.get()
    assert (mail.state, mail.filed_at, mail.content.before) == ("waiting", None, {})
    assert everything() == before


def test_a_crash_in_between_leaves_it_waiting(
    story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    mail = Letter().taken(story.user, application=story.application, now=LATER)
    before = everything()

    def power_cut(*_args: object, **_more: object) -> None:
        raise RuntimeError("power cut")

    monkeypatch.setattr(Mail, "save", power_cut)
    with pytest.raises(RuntimeError):
        confirm(mail, by=story.user, now=LATER, application=story.application)
    assert Mail.objects.get().state == "waiting"
    assert everything() == before


def test_a_very_long_text_is_cut_not_refused(story: Story) -> None:
    long = Letter(text="No. " * 60_000)
    assert len(confirmed(long, story).outcome.text) == 200_000


def test_of_somebody_elses_mail_and_application_nothing_is_reached(story: Story) -> None:
    lee = make_user("lee@example.org")
    mail = Letter().taken(story.user, application=story.application)
    for act in (
        lambda: confirm(mail, by=lee, now=LATER, application=story.application),
        lambda: set_aside(mail, by=lee),
        lambda: bring_back(mail, by=lee),
    ):
        with pytest.raises(Mail.DoesNotExist):
            act()
    own = Letter().taken(lee)
    with pytest.raises(CannotRecord, match="not there any more"):
        confirm(own, by=lee, now=LATER, application=story.application)
    assert list(Mail.objects.values_list("state", flat=True)) == ["waiting", "waiting"]


def test_a_sender_of_somebody_else_is_not_taken(story: Story) -> None:
    theirs = Story(user=make_user("lee@example.org")).person("Anna Berg", "recruiter")
    mail = confirmed(Letter(), story, values={"sender_id": theirs.pk})
    assert mail.outcome is not None
    assert mail.outcome.sender is None


class TestANewApplication:
    def test_is_added_with_the_mail(self, story: Story) -> None:
        mail = Letter(details={"company": "Harbour"}).taken(story.user)
        new = NewApplication(title="Gardener", company="Harbour Oy")
        mail = confirm(mail, by=story.user, now=LATER, new_application=new)
        made = mail.application
        assert made is not None
        assert (made.title, made.company.name, made.applied_on) == ("Gardener", "Harbour Oy", TODAY)
        assert (made.outcome, mail.made_application) == ("not_selected", True)

    def test_was_not_sent_after_the_notice(self, story: Story) -> None:
        mail = Letter(sent_at=at(20, month=2)).taken(story.user)
        new = NewApplication(title="Gardener", applied_on=datetime.date(2026, 3, 2))
        made = confirm(mail, by=story.user, now=LATER, new_application=new).application
        assert made is not None
        assert (made.applied_on, made.closed_on) == (at(20, month=2).date(),) * 2

    def test_by_an_acknowledgement_has_been_applied_for(self, story: Story) -> None:
        mail = Letter(kind=Kind.ACKNOWLEDGEMENT).taken(story.user)
        new = NewApplication(title="Gardener", company="FERNWERK")
        mail = confirm(mail, by=story.user, now=LATER, new_application=new)
        assert mail.application is not None
        assert (mail.application.company, mail.application.stage) == (story.company, "applied")
        assert mail.application.stage_events.count() == 2
        assert Company.objects.count() == 1

    def test_by_an_invitation_is_at_an_interview(self, story: Story) -> None:
        letter = Letter(kind=Kind.INTERVIEW, more={"calendar_start": at(9, 14)})
        mail = letter.taken(story.user)
        new = NewApplication(title="Gardener")
        made = confirm(mail, by=story.user, now=LATER, new_application=new).application
        assert made is not None
        assert (made.stage, made.interviews.get().starts_at) == ("interview", at(9, 14))


class TestBeyondRejections:
    def test_an_acknowledgement_of_a_saved_posting(self, story: Story) -> None:
        saved = save_application(
            Application(title="Gardener", company=story.company),
            by=story.user,
            now=at(1),
            posting_url="https://boards.example/1",
            posting_text="An advert",
        )
        mail = Letter(kind=Kind.ACKNOWLEDGEMENT).taken(story.user, application=saved)
        mail = confirm(mail, by=story.user, now=LATER, application=saved)
        saved.refresh_from_db()
        assert (saved.stage, saved.applied_on) == ("applied", TODAY)
        assert mail.stage_event == saved.stage_events.get(stage="applied")
        assert (saved.posting.url, saved.posting.text) == ("https://boards.example/1", "An advert")

    def test_one_that_is_there_already_changes_nothing(self, story: Story) -> None:
        before = everything()
        mail = confirmed(Letter(kind=Kind.ACKNOWLEDGEMENT), story)
        assert (mail.state, mail.stage_event) == ("filed", None)
        assert everything() == before

    def test_an_invitation_with_its_day(self, story: Story) -> None:
        letter = Letter(
            kind=Kind.INTERVIEW,
            text="A first call by phone",
            details={"sender": Sender("Rita", "", "recruiter")},
            more={"calendar_start": at(9, 14)},
        )
        mail = confirmed(letter, story)
        interview = Interview.objects.get()
        assert (interview.stage, interview.format) == ("screen", "phone")
        assert (interview.status, interview.starts_at) == ("scheduled", at(9, 14))
        assert mail.stage_event == StageEvent.objects.get(stage="screen", happened_on=TODAY)
        assert (story.application.stage, story.application.last_contact_on) == ("screen", TODAY)

    @pytest.mark.parametrize("kind", [Kind.ASSESSMENT, Kind.OFFER])
    def test_a_task_or_an_offer(self, story: Story, kind: Kind) -> None:
        confirmed(Letter(kind=kind, more={"calendar_start": at(9, 14)}), story)
        assert (story.application.stage, Interview.objects.count()) == (str(kind), 0)

    @pytest.mark.parametrize(
        ("subkind", "status", "outcome"),
        [
            (Subkind.ON_HOLD, "on_hold", "on_hold"),
            (Subkind.POSITION_CANCELLED, "closed", "position_cancelled"),
            (Subkind.WITHDRAWAL_CONFIRMED, "closed", "withdrawn"),
        ],
    )
    def test_other_ends(self, story: Story, subkind: Subkind, status: str, outcome: str) -> None:
        confirmed(Letter(kind=Kind.OTHER, subkind=subkind), story)
        assert (story.application.status, story.application.outcome) == (status, outcome)

    def test_a_late_answer_takes_the_place_of_silence(self, story: Story) -> None:
        record_outcome(
            story.application, kind="no_response", notified_on=TODAY, by=story.user, now=NOW
        )
        confirmed(Letter(), story)
        kinds = story.application.outcomes.standing().values_list("kind", flat=True)
        assert list(kinds) == ["no_response", "not_selected"]
        assert story.application.outcome == "not_selected"

    def test_a_second_no_is_filed_only(self) -> None:
        story = full_story()
        before = everything()
        mail = confirmed(Letter(), story)
        assert (mail.state, mail.application, mail.outcome) == ("filed", story.application, None)
        assert everything() == before


# The columns of the cancellation matrix that a mail can bring about: what each leaves of a plan
# with thank-you, feedback request, two LinkedIn requests and a check-in.
PLAN = ("thank_you", "feedback_request", "linkedin Anna", "linkedin Ben", "check_in")


class TestOpenSteps:
    def states(self, story: Story) -> list[str]:
        states = story.states()
        return [states[kind] for kind in PLAN]

    def test_an_interview_or_offer_ends_them_all(self) -> None:
        for kind, email in ((Kind.INTERVIEW, "a@x.example"), (Kind.OFFER, "b@x.example")):
            story = full_story(user=make_user(email))
            confirmed(Letter(kind=kind), story)
            assert self.states(story) == ["cancelled"] * 5
            assert (story.application.status, story.application.stage) == ("open", str(kind))
            assert story.application.outcomes.standing().count() == 1

    def test_feedback_unasked_ends_the_request(self) -> None:
        story = full_story()
        letter = from_anna(subkind=Subkind.FEEDBACK_REPLY, details={"feedback": "given"})
        mail = confirmed(letter, story)
        assert mail.feedback is not None
        assert (mail.feedback.kind, mail.feedback.received_on) == ("specific", TODAY)
        assert mail.feedback.text == letter.text
        assert self.states(story)[1] == "cancelled"
        assert story.states()["feedback_thanks"] == "scheduled"

    def test_we_give_none_ends_the_request_and_marks_the_company(self) -> None:
        story = full_story()
        letter = from_anna(subkind=Subkind.FEEDBACK_REPLY, details={"feedback": "refused"})
        assert confirmed(letter, story).feedback.kind == "declined_by_policy"
        assert self.states(story)[1] == "cancelled"
        assert Company.objects.get().gives_no_feedback
        assert "feedback_thanks" not in story.states()

    def test_asked_for_no_contact_ends_everything_that_contacts(self) -> None:
        story = full_story()
        record_outcome(story.application, kind="on_hold", notified_on=TODAY, by=story.user, now=NOW)
        story.follow()
        confirmed(Letter(details={"no_contact_requested": True}), story)
        open_ones = story.application.steps.open().values_list("kind", flat=True)
        assert [kind for kind in open_ones if kind not in {"reflection", "role_fit_review"}] == []
        assert Company.objects.get().do_not_contact

    def test_a_neutral_reply_gives_the_request_a_day(self) -> None:
        story = full_story()
        mark_sent(story.step("thank_you"), sent_at=NOW, by=story.user, now=NOW)
        due = story.step("feedback_request").due_on
        assert due == datetime.date(2026, 3, 5)
        letter = from_anna(sent_at=at(5, 9))
        mail = letter.taken(story.user, application=story.application, now=at(5))
        mail = confirm(mail, by=story.user, now=at(5), application=story.application)
        assert mail.touchpoint == Touchpoint.objects.get(kind="reply")
        assert mail.touchpoint.contact == story.application.contacts.get(full_name="Anna Berg")
        assert (mail.touchpoint.happened_at, mail.touchpoint.text) == (at(5, 9), letter.text)
        assert story.step("feedback_request").due_on == datetime.date(2026, 3, 9)
        assert self.states(story) == ["done", *["scheduled"] * 4]

    def test_an_absence_note_does_nothing(self) -> None:
        story = full_story()
        before = everything()
        mail = confirmed(from_anna(subkind=Subkind.OUT_OF_OFFICE), story)
        assert mail.state == "filed"
        assert everything() == before


def test_set_aside_and_brought_back(story: Story) -> None:
    mail = Letter().taken(story.user)
    assert set_aside(mail, by=story.user).state == MailState.UNRELATED
    assert set_aside(mail, by=story.user).state == MailState.UNRELATED
    assert bring_back(mail, by=story.user).state == MailState.WAITING
    mail = confirm(mail, by=story.user, now=LATER, application=story.application)
    assert set_aside(mail, by=story.user).state == MailState.FILED
    assert bring_back(mail, by=story.user).state == MailState.FILED


def test_one_set_aside_can_still_be_recorded(story: Story) -> None:
    mail = set_aside(Letter().taken(story.user), by=story.user)
    mail = confirm(mail, by=story.user, now=LATER, application=story.application)
    assert (mail.state, mail.outcome.kind) == ("filed", "not_selected")


def test_what_was_forgotten_is_not_brought_back(story: Story) -> None:
    mail = set_aside(Letter().taken(story.user), by=story.user)
    MailContent.objects.update(raw=b"", text="")
    with pytest.raises(NotReadable, match="forgotten"):
        bring_back(mail, by=story.user)


def test_what_could_not_be_read_is_not_recorded(person: User) -> None:
    mail = quarantine(b"\0", reason="No mail.", way="upload", by=person, now=NOW)
    with pytest.raises(NotReadable):
        confirm(mail, by=person, now=LATER, what="nothing")


def test_a_mail_about_nothing_on_record_can_be_filed(story: Story) -> None:
    mail = Letter(kind=Kind.OTHER, details={"company": ""}, address="", name="").taken(story.user)
    mail = confirm(mail, by=story.user, now=LATER, what="nothing")
    assert (mail.state, mail.application) == ("filed", None)


class TestNoContactAfterTheEnd:
    """Domain's matrix: asked for no contact, everything that is open there is cancelled."""

    LETTER = from_anna(details={"no_contact_requested": True})

    @pytest.mark.parametrize("kind", [Kind.OTHER, Kind.REJECTION])
    def test_nothing_goes_there_any_more(self, kind: Kind) -> None:
        story = full_story()
        before = everything()
        mail = self.LETTER.but(kind=kind).taken(story.user, now=LATER)
        application = Application.objects.get(pk=story.application.pk)
        proposal = propose(mail, application=application, now=LATER)
        assert proposal.what == "reply"
        assert proposal.says == (
            "Would record: their reply, on 3 March. "
            "They ask for no contact, so what is open there is cancelled."
        )
        mail = confirm(mail, by=story.user, now=LATER, application=application)
        to_them = {"thank_you", "feedback_request", "linkedin Anna", "linkedin Ben", "check_in"}
        assert {story.states()[name] for name in to_them} == {"cancelled"}
        assert Company.objects.get().do_not_contact
        undo_confirm(mail, by=story.user, now=LATER + datetime.timedelta(hours=1))
        assert everything() == before

    def test_unticked_it_is_only_a_reply(self) -> None:
        story = full_story()
        states = story.states()
        mail = self.LETTER.taken(story.user, now=LATER)
        values = {"no_contact_requested": False}
        confirm(mail, by=story.user, now=LATER, application=story.application, values=values)
        assert (story.states(), Company.objects.get().do_not_contact) == (states, False)

    def test_said_again_with_an_ending_it_stays_when_the_reply_is_taken_back(self) -> None:
        story = full_story()
        mail = self.LETTER.taken(story.user, now=LATER)
        mail = confirm(mail, by=story.user, now=LATER, application=story.application)
        other = Story(user=story.user, title="Analyst")
        other.now = LATER + datetime.timedelta(minutes=1)
        other.rejected(no_contact_requested=True)
        undo_confirm(mail, by=story.user, now=LATER + datetime.timedelta(hours=1))
        assert Company.objects.get().do_not_contact

    @pytest.mark.parametrize("kind", [Kind.OTHER, Kind.REJECTION])
    def test_where_only_an_agency_is_known_it_is_left_alone(self, kind: Kind) -> None:
        story = full_story()
        agency = Company.objects.create(owner=story.user, name="Brightside People")
        Application.objects.update(company=None, agency=agency)
        before = everything()
        mail = self.LETTER.but(kind=kind).taken(story.user, now=LATER)
        application = Application.objects.get()
        mail = confirm(mail, by=story.user, now=LATER, application=application, what="reply")
        to_them = {"thank_you", "feedback_request", "linkedin Anna", "linkedin Ben", "check_in"}
        assert {story.states()[name] for name in to_them} == {"cancelled"}
        agency.refresh_from_db()
        assert agency.do_not_contact
        assert not Company.objects.exclude(pk=agency.pk).get().do_not_contact
        undo_confirm(mail, by=story.user, now=LATER + datetime.timedelta(hours=1))
        assert everything() == before

    def test_what_an_agency_asked_does_not_hold_for_companies_it_placed_them_at(self) -> None:
        story = full_story()
        agency = Company.objects.create(owner=story.user, name="Brightside People")
        Application.objects.update(agency=agency)
        mail = self.LETTER.taken(story.user, now=LATER)
        other = Story(user=story.user, title="Analyst", company_name="Harbour").application
        Application.objects.filter(pk=other.pk).update(company=None, agency=agency)
        other.refresh_from_db()
        states = story.states()
        confirm(mail, by=story.user, now=LATER, application=other, what="reply")
        assert story.states() == states
