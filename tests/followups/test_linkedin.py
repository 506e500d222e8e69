"""Personal notes on LinkedIn: how many are left, and whom they are best spent on."""

import datetime

import pytest

from followups.enums import StepKind
from followups.linkedin import Quota, in_order, quota_of
from followups.models import Reflection, Step
from tests.story import NOW, Story, full_story, make_user
from tracker.actions import record_touchpoint
from tracker.enums import Direction, TouchpointKind
from tracker.models import Contact

pytestmark = pytest.mark.django_db
DAY = datetime.timedelta(days=1)


def ask(story: Story, *, ago: int, text: str = "We met at the interview.") -> None:
    record_touchpoint(
        by=story.user,
        now=NOW,
        direction=Direction.OUTGOING,
        kind=TouchpointKind.LINKEDIN_REQUEST,
        happened_at=NOW - ago * DAY,
        text=text,
    )


def test_nothing_is_used_at_first() -> None:
    story = Story()
    assert quota_of(story.user, now=NOW) == Quota(used=0, most=5)
    assert quota_of(story.user, now=NOW).left == 5


def test_requests_without_a_note_and_old_ones_do_not_count() -> None:
    story = Story()
    ask(story, ago=1)
    ask(story, ago=2, text="")
    ask(story, ago=30)
    assert quota_of(story.user, now=NOW) == Quota(used=1, most=5)


def test_when_all_are_used_the_day_of_the_next_is_told() -> None:
    story = Story()
    for ago in (3, 9, 12, 20, 29):
        ask(story, ago=ago)
    tomorrow = story.user.today(NOW) + DAY
    assert quota_of(story.user, now=NOW) == Quota(used=5, most=5, more_on=tomorrow)
    assert quota_of(story.user, now=NOW).left == 0


def test_with_more_used_than_allowed_it_takes_longer() -> None:
    story = Story()
    story.user.linkedin_notes_per_period = 2
    for ago in (3, 9, 12):
        ask(story, ago=ago)
    assert quota_of(story.user, now=NOW).more_on == story.user.today(NOW) + 21 * DAY


def test_no_notes_at_all_never_come_back() -> None:
    story = Story()
    story.user.linkedin_notes_per_period = 0
    ask(story, ago=1)
    assert quota_of(story.user, now=NOW) == Quota(used=1, most=0)


def test_a_premium_account_has_no_limit() -> None:
    story = Story()
    story.user.linkedin_account = "premium"
    ask(story, ago=1)
    assert quota_of(story.user, now=NOW) == Quota(used=1, most=None)
    assert quota_of(story.user, now=NOW).left is None


def test_nobody_elses_notes_count() -> None:
    mine = Story()
    ask(Story(user=make_user("other@example.org")), ago=1)
    assert quota_of(mine.user, now=NOW).used == 0


def to(story: Story, name: str) -> Step:
    """The LinkedIn step to this person."""
    return story.application.steps.get(kind=StepKind.LINKEDIN_CONNECT, contact__full_name=name)


def names(story: Story) -> list[tuple[str, bool]]:
    return [
        (one.step.contact.full_name, one.with_note)
        for one in in_order(story.user, now=NOW)
        if one.step.contact
    ]


def test_the_manager_comes_first_and_notes_run_out() -> None:
    story = full_story()
    story.user.linkedin_notes_per_period = 1
    assert names(story) == [("Anna Berg", True), ("Ben Cho", False)]
    first = in_order(story.user, now=NOW)[0]
    assert (first.place, first.why) == (1, "Hiring manager, waits for your thank-you.")


def test_rapport_decides_among_interviewers() -> None:
    story = full_story()
    ben = to(story, "Ben Cho")
    anna = to(story, "Anna Berg")
    story.application.contact_roles.filter(contact=anna.contact).update(role="interviewer")
    Reflection.objects.create(
        application=story.application,
        warmth={str(ben.contact_id): "friendly", str(anna.contact_id): "cold"},
    )
    assert names(story) == [("Ben Cho", True), ("Anna Berg", True)]
    assert in_order(story.user, now=NOW)[0].why.startswith(
        "Interviewed you, friendly, as you noted"
    )


def test_a_wanted_company_counts_before_an_open_one() -> None:
    story = full_story()
    story.company.relationship = "target"
    story.company.save(update_fields=["relationship"])
    assert "a company you want to work for" in in_order(story.user, now=NOW)[0].why


def test_the_order_takes_a_fixed_number_of_queries(django_assert_num_queries) -> None:
    story = full_story()
    step = to(story, "Ben Cho")
    for number in range(6):
        step.pk = None
        step.contact = Contact.objects.create(owner=story.user, full_name=f"Person {number}")
        step.save()
    with django_assert_num_queries(3):
        assert len(in_order(story.user, now=NOW)) == 8
