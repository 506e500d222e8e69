"""Mails in the inbox as rows, for pages: what was read is given, so that a page is about itself."""

import datetime
from typing import Any

from django.utils import timezone

from accounts.models import User
from followups.enums import MailState, MailWay
from followups.inbox.stored import reading_as_json
from followups.models import Mail, MailContent
from followups.reading.result import Details, Evidence, Kind, Reading, Subkind
from tracker.models import Application

TEXT = """Dear Kim,

thank you for the time you took for us on Tuesday. The walk through your migration plan stayed \
with us.

After long thought we have decided to go ahead with somebody else for the role of Data engineer. \
It was close. You are welcome to apply again in autumn.

Kind regards
Anna Berg
"""
WORDS = {
    "The walk through your migration plan": "personal",
    "we have decided to go ahead with somebody else": "rejection",
    "Data engineer": "title",
    "welcome to apply again": "apply_again",
    "Anna Berg": "sender",
}


def evidence_in(text: str, words: dict[str, str]) -> tuple[Evidence, ...]:
    """The evidence that these words are; words that the text does not hold have no place in it."""
    found = []
    for weight, (said, points_to) in enumerate(reversed(words.items()), start=1):
        start = text.find(said)
        end = start + len(said) if start >= 0 else -1
        decides = points_to in {*Kind, "personal", "automated"}
        found.append(Evidence(points_to, said, start, end, points_to, weight if decides else 0.0))
    return tuple(reversed(found))


def reading(text: str = TEXT, *, words: dict[str, str] = WORDS, **values: Any) -> Reading:
    """A rejection that a person wrote, unless told otherwise."""
    defaults: dict[str, Any] = {
        "kind": Kind.REJECTION,
        "kind_confidence": 0.98,
        "subkind": Subkind.NONE,
        "written": "personal",
        "written_confidence": 0.93,
        "details": Details(company="Fernwerk", title="Data engineer", invites=("apply_again",)),
        "language": "en",
        "evidence": evidence_in(text, words),
    }
    return Reading(**{**defaults, **values})


def put_mail(
    user: User,
    *,
    application: Application | None = None,
    state: MailState = MailState.WAITING,
    text: str = TEXT,
    read: Reading | None = None,
    now: datetime.datetime | None = None,
    content: dict[str, Any] | None = None,
    reasons: tuple[str, ...] = ("From Anna Berg, who is on record",),
    **columns: Any,
) -> Mail:
    """One mail in the inbox, as if it had been taken in."""
    now, read, number = now or timezone.now(), read or reading(text), Mail.objects.count()
    pk = application.pk if application else 0
    found = [{"application_id": pk, "score": 6.0, "reasons": list(reasons)}]
    values = {
        "fingerprint": f"{number:064d}",
        "way": MailWay.PASTE,
        "state": state,
        "taken_at": now,
        "sent_at": now - datetime.timedelta(hours=2),
        "subject": "Your application",
        "sender_name": "Anna Berg",
        "sender_address": "anna@fernwerk.example",
        "kind": read.kind,
        "kind_confidence": read.kind_confidence,
        "written": read.written,
        "written_confidence": read.written_confidence,
        "company_name": read.details.company,
        "title": read.details.title,
        "application": application,
        "filed_at": now if state == MailState.FILED else None,
    }
    mail = Mail.objects.create(owner=user, **{**values, **columns})
    words = {
        "raw": text.encode(),
        "text": text,
        "spans": [[0, len(text)]],
        "reading": reading_as_json(read),
        "candidates": found if application else [],
    }
    MailContent.objects.create(mail=mail, **{**words, **(content or {})})
    return mail


def automatic(**values: Any) -> Reading:
    """A rejection that a system sent, surely."""
    text = "Unfortunately we will not be moving forward. This mailbox is not monitored."
    words = {"will not be moving forward": "rejection", "not monitored": "automated"}
    return reading(
        text,
        words=words,
        **{
            "written": "automated",
            "written_confidence": 0.97,
            "details": Details(company="Fernwerk", title="Data engineer"),
            **values,
        },
    )
