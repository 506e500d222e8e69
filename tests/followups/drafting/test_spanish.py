"""Spanish letters: whole ones, and what each situation asks for."""

import re
from datetime import date
from typing import Any

import pytest

from followups.drafting.compose import Draft, compose
from followups.drafting.facts import DraftFacts
from tests.followups.drafting.records import record

EVERY_TURN = range(4)


def draft(kind: str, **changes: Any) -> Draft:
    return of(kind, record(**changes))


def of(kind: str, facts: DraftFacts) -> Draft:
    found = compose(kind, facts, language="es")
    assert found is not None
    return found


def said(kind: str, **changes: Any) -> str:
    """The four turns of a letter one below the other, for what every wording must say."""
    return "\n\n".join(draft(kind, turn=turn, **changes).body for turn in EVERY_TURN)


# Whole letters. Which of its texts a sentence takes is the composer's matter, so all are read.


def reads(body: str, *paragraphs: str) -> bool:
    """True when the letter is these paragraphs, where "…" stands for words of a sentence."""
    patterns = [re.escape(part).replace("…", r"[^\n]*") for part in paragraphs]
    return re.fullmatch("\n\n".join(patterns), body) is not None


@pytest.mark.parametrize("turn", EVERY_TURN)
def test_a_formal_thank_you_with_everything_on_record(turn: int) -> None:
    found = draft("thank_you", formality="formal", turn=turn)
    assert found.subject == "Maya Okonjo – Senior Service Designer"
    assert reads(
        found.body,
        "Buenos días, Priya Raman:",
        "…racias por …por las dos horas que …el 3 de marzo. …a Tomasz Nowak y a Ines Ferreira. "
        "…la decisión…sobre el puesto de «Senior Service Designer»….",
        "…: «walking through the outage map together». …Northlight Energy…«the winter "
        "resilience programme»….",
        "….",
        "Saludos cordiales,\nMaya Okonjo",
    ), found.body


@pytest.mark.parametrize("turn", EVERY_TURN)
def test_a_thank_you_with_nothing_on_record(turn: int) -> None:
    found = of("thank_you", DraftFacts(turn=turn))
    assert found.subject == "Gracias"
    body = found.body.split("\n\n")
    assert (body[0], body[-1]) == ("Buenos días:", "Un saludo")
    assert re.search(r"mi candidatura\b.* decisión", body[1])
    assert re.search(r"su equipo", found.body)
    assert re.search(r"«|None", found.body) is None


@pytest.mark.parametrize("turn", EVERY_TURN)
def test_a_check_in_to_somebody_addressed_by_first_name(turn: int) -> None:
    found = draft(
        "check_in",
        today=date(2026, 9, 10),
        since_then="He terminado un curso de accesibilidad",
        turn=turn,
    )
    assert found.subject == "Senior Service Designer – Maya Okonjo"
    assert reads(
        found.body,
        "Hola, Priya:",
        "…en marzo…sobre el puesto de «Senior Service Designer»…. …: «walking through the "
        "outage map together». …Northlight Energy…«the winter resilience programme».",
        "Desde entonces he terminado un curso de accesibilidad. …. ….",
        "Un saludo,\nMaya Okonjo",
    ), found.body


@pytest.mark.parametrize("turn", EVERY_TURN)
def test_a_question_about_an_open_application(turn: int) -> None:
    found = draft("status_nudge", outcome="open", formality="formal", turn=turn)
    assert reads(
        found.body,
        "Buenos días, Priya Raman:",
        "…nuestra conversación del 3 de marzo… el puesto de «Senior Service Designer»…. …«the "
        "winter resilience programme».",
        "…¿…? ….",
        "Saludos cordiales,\nMaya Okonjo",
    ), found.body


