"""Spanish dates, durations and names, and a person's note in a Spanish sentence."""

from datetime import date

import pytest

from followups.drafting.spanish import notes, times

TODAY = date(2026, 3, 10)


@pytest.mark.parametrize(
    ("day", "words", "after_a_noun"),
    [
        (date(2026, 3, 10), "el martes", "del martes"),
        (date(2026, 3, 4), "el miércoles", "del miércoles"),
        (date(2026, 3, 3), "el 3 de marzo", "del 3 de marzo"),
        (date(2026, 3, 1), "el 1 de marzo", "del 1 de marzo"),
        (date(2025, 12, 1), "en diciembre", "de diciembre"),
        (date(2025, 3, 10), "en marzo de 2025", "de marzo de 2025"),
        (date(2026, 3, 11), "", ""),
        (None, "", ""),
    ],
)
def test_a_day_as_one_says_it(day: date | None, words: str, after_a_noun: str) -> None:
    assert times.when(day, today=TODAY) == words
    assert times.of(words) == after_a_noun


def test_a_day_without_today_is_said_with_its_year() -> None:
    assert times.when(date(2026, 3, 3), today=None) == "en marzo de 2026"
    assert times.in_month(date(2026, 1, 3), today=TODAY) == "en enero"
    assert times.in_month(date(2026, 4, 3), today=TODAY) == ""


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(0, "el tiempo"), (30, "la media hora"), (60, "la hora"), (90, "la hora y media"),
     (120, "las dos horas"), (140, "el tiempo"), (300, "las cinco horas")],
)  # fmt: skip
def test_the_time_together_in_round_words(minutes: int, words: str) -> None:
    assert times.duration(minutes) == words


def test_interviews_have_their_article() -> None:
    assert [times.interviews(count) for count in (1, 2, 10, 11)] == [
        "la entrevista",
        "las dos entrevistas",
        "las diez entrevistas",
        "las 11 entrevistas",
    ]


@pytest.mark.parametrize(
    ("name", "conjunction"),
    [
        *(("Ines", "e"), ("Íñigo", "e"), ("Igor", "e"), ("Ian", "e"), ("Ian Blythe", "e")),
        *(("Yvonne", "e"), ("Hilda", "e"), ("Hipólito", "e"), ("iberia", "e")),
        *(("Iago", "y"), ("Ioana", "y"), ("Yolanda", "y"), ("Hillary", "y"), ("Hiroshi", "y")),
        *(("Anna", "y"), ("李 明", "y"), ("", "y"), ("Hierro", "y")),
    ],
)
def test_y_becomes_e_before_the_sound_of_i(name: str, conjunction: str) -> None:
    assert times.and_before(name) == conjunction


def test_names_are_joined_as_in_speech() -> None:
    assert times.name_list([]) == ""
    assert times.name_list(["Ana"]) == "Ana"
    assert times.name_list(["Ana", "Ines"]) == "Ana e Ines"
    assert times.name_list(["Ana", "Bo", "Cy"]) == "Ana, Bo y Cy"
    assert times.name_list(list("ABCDEF")) == "A, B, C, D y otras personas"


@pytest.mark.parametrize(
    ("note", "words"),
    [
        ("El mapa de cortes.", "el mapa de cortes"),
        ("El recorrido por la sala.", "el recorrido…"),
        ("la visite de l'atelier", "«la visite de l'atelier»"),
        ("the outage map", "«the outage map»"),
        ("Walking the line\n- lunch", "«Walking the line»"),
        ("¿Cómo se prueba? Con calma.", "cómo se prueba"),
        ("They won! Twice!", "«They won»"),
        ("they call it «Faro»", "“they call it «Faro»”"),
        ("one, two three, four five six seven", "«one, two three»"),
        ("one two three four five six", "«one two three four…»"),
        ("Dr. Berg showed it", "«Dr. Berg showed it»"),
        (" \n ", ""),
        ("?!", ""),
    ],
)
def test_a_note_among_words(note: str, words: str) -> None:
    assert notes.among_words(note, most_words=4) == words


def test_a_note_is_cut_at_a_whole_word() -> None:
    cut = notes.among_words("seven steps beyond everything", most_words=9, longest=20)
    assert cut == "«seven steps beyond…»"


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        ("me gustó ver la planta", "Me gustó ver la planta."),
        ("Hablamos de mareas con Ines. Y de redes.", "Hablamos de mareas con Ines."),
        ("Aprendí", ""),
        ("me gusta", ""),
        ("I liked the plant", ""),
    ],
)
def test_a_spanish_sentence_in_the_first_person_stands_alone(note: str, sentence: str) -> None:
    assert notes.own_sentence(note, most_words=8) == sentence


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        ("He terminado un curso", "Desde entonces he terminado un curso."),
        ("dirigí dos proyectos", ""),
        ("Completé un certificado", "Desde entonces completé un certificado."),
        ("He helped me", ""),
        ("terminé avec succès", ""),
        ("a course in statistics", ""),
    ],
)
def test_what_was_done_since(note: str, sentence: str) -> None:
    assert notes.done_since(note, most_words=8) == sentence
