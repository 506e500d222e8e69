"""Two tabs, or a tab and the mailbox, at the same moment: one result."""

import pytest

from followups.inbox import confirm, confirm_silent, set_aside, silent_ones, undo_confirm
from followups.models import Mail
from tests.followups.inbox.mails import LATER, Letter
from tests.story import Story, at
from tests.test_races import at_once, shared  # noqa: F401 - a fixture
from tracker.models import Application, Outcome


@pytest.fixture
def story(shared: None) -> Story:  # noqa: F811
    return Story()


@pytest.fixture
def mail(story: Story) -> Mail:
    return Letter().taken(story.user)


def test_two_confirm_it(story: Story, mail: Mail) -> None:
    def act() -> None:
        confirm(mail, by=story.user, now=LATER, application=story.application)

    assert at_once(act, act, act) == ["done"] * 3
    assert Outcome.objects.count() == 1
    assert Mail.objects.get().outcome == Outcome.objects.get()


def test_one_confirms_it_and_one_sets_it_aside(story: Story, mail: Mail) -> None:
    at_once(
        lambda: confirm(mail, by=story.user, now=LATER, application=story.application),
        lambda: set_aside(mail, by=story.user),
    )
    assert (Mail.objects.get().state, Outcome.objects.count()) == ("filed", 1)


def test_two_take_it_back(story: Story, mail: Mail) -> None:
    confirm(mail, by=story.user, now=LATER, application=story.application)

    def act() -> None:
        undo_confirm(mail, by=story.user, now=at(3, 15))

    assert at_once(act, act) == ["done"] * 2
    assert (Mail.objects.get().state, Outcome.objects.standing().count()) == ("waiting", 0)
    assert Application.objects.get().status == "open"


def test_two_record_them_together(story: Story, mail: Mail) -> None:
    def act() -> None:
        confirm_silent([mail], by=story.user, now=LATER)

    assert list(silent_ones(story.user)) == [mail]
    assert at_once(act, act) == ["done"] * 2
    assert (Mail.objects.get().state, Outcome.objects.count()) == ("filed", 1)