@pytest.mark.parametrize("turn", EVERY_TURN)
def test_a_linkedin_note_is_shortened_until_it_fits_and_keeps_the_note(turn: int) -> None:
    found = draft("linkedin_connect", formality="formal", turn=turn)
    assert found.subject == ""
    assert found.units == len(found.body) <= 200
    assert reads(
        found.body,
        "Buenos días, Priya Raman: …sobre el puesto de «Senior Service Designer». …«walking "
        "through …». …seguir…en contacto. Maya Okonjo",
    ), found.body
    assert draft("linkedin_connect", note_max=40, turn=turn).units <= 40
    assert draft("linkedin_connect", note_max=10, turn=turn).body == ""


# Each situation


@pytest.mark.parametrize(
    ("changes", "each_turn"),
    [
        ({"channel": "phone"}, r"por (?:llamarme|haberme llamado|tu llamada|avisarme por tel)"),
        ({"channel": "voicemail"}, r"mensaje de voz"),
        ({"channel": "video"}, r"por videollamada|tu videollamada"),
        ({"channel": "in_person"}, r"en persona"),
        ({"channel": "letter"}, r"\bcarta\b"),
        ({"finalist": True}, r"tan lejos|última fase|hasta el final|tan cerca"),
        ({"stated_reason": "internal_hire"}, r"propia empresa|de la casa|internamente|trabajaba"),
        ({"stated_reason": "experience_gap"}, r"experiencia"),
        ({"outcome": "on_hold"}, r"en pausa|se detiene|no se toma una decisión"),
        ({"outcome": "position_cancelled"}, r"no se va a c|sin cubrir|no habrá contratación"),
        ({"disappointment": True}, r"resultado|respuesta|decepción|noticia"),
        ({"days_since_notice": 9}, r"un poco tarde|retraso"),
        ({"outcome": "offer_declined"}, r"oferta"),
        ({"outcome": "withdrawn"}, r"esta ocasión|el proceso"),
        ({"via_agency": True}, r"presentar mi candidatura|proponer|presentaras mi candidatura"),
        ({"role_of_contact": "referrer"}, r"recomendarme|la recomendación"),
        ({"internal": True}, r"tu equipo"),
        ({"closing": "soft_request"}, r"te agradecería|agradecería que|me gustaría que me"),
    ],
)
def test_a_thank_you_says_what_the_situation_asks_for(
    changes: dict[str, Any], each_turn: str
) -> None:
    bodies = [draft("thank_you", turn=turn, **changes).body for turn in EVERY_TURN]
    assert len(set(bodies)) == 4
    for body in bodies:
        assert re.search(each_turn, body), body


def test_a_form_mail_after_interviews_is_answered_to_the_people() -> None:
    text = said("thank_you", sender_is_recipient=False, notice_personal=False, channel="email")
    assert "las dos horas que me dedicaste" in text
    assert re.search("avisarme|escrit|automátic|correo|mensaje automático", text) is None


def test_who_was_not_met_is_not_thanked_for_the_conversation() -> None:
    text = said("thank_you", role_of_contact="recruiter", sender_is_recipient=False)
    assert text.count("que me dedicó el equipo el 3 de marzo") == 4
    assert "nuestra conversación" not in text
    assert "Del proceso me quedo sobre todo con esto" in text


def test_a_letter_to_nobody_in_particular_speaks_to_several() -> None:
    text = said("thank_you", contact_full="", role_of_contact="", others_named=())
    assert text.count("Buenos días:\n") == 4
    assert "que respondan a este mensaje" in text
    assert re.search(r"\b(?:te|ti|tu|usted|contigo)\b", text) is None


def test_feedback_offered_unasked_is_accepted() -> None:
    both = {"feedback_in_thank_you": True, "feedback_offered": True}
    for turn in EVERY_TURN:
        body = draft("thank_you", turn=turn, **both).body
        assert re.search(r"ofrec|ofrecimiento", body), body
    assert "?" not in said("thank_you", feedback_in_thank_you=True)


