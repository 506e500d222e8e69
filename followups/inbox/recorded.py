"""What one application's record says about a mail: who signs it, were they met, what was sent."""

import datetime
from dataclasses import dataclass, field

from followups.inbox.known import SentMessage
from followups.inbox.matching import is_returned
from followups.inbox.names import words_of
from followups.models import Step
from followups.reading.message import MailMessage
from followups.reading.record import Record
from followups.reading.result import Reading
from tracker.enums import Direction, Role, StageKind, TouchpointKind, WrittenBy
from tracker.models import Application, Contact, Interview
from tracker.text import searchable

_WRITER = {
    Role.HIRING_MANAGER: WrittenBy.HIRING_MANAGER,
    Role.RECRUITER: WrittenBy.RECRUITER,
    Role.AGENCY_RECRUITER: WrittenBy.AGENCY_RECRUITER,
    Role.SOURCER: WrittenBy.RECRUITER,
    Role.COORDINATOR: WrittenBy.RECRUITER,
    Role.INTERVIEWER: WrittenBy.INTERVIEWER,
    Role.PANEL_MEMBER: WrittenBy.INTERVIEWER,
    Role.REFERRER: WrittenBy.REFERRER,
}
_MET = (StageKind.SCREEN, StageKind.INTERVIEW, StageKind.FINAL_INTERVIEW)
_ANSWERS = ("re:", "aw:", "sv:", "antw:", "re :", "rif:", "r:", "rv:")


@dataclass(frozen=True, kw_only=True)
class OnRecord:
    """The record as the rules ask for it, with the rows behind it."""

    record: Record = field(default_factory=Record)
    signer: Contact | None = None
    stages: frozenset[str] = frozenset()
    asked_feedback: bool = False
    """A feedback request went out before the mail."""
    answers_ours: bool = False
    """It answers a message of the user's own: same thread, or the same subject."""
    starts: frozenset[datetime.datetime] = frozenset()
    interview_ahead: bool = False
    """An interview on record is still to come."""


def on_record(
    application: Application, message: MailMessage, reading: Reading, *, at: datetime.datetime
) -> OnRecord:
    """Look up what stands on record about this application when the mail was written (`at`)."""
    interviews = list(application.interviews.prefetch_related("interviewers"))
    held = [
        one for one in interviews if one.took_place and (not one.starts_at or one.starts_at <= at)
    ]
    signer, role = _signer(application, interviews, message, reading)
    stages = frozenset(application.stage_events.values_list("stage", flat=True))
    met = any(signer in one.interviewers.all() for one in held) if signer else False
    outgoing = list(
        application.touchpoints.filter(
            direction=Direction.OUTGOING, happened_at__lte=at
        ).values_list("kind", "message_id", "subject")
    )
    return OnRecord(
        record=Record(
            interviewed=bool(held) or bool(stages & set(_MET)),
            signer_role=role,
            signer_name=signer.full_name if signer else "",
            signer_known=signer is not None,
            signer_interviewed=met,
            wrote_before=_wrote_before(application, signer),
        ),
        signer=signer,
        stages=stages,
        asked_feedback=any(kind == TouchpointKind.FEEDBACK_REQUEST for kind, *_ in outgoing),
        answers_ours=_answers(
            message, [(message_id, subject) for _, message_id, subject in outgoing]
        ),
        starts=frozenset(one.starts_at for one in interviews if one.starts_at),
        interview_ahead=any(
            one.took_place and one.starts_at and one.starts_at > at for one in interviews
        ),
    )


def returned_step(application: Application, message: MailMessage) -> Step | None:
    """The newest sent step of the application that a returned mail was about."""
    sent = application.steps.filter(state="done", sent_at__isnull=False).select_related(
        "contact", "touchpoint"
    )
    for step in sent.order_by("-sent_at", "-id"):
        one = SentMessage(
            step_id=step.pk,
            application_id=application.pk,
            email=step.contact.email.lower() if step.contact else "",
            person=step.contact.full_name if step.contact else "",
            message_id=step.touchpoint.message_id if step.touchpoint else "",
            subject=step.touchpoint.subject if step.touchpoint else "",
        )
        if is_returned(one, message):
            return step
    return None


def _signer(
    application: Application,
    interviews: list[Interview],
    message: MailMessage,
    reading: Reading,
) -> tuple[Contact | None, str]:
    """Who of the people of this application wrote it, and their part, as the notice names it."""
    roles = {
        part.contact: part.role for part in application.contact_roles.select_related("contact")
    }
    for interview in interviews:
        for contact in interview.interviewers.all():
            roles.setdefault(contact, Role.INTERVIEWER)
    if application.referrer is not None:
        roles.setdefault(application.referrer, Role.REFERRER)
    people = [contact for contact in roles if contact.erased_at is None]
    found = _by_address(people, message, reading) or _by_name(people, message, reading)
    return found, _WRITER[Role(roles[found])] if found else ""


def _by_address(people: list[Contact], message: MailMessage, reading: Reading) -> Contact | None:
    boxes = [box.address for box in (message.sender, message.reply_to) if box]
    addresses = {*boxes, reading.details.sender.address} - {""}
    return next((one for one in people if one.email and one.email.lower() in addresses), None)


def _by_name(people: list[Contact], message: MailMessage, reading: Reading) -> Contact | None:
    names = {words_of(reading.details.sender.name), words_of(message.sender.name)} - {()}
    found = [one for one in people if words_of(one.full_name) in names]
    return found[0] if len(found) == 1 else None


def _wrote_before(application: Application, signer: Contact | None) -> bool:
    if signer is None:
        return False
    before = application.touchpoints.filter(contact=signer, direction=Direction.INCOMING)
    return before.exclude(kind=TouchpointKind.BOUNCE).exists()


def _answers(message: MailMessage, outgoing: list[tuple[str, str]]) -> bool:
    follows = {message.in_reply_to, *message.references} - {""}
    subject = searchable(message.subject)
    plain = subject
    while plain.startswith(_ANSWERS):
        plain = plain.partition(":")[2].strip()
    is_answer = plain != subject and bool(plain)
    return any(
        message_id in follows or (is_answer and searchable(sent) == plain)
        for message_id, sent in outgoing
    )
