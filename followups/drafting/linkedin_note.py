"""The LinkedIn note: the fullest one that stays within the limit in UTF-16 units (LNK-R1, L3)."""

from collections.abc import Iterator, Sequence
from itertools import chain

from followups.drafting.facts import DraftFacts
from followups.drafting.language import Language
from followups.drafting.length import utf16_units
from followups.drafting.wording import Known, alike


def fitting_note(facts: DraftFacts, language: Language) -> str:
    """The note on one line, never longer than `facts.longest_note`; "" when nothing fits.

    First with the detail from the notes and lightly shortened, then without it from the start.
    """
    choices = _choices(facts, language)
    with_detail, light = choices, language.note_gives_way[: language.note_light_steps]
    without_detail = {**choices, "detail": [""]}
    tries = chain(
        _ever_shorter(with_detail, light),
        _ever_shorter(without_detail, language.note_gives_way),
        [language.shortest_note, ""],
    )
    return next(text for text in tries if utf16_units(text) <= facts.longest_note)


def _ever_shorter(choices: dict[str, list[str]], parts: Sequence[str]) -> Iterator[str]:
    """The note, then again each time the next of the parts took its next shorter text."""
    left = {part: list(texts) for part, texts in choices.items()}
    yield _joined(left)
    for part in parts:
        if len(left[part]) > 1:
            left[part].pop(0)
            yield _joined(left)


def _choices(facts: DraftFacts, language: Language) -> dict[str, list[str]]:
    """For each part its fitting texts, fullest first; no part begins as another does."""
    known = language.known(facts)
    choices: dict[str, list[str]] = {}
    _choose(language, known, choices)
    if alike(_fullest(choices)):
        _choose(language, known, choices)
    return choices


def _choose(language: Language, known: Known, choices: dict[str, list[str]]) -> None:
    """Put the texts of each part into `choices`, with what stands there in mind."""
    for part, wordings in language.note_parts.items():
        said = _fullest({name: texts for name, texts in choices.items() if name != part})
        fitting = (wording for wording in wordings if wording.fits(known))
        choices[part] = [wording.fill(known, name=part, said=said) for wording in fitting]


def _fullest(choices: dict[str, list[str]]) -> list[str]:
    return [texts[0] for texts in choices.values() if texts]


def _joined(choices: dict[str, list[str]]) -> str:
    return " ".join(texts[0] for texts in choices.values() if texts[0])
