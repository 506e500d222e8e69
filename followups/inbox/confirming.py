"""The person confirms what a mail is: it is recorded, and the mail is filed with what it became."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from django.db import transaction

from accounts.models import User
from followups.enums import MailState
from followups.errors import CannotRecord, NotReadable
from followups.inbox.proposing import NOTHING, OUTCOME, STAGE, WHAT, Proposal, propose
from followups.inbox.queries import mails_of
from followups.inbox.recording import Act, record
from followups.inbox.traces import changes_since, look_at
from followups.inbox.values import checked_line, checked_values, is_day
from followups.models import Mail, MailContent
from tracker.actions import find_or_create_company, save_application
from tracker.enums import Source
from tracker.models import Application, Company

_OPEN = (MailState.WAITING, MailState.UNRELATED)


@dataclass(frozen=True, kw_only=True)
class NewApplication:
    """An application that is added with the mail: as typed, or as found in it."""

    title: str
    company: str = ""
    applied_on: datetime.date | None = None
    source: str = ""


@transaction.atomic
def confirm(
    mail: Mail,
    *,
    by: User,
    now: datetime.datetime,
    application: Application | None = None,
    new_application: NewApplication | None = None,
    what: str | None = None,
    values: Mapping[str, Any] | None = None,
) -> Mail:
    """Record what the mail is and file it, both or neither; confirmed again, nothing changes.

    `what` is one of `proposing.WHAT`, by default what is proposed; `values` are fields of a
    Proposal that the person changed. Raises NotReadable, CannotRecord, and what the actions raise
    (TrackerError, FollowupError), each a sentence for the person; nothing has changed then.
    """
    given = checked_values({} if values is None else values)
    claimed = Mail.objects.for_user(by).filter(pk=mail.pk, state__in=_OPEN)
    is_first = claimed.update(state=MailState.FILED, filed_at=now)
    mail = Mail.objects.for_user(by).select_related("owner", "content").get(pk=mail.pk)
    if not is_first:
        return _filed_already(mail)
    before: dict[str, Any] = {"belonged_to": mail.application_id}
    if new_application is not None:
        application = _add(new_application, mail, before, by=by, now=now, values=given)
    _file(mail, application, before, by=by, now=now, what=what, values=given)
    return mails_of(by).get(pk=mail.pk)


def set_aside(mail: Mail, *, by: User) -> Mail:
    """Not about an application. Done twice, nothing changes."""
    waiting = Mail.objects.for_user(by).filter(pk=mail.pk, state=MailState.WAITING)
    waiting.update(state=MailState.UNRELATED)
    return Mail.objects.for_user(by).get(pk=mail.pk)


def bring_back(mail: Mail, *, by: User) -> Mail:
    """About an application after all. Raises NotReadable once its words were forgotten."""
    mail = Mail.objects.for_user(by).select_related("content").get(pk=mail.pk)
    if mail.state != MailState.UNRELATED:
        return mail
    if not mail.content.raw:
        raise NotReadable("Its words were forgotten after 30 days. Please paste the mail again.")
    Mail.objects.filter(pk=mail.pk, state=MailState.UNRELATED).update(state=MailState.WAITING)
    mail.refresh_from_db(fields=["state"])
    return mail


def _filed_already(mail: Mail) -> Mail:
    if mail.state == MailState.QUARANTINED:
        raise NotReadable("This mail could not be read, so there is nothing to record from it.")
    return mail


def _file(
    mail: Mail,
    application: Application | None,
    before: dict[str, Any],
    *,
    by: User,
    now: datetime.datetime,
    what: str | None,
    values: Mapping[str, Any],
) -> None:
    application = _own(application, by)
    said = _confirmed(propose(mail, application=application, now=now), what, values)
    mail.application = application
    if application is None and said.what != NOTHING:
        raise CannotRecord("Which application does this belong to? Please choose one.")
    if application is not None:
        before |= _record(Act(mail=mail, application=application, said=said, by=by, now=now))
    mail.save()
    MailContent.objects.filter(pk=mail.pk).update(before={"what": said.what, **before})


def _record(act: Act) -> dict[str, Any]:
    """Record it, and remember what it changed; an outcome remembers for itself."""
    if act.said.what in {OUTCOME, NOTHING}:
        return record(act)
    look = look_at(act.application)
    own = record(act)
    return {**own, "changes": changes_since(look, act.application, now=act.now)}


def _own(application: Application | None, by: User) -> Application | None:
    if application is None:
        return None
    rows = Application.objects.for_user(by).select_related("owner", "company", "agency", "referrer")
    found = rows.filter(pk=application.pk).first()
    if found is None:
        raise CannotRecord("This application is not there any more. Please choose another one.")
    return found


def _confirmed(proposal: Proposal, what: str | None, values: Mapping[str, Any]) -> Proposal:
    """The proposal with what the person changed."""
    if what is not None and what not in WHAT:
        raise CannotRecord("Please choose what to record.")
    said = replace(proposal, what=what or proposal.what, **values)
    if (said.what, said.outcome_kind) == (OUTCOME, "") or (said.what, said.stage) == (STAGE, ""):
        raise CannotRecord("Please choose what to record.")
    return said


def _add(
    wanted: NewApplication,
    mail: Mail,
    before: dict[str, Any],
    *,
    by: User,
    now: datetime.datetime,
    values: Mapping[str, Any],
) -> Application:
    """Add the application the mail is about; it was sent on the mail's day at the latest."""
    title = checked_line(wanted.title, limit=240, words="the role")
    name = checked_line(wanted.company, limit=200, words="the company")
    if not title:
        raise CannotRecord("Please name the role.")
    if wanted.source not in {"", *Source.values}:
        raise CannotRecord("Please check where you found it: this cannot be recorded.")
    if wanted.applied_on is not None and not is_day(wanted.applied_on):
        raise CannotRecord("Please check when you applied: this cannot be recorded.")
    on = min(values.get("on") or mail.came_on(), by.today(now))
    newest = Company.objects.for_user(by).order_by("pk").last()
    company = find_or_create_company(name, by=by)
    application = Application(
        title=title,
        company=company,
        source=wanted.source,
        applied_on=min(wanted.applied_on or on, on),
    )
    save_application(application, by=by, now=now)
    is_new = company is not None and (newest is None or company.pk > newest.pk)
    before["company_made"] = company.pk if company and is_new else None
    mail.made_application = True
    return application
