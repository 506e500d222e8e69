"""What a mail would be recorded as: by its kind, and by what stands on record already."""

import datetime
from typing import Any

import pytest

from followups.actions import mark_sent
from followups.inbox import propose
from followups.inbox.proposing import Proposal
from followups.reading.result import Kind, Sender, Subkind
from tests.followups.inbox.mails import LATER, Letter, from_anna
from tests.story import NOW, TODAY, Story, at, full_story
from tracker.actions import change_stage, record_outcome, record_touchpoint, save_application
from tracker.models import Application

pytestmark = pytest.mark.django_db

INVITATION = Letter(
    text="We would like to meet you in an interview.", subject="Interview", kind=Kind.INTERVIEW
)


@pytest.fixture
def story() -> Story:
    return Story()


def proposed(letter: Letter, story: Story) -> Proposal:
    story.application.refresh_from_db()
    mail = letter.taken(story.user, application=story.application, now=LATER)
    return propose(mail, application=story.application, now=LATER)


def ended(story: Story, kind: str) -> None:
    record_outcome(story.application, kind=kind, notified_on=TODAY, by=story.user, now=NOW)


@pytest.mark.parametrize(
    ("letter", "what", "says"),
    [
        (Letter(), "outcome", "Would record: not selected, on 3 March."),
        (Letter(subkind=Subkind.ON_HOLD), "outcome", "Would record: on hold, on 3 March."),
        (
            Letter(kind=Kind.OTHER, subkind=Subkind.POSITION_CANCELLED),
            "outcome",
            "Would record: position cancelled, on 3 March.",
        ),
        (
            Letter(kind=Kind.OTHER, subkind=Subkind.WITHDRAWAL_CONFIRMED),
            "outcome",
            "Would record: withdrawn by me, on 3 March.",
        ),
        (INVITATION, "stage", "Would record: interview, on 3 March."),
        (Letter(kind=Kind.ASSESSMENT), "stage", "Would record: assessment, on 3 March."),
        (Letter(kind=Kind.OFFER), "stage", "Would record: offer, on 3 March."),
        (Letter(kind=Kind.ACKNOWLEDGEMENT), "nothing", "Would only be filed: nothing changes."),
        (Letter(kind=Kind.ALERT), "nothing", "Would only be filed: nothing changes."),
        (Letter(kind=Kind.OTHER), "nothing", "Would only be filed: nothing changes."),
        (
            Letter(kind=Kind.OTHER, subkind=Subkind.OUT_OF_OFFICE),
            "nothing",
            "Would only be filed: nothing changes.",
        ),
        (
            Letter(kind=Kind.OTHER, subkind=Subkind.FEEDBACK_REPLY),
            "feedback",
            "Would record: feedback received, on 3 March.",
        ),
    ],
)
def test_by_kind(story: Story, letter: Letter, what: str, says: str) -> None:
    proposal = proposed(letter, story)
    assert (proposal.what, proposal.says) == (what, says)


def test_every_value_of_the_notice(story: Story) -> None:
    letter = Letter(
        details={
            "title": "Data engineer",
            "sender": Sender("Rita Ross", "", "recruiter"),
            "feedback": "offered",
            "invites": ("stay_in_touch", "other_role", "a thing nobody knows"),
            "no_contact_requested": True,
        }
    )
    assert proposed(letter, story) == Proposal(
        what="outcome",
        outcome_kind="not_selected",
        stage="interview",
        on=TODAY,
        format="video",
        channel="email",
        written="automated",
        written_by="recruiter",
        sender_name="Rita Ross",
        feedback="offered",
        invites=("stay_in_touch", "other_role"),
        no_contact_requested=True,
        feedback_kind="generic",
        company="Fernwerk",
        title="Data engineer",
        says="Would record: not selected, on 3 March.",
    )


def test_for_a_new_application_everything_is_new(story: Story) -> None:
    mail = Letter().taken(story.user)
    assert propose(mail, application=None, now=LATER).what == "outcome"
    mail = Letter(kind=Kind.ACKNOWLEDGEMENT, text="We have your application").taken(story.user)
    proposal = propose(mail, application=None, now=LATER)
    assert (proposal.what, proposal.stage) == ("stage", "applied")
    assert proposal.says == "Would record: applied, on 3 March."


@pytest.mark.parametrize(
    ("on_record", "subkind", "what"),
    [
        ("not_selected", Subkind.NONE, "nothing"),
        ("withdrawn", Subkind.NONE, "nothing"),
        ("accepted", Subkind.NONE, "nothing"),
        ("no_response", Subkind.NONE, "outcome"),
        ("on_hold", Subkind.NONE, "outcome"),
        ("on_hold", Subkind.ON_HOLD, "nothing"),
        ("on_hold", Subkind.POSITION_CANCELLED, "outcome"),
        ("not_selected", Subkind.WITHDRAWAL_CONFIRMED, "nothing"),
        ("no_response", Subkind.WITHDRAWAL_CONFIRMED, "nothing"),
    ],
)
def test_an_answer_after_an_end(story: Story, on_record: str, subkind: Subkind, what: str) -> None:
    ended(story, on_record)
    assert proposed(Letter(subkind=subkind), story).what == what


