"""What would change a decision, changing it, and what became of the reasons."""

import datetime
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.db import transaction
from django.urls import reverse

from accounts.models import User
from followups.actions import decide_again
from followups.errors import FollowupError
from followups.models import Decision
from tracker.actions import correct_outcome, save_company
from tracker.enums import (
    Conduct,
    FeedbackOffer,
    Readiness,
    Relationship,
    WantsFuture,
    Written,
    WrittenBy,
)

_OUTCOME_FACTS: dict[str, list[str]] = {
    "wants_future": [*WantsFuture.values, ""],
    "written": Written.values,
    "written_by": WrittenBy.values,
    "feedback": FeedbackOffer.values,
}
_LINKS = {"contacts": "role_add", "stages": "interview_add"}
_FLAGS = {"True": True, "true": True, "1": True, "yes": True}


@dataclass(frozen=True)
class Offer:
    """One thing that would change the decision: its sentence in two parts, and how to do it."""

    before: str
    act: str
    rule: str
    fact: str
    value: str
    url: str


@dataclass(frozen=True)
class Changed:
    """What a change of facts did to a decision."""

    old: str
    new: str
    gone: list[str]
    came: list[str]

    @property
    def same(self) -> bool:
        return self.old == self.new


def offers(row: Decision) -> list[Offer]:
    """What would change it; each is a button that changes one fact, or a link to add somebody."""
    return [_offer(row, item) for item in row.would_change]


def _offer(row: Decision, item: dict[str, Any]) -> Offer:
    fact, value = str(item.get("fact") or ""), item.get("value")
    before, act = _halves(str(item["text"]))
    plain = "" if fact in _LINKS else _plain(value)
    name = _LINKS.get(fact)
    url = reverse(f"tracker:{name}", args=[row.application_id]) if name else ""
    known = not name and _is_known(fact, plain)
    return Offer(before, act, str(item.get("rule") or ""), fact if known else "", plain, url)


def _halves(text: str) -> tuple[str, str]:
    """The condition and what it leads to: only the second half is pressed."""
    sentence = text.rstrip(".")
    for sign in (": ", ", "):
        condition, found, act = sentence.rpartition(sign)
        if found:
            return condition + sign.rstrip(), act
    return "", sentence


def _plain(value: Any) -> str:
    return ",".join(map(str, value)) if isinstance(value, list) else str(value)


def _is_known(fact: str, value: str) -> bool:
    return (
        value in _OUTCOME_FACTS.get(fact, [])
        or fact in {"no_contact_requested", "conduct"}
        or (fact == "readiness" and value in Readiness.values)
        or (fact == "relationship" and value in Relationship.values)
    )


@transaction.atomic
def apply(row: Decision, *, fact: str, value: str, by: User, now: datetime.datetime) -> str:
    """Change one fact of a decision's outcome and decide again.

    Returns the query that would change it back, or "". Raises FollowupError for a fact or a value
    that is none.
    """
    if not _is_known(fact, value):
        raise FollowupError("This is not something that can be changed here.")
    if fact == "readiness":
        before = row.readiness
        decide_again(row.application, by=by, now=now, readiness=value)
        return urlencode({"fact": fact, "value": before})
    if fact == "relationship":
        return _wish(row, value, by=by, now=now)
    if fact == "conduct":
        return _conduct(row, value, by=by, now=now)
    if fact == "no_contact_requested":
        return _correct(row, fact, _FLAGS.get(value, False), by=by, now=now)
    return _correct(row, fact, value, by=by, now=now)


def _correct(row: Decision, fact: str, value: object, *, by: User, now: datetime.datetime) -> str:
    before = getattr(row.outcome, fact)
    correct_outcome(row.outcome, by=by, now=now, **{fact: value})
    return urlencode({"fact": fact, "value": before})


def _wish(row: Decision, value: str, *, by: User, now: datetime.datetime) -> str:
    company = row.application.company
    if company is None:
        raise FollowupError("The company is not on record yet. Add it to the application first.")
    before = company.relationship
    company.relationship = value
    save_company(company, by=by, now=now)
    decide_again(row.application, by=by, now=now)
    return urlencode({"fact": "relationship", "value": before})


def _conduct(row: Decision, value: str, *, by: User, now: datetime.datetime) -> str:
    wanted = {flag for flag in value.split(",") if flag in Conduct.values}
    before = ",".join(row.outcome.conduct)
    flags = {flag: flag in wanted for flag in Conduct.values}
    correct_outcome(row.outcome, by=by, now=now, **flags)
    return urlencode({"fact": "conduct", "value": before})


def since(old: Decision | None, new: Decision) -> Changed | None:
    """What a change did: the recommendation before and after, reasons that went and that came."""
    if old is None:
        return None
    was = {reason["text"]: reason for reason in old.reasons}
    now = {reason["text"]: reason for reason in new.reasons}
    return Changed(
        old=old.get_recommendation_display(),
        new=new.get_recommendation_display(),
        gone=[text for text in was if text not in now],
        came=[text for text in now if text not in was],
    )
