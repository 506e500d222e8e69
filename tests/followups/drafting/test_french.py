"""French letters: the tables of sentences, whole letters, and what holds whatever is on record."""

import re
from datetime import date
from typing import Any

import pytest

from followups.drafting.compose import Draft, compose
from followups.drafting.facts import DraftFacts
from followups.drafting.french import (
    check_in,
    courtesy,
    feedback,
    linkedin,
    notes,
    other_thank_yous,
    status,
    thank_you,
    times,
    words,
)
from followups.drafting.french.both import both, quoted
from followups.drafting.lint.names import word_set
from followups.drafting.wording import Message, Slot, Wording, first_fitting, slots_of
from tests.followups.drafting.records import record

MESSAGES: tuple[Message, ...] = (
    thank_you.THANK_YOU,
    other_thank_yous.AGENCY_THANK_YOU,
    other_thank_yous.REFERRER_THANK_YOU,
    courtesy.COURTESY_NOTE,
    courtesy.AGENCY_COURTESY_NOTE,
    feedback.FEEDBACK_REQUEST,
    feedback.FEEDBACK_THANKS,
    check_in.CHECK_IN,
    status.STATUS_NUDGE,
    status.STATUS_QUESTION,
)
FLAGS = word_set(
    "vous brief unnoted wrote told late offered held several met contact agency internal finalist "
    "asks disappointed combined by_phone by_voicemail outcome_withdrawn outcome_offer_declined "
    "outcome_accepted outcome_no_response outcome_offer_rescinded "
    "outcome_on_hold outcome_position_cancelled reason_internal_hire reason_position_not_filled "
    "reason_stronger_candidate reason_experience_gap"
)
OPTIONAL = {"pause", "ask", "call", "detail"}
KINDS = (
    *("thank_you", "feedback_request", "linkedin_connect", "check_in", "status_nudge"),
    "feedback_thanks",
)
MOST_WORDS = {
    "thank_you": 130,
    "courtesy_note": 110,
    "feedback_request": 120,
    "check_in": 120,
    "status_nudge": 80,
    "status_question": 80,
    "feedback_thanks": 40,
}


def slots() -> list[Slot]:
    return [slot for message in MESSAGES for part in message.paragraphs for slot in part]


def all_wordings() -> list[Wording]:
    tables = [slot.wordings for slot in slots()] + list(linkedin.PARTS.values())
    return [wording for table in tables for wording in table]


def all_texts() -> list[str]:
    return [text for wording in all_wordings() for text in wording.texts]


def draft(kind: str, facts: DraftFacts) -> Draft:
    found = compose(kind, facts, language="fr")
    assert found is not None
    return found


def spoken(text: str) -> str:
    """The text with plain spaces, for comparing."""
    return text.replace("\u00a0", " ")


def test_every_slot_and_flag_is_one_that_exists() -> None:
    filled = set(words.known(record().tidy()).words)
    for wording in all_wordings():
        assert {name for text in wording.texts for name in slots_of(text)} <= filled
        assert wording.when | wording.unless <= FLAGS


def test_sentences_have_four_texts_or_are_the_persons_own() -> None:
    own = {"{own_detail}", "{own_plan}"}
    for wording in (wording for slot in slots() for wording in slot.wordings):
        assert len(wording.texts) >= 4 or set(wording.texts) <= own
        assert len(set(wording.texts)) == len(wording.texts)


@pytest.mark.parametrize("message", MESSAGES)
def test_every_sentence_that_must_stand_does_so_without_facts(message: Message) -> None:
    nothing = words.known(DraftFacts().tidy())
    for slot in (slot for part in message.paragraphs for slot in part):
        optional = slot.spare > 1 or slot.name in OPTIONAL
        assert optional or first_fitting(slot.wordings, nothing, name=slot.name) != ""


def test_nothing_is_elided_before_words_nobody_knows_yet() -> None:
    before_slot = re.compile(
        r"(?:[’']|\b(?:de|que|le|la|ne|se|me|te|je|si|du|au|jusque|lorsque))\s*\{", re.IGNORECASE
    )
    before_vowel = re.compile(
        r"\b(?:de|que|le|la|ne|se|me|te|je|si i|jusque|lorsque) [aeiouyàâéèêîôœ]", re.IGNORECASE
    )
    for pattern in (before_slot, before_vowel):
        assert [text for text in all_texts() if pattern.search(text)] == []
    for wrong in ("le poste de {title}", "parce que {company}", "l’{company}"):
        assert before_slot.search(wrong)


def test_french_print() -> None:
    own = ("{me}", "{me_first}", "{own_since}", "{own_detail}", "{own_plan}")
    for text in all_texts():
        assert re.findall(r"  | [:;!?».,]|« |'|\.\.|[<>|]", text) == []
        assert re.findall(r"(?<!\u00a0)[:;!?»]|«(?!\u00a0)", text) == []
        assert not text or text.endswith((".", "?", ",", *own))


