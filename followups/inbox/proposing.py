"""What a mail would be recorded as: each value with its reason, for the person to confirm."""

import datetime
from dataclasses import dataclass, replace
from typing import Final

from followups.inbox.meetings import format_of, stage_of
from followups.inbox.recorded import OnRecord, on_record, returned_step
from followups.inbox.stored import message_of, reading_of
from followups.models import Mail
from followups.reading.message import MailMessage
from followups.reading.record import with_record
from followups.reading.result import Kind, Reading, Subkind
from tracker.enums import (
    STAGE_ORDER,
    Channel,
    FeedbackKind,
    FeedbackOffer,
    Invite,
    OutcomeKind,
    StageKind,
    Written,
    WrittenBy,
)
from tracker.models import Application

OUTCOME: Final = "outcome"
STAGE: Final = "stage"
FEEDBACK: Final = "feedback"
REPLY: Final = "reply"
BOUNCE: Final = "bounce"
NOTHING: Final = "nothing"
WHAT: Final = (OUTCOME, STAGE, FEEDBACK, REPLY, BOUNCE, NOTHING)

_ANOTHER_DAY: Final = (
    "An interview on another day is on record as well. If this one takes its place, "
    "please remove that one afterwards."
)
_TOLD: Final = 0.5
"""Below this it is more likely something else: nothing is proposed from it."""
_HARD_TO_TELL: Final = "It is hard to tell what it is, so nothing is proposed. Please choose."
_NO_CONTACT: Final = "They ask for no contact, so what is open there is cancelled."
_LONGEST: Final = datetime.timedelta(days=730)


@dataclass(frozen=True, kw_only=True)
class Proposal:
    """What confirming would record; every value may be changed by the person.

    `on` is the owner's local date. `says` is one calm sentence; `why` are further ones.
    """

    what: str
    outcome_kind: str = OutcomeKind.NOT_SELECTED
    stage: str = StageKind.INTERVIEW
    on: datetime.date
    starts_at: datetime.datetime | None = None
    format: str = ""
    channel: str = Channel.EMAIL
    written: str = Written.UNCLEAR
    written_by: str = WrittenBy.UNKNOWN
    sender_id: int | None = None
    sender_name: str = ""
    feedback: str = FeedbackOffer.NONE
    invites: tuple[str, ...] = ()
    no_contact_requested: bool = False
    wants_future: str = ""
    feedback_kind: str = FeedbackKind.GENERIC
    step_id: int | None = None
    company: str = ""
    title: str = ""
    reopens: bool = False
    says: str = ""
    why: tuple[str, ...] = ()


def propose(mail: Mail, *, application: Application | None, now: datetime.datetime) -> Proposal:
    """What the mail would be recorded as for this application, or for a new one (None)."""
    message, reading = message_of(mail), reading_of(mail)
    known = OnRecord()
    if application is not None:
        at = mail.sent_at or mail.taken_at
        known = on_record(application, message, reading, at=at)
        reading = with_record(reading, known.record)
    base = _values(mail, message, reading, known, application)
    decided = _decided(base, message, reading, known, application)
    today = mail.owner.today(now)
    return replace(decided, says=sentence(decided, is_new=application is None, today=today))


def earliest(application: Application) -> datetime.date:
    """The first local date on which something can have come for an application."""
    return application.applied_on or application.saved_on


