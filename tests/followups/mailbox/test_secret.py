"""The password at rest: unreadable without the key, readable with a former one, shown by nobody."""

import datetime
import io
import logging

import pytest
from django.core.management import call_command
from pytest_django import Settings

from accounts.models import User
from followups.mailbox.claiming import claim
from followups.mailbox.keeping import save_mailbox
from followups.mailbox.opening import Place
from followups.mailbox.polling import KEY_CHANGED, poll
from followups.models import Mailbox
from followups.secret import MAILBOX, SENDING, KeyChanged, decrypt, encrypt, is_of_an_old_key

NOW = datetime.datetime(2026, 3, 3, 9, 0, tzinfo=datetime.UTC)
PASSWORD = "Pässwörd 7\N{SNOWMAN}"


@pytest.fixture
def mailbox(person: User) -> Mailbox:
    values = {
        "host": "localhost",
        "port": 1,
        "security": "none",
        "username": "kim",
        "folder": "INBOX",
        "since": NOW.date(),
        "is_on": True,
    }
    return save_mailbox(values, password=PASSWORD, by=person, now=NOW)


def test_it_comes_back_as_it_was() -> None:
    kept = encrypt(PASSWORD, purpose=MAILBOX)
    assert decrypt(kept, purpose=MAILBOX) == PASSWORD
    assert "Pässwörd" not in kept
    assert encrypt(PASSWORD, purpose=MAILBOX) != kept


def test_another_key_opens_nothing(settings: Settings) -> None:
    kept = encrypt(PASSWORD, purpose=MAILBOX)
    settings.SECRET_KEY = "another key" * 5
    with pytest.raises(KeyChanged):
        decrypt(kept, purpose=MAILBOX)
    settings.SECRET_KEY_FALLBACKS = ["no" * 30]
    with pytest.raises(KeyChanged):
        decrypt(kept, purpose=MAILBOX)


@pytest.mark.parametrize("kept", ["", "nonsense", "gAAAAA", "ä"])
def test_what_was_never_encrypted_opens_nothing(kept: str) -> None:
    with pytest.raises(KeyChanged):
        decrypt(kept, purpose=MAILBOX)


def test_a_former_key_still_opens_and_is_replaced_at_the_next_look(
    mailbox: Mailbox, settings: Settings
) -> None:
    former, settings.SECRET_KEY = settings.SECRET_KEY, "a new key" * 6
    settings.SECRET_KEY_FALLBACKS = [former]
    assert decrypt(mailbox.password, purpose=MAILBOX) == PASSWORD
    assert is_of_an_old_key(mailbox.password, purpose=MAILBOX)
    poll(mailbox.pk, now=NOW)
    settings.SECRET_KEY_FALLBACKS = []
    mailbox.refresh_from_db()
    assert decrypt(mailbox.password, purpose=MAILBOX) == PASSWORD
    assert not is_of_an_old_key(mailbox.password, purpose=MAILBOX)


def test_a_key_that_is_gone_asks_for_the_password_again(
    mailbox: Mailbox, settings: Settings
) -> None:
    settings.SECRET_KEY = "another key" * 5
    poll(mailbox.pk, now=NOW)
    mailbox.refresh_from_db()
    assert (mailbox.state, mailbox.said) == ("needs_you", KEY_CHANGED)
    assert claim(mailbox.pk, now=NOW + datetime.timedelta(days=9)) is None


def test_neither_rows_nor_places_nor_logs_show_it(
    mailbox: Mailbox, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    poll(mailbox.pk, now=NOW)
    place = Place(
        host="localhost",
        port=1,
        security="none",
        username="kim",
        folder="INBOX",
        password=PASSWORD,
    )
    dump = io.StringIO()
    call_command("dumpdata", "followups.mailbox", stdout=dump)
    shown = f"{mailbox!r} {mailbox} {place!r} {caplog.text} {dump.getvalue()}"
    assert "Pässwörd" not in shown
    assert "kim at localhost" in shown


def test_a_token_of_an_earlier_version_stays_readable(settings: Settings) -> None:
    """What the table holds since the mailbox came into the world."""
    settings.SECRET_KEY = "a key of long ago " * 3
    kept = (
        "gAAAAABrAuyGL8XtYJCMsT4jAkbkUia5UeZgQP80sQD3JCzjDrdiMu95PLVEZqpSl9XEL9PbamiMv978X0F41nVK"
        "UhxwUNVBbQ=="
    )
    assert decrypt(kept, purpose=MAILBOX) == "Pässwörd 7"


def test_a_key_opens_what_has_its_own_purpose_only() -> None:
    kept = encrypt(PASSWORD, purpose=SENDING)
    assert decrypt(kept, purpose=SENDING) == PASSWORD
    with pytest.raises(KeyChanged):
        decrypt(kept, purpose=MAILBOX)