def test_nobodys_gender_is_guessed() -> None:
    agreeing = re.compile(
        r"\b(?:ravi|intéressé|heureux|heureuse|content|déçu|honoré|touché|désolé|enchanté|reconnaissant"
        r"|obligé|candidat|marqué|invité|informé|prévenu|contacté|allé|bienvenu|monsieur"
        r"|madame|cher|chère|accueilli|conforté|recommandé)(?:e|s|es)?\b|\(e\)|·e"
        r"|\b(?:m’avoir|m’avez|m’as) (?:présenté|reçu|soutenu|aidé)",
        re.IGNORECASE,
    )
    assert [text for text in all_texts() if agreeing.search(text)] == []


def test_both_forms_of_address() -> None:
    polite, familiar = both("Je <vous|te> remercie : <vous avez|tu as> écrit.", when="held")
    assert polite.texts == ("Je vous remercie\u00a0: vous avez écrit.",)
    assert familiar.texts == ("Je te remercie\u00a0: tu as écrit.",)
    assert (sorted(polite.when), sorted(polite.unless)) == (["held", "vous"], [])
    assert (sorted(familiar.when), sorted(familiar.unless)) == (["held"], ["vous"])
    assert (quoted("le plan"), quoted("le « plan »")) == ("«\u00a0le plan\u00a0»", "le « plan »")


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"channel": "phone"}, "pour ton appel"),
        ({"channel": "voicemail", "formality": "formal"}, "pour votre message vocal"),
        ({"channel": "video"}, "d’avoir pris le temps de me le dire en visio"),
        ({"channel": "in_person"}, "d’avoir pris le temps de me le dire de vive voix"),
        ({"channel": "letter"}, "pour ta lettre"),
        ({"notice_personal": False}, "pour ta réponse"),
        ({}, "de m’avoir répondu personnellement"),
        ({"channel": "phone", "sender_is_recipient": False}, "par téléphone"),
        ({"formality": "formal"}, "que vous m’avez consacrées le 3 mars avec Tomasz Nowak et Ines"),
        ({}, "que vous m’avez consacrées le 3 mars, Tomasz, Ines et toi"),
        ({"others_named": ()}, "les deux heures que tu m’as consacrées le 3 mars"),
        ({"contact_full": ""}, "les deux heures que m’ont consacrées Tomasz Nowak et"),
        (
            {"contact_full": "", "others_named": ()},
            "les deux heures que votre équipe m’a consacrées le 3 mars",
        ),
        (
            {"role_of_contact": "recruiter", "others_named": ()},
            "les deux heures que tes collègues et toi m’avez consacrées le 3 mars",
        ),
        ({"role_of_contact": "recruiter", "others_named": ("Ann Lee",)}, "que m’a consacrées Ann"),
        ({"minutes_together": 60}, "l’heure que vous m’avez consacrée"),
        ({"minutes_together": 41}, "le temps que vous m’avez consacré le 3 mars"),
        ({"interviews_held": 3}, "au fil des trois entretiens"),
        ({"formats": ("phone",)}, "consacrées au téléphone"),
        ({"days_since_notice": 9, "turn": 2}, "tard"),
        ({"stated_reason": "internal_hire"}, "interne"),
        ({"outcome": "offer_declined"}, "offre"),
        ({"outcome": "withdrawn"}, "ma candidature"),
        ({"internal": True}, "dans ton équipe"),
        ({"detail_from_notes": "J'ai aimé la visite. Et le thé."}, "\n\nJ'ai aimé la visite. "),
        ({"detail_from_notes": "La visite du dépôt"}, ": la visite du dépôt."),
        ({"project_or_mission": "L’eau pour tous"}, " l’eau pour tous"),
        ({"feedback_in_thank_you": True}, "compétences"),
    ],
)
def test_thank_you_sentences(changes: dict[str, Any], sentence: str) -> None:
    assert sentence in spoken(draft("thank_you", record(**changes)).body)


