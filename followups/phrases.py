"""How steps, days and counts are said on pages. Dates are the person's local dates."""

import datetime

from django.utils import timezone

from followups.decision.catalogue import CATALOGUE
from followups.enums import StepKind, StepState
from followups.models import Step
from tracker.models import Application

MINUTES: dict[str, int] = {
    StepKind.THANK_YOU: 10,
    StepKind.FEEDBACK_REQUEST: 5,
    StepKind.LINKEDIN_CONNECT: 2,
    StepKind.CHECK_IN: 10,
    StepKind.REFLECTION: 10,
    StepKind.ROLE_FIT_REVIEW: 15,
    StepKind.REAPPLY: 5,
    StepKind.STATUS_NUDGE: 5,
    StepKind.FEEDBACK_THANKS: 3,
}
_WITH_PERSON: dict[str, str] = {
    StepKind.THANK_YOU: "Thank {name}",
    StepKind.FEEDBACK_REQUEST: "Ask {name} for feedback",
    StepKind.LINKEDIN_CONNECT: "Connect with {name}",
    StepKind.CHECK_IN: "Check in with {name}",
    StepKind.STATUS_NUDGE: "Ask {name} how it stands",
    StepKind.FEEDBACK_THANKS: "Thank {name} for the feedback",
}
_WITHOUT: dict[str, str] = {
    StepKind.THANK_YOU: "Thank them",
    StepKind.FEEDBACK_REQUEST: "Ask for feedback",
    StepKind.LINKEDIN_CONNECT: "Connect on LinkedIn",
    StepKind.CHECK_IN: "Check in",
    StepKind.STATUS_NUDGE: "Ask how it stands",
    StepKind.FEEDBACK_THANKS: "Thank them for the feedback",
    StepKind.REFLECTION: "Look back at the interviews",
    StepKind.ROLE_FIT_REVIEW: "Hold the posting against your experience",
    StepKind.REAPPLY: "Think about applying again",
}
_NUMBERS = [
    "No",
    "One",
    "Two",
    "Three",
    "Four",
    "Five",
    "Six",
    "Seven",
    "Eight",
    "Nine",
    "Ten",
    "Eleven",
    "Twelve",
]
_ABBREVIATED = 30


def kind_title(kind: str, name: str = "") -> str:
    """What a step of this kind asks for, as a short order to oneself: "Thank Priya Raman"."""
    if name and kind in _WITH_PERSON:
        return _WITH_PERSON[kind].format(name=name)
    return _WITHOUT.get(kind, str(kind).replace("_", " ").capitalize())


def step_title(step: Step) -> str:
    """The step's heading. Touches `step.contact`: select it with the step."""
    return kind_title(step.kind, step.contact.full_name if step.contact else "")


def company_name(application: Application) -> str:
    """The company as a sentence can name it, whether or not it is known."""
    if application.company:
        return application.company.name
    return f"A client of {application.agency}" if application.agency else "This company"


def application_name(application: Application) -> str:
    """Company first, as a person looks for it: "Northlight Energy, Senior Service Designer"."""
    if application.company:
        return f"{application.company.name}, {application.title}"
    return application.title


def minutes_of(kinds: dict[str, int]) -> int:
    """Minutes that so many steps of each kind will cost together."""
    return sum(MINUTES.get(kind, 5) * count for kind, count in kinds.items())


def duration_words(minutes: int) -> str:
    """A length of time as one estimates it: "20 minutes", "an hour and a half", "three hours"."""
    if minutes < 75:
        return f"{minutes} minutes"
    hours, half = divmod(round(minutes / 30), 2)
    if hours == 1:
        return "an hour and a half" if half else "an hour"
    return f"{number_word(hours).lower()}{' and a half' if half else ''} hours"


def number_word(count: int) -> str:
    """The count as a word up to twelve, with a capital: "Three"; figures beyond."""
    return _NUMBERS[count] if 0 <= count < len(_NUMBERS) else f"{count:,}"


def plural(count: int, one: str, many: str) -> str:
    """The count in words with the noun that fits: "three steps"."""
    return f"{number_word(count).lower()} {one if count == 1 else many}"


def day_words(day: datetime.date, today: datetime.date) -> str:
    """A day as people say it: today, tomorrow, Friday, Thu 5 March, 2 September, 2 March 2027."""
    ahead = (day - today).days
    near = {0: "today", 1: "tomorrow", -1: "yesterday"}.get(ahead)
    if near:
        return near
    if abs(ahead) < 7:
        return day.strftime("%A") if ahead > 0 else f"last {day:%A}"
    if abs(ahead) <= _ABBREVIATED:
        return f"{day:%a} {day.day} {day:%B}"
    if day.year == today.year or 0 < ahead < 200:
        return f"{day.day} {day:%B}"
    return f"{day.day} {day:%B %Y}"


def exact_day(day: datetime.date) -> str:
    """A day in full: "Tuesday 3 March 2026"."""
    return f"{day:%A} {day.day} {day:%B %Y}"


def timing_words(step: Step, today: datetime.date) -> str:
    """Where a step stands in time, in one sentence, from its state, window and reason."""
    until = _until_words(step, today)
    if step.state == StepState.READY:
        since = day_words(step.due_on, today) if step.due_on else "today"
        since = "this morning" if since == "today" else since
        return f"Ready since {since}. {until}".strip()
    if step.state == StepState.SCHEDULED and step.due_on:
        return f"Ready {day_words(step.due_on, today)}. {until}".strip()
    if step.state == StepState.HELD and step.held_until:
        return f"Rests until {day_words(step.held_until, today)}. {step.reason}".strip()
    return _closed_words(step, today)


def _until_words(step: Step, today: datetime.date) -> str:
    if step.good_until is None:
        return ""
    if step.good_until < today:
        return "A little late now, and still fine: say less."
    return f"Any day until {day_words(step.good_until, today)} is good."


def _closed_words(step: Step, today: datetime.date) -> str:
    if step.state == StepState.BLOCKED:
        return step.reason or "Waits for the step before it."
    when = step.sent_at or step.closed_at
    day = f" {day_words(timezone.localdate(when), today)}" if when else ""
    words = {
        StepState.DONE: f"Done{day}.",
        StepState.SKIPPED: f"Left out{day}.",
        StepState.CANCELLED: f"Cancelled{day}.",
        StepState.EXPIRED: f"Past its time{day}.",
    }
    said = words.get(StepState(step.state), step.get_state_display() + ".")
    return f"{said} {step.reason}".strip()


def join_names(names: list[str]) -> str:
    """Names as a sentence lists them: "Ama, Luca and Ines"."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


def source_words(rule: str, source: str) -> str:
    """Where a rule comes from: the article and its sentences, with what they say in our words."""
    origin = CATALOGUE.get(rule)
    if origin is None:
        return source or "Our own judgement."
    if not origin.sentences:
        return f"{origin.title}. {origin.says}"
    many = "sentences" if len(origin.sentences) > 1 else "sentence"
    return f"“{origin.title}”, {many} {', '.join(origin.sentences)}. {origin.says}"
