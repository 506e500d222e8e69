"""What the page of one mail shows: its text with its marks, and the form beside it."""

import datetime
from dataclasses import dataclass
from typing import Any

from django.db.models import Q
from django.db.models.functions import Length
from django.http import QueryDict

from accounts.models import User
from followups import mail_words
from followups.enums import MailKind, MailState
from followups.forms.confirm import NEW, NOTHING, WHATS, ConfirmForm, Rows
from followups.inbox.proposing import Proposal, propose
from followups.marks import Mark, folded, marks_of, pieces_of
from followups.models import Mail, MailContent, Step
from tracker.actions import UNDO_DAYS
from tracker.models import Application, Contact

LIKELY = 5
"""Applications offered with their reasons; the rest stands in the list."""
OTHERS = 500
PEOPLE = 200
_FROM_EMPLOYERS = {
    MailKind.REJECTION,
    MailKind.ACKNOWLEDGEMENT,
    MailKind.INTERVIEW,
    MailKind.OFFER,
    MailKind.ASSESSMENT,
}


@dataclass(frozen=True)
class Likely:
    """An application the mail may belong to, and why."""

    application: Application
    reasons: list[str]

    @property
    def value(self) -> str:
        """What its radio button sends."""
        return str(self.application.pk)


def shown(mail: Mail, *, now: datetime.datetime) -> dict[str, Any]:
    """The page of a mail that does not wait: only its text, and what it became."""
    content = _with_content(mail)
    marks = [] if mail.state == MailState.QUARANTINED else _marks(mail, mail.written)
    can_undo = mail.filed_at is not None and now - mail.filed_at < datetime.timedelta(
        days=UNDO_DAYS
    )
    return {**_text(mail, content, marks), "can_undo": can_undo}


def waiting(
    mail: Mail,
    *,
    user: User,
    now: datetime.datetime,
    asked: Application | None,
    data: QueryDict | None,
) -> dict[str, Any]:
    """The page of a mail that waits: its text, and the form with what would be recorded."""
    content = _with_content(mail)
    proposal = propose(mail, application=asked, now=now)
    likely = _likely(user, content, asked)
    rows = _rows(user, mail, [one.application.pk for one in likely])
    form = ConfirmForm(
        data,
        initial=_initial(mail, proposal, asked=asked, likely=likely),
        applications=[one.application for one in likely],
        rows=rows,
        user=user,
        now=now,
    )
    marks = _marks(mail, proposal.written)
    return {
        **_text(mail, content, marks),
        "form": form,
        "seen": now.isoformat(),
        "proposal": proposal,
        "why": [f"{line.rstrip('.')}." for line in proposal.why if line not in content.problems],
        "candidates": likely,
        "has_others": len(rows.applications) > len(likely),
        "whats": WHATS,
        "reads": _reads(mail, proposal),
    }


def _reads(mail: Mail, proposal: Proposal) -> str:
    """What it seems to be, how sure, and how it was written; there the record outranks the mail."""
    by_record = proposal.written != mail.written
    return mail_words.reads(
        mail,
        subkind=str(mail.content.reading.get("subkind", "")),
        is_foreign=bool(mail.content.envelope.get("foreign")),
        written=proposal.written,
        written_confidence=1.0 if by_record else mail.written_confidence,
    )


def _with_content(mail: Mail) -> MailContent:
    """The words of the mail, without what only a download needs."""
    rows = MailContent.objects.defer("raw", "html", "before").annotate(
        raw_length=Length("raw"), html_length=Length("html")
    )
    mail.content = rows.get(pk=mail.pk)
    return mail.content


def _marks(mail: Mail, written: str) -> list[Mark]:
    reading = mail.content.reading
    about = {mail.kind, reading.get("subkind"), written}
    return marks_of(mail.content.text, reading.get("evidence", []), about=about)


def _text(mail: Mail, content: MailContent, marks: list[Mark]) -> dict[str, Any]:
    pieces, rest = folded(pieces_of(content.text, marks))
    raw_length = getattr(content, "raw_length", 0) or 0
    return {
        "mail": mail,
        "marks": marks,
        "pieces": pieces,
        "rest": rest,
        "attachments": content.attachments,
        "problems": content.problems,
        "has_raw": bool(raw_length),
        "has_html": bool(getattr(content, "html_length", 0)),
        "forgotten": mail.state == MailState.UNRELATED and not raw_length,
    }


def _likely(user: User, content: MailContent, asked: Application | None) -> list[Likely]:
    """The candidates that are still there, the asked one first; one query."""
    reasons = {row["application_id"]: list(row["reasons"]) for row in content.candidates}
    ids = list(dict.fromkeys([*([asked.pk] if asked else []), *reasons]))[:LIKELY]
    rows = Application.objects.for_user(user).select_related("company", "agency").in_bulk(ids)
    return [Likely(rows[pk], _sentences(reasons.get(pk, []))) for pk in ids if pk in rows]


def _sentences(reasons: list[str]) -> list[str]:
    return [f"{reason.rstrip('.')}." for reason in reasons]


def _rows(user: User, mail: Mail, ids: list[int]) -> Rows:
    """What the lists offer; each is one query, and only where it is shown."""
    mine = Application.objects.for_user(user).select_related("company")
    open_first = mine.order_by("-status", "-last_contact_on", "-id")
    here = Q(roles__application__in=ids) | Q(interviews__application__in=ids)
    if mail.sender_address:
        here |= Q(email__iexact=mail.sender_address)
    known = Contact.objects.for_user(user).filter(here, erased_at__isnull=True)
    return Rows(
        applications=list(open_first[:OTHERS]),
        people=known.distinct().order_by("full_name", "id")[:PEOPLE],
        sent=Step.objects.for_user(user)
        .filter(application__in=ids, sent_at__isnull=False)
        .select_related("contact", "application__company")
        .order_by("-sent_at"),
    )


def _initial(
    mail: Mail, proposal: Proposal, *, asked: Application | None, likely: list[Likely]
) -> dict[str, Any]:
    """Everything that was found, as the form starts from it."""
    return {
        "belongs": str(asked.pk) if asked else _without_application(mail, proposal, likely),
        "company": proposal.company,
        "title": proposal.title,
        "what": what_of(proposal),
        "on": proposal.on,
        "starts_at": proposal.starts_at,
        "written": proposal.written,
        "written_by": proposal.written_by,
        "sender": proposal.sender_id,
        "sender_name": "" if proposal.sender_id else proposal.sender_name,
        "feedback": proposal.feedback,
        "invites": list(proposal.invites),
        "no_contact_requested": proposal.no_contact_requested,
        "feedback_kind": proposal.feedback_kind,
        "step": proposal.step_id,
    }


def _without_application(mail: Mail, proposal: Proposal, likely: list[Likely]) -> str:
    """Nothing is guessed between candidates; without any, a new one where it has a role."""
    is_new = not likely and proposal.title and mail.kind in _FROM_EMPLOYERS
    return NEW if is_new else ""


def what_of(proposal: Proposal) -> str:
    """The entry of the form's list that is what was proposed."""
    wanted = (
        proposal.what,
        proposal.outcome_kind if proposal.what == "outcome" else "",
        proposal.stage if proposal.what == "stage" else "",
    )
    keys = (key for key, one in WHATS.items() if (one.act, one.outcome_kind, one.stage) == wanted)
    return next(keys, NOTHING)