def _values(
    mail: Mail,
    message: MailMessage,
    reading: Reading,
    known: OnRecord,
    application: Application | None,
) -> Proposal:
    details = reading.details
    on, said = _day(mail, application)
    role = details.sender.role
    record_says = tuple(one.text for one in reading.evidence if one.signal == "record")
    return Proposal(
        what=NOTHING,
        on=on,
        stage=stage_of(message, reading),
        starts_at=_start(message, mail),
        format=format_of(message),
        written=_one_of(Written, reading.written, Written.UNCLEAR),
        written_by=_one_of(WrittenBy, role, WrittenBy.UNKNOWN),
        sender_id=known.signer.pk if known.signer else None,
        sender_name=(details.sender.name or message.sender.name)[:200],
        feedback=_one_of(FeedbackOffer, details.feedback, FeedbackOffer.NONE),
        invites=tuple(one for one in details.invites if one in Invite.values),
        no_contact_requested=details.no_contact_requested,
        feedback_kind=_feedback_kind(details.feedback),
        company=mail.company_name,
        title=mail.title,
        why=(*said, *record_says, *message.problems),
    )


def _day(mail: Mail, application: Application | None) -> tuple[datetime.date, tuple[str, ...]]:
    """The mail's local date, or the first possible one, with a word about it."""
    on = mail.came_on()
    if application is None or on >= (first := earliest(application)):
        return on, ()
    said = f"The mail is dated {_date(on)}, before you applied; {_date(first)} is used instead."
    return first, (said,)


def _start(message: MailMessage, mail: Mail) -> datetime.datetime | None:
    """When the invitation is for, unless that cannot be."""
    start = message.calendar_start
    if start is None or abs(start - (mail.sent_at or mail.taken_at)) > _LONGEST:
        return None
    return start


def _decided(
    base: Proposal,
    message: MailMessage,
    reading: Reading,
    known: OnRecord,
    application: Application | None,
) -> Proposal:
    """What it becomes, by its kind and by what the application already went through."""
    if reading.subkind == Subkind.BOUNCE:
        step = returned_step(application, message) if application else None
        return replace(base, what=BOUNCE if step else NOTHING, step_id=step.pk if step else None)
    if reading.subkind == Subkind.OUT_OF_OFFICE or reading.kind == Kind.ALERT:
        return base
    if _is_feedback(reading, known, application):
        return replace(base, what=FEEDBACK)
    is_told = reading.kind_confidence >= _TOLD or reading.subkind != Subkind.NONE
    if not is_told and reading.kind != Kind.OTHER:
        base, reading = _unsure(base, reading)
    if outcome := _outcome_kind(reading):
        is_new = application is None or _may_end(application, outcome)
        late = REPLY if base.no_contact_requested else NOTHING
        return replace(base, what=OUTCOME if is_new else late, outcome_kind=outcome)
    if stage := _stage(base, reading, application):
        return _with_stage(replace(base, stage=stage), known, application)
    is_reply = known.signer is not None or known.answers_ours or base.no_contact_requested
    return replace(base, what=REPLY if is_reply and application else NOTHING)


def _unsure(base: Proposal, reading: Reading) -> tuple[Proposal, Reading]:
    return replace(base, why=(_HARD_TO_TELL, *base.why)), replace(reading, kind=Kind.OTHER)


def _is_feedback(reading: Reading, known: OnRecord, application: Application | None) -> bool:
    """The answer to a feedback request, or one that says so itself."""
    if application is None:
        return False
    if reading.subkind == Subkind.FEEDBACK_REPLY:
        return True
    says = reading.details.feedback in {FeedbackOffer.GIVEN, FeedbackOffer.REFUSED}
    late = reading.kind in {Kind.OTHER, Kind.REJECTION} and bool(application.outcome)
    return says and late and known.asked_feedback


_OUTCOMES: Final = {
    Subkind.ON_HOLD: OutcomeKind.ON_HOLD,
    Subkind.POSITION_CANCELLED: OutcomeKind.POSITION_CANCELLED,
    Subkind.WITHDRAWAL_CONFIRMED: OutcomeKind.WITHDRAWN,
}


def _outcome_kind(reading: Reading) -> str:
    rejected = OutcomeKind.NOT_SELECTED if reading.kind == Kind.REJECTION else ""
    return str(_OUTCOMES.get(reading.subkind, rejected))