@pytest.mark.parametrize(
    ("kind", "what", "reopens"),
    [
        (Kind.INTERVIEW, "stage", True),
        (Kind.OFFER, "stage", True),
        (Kind.ASSESSMENT, "stage", True),
        (Kind.ACKNOWLEDGEMENT, "nothing", False),
    ],
)
def test_good_news_opens_what_was_closed(
    story: Story, kind: Kind, what: str, reopens: bool
) -> None:
    ended(story, "not_selected")
    proposal = proposed(Letter(kind=kind), story)
    assert (proposal.what, proposal.reopens) == (what, reopens)
    assert proposal.says.endswith("The application is opened again.") == reopens


def test_an_acknowledgement_of_a_saved_posting_is_the_application(story: Story) -> None:
    saved = save_application(
        Application(title="Gardener", company=story.company), by=story.user, now=at(1)
    )
    mail = Letter(kind=Kind.ACKNOWLEDGEMENT).taken(story.user, application=saved)
    proposal = propose(mail, application=saved, now=LATER)
    assert (proposal.what, proposal.stage, proposal.on) == ("stage", "applied", TODAY)


def test_an_invitation_with_a_start(story: Story) -> None:
    letter = INVITATION.but(more={"calendar_start": at(9, 14)})
    assert proposed(letter, story).starts_at == at(9, 14)
    story.interview(starts_at=at(9, 14))
    again = letter.but(text="The same invitation again.")
    assert proposed(again, story).what == "nothing"
    assert proposed(again, story).why[0] == "This is on record already."
    moved = letter.but(text="Another day.", more={"calendar_start": at(11, 14)})
    assert (proposed(moved, story).what, proposed(moved, story).starts_at) == ("stage", at(11, 14))
    assert proposed(moved, story).why[0].startswith("An interview on another day is on record")


def test_a_bare_calendar_entry_of_theirs_is_an_interview(story: Story) -> None:
    entry = Letter(kind=Kind.OTHER, subkind=Subkind.CALENDAR, more={"calendar_start": at(9, 14)})
    proposal = proposed(entry, story)
    assert (proposal.what, proposal.stage, proposal.starts_at) == ("stage", "interview", at(9, 14))
    assert propose(entry.taken(story.user), application=None, now=LATER).what == "nothing"


def test_a_start_that_cannot_be_is_left_out(story: Story) -> None:
    letter = INVITATION.but(more={"calendar_start": at(1, year=2099)})
    assert proposed(letter, story).starts_at is None


def test_a_reminder_of_an_interview_to_come_is_no_second_one(story: Story) -> None:
    story.interview(starts_at=at(9, 14))
    assert proposed(INVITATION, story).what == "nothing"


def test_an_offer_on_record_is_not_recorded_again(story: Story) -> None:
    change_stage(story.application, stage="offer", on=TODAY, by=story.user, now=NOW)
    assert proposed(Letter(kind=Kind.OFFER), story).what == "nothing"


@pytest.mark.parametrize(
    ("text", "role", "stage", "form"),
    [
        ("An introductory call by phone with me.", "recruiter", "screen", "phone"),
        ("A screening call.", "unknown", "screen", "video"),
        ("Ein Kennenlerngespräch am Telefon.", "recruiter", "screen", "phone"),
        ("A phone interview with the team.", "hiring_manager", "interview", "phone"),
        ("An interview at our office.", "recruiter", "interview", "onsite"),
        ("Ein Gespräch bei uns vor Ort.", "recruiter", "interview", "onsite"),
        ("An interview on Zoom.", "recruiter", "interview", "video"),
    ],
)
def test_screens_and_interviews(story: Story, text: str, role: str, stage: str, form: str) -> None:
    letter = INVITATION.but(text=text, details={"sender": Sender("Rita", "", role)})
    proposal = proposed(letter, story)
    assert (proposal.stage, proposal.format) == (stage, form)


def test_a_mail_from_before_the_application_takes_the_first_possible_day(story: Story) -> None:
    proposal = proposed(Letter(sent_at=at(5, month=1)), story)
    assert proposal.on == datetime.date(2026, 1, 12)
    assert proposal.why == (
        "The mail is dated 5 January 2026, before you applied; 12 January 2026 is used instead.",
    )


