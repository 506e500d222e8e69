"""A person's note in whatever language, brought into a German letter without any grammar."""

from datetime import date

import pytest

from followups.drafting.german import notes, times


@pytest.mark.parametrize(
    ("note", "brought"),
    [
        ("", ""),
        ("…", ""),
        ("the outage map", "„the outage map“"),
        ("Der Rundgang durch den Leitstand.", "der Rundgang durch den Leitstand"),
        ("Störungskarte", "Störungskarte"),
        ("Wie ihr Netze plant?", "wie ihr Netze plant"),
        ("how letters are tested?", "„how letters are tested“"),
        ("I am glad we met!!", "„I am glad we met“"),
        ('a "quoted" plan', '»a "quoted" plan«'),
        ("Gespräch mit Dr. Vera Lindholm. Danach Essen", "Gespräch mit Dr. Vera Lindholm"),
        ("- walking the line\n- lunch", "„walking the line“"),
        ("one, two three four five, six seven eight nine ten eleven", "„one, two three four five“"),
        ("a b c d e f g h i j k", "„a b c d e f g h …“"),
        ("x" * 900, ""),
        ("{company} und %s", "{company} und %s"),
    ],
)
def test_a_note_after_a_colon(note: str, brought: str) -> None:
    assert notes.brought(note, most_words=8) == brought


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        ("Ich fand die Ruhe im Leitstand gut", "Ich fand die Ruhe im Leitstand gut."),
        ("mir gefiel, wie ihr plant.", "Mir gefiel, wie ihr plant."),
        ("Wir haben gelacht!", "Wir haben gelacht."),
        ("I liked how calm it was.", ""),
        ("Der Rundgang", ""),
        ("Ich auch", ""),
    ],
)
def test_a_german_sentence_of_ones_own_stands_as_it_is(note: str, sentence: str) -> None:
    assert notes.own_sentence(note, most_words=25) == sentence


def test_a_brief_note_has_few_letters() -> None:
    assert notes.brief("walking through the whole outage map together") == (
        "„walking through the whole outage …“"
    )


TODAY = date(2026, 3, 10)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 3, 10), "am Dienstag"),
        (date(2026, 3, 4), "am Mittwoch"),
        (date(2026, 3, 3), "am 3. März"),
        (date(2026, 1, 2), "im Januar"),
        (date(2025, 3, 2), "im März 2025"),
        (date(2026, 3, 11), ""),
        (None, ""),
    ],
)
def test_the_day_as_one_says_it(day: date | None, words: str) -> None:
    assert times.when(day, today=TODAY) == words


def test_without_today_the_year_is_said() -> None:
    assert times.when(date(2026, 3, 3), today=None) == "im März 2026"
    assert times.in_month(date(2026, 3, 3), today=None) == "im März 2026"
    assert times.in_month(date(2026, 3, 3), today=TODAY) == "im März"


def test_durations_numbers_and_names() -> None:
    assert [times.duration(minutes) for minutes in (0, 30, 60, 90, 120, 150, 240)] == [
        *("die Zeit", "die halbe Stunde", "die Stunde", "die anderthalb Stunden"),
        *("die zwei Stunden", "die Zeit", "die vier Stunden"),
    ]
    assert [times.number(count) for count in (2, 12, 13)] == ["zwei", "zwölf", "13"]
    assert times.name_list(["A", "B", "C"]) == "A, B und C"
    assert times.name_list(["A", "B", "C", "D", "E", "F"]) == "A, B, C, D und die anderen"
    assert times.name_list([]) == ""
