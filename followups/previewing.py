"""A template as it would read: on one of the person's applications, or on invented facts."""

import datetime
from dataclasses import dataclass, replace

from accounts.models import User
from followups.checks import draft_to_check
from followups.drafting.facts import DraftFacts
from followups.drafting.languages import language
from followups.drafting.letters import checked_as
from followups.drafting.lint.draft import Draft, OnRecord
from followups.drafting.lint.engine import check
from followups.drafting.lint.findings import Finding
from followups.drafting.own_templates import Filled, fill, slots_of
from followups.drafts import draft_facts
from followups.models import OwnTemplate, Step
from followups.own_texts import STEP_KINDS
from tracker.models import Application, Contact

OFFERED_AT_MOST = 50
SHOWN_AT_MOST = 12
_NOT_CHECKED = "L0"


@dataclass(frozen=True, kw_only=True)
class Preview:
    """The filled template, and what the checker says about it. `on` None: invented facts."""

    on: Application | None
    filled: Filled
    findings: tuple[Finding, ...]
    not_checked: str

    @property
    def unknown(self) -> tuple[str, ...]:
        return self.filled.unknown[:SHOWN_AT_MOST]

    @property
    def dropped(self) -> tuple[str, ...]:
        return self.filled.dropped[:SHOWN_AT_MOST]


def to_preview_with(user: User) -> list[Application]:
    """The person's newest applications with an interview. One query."""
    rows = Application.objects.for_user(user).filter(interviews__isnull=False).distinct()
    return list(
        rows.select_related("company", "agency", "referrer").order_by("-pk")[:OFFERED_AT_MOST]
    )


def preview(
    template: OwnTemplate, *, on: Application | None, user: User, today: datetime.date
) -> Preview:
    """The template filled with what is on record; on invented facts without an application."""
    step = None if on is None else _step(template, on, user)
    facts = (
        invented(user, today=today)
        if step is None
        else draft_facts(step, today=today, threaded=False)
    )
    filled = fill(template.subject, template.body, slots_of(facts, language(template.language)))
    draft = _of_facts(facts, filled) if step is None else _of_step(step, filled)
    findings = check(replace(draft, kind=checked_as(template.kind), to="")).findings
    unknown = set(filled.unknown)  # said already
    told = tuple(
        found for found in findings if found.rule != _NOT_CHECKED and found.text not in unknown
    )
    unread = next((found.why for found in findings if found.rule == _NOT_CHECKED), "")
    return Preview(on=on, filled=filled, findings=told[:SHOWN_AT_MOST], not_checked=unread)


def invented(user: User, *, today: datetime.date) -> DraftFacts:
    """Facts about nobody, with something in every slot."""
    return DraftFacts(
        my_name=user.full_name or "Robin Example",
        contact_full="Anna Berg",
        company="Fernwerk",
        title="Data engineer",
        others_named=("Ben Cho",),
        today=today,
        interviews_held=1,
        formats=("onsite",),
        last_interview_on=today - datetime.timedelta(days=8),
        detail_from_notes="the walk through the night train timetable",
        project_or_mission="night trains between small towns",
        since_then="a course on timetables",
        formality=user.formality,
    )


def _step(template: OwnTemplate, application: Application, user: User) -> Step:
    """A step as it would be; it is never saved."""
    return Step(
        owner=user,
        application=application,
        kind=STEP_KINDS[template.kind],
        contact=_reader(application),
        language=template.language,
    )


def _reader(application: Application) -> Contact | None:
    """Whom a letter would go to: as in a step that is there, else whoever plays a part."""
    step = application.steps.exclude(contact=None).select_related("contact").order_by("pk").last()
    return step.contact if step else application.contacts.order_by("roles__pk").first()


def _of_step(step: Step, filled: Filled) -> Draft:
    return draft_to_check(step, subject=filled.subject, body=filled.body)


def _of_facts(facts: DraftFacts, filled: Filled) -> Draft:
    return Draft(
        kind="",
        subject=filled.subject,
        body=filled.body,
        on_record=OnRecord(
            contact=facts.contact_full,
            company=facts.company,
            title=facts.title,
            my_name=facts.my_name,
            detail_words=(facts.detail_from_notes, facts.project_or_mission),
        ),
    )
