"""A Message-ID is what somebody wrote: it may not make another mail vanish."""

import datetime

import pytest

from followups.enums import MailState, MailWay
from followups.inbox import forget_unrelated, read_again, set_aside, take_in
from followups.inbox.copies import ID_WAS_THERE
from followups.mailbox.left_behind import leave_behind
from followups.models import Mail
from tests.followups.inbox.mails import Letter
from tests.story import NOW, Story

pytestmark = pytest.mark.django_db

WITH_ID = {"message_id": "<one@fernwerk.example>"}
FIRST = Letter(more=WITH_ID)
WORDS = "Good news from the harbour: your papers reached us, and Lea will ring you on Monday."
OTHER = Letter(
    text=WORDS,
    subject="Your papers",
    name="Lea Sommer",
    address="lea@harbour.example",
    more=WITH_ID,
)


@pytest.fixture
def story() -> Story:
    return Story()


@pytest.mark.parametrize(
    "other",
    [OTHER, OTHER.but(address=FIRST.address), OTHER.but(subject=FIRST.subject)],
    ids=["all", "subject", "sender"],
)
def test_other_words_under_the_same_id_are_kept_apart_once(story: Story, other: Letter) -> None:
    first = FIRST.taken(story.user)
    second, again = other.taken(story.user), other.taken(story.user)
    assert (second.is_new, again.is_new, again.pk) == (True, False, second.pk)
    assert (first.pk != second.pk, Mail.objects.count()) == (True, 2)
    second = Mail.objects.get(pk=second.pk)
    assert (second.message_id, second.content.problems) == ("", [ID_WAS_THERE])
    assert Mail.objects.get(pk=first.pk).message_id == "<one@fernwerk.example>"


@pytest.mark.parametrize(
    "copy",
    [
        FIRST.but(text=f"CAUTION, this came from outside.\n{FIRST.text}\n{WORDS}", address="a@b.c"),
        FIRST.but(text=FIRST.text.replace("role", "r\N{REPLACEMENT CHARACTER}le"), subject="A"),
        OTHER.but(address=FIRST.address, subject=FIRST.subject),
        OTHER.but(address="", subject=""),
        OTHER.but(more={**WITH_ID, "forwarded": True}),
    ],
    ids=["banner", "broken", "nothing but words", "bare", "forwarded"],
)
def test_what_may_be_the_same_stays_one(story: Story, copy: Letter) -> None:
    first = FIRST.taken(story.user)
    assert (copy.taken(story.user).pk, Mail.objects.count()) == (first.pk, 1)


def test_writing_without_spaces_is_compared_as_well(story: Story) -> None:
    text = "慎重に検討いたしました結果、今回は採用を見送らせていただくことになりました。"
    other = "来週の月曜日に面接を行いますので、ご都合のよい時間をお知らせください。"
    first = FIRST.but(text=text).taken(story.user)
    assert FIRST.but(text=f"{text} (1)", subject="A").taken(story.user).pk == first.pk
    assert FIRST.but(text=other, subject="A").taken(story.user).is_new


def test_of_a_forgotten_mail_its_mark_is_compared(story: Story) -> None:
    set_aside(FIRST.taken(story.user), by=story.user)
    assert forget_unrelated(NOW + datetime.timedelta(days=31)) == 1
    same = FIRST.taken(story.user, way=MailWay.MAILBOX)
    other = OTHER.taken(story.user, way=MailWay.MAILBOX)
    assert (same.is_new, same.state, other.is_new) == (False, "unrelated", True)


def test_read_again_it_still_says_so(story: Story) -> None:
    data = "From: {}\r\nMessage-ID: <one@fernwerk.example>\r\nSubject: {}\r\n\r\n{}\r\n"
    args = {"way": MailWay.UPLOAD, "by": story.user, "now": NOW}
    take_in(data.format(FIRST.address, "Role", FIRST.text).encode(), **args)
    second = take_in(data.format(OTHER.address, "Papers", WORDS).encode(), **args)
    second = read_again(second, by=story.user, now=NOW)
    assert (second.message_id, ID_WAS_THERE in second.content.problems) == ("", True)


def test_a_large_mail_under_an_id_that_was_there_is_shown_as_well(story: Story) -> None:
    FIRST.taken(story.user)
    said = "From: {}\r\nMessage-ID: <one@fernwerk.example>\r\nSubject: {}\r\n\r\n"
    args = {"size": 11_000_000, "reason": "Too large.", "by": story.user, "now": NOW}
    same = said.format(FIRST.address, FIRST.subject).encode()
    other = said.format(OTHER.address, OTHER.subject).encode()
    shown = [leave_behind(envelope, **args) for envelope in (same, other, other)]
    assert shown == [False, True, False]
    mail = Mail.objects.get(state=MailState.QUARANTINED)
    assert (mail.subject, mail.message_id) == ("Your papers", "")


class TestHandedInAgain:
    """A person handed it in on purpose: one that was set aside waits again."""

    @pytest.mark.parametrize("way", [MailWay.PASTE, MailWay.UPLOAD])
    def test_by_hand(self, story: Story, way: MailWay) -> None:
        mail = set_aside(FIRST.taken(story.user), by=story.user)
        again = FIRST.taken(story.user, way=way)
        assert (again.pk, again.is_new, again.is_back, again.state) == (
            *(mail.pk, False, True),
            "waiting",
        )

    def test_from_the_mailbox_it_stays(self, story: Story) -> None:
        set_aside(FIRST.taken(story.user), by=story.user)
        again = FIRST.taken(story.user, way=MailWay.MAILBOX)
        assert (again.is_back, again.state) == (False, "unrelated")

    def test_on_an_application_it_belongs_there(self, story: Story) -> None:
        other = Story(user=story.user, title="Analyst", company_name="Harbour").application
        set_aside(FIRST.taken(story.user), by=story.user)
        again = FIRST.taken(story.user, way=MailWay.PASTE, application=other)
        assert again.application == other
