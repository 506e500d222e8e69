"""When each step may be done: the timing table, shifted over holidays and quiet days."""

from datetime import date

from accounts.enums import DayKind
from followups.calendar import WorkCalendar, add_days, add_months
from followups.decision.facts import Facts
from followups.decision.judgements import Judgements
from followups.decision.situation import BY_NEITHER
from followups.decision.wording import number


def work_calendar(facts: Facts, judgements: Judgements) -> WorkCalendar:
    """The calendar of the person's region; ValueError for a region nobody knows."""
    return WorkCalendar(
        region=facts.holidays,
        quiet_from=judgements.quiet_from,
        quiet_until=judgements.quiet_until,
    )


def next_morning(facts: Facts, judgements: Judgements) -> date:
    """TIM-1: the morning after the notice, today at the earliest, weekends included."""
    morning = add_days(facts.noticed_on(), judgements.thank_you_delay_days)
    return work_calendar(facts, judgements).next_free_day(max(morning, facts.day()))


def soft_expiry(facts: Facts, judgements: Judgements) -> date:
    """C9: the last day of the first week; for a notice in the quiet days it starts after them."""
    calendar, start = work_calendar(facts, judgements), facts.noticed_on()
    while calendar.is_quiet(start):
        start = add_days(start, 1)
    return add_days(start, judgements.thank_you_expiry_days)


def feedback_due(facts: Facts, judgements: Judgements, *, thanked_on: date) -> date:
    """TIM-2: so many days after the thank-you was sent, never on the same day."""
    calendar, days = work_calendar(facts, judgements), max(judgements.feedback_days, 1)
    if judgements.feedback_day_kind == DayKind.CALENDAR:
        return calendar.next_business_day(add_days(thanked_on, days))
    return calendar.add_business_days(thanked_on, days)


def feedback_wait(judgements: Judgements) -> str:
    """The same in words, while the thank-you is still to be sent."""
    days = max(judgements.feedback_days, 1)
    business = judgements.feedback_day_kind == DayKind.BUSINESS
    return (
        f"{days} {'business ' if business else ''}day{'' if days == 1 else 's'} after it was sent"
    )


def linkedin_wait(judgements: Judgements) -> str:
    days = judgements.linkedin_delay_days
    return f"{days} day{'' if days == 1 else 's'} after it was sent"


def linkedin_due(facts: Facts, judgements: Judgements, *, thanked_on: date) -> date:
    """The day after the thank-you was sent, or the first business day from today on."""
    due = add_days(thanked_on, judgements.linkedin_delay_days)
    return work_calendar(facts, judgements).next_business_day(max(due, facts.day()))


def check_in_anchor(facts: Facts, judgements: Judgements) -> date:
    """Six calendar months after the notice, clamped; six weeks after a hold or a cancellation."""
    if facts.outcome in BY_NEITHER:
        return add_days(facts.noticed_on(), 7 * judgements.on_hold_weeks)
    return add_months(facts.noticed_on(), judgements.check_in_months)


def check_in_day(facts: Facts, judgements: Judgements, *, not_before: date) -> date | None:
    """The check-in's business day, or None when twelve months are over by then."""
    wanted = max(check_in_anchor(facts, judgements), not_before)
    day = work_calendar(facts, judgements).next_business_day(wanted)
    return day if day < add_months(facts.noticed_on(), judgements.drop_months) else None


def check_in_window(facts: Facts, judgements: Judgements, *, on: date) -> tuple[date, date]:
    """Around the planned day, from two weeks before to thirty days after, never in the past."""
    anchor = check_in_anchor(facts, judgements)
    opens = max(add_days(anchor, -judgements.check_in_opens_days), facts.day())
    closes = max(add_days(anchor, judgements.check_in_closes_days), on)
    return min(opens, on), closes


def check_in_words(facts: Facts, judgements: Judgements) -> str:
    if facts.outcome in BY_NEITHER:
        return f"{sentence_number(judgements.on_hold_weeks)} weeks on, see whether it moves again."
    return f"{sentence_number(judgements.check_in_months)} months on, a short friendly line."


def sentence_number(count: int) -> str:
    return number(count).capitalize()
