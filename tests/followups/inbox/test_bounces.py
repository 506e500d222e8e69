"""A thank-you that comes back: the right step is ready again."""

import pytest

from followups.actions import mark_sent
from followups.errors import CannotTakeBack
from followups.inbox import confirm, propose, undo_confirm
from followups.reading.result import Kind, Subkind
from tests.followups.inbox.mails import LATER, Letter
from tests.story import NOW, Story, at, full_story
from tracker.models import Touchpoint

pytestmark = pytest.mark.django_db

RETURNED = Letter(
    subject="Undelivered Mail Returned to Sender",
    name="Mail Delivery System",
    address="mailer-daemon@kim.example",
    text="This message could not be delivered: <anna@fernwerk.example>, user unknown.",
    kind=Kind.OTHER,
    subkind=Subkind.BOUNCE,
    details={"company": ""},
    sent_at=at(3, 11),
)


def thanked() -> Story:
    """The thank-you to Anna Berg went out just now."""
    story = full_story()
    mark_sent(story.step("thank_you"), sent_at=NOW, by=story.user, now=NOW)
    return story


def test_the_step_of_that_address_is_ready_again() -> None:
    story = thanked()
    before = story.states()
    mail = RETURNED.taken(story.user, now=LATER)
    assert mail.application == story.application
    proposal = propose(mail, application=story.application, now=LATER)
    assert (proposal.what, proposal.step_id) == ("bounce", story.step("thank_you").pk)
    assert proposal.says == "Would record: your message came back, on 3 March."
    mail = confirm(mail, by=story.user, now=LATER, application=story.application)
    assert (mail.state, mail.step) == ("filed", story.step("thank_you"))
    after = story.states()
    assert (before["thank_you"], before["feedback_request"]) == ("done", "scheduled")
    assert (after["thank_you"], after["feedback_request"]) == ("ready", "blocked")
    undo_confirm(mail, by=story.user, now=LATER)
    assert story.states() == before
    assert not Touchpoint.objects.filter(kind="bounce").exists()
    assert story.step("thank_you").touchpoint is not None


def test_a_returned_mail_to_somebody_else_is_filed_only() -> None:
    story = thanked()
    letter = RETURNED.but(text="Not delivered: <nobody@elsewhere.example>")
    mail = letter.taken(story.user, now=LATER, application=story.application)
    assert propose(mail, application=story.application, now=LATER).what == "nothing"


def test_the_message_id_names_the_step_as_well() -> None:
    story = thanked()
    Touchpoint.objects.filter(kind="thank_you").update(message_id="<thanks@kim.example>")
    letter = RETURNED.but(text="Message-ID: <thanks@kim.example> failed")
    mail = letter.taken(story.user, now=LATER)
    assert propose(mail, application=story.application, now=LATER).what == "bounce"


def test_a_message_that_was_sent_again_since_stays() -> None:
    story = thanked()
    mail = RETURNED.taken(story.user, now=LATER)
    mail = confirm(mail, by=story.user, now=LATER, application=story.application)
    mark_sent(story.step("thank_you"), sent_at=at(3, 13), by=story.user, now=at(3, 13))
    with pytest.raises(CannotTakeBack, match="Something newer happened to this step"):
        undo_confirm(mail, by=story.user, now=at(3, 14))
    mail.refresh_from_db()
    assert (mail.state, story.states()["thank_you"]) == ("filed", "done")
