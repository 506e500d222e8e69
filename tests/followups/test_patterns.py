"""Patterns on folded text: what a space, a gap and an accent mean, and that offsets are exact."""

import pytest

from followups.patterns import HITS_AT_MOST, Folded, find


def spans(pattern: str, text: str) -> list[str]:
    return [text[hit.start : hit.end] for hit in find({"it": [pattern]})(text)]


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        ("we have decided", "We  have\ndecided.", ["We  have\ndecided"]),
        ("we've", "we’ve", ["we’ve"]),
        ("für größere", "Fur Grossere", []),
        ("für große", "fur grose", ["fur grose"]),
        ("entrevue réussie", "Entrevue reussie", ["Entrevue reussie"]),
        ("not … selected", "were not, this time, selected.", ["not, this time, selected"]),
        ("not … selected", "We do not. You were selected.", []),
        ("not … selected", "We do not\n\nYou were selected", []),
        ("cat", "concatenate", []),
        ("colou?r", "colour color", ["colour", "color"]),
        ("a ?b", "ab a b", ["ab", "a b"]),
        ("[a b]c", "bc", ["bc"]),
    ],
)
def test_how_patterns_are_written(pattern: str, text: str, found: list[str]) -> None:
    assert spans(pattern, text) == found


def test_offsets_count_code_points_whatever_comes_before() -> None:
    assert spans("decided", "😀 Zoë 日本語 \ud800 we decided") == ["decided"]


def test_every_code_point_folds_to_one_byte() -> None:
    text = "".join(map(chr, range(0x3000))) + "😀\ud800"
    assert len(Folded(text).data) == len(text)


def test_named_groups_have_their_places() -> None:
    text = "für die Stelle als Köchin."
    (hit,) = find({"title": ["als (?P<title>\\w+)"]})(text)
    start, end = hit.groups["title"]
    assert text[start:end] == "Köchin"


def test_hits_come_in_the_order_of_the_text_and_are_bounded() -> None:
    hits = find({"b": ["two"], "a": ["one"]})("one two " * 100)
    assert [hit.name for hit in hits[:4]] == ["a", "b", "a", "b"]
    assert len(hits) == 2 * HITS_AT_MOST


def test_case_counts_where_asked() -> None:
    assert find({"it": ["Team"]}, case_sensitive=True).names("the team") == frozenset()
    assert find({"it": ["Team"]}).names("the team") == {"it"}


def test_a_text_made_to_hurt_is_searched_to_its_end() -> None:
    matcher = find({"it": ["(?:we (?:not )?)+ … selected"]})
    assert matcher.names("we not " * 30_000) == frozenset()
    assert matcher.names("we not " * 30_000 + "were selected") == {"it"}