@pytest.mark.parametrize(
    ("changes", "greeting", "wish"),
    [
        ({}, "Bonjour Priya,", "Bien à toi,"),
        ({"formality": "formal"}, "Bonjour Priya Raman,", "Cordialement,"),
        ({"formality": "formal", "turn": 1}, "Bonjour Priya Raman,", "Bien à vous,"),
        ({"contact_full": ""}, "Bonjour,", "Cordialement,"),
        ({"contact_full": "Dr Raman"}, "Bonjour Dr Raman,", "Cordialement,"),
        ({"contact_full": "Mme Raman"}, "Bonjour Mme Raman,", "Cordialement,"),
        ({"contact_full": "M. Raman"}, "Bonjour M. Raman,", "Cordialement,"),
        ({"contact_full": "Raman, Priya"}, "Bonjour Priya,", "Bien à toi,"),
        ({"salutation": "Chère Priya,"}, "Chère Priya,", "Bien à toi,"),
        ({"salutation": "Madame la Directrice"}, "Madame la Directrice,", "Cordialement,"),
        ({"sign_off": "Amitiés"}, "Bonjour Priya,", "Amitiés,"),
        (
            {"formality": "formal", "honorific": "Dr", "contact_last": "Raman"},
            "Bonjour Dr Raman,",
            "Cordialement,",
        ),
    ],
)
def test_greeting_and_sign_off(changes: dict[str, Any], greeting: str, wish: str) -> None:
    blocks = draft("thank_you", record(**changes)).body.split("\n\n")
    assert (blocks[0], blocks[-1]) == (greeting, f"{wish}\nMaya Okonjo")


@pytest.mark.parametrize(
    ("kind", "changes", "subject"),
    [
        ("thank_you", {}, "Maya Okonjo – Senior Service Designer"),
        ("check_in", {"title": "Technicien réseau (H/F)"}, "Technicien réseau – Maya Okonjo"),
        ("check_in", {"title": "Cheffe de projet F/H"}, "Cheffe de projet – Maya Okonjo"),
        ("feedback_request", {}, "Senior Service Designer – Maya Okonjo"),
        ("feedback_request", {"thread_subject": "AW: Votre candidature"}, "Re: Votre candidature"),
        ("feedback_request", {"thread_subject": "Refus"}, "Senior Service Designer – Maya Okonjo"),
        ("thank_you", {"title": "", "my_name": ""}, "Merci"),
        ("status_nudge", {"title": "", "my_name": ""}, "Ma candidature"),
        ("check_in", {"title": "", "my_name": ""}, "Prise de nouvelles"),
        ("linkedin_connect", {}, ""),
    ],
)
def test_subjects(kind: str, changes: dict[str, Any], subject: str) -> None:
    assert draft(kind, record(**changes)).subject == subject


@pytest.mark.parametrize(
    ("note", "after_colon", "own"),
    [
        ("La visite du dépôt.", "la visite du dépôt", ""),
        ("J’ai vu le dépôt. Puis le port.", "J’ai vu le dépôt", "j’ai vu le dépôt."),
        ("the depot", "the depot", ""),
        ("Quel dépôt ?", "", ""),
        ("l'atelier de M. Roy", "l'atelier de M. Roy", ""),
        ("un, deux, trois quatre cinq six sept huit", "un, deux", ""),
        ("un deux trois quatre cinq six sept huit", "un deux trois quatre cinq six…", ""),
    ],
)
def test_notes(note: str, after_colon: str, own: str) -> None:
    assert notes.after_colon(note, most_words=6) == after_colon
    assert notes.own_sentence(note, most_words=6) == own


def test_days() -> None:
    today = date(2026, 3, 10)
    assert times.when(date(2026, 3, 9), today=today) == "lundi"
    assert times.when(date(2026, 3, 1), today=today) == "le 1er mars"
    assert times.of_day(date(2026, 3, 9), today=today) == "de lundi"
    assert times.of_day(date(2026, 3, 1), today=today) == "du 1er mars"
    assert times.of_day(date(2025, 8, 1), today=today) == "en août"
    assert times.in_month(date(2025, 1, 1), today=today) == "en janvier 2025"
    assert times.when(date(2026, 3, 11), today=today) == ""
    assert times.name_list(["A", "B", "C"]) == "A, B et C"


@pytest.mark.parametrize("typed", ["{company}", "{{ my_name }}", "{0.__class__}", "%s", "${title}"])
@pytest.mark.parametrize("kind", KINDS)
def test_template_syntax_stays_as_typed(kind: str, typed: str) -> None:
    facts = DraftFacts(my_name=f"Ann {typed}", company=typed, title=typed, detail_from_notes=typed)
    found = draft(kind, facts)
    assert typed in found.body
    assert "\n" not in found.subject


def test_line_breaks_and_marks_in_names_make_no_new_lines() -> None:
    facts = DraftFacts(my_name="Kim\r\nDoe", contact_full="Anna\n\nBerg", company="A\u2028B <b|c>")
    body = draft("thank_you", facts).body
    assert body.startswith("Bonjour Anna,\n\n")
    assert body.endswith("Bien à toi,\nKim Doe")
    assert "chez A B <b|c>" in body


def test_another_turn_says_it_with_other_words() -> None:
    bodies = {draft("thank_you", record(turn=turn)).body for turn in range(4)}
    assert len(bodies) == 4
    assert draft("thank_you", record(turn=2)).body == draft("thank_you", record(turn=2)).body
