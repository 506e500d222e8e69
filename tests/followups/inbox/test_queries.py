"""The inbox page: every mail in exactly one list, in two questions however many there are."""

import datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from followups.enums import MailState, MailWay
from followups.inbox import confirm, forget_unrelated, inbox_page, set_aside, waiting_count
from followups.inbox.queries import PAGE
from followups.models import Mail, MailContent
from tests.followups.inbox.mails import LATER, Letter
from tests.story import NOW, Story, at, make_user
from tracker.models import Application

pytestmark = pytest.mark.django_db


@pytest.fixture
def story() -> Story:
    return Story()


def many(story: Story, count: int) -> None:
    Mail.objects.bulk_create(
        Mail(
            owner=story.user,
            way="upload",
            taken_at=NOW + datetime.timedelta(minutes=number),
            fingerprint=str(number),
            subject=f"Mail {number}",
            application=story.application,
        )
        for number in range(count)
    )


def test_counts_and_rows_of_each_state(story: Story) -> None:
    waiting, aside, filed = [Letter(text=f"No {number}.").taken(story.user) for number in range(3)]
    set_aside(aside, by=story.user)
    confirm(filed, by=story.user, now=LATER, application=story.application, what="nothing")
    Letter().taken(make_user("lee@example.org"))
    expected = {"waiting": waiting, "unrelated": aside, "filed": filed}
    for state, mail in expected.items():
        page = inbox_page(story.user, state=state)
        assert page.rows == [mail]
        assert page.counts == {"waiting": 1, "unrelated": 1, "filed": 1, "quarantined": 0}
        assert (page.total, page.page, page.pages) == (1, 1, 1)
    assert inbox_page(story.user, state="quarantined").rows == []
    assert waiting_count(story.user) == 1


def test_pages(story: Story) -> None:
    many(story, PAGE + 1)
    first = inbox_page(story.user, state=MailState.WAITING)
    assert [row.subject for row in first.rows[:2]] == [f"Mail {PAGE}", f"Mail {PAGE - 1}"]
    assert (len(first.rows), first.pages) == (PAGE, 2)
    for asked in (2, 99):
        last = inbox_page(story.user, state=MailState.WAITING, page=asked)
        assert ([row.subject for row in last.rows], last.page) == (["Mail 0"], 2)
    assert inbox_page(story.user, state=MailState.WAITING, page=-1).page == 1


@pytest.mark.parametrize("count", [10, 1000])
def test_two_questions(story: Story, count: int) -> None:
    many(story, count)
    with CaptureQueriesContext(connection) as queries:
        page = inbox_page(story.user, state=MailState.WAITING)
        names = {str(row.application) for row in page.rows}
    assert names == {"Data engineer, Fernwerk"}
    assert len(queries) == 2
    with CaptureQueriesContext(connection) as queries:
        assert waiting_count(story.user) == count
    assert len(queries) == 1


@pytest.mark.parametrize("count", [10, 1000])
def test_taking_in_and_confirming_ask_the_same_however_many_applications(
    story: Story, count: int
) -> None:
    Application.objects.bulk_create(
        Application(
            owner=story.user,
            title=f"Role {number}",
            saved_on=NOW.date(),
            last_contact_on=NOW.date(),
        )
        for number in range(count)
    )
    with CaptureQueriesContext(connection) as queries:
        mail = Letter().taken(story.user)
    assert len(queries) == 10
    with CaptureQueriesContext(connection) as queries:
        confirm(mail, by=story.user, now=LATER, application=story.application)
    assert len(queries) == 38


class TestForgetting:
    def test_words_of_unrelated_mails_go_after_thirty_days(self, story: Story) -> None:
        old, kept = [Letter(text=f"No {number}.").taken(story.user) for number in range(2)]
        set_aside(old, by=story.user)
        after = at(2, 11, month=4)
        assert forget_unrelated(NOW + datetime.timedelta(days=29)) == 0
        assert forget_unrelated(after) == 1
        assert forget_unrelated(after) == 0
        content = MailContent.objects.get(pk=old.pk)
        assert (bytes(content.raw), content.text, content.reading) == (b"", "", {})
        assert MailContent.objects.get(pk=kept.pk).text == "No 1."

    def test_a_forgotten_mail_that_is_pasted_waits_with_its_words(self, story: Story) -> None:
        mail = set_aside(Letter().taken(story.user), by=story.user)
        forget_unrelated(at(2, 11, month=4))
        later = at(3, month=4)
        again = Letter().taken(story.user, way=MailWay.PASTE, now=later)
        assert (again.pk, again.is_new, again.state) == (mail.pk, False, "waiting")
        assert MailContent.objects.get().text == Letter().text
        again = confirm(again, by=story.user, now=later, application=story.application)
        assert again.outcome is not None
        assert again.outcome.text == Letter().text

    def test_a_forgotten_mail_is_not_taken_in_again(self, story: Story) -> None:
        mail = set_aside(Letter().taken(story.user), by=story.user)
        forget_unrelated(at(2, 11, month=4))
        again = Letter().taken(story.user, way=MailWay.MAILBOX, now=at(3, month=4))
        assert (again.pk, again.is_new) == (mail.pk, False)
        assert MailContent.objects.get().text == ""
