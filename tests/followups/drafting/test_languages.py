"""Letters, their names for the checker, and languages that are read only when asked for."""

import subprocess
import sys

import pytest

from accounts.enums import LetterLanguage
from followups.drafting.facts import DraftFacts
from followups.drafting.languages import FOLDERS, language
from followups.drafting.letters import checked_as, closing_lines, detail_words, letter_kind
from followups.drafting.lint.draft import KINDS
from followups.enums import LetterKind, StepKind

READ = """
import sys
from followups.drafting.compose import compose
from followups.drafting.facts import DraftFacts
compose("thank_you", DraftFacts(), language=sys.argv[1])
folders = {name.split(".")[2] for name in sys.modules if name.startswith("followups.drafting.")}
print(*sorted(folders & {"english", "german", "french", "spanish"}))
"""


@pytest.mark.parametrize(("code", "folder"), [("en-GB", "english"), ("de", "german")])
def test_a_language_is_read_when_asked_for_and_no_other(code: str, folder: str) -> None:
    ran = subprocess.check_output([sys.executable, "-c", READ, code], text=True)
    assert ran.split() == [folder]


def test_every_language_of_the_setting_is_there() -> None:
    assert set(FOLDERS) == set(LetterLanguage.values)
    assert [language(code).code for code in FOLDERS] == list(FOLDERS)
    assert language("fr") is language("fr")
    with pytest.raises(KeyError):
        language("tlh")


@pytest.mark.parametrize("code", list(FOLDERS))
def test_every_language_writes_every_letter(code: str) -> None:
    for letter in set(LetterKind) - {LetterKind.LINKEDIN_NOTE}:
        message = language(code).message_for(letter, DraftFacts().tidy())
        assert message is not None
        assert language(code).subjects.fallbacks[letter] != ""


@pytest.mark.parametrize(
    ("kind", "outcome", "letter"),
    [
        (StepKind.THANK_YOU, "not_selected", LetterKind.THANK_YOU),
        (StepKind.THANK_YOU, "withdrawn", LetterKind.COURTESY_NOTE),
        (StepKind.THANK_YOU, "offer_declined", LetterKind.COURTESY_NOTE),
        (StepKind.THANK_YOU, "offer_rescinded", LetterKind.THANK_YOU),
        (StepKind.STATUS_NUDGE, "open", LetterKind.STATUS_NUDGE),
        (StepKind.STATUS_NUDGE, "no_response", LetterKind.STATUS_QUESTION),
        (StepKind.FEEDBACK_REQUEST, "withdrawn", LetterKind.FEEDBACK_REQUEST),
        (StepKind.LINKEDIN_CONNECT, "not_selected", LetterKind.LINKEDIN_NOTE),
        (StepKind.CHECK_IN, "no_response", LetterKind.CHECK_IN),
        (StepKind.FEEDBACK_THANKS, "not_selected", LetterKind.FEEDBACK_THANKS),
        (StepKind.REFLECTION, "not_selected", None),
        (StepKind.ROLE_FIT_REVIEW, "not_selected", None),
        (StepKind.REAPPLY, "not_selected", None),
    ],
)
def test_which_letter_a_step_is(kind: str, outcome: str, letter: LetterKind | None) -> None:
    assert letter_kind(kind, DraftFacts(outcome=outcome)) == letter


def test_the_checker_knows_every_letter_but_the_courtesy_note() -> None:
    known = {letter: checked_as(letter) for letter in LetterKind}
    assert {letter for letter, name in known.items() if name not in KINDS} == {"courtesy_note"}
    assert known[LetterKind.STATUS_QUESTION] == "status_nudge"


@pytest.mark.parametrize(
    ("kind", "detail", "project", "words"),
    [
        ("thank_you", "the outage map", "clean water", ("the outage map", "clean water")),
        ("thank_you", "the map\n- lunch", "", ("the map",)),
        ("thank_you", "", "clean water", ()),
        ("thank_you", "Is the roof open?", "clean water", ()),
        ("thank_you", "on and on " * 40, "", ()),
        ("linkedin_connect", "the outage map", "", ("the outage map",)),
        ("linkedin_note", "the map of every street that the town ever had, drawn by hand", "", ()),
    ],
)
def test_what_of_the_notes_a_message_can_take_up(
    kind: str, detail: str, project: str, words: tuple[str, ...]
) -> None:
    facts = DraftFacts(detail_from_notes=detail, project_or_mission=project)
    assert detail_words(kind, facts) == words


@pytest.mark.parametrize(
    ("name", "sign_off", "lines"),
    [
        ("Kim Doe", "", "Regards,\nKim Doe"),
        ("", "", "Regards"),
        ("Kim Doe", "Cheers", "Cheers,\nKim Doe"),
        ("Kim Doe", "Cheers, Kim", "Cheers, Kim"),
        ("Kim Doe", "Yours, kim doe", "Yours, kim doe"),
        ("", "Cheers", "Cheers"),
    ],
)
def test_closing_lines(name: str, sign_off: str, lines: str) -> None:
    facts = DraftFacts(my_name=name, sign_off=sign_off)
    assert closing_lines(facts, wish="Regards") == lines
