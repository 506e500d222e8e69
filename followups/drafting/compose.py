"""A first draft for a step, from the facts on record (domain: message craft)."""

from dataclasses import dataclass

from followups.drafting.english.language import ENGLISH
from followups.drafting.facts import DraftFacts
from followups.drafting.language import Language
from followups.drafting.length import Length, measure, word_count
from followups.drafting.linkedin_note import fitting_note
from followups.drafting.subjects import subject_for
from followups.drafting.wording import Known, Message, first_fitting
from followups.enums import StepKind

LANGUAGES: dict[str, Language] = {ENGLISH.code: ENGLISH}
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
    subject: str
    body: str
    words: int
    paragraphs: int
    units: int
    length: Length
    left_out: tuple[str, ...] = ()


def compose(kind: str, facts: DraftFacts, *, language: str = "en") -> Draft | None:
    """The draft of this kind, or None for a kind without a message (reflection, review, reapply).

    Sentences without their facts are absent; facts are never read as templates. A thank-you to a
    referrer is `thank_you` with `role_of_contact="referrer"`. An unknown language is a KeyError.
    """
    tongue, tidy = LANGUAGES[language], facts.tidy()
    if kind == StepKind.LINKEDIN_CONNECT:
        return _draft(kind, subject="", body=fitting_note(tidy, tongue), facts=tidy)
    message = tongue.message_for(kind, tidy)
    if message is None:
        return None
    paragraphs, left_out = _paragraphs(message, tidy, tongue)
    body = "\n\n".join((tongue.greeting(tidy), *paragraphs, tongue.sign_off(tidy)))
    return _draft(kind, subject=subject_for(kind, tidy), body=body, facts=tidy, left_out=left_out)


def _draft(
    kind: str, *, subject: str, body: str, facts: DraftFacts, left_out: tuple[str, ...] = ()
) -> Draft:
    length = measure(kind, body, note_max=facts.longest_note)
    if length is None:
        raise ValueError(f"There is no length for {kind}.")
    return Draft(
        kind, subject, body, length.words, length.paragraphs, length.units, length, left_out
    )


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
    filled = [
        {slot.name: first_fitting(slot.wordings, known) for slot in slots}
        for slots in message.paragraphs
    ]
    slots = [slot for paragraph in message.paragraphs for slot in paragraph if slot.spare]
    dropped: list[str] = []
    for slot in sorted(slots, key=lambda slot: -slot.spare):
        if _words(filled) <= message.most_words:
            break
        dropped.extend(slot.name for sentences in filled if sentences.pop(slot.name, ""))
    return filled, tuple(dropped)


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
