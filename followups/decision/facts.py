"""What is known about one application when the question of a reply comes up."""

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage the person went through; format is None when it is not known."""

    kind: str
    format: str | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """One contact in one role. ``key`` is the database id where there is one."""

    name: str
    role: str | None = None
    reach: frozenset[str] = field(default_factory=frozenset)
    do_not_contact: bool = False
    key: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """The facts of one application; every default means "not known" or "none".

    Values are those of the enums (``OutcomeKind``, ``Channel``, ``Written`` …); ``outcome`` may
    also be "open". Dates are the person's local dates. ``today`` may be None only when
    ``notified_on`` is given: the day of the notice then counts as today.
    """

    today: date | None = None
    outcome: str | None = None
    notified_on: date | None = None
    channel: str | None = None
    written: str | None = None
    written_by: str | None = None
    sender: str | None = None
    stages: tuple[Stage, ...] = ()
    contacts: tuple[Person, ...] = ()
    relationship: str | None = None
    conduct: frozenset[str] = field(default_factory=frozenset)
    wants_future: str | None = None
    readiness: str | None = None
    no_contact_requested: bool = False
    feedback: str | None = None
    invites: frozenset[str] = field(default_factory=frozenset)
    already_thanked_on: date | None = None
    via_agency: bool | None = None
    internal: bool = False
    finalist: bool = False
    referrer: str | None = None
    other_open_applications_here: int = 0
    preset: str = "full"
    feedback_policy: str = "separate"
    timezone: str | None = None
    holidays: str | None = None

    def day(self) -> date:
        """Today, else the day of the notice; ValueError when neither is known."""
        known = self.today or self.notified_on
        if known is None:
            raise ValueError("The facts hold neither today's date nor the day of the notice.")
        return known

    def noticed_on(self) -> date:
        """The day the notice came; today when it is not recorded."""
        return self.notified_on or self.day()
