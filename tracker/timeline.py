"""One application's timeline: everything dated, newest first, each line in plain words."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from django.urls import reverse
from django.utils.text import Truncator

from accounts.models import User
from tracker.enums import (
    Channel,
    Direction,
    InterviewFormat,
    InterviewStatus,
    OutcomeKind,
    ReasonSource,
    RejectionReason,
    StageKind,
    TouchpointKind,
    Written,
)
from tracker.extras import Entry, provider
from tracker.models import (
    Application,
    Contact,
    Feedback,
    Interview,
    Outcome,
    StageEvent,
    Touchpoint,
)
from tracker.saying import say_list, say_minutes

QUOTE = 280
_FORMATS = {
    InterviewFormat.PHONE: "by phone",
    InterviewFormat.VIDEO: "by video",
    InterviewFormat.ONSITE: "on site",
    InterviewFormat.TAKE_HOME: "take-home task",
}
_STATUSES = {
    InterviewStatus.CANCELLED: "Cancelled.",
    InterviewStatus.RESCHEDULED: "Moved to another date.",
    InterviewStatus.NO_SHOW_BY_EMPLOYER: "They did not turn up.",
}
_NOTICES = {
    Channel.EMAIL: "Mail",
    Channel.PHONE: "Call",
    Channel.VOICEMAIL: "Voicemail",
    Channel.VIDEO: "Video call",
    Channel.PORTAL: "Message in the portal",
    Channel.LETTER: "Letter",
    Channel.IN_PERSON: "Conversation",
    Channel.MESSAGE: "Message",
}
_BY = {
    Channel.EMAIL: " by mail",
    Channel.PHONE: " by phone",
    Channel.VIDEO: " by video",
    Channel.LETTER: " by letter",
    Channel.IN_PERSON: " in person",
    Channel.PORTAL: " in the portal",
    Channel.MESSAGE: " in a message",
    Channel.VOICEMAIL: " on the voicemail",
}
_SENT = {
    TouchpointKind.THANK_YOU: "You thanked {who}",
    TouchpointKind.FEEDBACK_REQUEST: "You asked {who} for feedback",
    TouchpointKind.LINKEDIN_REQUEST: "You asked {who} to connect on LinkedIn",
    TouchpointKind.CHECK_IN: "You checked in with {who}",
    TouchpointKind.STATUS_NUDGE: "You asked {who} how things stand",
}
_SOURCES = {
    "board": "through a job board",
    "company_site": "on the company site",
    "referral": "through a referral",
    "agency": "through an agency",
    "recruiter_outreach": "after a recruiter wrote",
    "event": "after an event",
    "network": "through somebody you know",
    "internal": "inside your company",
}


@dataclass(frozen=True, kw_only=True)
class Line(Entry):
    """An entry that may hold something to be read when the person is ready."""

    folded: str = ""


def timeline(application: Application, *, user: User) -> list[Entry]:
    """Everything that happened, newest first; times are in the person's zone.

    Takes the same number of queries however much happened.
    """
    entries: list[Entry] = [*_own(application), *provider().timeline(application)]
    placed = [(_place(entry.at, user), at, entry) for at, entry in enumerate(entries)]
    placed.sort(key=lambda item: (item[0], item[1]), reverse=True)
    return [entry for _when, _at, entry in placed]


def _own(application: Application) -> Iterator[Entry]:
    interviews = list(application.interviews.prefetch_related("interviewers"))
    yield from _stages(application, interviews)
    yield from map(_interview, interviews)
    yield from map(_touchpoint, application.touchpoints.select_related("contact"))
    yield from map(_outcome, application.outcomes.select_related("sender"))
    yield from map(_feedback, application.feedback.select_related("contact"))


def _place(at: datetime.datetime | datetime.date, user: User) -> datetime.datetime:
    """Where an entry stands: a date without a time stands at the start of its day."""
    if isinstance(at, datetime.datetime):
        return at.astimezone(user.zone)
    return datetime.datetime.combine(at, datetime.time.min, tzinfo=user.zone)


def _stages(application: Application, interviews: list[Interview]) -> Iterator[Entry]:
    told = {interview.stage for interview in interviews}
    for event in application.stage_events.all():
        if event.stage not in told or event.label:
            yield _stage(event, application)


def _stage(event: StageEvent, application: Application) -> Entry:
    if event.stage != StageKind.APPLIED:
        return Line(at=event.happened_on, title=str(event))
    posting = getattr(application, "posting", None)
    has_text = posting is not None and posting.text
    return Line(
        at=event.happened_on,
        title=f"Applied {_SOURCES.get(application.source, '')}".strip(),
        detail="Posting kept." if has_text else "",
        url=reverse("tracker:posting", args=[application.pk]) if has_text else "",
        link="Read it",
    )


def _interview(interview: Interview) -> Entry:
    parts = [interview.get_stage_display(), _FORMATS[InterviewFormat(interview.format)]]
    if interview.duration_minutes:
        parts.append(say_minutes(interview.duration_minutes))
    names = [contact.full_name for contact in interview.interviewers.all()]
    return Line(
        at=interview.starts_at or interview.application.last_contact_on,
        title=", ".join(map(str, parts)),
        detail=say_list(names),
        quote=_short(interview.detail or interview.notes),
        small=_STATUSES.get(InterviewStatus(interview.status), "")
        or ("" if interview.starts_at else "No time yet."),
        url=reverse("tracker:interview_edit", args=[interview.pk]),
        link="Change",
    )


def _touchpoint(touchpoint: Touchpoint) -> Entry:
    return Line(
        at=touchpoint.happened_at,
        title=touchpoint_words(touchpoint),
        detail=touchpoint.subject,
        quote=_short(touchpoint.text),
    )


def touchpoint_words(touchpoint: Touchpoint) -> str:
    """What a contact was, in a sentence: You thanked Priya Raman by mail."""
    who = _name(touchpoint.contact)
    by = _BY.get(Channel(touchpoint.channel), "") if touchpoint.channel else ""
    kind = TouchpointKind(touchpoint.kind)
    if kind == TouchpointKind.NOTE:
        return f"Note about {who}" if who else "Note"
    if kind == TouchpointKind.BOUNCE:
        return f"The mail to {who or 'them'} came back"
    if touchpoint.direction == Direction.INCOMING:
        said = "You heard from" if kind != TouchpointKind.REPLY else "Reply from"
        return f"{said} {who or 'them'}{by}"
    by = "" if kind == TouchpointKind.LINKEDIN_REQUEST else by
    return f"{_SENT.get(kind, 'You spoke with {who}').format(who=who or 'them')}{by}"


def _outcome(outcome: Outcome) -> Entry:
    kind = str(outcome.get_kind_display()).removesuffix(" by me")
    if outcome.undone_at:
        return Line(at=outcome.recorded_at, title=f"Recorded as “{kind.lower()}”, and taken back")
    return Line(
        at=_outcome_at(outcome),
        title=_outcome_title(outcome, kind),
        quote=_short(outcome.text),
        small=" ".join(_outcome_details(outcome)),
        mark="end",
    )


def _outcome_at(outcome: Outcome) -> datetime.datetime | datetime.date:
    """The moment of recording for a notice of that same day, else the day itself."""
    same_day = outcome.recorded_at.date() == outcome.notified_on
    return outcome.recorded_at if same_day else outcome.notified_on


def _outcome_title(outcome: Outcome, kind: str) -> str:
    if outcome.kind in {OutcomeKind.WITHDRAWN, OutcomeKind.OFFER_DECLINED, OutcomeKind.ACCEPTED}:
        return kind
    notice = _NOTICES.get(Channel(outcome.channel), "") if outcome.channel else ""
    sender = outcome.sender.full_name if outcome.sender else outcome.sender_name
    if not notice or outcome.inferred or outcome.kind == OutcomeKind.NO_RESPONSE:
        return kind
    return f"{notice}{f' from {sender}' if sender else ''}: {kind.lower()}"


def _outcome_details(outcome: Outcome) -> Iterator[str]:
    if outcome.written == Written.PERSONAL:
        yield "Personal, not automated."
    elif outcome.written == Written.AUTOMATED:
        yield "Sent automatically."
    if outcome.reason != RejectionReason.UNKNOWN:
        whose = "given by them" if outcome.reason_source == ReasonSource.EMPLOYER else "my guess"
        yield f"Reason {whose}: {str(outcome.get_reason_display()).lower()}."


def _feedback(feedback: Feedback) -> Entry:
    who = _name(feedback.contact)
    return Line(
        at=feedback.received_on,
        title=f"Feedback{f' from {who}' if who else ''}",
        detail="" if feedback.text else str(feedback.get_kind_display()),
        folded=feedback.text,
        small=f"One thing to act on: {feedback.act_on}" if feedback.act_on else "",
    )


def _name(contact: Contact | None) -> str:
    return contact.full_name if contact else ""


def _short(text: str) -> str:
    return Truncator(" ".join(text.split())).chars(QUOTE)
