"""Invented records for the drafting tests."""

from datetime import date
from typing import Any

from followups.drafting.facts import DraftFacts

FULL: dict[str, Any] = {
    "my_name": "Maya Okonjo",
    "contact_full": "Priya Raman",
    "role_of_contact": "hiring_manager",
    "company": "Northlight Energy",
    "title": "Senior Service Designer",
    "others_named": ("Tomasz Nowak", "Ines Ferreira"),
    "today": date(2026, 3, 10),
    "interviews_held": 1,
    "formats": ("onsite",),
    "last_interview_on": date(2026, 3, 3),
    "minutes_together": 120,
    "channel": "email",
    "notice_personal": True,
    "sender_is_recipient": True,
    "days_since_notice": 1,
    "detail_from_notes": "walking through the outage map together",
    "project_or_mission": "the winter resilience programme",
}


def record(**changes: Any) -> DraftFacts:
    """A full record with some facts changed."""
    return DraftFacts(**{**FULL, **changes})
