"""What holds for every German draft, over a thousand generated records and hostile facts."""

import random
import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest

from followups.drafting.compose import Draft, compose
from followups.drafting.facts import DraftFacts
from followups.drafting.length import RANGES, utf16_units, word_count
from followups.drafting.letters import checked_as
from followups.drafting.lint.draft import Draft as DraftToCheck
from followups.drafting.lint.draft import OnRecord
from followups.drafting.lint.engine import check
from followups.enums import LetterKind, StepKind
from tracker.enums import Channel, InterviewFormat, OutcomeKind, RejectionReason, Role

RECORDS = 1_000
SEED = 20_260_310
KINDS = (
    StepKind.THANK_YOU,
    StepKind.FEEDBACK_REQUEST,
    StepKind.LINKEDIN_CONNECT,
    StepKind.CHECK_IN,
    StepKind.FEEDBACK_THANKS,
    StepKind.STATUS_NUDGE,
)
MOST_WORDS = {
    LetterKind.THANK_YOU: 130,
    LetterKind.COURTESY_NOTE: 110,
    LetterKind.FEEDBACK_REQUEST: 120,
    LetterKind.CHECK_IN: 120,
    LetterKind.FEEDBACK_THANKS: 36,
    LetterKind.STATUS_NUDGE: 80,
    LetterKind.STATUS_QUESTION: 80,
}
NAMES = (
    *("", "Anna Berg", "Dr Vera Lindholm", "Søren Ó Faoláin", "李 明", "محمد العربي"),
    *("Zoë Quist", "Amélie", "Maximiliane-Theresa von Hohenlohe-Waldenburg", "P. Raman"),
    *("Prof. Dr. Jan-Ole Küster", "Berg, Anna"),
)
ME = ("Kim Doe", "Jürgen Groß", "")
PLACES = ("", "Kestrel Optics", "Brick & Sons Inc.", "Stadtwerke Lünen GmbH", "Haus am See e. V.")
TITLES = (
    *("", "Data Engineer", "Leitung Netzbetrieb (m/w/d)", "Teamassistenz „Vorstand“"),
    "Sachbearbeitung Einkauf – Standort Süd, Teilzeit, befristet auf zwei Jahre",
)
NOTES = (
    *("", "the outage map", "I liked how calm the control room was.", "how letters are tested?"),
    *("der Rundgang durch den Leitstand", "Ich fand die Ruhe im Leitstand gut!!"),
    *("Wie ihr Netze im Winter plant", "la visite de l’atelier", "walking the line\n- lunch"),
    "They walk every line before anything is changed, and " + "then again " * 30,
)
NOW = date(2026, 3, 10)
DAYS = (None, *(NOW - timedelta(days=days) for days in (1, 6, 20, 70, 200, 400)))
UNTIDY = re.compile(
    r"  |[ \t]$| [,.;:?](?!\w)|,,|\.\.|[,:;]\.|\(\)|[{}\[\]|!]|„“|»«"
    r"|\b(?:an|bei|für|über|von|mit|zur|der|die|das) [.,;:“]",
    re.MULTILINE,
)


def generated(dice: random.Random) -> DraftFacts:
    one, odds = dice.choice, dice.random
    return DraftFacts(
        my_name=one(ME),
        contact_full=one(NAMES),
        company=one(PLACES),
        title=one(TITLES),
        others_named=tuple(dice.sample(NAMES, dice.randint(0, 7))),
        role_of_contact=one(["", *Role.values]),
        channel=one(["", *Channel.values]),
        outcome=one(OutcomeKind.values),
        stated_reason=one(["", *RejectionReason.values]),
        formality=one(["formal", "first_name"]),
        closing=one(["statement", "soft_request"]),
        linkedin_account=one(["free", "premium"]),
        formats=tuple(dice.sample(InterviewFormat.values, dice.randint(0, 2))),
        interviews_held=dice.randint(0, 14),
        minutes_together=one([0, 30, 60, 120, 200]),
        days_since_notice=one([0, 1, 3, 12]),
        today=one([NOW, NOW, None]),
        last_interview_on=one(DAYS),
        applied_on=one(DAYS),
        detail_from_notes=one(NOTES),
        project_or_mission=one(NOTES),
        since_then=one(NOTES),
        act_on=one(NOTES),
        notice_personal=odds() < 0.5,
        sender_is_recipient=odds() < 0.5,
        feedback_offered=odds() < 0.3,
        via_agency=odds() < 0.25,
        internal=odds() < 0.2,
        finalist=odds() < 0.3,
        disappointment=odds() < 0.3,
        feedback_in_thank_you=odds() < 0.3,
        seed=dice.randrange(10**6),
        turn=dice.randint(0, 3),
    )


def thousand() -> Iterator[DraftFacts]:
    dice = random.Random(SEED)  # noqa: S311  the same records on every run, no secret
    return (generated(dice) for _ in range(RECORDS))


def composed(kind: str, facts: DraftFacts) -> Draft:
    found = compose(kind, facts, language="de")
    assert found is not None
    return found


