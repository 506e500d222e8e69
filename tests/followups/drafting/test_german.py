"""German letters, word for word, for records that stand for many."""

from datetime import date
from typing import Any

import pytest

from followups.drafting.compose import Draft, compose
from followups.drafting.facts import DraftFacts
from followups.enums import LetterKind
from tests.followups.drafting.records import record

TURNS = range(6)


def draft(kind: str, facts: DraftFacts) -> Draft:
    found = compose(kind, facts, language="de")
    assert found is not None
    return found


def every_turn(kind: str, **changes: Any) -> list[str]:
    return [draft(kind, record(**changes, turn=turn)).body for turn in TURNS]


def test_thank_you_with_sie() -> None:
    found = draft("thank_you", record(formality="formal", seed=3))
    assert found.subject == "Maya Okonjo – Position Senior Service Designer"
    assert found.body == (
        "Guten Tag Priya Raman,\n\n"
        "vielen Dank für Ihre persönliche Nachricht und für die zwei Stunden, die Sie, Tomasz "
        "Nowak und Ines Ferreira sich am 3. März für mich genommen haben. Dass die Entscheidung "
        "zur Stelle „Senior Service Designer“ anders ausgefallen ist, respektiere ich.\n\n"
        "Vor allem eines wird mir in Erinnerung bleiben: „walking through the outage map "
        "together“. Ich verfolge weiter mit Interesse, was Northlight Energy macht, und dabei "
        "besonders ein Thema: „the winter resilience programme“.\n\n"
        "Wenn eine andere Stelle frei wird, die zu meiner Erfahrung passt, bewerbe ich mich gern "
        "wieder. Diese Nachricht braucht keine Antwort. Für die kommende Zeit wünsche ich Ihnen "
        "und dem Team alles Gute.\n\n"
        "Mit freundlichen Grüßen\nMaya Okonjo"
    )
    assert (found.letter, found.words, found.paragraphs) == (LetterKind.THANK_YOU, 104, 3)


def test_thank_you_with_du() -> None:
    body = draft("thank_you", record(seed=3)).body
    assert body.startswith(
        "Hallo Priya,\n\nvielen Dank für deine persönliche Nachricht und für die zwei Stunden, "
        "die du, Tomasz und Ines euch am 3. März für mich genommen habt."
    )
    assert body.endswith("wünsche ich dir und dem Team alles Gute.\n\nViele Grüße\nMaya Okonjo")


def test_thank_you_with_nothing_on_record() -> None:
    found = draft("thank_you", DraftFacts())
    assert found.subject == "Vielen Dank"
    assert found.body == (
        "Guten Tag,\n\n"
        "vielen Dank für die Zeit, die Sie sich für meine Bewerbung genommen haben. Wie die "
        "Entscheidung diesmal ausgefallen ist, verstehe und respektiere ich.\n\n"
        "An Ihrer Arbeit bleibe ich interessiert. Sollte sich eine andere Aufgabe ergeben, bei "
        "der ich etwas beitragen kann, bin ich gern wieder dabei. Eine Antwort ist nicht nötig. "
        "Ich wünsche Ihnen und dem Team alles Gute.\n\n"
        "Viele Grüße"
    )


def test_thank_you_to_an_agency_after_a_call() -> None:
    facts = DraftFacts(
        my_name="Yusuf Demir",
        contact_full="Grace Okafor",
        role_of_contact="agency_recruiter",
        via_agency=True,
        title="Laboratory Technician",
        channel="phone",
        sender_is_recipient=True,
        formality="formal",
    )
    body = draft("thank_you", facts).body
    assert body.startswith(
        "Guten Tag Grace Okafor,\n\n"
        "vielen Dank für Ihren Anruf und dafür, dass Sie mich für die Stelle „Laboratory "
        "Technician“ vorgeschlagen haben. Die Entscheidung des Unternehmens verstehe und "
        "respektiere ich.\n\n"
    )


