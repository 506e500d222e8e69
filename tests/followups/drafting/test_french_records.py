"""French letters over a thousand records: never a hole, never too long, nothing to mend."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from hashlib import sha256
from typing import TypeVar

import pytest

from followups.drafting.compose import Draft, compose
from followups.drafting.facts import DraftFacts
from followups.drafting.length import utf16_units, word_count
from followups.drafting.letters import checked_as
from followups.drafting.lint.draft import Draft as ToCheck
from followups.drafting.lint.draft import OnRecord
from followups.drafting.lint.engine import check
from tests.followups.drafting.records import record
from tracker.enums import Channel, InterviewFormat, OutcomeKind, RejectionReason, Role

KINDS = (
    *("thank_you", "feedback_request", "linkedin_connect", "check_in", "status_nudge"),
    "feedback_thanks",
)
MOST_WORDS = {
    "thank_you": 130,
    "courtesy_note": 110,
    "feedback_request": 120,
    "check_in": 120,
    "status_nudge": 80,
    "status_question": 80,
    "feedback_thanks": 40,
}
HOLE = re.compile(r"[{}!]| {2}| [,.]|,\s*,|\.\.|,\.|\(\)|[ \t]$", re.MULTILINE)
NAMES = (
    *("", "Anna Berg", "Dr Vera Lindholm", "Søren Ó Faoláin", "李 明", "محمد العربي", "Amélie"),
    *("Zoë 🌻 Quist", "Maximiliane-Theresa von Hohenlohe-Waldenburg", "Hervé d’Artois", "P. Raman"),
)
PLACES = (
    "",
    "Kestrel Optics",
    "Brick & Sons Inc.",
    "Østfold Kraft",
    "École du Sud",
    "L’Atelier 12",
)
TITLES = ("", "Data Analyst", "Head of Field Operations (m/w/d)", "Ingénieur qualité")
NOTES = (
    *("", "the outage map", "I liked how calm the control room was.", "Walking the line\n- lunch"),
    *("la visite de la salle de contrôle", "J’ai aimé le calme de l’atelier.", "l'atelier"),
    "They walk every line before anything is changed, and " + "then again " * 30,
    (
        "Nos échanges sur les cartes, puis les essais, puis le repas pris avec toute la maison, et "
        "la longue marche le long de la ligne jusqu’au soir"
    ),
)
HOSTILE = (
    "{x}",
    "Ann\r\nBcc: a@b.c",
    "<b>gras</b>",
    "« » : ; ! ?",
    "%s ${x}",
    "\u202eabc",
    "e\u0301" * 40,
)


Option = TypeVar("Option")


class Lot:
    """Draws that are the same for the same seed on every machine."""

    def __init__(self, seed: int) -> None:
        self.seed = seed

    def below(self, name: str, count: int) -> int:
        digest = sha256(f"{self.seed}/{name}".encode()).digest()
        return int.from_bytes(digest[:6]) % count

    def one(self, name: str, options: Sequence[Option]) -> Option:
        return options[self.below(name, len(options))]

    def some(self, name: str, options: Sequence[Option]) -> tuple[Option, ...]:
        return tuple(row for row in options if self.below(f"{name} {row}", 3) == 0)

    def seldom(self, name: str) -> bool:
        return self.below(name, 3) == 0

    def day(self, name: str) -> date | None:
        day = date(2026, 1, 1) + timedelta(days=self.below(name, 200))
        return self.one(f"{name} known", [None, day])


def any_record(lot: Lot, *, texts: tuple[str, ...] = ()) -> DraftFacts:
    """A record drawn at random; `texts` stand in every field a person types into."""
    return DraftFacts(
        my_name=lot.one("me", texts or NAMES),
        contact_full=lot.one("contact", texts or NAMES),
        company=lot.one("company", texts or PLACES),
        title=lot.one("title", texts or TITLES),
        others_named=lot.some("others", texts or NAMES),
        detail_from_notes=lot.one("detail", texts or NOTES),
        project_or_mission=lot.one("project", texts or NOTES[:5]),
        since_then=lot.one("since", texts or NOTES),
        act_on=lot.one("act on", texts or NOTES),
        role_of_contact=lot.one("role", ["", *Role.values]),
        contact_interviewed_me=lot.one("met", [None, True, False]),
        channel=lot.one("channel", ["", *Channel.values]),
        outcome=lot.one("outcome", ["open", *OutcomeKind.values]),
        stated_reason=lot.one("reason", ["", *RejectionReason.values]),
        formality=lot.one("formality", ["formal", "first_name"]),
        closing=lot.one("closing", ["statement", "soft_request"]),
        linkedin_account=lot.one("account", ["free", "premium"]),
        formats=lot.some("formats", InterviewFormat.values),
        interviews_held=lot.one("held", [0, 1, 1, 2, 3, 12]),
        minutes_together=lot.below("minutes", 400),
        days_since_notice=lot.one("since notice", [0, 1, 5, 9, 100]),
        today=lot.one("today", [None, date(2026, 6, 1)]),
        last_interview_on=lot.day("last"),
        applied_on=lot.day("applied"),
        seed=lot.seed,
        turn=lot.below("turn", 4),
        notice_personal=lot.seldom("personal"),
        sender_is_recipient=lot.seldom("sender"),
        feedback_offered=lot.seldom("offered"),
        via_agency=lot.seldom("agency"),
        internal=lot.seldom("internal"),
        finalist=lot.seldom("finalist"),
        disappointment=lot.seldom("disappointment"),
        feedback_in_thank_you=lot.seldom("combined"),
    )


def draft(kind: str, facts: DraftFacts) -> Draft:
    found = compose(kind, facts, language="fr")
    assert found is not None
    return found


def graver_than_info(found: Draft, facts: DraftFacts) -> list[tuple[str, str]]:
    noted = (facts.detail_from_notes, facts.project_or_mission)
    on_record = OnRecord(
        contact=facts.contact_full,
        company=facts.company,
        title=facts.title,
        my_name=facts.my_name,
        other_names=facts.others_named,
        detail_words=tuple(note for note in noted if note),
    )
    report = check(
        ToCheck(
            kind=checked_as(found.letter),
            subject=found.subject,
            body=found.body,
            on_record=on_record,
            linkedin_premium=facts.linkedin_account == "premium",
            feedback_in_thank_you=facts.feedback_in_thank_you,
        )
    )
    assert found.letter == "linkedin_note" or report.words == found.words
    return [(row.rule, row.text) for row in report.findings if row.severity != "info"]


@pytest.mark.parametrize("kind", KINDS)
def test_a_thousand_records_pass_the_checker_whole_and_short(kind: str) -> None:
    for seed in range(1_000):
        facts = any_record(Lot(seed))
        found = draft(kind, facts)
        text = f"{found.subject}\n{found.body}"
        assert graver_than_info(found, facts) == [], text
        assert (
            re.findall(r"[{}!]| {2}| [,.]|,\s*,|\.\.|,\.|\(\)|[ \t]$", text, re.MULTILINE) == []
        ), text
        if kind == "linkedin_connect":
            assert 0 < utf16_units(found.body) <= facts.longest_note
        else:
            assert found.words <= MOST_WORDS[found.letter]
            assert found.body.count("?") == (kind == "status_nudge"), text


@pytest.mark.parametrize("kind", KINDS)
def test_any_text_is_harmless(kind: str) -> None:
    for seed in range(200):
        found = draft(kind, any_record(Lot(seed), texts=HOSTILE))
        assert "\n" not in found.subject
        assert re.findall(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]| {2}", found.body) == []
        assert kind == "linkedin_connect" or found.words <= MOST_WORDS[found.letter]
        body = found.body.split("\n\n")[1:-1]
        assert kind == "linkedin_connect" or found.words == sum(map(word_count, body))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("formality", ["formal", "first_name"])
def test_english_notes_do_not_make_a_letter_english(kind: str, formality: str) -> None:
    facts = record(
        formality=formality,
        detail_from_notes="what you said to me about how it is to be on the team with you",
        project_or_mission="the way you do it for all of us",
        since_then="I have been leading the data team and it has been a very good time for me",
        act_on="I will be more clear about what I did",
    )
    assert graver_than_info(draft(kind, facts), facts) == []
