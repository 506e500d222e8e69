"""Facts made ready for a letter: names as spoken, titles plain, everybody once."""

import pytest

from followups.drafting.facts import DraftFacts, first_name, spoken_name
from tests.followups.drafting.records import record


@pytest.mark.parametrize(
    ("full", "first"),
    [
        ("Anna Berg", "Anna"),
        ("Berg, Anna", "Anna"),
        ("Dr. Anna Berg", "Anna"),
        ("Prof Dr Anna Berg, PhD", "Anna"),
        ("Dr Berg", ""),
        ("A. Berg", ""),
        ("Anna", "Anna"),
        ("Jean-Luc de la Tour", "Jean-Luc"),
        ("李 明", ""),
        ("", ""),
        ("Dr", ""),
        ("Dr. med. Max Kurz", "Max"),
        ("Prof. Dr. h.c. Max von der Heide", "Max"),
        ("Dipl.-Ing. Eva Roth", "Eva"),
        ("Dr.-Ing. Roth", ""),
        ("Mag. Eva Roth", "Eva"),
        ("Sra. Eva Paz", "Eva"),
        ("Capt. Jo Moe", "Jo"),
        ("Chr. Moe", ""),
        ("J.R. Smith", ""),
        ("Anna Berg jun.", "Anna"),
        ('"Anna Berg"', "Anna"),
        ("(she/her) Anna Berg", "Anna"),
        ("BERG, ANNA", "ANNA"),
    ],
)
def test_first_name(full: str, first: str) -> None:
    assert first_name(full) == first


@pytest.mark.parametrize(
    ("full", "spoken"),
    [
        ("Anna Berg, PhD", "Anna Berg"),
        ("Anna Berg, MBA, CFA", "Anna Berg"),
        ("de Wit, Pieter", "Pieter de Wit"),
        ("Anna,", "Anna"),
        ("Berg, Anna, PhD", "Anna Berg"),
        ("BERG, ANNA", "ANNA BERG"),
        ("ANNA BERG, MBA", "ANNA BERG"),
    ],
)
def test_spoken_name(full: str, spoken: str) -> None:
    assert spoken_name(full) == spoken


def test_tidy_names_everybody_once() -> None:
    others = ("Tomasz  Nowak", "Nowak, Tomasz", "Priya Raman", "Maya Okonjo", " ", "Ines\nFerreira")
    assert record(others_named=others).tidy().others_named == ("Tomasz Nowak", "Ines Ferreira")


def test_a_first_name_on_record_wins() -> None:
    assert record(contact_first="Pri").tidy().contact_first == "Pri"


def test_what_says_nothing_is_not_known() -> None:
    facts = DraftFacts(company=" — ", title="...", my_name="\u202e\x00").tidy()
    assert (facts.company, facts.title, facts.my_name) == ("", "", "")


@pytest.mark.parametrize(
    ("account", "note_max", "longest"),
    [("free", None, 200), ("premium", None, 300), ("free", 250, 250), ("free", -1, 0)],
)
def test_longest_note(account: str, note_max: int | None, longest: int) -> None:
    facts = DraftFacts(linkedin_account=account, note_max=note_max)
    assert facts.longest_note == longest


@pytest.mark.parametrize(("days", "late"), [(0, False), (7, False), (8, True)])
def test_late_begins_after_seven_days(days: int, late: bool) -> None:
    assert DraftFacts(days_since_notice=days).is_late is late