def test_courtesy_note_after_withdrawing() -> None:
    found = draft("thank_you", record(outcome="withdrawn"))
    assert found.letter == LetterKind.COURTESY_NOTE
    assert found.body == (
        "Hallo Priya,\n\n"
        "noch einmal vielen Dank für die zwei Stunden, die du, Tomasz und Ines euch am 3. März "
        "für mich genommen habt. Dass ich meine Bewerbung zurückgezogen habe, war keine leichte "
        "Entscheidung.\n\n"
        "In guter Erinnerung bleibt mir vor allem: „walking through the outage map together“. An "
        "der Arbeit von Northlight Energy beeindruckt mich besonders: „the winter resilience "
        "programme“.\n\n"
        "Vielleicht ergibt sich später eine Gelegenheit, zusammenzuarbeiten; mich würde das "
        "freuen. "
        "Für die Besetzung der Stelle und für alles Weitere wünsche ich dir und dem Team viel "
        "Erfolg.\n\n"
        "Viele Grüße\nMaya Okonjo"
    )


def test_courtesy_note_after_declining_speaks_of_the_offer() -> None:
    for body in every_turn("thank_you", outcome="offer_declined"):
        assert "Angebot" in body
        assert "zurückgezogen" not in body


def test_feedback_request_in_the_thread() -> None:
    found = draft("feedback_request", record(formality="formal", thread_subject="AW: Ihr Profil"))
    assert found.subject == "Re: Ihr Profil"
    assert found.body == (
        "Guten Tag Priya Raman,\n\n"
        "noch einmal vielen Dank für unser Gespräch über die Stelle „Senior Service Designer“; "
        "mein Dank gilt ebenso Tomasz Nowak und Ines Ferreira. Die Entscheidung respektiere ich; "
        "mir geht es darum, daraus zu lernen.\n\n"
        "Über einen allgemeinen Hinweis, was ich für ähnliche Stellen in Zukunft noch lernen "
        "kann, würde ich mich freuen, wenn Sie einmal ein paar Minuten haben. Ein kurzer Satz "
        "genügt vollkommen. Nicht immer ist so etwas möglich, das weiß ich; dann brauchen Sie "
        "nicht zu antworten.\n\n"
        "Mit freundlichen Grüßen\nMaya Okonjo"
    )


def test_check_in_after_six_months() -> None:
    facts = record(today=date(2026, 9, 8), since_then="Zertifikat in Gebärdensprache abgeschlossen")
    found = draft("check_in", facts)
    assert found.subject == "Senior Service Designer – Maya Okonjo"
    assert found.body == (
        "Hallo Priya,\n\n"
        "im März haben wir uns über die Stelle „Senior Service Designer“ unterhalten; ich "
        "erinnere mich gern daran. Ich verfolge weiterhin gern, wie es bei Northlight Energy "
        "weitergeht, besonders hierbei: „the winter resilience programme“.\n\n"
        "Auf meiner Seite ist seither Neues zu berichten: Zertifikat in Gebärdensprache "
        "abgeschlossen. Gibt es bei euch zurzeit oder demnächst eine Stelle, für die sich meine "
        "Erfahrung eignet, freue ich mich sehr über eine Nachricht. Mit einer Antwort eilt es "
        "nicht. Ich hoffe, dir und dem Team geht es gut.\n\n"
        "Viele Grüße\nMaya Okonjo"
    )


OPEN_APPLICATION = DraftFacts(
    my_name="Kim Doe",
    title="Data Analyst",
    company="Kestrel Optics",
    applied_on=date(2026, 2, 20),
    today=date(2026, 3, 10),
    outcome="open",
)


def test_status_nudge_to_nobody_in_particular() -> None:
    assert draft("status_nudge", OPEN_APPLICATION).body == (
        "Guten Tag,\n\n"
        "für die Stelle „Data Analyst“ bei Kestrel Optics habe ich mich am 20. Februar beworben; "
        "ich bin weiterhin sehr interessiert.\n\n"
        "Gibt es bei Ihnen schon einen ungefähren Zeitplan? Von meiner Seite eilt es nicht.\n\n"
        "Viele Grüße\nKim Doe"
    )


