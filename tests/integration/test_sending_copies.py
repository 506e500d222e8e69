"""A copy for oneself: blind, or in the Sent folder of a real Dovecot; it never changes the rest."""

import datetime
from typing import Any

import pytest

from followups.models import SendingAccount
from followups.sending.trying import try_account
from tests.integration.dovecot import Account, Dovecot
from tests.integration.mail_server import MailServer
from tests.integration.mailboxes import mailbox_for
from tests.integration.senders import (
    TO,
    account_for,
    delivered,
    parsed,
    press,
)
from tests.story import NOW, Story

pytestmark = [pytest.mark.integration, pytest.mark.django_db]

SECOND = datetime.timedelta(seconds=1)


def test_a_blind_copy_to_myself(story: Story, server: MailServer) -> None:
    account_for(story.user, server, copy_to="myself")
    row = delivered(press(story))
    assert (row.state, row.copy_said) == ("sent", "")
    assert server.delivered[0].recipients == [TO, "kim@example.org"]
    assert "kim@example.org" not in str(parsed(server)["To"])
    assert parsed(server)["Bcc"] is None


@pytest.mark.imap
class TestTheSentFolder:
    @pytest.fixture
    def box(self, story: Story, dovecot: Dovecot, account: Account) -> Account:
        account.folder("Gesendet &- &AOQ-")
        mailbox_for(story.user, account, port=dovecot.port)
        return account

    def sender(self, story: Story, server: MailServer, **changed: Any) -> SendingAccount:
        folder = {"copy_to": "sent_folder", "sent_folder": "Gesendet & ä", **changed}
        return account_for(story.user, server, **folder)

    @pytest.fixture
    def account(self, dovecot: Dovecot) -> Account:
        return dovecot.account()

    def test_a_copy_is_put_there_as_read(
        self, story: Story, server: MailServer, box: Account
    ) -> None:
        sender = self.sender(story, server)
        assert try_account(sender, now=NOW)[0]
        row = delivered(press(story))
        assert (row.state, row.copy_said) == ("sent", "")
        ((name, data),) = box.files("Gesendet &- &AOQ-").items()
        assert name.endswith(":2,S")
        assert data.replace(b"\r\n", b"\n") == server.delivered[0].data.replace(b"\r\n", b"\n")
        assert server.delivered[0].recipients == [TO]

    def test_a_copy_that_fails_never_changes_that_it_was_sent(
        self, story: Story, server: MailServer, box: Account
    ) -> None:
        sender = self.sender(story, server, sent_folder="Nowhere")
        assert try_account(sender, now=NOW) == (
            False,
            (
                "The server lets you in, but the copy would fail: "
                "There is no folder “Nowhere” in this mailbox."
            ),
        )
        row = delivered(press(story))
        assert (row.state, row.copy_said) == (
            "sent",
            "No copy is in your Sent folder. There is no folder “Nowhere” in this mailbox.",
        )
        assert story.step("thank_you").state == "done"

    @pytest.mark.parametrize("change", ["gone", "needs you", "unreadable"])
    def test_a_mailbox_that_cannot_be_used(
        self, story: Story, server: MailServer, box: Account, change: str
    ) -> None:
        self.sender(story, server)
        mailbox = story.user.mailbox
        match change:
            case "gone":
                mailbox.delete()
            case "needs you":
                type(mailbox).objects.update(state="needs_you")
            case "unreadable":
                type(mailbox).objects.update(password="nonsense")
        row = delivered(press(story))
        assert row.state == "sent"
        assert row.copy_said.startswith("No copy is in your Sent folder. ")
        assert box.files("Gesendet &- &AOQ-") == {}
