"""Each mail once, whatever way it came; each in exactly one state."""

import datetime
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection, transaction

from accounts.models import User
from followups.enums import MailWay
from followups.inbox import confirm, quarantine, taking
from followups.inbox.fingerprints import of_message
from followups.inbox.stored import content_columns, message_of, reading_as_json, reading_of
from followups.inbox.taking import take_in_message
from followups.models import Mail, MailContent
from followups.reading.message import Address, Attachment
from followups.reading.result import Kind, Sender, Subkind
from tests.followups.inbox.mails import Letter, from_anna
from tests.story import NOW, TODAY, Story, at, make_user
from tests.test_races import shared  # noqa: F401 - a fixture

TEMPLATE = "Thank you for your interest.\n\nWe will not go further with your application."
WITH_ID = {"message_id": "<one@fernwerk.example>"}


@pytest.fixture
def story(db: None) -> Story:
    return Story()


def test_what_was_read_stands_in_the_row(story: Story) -> None:
    mail = Letter(details={"company": "Fernwerk", "title": "Data engineer"}).taken(story.user)
    assert mail.is_new
    mail = Mail.objects.get()
    assert not mail.is_new
    assert (mail.state, mail.way, mail.kind, mail.written) == (
        "waiting",
        "upload",
        "rejection",
        "automated",
    )
    assert (mail.kind_confidence, mail.written_confidence) == (0.97, 0.95)
    assert (mail.subject, mail.sender_name, mail.sender_address) == (
        "Your application",
        "Fernwerk Recruiting",
        "jobs@fernwerk.example",
    )
    assert (mail.company_name, mail.title, mail.sent_at) == ("Fernwerk", "Data engineer", at(3, 9))
    assert (mail.taken_at, mail.application) == (NOW, story.application)


def test_message_and_reading_come_back_as_they_were(story: Story) -> None:
    letter = from_anna(
        details={
            "sender": Sender("Anna Berg", "anna@fernwerk.example", "recruiter"),
            "invites": ("stay_in_touch", "apply_again"),
            "says_on": TODAY,
        },
        more={
            "reply_to": Address("", "thread@ats.example"),
            "to": (Address("Kim", "kim@example.org"),),
            "in_reply_to": "<a@b>",
            "references": ("<a@b>", "<c@d>"),
            "attachments": (Attachment("invite.ics", "text/calendar", 812),),
            "calendar_start": at(9, 14),
            "forwarded": True,
            "html": "<p>Hello</p>",
            "problems": ("A part was cut.",),
        },
    )
    mail = letter.taken(story.user)
    mail = Mail.objects.get(pk=mail.pk)
    assert message_of(mail) == letter.message
    assert reading_of(mail) == letter.reading
    assert reading_as_json(letter.reading) == mail.content.reading
    assert content_columns(letter.message)["envelope"] == mail.content.envelope


def test_other_white_space_is_the_same_mail(story: Story) -> None:
    first = Letter(text=TEMPLATE).taken(story.user, way=MailWay.PASTE)
    again = Letter(text=TEMPLATE.replace(" ", "  ").replace("\n", "\r\n") + "\n").taken(
        story.user, way=MailWay.PASTE
    )
    assert (again.pk, again.is_new, Mail.objects.count()) == (first.pk, False, 1)


def test_pasted_first_and_fetched_later_is_the_same_mail(story: Story) -> None:
    pasted = Letter(text=TEMPLATE, name="", address="", sent_at=None).taken(
        story.user, way=MailWay.PASTE
    )
    fetched = Letter(text=TEMPLATE, more=WITH_ID).taken(story.user, way=MailWay.MAILBOX)
    assert fetched.pk == pasted.pk
    assert fetched.message_id == "<one@fernwerk.example>"
    pasted = Letter(text=TEMPLATE, name="", address="", sent_at=None).taken(
        story.user, way=MailWay.PASTE
    )
    assert (pasted.pk, Mail.objects.count()) == (fetched.pk, 1)


def test_one_message_id_is_one_mail_whatever_its_text(story: Story) -> None:
    first = Letter(more=WITH_ID).taken(story.user)
    again = Letter(text="Something else", more=WITH_ID).taken(story.user)
    assert (again.pk, again.is_new, Mail.objects.count()) == (first.pk, False, 1)


@pytest.mark.parametrize(
    "changes",
    [
        {"more": {"message_id": "<two@fernwerk.example>"}},
        {"address": "jobs@harbour.example", "more": {}},
    ],
)
def test_a_template_sent_twice_is_two_mails_each_once(story: Story, changes: dict) -> None:
    first = Letter(text=TEMPLATE, more=WITH_ID).taken(story.user)
    second = Letter(text=TEMPLATE, more=WITH_ID).but(**changes).taken(story.user)
    again = Letter(text=TEMPLATE, more=WITH_ID).but(**changes).taken(story.user)
    assert (second.is_new, again.is_new) == (True, False)
    assert (again.pk, Mail.objects.count()) == (second.pk, 2)
    assert first.pk != second.pk


def test_the_same_words_pasted_on_two_applications_are_two_mails(story: Story) -> None:
    other = Story(user=story.user, company_name="Harbour")
    bare = Letter(text=TEMPLATE, name="", address="", sent_at=None, details={"company": ""})
    mails = [bare.taken(story.user, application=one.application) for one in (story, other, other)]
    assert [mail.application for mail in mails] == [
        story.application,
        other.application,
        other.application,
    ]
    assert [mail.is_new for mail in mails] == [True, True, False]


def test_a_forwarded_copy_is_the_same_mail(story: Story) -> None:
    first = Letter(more=WITH_ID).taken(story.user)
    copy = Letter(more={"message_id": "<forward@kim.example>", "forwarded": True})
    assert copy.taken(story.user).pk == first.pk