def _may_end(application: Application, outcome: str) -> bool:
    """Open ones end; a paused one ends otherwise; a late answer takes the place of silence."""
    if application.is_open:
        return True
    if application.outcome == OutcomeKind.NO_RESPONSE:
        return outcome != OutcomeKind.WITHDRAWN
    return application.outcome == OutcomeKind.ON_HOLD and outcome != OutcomeKind.ON_HOLD


def _stage(base: Proposal, reading: Reading, application: Application | None) -> str:
    if reading.subkind == Subkind.CALENDAR and base.starts_at and application is not None:
        return base.stage
    stages = {
        Kind.ACKNOWLEDGEMENT: StageKind.APPLIED,
        Kind.INTERVIEW: base.stage,
        Kind.ASSESSMENT: StageKind.ASSESSMENT,
        Kind.OFFER: StageKind.OFFER,
    }
    return str(stages.get(reading.kind, ""))


def _with_stage(proposal: Proposal, known: OnRecord, application: Application | None) -> Proposal:
    """The stage, unless it is on record; it opens a closed application again."""
    if application is None:
        return replace(proposal, what=STAGE)
    if _is_there(proposal, known):
        return replace(proposal, what=NOTHING, why=("This is on record already.", *proposal.why))
    if proposal.starts_at is not None and known.interview_ahead:
        proposal = replace(proposal, why=(_ANOTHER_DAY, *proposal.why))
    if proposal.stage == StageKind.APPLIED and not application.is_open:
        return proposal
    return replace(proposal, what=STAGE, reopens=not application.is_open)


def _is_there(proposal: Proposal, known: OnRecord) -> bool:
    if proposal.stage == StageKind.APPLIED:
        return any(STAGE_ORDER[one] >= STAGE_ORDER[StageKind.APPLIED] for one in known.stages)
    if proposal.starts_at is not None:
        return proposal.starts_at in known.starts
    if proposal.stage == StageKind.OFFER:
        return StageKind.OFFER in known.stages
    return proposal.stage != StageKind.ASSESSMENT and known.interview_ahead


def _feedback_kind(said: str) -> str:
    kinds = {
        FeedbackOffer.REFUSED: FeedbackKind.DECLINED_BY_POLICY,
        FeedbackOffer.GIVEN: FeedbackKind.SPECIFIC,
    }
    return str(kinds.get(FeedbackOffer(said), FeedbackKind.GENERIC)) if said else "generic"


def sentence(proposal: Proposal, *, is_new: bool, today: datetime.date) -> str:
    """What would be recorded, in one sentence."""
    if proposal.what == NOTHING and not is_new:
        return "Would only be filed: nothing changes."
    said = f"Would record: {_noun(proposal)}, on {_date(proposal.on, today)}."
    if proposal.reopens:
        said = f"{said[:-1]}. The application is opened again."
    if proposal.no_contact_requested and proposal.what in {REPLY, FEEDBACK}:
        said = f"{said} {_NO_CONTACT}"
    return said


def _noun(proposal: Proposal) -> str:
    nouns = {
        OUTCOME: OutcomeKind(proposal.outcome_kind).label,
        STAGE: StageKind(proposal.stage).label,
        FEEDBACK: _feedback_noun(proposal),
        REPLY: "their reply",
        BOUNCE: "your message came back",
        NOTHING: "a new application",
    }
    noun = str(nouns[proposal.what])
    return noun[:1].lower() + noun[1:]


def _feedback_noun(proposal: Proposal) -> str:
    if proposal.feedback_kind == FeedbackKind.DECLINED_BY_POLICY:
        return "they give no feedback"
    return "feedback received"


def _date(day: datetime.date, today: datetime.date | None = None) -> str:
    same_year = today is not None and today.year == day.year
    return f"{day:%-d %B}" if same_year else f"{day:%-d %B} {day.year}"


def _one_of(words: type[Written | WrittenBy | FeedbackOffer], value: str, default: str) -> str:
    return value if value in words.values else str(default)
