"""From bytes and pasted text to a filed mail: real parsing, real reading, real matching."""

import pytest

from followups.enums import MailWay
from followups.inbox import confirm, match_again, propose, read_again, take_in, take_in_many
from followups.models import Mail, MailContent
from tests.followups.inbox.mails import LATER
from tests.story import NOW, TODAY, Story

pytestmark = pytest.mark.django_db

NO = """\
From: Fernwerk Recruiting <no-reply@fernwerk.example>
To: Kim Doe <kim@example.org>
Subject: Your application as Data engineer at Fernwerk
Date: Tue, 3 Mar 2026 08:30:00 +0100
Message-ID: <no-77@fernwerk.example>
Auto-Submitted: auto-generated
Content-Type: text/plain; charset=utf-8

Dear applicant,

thank you for applying for the position of Data engineer at Fernwerk. After careful
consideration we have decided to move forward with other candidates. Unfortunately we cannot
offer you the position. We wish you every success in your search.

This is an automated message, please do not reply.

Fernwerk Recruiting Team
"""
BODY = NO.partition("\n\n")[2]


@pytest.fixture
def story() -> Story:
    return Story()


def test_a_file_becomes_a_filed_rejection(story: Story) -> None:
    mail = take_in(NO.encode(), way=MailWay.UPLOAD, by=story.user, now=NOW)
    assert (mail.state, mail.kind, mail.written) == ("waiting", "rejection", "automated")
    assert (mail.message_id, mail.sender_address) == (
        "<no-77@fernwerk.example>",
        "no-reply@fernwerk.example",
    )
    assert (mail.application, mail.came_on()) == (story.application, TODAY)
    proposal = propose(mail, application=story.application, now=NOW)
    assert (proposal.what, proposal.outcome_kind, proposal.on) == ("outcome", "not_selected", TODAY)
    mail = confirm(mail, by=story.user, now=LATER, application=story.application)
    assert mail.outcome is not None
    assert mail.outcome.text == BODY.strip()
    assert mail.outcome.written == "automated"


@pytest.mark.parametrize("pasted", [NO, BODY, BODY.replace("\n", "\r\n"), f"\n\n{BODY}\n\n"])
def test_pasted_after_it_was_uploaded_it_is_the_same(story: Story, pasted: str) -> None:
    first = take_in(NO.encode(), way=MailWay.UPLOAD, by=story.user, now=NOW)
    again = take_in(pasted, way=MailWay.PASTE, by=story.user, now=LATER)
    assert (again.pk, again.is_new) == (first.pk, False)


def test_pasted_bare_it_is_read_as_well(story: Story) -> None:
    mail = take_in(BODY, way=MailWay.PASTE, by=story.user, now=NOW)
    assert (mail.kind, mail.application, mail.sent_at) == ("rejection", story.application, None)
    assert mail.came_on() == TODAY


def test_one_that_cannot_be_read_stops_no_other(story: Story) -> None:
    items = [NO.encode(), b"", b"\x00\x01\x02\xff" * 400, NO.replace("77", "78").encode()]
    mails = take_in_many(items, way=MailWay.UPLOAD, by=story.user, now=NOW)
    assert [mail.state for mail in mails] == ["waiting", "quarantined", "quarantined", "waiting"]
    assert all(mail.reason for mail in mails[1:3])
    assert len({mail.pk for mail in mails}) == 4


def test_half_a_surrogate_and_a_zero_byte_are_pasted_like_anything_else(story: Story) -> None:
    mail = take_in(f"\ud83d Hello \0 {BODY}", way=MailWay.PASTE, by=story.user, now=NOW)
    assert (mail.state, mail.kind) == ("waiting", "rejection")
    assert "\0" not in MailContent.objects.get().text