def test_a_mail_without_words_is_known_by_its_bytes(story: Story) -> None:
    empty = Letter(text=" \n", more={"spans": ()})
    args = {"way": MailWay.UPLOAD, "by": story.user, "now": NOW}
    mails = [
        take_in_message(empty.message, empty.reading, raw=raw, **args)
        for raw in (b"one", b"two", b"one")
    ]
    assert [mail.is_new for mail in mails] == [True, True, False]


def test_two_people_take_the_same_mail_each_for_themselves(story: Story) -> None:
    lee = make_user("lee@example.org")
    mails = [Letter(more=WITH_ID).taken(user) for user in (story.user, lee)]
    assert [mail.is_new for mail in mails] == [True, True]
    assert list(Mail.objects.for_user(lee)) == [mails[1]]
    assert mails[1].application is None


def test_two_at_once_take_it_once(story: Story) -> None:
    """The row of whoever was first is returned, also inside a transaction that goes on."""
    letter = Letter(more=WITH_ID)
    mark = of_message(letter.message, b"")
    rival = Mail(owner=story.user, way=MailWay.MAILBOX, taken_at=NOW, fingerprint=mark)
    rival.save()
    with transaction.atomic():
        late = Mail(owner=story.user, way=MailWay.UPLOAD, taken_at=NOW, fingerprint=mark)
        assert taking._create(late, {}) == rival
        assert Mail.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_four_workers_take_one_mail_once(shared: None) -> None:  # noqa: F811
    user = make_user()
    barrier = Barrier(4)

    def take() -> int:
        try:
            connection.ensure_connection()
            barrier.wait(timeout=30)
            return Letter(more=WITH_ID).taken(User.objects.get(pk=user.pk)).pk
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as pool:
        taken = {future.result() for future in [pool.submit(take) for _ in range(4)]}
    assert taken == {Mail.objects.get().pk}


@pytest.mark.parametrize(
    ("letter", "state"),
    [
        (Letter(), "waiting"),
        (Letter(details={"company": ""}, address="", name=""), "waiting"),
        (Letter(kind=Kind.ALERT), "unrelated"),
        (Letter(kind=Kind.OTHER), "waiting"),
        (Letter(kind=Kind.OTHER, details={"company": ""}, address="", name=""), "unrelated"),
        (
            Letter(
                kind=Kind.OTHER,
                subkind=Subkind.ON_HOLD,
                details={"company": ""},
                address="",
                name="",
            ),
            "waiting",
        ),
        (Letter(kind=Kind.OTHER, subkind=Subkind.OUT_OF_OFFICE), "filed"),
        (
            Letter(
                kind=Kind.OTHER,
                subkind=Subkind.OUT_OF_OFFICE,
                details={"company": ""},
                address="",
                name="",
            ),
            "unrelated",
        ),
    ],
)
def test_where_a_fetched_mail_stands(story: Story, letter: Letter, state: str) -> None:
    mail = letter.taken(story.user, way=MailWay.MAILBOX)
    assert (mail.state, mail.filed_at) == (state, NOW if state == "filed" else None)
    Mail.objects.all().delete()
    for way in (MailWay.PASTE, MailWay.UPLOAD):
        assert letter.but(subject=way).taken(story.user, way=way).state == "waiting"
        Mail.objects.all().delete()


def test_bytes_that_nobody_can_read_are_kept_once(story: Story) -> None:
    args = {"reason": "This is no mail.", "way": MailWay.UPLOAD, "by": story.user, "now": NOW}
    mails = [quarantine(raw, **args) for raw in (b"\0\xff", b"\0\xff", b"\0\xfe")]
    assert [mail.is_new for mail in mails] == [True, False, True]
    assert (mails[0].state, mails[0].reason) == ("quarantined", "This is no mail.")
    assert bytes(MailContent.objects.get(pk=mails[0].pk).raw) == b"\0\xff"


@pytest.mark.parametrize(
    ("sent_at", "where"),
    [
        (at(1, year=2038), "in the future (1 March 2038)"),
        (datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC), "long ago (1 January 1970)"),
    ],
)
def test_a_date_that_cannot_be_is_said(
    story: Story, sent_at: datetime.datetime, where: str
) -> None:
    mail = Letter(sent_at=sent_at).taken(story.user)
    assert (mail.sent_at, mail.came_on()) == (None, TODAY)
    assert mail.content.problems == [
        f"The mail is dated {where}. The day it came in here is used instead."
    ]


def test_whatever_stands_in_a_mail_it_is_stored(story: Story) -> None:
    """Characters that PostgreSQL or UTF-8 refuse, in every field."""
    odd = "\0 \ud83d \u202e x"
    letter = Letter(
        text=odd,
        subject=odd,
        name=odd,
        address=odd,
        details={
            "company": odd,
            "title": odd,
            "requisition_id": odd,
            "sender": Sender(odd, odd, odd),
            "invites": (odd,),
        },
        more={
            "message_id": odd * 200,
            "in_reply_to": odd,
            "references": (odd,),
            "to": (Address(odd, odd),),
            "html": odd,
            "attachments": (Attachment(odd, odd, 1),),
            "problems": (odd,),
        },
    )
    mail = letter.taken(story.user, application=story.application)
    assert mail.is_new
    assert not letter.taken(story.user).is_new
    mail = confirm(mail, by=story.user, now=at(3, 12), application=story.application)
    assert mail.outcome is not None
    assert mail.outcome.text == "\ufffd \ufffd  x"


def test_a_clock_that_is_a_little_ahead_is_no_problem(story: Story) -> None:
    mail = Letter(sent_at=NOW + datetime.timedelta(hours=5)).taken(story.user)
    assert (mail.content.problems, mail.came_on()) == ([], TODAY)
