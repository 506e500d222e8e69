"""Spanish letters: whole ones, and what each situation asks for."""

import re
from datetime import date
from typing import Any

import pytest

from followups.drafting.compose import Draft, compose
from followups.drafting.facts import DraftFacts
from followups.drafting.length import utf16_units
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


# Whole letters


def test_a_formal_thank_you_with_everything_on_record() -> None:
    found = draft("thank_you", formality="formal")
    assert found.subject == "Maya Okonjo – Senior Service Designer"
    assert found.body == (
        "Buenos días, Priya Raman:\n\n"
        "Gracias por avisarme personalmente y por las dos horas que pudo dedicarme el 3 de marzo. "
        "Gracias también a Tomasz Nowak y a Ines Ferreira. Entiendo y respeto la decisión sobre "
        "el puesto de «Senior Service Designer».\n\n"
        "De nuestra conversación me quedo sobre todo con esto: «walking through the outage map "
        "together». El trabajo de Northlight Energy me sigue pareciendo muy interesante, en "
        "especial «the winter resilience programme».\n\n"
        "Si más adelante buscan a alguien con mi experiencia, me encantaría saberlo y volver a "
        "hablar. No hace falta que responda a este mensaje; le deseo lo mejor a usted y a todo el "
        "equipo.\n\n"
        "Saludos cordiales,\nMaya Okonjo"
    )


def test_a_thank_you_with_nothing_on_record() -> None:
    found = of("thank_you", DraftFacts())
    assert found.subject == "Gracias"
    assert found.body == (
        "Buenos días:\n\n"
        "Gracias por considerar mi candidatura y por todo el tiempo que llevó el proceso. Entiendo "
        "y respeto la decisión que se tomó.\n\n"
        "Mi interés por lo que hace su equipo sigue en pie. Si más adelante buscan a alguien con "
        "mi experiencia, me encantaría saberlo y volver a hablar. No hace falta que respondan a "
        "este mensaje; deseo lo mejor a todo el equipo.\n\n"
        "Un saludo"
    )


def test_a_check_in_to_somebody_addressed_by_first_name() -> None:
    found = draft(
        "check_in", today=date(2026, 9, 10), since_then="He terminado un curso de accesibilidad"
    )
    assert found.subject == "Senior Service Designer – Maya Okonjo"
    assert found.body == (
        "Hola, Priya:\n\n"
        "Recuerdo con gusto que en marzo hablamos sobre el puesto de «Senior Service Designer». De "
        "nuestra conversación me quedo sobre todo con esto: «walking through the outage map "
        "together». Lo que hace Northlight Energy me sigue atrayendo, ante todo «the winter "
        "resilience programme».\n\n"
        "Desde entonces he terminado un curso de accesibilidad. Si el equipo busca ahora, o más "
        "adelante, un perfil como el que comentamos, con gusto volvería a hablar. No hay ninguna "
        "prisa en responder. Espero que te vaya todo muy bien.\n\n"
        "Un saludo,\nMaya Okonjo"
    )


def test_a_question_about_an_open_application() -> None:
    assert draft("status_nudge", outcome="open", formality="formal").body == (
        "Buenos días, Priya Raman:\n\n"
        "Guardo un buen recuerdo de nuestra conversación del 3 de marzo, y me sigue interesando el "
        "puesto de «Senior Service Designer». Me atrae sobre todo «the winter resilience "
        "programme».\n\n"
        "¿Tiene una idea aproximada de los plazos que quedan? Por mi parte no hay ninguna "
        "prisa.\n\n"
        "Saludos cordiales,\nMaya Okonjo"
    )


def test_a_linkedin_note_is_shortened_until_it_fits_and_keeps_the_note() -> None:
    found = draft("linkedin_connect", formality="formal")
    assert found.body == (
        "Buenos días, Priya Raman: gracias por hablar conmigo sobre el puesto de «Senior Service "
        "Designer». Me quedo con «walking through the outage…». Será un gusto seguir en contacto. "
        "Maya Okonjo"
    )
    assert (found.subject, utf16_units(found.body)) == ("", len(found.body))
    assert draft("linkedin_connect", note_max=40).body == "Me gustaría seguir en contacto."
    assert draft("linkedin_connect", note_max=10).body == ""


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
