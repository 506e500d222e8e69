"""The sentences of a mail about what is ready. Names of people are kept in their direction."""

import datetime
import unicodedata

from followups.enums import Recommendation, StepKind
from followups.models import Decision, Step
from followups.phrases import (
    MINUTES,
    company_name,
    day_words,
    kind_title,
    number_word,
    plural,
)
from tracker.models import Application
from tracker.text import clean_line

_FIRST_STRONG, _POP = "\u2068", "\u2069"
_EXCERPT_WORDS = 30
_KIND_WORDS: dict[str, tuple[str, str]] = {
    StepKind.THANK_YOU: ("a thank-you", "thank-yous"),
    StepKind.FEEDBACK_REQUEST: ("a feedback request", "feedback requests"),
    StepKind.LINKEDIN_CONNECT: ("a LinkedIn request", "LinkedIn requests"),
    StepKind.CHECK_IN: ("a check-in", "check-ins"),
    StepKind.REFLECTION: ("a look back", "looks back"),
    StepKind.ROLE_FIT_REVIEW: ("a look at the posting", "looks at postings"),
    StepKind.REAPPLY: ("a role to apply for again", "roles to apply for again"),
    StepKind.STATUS_NUDGE: ("a status question", "status questions"),
    StepKind.FEEDBACK_THANKS: ("thanks for feedback", "thanks for feedback"),
}
_CHOICES: dict[str, str] = {
    Recommendation.RECOMMENDED: "A short reply is worth writing. The reasons are on the page.",
    Recommendation.OPTIONAL: "A reply is optional here. The reasons are on the page.",
    Recommendation.HOLD: "You wanted to be asked again.",
}


def isolated(name: str) -> str:
    """The name on one line; one written from right to left cannot reorder the words around it."""
    line = clean_line(name)
    if any(unicodedata.bidirectional(character) in {"R", "AL"} for character in line):
        return f"{_FIRST_STRONG}{line}{_POP}"
    return line


def heading(step: Step) -> str:
    """What to do, as an order to oneself: "Thank Priya Raman"."""
    return kind_title(step.kind, isolated(step.contact.full_name) if step.contact else "")


def decision_heading(decision: Decision) -> str:
    return f"Choose whether to reply to {isolated(company_name(decision.application))}"


def decision_why(decision: Decision) -> str:
    """Which way the reasons point, without repeating them."""
    return _CHOICES.get(decision.recommendation, "")


def role(application: Application) -> str:
    """The role alone, where the heading names the company."""
    return f"{isolated(application.title)}."


def place(application: Application) -> str:
    """Company and role, each whole: "Northlight Energy, Senior Service Designer."."""
    parts = [isolated(application.title)]
    if application.company or application.agency:
        parts.insert(0, isolated(company_name(application)))
    return f"{', '.join(parts)}."


def why(step: Step, today: datetime.date) -> str:
    """Why it is ready and how long it may wait."""
    return " ".join(part for part in (_because(step, today), _until(step, today)) if part)


def _because(step: Step, today: datetime.date) -> str:
    before = step.after
    if before is not None and before.sent_at is not None:
        sent_on = step.owner.today(before.sent_at)
        return f"You wrote your {_noun(before.kind)} {_on_day(sent_on, today)}."
    decision = step.plan.decision
    if step.kind == StepKind.THANK_YOU and decision is not None:
        first = next((one["text"] for one in decision.reasons if one.get("for") == "reply"), "")
        return clean_line(str(first))
    return ""


def _noun(kind: str) -> str:
    return _KIND_WORDS[kind][0].split(" ", 1)[1]


def _on_day(day: datetime.date, today: datetime.date) -> str:
    words = day_words(day, today)
    return f"on {words}" if words[:1].isdigit() or words[:3] in _WEEKDAYS else words


_WEEKDAYS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"}


def _until(step: Step, today: datetime.date) -> str:
    if step.good_until is None:
        return ""
    if step.good_until == today:
        return "Today is the last good day."
    if step.good_until < today:
        return "Its best days are over; it can still be done."
    return f"Any day until {day_words(step.good_until, today)} is good."


def kinds_told(steps: tuple[Step, ...], decisions: tuple[Decision, ...]) -> str:
    """The preview line, never with a name in it: "A thank-you and two check-ins."."""
    counts: dict[str, int] = {}
    for step in steps:
        counts[step.kind] = counts.get(step.kind, 0) + 1
    parts = [_counted(kind, count) for kind, count in counts.items()]
    if decisions:
        parts.append(plural(len(decisions), "choice to make", "choices to make"))
    listed = " and ".join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)
    return f"{listed[:1].upper()}{listed[1:]}."


def _counted(kind: str, count: int) -> str:
    one, many = _KIND_WORDS[kind]
    return one if count == 1 else f"{number_word(count).lower()} {many}"


def minutes_told(steps: tuple[Step, ...]) -> str:
    """How long the steps take together, rounded up to five minutes."""
    minutes = sum(MINUTES.get(step.kind, 5) for step in steps)
    if not minutes:
        return ""
    return f"About {-(-minutes // 5) * 5} minutes{' in all' if len(steps) > 1 else ''}."


def none_today(steps: tuple[Step, ...], today: datetime.date) -> str:
    """No day is pressed, unless one is the last."""
    last = sum(step.good_until == today for step in steps)
    if last:
        return f"Today is the last good day for {plural(last, 'of them', 'of them')}."
    return "It does not have to be today." if len(steps) == 1 else "None of them has to be today."


def beginning(text: str) -> str:
    """The first words of a draft behind its greeting, marked where they are not all."""
    greeting, _, rest = text.strip().partition("\n\n")
    words = (rest if rest and greeting.endswith(",") else text).split()
    shown = " ".join(words[:_EXCERPT_WORDS])
    return f"{shown} …" if len(words) > _EXCERPT_WORDS else shown
