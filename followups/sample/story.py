"""How one application of the sample search is told: what happened, and how many days ago."""

from dataclasses import dataclass, field

from tracker.actions import Notice
from tracker.enums import OutcomeKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """An interview; a negative `ago` lies ahead."""

    ago: int
    stage: str = "interview"
    format: str = "video"
    status: str = ""
    minutes: int = 60
    people: tuple[str, ...] = ()
    detail: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """What the person did about a step of the plan, `ago` days ago."""

    step: str
    did: str
    ago: int
    until: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    ago: int
    kind: OutcomeKind = OutcomeKind.NOT_SELECTED
    notice: Notice = field(default_factory=Notice)
    sender: str = ""
    readiness: str = ""
    choice: str = ""
    chosen_ago: int | None = None
    override: str = ""
    acts: tuple[Act, ...] = ()
    reopened_ago: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    title: str
    firm: str = ""
    agency: str = ""
    place: str = ""
    salary: str = ""
    source: str = "board"
    notes: str = ""
    posting: str = ""
    saved: int = 0
    applied: int | None = None
    answer_in: int | None = None
    internal: bool = False
    finalist: bool = False
    referrer: str = ""
    people: tuple[tuple[str, str], ...] = ()
    stages: tuple[tuple[str, int], ...] = ()
    meetings: tuple[Meeting, ...] = ()
    reply_ago: int | None = None
    feedback: str = ""
    ending: Ending | None = None
