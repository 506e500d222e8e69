"""Mails built by hand: the message as parsing leaves it, and what reading would say of it."""

import datetime
from dataclasses import dataclass, field, replace
from typing import Any

from accounts.models import User
from followups.enums import MailWay
from followups.inbox.taking import take_in_message
from followups.models import Decision, Mail, Plan, Step
from followups.reading.message import Address, MailMessage
from followups.reading.result import Details, Evidence, Kind, Reading, Sender, Subkind
from tests.story import NOW, at
from tracker.models import (
    Application,
    Company,
    Contact,
    ContactRole,
    Feedback,
    Interview,
    Outcome,
    Posting,
    StageEvent,
    Touchpoint,
)

LATER = NOW + datetime.timedelta(hours=2)
"""When a mail is confirmed in these tests: not the moment at which the story was told."""


@dataclass
class Letter:
    """A mail to take in; `text` is all the employer's own unless `spans` says otherwise."""

    text: str = "We have decided to go on with somebody else for the role."
    subject: str = "Your application"
    name: str = "Fernwerk Recruiting"
    address: str = "jobs@fernwerk.example"
    sent_at: datetime.datetime | None = field(default_factory=lambda: at(3, 9))
    kind: Kind = Kind.REJECTION
    confidence: float = 0.97
    subkind: Subkind = Subkind.NONE
    written: str = "automated"
    written_confidence: float = 0.95
    details: dict[str, Any] = field(default_factory=dict)
    more: dict[str, Any] = field(default_factory=dict)

    @property
    def message(self) -> MailMessage:
        fields = {
            "subject": self.subject,
            "sender": Address(self.name, self.address),
            "sent_at": self.sent_at,
            "text": self.text,
            "spans": ((0, len(self.text)),),
        }
        return MailMessage(**{**fields, **self.more})

    @property
    def reading(self) -> Reading:
        evidence = Evidence("decided", self.text[:10], 0, 10, str(self.kind), 2.0)
        return Reading(
            kind=self.kind,
            kind_confidence=self.confidence,
            subkind=self.subkind,
            written=self.written,
            written_confidence=self.written_confidence,
            details=Details(**{"company": "Fernwerk", **self.details}),
            language="en",
            evidence=(evidence,),
        )

    def but(self, **changes: Any) -> "Letter":
        return replace(self, **changes)

    def taken(
        self,
        user: User,
        *,
        way: MailWay = MailWay.UPLOAD,
        now: datetime.datetime = NOW,
        application: Application | None = None,
    ) -> Mail:
        raw = f"Subject: {self.subject}\n\n{self.text}".encode(errors="replace")
        return take_in_message(
            self.message,
            self.reading,
            raw=raw,
            way=way,
            by=user,
            now=now,
            application=application,
        )


def from_anna(**changes: Any) -> Letter:
    """Something that a person on record wrote."""
    letter = Letter(
        text="Thank you for your note. I will get back to you next week.\nAnna",
        subject="Re: Thank you",
        name="Anna Berg",
        address="anna@fernwerk.example",
        kind=Kind.OTHER,
        written="personal",
        details={"sender": Sender("Anna Berg", "anna@fernwerk.example")},
    )
    return letter.but(**changes)


def everything() -> dict[str, list[dict[str, Any]]]:
    """Every row that a confirmation may touch, as it stands; the history of changes apart."""
    standing = {
        "decisions": Decision.objects.current(),
        "outcomes": Outcome.objects.standing(),
    }
    whole = (
        Application, Company, Contact, ContactRole, Feedback, Interview, Plan, Posting,
        StageEvent, Step, Touchpoint,
    )  # fmt: skip
    rows = {model.__name__: model._base_manager.all() for model in whole} | standing
    return {name: list(found.order_by("pk").values()) for name, found in rows.items()}
