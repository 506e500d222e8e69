"""Days, counts and steps as they are said."""

import datetime

import pytest

from followups import phrases
from followups.enums import StepKind
from tests.story import TODAY, Story
from tracker.models import Application, Company

DAY = datetime.timedelta(days=1)


@pytest.mark.parametrize(
    ("ahead", "words"),
    [
        (0, "today"),
        (1, "tomorrow"),
        (-1, "yesterday"),
        (3, "Friday"),
        (-2, "last Sunday"),
        (7, "Tue 10 March"),
        (60, "2 May"),
        (-90, "3 December 2025"),
        (365, "3 March 2027"),
    ],
)
def test_days_as_people_say_them(ahead: int, words: str) -> None:
    assert phrases.day_words(TODAY + ahead * DAY, TODAY) == words


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(5, "5 minutes"), (75, "an hour"), (90, "an hour and a half"), (144, "two and a half hours")],
)
def test_lengths_of_time_are_estimates(minutes: int, words: str) -> None:
    assert phrases.duration_words(minutes) == words


@pytest.mark.parametrize(
    ("names", "words"),
    [([], ""), (["Ama"], "Ama"), (["Ama", "Luca", "Ines"], "Ama, Luca and Ines")],
)
def test_names_in_a_sentence(names: list[str], words: str) -> None:
    assert phrases.join_names(names) == words


@pytest.mark.parametrize(
    ("count", "word"), [(1, "One"), (12, "Twelve"), (13, "13"), (1500, "1,500")]
)
def test_counts_are_words_up_to_twelve(count: int, word: str) -> None:
    assert phrases.number_word(count) == word


def test_every_kind_has_a_title_and_minutes() -> None:
    assert {kind: phrases.kind_title(kind, "Anna") for kind in StepKind} == {
        StepKind.THANK_YOU: "Thank Anna",
        StepKind.FEEDBACK_REQUEST: "Ask Anna for feedback",
        StepKind.LINKEDIN_CONNECT: "Connect with Anna",
        StepKind.CHECK_IN: "Check in with Anna",
        StepKind.REFLECTION: "Look back at the interviews",
        StepKind.ROLE_FIT_REVIEW: "Hold the posting against your experience",
        StepKind.REAPPLY: "Think about applying again",
        StepKind.STATUS_NUDGE: "Ask Anna how it stands",
        StepKind.FEEDBACK_THANKS: "Thank Anna for the feedback",
    }
    assert set(phrases.MINUTES) == set(StepKind)


def test_minutes_add_up() -> None:
    assert phrases.minutes_of({StepKind.THANK_YOU: 2, StepKind.LINKEDIN_CONNECT: 3}) == 26


def test_an_unknown_company_is_named_by_what_is_known() -> None:
    agency = Company(name="Talent & Co")
    assert phrases.company_name(Application(title="X")) == "This company"
    assert phrases.company_name(Application(title="X", agency=agency)) == "A client of Talent & Co"


def test_a_source_names_article_and_sentences() -> None:
    assert phrases.source_words("DEC-12", "B42").startswith(
        "“How to Respond to a Job Rejection Email”, sentence B42."
    )
    assert phrases.source_words("none", "") == "Our own judgement."


@pytest.mark.django_db
def test_where_a_step_stands_in_time() -> None:
    story = Story()
    story.interview(story.person("Anna Berg", "hiring_manager"))
    story.rejected()
    story.follow()
    said = phrases.timing_words(story.step(StepKind.THANK_YOU), TODAY)
    assert said == "Ready tomorrow. Any day until Tue 10 March is good."
