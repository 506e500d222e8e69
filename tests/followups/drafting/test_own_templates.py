"""Templates of one's own: filled in one pass, whole sentences drop, and nothing is ever code."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followups.drafting.facts import DraftFacts
from followups.drafting.into_template import as_template
from followups.drafting.languages import language
from followups.drafting.own_templates import SLOTS, fill, slots_of
from tests.work import calls

TODAY = date(2026, 3, 10)

ALL = {name: f"w{number}" for number, name in enumerate(SLOTS)}
LETTER = """Dear {contact_first},

thank you for the time in {interview_month}. I still think of {detail_from_notes}.
Please greet {others_named}.

{project_or_mission} stays on my mind.

Until some day,
{my_name}"""

HOSTILE = (
    "{{", "}}", "{{ contact_first }}", "{{contact_first}}", "{{{company}}}", "{0.__class__}",
    "{my_name.__class__.__init__.__globals__}", "{my_name!r}", "{my_name:>999999}", "%s", "%d",
    "%(my_name)s", "${}", "${my_name}", "$my_name", "{% if x %}", "{}", "{ my_name }", "{My_Name}",
    "<%= my_name %>", "{#x#}",
)  # fmt: skip


def body(template: str, **slots: str) -> str:
    return fill("", template, slots).body


def test_every_slot_is_filled() -> None:
    template = " ".join(f"{{{name}}}" for name in SLOTS)
    assert body(template, **ALL) == " ".join(ALL.values())


def test_a_slot_without_data_takes_its_sentence_with_it() -> None:
    filled = fill("", LETTER, {"contact_first": "Anna", "interview_month": "March", "my_name": "K"})
    assert filled.body == ("Dear Anna,\n\nthank you for the time in March.\n\nUntil some day,\nK")
    assert filled.dropped == (
        "I still think of {detail_from_notes}.",
        "Please greet {others_named}.",
        "{project_or_mission} stays on my mind.",
    )
    assert filled.unknown == ()


def test_greeting_and_closing_lose_only_the_slot() -> None:
    assert body(LETTER, project_or_mission="The night train") == (
        "Dear,\n\nThe night train stays on my mind.\n\nUntil some day"
    )


@pytest.mark.parametrize(
    ("template", "left"),
    [
        ("{contact_first},\nthank you for all of it.", "thank you for all of it."),
        ("Hi {contact_first}, thank you for all of it.", "Hi, thank you for all of it."),
        ("Hello {contact_full} and everybody,\n\nGood.", "Hello and everybody,\n\nGood."),
        ("Guten Tag {contact_full},\n\ndanke.", "Guten Tag,\n\ndanke."),
        ("Buenos días, {contact_full}:\n\nGracias.", "Buenos días:\n\nGracias."),
    ],
)
def test_a_greeting_without_a_name(template: str, left: str) -> None:
    assert body(template) == left


def test_lines_of_a_list_go_one_by_one() -> None:
    template = "Dear team,\n\nSince then:\n- {since_then}\n- I moved.\n\nKim"
    assert body(template) == "Dear team,\n\nSince then:\n- I moved.\n\nKim"


def test_a_full_stop_is_never_doubled() -> None:
    assert body("Dear team,\n\nI like {company}. Really.", company="Acme Inc.") == (
        "Dear team,\n\nI like Acme Inc. Really."
    )


def test_an_abbreviation_ends_no_sentence() -> None:
    assert body("Dear team,\n\nMy best to Dr. {others_named} too. It was good.") == (
        "Dear team,\n\nIt was good."
    )


@pytest.mark.parametrize(
    ("subject", "slots", "filled"),
    [
        ("{my_name} – {job_title}", {"my_name": "Kim", "job_title": "Analyst"}, "Kim – Analyst"),
        ("{my_name} – {job_title}", {"my_name": "Kim"}, "Kim"),
        ("{my_name} – {job_title}", {"job_title": "Analyst"}, "Analyst"),
        ("{my_name}: {job_title}, {company}", {"company": "Quarz"}, "Quarz"),
        ("About {company}", {}, ""),
        ("Hello\nBcc: x@example.org", {}, "Hello Bcc: x@example.org"),
    ],
)
def test_a_subject_drops_the_part_that_has_no_words(
    subject: str, slots: dict[str, str], filled: str
) -> None:
    assert fill(subject, "", slots).subject == filled


def test_what_is_filled_in_is_not_read_again() -> None:
    said = {"contact_first": "{company}", "company": "{{my_name}}", "my_name": "%s\x00\x01"}
    assert body("Dear {contact_first},\n\nI like {company}.\n\n{my_name}", **said) == (
        "Dear {company},\n\nI like {{my_name}}.\n\n%s"
    )


@pytest.mark.parametrize("mark", HOSTILE)
def test_anything_else_stays_as_typed_and_is_named(mark: str) -> None:
    filled = fill(mark, f"Dear team,\n\nThis is {mark} here.", ALL)
    assert filled.body == f"Dear team,\n\nThis is {mark} here."
    assert filled.subject == mark
    assert filled.unknown != ()
    assert all(part in mark for part in filled.unknown)


@pytest.mark.parametrize("text", ["100 % sure", "50%, more or less", "{", "}", "5$ a day", "a % s"])
def test_what_people_write_is_no_slot(text: str) -> None:
    assert fill("", text, ALL).unknown == ()
    assert body(text) == text


PIECES = st.lists(
    st.one_of(
        st.sampled_from([f"{{{name}}}" for name in SLOTS]),
        st.sampled_from(HOSTILE),
        st.sampled_from([". ", "? ", ", ", " ", "\n", "\n\n", "\n- ", "Dear ", "Kind regards,\n"]),
        st.text(max_size=12),
    ),
    max_size=40,
)
WORDS = st.dictionaries(st.sampled_from(list(SLOTS)), st.sampled_from(["", "Anna", "a b", "K."]))


@given(pieces=PIECES, words=WORDS)
def test_no_hole_is_left(pieces: list[str], words: dict[str, str]) -> None:
    filled = fill("".join(pieces), "".join(pieces), words)
    for text in (filled.subject, filled.body):
        assert "  " not in text
        assert "\n\n\n" not in text
        assert text == text.strip()
        assert not {"\x00", "\x01"} & set(text)
        assert not any(
            match[1] in SLOTS for match in re.finditer(r"(?<![{$])\{([a-z_]+)\}(?!\})", text)
        )
    assert "\n" not in filled.subject


@given(sentences=st.lists(st.sampled_from(list(SLOTS)), min_size=1, max_size=12), words=WORDS)
def test_exactly_the_sentences_without_words_drop(
    sentences: list[str], words: dict[str, str]
) -> None:
    template = " ".join(f"Here is {{{name}}} for you." for name in sentences)
    filled = fill("", f"Dear team,\n\n{template}\n\nWarmly,\nKim", words)
    said = [f"Here is {words[name]} for you." for name in sentences if words.get(name)]
    parts = ("Dear team,", " ".join(said), "Warmly,\nKim")
    assert filled.body == "\n\n".join(part for part in parts if part)
    assert len(filled.dropped) == len(sentences) - len(said)


@pytest.mark.parametrize(
    "piece",
    ["{contact_first}. ", "{", "{{", "}", "%(", " ", "\n", "\n{my_name}\n", "${", "a. ", "$a"],
)
def test_the_work_grows_with_the_length(piece: str) -> None:
    def work(size: int) -> int:
        text = piece * (size // len(piece))
        return calls(lambda: fill(text, text, {}))

    assert work(100_000) < 14 * work(10_000)


def test_slots_come_from_what_is_on_record() -> None:
    facts = DraftFacts(
        my_name="Kim Doe",
        contact_full="Berg, Anna",
        company="Fernwerk",
        title="Data engineer (m/w/d)",
        others_named=("Ben Cho", "Ines Moreau"),
        today=TODAY,
        interviews_held=1,
        last_interview_on=TODAY.replace(day=1),
        detail_from_notes="the walk through the migration plan.\nSecond line",
    )
    assert slots_of(facts, language("en-GB")) == {
        "contact_first": "Anna",
        "contact_full": "Anna Berg",
        "company": "Fernwerk",
        "job_title": "Data engineer",
        "my_name": "Kim Doe",
        "interview_month": f"{TODAY:%B}",
        "detail_from_notes": "the walk through the migration plan",
        "others_named": "Ben and Ines",
        "project_or_mission": "",
        "since_then": "",
    }
    assert set(slots_of(DraftFacts(), language("en-GB")).values()) == {""}


def test_a_letter_becomes_a_template() -> None:
    words = {"contact_first": "Anna", "contact_full": "Anna Berg", "company": "Fernwerk"}
    letter = "Dear Anna,\n\nAnnabel at Fernwerk met Anna Berg. Fernwerks {job_title}."
    assert as_template(letter, words) == (
        "Dear {contact_first},\n\nAnnabel at {company} met {contact_full}. Fernwerks {job_title}."
    )
    assert fill("", as_template(letter, words), {**words, "job_title": "x"}).body == (
        letter.replace("{job_title}", "x")
    )


def test_nothing_on_record_changes_nothing() -> None:
    assert as_template("Dear A, .*", {"company": "", "my_name": "."}) == "Dear A, .*"


@pytest.mark.parametrize(
    ("code", "month", "others"),
    [
        ("en-GB", "August 2024", "Ben and Ines"),
        ("en-US", "August 2024", "Ben and Ines"),
        ("de", "August 2024", "Ben und Ines"),
        ("fr", "août 2024", "Ben et Ines"),
        ("es", "agosto de 2024", "Ben e Ines"),
    ],
)
def test_months_and_names_are_in_the_templates_language(code: str, month: str, others: str) -> None:
    facts = DraftFacts(
        contact_full="Anna Berg",
        others_named=("Ben Cho", "Ines Moreau"),
        today=TODAY,
        interviews_held=1,
        formats=("onsite",),
        last_interview_on=date(2024, 8, 3),
    )
    slots = slots_of(facts, language(code))
    assert (slots["interview_month"], slots["others_named"]) == (month, others)
