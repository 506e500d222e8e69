"""What a mail says, once, for its text part and its HTML part alike."""

from dataclasses import dataclass, replace

from django.utils import timezone

from accounts.enums import ReminderMode
from accounts.models import User
from followups.drafts import draft_for
from followups.enums import CONTACTING_KINDS
from followups.links import (
    MailVerb,
    action_address,
    decision_address,
    settings_address,
    step_address,
    unsubscribe_address,
)
from followups.mailing import words
from followups.mailing.agenda import Agenda
from followups.mailing.gathering import WITH_DRAFT
from followups.models import Decision, Step
from followups.phrases import company_name, number_word
from tracker.models import Interview


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    words: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One thing that waits: what, where, why, the words drafted, and where each link leads."""

    heading: str
    place: str
    why: str
    subject: str = ""
    paragraphs: tuple[str, ...] = ()
    open: Link
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """A whole mail in words."""

    subject: str
    preview: str
    day: str
    title: str
    lead: str
    items: tuple[Item, ...]
    coming: tuple[str, ...]
    closing: str
    links: tuple[Link, ...]


def content_of(agenda: Agenda) -> Content:
    """Put an agenda into words. The first draft stands in full, later ones with their beginning."""
    agenda = replace(agenda, steps=(*_messages(agenda), *_for_oneself(agenda)))
    user, steps, decisions = agenda.user, agenda.steps, agenda.decisions
    day = f"{agenda.today:%A} {agenda.today.day} {agenda.today:%B}"
    return Content(
        subject=_subject(agenda),
        preview=words.kinds_told(steps, decisions),
        day=day,
        title=f"{_counted(agenda)}.",
        lead=_lead(agenda),
        items=(
            *(_step_item(agenda, step, rank) for rank, step in enumerate(steps)),
            *(_decision_item(decision) for decision in decisions),
        ),
        coming=tuple(_coming_line(row, user) for row in agenda.coming),
        closing=_closing(user),
        links=(
            Link(words="Settings", address=settings_address()),
            Link(words="Stop these mails", address=unsubscribe_address(user)),
        ),
    )


def _subject(agenda: Agenda) -> str:
    """Without names in discreet mode; else the first heading and how many more."""
    headings = [
        *map(words.heading, agenda.steps),
        *map(words.decision_heading, agenda.decisions),
    ]
    if agenda.user.discreet:
        return _counted(agenda)
    more = len(headings) - 1
    return f"{headings[0]}, and {number_word(more).lower()} more" if more else headings[0]


def _messages(agenda: Agenda) -> tuple[Step, ...]:
    """The steps that somebody else hears of; only these are counted, as on Today."""
    return tuple(step for step in agenda.steps if step.kind in CONTACTING_KINDS)


def _for_oneself(agenda: Agenda) -> tuple[Step, ...]:
    return tuple(step for step in agenda.steps if step.kind not in CONTACTING_KINDS)


def _counted(agenda: Agenda) -> str:
    steps, decisions = len(_messages(agenda)), len(agenda.decisions)
    if not steps and not decisions:
        return "Something for yourself, if you like"
    if not steps:
        return (
            "A choice waits for you"
            if decisions == 1
            else f"{number_word(decisions)} choices wait for you"
        )
    said = "One step is ready" if steps == 1 else f"{number_word(steps)} steps are ready"
    if decisions:
        waits = (
            "one choice waits"
            if decisions == 1
            else f"{number_word(decisions).lower()} choices wait"
        )
        return f"{said}, {waits}"
    return said


def _lead(agenda: Agenda) -> str:
    messages = _messages(agenda)
    if not messages:
        return "It does not have to be today."
    return f"{words.minutes_told(messages)} {words.none_today(messages, agenda.today)}"


def _step_item(agenda: Agenda, step: Step, rank: int) -> Item:
    drafted = rank < WITH_DRAFT
    draft = draft_for(step, today=agenda.today, threaded=False) if drafted else None
    body = draft.body if draft else ""
    writes = step.kind in CONTACTING_KINDS
    return Item(
        heading=words.heading(step),
        place=words.place(step.application),
        why=words.why(step, agenda.today) if writes else "Only if you like.",
        subject=draft.subject if draft and rank == 0 else "",
        paragraphs=_paragraphs(body) if rank == 0 else (words.beginning(body),) if body else (),
        open=Link(words="Open the draft" if writes else "Open", address=step_address(step)),
        links=_step_links(agenda, step),
    )


def _step_links(agenda: Agenda, step: Step) -> tuple[Link, ...]:
    offers = ((MailVerb.DONE, "Done"), (MailVerb.WEEK_LATER, "A week later"))
    return tuple(
        Link(
            words=said,
            address=action_address(step, verb=verb, user=agenda.user, now=agenda.now),
        )
        for verb, said in offers
    )


def _decision_item(decision: Decision) -> Item:
    return Item(
        heading=words.decision_heading(decision),
        place=words.role(decision.application),
        why=words.decision_why(decision),
        open=Link(words="See the reasons", address=decision_address(decision)),
    )


def _paragraphs(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split("\n\n") if part.strip())


def _coming_line(interview: Interview, user: User) -> str:
    at = timezone.localtime(interview.starts_at, user.zone)
    stage, how = interview.get_stage_display(), interview.get_format_display()
    name = words.isolated(company_name(interview.application))
    return f"{at:%a} {at.day} {at:%B}, {at:%H:%M}. {name}: {stage.lower()}, {how.lower()}."


def _closing(user: User) -> str:
    if user.reminder_mode == ReminderMode.PER_STEP:
        return "You get one mail for each step that becomes ready, and none on other days."
    return (
        f"You get one mail at {user.reminder_hour:02}:00 on days when something is ready, "
        "and none on other days."
    )