def complaints(found: Draft, facts: DraftFacts) -> list[tuple[str, str]]:
    """The checker's errors and warnings about a draft, with what is on record as on the page."""
    details = (facts.detail_from_notes, facts.project_or_mission)
    on_record = OnRecord(
        contact=facts.contact_full,
        company=facts.company,
        title=facts.title,
        my_name=facts.my_name,
        stated_reason=facts.stated_reason,
        detail_words=tuple(detail for detail in details if detail),
    )
    report = check(
        DraftToCheck(
            kind=checked_as(found.letter),
            subject=found.subject,
            body=found.body,
            on_record=on_record,
            linkedin_premium=facts.linkedin_account == "premium",
            feedback_in_thank_you=facts.feedback_in_thank_you,
        )
    )
    return [(said.rule, said.severity) for said in report.findings if said.severity != "info"]


@pytest.mark.parametrize("kind", KINDS)
def test_a_thousand_drafts_pass_the_checker(kind: str) -> None:
    wrong = {}
    for facts in thousand():
        found = composed(kind, facts)
        if heard := complaints(found, facts):
            wrong[found.body] = heard
    assert wrong == {}


@pytest.mark.parametrize("kind", KINDS)
def test_a_thousand_drafts_have_no_hole_and_keep_their_length(kind: str) -> None:
    for facts in thousand():
        found = composed(kind, facts)
        assert UNTIDY.findall(f"{found.subject}\n{found.body}") == []
        assert len(found.subject) <= 70
        if kind == StepKind.LINKEDIN_CONNECT:
            assert 0 < utf16_units(found.body) <= facts.longest_note
        else:
            assert found.words <= MOST_WORDS[found.letter] <= RANGES[found.letter].warn_over
            assert found.paragraphs <= RANGES[found.letter].most_paragraphs


def test_the_right_names_in_the_right_style() -> None:
    for facts in thousand():
        found, tidy = composed(StepKind.THANK_YOU, facts), facts.tidy()
        first = found.body.split("\n")[0]
        assert tidy.contact_first in first
        assert found.body.endswith(facts.my_name)
        if facts.formality == "formal" or not tidy.contact_full:
            assert re.findall(r"\b(?:du|dir|dich|deine?\w?|euch|eure?\w?)\b", found.body) == []
            assert first.startswith("Guten Tag")
        elif tidy.contact_first:
            assert re.findall(r"\b(?:Ihnen|Ihre?\w?|Sie)\b", found.body) == []


def test_a_thank_you_asks_no_question_and_the_others_one_at_most() -> None:
    for facts in thousand():
        assert "?" not in composed(StepKind.THANK_YOU, facts).body
        assert composed(StepKind.FEEDBACK_REQUEST, facts).body.count("?") == 0
        assert composed(StepKind.STATUS_NUDGE, facts).body.count("?") <= 1
        assert composed(StepKind.CHECK_IN, facts).body.count("?") == 0


def test_no_word_of_ours_guesses_a_gender() -> None:
    guessed = re.compile(r"\b(?:Herrn?|Frau|geehrte[rs]?|Liebe[rs]?|Kandidat|Bewerber|Kollegen?)\b")
    for facts in thousand():
        for kind in KINDS:
            assert guessed.findall(composed(kind, facts).body) == []


@pytest.mark.parametrize(
    "typed",
    ["{company}", "{{ my_name }}", "{0.__class__}", "%s %(x)s", "${title}", "[Ihnen|dir]"],
)
@pytest.mark.parametrize("kind", KINDS)
def test_template_syntax_stays_as_typed(kind: str, typed: str) -> None:
    name = f"Ann {typed}"
    facts = DraftFacts(my_name=name, contact_full="Bo Li", title=typed, formality="formal")
    found = composed(kind, facts)
    assert name in found.body
    assert typed in found.body or kind == StepKind.FEEDBACK_THANKS


@pytest.mark.parametrize(
    "typed",
    [
        "line\r\nbreak\u2028here",
        "\u202eright to left\u202c",
        "nul\x00l \x07bell",
        "🌻" * 150,
        "Ａ̷̡̛" * 100,
        "<b>bold</b> & “quotes”",
        "?!?!?!",
        "„" * 40,
        "a" * 5_000,
        "word " * 3_000,
    ],
)
@pytest.mark.parametrize("kind", KINDS)
def test_any_text_is_harmless(kind: str, typed: str) -> None:
    everywhere = ("my_name", "contact_full", "company", "title", "salutation", "since_then")
    notes = ("detail_from_notes", "project_or_mission", "act_on", "sign_off", "honorific")
    texts: dict[str, Any] = dict.fromkeys((*everywhere, *notes), typed)
    facts = DraftFacts(**texts, others_named=(typed,))
    found = composed(kind, facts)
    assert re.findall(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e]", found.body) == []
    assert "  " not in found.body
    assert "\n" not in found.subject
    found.body.encode()
    if kind == StepKind.LINKEDIN_CONNECT:
        assert utf16_units(found.body) <= facts.longest_note
        assert "\n" not in found.body
    else:
        paragraphs = "\n".join(found.body.split("\n\n")[1:-1])
        assert word_count(paragraphs) <= MOST_WORDS[found.letter]