def test_status_question_after_silence_leaves_an_easy_way_out() -> None:
    found = draft("status_nudge", record(outcome="no_response", interviews_held=0))
    assert found.letter == LetterKind.STATUS_QUESTION
    assert found.body.count("?") == 1
    assert "noch offen" in found.body or "steht es" in found.body or "entschieden" in found.body


@pytest.mark.parametrize(
    ("act_on", "end"),
    [
        ("zuerst die kurze Fassung geben", ": zuerst die kurze Fassung geben."),
        ("giving the short version first", ": „giving the short version first“."),
        ("Ich übe die kurze Fassung.", ". Ich übe die kurze Fassung."),
    ],
)
def test_thanks_for_feedback_name_the_one_thing(act_on: str, end: str) -> None:
    found = draft("feedback_thanks", record(act_on=act_on))
    assert end in found.body
    assert found.words <= 36
    assert found.paragraphs == 1


def test_linkedin_note_is_filled_and_one_line() -> None:
    found = draft("linkedin_connect", record(formality="formal", linkedin_account="premium"))
    assert found.body == (
        "Guten Tag Priya Raman, vielen Dank für unser Gespräch im März über die Stelle „Senior "
        "Service Designer“ bei Northlight Energy. Besonders gefallen hat mir: „walking through the "
        "outage map together“. Gern würde ich hier mit Ihnen in Kontakt bleiben. Mit freundlichen "
        "Grüßen Maya Okonjo"
    )
    assert found.subject == ""


FILLED = (
    "Hallo Priya, vielen Dank für unser Gespräch über die Stelle „Senior Service Designer“. "
    "Besonders gefallen hat mir: „walking through the outage map …“. Schön, wenn wir in Kontakt "
    "bleiben. Maya Okonjo"
)
SHORTER = (
    "Hallo Priya, vielen Dank für unser Gespräch im März. Schön, wenn wir in Kontakt bleiben. Maya "
    "Okonjo"
)


@pytest.mark.parametrize(
    ("note_max", "body"),
    [
        (200, FILLED),
        (100, SHORTER),
        (80, "Hallo Priya, vielen Dank für unser Gespräch. Schön, wenn wir in Kontakt bleiben."),
        (60, "Ich bleibe gern in Kontakt."),
        (10, ""),
    ],
)
def test_linkedin_note_gives_way_gracefully(note_max: int, body: str) -> None:
    assert draft("linkedin_connect", record(note_max=note_max)).body == body


@pytest.mark.parametrize(
    ("changes", "parts"),
    [
        ({"channel": "phone"}, {"deinen Anruf"}),
        ({"channel": "voicemail", "formality": "formal"}, {"Ihre Nachricht auf der Mailbox"}),
        ({"channel": "video"}, {"das offene Gespräch dazu"}),
        ({"channel": "letter"}, {"deinen Brief"}),
        ({"notice_personal": False}, {"deine Nachricht"}),
        ({"channel": "phone", "sender_is_recipient": False}, {"Anruf", "Telefon"}),
        ({"interviews_held": 3}, {"euch in drei Gesprächen für mich genommen habt"}),
        ({"formats": ("phone",)}, {"euch am Telefon für mich genommen habt"}),
        ({"others_named": ()}, {"die du dir am 3. März für mich genommen hast"}),
        (
            {"others_named": (), "formality": "formal"},
            {"die Sie sich am 3. März für mich genommen haben"},
        ),
        ({"role_of_contact": "recruiter"}, {"die Tomasz und Ines sich am 3. März für mich"}),
        (
            {"role_of_contact": "recruiter", "others_named": ("Jo Ash",)},
            {"die Jo sich am 3. März für mich genommen hat."},
        ),
        (
            {"role_of_contact": "recruiter", "others_named": ()},
            {"die du und dein Team euch am 3. März für mich genommen habt"},
        ),
        (
            {"contact_full": "", "others_named": ()},
            {"die Ihr Team sich am 3. März für mich genommen hat"},
        ),
        ({"contact_full": ""}, {"die Tomasz Nowak und Ines Ferreira sich am 3. März"}),
        ({"contact_full": "P. Raman"}, {"die Sie, Tomasz Nowak und Ines Ferreira sich am"}),
        ({"finalist": True}, {"so weit gekommen", "zum Schluss dabei", "engere Wahl"}),
        ({"disappointment": True}, {"enttäuscht", "anderes Ergebnis", "schade"}),
        ({"stated_reason": "internal_hire"}, {"intern", "aus dem Haus", "eigenen Reihen"}),
        ({"stated_reason": "experience_gap"}, {"mehr Erfahrung"}),
        ({"outcome": "on_hold"}, {"vorerst", "fürs Erste"}),
        ({"outcome": "position_cancelled"}, {"nicht besetzt", "niemand eingestellt"}),
        ({"closing": "soft_request"}, {"an mich denkt"}),
        ({"days_since_notice": 9}, {"etwas spät", "erst jetzt", "Zeit vergangen", "gedauert"}),
        ({"internal": True}, {"eurem Team", "eures Teams"}),
        ({"feedback_in_thank_you": True}, {"Hinweis", "Fähigkeiten"}),
    ],
)
def test_a_fact_changes_its_sentence(changes: dict[str, object], parts: set[str]) -> None:
    usual = draft("thank_you", record()).body
    for body in every_turn("thank_you", **changes):
        assert any(part in body for part in parts)
    assert not any(part in usual for part in parts)


