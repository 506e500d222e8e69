"""The tables of English sentences: no slot or flag that nothing ever fills."""

import pytest

from followups.drafting.english import (
    feedback,
    fragments,
    later,
    linkedin,
    other_thank_yous,
    thank_you,
    words,
)
from followups.drafting.english.vocabulary import word_set
from followups.drafting.facts import DraftFacts
from followups.drafting.wording import Message, Wording, first_fitting, slots_of
from tests.followups.drafting.records import record

MESSAGES: tuple[Message, ...] = (
    thank_you.THANK_YOU,
    other_thank_yous.AGENCY_THANK_YOU,
    other_thank_yous.REFERRER_THANK_YOU,
    feedback.FEEDBACK_REQUEST,
    feedback.FEEDBACK_THANKS,
    later.CHECK_IN,
    later.STATUS_NUDGE,
)
PLAIN_FLAGS = word_set(
    "wrote told late offered held several phone_only met contact company agency internal finalist "
    "formal asks disappointed combined by_phone by_voicemail by_video by_in_person by_letter "
    "outcome_withdrawn outcome_offer_declined outcome_on_hold outcome_position_cancelled "
    "reason_internal_hire reason_position_not_filled reason_stronger_candidate "
    "reason_experience_gap"
)


def all_wordings() -> list[Wording]:
    slots = [slot for message in MESSAGES for part in message.paragraphs for slot in part]
    tables = [slot.wordings for slot in slots]
    tables += [wordings for _, wordings in fragments.FRAGMENTS]
    tables += list(linkedin.PARTS.values())
    return [wording for table in tables for wording in table]


def test_every_slot_and_flag_is_one_that_exists() -> None:
    filled = set(words.known(record().tidy()).words)
    for wording in all_wordings():
        assert set(slots_of(wording.texts[0])) <= filled
        assert wording.when | wording.unless <= PLAIN_FLAGS


@pytest.mark.parametrize("message", MESSAGES)
def test_every_sentence_that_must_stand_does_so_without_facts(message: Message) -> None:
    nothing = words.known(DraftFacts().tidy())
    for slot in (slot for part in message.paragraphs for slot in part):
        optional = slot.spare > 1 or slot.name in {"pause", "ask", "call"}
        assert optional or first_fitting(slot.wordings, nothing, name=slot.name) != ""
