"""The tables of German sentences: honest alternatives, no slot or flag that nothing ever fills."""

import re

import pytest

from followups.drafting.facts import DraftFacts
from followups.drafting.flags import flags_of
from followups.drafting.german import (
    check_in,
    courtesy,
    feedback,
    later,
    linkedin,
    other_thank_yous,
    thank_you,
    words,
)
from followups.drafting.german.address import EITHER, said
from followups.drafting.german.notes import word_set
from followups.drafting.wording import Message, Slot, Wording, first_fitting, slots_of
from tests.followups.drafting.records import record

MESSAGES: tuple[Message, ...] = (
    thank_you.THANK_YOU,
    other_thank_yous.AGENCY_THANK_YOU,
    other_thank_yous.REFERRER_THANK_YOU,
    courtesy.COURTESY_NOTE,
    feedback.FEEDBACK_REQUEST,
    feedback.FEEDBACK_THANKS,
    check_in.CHECK_IN,
    later.NUDGE,
    later.QUESTION,
)
FLAGS = word_set(
    "told late offered held several phone_only met contact agency internal finalist asks "
    "disappointed combined by_phone by_voicemail du project noted reason_internal_hire "
    "reason_position_not_filled reason_stronger_candidate reason_experience_gap "
    "outcome_accepted outcome_no_response outcome_offer_rescinded "
    "outcome_on_hold outcome_position_cancelled outcome_withdrawn outcome_offer_declined"
)
LEAST_ALTERNATIVES = 4
OPENING = re.compile(r"^(?:[a-zäöü]|Sie\b|\{)")


def slots() -> list[Slot]:
    return [slot for message in MESSAGES for part in message.paragraphs for slot in part]


def wordings() -> list[Wording]:
    tables = [slot.wordings for slot in slots()] + list(linkedin.PARTS.values())
    return [wording for table in tables for wording in table]


def texts() -> list[str]:
    return [text for wording in wordings() for text in wording.texts]


def sentences_of(wordings: tuple[Wording, ...]) -> list[Wording]:
    """The wordings with words of our own: not those that are a note or a name only."""
    return [wording for wording in wordings if re.search(r"\w", bare(wording.texts[0]))]


def bare(text: str) -> str:
    return re.sub(r"\{\w+\}", "", text)


def test_every_slot_and_flag_is_one_that_exists() -> None:
    known = words.known(record().tidy())
    for wording in wordings():
        assert set(slots_of(wording.texts[0])) <= set(known.words)
        assert wording.when | wording.unless <= FLAGS


def test_the_flags_are_raised_by_facts() -> None:
    raised = flags_of(record(interviews_held=2, feedback_offered=True, internal=True).tidy())
    assert {"told", "held", "several", "met", "contact", "offered", "internal"} <= raised


@pytest.mark.parametrize("slot", slots(), ids=lambda slot: slot.name)
def test_every_sentence_has_four_alternatives(slot: Slot) -> None:
    for wording in sentences_of(slot.wordings):
        assert len(set(wording.texts)) == len(wording.texts) >= LEAST_ALTERNATIVES


@pytest.mark.parametrize("part", ["core", "detail", "close"])
def test_a_linkedin_note_has_four_alternatives_of_its_main_sentences(part: str) -> None:
    full = sentences_of(linkedin.PARTS[part])[0]
    assert len(set(full.texts)) >= LEAST_ALTERNATIVES


UNTIDY = re.compile(r"  |^ | $| [,.;:?]|[\[\]|]|[!\"'“”’]|\.\.|--|\?.*\?")


def test_the_texts_are_clean() -> None:
    assert [text for text in texts() if UNTIDY.search(text)] == []


def test_the_first_sentence_goes_on_after_the_greeting_with_a_small_letter() -> None:
    for message in MESSAGES:
        for wording in message.paragraphs[0][0].wordings:
            assert [text for text in wording.texts if not OPENING.match(text)] == []


def test_all_other_sentences_begin_with_a_capital_letter() -> None:
    first = {id(message.paragraphs[0][0]) for message in MESSAGES}
    later_slots = [slot for slot in slots() if id(slot) not in first]
    starts = {
        text[0] for slot in later_slots for wording in slot.wordings for text in wording.texts
    }
    assert {start for start in starts if not start.isupper()} == {"{"}


def test_sie_and_du_never_meet_in_one_text() -> None:
    sie = re.compile(r"(?<![.?;:] )\b(?:Ihnen|Ihre[rsnm]?|Ihr|Sie)\b")
    du = re.compile(r"\b(?:du|dir|dich|deine?[rsnm]?|ihr|euch|eure?[rsnm]?|Du|Dir)\b")
    assert [text for text in texts() if sie.search(text) and du.search(text)] == []


def test_one_text_makes_both_ways_to_address() -> None:
    formal, familiar = said("danke [Ihnen|dir], {me}.", when="held")
    assert formal == Wording(("danke Ihnen, {me}.",), frozenset({"held"}), frozenset({"du"}))
    assert familiar == Wording(("danke dir, {me}.",), frozenset({"held", "du"}))
    assert [wording.texts for wording in said("danke.")] == [("danke.",)]
    assert not any(EITHER.search(text) for text in texts())


@pytest.mark.parametrize("message", MESSAGES)
@pytest.mark.parametrize("contact", ["", "Ann Lee"])
def test_every_sentence_that_must_stand_does_so_without_facts(
    message: Message, contact: str
) -> None:
    nothing = words.known(DraftFacts(contact_full=contact).tidy())
    for slot in (slot for part in message.paragraphs for slot in part):
        optional = slot.spare > 1 or slot.name in {"pause", "ask", "call"}
        assert optional or first_fitting(slot.wordings, nothing, name=slot.name) != ""
