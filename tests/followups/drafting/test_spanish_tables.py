"""The tables of Spanish sentences: what holds for every text before any fact is filled in."""

import re

import pytest

from followups.drafting.facts import DraftFacts
from followups.drafting.lint.names import word_set
from followups.drafting.spanish import (
    courtesy,
    feedback,
    fragments,
    later,
    linkedin,
    other_thank_yous,
    status,
    thank_you,
    words,
)
from followups.drafting.spanish.address import way
from followups.drafting.wording import SLOT, Message, Slot, first_fitting, slots_of
from tests.followups.drafting.records import record

THANKS = (
    thank_you.THANK_YOU,
    other_thank_yous.AGENCY_THANK_YOU,
    other_thank_yous.REFERRER_THANK_YOU,
    courtesy.COURTESY_NOTE,
)
LETTERS: tuple[Message, ...] = (
    *THANKS,
    feedback.FEEDBACK_REQUEST,
    feedback.FEEDBACK_THANKS,
    later.CHECK_IN,
    status.STATUS_NUDGE,
    status.STATUS_QUESTION,
)
FLAGS = word_set(
    "told wrote late offered held several phone_only met contact agency internal finalist formal "
    "familiar asks disappointed combined by_phone by_voicemail by_video by_in_person by_letter "
    "outcome_accepted outcome_no_response outcome_offer_rescinded "
    "outcome_withdrawn outcome_offer_declined outcome_on_hold outcome_position_cancelled "
    "reason_internal_hire reason_position_not_filled reason_stronger_candidate "
    "reason_experience_gap"
)
# These begin with an article or a preposition of their own, or may.
STARTS_WITH_EL = re.compile(
    r"\b(?:de|a) \{(?:the_role|role_at|project\w*|detail\w*|last_when|applied_when|duration"
    r"|time_given)\}"
)
AND_OR_A_NAME = re.compile(r"\b[yo] \{(?:company|others|contact\w*|project\w*|detail\w*|me)\}")
GENDERED = re.compile(
    r"\w/[ao]s?\b|@|\b(?:agradecid|encantad|interesad|estimad|querid|content|dispuest|atent|junt"
    r"|seleccionad|compañer|candidat|amig|preparad|motivad|ilusionad)[ao]s?\b",
    re.IGNORECASE,
)


def slots_in(message: Message) -> list[Slot]:
    return [slot for part in message.paragraphs for slot in part]


def all_wordings() -> list[tuple[str, ...]]:
    tables = [slot.wordings for message in LETTERS for slot in slots_in(message)]
    tables += [wordings for _, wordings in fragments.FRAGMENTS]
    tables += list(linkedin.PARTS.values())
    return [wording.texts for table in tables for wording in table]


TEXTS = sorted({text for texts in all_wordings() for text in texts if text})


def test_every_slot_and_flag_is_one_that_exists() -> None:
    filled = set(words.known(record().tidy()).words)
    tables = [slot.wordings for message in LETTERS for slot in slots_in(message)]
    tables += [wordings for _, wordings in fragments.FRAGMENTS]
    tables += list(linkedin.PARTS.values())
    for wording in (wording for table in tables for wording in table):
        assert {frozenset(slots_of(text)) for text in wording.texts} == {
            frozenset(slots_of(wording.texts[0]))
        }
        assert set(slots_of(wording.texts[0])) <= filled
        assert wording.when | wording.unless <= FLAGS


@pytest.mark.parametrize("message", LETTERS)
def test_every_sentence_has_four_wordings_but_where_it_is_the_person_s_own(
    message: Message,
) -> None:
    for slot in slots_in(message):
        for wording in slot.wordings:
            own = SLOT.sub("", wording.texts[0]) == ""
            assert len(set(wording.texts)) == (1 if own else 4), wording.texts


@pytest.mark.parametrize("message", LETTERS)
def test_every_sentence_that_must_stand_does_so_without_facts(message: Message) -> None:
    nothing = words.known(DraftFacts().tidy())
    for slot in slots_in(message):
        optional = slot.spare > 2 or slot.name in {"pause", "ask", "detail", "work"}
        assert optional or first_fitting(slot.wordings, nothing, name=slot.name) != ""


def test_a_sentence_begins_and_ends_as_one() -> None:
    texts = {
        text
        for message in LETTERS
        for slot in slots_in(message)
        for wording in slot.wordings
        for text in wording.texts
    }
    for text in texts - {"{detail_own}", "{since_own}"}:
        assert re.fullmatch(r"[A-ZÁÉÍÓÚ¿].*[.?]", text), text


def test_every_text_is_well_set() -> None:
    ill_set = re.compile(r"^ | $|  |[<>|]| [,.;:?!]|\.\.|,,|['\"]|!|¡|¿[^?]*$|^[^¿]*\?")
    assert [text for text in TEXTS if ill_set.search(text)] == []
    assert [text for text in TEXTS if text.count("¿") != text.count("?")] == []


def test_no_text_needs_to_know_anybody_s_gender() -> None:
    assert [text for text in TEXTS if GENDERED.search(text)] == []


def test_no_text_runs_into_an_article_or_into_a_name_s_first_vowel() -> None:
    assert [text for text in TEXTS if STARTS_WITH_EL.search(text)] == []
    assert [text for text in TEXTS if AND_OR_A_NAME.search(text)] == []


@pytest.mark.parametrize("message", THANKS)
def test_a_thank_you_never_asks(message: Message) -> None:
    texts = [text for slot in slots_in(message) for said in slot.wordings for text in said.texts]
    assert [text for text in texts if "?" in text] == []


def test_one_text_becomes_three_ways_of_speaking() -> None:
    familiar, plural, polite = way("<Le|Te|Les> escribo a <su|tu> equipo.", when="held")
    assert familiar.texts == ("Te escribo a tu equipo.",)
    assert familiar.when == {"held", "familiar", "contact"}
    assert plural.texts == ("Les escribo a su equipo.",)
    assert plural.unless == {"contact"}
    assert polite.texts == ("Le escribo a su equipo.",)
    assert polite.when == {"held"}
    assert polite.unless == frozenset()


def test_a_text_that_addresses_nobody_stays_one() -> None:
    (only,) = way("Gracias por todo.", "Muchas gracias.", unless="late")
    assert only.texts == ("Gracias por todo.", "Muchas gracias.")
    assert only.unless == {"late"}
