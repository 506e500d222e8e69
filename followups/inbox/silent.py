"""Automated answers to applications that never got past applying: recorded together, in silence."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from django.db import transaction
from django.db.models import Exists, F, Max, OuterRef, Q, QuerySet

from accounts.models import User
from followups.actions import choose
from followups.enums import Choice, MailKind, MailState
from followups.errors import FollowupError
from followups.inbox.confirming import confirm
from followups.inbox.proposing import OUTCOME, Proposal, propose
from followups.inbox.undoing import undo_confirm
from followups.models import Decision, Mail
from followups.reading.result import Subkind
from tracker.enums import FeedbackOffer, OutcomeKind, Relationship, StageKind, Status, Written
from tracker.errors import TrackerError
from tracker.models import ContactRole

KIND_AT_LEAST = 0.9
WRITTEN_AT_LEAST = 0.8


@dataclass(frozen=True, kw_only=True)
class Batch:
    """How many mails were recorded (or taken back) together, and how many were left as they are.

    `doubled` of those skipped are about an application that another mail of the batch recorded.
    """

    number: int
    count: int
    skipped: int
    doubled: int = 0


def silent_ones(user: User) -> QuerySet[Mail]:
    """Waiting mails that may be recorded together, without a reply.

    Surely a rejection, surely automated, with one clear application that is open, never got past
    applying, and is not at a company the person really wants. One that speaks of an interview,
    offers feedback, is from somebody on record, or is older than the application, is for the
    person to look at.
    """
    from_somebody = ContactRole.objects.filter(
        application=OuterRef("application"), contact__email__iexact=OuterRef("sender_address")
    )
    rows: QuerySet[Mail] = (
        Mail.objects.for_user(user)
        .waiting()
        .filter(
            kind=MailKind.REJECTION,
            kind_confidence__gte=KIND_AT_LEAST,
            written=Written.AUTOMATED,
            written_confidence__gte=WRITTEN_AT_LEAST,
            application__status=Status.OPEN,
            application__furthest_stage__in=(StageKind.SAVED, StageKind.APPLIED),
            application__interviews__isnull=True,
            content__reading__subkind=Subkind.NONE,
            content__reading__details__names_interview=False,
            content__reading__details__feedback__in=(FeedbackOffer.NONE, FeedbackOffer.REFUSED),
        )
        .exclude(~Q(sender_address="") & Exists(from_somebody))
        .exclude(sent_at__date__lt=F("application__applied_on"))
        .exclude(
            Q(application__company__isnull=False)
            & Q(application__company__relationship=Relationship.TARGET)
        )
        .select_related("application__company")
        .order_by("-taken_at", "-id")
    )
    return rows


def confirm_silent(mails: Iterable[Mail], *, by: User, now: datetime.datetime) -> Batch:
    """Record each as not selected and choose silence for it; what no longer qualifies is skipped.

    Each is atomic of its own: one that is refused leaves the others recorded.
    """
    wanted = {mail.pk: mail.application_id for mail in mails}
    number = _next_number(by, now)
    done = [pk for pk in wanted if _confirm_one(pk, number, by=by, now=now)]
    recorded = {wanted[pk] for pk in done}
    left = [pk for pk in wanted if pk not in done]
    doubled = sum(wanted[pk] in recorded for pk in left)
    return Batch(number=number, count=len(done), skipped=len(left), doubled=doubled)


def undo_batch(number: int, *, by: User, now: datetime.datetime) -> Batch:
    """Take a batch back, each mail where nothing newer stands on it."""
    mails = list(Mail.objects.for_user(by).filter(batch=number, state=MailState.FILED))
    done = sum(_undo_one(mail, by=by, now=now) for mail in reversed(mails))
    return Batch(number=number, count=done, skipped=len(mails) - done)


def _confirm_one(pk: int, number: int, *, by: User, now: datetime.datetime) -> bool:
    try:
        with transaction.atomic():
            mail = silent_ones(by).filter(pk=pk).first()
            if mail is None:
                return False
            if not _is_plain(propose(mail, application=mail.application, now=now)):
                return False
            values = {"outcome_kind": OutcomeKind.NOT_SELECTED}
            mail = confirm(
                mail,
                by=by,
                now=now,
                application=mail.application,
                what=OUTCOME,
                values=values,
            )
            Mail.objects.filter(pk=mail.pk).update(batch=number)
            decision = Decision.objects.current().get(application=mail.application_id)
            choose(decision, choice=Choice.STAY_SILENT, by=by, now=now)
    except (FollowupError, TrackerError):
        return False
    return True


def _is_plain(proposal: Proposal) -> bool:
    """Would it be recorded as the same one by one? The record outranks the mail here as well."""
    found = (proposal.what, proposal.outcome_kind, proposal.written)
    return found == (OUTCOME, OutcomeKind.NOT_SELECTED, Written.AUTOMATED)


def _undo_one(mail: Mail, *, by: User, now: datetime.datetime) -> bool:
    try:
        undo_confirm(mail, by=by, now=now)
    except (FollowupError, TrackerError):
        return False
    return True


def _next_number(user: User, now: datetime.datetime) -> int:
    newest = Mail.objects.for_user(user).aggregate(newest=Max("batch"))["newest"] or 0
    return max(int(newest) + 1, int(now.timestamp() * 1000))
