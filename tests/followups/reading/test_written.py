"""Automated or personal: what tells, what does not, and how wrong it may be."""

import pytest

from followups.reading.parsing import message_from_fields
from followups.reading.reader import read
from followups.reading.result import Reading
from followups.reading.written import SURE_OF_WORDS, told

TEMPLATE = (
    "Thank you for your interest in the Data Engineer position at Tollgate. We received many"
    " applications and have decided to move forward with other candidates."
)
PERSON = (
    "Hi Sam,\n\nI'm sorry to do this by mail after our long talk on Tuesday. As I said on the"
    " phone,"
    " it came down to your notice period; my boss wanted somebody in May. I really enjoyed meeting"
    " you. Call me when you are next in town.\n\nMaja"
)


def reading(body: str, *, sender: str = "", **headers: str) -> Reading:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return read(message_from_fields(subject="", sender=sender, headers=named, body=body))


def test_a_template_signed_by_a_team_is_automated() -> None:
    got = reading(f"Dear Candidate,\n\n{TEMPLATE}\n\nRegards,\nTollgate Recruiting Team")
    assert got.written == "automated"
    assert got.written_confidence > 0.9


def test_a_person_shows() -> None:
    got = reading(PERSON, sender="Maja Lind <maja.lind@tollgate.example>")
    assert got.written == "personal"


def test_a_person_shows_through_a_system_too() -> None:
    alias = "Tollgate <5f0c2d1e-1111-4222-8333-944455556666@hire.lever.co>"
    got = reading(
        PERSON, sender="Maja <no-reply@hire.lever.co>", reply_to=alias, in_reply_to="<a@b>"
    )
    assert got.written == "personal"


def test_words_alone_never_make_sure_of_a_machine() -> None:
    got = reading(TEMPLATE)
    assert got.written_confidence <= SURE_OF_WORDS or got.written != "automated"


def test_an_unfilled_slot_outweighs_a_warm_tone() -> None:
    got = reading(
        "Hi Sam,\n\nI really enjoyed our interview. I thought that you {P}. Unfortunately we have"
        " decided not to proceed.\n\nBest,\nRobin"
    )
    assert got.written != "personal"


@pytest.mark.parametrize("greeting", ["Hi Sam,", "Dear Sam,", "Hello,", "Sam,"])
def test_the_greeting_counts_for_nothing(greeting: str) -> None:
    body = f"\n\n{TEMPLATE}\n\nRegards,\nTollgate Recruiting Team"
    assert (
        reading(greeting + body).written_confidence == reading("Hi Sam," + body).written_confidence
    )


@pytest.mark.parametrize("domain", ["tollgate.example", "us.greenhouse-mail.io", "ashbyhq.com"])
def test_the_domain_counts_for_nothing(domain: str) -> None:
    body = f"Hi Sam,\n\n{TEMPLATE}\n\nRegards,\nTollgate Recruiting Team"
    here = reading(body, sender=f"Tollgate <no-reply@{domain}>")
    there = reading(body, sender="Tollgate <no-reply@tollgate.example>")
    assert here.written_confidence == there.written_confidence


def test_the_band_between_is_unclear() -> None:
    assert told(0.5, 0.66, marked=True) == ("unclear", 1.0)
    assert told(0.7, 0.66, marked=True) == ("automated", 0.7)
    assert told(0.7, 0.66, marked=False)[0] == "unclear"
    assert told(0.99, 0.66, marked=False) == ("automated", SURE_OF_WORDS)
    assert told(0.2, 0.66, marked=True) == ("personal", 0.8)
