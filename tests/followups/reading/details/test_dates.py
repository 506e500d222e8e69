"""The day an invitation, a task or an offer is for."""

from datetime import UTC, date, datetime

import pytest

from followups.reading.result import Kind
from tests.followups.reading.details.mails import details, mail

DAY = date(2026, 3, 3)
"""A Tuesday, eleven days after the mails of these tests were sent."""


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("Let us meet on Tuesday 3 March at 10:00.", "en", DAY),
        ("Let us meet on Tuesday, March 3rd.", "en", DAY),
        ("Let us meet on 3 March 2026.", "en", DAY),
        ("Let us meet on 2026-03-03.", "en", DAY),
        ("Wir treffen uns am Dienstag, den 3. März um 10 Uhr.", "de", DAY),
        ("Termin: 03.03.2026, 10:00 Uhr", "de", DAY),
        ("Rendez-vous le mardi 3 mars à 10 h.", "fr", DAY),
        ("Nos vemos el martes 3 de marzo.", "es", DAY),
        ("Ci vediamo martedì 3 marzo.", "it", DAY),
        ("Rendez-vous le 13/03/2026.", "fr", date(2026, 3, 13)),
        ("Let us meet on 03/13/2026.", "en", date(2026, 3, 13)),
        ("Let us meet on 03/04/2026.", "en", None),
        ("Let us meet on Monday 3 March.", "en", None),
        ("Let us meet on 3 March or on 4 March.", "en", None),
        ("Let us meet on 30 February 2026.", "en", None),
        ("We met on 3 January 2026.", "en", None),
        ("Let us meet on Tuesday at 10.", "en", None),
        ("Let us meet soon.", "en", None),
    ],
)
def test_the_day_the_text_names(text: str, language: str, day: date | None) -> None:
    assert details(text, Kind.INTERVIEW, language).says_on == day


def test_the_calendar_counts_over_the_text() -> None:
    start = datetime(2026, 3, 5, 9, 0, tzinfo=UTC)
    message = mail("Let us meet on 3 March 2026.", calendar_start=start)
    assert details(message, Kind.INTERVIEW).says_on == date(2026, 3, 5)


def test_a_day_without_a_year_needs_to_know_when_the_mail_was_sent() -> None:
    message = mail("Let us meet on Tuesday 3 March.", sent_at=None)
    assert details(message, Kind.INTERVIEW).says_on is None


def test_the_next_year_is_meant_at_the_turn_of_the_year() -> None:
    message = mail("See you on 8 January.", sent_at=datetime(2026, 12, 20, tzinfo=UTC))
    assert details(message, Kind.INTERVIEW).says_on == date(2027, 1, 8)


def test_the_deadline_counts_over_the_other_days_of_a_task() -> None:
    text = "We start on 20 March 2026. Please hand in your solution by 3 March 2026."
    assert details(text, Kind.ASSESSMENT).says_on == DAY


@pytest.mark.parametrize("kind", [Kind.REJECTION, Kind.ALERT, Kind.OTHER, Kind.ACKNOWLEDGEMENT])
def test_other_mails_are_for_no_day(kind: Kind) -> None:
    assert details("Something on 3 March 2026.", kind).says_on is None
