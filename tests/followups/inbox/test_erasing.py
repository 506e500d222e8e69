"""A person who is erased leaves the mails as well: theirs are emptied, their name is masked."""

import pytest

from followups.models import Mail, MailContent
from followups.reading.message import Address
from followups.reading.result import Sender
from tests.followups.inbox.mails import Letter, from_anna
from tests.story import NOW, Story, make_user
from tracker.actions import erase_contact

pytestmark = pytest.mark.django_db


@pytest.fixture
def story() -> Story:
    return Story()


def erased(story: Story) -> None:
    anna = story.person("Anna Berg", "recruiter")
    erase_contact(anna, by=story.user, now=NOW)


def test_what_they_wrote_is_emptied(story: Story) -> None:
    for letter in (
        from_anna(name=""),
        from_anna(text="Other words", name="ANNA BERG", address="no-reply@ats.example"),
    ):
        letter.taken(story.user)
    erased(story)
    for mail in Mail.objects.select_related("content"):
        assert (mail.subject, mail.sender_address, mail.sender_name) == ("", "", "Former contact 1")
        content = mail.content
        assert (bytes(content.raw), content.text, content.html) == (b"", "", "")
        assert (content.reading, content.candidates, content.envelope) == ({}, [], {})


def test_elsewhere_their_name_and_address_are_masked_in_place(story: Story) -> None:
    letter = Letter(
        text="Please write to Anna Berg (Anna@fernwerk.example) instead.",
        subject="About anna berg",
        details={"sender": Sender("Anna Berg", "")},
        more={"to": (Address("Anna Berg", "anna@fernwerk.example"),), "html": "<p>Anna Berg</p>"},
    )
    letter.taken(story.user)
    erased(story)
    mail = Mail.objects.select_related("content").get()
    dots = "·" * 9
    assert mail.subject == f"About {dots}"
    assert mail.content.text == f"Please write to {dots} ({'·' * 21}) instead."
    assert (bytes(mail.content.raw), mail.content.html) == (b"", "")
    assert mail.content.reading["details"]["sender"]["name"] == dots
    assert mail.content.envelope["to"] == [{"name": dots, "address": "·" * 21}]
    assert mail.content.spans == [[0, len(letter.text)]]
    everything = str(list(MailContent.objects.values()) + list(Mail.objects.values()))
    assert "anna" not in everything.casefold()


def test_other_mails_and_other_people_are_left_alone(story: Story) -> None:
    lee = make_user("lee@example.org")
    theirs = from_anna().taken(lee)
    mine = Letter(text="Nothing about them.").taken(story.user)
    before = list(MailContent.objects.order_by("pk").values())
    erased(story)
    assert list(MailContent.objects.order_by("pk").values()) == before
    assert Mail.objects.get(pk=theirs.pk).sender_name == "Anna Berg"
    assert Mail.objects.get(pk=mine.pk).subject == "Your application"