@pytest.mark.parametrize(
    ("changes", "each_turn"),
    [
        ({}, r"habilidades|áreas"),
        ({"feedback_offered": True}, r"ofrec"),
        ({"via_agency": True}, r"decisión del cliente"),
        ({"internal": True}, r"cuarto de hora|quince minutos|un rato"),
        ({"finalist": True}, r"tan lejos|última fase|hasta el final"),
    ],
)
def test_a_request_asks_once_with_time_and_a_way_out(
    changes: dict[str, Any], each_turn: str
) -> None:
    for turn in EVERY_TURN:
        body = draft("feedback_request", turn=turn, **changes).body
        assert re.search(each_turn, body), body
        assert re.search(r"minutos|momento|rato|cómodo|cuarto de hora", body), body
        assert re.search(r"lo entiendo|[Ee]nti?end|[Cc]omprend|no hay (?:ningún )?problema|no hace "
                         r"falta", body), body  # fmt: skip
        assert "?" not in body
        assert "feedback" not in body.lower()


def test_after_a_silence_it_is_asked_whether_it_is_still_open() -> None:
    for turn in EVERY_TURN:
        nudge = draft("status_nudge", outcome="open", turn=turn).body
        question = draft("status_nudge", outcome="no_response", turn=turn).body
        assert nudge.count("?") == question.count("?") == 1
        assert re.search(r"plazos|decisión", nudge), nudge
        assert re.search(r"sigue abierto|sigue en marcha|en qué punto", question), question


def test_a_check_in_to_an_agency_speaks_of_its_help() -> None:
    text = said("check_in", via_agency=True, applied_on=date(2025, 2, 1))
    assert text.count("en febrero de 2025") == 4
    assert text.count("para el puesto de «Senior Service Designer» en Northlight Energy") == 4


# Greeting, sign-off, subject


@pytest.mark.parametrize(
    ("changes", "line"),
    [
        ({"formality": "formal"}, "Buenos días, Priya Raman:"),
        ({"formality": "first_name"}, "Hola, Priya:"),
        ({"contact_full": "P. Raman"}, "Hola, P. Raman:"),
        ({"contact_full": ""}, "Buenos días:"),
        ({"formality": "formal", "honorific": "Dra.", "contact_last": "Raman"},
         "Buenos días, Dra. Raman:"),
        ({"salutation": "Estimada Dra. Raman,"}, "Estimada Dra. Raman:"),
        ({"salutation": "Dear Priya"}, "Dear Priya:"),
    ],
)  # fmt: skip
def test_the_greeting(changes: dict[str, Any], line: str) -> None:
    assert draft("thank_you", **changes).body.split("\n")[0] == line


def test_closing_words_of_one_s_own_stand_instead() -> None:
    assert draft("thank_you", sign_off="Un abrazo").body.endswith("\n\nUn abrazo,\nMaya Okonjo")
    assert draft("thank_you", my_name="", formality="formal").body.endswith("\n\nSaludos cordiales")


@pytest.mark.parametrize(
    ("kind", "changes", "subject"),
    [
        ("thank_you", {"title": "Puesto de analista"}, "Maya Okonjo – Puesto de analista"),
        ("feedback_request", {"title": ""}, "Maya Okonjo"),
        ("feedback_request", {"title": "", "my_name": ""}, "Mi candidatura"),
        ("thank_you", {"role_of_contact": "referrer"}, "Gracias"),
        ("feedback_request", {"thread_subject": "Su candidatura"}, "Re: Su candidatura"),
        ("feedback_request", {"thread_subject": "RV: Candidatura rechazada"},
         "Senior Service Designer – Maya Okonjo"),
        ("feedback_request", {"thread_subject": "Lamentablemente no"},
         "Senior Service Designer – Maya Okonjo"),
    ],
)  # fmt: skip
def test_the_subject(kind: str, changes: dict[str, Any], subject: str) -> None:
    assert draft(kind, **changes).subject == subject
