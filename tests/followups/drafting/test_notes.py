"""A person's note becomes a sentence of the letter."""

import pytest

from followups.drafting.english.notes import note_sentence

CASES = [
    ("the outage map", "Heard the outage map."),
    ("Kubernetes migration", "Heard Kubernetes migration."),
    ("Their plans for the control room", "Heard your plans for the control room."),
    ("The tour of the control room.", "Enjoyed the tour of the control room."),
    ("Walking through the map together", "Enjoyed walking through the map together."),
    ("How letters are tested!", "Liked how letters are tested."),
    ("The map is still drawn by hand", "Liked that the map is still drawn by hand."),
    ("They walk every line first", "Liked that you walk every line first."),
    ("the way you run reviews", "Heard the way you run reviews."),
    ("Ines told me how the roster works", "Ines told me how the roster works."),
    ("The tour was calm and clear", "The tour was calm and clear."),
    ("liked the quiet control room", "I liked the quiet control room."),
    ("Discussed tides with Ines", "I am glad that we discussed tides with Ines."),
    ("I loved the map. It was calm there.", "I loved the map. It was calm there."),
    ("- the outage map\n- the good coffee", "Heard the outage map."),
    ("the outage map that hangs\nin the hall", "Heard the outage map that hangs in the hall."),
    ("How do they test letters?", ""),
    ("...", ""),
    ("", ""),
    ("the {company} map, {{ x }} %s ${y}", "Heard the {company} map, {{ x }} %s ${y}."),
    ("the\x00 map\u202e of\u2066 tides", "Heard the map of tides."),
    (" ".join(["word"] * 41), ""),
    ("the map, " + " ".join(["word"] * 41), "Heard the map."),
]


@pytest.mark.parametrize(("note", "sentence"), CASES)
def test_note(note: str, sentence: str) -> None:
    assert note_sentence(note, enjoyed="Enjoyed", heard="Heard", liked="Liked that") == sentence
