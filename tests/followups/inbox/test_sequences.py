"""A whole correspondence confirmed mail by mail, and taken back one by one in reverse."""

import datetime
import itertools

import pytest

from followups.actions import mark_sent
from followups.errors import CannotTakeBack
from followups.inbox import confirm, undo_confirm
from followups.models import Mail
from followups.reading.result import Kind, Subkind
from tests.followups.inbox.mails import Letter, everything, from_anna
from tests.story import Story, at, full_story
from tracker.errors import CannotUndo

pytestmark = pytest.mark.django_db

LETTERS = {
    "received": Letter(kind=Kind.ACKNOWLEDGEMENT),
    "interview": Letter(kind=Kind.INTERVIEW, more={"calendar_start": at(20, 14)}),
    "task": Letter(kind=Kind.ASSESSMENT),
    "reply": from_anna(),
    "paused": Letter(subkind=Subkind.ON_HOLD),
    "no": Letter(),
    "feedback": from_anna(subkind=Subkind.FEEDBACK_REPLY, details={"feedback": "given"}),
    "none given": from_anna(subkind=Subkind.FEEDBACK_REPLY, details={"feedback": "refused"}),
    "offer": Letter(kind=Kind.OFFER),
}
SEQUENCES = [
    ("received", "interview", "task", "reply", "no", "feedback", "offer"),
    ("paused", "interview", "no", "reply", "none given", "interview"),
    ("no", "feedback", "feedback", "interview", "task", "no"),
    ("reply", "offer", "paused", "offer", "no", "none given"),
    *itertools.permutations(("interview", "no", "feedback")),
]


def started() -> Story:
    story = Story()
    anna = story.person("Anna Berg", "hiring_manager")
    story.interview(anna)
    return story


def in_the_middle() -> Story:
    """Thanked yesterday: a follow-up waits on its day."""
    story = full_story()
    mark_sent(story.step("thank_you"), sent_at=at(3), by=story.user, now=at(3))
    return story


def confirmed(story: Story, name: str, number: int, now: datetime.datetime) -> Mail:
    text = f"{LETTERS[name].text} ({number})"
    letter = LETTERS[name].but(text=text, sent_at=now - datetime.timedelta(hours=1))
    mail = letter.taken(story.user, application=story.application, now=now)
    return confirm(mail, by=story.user, now=now, application=story.application)


@pytest.mark.parametrize("tell", [started, in_the_middle])
@pytest.mark.parametrize("names", SEQUENCES, ids="-".join)
def test_taken_back_in_reverse_every_state_comes_back(
    names: tuple[str, ...], tell: "type[Story]"
) -> None:
    story, stack = tell(), []
    for number, name in enumerate(names):
        before = everything()
        stack.append((before, confirmed(story, name, number, at(4 + number))))
    for hour, (before, mail) in enumerate(reversed(stack)):
        undo_confirm(mail, by=story.user, now=at(15, hour))
        assert everything() == before, str(mail)


@pytest.mark.parametrize("tell", [started, in_the_middle])
@pytest.mark.parametrize("names", SEQUENCES, ids="-".join)
def test_taken_back_in_any_order_nothing_is_half_done(
    names: tuple[str, ...], tell: "type[Story]"
) -> None:
    """The oldest first: each is taken back whole, or refused with nothing changed."""
    story = tell()
    first = everything()
    mails = [confirmed(story, name, number, at(4 + number)) for number, name in enumerate(names)]
    for attempt in range(len(names)):
        for mail in mails:
            before = everything()
            try:
                undo_confirm(mail, by=story.user, now=at(15, attempt))
            except (CannotTakeBack, CannotUndo):
                assert everything() == before
                assert Mail.objects.get(pk=mail.pk).state == "filed"
    assert set(Mail.objects.values_list("state", flat=True)) == {"waiting"}
    last = everything()
    for name in ("Application", "outcomes", "StageEvent", "Interview", "Feedback", "Touchpoint"):
        assert last[name] == first[name]
