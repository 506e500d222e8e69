"""Spanish letters whatever is on record: a thousand invented records, and hostile facts."""

import random
import re
from datetime import date, timedelta
from typing import Any

import pytest

from followups.drafting.compose import Draft, compose
from followups.drafting.facts import DraftFacts
from followups.drafting.length import utf16_units, word_count
from followups.drafting.letters import checked_as
from followups.drafting.lint.draft import Draft as ToCheck
from followups.drafting.lint.draft import OnRecord
from followups.drafting.lint.engine import check
from followups.drafting.lint.findings import Report
from tests.followups.drafting.records import record
from tracker.enums import Channel, InterviewFormat, OutcomeKind, RejectionReason, Role

KINDS = (
    *("thank_you", "feedback_request", "linkedin_connect", "check_in", "status_nudge"),
    "feedback_thanks",
)
LENGTHS = {
    "thank_you": (49, 130),
    "courtesy_note": (50, 130),
    "feedback_request": (50, 120),
    "feedback_thanks": (15, 40),
    "check_in": (55, 120),
    "status_nudge": (20, 80),
    "status_question": (20, 80),
}
EVERY_TURN = range(4)
PEOPLE = (
    *("Anna Berg", "Dr Vera Lindholm", "Íñigo Peña", "Søren Ó Faoláin", "李 明", "محمد العربي"),
    *("Amélie", "Ines Ferreira", "Ian Blythe", "Berg-Olsen, Yvonne", "Zoë 🌻 Quist"),
    "Maximiliane-Theresa von Hohenlohe-Waldenburg",
)
COMPANIES = ("", "Kestrel Optics", "Brick & Sons Inc.", "Iberia Cartográfica", "«Faro» Editorial")
TITLES = (
    *("", "Data Engineer", "Head of Field Operations (m/w/d)", "Puesto de analista"),
    *("Técnico de «calidad»", "Senior Principal Product Operations Manager for Southern Europe"),
)
NOTES = (
    *("", "the outage map", "I liked how calm the control room was.", "die Führung im Labor"),
    *("El recorrido por la sala de control.", "Me gustó ver el mapa de cortes en directo"),
    *("Walking the line\n- lunch", "How do they keep the grid stable?", "la visite de l'atelier"),
    "They walk every line before anything is changed, and " + "then again " * 30,
)
STORED = {"Anna Berg": "Querida Anna", "Dr Vera Lindholm": "Estimada Dra. Lindholm"}


def of(kind: str, facts: DraftFacts) -> Draft:
    found = compose(kind, facts, language="es")
    assert found is not None
    return found


def checked(found: Draft, facts: DraftFacts) -> Report:
    """What the checker finds, with every note on record as a detail it looks for."""
    notes = (facts.detail_from_notes, facts.project_or_mission)
    return check(
        ToCheck(
            kind=checked_as(found.letter),
            subject=found.subject,
            body=found.body,
            on_record=OnRecord(
                contact=facts.tidy().contact_full,
                company=facts.company,
                title=facts.title,
                my_name=facts.my_name,
                other_names=(*facts.others_named, "Vantage Mills"),
                detail_words=tuple(note for note in notes if note.strip()),
            ),
            linkedin_premium=facts.linkedin_account == "premium",
            feedback_in_thank_you=facts.feedback_in_thank_you,
        )
    )


def invented(number: int) -> DraftFacts:
    """One of the records that are always the same."""
    dice = random.Random(number)  # noqa: S311
    today, contact = date(2026, 6, 10), dice.choice((*PEOPLE, ""))
    held = dice.choice((0, 1, 1, 2, 3, 12))
    flags = ("notice_personal", "sender_is_recipient", "feedback_offered", "finalist")
    rare = ("via_agency", "internal", "disappointment", "feedback_in_thank_you")
    facts: dict[str, Any] = {
        **{flag: dice.random() < 0.5 for flag in flags},
        **{flag: dice.random() < 0.2 for flag in rare},
        **{note: dice.choice(NOTES) for note in ("detail_from_notes", "project_or_mission")},
        **{note: dice.choice(NOTES) for note in ("since_then", "act_on")},
        "my_name": dice.choice(("Kim Doe", "Maya Okonjo", "")),
        "contact_full": contact,
        "salutation": STORED.get(contact, "") if dice.random() < 0.5 else "",
        "honorific": dice.choice(("", "", "Dra.")),
        "company": dice.choice(COMPANIES),
        "title": dice.choice(TITLES),
        "others_named": tuple(dice.sample(PEOPLE, dice.randint(0, 6))),
        "role_of_contact": dice.choice(("", *Role.values)),
        "today": dice.choice((today, today, None)),
        "interviews_held": held,
        "formats": tuple(dice.sample(InterviewFormat.values, min(held, 2))),
        "last_interview_on": dice.choice((None, today - timedelta(dice.randint(0, 500)))),
        "minutes_together": dice.randint(0, 400),
        "applied_on": dice.choice((None, today - timedelta(dice.randint(40, 500)))),
        "channel": dice.choice(("", *Channel.values)),
        "outcome": dice.choice((*OutcomeKind.values, "not_selected", "open")),
        "stated_reason": dice.choice(("", *RejectionReason.values)),
        "days_since_notice": dice.choice((0, 1, 3, 9, 40)),
        "formality": dice.choice(("formal", "first_name")),
        "closing": dice.choice(("statement", "soft_request")),
        "linkedin_account": dice.choice(("free", "premium")),
        "seed": number,
        "turn": dice.randint(0, 5),
    }
    return DraftFacts(**facts)