def test_a_mistake_of_ours_keeps_the_mail_apart(
    story: Story, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Should reading break after all, the mail is kept, said, and can be read again later."""

    def broken(_message: object) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as patch:
        patch.setattr("followups.reading.reader.read", broken)
        mails = take_in_many([NO.encode(), b""], way=MailWay.UPLOAD, by=story.user, now=NOW)
    assert [mail.state for mail in mails] == ["quarantined", "quarantined"]
    assert mails[0].reason == "Something in this mail could not be read. It is kept as it came."
    assert "A mail could not be read." in caplog.text
    again = read_again(mails[0], by=story.user, now=LATER)
    assert (again.state, again.kind, again.reason) == ("waiting", "rejection", "")


OWN = """\
From: Kim Doe <Kim@example.org>
To: jobs@fernwerk.example
Subject: {subject}
Message-ID: <own@example.org>

{text}
"""


class TestOwnMails:
    """The folder that is looked into may hold what the person sent themselves."""

    def test_what_they_wrote_is_never_read_as_an_invitation(self, story: Story) -> None:
        text = "Dear team at Fernwerk,\n\nI would be happy to come for an interview on Thursday."
        data = OWN.format(subject="My application", text=text).encode()
        mail = take_in(data, way=MailWay.MAILBOX, by=story.user, now=NOW)
        assert (mail.state, mail.kind) == ("unrelated", "other")
        assert "You wrote this mail yourself, so nothing in it is read as theirs." in (
            mail.content.problems
        )

    def test_their_answer_to_a_rejection_is_read_as_the_rejection(self, story: Story) -> None:
        quoted = "\n".join(f"> {line}" for line in BODY.splitlines())
        wrote = "On 3 March 2026, Jobs <jobs@fernwerk.example> wrote:"
        text = f"Thank you for telling me.\n\n{wrote}\n{quoted}"
        data = OWN.format(subject="Re: Your application", text=text).encode()
        mail = take_in(data, way=MailWay.UPLOAD, by=story.user, now=NOW)
        assert (mail.kind, mail.sender_address) == ("rejection", "jobs@fernwerk.example")

    def test_what_they_passed_on_to_themselves_is_read(self, story: Story) -> None:
        data = OWN.format(subject="Fwd: Your application", text=BODY).encode()
        mail = take_in(data, way=MailWay.MAILBOX, by=story.user, now=NOW)
        assert (mail.state, mail.kind) == ("waiting", "rejection")


class TestAgain:
    def test_what_became_readable_waits(self, story: Story) -> None:
        mail = take_in(NO.encode(), way=MailWay.UPLOAD, by=story.user, now=NOW)
        content = mail.content
        Mail.objects.filter(pk=mail.pk).update(
            state="quarantined", reason="Too new for us.", fingerprint="bytes", message_id=""
        )
        MailContent.objects.filter(pk=mail.pk).update(text="", reading={}, spans=[])
        again = read_again(mail, by=story.user, now=LATER)
        assert (again.state, again.reason, again.kind) == ("waiting", "", "rejection")
        assert (again.fingerprint, again.message_id) == (mail.fingerprint, mail.message_id)
        assert (again.content.text, again.content.reading) == (content.text, content.reading)
        assert again.application == story.application

    def test_what_is_here_already_stays_in_quarantine(self, story: Story) -> None:
        take_in(NO.encode(), way=MailWay.UPLOAD, by=story.user, now=NOW)
        other = take_in(b"", way=MailWay.UPLOAD, by=story.user, now=NOW)
        MailContent.objects.filter(pk=other.pk).update(raw=NO.encode())
        again = read_again(other, by=story.user, now=LATER)
        assert (again.state, again.reason) == (
            "quarantined",
            "This mail is here already, from another time.",
        )

    def test_what_is_filed_is_left_alone(self, story: Story) -> None:
        mail = take_in(NO.encode(), way=MailWay.UPLOAD, by=story.user, now=NOW)
        mail = confirm(mail, by=story.user, now=LATER, application=story.application)
        MailContent.objects.filter(pk=mail.pk).update(raw=b"From: x@example.org\n\nSomething else")
        assert read_again(mail, by=story.user, now=LATER).kind == "rejection"

    def test_an_application_added_since_is_a_candidate(self, story: Story) -> None:
        harbour = NO.replace("Fernwerk", "Harbour").replace("fernwerk", "harbour")
        mail = take_in(harbour.encode(), way=MailWay.UPLOAD, by=story.user, now=NOW)
        assert mail.application is None
        added = Story(user=story.user, company_name="Harbour")
        mail = Mail.objects.get(pk=mail.pk)
        best = match_again(mail, by=story.user, now=LATER)[0]
        assert best.application_id == added.application.pk
        assert read_again(mail, by=story.user, now=LATER).application == added.application
