"""When each step may be done: the timing table, shifted over holidays and quiet days."""

from datetime import date

from accounts.enums import DayKind
from followups.calendar import WorkCalendar, add_days, add_months
from followups.decision.facts import Facts
from followups.decision.judgements import Judgements
from followups.decision.situation import BY_NEITHER
from followups.decision.wording import counted, sentence


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


def counted_from(facts: Facts, thanked_on: date) -> date:
    """The day followers count from: the thank-you's, but none comes before the notice (A44)."""
    return max(thanked_on, facts.noticed_on())


def feedback_due(facts: Facts, judgements: Judgements, *, thanked_on: date) -> date:
    """TIM-2: so many days after the thank-you was sent, never on the same day."""
    start = counted_from(facts, thanked_on)
    return feedback_day(work_calendar(facts, judgements), judgements, start=start)


def feedback_day(calendar: WorkCalendar, judgements: Judgements, *, start: date) -> date:
    """So many days after `start`, in the person's kind of days; the next day at the earliest."""
    days = max(judgements.feedback_days, 1)
    if judgements.feedback_day_kind == DayKind.CALENDAR:
        return calendar.next_business_day(add_days(start, days))
    return calendar.add_business_days(start, days)


def feedback_wait(judgements: Judgements) -> str:
    """The same in words, while the thank-you is still to be sent."""
    days = max(judgements.feedback_days, 1)
    business = judgements.feedback_day_kind == DayKind.BUSINESS
    return _after_sending(days, "business day" if business else "day")


def linkedin_wait(judgements: Judgements) -> str:
    """The same for LinkedIn requests."""
    return _after_sending(judgements.linkedin_delay_days, "day")


def _after_sending(days: int, unit: str) -> str:
    """In digits, as the pinned output has it; none at all is "once it was sent"."""
    return (
        f"{days} {unit}{'' if days == 1 else 's'} after it was sent" if days else "once it was sent"
    )


def linkedin_due(facts: Facts, judgements: Judgements, *, thanked_on: date) -> date:
    """The day after the thank-you was sent, or the first business day from today on."""
    due = add_days(counted_from(facts, thanked_on), judgements.linkedin_delay_days)
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


def after_thanks(facts: Facts, judgements: Judgements, *, thanks_on: date) -> date:
    """The first day for a check-in beside a thank-you still to be sent.

    Never on the thank-you's own day. One whose day is past keeps two weeks' distance, within its
    window as long as that is open.
    """
    next_day, anchor = add_days(thanks_on, 1), check_in_anchor(facts, judgements)
    if anchor > thanks_on:
        return next_day
    apart = add_days(thanks_on, judgements.check_in_opens_days)
    closes = add_days(anchor, judgements.check_in_closes_days)
    return apart if closes <= thanks_on else max(next_day, min(apart, closes))


def check_in_window(
    facts: Facts, judgements: Judgements, *, on: date, not_before: date
) -> tuple[date, date]:
    """Around the planned day, from two weeks before to thirty days after, never too early."""
    anchor = check_in_anchor(facts, judgements)
    opens = max(add_days(anchor, -judgements.check_in_opens_days), not_before)
    closes = max(add_days(anchor, judgements.check_in_closes_days), on)
    return min(opens, on), closes


def check_in_words(facts: Facts, judgements: Judgements, *, on: date) -> str:
    """What the check-in is for; a late one names no number of months."""
    late = on > add_days(check_in_anchor(facts, judgements), judgements.check_in_closes_days)
    if facts.outcome in BY_NEITHER:
        since = "Some time" if late else sentence(counted(judgements.on_hold_weeks, "week"))
        return f"{since} on, see whether it moves again."
    since = "Some months" if late else sentence(counted(judgements.check_in_months, "month"))
    return f"{since} on, a short friendly line."
