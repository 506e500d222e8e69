"""What is confirmed is checked before anything is written, whoever calls."""

from contextlib import suppress
from typing import Any

import pytest
from django.db import transaction

from followups.errors import CannotRecord
from followups.inbox import WHAT, NewApplication, confirm
from followups.inbox.values import checked_values
from followups.models import Mail
from tests.followups.inbox.mails import LATER, Letter, everything
from tests.story import TODAY, Story
from tracker.errors import TrackerError

pytestmark = pytest.mark.django_db

NAIVE = LATER.replace(tzinfo=None)
BAD: list[tuple[str, Any]] = [
    *[("on", value) for value in (None, "2026-03-03", 3, LATER)],
    *[("starts_at", value) for value in ("soon", NAIVE, TODAY, 0)],
    *[("sender_id", value) for value in ("1", -1, 0, 2**63, True, [])],
    *[("step_id", value) for value in ("x", 1.5, {})],
    *[("outcome_kind", value) for value in (None, "rejected", 7, [])],
    *[("stage", value) for value in (None, "no-such")],
    *[("invites", value) for value in (None, "stay_in_touch", ["x"], [[]], 4)],
    *[("written", value) for value in (None, "", "x", {})],
    *[("feedback_kind", value) for value in (None, "x")],
    *[("no_contact_requested", value) for value in (None, "yes", 1)],
    *[("sender_name", value) for value in (None, 3, "x" * 201)],
    *[("channel", "pigeon"), ("format", "dance"), ("wants_future", 1), ("written_by", "me")],
]


@pytest.fixture
def story() -> Story:
    return Story()


@pytest.fixture
def mail(story: Story) -> Mail:
    return Letter().taken(story.user)


@pytest.mark.parametrize(("name", "value"), BAD)
def test_a_value_that_cannot_be_is_named_and_nothing_changes(
    story: Story, mail: Mail, name: str, value: object
) -> None:
    before = everything()
    for what in WHAT:
        with pytest.raises(CannotRecord, match=r"^Please check .+: this cannot be recorded\.$"):
            confirm(
                mail,
                by=story.user,
                now=LATER,
                application=story.application,
                what=what,
                values={name: value},
            )
    assert (everything(), Mail.objects.get().state) == (before, "waiting")


@pytest.mark.parametrize("values", [[], "on", 4])
def test_values_that_are_none(story: Story, mail: Mail, values: Any) -> None:
    with pytest.raises(CannotRecord, match="could not be understood"):
        confirm(mail, by=story.user, now=LATER, values=values)


@pytest.mark.parametrize(("what", "name"), [("outcome", "outcome_kind"), ("stage", "stage")])
def test_what_to_record_is_not_left_open(story: Story, mail: Mail, what: str, name: str) -> None:
    args = {"by": story.user, "now": LATER, "application": story.application}
    with pytest.raises(CannotRecord, match=r"^Please choose what to record\.$"):
        confirm(mail, what=what, values={name: ""}, **args)


@pytest.mark.parametrize("stage", ["saved", "applied", "screen", "offer"])
@pytest.mark.parametrize("kind", ["not_selected", "withdrawn", "offer_rescinded"])
def test_every_value_there_is_is_recorded_or_refused_in_words(
    story: Story, mail: Mail, stage: str, kind: str
) -> None:
    """Strange together, but no error of ours."""
    values = {"stage": stage, "outcome_kind": kind, "starts_at": LATER, "step_id": 2**62}
    args = {"by": story.user, "now": LATER, "application": story.application, "values": values}
    states = set()
    for what in WHAT:
        with suppress(CannotRecord, TrackerError), transaction.atomic():
            states.add(confirm(mail, what=what, **args).state)
    assert states == {"filed"}


@pytest.mark.parametrize(
    "wanted",
    [
        {"title": None},
        {"title": " \x00 "},
        {"title": "Analyst", "company": 4},
        {"title": "Analyst", "source": "no-such"},
        {"title": "Analyst", "applied_on": "2026-01-01"},
        {"title": "Analyst", "applied_on": LATER},
    ],
)
def test_an_application_that_cannot_be_added(story: Story, mail: Mail, wanted: Any) -> None:
    with pytest.raises(CannotRecord):
        confirm(mail, by=story.user, now=LATER, new_application=NewApplication(**wanted))
    assert Mail.objects.get().state == "waiting"


def test_names_it_does_not_know_are_left_out_and_lines_are_made_safe() -> None:
    assert checked_values({"what": 1, "says": 2, "sender_name": "An\x00na\n", "invites": []}) == {
        "sender_name": "Anna",
        "invites": (),
    }
