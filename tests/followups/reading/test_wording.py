"""Plain words: what they make likely, what they may never do, and where they are shown."""

import math

from followups.patterns import Folded
from followups.reading.kinds import (
    SURE_AGAINST_DECISION,
    SURE_OFF_WORK,
    SURE_WITHOUT_SIGNAL,
    cautious,
    judge_kind,
)
from followups.reading.parsing import message_from_fields
from followups.reading.wording import LEAST_CHANCE, place_of, wording, words_of


def test_words_are_folded_and_those_of_the_subject_stand_apart() -> None:
    body = Folded("Für Sie: 3 größere Küchen, l’été")
    assert words_of(body, Folded("Re: Küche")) == {
        "fur", "sie", "grosere", "kuchen", "ete", "subject:re", "subject:kuche",
    }  # fmt: skip


def test_a_word_is_found_where_it_stands_alone() -> None:
    text = "Nursery, or a sérieux nurse — nurse"
    assert place_of("nurse", Folded(text)) == (22, 27)
    assert text[slice(*place_of("serieux", Folded(text)))] == "sérieux"
    assert place_of("nur", Folded(text)) == (-1, -1)


def test_chances_sum_to_about_one_and_none_is_ruled_out() -> None:
    chances = wording().log_chances(words_of(Folded("unfortunately we regret"), Folded("")))
    assert min(chances) >= math.log(LEAST_CHANCE)
    assert 1 <= sum(map(math.exp, chances)) < 1 + 7 * LEAST_CHANCE


def test_words_nobody_knows_say_only_how_many_mails_there_are() -> None:
    known = wording()
    assert known.scores(frozenset({"qqqq"})) == list(known.bias)


def test_no_word_has_a_capital_a_digit_or_a_first_name() -> None:
    assert not {"anna", "peter", "maria", "tom"} & wording().weights.keys()
    assert all(word.removeprefix("subject:").isalpha() for word in wording().weights)


SURE = {"rejection": 0.97, "other": 0.03}
UNSURE = {"rejection": 0.3, "other": 0.7}


def test_where_nothing_known_was_said_words_alone_are_not_sure() -> None:
    names = frozenset({"undecided", "short"})
    chances = cautious({"other": 0.97, "alert": 0.03}, alone=UNSURE, names=names)
    assert chances["other"] == SURE_WITHOUT_SIGNAL
    assert round(sum(chances.values()), 9) == 1


def test_words_alone_do_not_turn_a_decision_for_sure() -> None:
    names = frozenset({"decided", "not_selected", "about_applying"})
    turned = {"rejection": 0.03, "other": 0.97}
    assert cautious(turned, alone=SURE, names=names)["other"] == SURE_AGAINST_DECISION
    assert cautious(SURE, alone=SURE, names=names) == SURE


def test_a_refusal_of_something_else_is_no_sure_rejection() -> None:
    names = frozenset({"decided", "others_chosen", "not_about_applying"})
    assert cautious(SURE, alone=SURE, names=names)["rejection"] == SURE_OFF_WORK


def test_plain_words_that_mattered_are_shown_after_the_signals() -> None:
    body = (
        "Hello Ines,\n\nthank you for the time you gave us. Unfortunately we have decided to "
        "continue with other candidates for the role.\n\nAll the best,\nBramblewick"
    )
    message = message_from_fields(subject="Your application", sender="", headers=None, body=body)
    evidence = judge_kind(message).evidence
    shown = [one for one in evidence if one.signal == "wording"]
    assert evidence[0].signal != "wording"
    assert 1 <= len(shown) <= 3
    assert all(body[one.start : one.end] == one.text for one in shown)
    assert {one.points_to for one in shown} == {"rejection"}
