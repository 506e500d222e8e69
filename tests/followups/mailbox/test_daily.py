"""Once a day the clock lets go of the words of unrelated mails."""

import datetime

import pytest

from accounts.models import User
from followups import tasks
from followups.enums import MailState, MailWay
from followups.models import Mail, MailContent

DAY = datetime.timedelta(days=1)
NOW = datetime.datetime(2031, 3, 3, 9, 0, tzinfo=datetime.UTC)


@pytest.fixture
def unrelated(person: User) -> Mail:
    mail = Mail.objects.create(
        owner=person,
        fingerprint="f" * 64,
        way=MailWay.MAILBOX,
        state=MailState.UNRELATED,
        taken_at=NOW - 31 * DAY,
    )
    MailContent.objects.create(mail=mail, raw=b"x", text="Words")
    return mail


def text_of(mail: Mail) -> str:
    return MailContent.objects.get(pk=mail.pk).text


def test_once_a_day(unrelated: Mail) -> None:
    tasks.forget_daily(NOW)
    assert text_of(unrelated) == ""
    MailContent.objects.update(raw=b"x", text="Words again")
    tasks.forget_daily(NOW + datetime.timedelta(hours=14))
    assert text_of(unrelated) == "Words again"
    tasks.forget_daily(NOW + DAY)
    assert text_of(unrelated) == ""
