"""A first draft for a step, from the facts on record (domain: message craft)."""

from collections.abc import Sequence
from dataclasses import dataclass

from accounts.enums import LetterLanguage
from followups.drafting.facts import DraftFacts
from followups.drafting.language import Language
from followups.drafting.languages import language as language_of
from followups.drafting.length import Length, measure, word_count
from followups.drafting.letters import letter_kind
from followups.drafting.linkedin_note import fitting_note
from followups.drafting.subjects import subject_for
from followups.drafting.wording import Known, Message, Slot, alike, first_fitting
from followups.enums import LetterKind

# What is forgotten, one more at a time, when even the shortest plan has too many words.
FORGOTTEN = (
    "detail_from_notes",
    "project_or_mission",
    "since_then",
    "others_named",
    "title",
    "company",
)
FEW_WORDS = 12


@dataclass(frozen=True, slots=True)
class Draft:
    """A composed message. `body` is the whole text; `words` leaves out greeting and sign-off.

    `left_out` names the sentences that were left out to keep the message short.
    """

    kind: str
    letter: LetterKind
    subject: str
    body: str
    words: int
    paragraphs: int
    units: int
    length: Length
    left_out: tuple[str, ...] = ()


def compose(
    kind: str, facts: DraftFacts, *, language: str = LetterLanguage.BRITISH
) -> Draft | None:
    """The draft of this kind, or None for a kind without a message (reflection, review, reapply).

    Sentences without their facts are absent; facts are never read as templates. The same facts
    give the same draft always; another `facts.turn` gives other words. A thank-you to a referrer
    is `thank_you` with `role_of_contact="referrer"`. An unknown language is a KeyError.
    """
    tongue, tidy = language_of(language), facts.tidy()
    letter = letter_kind(kind, tidy)
    if letter is None:
        return None
    if letter == LetterKind.LINKEDIN_NOTE:
        return _draft(kind, letter, subject="", body=fitting_note(tidy, tongue), facts=tidy)
    message = tongue.message_for(letter, tidy)
    if message is None:
        return None
    paragraphs, left_out = _paragraphs(message, tidy, tongue)
    body = "\n\n".join((tongue.greeting(tidy), *paragraphs, tongue.sign_off(tidy)))
    subject = subject_for(letter, tidy, tongue.subjects)
    return _draft(kind, letter, subject=subject, body=body, facts=tidy, left_out=left_out)


def _draft(
    kind: str,
    letter: LetterKind,
    *,
    subject: str,
    body: str,
    facts: DraftFacts,
    left_out: tuple[str, ...] = (),
) -> Draft:
    length = measure(letter, body, note_max=facts.longest_note)
    if length is None:
        raise ValueError(f"There is no length for {letter}.")
    words, paragraphs, units = length.words, length.paragraphs, length.units
    return Draft(kind, letter, subject, body, words, paragraphs, units, length, left_out)


def _paragraphs(
    message: Message, facts: DraftFacts, language: Language
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The paragraphs, and the names of what was left out to stay within the words allowed."""
    for count in range(len(FORGOTTEN) + 1):
        known = language.known(facts.without(*FORGOTTEN[:count]))
        filled, dropped = _shortened(message, known)
        if _words(filled) <= message.most_words:
            break
    return _as_paragraphs(filled), (*FORGOTTEN[:count], *dropped)


def _shortened(message: Message, known: Known) -> tuple[list[dict[str, str]], tuple[str, ...]]:
    """The filled sentences, the most dispensable left out until the words suffice."""
    filled = _filled(message, known)
    slots = [slot for paragraph in message.paragraphs for slot in paragraph if slot.spare]
    dropped: list[str] = []
    for slot in sorted(slots, key=lambda slot: -slot.spare):
        if _words(filled) <= message.most_words:
            break
        dropped.extend(slot.name for sentences in filled if sentences.pop(slot.name, ""))
    return filled, tuple(dropped)


def _filled(message: Message, known: Known) -> list[dict[str, str]]:
    """The sentences of each paragraph by slot, none beginning as another where it can be helped.

    Each knows what was said before it. Where two begin alike all the same, because one stands in
    the person's own words, they are chosen once more knowing the whole letter.
    """
    slots = [slot for paragraph in message.paragraphs for slot in paragraph]
    chosen: dict[str, str] = {}
    _choose(slots, known, chosen)
    if alike(chosen.values()):
        _choose(slots, known, chosen)
    return [{slot.name: chosen[slot.name] for slot in part} for part in message.paragraphs]


def _choose(slots: Sequence[Slot], known: Known, chosen: dict[str, str]) -> None:
    """Put the sentence of each slot into `chosen`, with what stands there in mind.

    The words above the name count as said: "All the best" is not wished twice.
    """
    wish = known.words.get("wish", "")
    for slot in slots:
        said = [wish, *(text for name, text in chosen.items() if name != slot.name)]
        chosen[slot.name] = first_fitting(slot.wordings, known, name=slot.name, said=said)


def _words(filled: list[dict[str, str]]) -> int:
    return sum(word_count(text) for sentences in filled for text in sentences.values())


def _as_paragraphs(filled: list[dict[str, str]]) -> tuple[str, ...]:
    """The paragraphs; one of a few words only joins the one after it."""
    paragraphs: list[str] = []
    for sentences in filled:
        text = " ".join(sentence for sentence in sentences.values() if sentence)
        if text and paragraphs[1:] and word_count(paragraphs[-1]) < FEW_WORDS:
            paragraphs[-1] = f"{paragraphs[-1]} {text}"
        elif text:
            paragraphs.append(text)
    return tuple(paragraphs)