@pytest.mark.parametrize("kind", KINDS)
def test_a_thousand_records_in_every_letter(kind: str) -> None:
    """Clean, without a hole, within its length, in one voice, with the name as it is."""
    for facts in map(invented, range(1000)):
        found = of(kind, facts)
        text = f"{found.subject}\n{found.body}"
        graver = [item for item in checked(found, facts).findings if item.severity != "info"]
        assert graver == [], found.body
        assert re.findall(r"[{}<>|!¡]|  | [,.;:]|,\s*,|\.\.|,\.|:\.|«»|\(\)", text) == [], text
        assert re.findall(r"\b(?:de|a) el\b|\by (?:[Ii]nes|[ÍI]ñigo|Ian|Yvonne)\b", text) == [], (
            text
        )
        assert text.count("¿") == text.count("?")
        assert text.count("«") == text.count("»")
        is_familiar = facts.formality == "first_name" and bool(facts.contact_full)
        wrong = r"\b(?:usted|ustedes|le|les)\b" if is_familiar else r"\b(?:te|ti|tu|tú|contigo)\b"
        assert re.findall(wrong, text, re.IGNORECASE) == [], text
        if found.letter == "linkedin_note":
            assert utf16_units(found.body) <= facts.longest_note
            continue
        least, most = LENGTHS[found.letter]
        body = found.body.split("\n\n")[1:-1]
        assert least <= found.words == sum(word_count(part) for part in body) <= most, text
        if found.letter in ("thank_you", "courtesy_note", "feedback_thanks", "feedback_request"):
            assert "?" not in found.body


def test_another_turn_gives_another_letter_and_the_same_facts_the_same() -> None:
    for number in range(40):
        facts = invented(number)
        for kind in KINDS[:2]:
            bodies = {of(kind, record(seed=number, turn=turn)).body for turn in EVERY_TURN}
            assert len(bodies) == 4
        assert of("thank_you", facts) == of("thank_you", facts)


@pytest.mark.parametrize(
    "typed",
    [
        *("{company}", "{{ my_name }}", "{0.__class__}", "%s %(x)s", "${title}", "{% now %}"),
        *("a\r\nBcc: x@y.z", "\u202eABC", "<|>", "<te|le>", "«", "»»", "???", "\\1", "x" * 5000),
        "🌻" * 300,
    ],
)
def test_hostile_facts_stay_text(typed: str) -> None:
    names = ("my_name", "contact_full", "company", "title", "detail_from_notes", "since_then")
    more = ("project_or_mission", "act_on", "referrer", "honorific", "sign_off", "salutation")
    texts: dict[str, Any] = dict.fromkeys((*names, *more), typed)
    facts = DraftFacts(
        others_named=(typed, f"{typed}{typed}"),
        interviews_held=1,
        formats=("video",),
        thread_subject=typed,
        **texts,
    )
    for kind in KINDS:
        found = of(kind, facts)
        assert "\n" not in found.subject
        assert (
            re.findall("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e]", found.body) == []
        )
        assert "  " not in found.body
        found.body.encode()
        if kind == "linkedin_connect":
            assert utf16_units(found.body) <= 200
        else:
            assert found.words <= LENGTHS[found.letter][1]


def test_template_syntax_is_shown_as_typed() -> None:
    facts = record(company="{title}", title="{{ company }}", my_name="{role_at} Doe")
    body = of("check_in", facts).body
    assert "«{{ company }}»" in body
    assert "{title}" in body
    assert body.endswith("\n{role_at} Doe")
