"""A thousand invented records, always the same ones: what may be on record, in every mixture."""

import datetime
import random
from collections.abc import Iterator
from typing import Any, Final

from followups.drafting.facts import DraftFacts, spoken_name
from followups.drafting.letters import detail_words
from followups.drafting.lint.draft import OnRecord
from tracker.enums import Channel, InterviewFormat, OutcomeKind, RejectionReason, Role

OUTCOMES: Final[dict[str, tuple[str, ...]]] = {
    "thank_you": (
        *(OutcomeKind.NOT_SELECTED,) * 6,
        OutcomeKind.ON_HOLD,
        OutcomeKind.POSITION_CANCELLED,
        OutcomeKind.OFFER_RESCINDED,
        OutcomeKind.WITHDRAWN,
        OutcomeKind.OFFER_DECLINED,
    ),
    "feedback_request": (OutcomeKind.NOT_SELECTED,),
    "feedback_thanks": (OutcomeKind.NOT_SELECTED,),
    "linkedin_connect": (OutcomeKind.NOT_SELECTED, OutcomeKind.POSITION_CANCELLED),
    "check_in": (
        OutcomeKind.NOT_SELECTED,
        OutcomeKind.NOT_SELECTED,
        OutcomeKind.ON_HOLD,
        OutcomeKind.POSITION_CANCELLED,
    ),
    "status_nudge": ("open", OutcomeKind.NO_RESPONSE),
}
KINDS: Final = tuple(OUTCOMES)
PEOPLE: Final = (
    "Anna Berg", "Dr Vera Lindholm", "Søren Ó Faoláin", "李 明", "محمد العربي", "Zoë Quist",
    "Amélie", "Maximiliane-Theresa von Hohenlohe-Waldenburg", "Priya Raman", "Tomasz Nowak",
    "Ines Ferreira", "Kofi Mensah", "de Wit, Pieter", "Grace Okafor, PhD", "P. Iyer", "Hana Sato",
)  # fmt: skip
WRITERS: Final = ("Maya Okonjo", "Kim Doe", "Yusuf Demir", "Ana-Lucía Prieto y Vega", "林 さくら")
COMPANIES: Final = (
    "", "Kestrel Optics", "Brick & Sons Inc.", "Østfold Kraft", "Northlight Energy", "Unwhy",
    "The Feedback Company", "Lumen", "Hafen 11 GmbH & Co. KG", "St. Brannock’s Hospital",
)  # fmt: skip
TITLES: Final = (
    "", "Data Analyst", "Head of Field Operations (m/w/d)", "Pilot Position", "Nurse (Nights)",
    "Senior Service Designer", "Rejection Handling Engineer", "Teacher of Maths & Physics",
    "Deputy Assistant Vice President of Regional Operations and Strategy", "Buyer – Ref. 12-345",
)  # fmt: skip
DETAILS: Final = (
    "", "the outage map", "I liked how calm the control room was.", "how letters are tested",
    "Walking the line\n- lunch", "Their plans for the night shift", "They map each street by hand.",
    "Discussed tides with Ines", "Is the roof garden open to all?", "Kubernetes migration",
    "They walk every line before anything is changed, and " + "then again " * 30,
    "the two-day handover that new nurses get before their first night alone on the ward",
)  # fmt: skip
PROJECTS: Final = (
    "", "the winter resilience programme", "Clean water for everyone", "We make energy plain",
    "the new tram line to the harbour", "Safer nights on the wards", "To heal, to teach",
)  # fmt: skip
NEWS: Final = (
    "", "finished my certificate in sign language", "Leading a team of four",
    "I have been teaching evening classes.", "A course in statistics", "ran two small projects",
)  # fmt: skip
INTENTIONS: Final = (
    "", "giving the short version first", "Practise the short answer.", "System design",
    "I'll read more about tides",
)  # fmt: skip
ELSEWHERE: Final = ("Vantage Mills", "Glassworks Manager", "Otto Lindqvist")