def test_an_internal_letter_names_no_company() -> None:
    for body in every_turn("thank_you", internal=True):
        assert "Northlight" not in body


def test_thanks_to_a_referrer_tell_how_it_went() -> None:
    facts = record(contact_full="Sam Lee", role_of_contact="referrer", others_named=())
    found = draft("thank_you", facts)
    assert found.subject == "Vielen Dank"
    assert "bei Northlight Energy" in found.body
    assert "ausgegangen ist" in found.body


@pytest.mark.parametrize(
    ("changes", "greeting"),
    [
        ({}, "Hallo Priya,"),
        ({"formality": "formal"}, "Guten Tag Priya Raman,"),
        (
            {"formality": "formal", "honorific": "Dr.", "contact_last": "Raman"},
            "Guten Tag Dr. Raman,",
        ),
        ({"formality": "formal", "honorific": "Mr"}, "Guten Tag Priya Raman,"),
        ({"salutation": "Liebe Priya,"}, "Liebe Priya,"),
        ({"contact_full": "Dr Raman"}, "Guten Tag Dr Raman,"),
        ({"contact_full": "P. Raman"}, "Guten Tag P. Raman,"),
        ({"contact_full": "Raman, Priya"}, "Hallo Priya,"),
        ({"contact_full": ""}, "Guten Tag,"),
    ],
)
def test_greeting(changes: dict[str, object], greeting: str) -> None:
    assert draft("thank_you", record(**changes)).body.split("\n")[0] == greeting


@pytest.mark.parametrize("salutation", ["Sehr geehrte Frau Raman", "Guten Morgen Dr. Raman"])
def test_a_formal_greeting_of_ones_own_is_followed_by_sie(salutation: str) -> None:
    body = draft("thank_you", record(salutation=salutation)).body
    assert "Ihre persönliche Nachricht" in body


def test_closing_words_of_ones_own_stand_without_a_comma() -> None:
    body = draft("thank_you", record(sign_off="Herzliche Grüße aus Kiel")).body
    assert body.endswith("\n\nHerzliche Grüße aus Kiel\nMaya Okonjo")


def test_another_turn_gives_other_words_and_the_same_turn_the_same() -> None:
    bodies = every_turn("thank_you")
    assert len(set(bodies)) == len(bodies)
    assert bodies == every_turn("thank_you")


def test_six_months_on_hold_are_told_and_asked_about() -> None:
    for body in every_turn("check_in", outcome="on_hold", today=date(2026, 9, 8)):
        assert "Stelle" in body
        assert "Besetzung" in body or "besetzt" in body or "weitergeht" in body
