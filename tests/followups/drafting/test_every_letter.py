"""A thousand invented records: every letter, style and language passes the checker as composed."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

import followups.drafting
from accounts.enums import LetterLanguage
from followups.drafting.compose import Draft, compose
from followups.drafting.facts import DraftFacts
from followups.drafting.languages import FOLDERS
from followups.drafting.letters import checked_as
from followups.drafting.lint import draft as lint
from followups.drafting.lint.engine import check
from tests.followups.drafting.invented import KINDS, PEOPLE, invented, on_record, records

COUNT: Final = 1000
HERE: Final = Path(followups.drafting.__file__).parent
LANGUAGES: Final = [
    code
    for code in LetterLanguage.values
    if (HERE / f"{FOLDERS[code].replace('.', '/')}.py").exists()
]
HOLE: Final = re.compile(
    r"[{}]|  | [,.;]|,\s*,|(?<!\.)\.\.(?!\.)|,\.|\(\)|\bposition position\b|[ \t]$", re.MULTILINE
)
HOSTILE: Final = (
    "{{ my_name }}", "{0.__class__.__mro__}", "%s %(x)s %n", "${company} $(id)", "{% now 'Y' %}",
    "#{7*7} <%= x %> [[x]]", "a\r\nBcc: x@y.example\r\n\r\nBody", "abc\u202etxt.exe\u2066\u200f",
    "👩‍👩‍👧‍👦 🎭 e\u0301\u0301", "<script>alert(1)</script>", "word " * 20_000, "x" * 100_000,
    "\x00\x1b[31m", "a\u2028b\u2029c\x85d",
)  # fmt: skip
TYPED: Final = (
    "my_name", "contact_full", "contact_first", "contact_last", "honorific", "salutation",
    "company", "title", "detail_from_notes", "project_or_mission", "since_then", "act_on",
    "thread_subject", "sign_off", "referrer",
)  # fmt: skip


def letters(language: str) -> Iterator[tuple[str, DraftFacts, Draft]]:
    """This language's share of the thousand, all kinds in it."""
    start = COUNT * LANGUAGES.index(language)
    for kind, facts in records(COUNT // len(LANGUAGES), start=start):
        yield kind, facts, composed(kind, facts, language)


def composed(kind: str, facts: DraftFacts, language: str) -> Draft:
    found = compose(kind, facts, language=language)
    assert found is not None
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_checker_finds_nothing_to_mend(language: str) -> None:
    for kind, facts, draft in letters(language):
        report = check(
            lint.Draft(
                kind=checked_as(draft.letter),
                subject=draft.subject,
                body=draft.body,
                on_record=on_record(facts, kind=kind),
                linkedin_premium=facts.longest_note > 200,
            )
        )
        bad = [(one.rule, one.text) for one in report.findings if one.severity != "info"]
        assert (bad, draft.body if bad else "") == ([], "")


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_is_no_hole_and_no_wrong_name(language: str) -> None:
    for _, facts, draft in letters(language):
        text = f"{draft.subject}\n{draft.body}"
        typed = "".join((facts.title, *facts.others_named))
        assert [hole for hole in HOLE.findall(text) if hole not in typed] == []
        there = {facts.contact_full, facts.my_name, *facts.others_named}
        absent = (name for name in PEOPLE if name not in there)
        assert [name for name in absent if name in text] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_greeting_and_closing_are_the_right_ones(language: str) -> None:
    for kind, facts, draft in letters(language):
        tidy = facts.tidy()
        named = tidy.contact_full.split()
        greeting = draft.body.split("\n", 1)[0]
        assert not named or any(word in greeting for word in named)
        assert draft.body.endswith(tidy.my_name) or kind == "linkedin_connect"
        assert tidy.sign_off in draft.body or kind == "linkedin_connect"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_letter_keeps_its_length(language: str) -> None:
    for _, _, draft in letters(language):
        limits = draft.length.range
        assert draft.length.value <= limits.warn_over
        assert draft.paragraphs <= limits.most_paragraphs
        assert len(draft.subject) <= 70


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_facts_give_the_same_letter_and_another_turn_another(language: str) -> None:
    for number, kind in enumerate(KINDS * 5):
        facts = invented(number, kind=kind, turn=0)
        first, again = composed(kind, facts, language), composed(kind, facts, language)
        other = composed(kind, invented(number, kind=kind, turn=1), language)
        assert first == again
        assert first.body != other.body


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("typed", HOSTILE)
def test_whatever_is_typed_stays_as_typed_on_one_line(language: str, typed: str) -> None:
    usual = invented(5, kind="thank_you", outcome="not_selected", salutation="")
    for kind in KINDS:
        plain = composed(kind, usual, language)
        for name in TYPED:
            draft = composed(kind, invented(5, kind=kind, **{name: typed}), language)
            assert "\n" not in draft.subject
            assert len(draft.subject) <= 180
            assert draft.body.count("\n") <= plain.body.count("\n") + 4
            assert len(draft.body) < 4000
            assert (
                re.findall(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e]", draft.body)
                == []
            )
            assert draft.body.encode()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("typed", HOSTILE[:6])
def test_template_syntax_is_a_name_like_any_other(language: str, typed: str) -> None:
    facts = DraftFacts(my_name=f"Ann {typed}", company=f"Acme {typed}", title="Cook")
    body = composed("thank_you", facts, language).body
    assert body.endswith(f"Ann {typed}")
    assert body.count(typed) >= 1
