"""The one day that an invitation, a task or an offer is for; nothing is guessed."""

from datetime import date, timedelta
from typing import Final

from followups.patterns import Hit, find
from followups.reading.details.calendar_words import MONTHS, WEEKDAYS
from followups.reading.details.names import plain
from followups.reading.details.page import Page, without_place
from followups.reading.result import Evidence, Kind

_DATED: Final = frozenset({Kind.INTERVIEW, Kind.ASSESSMENT, Kind.OFFER})
_AHEAD: Final = timedelta(days=300)
_MONTH: Final = f"(?P<month>{'|'.join(sorted(MONTHS, key=len, reverse=True))})"
_DAYS: Final = "|".join(sorted(WEEKDAYS, key=len, reverse=True))
_WEEKDAY: Final = f"(?:(?P<weekday>{_DAYS})\\.?,?[ ](?:(?:the|den|dem|le|el|il|dia|día)[ ])?)?"
_DAY: Final = "(?P<day>[0-3]?[0-9])(?:st|nd|rd|th|er|º|°|\\.)?"
_YEAR: Final = "(?:,?[ ](?:de |del )?(?P<year>20[0-9]{2}))?"
_DATES = find(
    {
        "iso": ("(?P<year>20[0-9]{2})-(?P<month>[01][0-9])-(?P<day>[0-3][0-9])",),
        "day_first": (f"{_WEEKDAY}{_DAY}[ ](?:of |de |d')?{_MONTH}\\.?{_YEAR}",),
        "month_first": (
            f"{_WEEKDAY}{_MONTH}\\.?[ ](?P<day>[0-3]?[0-9])(?:st|nd|rd|th)?\\b{_YEAR}",
        ),
        "dotted": (
            (
                f"{_WEEKDAY}(?P<day>[0-3]?[0-9])\\.[ ]?(?P<month>[01]?[0-9])\\.[ ]?"
                "(?P<year>20[0-9]{2}|[0-9]{2})?"
            ),
        ),
        "slashed": (
            (
                f"{_WEEKDAY}(?P<day>[0-3]?[0-9])/(?P<month>[0-3]?[0-9])"
                "(?:/(?P<year>20[0-9]{2}))?"
            ),
        ),
    }
)  # fmt: skip
_DEADLINE = find(
    {
        "until": (
            ("(by|until|before|no later than|deadline( is)?:?|due( on| by)?|bis( zum| spätestens)?"
            "|spätestens( am| bis)?|avant( le)?|jusqu'au|au plus tard le|d'ici (le|au)|antes del"
            "|hasta( el)?"
            "|fecha límite:?|entro( il)?|fino al|scadenza:?)(?: )?$"),
        )
    }
)  # fmt: skip


def says_on(page: Page) -> tuple[date | None, list[Evidence]]:
    """The day: an attached calendar's first, else the only day the text names that fits.

    A day without a year is the next one after the mail was sent; a weekday that disagrees, or two
    different days, give None, but that a deadline counts over the other days of an assessment.
    """
    if page.kind not in _DATED:
        return None, []
    start = page.message.calendar_start
    if start is not None:
        return start.date(), [without_place("says_on", "calendar", start.date().isoformat())]
    found = [(day, hit) for hit in _DATES(page.folded) if (day := _resolved(page, hit)) is not None]
    if page.kind is not Kind.INTERVIEW:
        found = [pair for pair in found if _is_deadline(page, pair[1])] or found
    days = {day for day, _ in found}
    if len(days) != 1:
        return None, []
    day, hit = found[0]
    return day, [page.evidence("says_on", day.isoformat(), hit.start, hit.end)]


def _is_deadline(page: Page, hit: Hit) -> bool:
    before = page.folded.text[max(0, hit.start - 30) : hit.start]
    return any(found.end >= len(before) - 1 for found in _DEADLINE(before))


def _resolved(page: Page, hit: Hit) -> date | None:
    parts = {
        name: plain(page.folded.text[slice(*span)]).strip(".") for name, span in hit.groups.items()
    }
    day, month = _day_and_month(parts, hit.name, page.language)
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return None
    sent = page.message.sent_at.date() if page.message.sent_at else None
    if parts.get("year"):
        found = _date(int(parts["year"]) % 2000 + 2000, month, day)
    else:
        found = _next(sent, month, day)
    if found is None or not _weekday_agrees(found, parts.get("weekday", "")):
        return None
    too_early = sent is not None and found < sent
    too_late = sent is not None and found > sent + _AHEAD * 2
    return None if too_early or too_late else found


def _day_and_month(parts: dict[str, str], shape: str, language: str) -> tuple[int, int]:
    """English writes both 3/4 and 4/3: only a number above twelve tells."""
    month = MONTHS.get(parts["month"]) or (int(parts["month"]) if parts["month"].isdigit() else 0)
    day = int(parts["day"])
    if shape != "slashed" or language not in {"en", ""}:
        return day, month
    if day <= 12 and month <= 12 and day != month:
        return 0, 0
    return (month, day) if month > 12 else (day, month)


def _next(sent: date | None, month: int, day: int) -> date | None:
    """The first such day on or after the mail was sent, unless that is far off."""
    if sent is None:
        return None
    this = _date(sent.year, month, day)
    if this is not None and this >= sent:
        return this if this <= sent + _AHEAD else None
    following = _date(sent.year + 1, month, day)
    return following if following is not None and following <= sent + _AHEAD else None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _weekday_agrees(found: date, weekday: str) -> bool:
    return not weekday or WEEKDAYS.get(weekday) == found.weekday()