def test_a_mail_from_the_future_takes_today_and_says_so(story: Story) -> None:
    proposal = proposed(Letter(sent_at=at(1, year=2038)), story)
    assert (proposal.on, len(proposal.why)) == (TODAY, 1)
    assert "dated in the future" in proposal.why[0]


class TestTheRecordOutranksTheMail:
    def test_an_interviewer_who_signs_makes_it_personal(self, story: Story) -> None:
        anna = story.person("Anna Berg", "hiring_manager")
        story.interview(anna)
        letter = Letter(name="Anna Berg via System", address="no-reply@system.example")
        letter = letter.but(details={"sender": Sender("Anna Berg")})
        proposal = proposed(letter, story)
        assert (proposal.written, proposal.written_by) == ("personal", "hiring_manager")
        assert (proposal.sender_id, proposal.sender_name) == (anna.pk, "Anna Berg")
        assert proposal.why == (
            "Anna Berg is on record and took part in your interview.",
            "Your interview is on record, though the mail does not name it.",
        )

    def test_an_interview_that_never_was_is_said(self, story: Story) -> None:
        proposal = proposed(Letter(details={"names_interview": True}), story)
        assert proposal.why == ("The mail speaks of an interview, but none is on record.",)
        assert proposal.written == "automated"

    def test_one_that_is_still_to_come_did_not_take_place(self, story: Story) -> None:
        story.interview(starts_at=at(20))
        proposal = proposed(Letter(details={"names_interview": True}), story)
        assert proposal.why == ("The mail speaks of an interview, but none is on record.",)

    def test_a_recruiter_on_record_is_named_and_no_more(self, story: Story) -> None:
        rita = story.person("Rita Ross", "recruiter")
        proposal = proposed(Letter(address="rita@fernwerk.example"), story)
        assert (proposal.sender_id, proposal.written_by) == (rita.pk, "recruiter")
        assert (proposal.written, proposal.why) == ("automated", ())


class TestRepliesAndFeedback:
    def test_a_reply_of_somebody_on_record(self, story: Story) -> None:
        anna = story.person("Anna Berg", "recruiter")
        proposal = proposed(from_anna(), story)
        assert (proposal.what, proposal.sender_id) == ("reply", anna.pk)
        assert proposal.says == "Would record: their reply, on 3 March."

    @pytest.mark.parametrize(
        ("sent", "more"),
        [
            ({"message_id": "<thanks@kim.example>"}, {"in_reply_to": "<thanks@kim.example>"}),
            ({"subject": "Thank you for Tuesday"}, {"subject": "AW: Re: Thank you for Tuesday"}),
        ],
    )
    def test_a_reply_in_the_thread_of_ones_own(
        self, story: Story, sent: dict[str, Any], more: dict[str, Any]
    ) -> None:
        record_touchpoint(
            by=story.user,
            now=NOW,
            application=story.application,
            direction="out",
            kind="thank_you",
            happened_at=at(3, 8),
            **sent,
        )
        letter = Letter(kind=Kind.OTHER, name="Somebody", more=more)
        assert proposed(letter, story).what == "reply"
        assert proposed(letter.but(text="Unrelated.", more={}), story).what == "nothing"

    @pytest.mark.parametrize(
        ("said", "kind"),
        [("given", "specific"), ("refused", "declined_by_policy")],
    )
    def test_after_a_request_it_is_feedback(self, said: str, kind: str) -> None:
        story = full_story()
        letter = from_anna(details={"feedback": said}, sent_at=NOW)
        assert proposed(letter, story).what == "reply"
        sent = {"by": story.user, "now": NOW}
        mark_sent(story.step("thank_you"), sent_at=NOW, **sent)
        mark_sent(story.step("feedback_request"), sent_at=NOW, **sent)
        letter = letter.but(text="About your question.")
        proposal = proposed(letter, story)
        assert (proposal.what, proposal.feedback_kind) == ("feedback", kind)
        second = Letter(details={"feedback": said}, sent_at=NOW)
        assert proposed(second, story).what == "feedback"


@pytest.mark.parametrize("kind", [Kind.REJECTION, Kind.INTERVIEW, Kind.OFFER])
def test_what_is_more_likely_something_else_is_not_proposed(story: Story, kind: Kind) -> None:
    proposal = proposed(Letter(kind=kind, confidence=0.49), story)
    assert (proposal.what, proposal.says) == ("nothing", "Would only be filed: nothing changes.")
    assert (
        proposal.why[0] == "It is hard to tell what it is, so nothing is proposed. Please choose."
    )
    assert proposed(Letter(kind=kind, confidence=0.5, text="Another."), story).what != "nothing"


def test_an_unsure_mail_of_somebody_on_record_is_a_reply(story: Story) -> None:
    story.person("Anna Berg", "hiring_manager")
    assert proposed(from_anna(kind=Kind.REJECTION, confidence=0.4), story).what == "reply"
