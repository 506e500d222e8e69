"""What a person confirmed, checked before anything is written: every value is one that can be."""

import datetime
from collections.abc import Callable, Mapping
from typing import Any, Final

from django.db.models import TextChoices

from followups.errors import CannotRecord
from tracker.enums import (
    Channel,
    FeedbackKind,
    FeedbackOffer,
    InterviewFormat,
    Invite,
    OutcomeKind,
    StageKind,
    WantsFuture,
    Written,
    WrittenBy,
)
from tracker.text import clean_line

_LARGEST: Final = 2**63 - 1
_LINE: Final = 200


def checked_values(values: object) -> dict[str, Any]:
    """The values that a Proposal takes; names it does not know are left out.

    Raises CannotRecord with a sentence that names the first value that cannot be.
    """
    if not isinstance(values, Mapping):
        raise CannotRecord("What was confirmed could not be understood. Please try again.")
    given = {name: value for name, value in values.items() if name in _CHECKS}
    for name, value in given.items():
        is_right, words = _CHECKS[name]
        if not is_right(value):
            raise CannotRecord(f"Please check {words}: this cannot be recorded.")
    if "invites" in given:
        given["invites"] = tuple(given["invites"])
    if "sender_name" in given:
        given["sender_name"] = clean_line(given["sender_name"])
    return given


def checked_line(value: object, *, limit: int, words: str) -> str:
    """One line of text that can be stored. Raises CannotRecord for anything but text."""
    if not isinstance(value, str):
        raise CannotRecord(f"Please check {words}: this cannot be recorded.")
    return clean_line(value)[:limit]


def is_day(value: object) -> bool:
    """A date, and not a moment."""
    return isinstance(value, datetime.date) and not isinstance(value, datetime.datetime)


def _one_of(choices: type[TextChoices], *, or_none: bool = False) -> Callable[[object], bool]:
    allowed = [*choices.values, *([""] if or_none else [])]
    return lambda value: isinstance(value, str) and value in allowed


def _is_moment(value: object) -> bool:
    if value is None:
        return True
    return isinstance(value, datetime.datetime) and value.tzinfo is not None


def _is_id(value: object) -> bool:
    if value is None:
        return True
    return isinstance(value, int) and not isinstance(value, bool) and 0 < value <= _LARGEST


def _is_flag(value: object) -> bool:
    return isinstance(value, bool)


def _is_line(value: object) -> bool:
    return isinstance(value, str) and len(value) <= _LINE


def _is_invites(value: object) -> bool:
    return isinstance(value, list | tuple) and all(one in Invite.values for one in value)


_Check = Callable[[object], bool]
_CHECKS: Final[dict[str, tuple[_Check, str]]] = {
    "outcome_kind": (_one_of(OutcomeKind, or_none=True), "how it ended"),
    "stage": (_one_of(StageKind, or_none=True), "the stage"),
    "on": (is_day, "the date"),
    "starts_at": (_is_moment, "when it is"),
    "format": (_one_of(InterviewFormat, or_none=True), "the kind of interview"),
    "channel": (_one_of(Channel), "how it came"),
    "written": (_one_of(Written), "how it was written"),
    "written_by": (_one_of(WrittenBy), "who wrote it"),
    "sender_id": (_is_id, "who wrote it"),
    "sender_name": (_is_line, "the name of who wrote it"),
    "feedback": (_one_of(FeedbackOffer), "the feedback in it"),
    "invites": (_is_invites, "what they invited you to"),
    "no_contact_requested": (_is_flag, "whether they asked for no contact"),
    "wants_future": (_one_of(WantsFuture, or_none=True), "whether you would want to work there"),
    "feedback_kind": (_one_of(FeedbackKind), "the kind of feedback"),
    "step_id": (_is_id, "which message came back"),
    "company": (_is_line, "the company"),
    "title": (_is_line, "the role"),
}
