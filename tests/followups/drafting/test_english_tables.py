"""The tables of English sentences: no slot or flag that nothing ever fills."""

import re

import pytest

from followups.drafting.english import american, fragments, linkedin, words
from followups.drafting.english.language import BRITISH, LETTERS
from followups.drafting.english.vocabulary import word_set
from followups.drafting.facts import DraftFacts
from followups.drafting.wording import Message, Wording, first_fitting, slots_of
from followups.enums import LetterKind
from tests.followups.drafting.records import record

MESSAGES = [
    *LETTERS.usual.values(),
    LETTERS.to_referrer,
    LETTERS.through_agency[LetterKind.THANK_YOU],
]
MAIN = [wording for message in MESSAGES for part in message.paragraphs for slot in part
        for wording in slot.wordings]  # fmt: skip
PLAIN_FLAGS = word_set(
    "wrote told late offered held several phone_only met contact company agency internal finalist "
    "formal asks disappointed combined by_phone by_voicemail by_video by_in_person by_letter "
    "outcome_withdrawn outcome_offer_declined outcome_on_hold outcome_position_cancelled "
    "outcome_offer_rescinded outcome_accepted outcome_open outcome_no_response "
    "reason_internal_hire reason_position_not_filled reason_stronger_candidate "
    "reason_experience_gap"
)
# The person's own words stand alone; the last ones are for records that no plan brings about.
ALONE = (
    "{detail",
    "{since}",
    "{act_on_sentence}",
    "I was pleased to accept",
    "I have accepted",
    "I understand that a",
    "There is no decision",
    "I have not heard",
)


def all_wordings() -> list[Wording]:
    tables = [wordings for _, wordings in fragments.FRAGMENTS]
    tables += list(linkedin.PARTS.values())
    return MAIN + [wording for table in tables for wording in table]


def test_every_slot_and_flag_is_one_that_exists() -> None:
    filled = set(words.known(record().tidy(), dialect=BRITISH).words)
    for wording in all_wordings():
        assert set(slots_of(wording.texts[0])) <= filled
        assert wording.when | wording.unless <= PLAIN_FLAGS


@pytest.mark.parametrize("message", MESSAGES)
def test_every_sentence_that_must_stand_does_so_without_facts(message: Message) -> None:
    nothing = words.known(DraftFacts().tidy(), dialect=BRITISH)
    for slot in (slot for part in message.paragraphs for slot in part):
        optional = slot.spare > 1 or slot.name in {"pause", "ask", "call"}
        assert optional or first_fitting(slot.wordings, nothing, name=slot.name) != ""


def test_every_sentence_can_be_said_in_at_least_four_ways() -> None:
    few = [wording.texts[0] for wording in MAIN if len(set(wording.texts)) < 4]
    assert [text for text in few if not text.startswith(ALONE)] == []


def test_americans_have_their_own_spelling_and_nobody_else_s_words_change() -> None:
    assert american.american("Learnt in future, not learn") == "Learned in the future, not learn"
    told = {text for wording in MAIN for text in wording.told_as(american.american).texts}
    assert [text for text in told if re.search(r"learnt|programme|\bin future\b|diary", text)] == []