def records(count: int, *, start: int = 0) -> Iterator[tuple[str, DraftFacts]]:
    """Kinds of step in turn, each with facts that fit it."""
    for number in range(start, start + count):
        yield KINDS[number % len(KINDS)], invented(number, kind=KINDS[number % len(KINDS)])


def invented(number: int, *, kind: str, **changes: Any) -> DraftFacts:
    """The facts of one application: the same for the same number."""
    dice = random.Random(number)  # noqa: S311
    outcome = dice.choice(OUTCOMES[kind])
    today = datetime.date(2026, 1, 1) + datetime.timedelta(days=dice.randrange(365))
    facts = {
        **_people(dice),
        **_talks(dice, today),
        **_notice(dice, outcome),
        **_notes(dice),
        "seed": number,
        "turn": dice.randrange(6),
        "formality": dice.choice(("formal", "first_name")),
        "closing": dice.choice(("statement", "soft_request")),
        "disappointment": dice.random() < 0.3,
        "linkedin_account": dice.choice(("free", "premium")),
        "sign_off": dice.choice(("", "", "", "Warm regards", "All the best,")),
    }
    return DraftFacts(**{**facts, **changes})


def on_record(facts: DraftFacts, *, kind: str) -> OnRecord:
    """What the checker knows of the same application, and of others."""
    tidy = facts.tidy()
    return OnRecord(
        contact=tidy.contact_full,
        company=tidy.company,
        title=facts.title,
        my_name=tidy.my_name,
        other_names=(*tidy.others_named, *ELSEWHERE),
        stated_reason=facts.stated_reason,
        detail_words=detail_words(kind, tidy),
    )


def _people(dice: random.Random) -> dict[str, Any]:
    names = dice.sample(PEOPLE, 6)
    contact = dice.choice((names[0], names[0], names[0], ""))
    return {
        "my_name": dice.choice(WRITERS),
        "contact_full": contact,
        "salutation": f"Good morning {spoken_name(contact)}" if dice.random() < 0.1 else "",
        "others_named": tuple(names[1 : 1 + dice.choice((0, 0, 1, 2, 5))]),
        "role_of_contact": dice.choice(("", *Role.values)),
        "contact_interviewed_me": dice.choice((None, None, True, False)),
        "company": dice.choice(COMPANIES),
        "title": dice.choice(TITLES),
        "via_agency": dice.random() < 0.15,
        "internal": dice.random() < 0.1,
        "finalist": dice.random() < 0.2,
    }


def _talks(dice: random.Random, today: datetime.date) -> dict[str, Any]:
    held = dice.choice((0, 0, 1, 1, 2, 3, 12))
    ago = datetime.timedelta(days=dice.choice((1, 5, 12, 40, 190, 400)))
    return {
        "today": dice.choice((today, today, None)),
        "interviews_held": held,
        "formats": tuple(dice.sample(InterviewFormat.values, min(held, 2))),
        "last_interview_on": dice.choice((today - ago, today - ago, None)) if held else None,
        "minutes_together": dice.choice((0, 30, 41, 60, 120, 500)) if held else 0,
        "applied_on": dice.choice((today - 2 * ago, None)),
    }


def _notice(dice: random.Random, outcome: str) -> dict[str, Any]:
    return {
        "outcome": outcome,
        "channel": dice.choice(("", *Channel.values)),
        "notice_personal": dice.random() < 0.6,
        "sender_is_recipient": dice.random() < 0.6,
        "days_since_notice": dice.choice((0, 1, 3, 7, 8, 30)),
        "stated_reason": dice.choice(("", "", *RejectionReason.values)),
        "feedback_offered": dice.random() < 0.2,
    }


def _notes(dice: random.Random) -> dict[str, Any]:
    return {
        "detail_from_notes": dice.choice(DETAILS),
        "project_or_mission": dice.choice(PROJECTS),
        "since_then": dice.choice(NEWS),
        "act_on": dice.choice(INTENTIONS),
    }
