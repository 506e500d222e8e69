"""Of a forwarded mail the original is read: its sender, date, subject and text."""

from datetime import UTC, datetime

import pytest

from followups.reading.message import Address, MailMessage
from followups.reading.parsing import message_from_fields

ANN = Address("Ann Berg", "ann@firm.example")
TEN = datetime(2024, 4, 2, 10, 12, tzinfo=UTC)
EIGHT = datetime(2024, 4, 2, 8, 12, tzinfo=UTC)
GMAIL = "---------- Forwarded message ---------"
LINE = "________________________________"
LABELS = {
    "en": ("From", "Date", "Sent", "Subject", "To"),
    "de": ("Von", "Datum", "Gesendet", "Betreff", "An"),
    "fr": ("De ", "Date ", "Envoyé ", "Objet ", "À "),
    "es": ("De", "Fecha", "Enviado", "Asunto", "Para"),
    "it": ("Da", "Data", "Inviato", "Oggetto", "A"),
}
DAYS = {
    "en": "Tuesday, April 2, 2024 10:12 AM",
    "de": "Dienstag, 2. April 2024 10:12",
    "fr": "mardi 2 avril 2024 10:12",
    "es": "martes, 2 de abril de 2024 10:12",
    "it": "martedì 2 aprile 2024 10:12",
}
APPLE = {
    "en": "Begin forwarded message:",
    "de": "Anfang der weitergeleiteten Nachricht:",
    "fr": "Début du message transféré :",
    "es": "Inicio del mensaje reenviado:",
    "it": "Inizio messaggio inoltrato:",
}
THUNDERBIRD = {
    "en": "-------- Forwarded Message --------",
    "de": "-------- Weitergeleitete Nachricht --------",
    "fr": "-------- Message transféré --------",
    "es": "-------- Mensaje reenviado --------",
    "it": "-------- Messaggio Inoltrato --------",
}
YAHOO = {
    "en": "----- Forwarded Message -----",
    "de": "----- Weitergeleitete Nachricht -----",
    "fr": "----- Message transmis -----",
    "es": "----- Mensaje reenviado -----",
    "it": "----- Messaggio inoltrato -----",
}
ORIGINAL = {
    "en": "-----Original Message-----",
    "de": "-----Ursprüngliche Nachricht-----",
    "fr": "-----Message d'origine-----",
    "es": "-----Mensaje original-----",
    "it": "-----Messaggio originale-----",
}
SUBJECTS = {"en": "FW: News", "de": "WG: News", "fr": "TR: News", "es": "RV: News", "it": "I: News"}


def _gmail(language: str) -> str:
    sender, _, _, _, _ = LABELS[language]
    head = f"{sender}: Ann Berg <ann@firm.example>\nDate: {DAYS[language]}\nSubject: News"
    return f"{GMAIL}\n{head}\nTo: Kim <kim@mail.example>\n\n\n"


def _outlook(language: str) -> str:
    sender, _, sent, subject, to = LABELS[language]
    head = f"{sender}: Ann Berg <ann@firm.example>\n{sent}: {DAYS[language]}\n{to}: Kim\n"
    return f"{LINE}\n{head}{subject}: News\n\n"


def _outlook_desktop(language: str) -> str:
    sender, _, sent, subject, to = LABELS[language]
    head = f"{sender}: Ann Berg [mailto:ann@firm.example]\n{sent}: {DAYS[language]}\n{to}: Kim\n"
    return f"{ORIGINAL[language]}\n{head}{subject}: News\n\n"


def _apple(language: str) -> str:
    sender, date, _, subject, to = LABELS[language]
    head = f"> {sender}: Ann Berg <ann@firm.example>\n> {subject}: News\n> {date}: {DAYS[language]}"
    return f"{APPLE[language]}\n\n{head}\n> {to}: kim@mail.example\n> \n> "


def _thunderbird(language: str) -> str:
    sender, date, _, subject, to = LABELS[language]
    sender = {"it": "Mittente"}.get(language, sender)
    subject = {"fr": "Sujet "}.get(language, subject)
    to = {"fr": "Pour "}.get(language, to)
    head = f"{subject}: \tNews\n{date}: \t{DAYS[language]}\n{sender}: \tAnn Berg <ann@firm.example>"
    return f"{THUNDERBIRD[language]}\n{head}\n{to}: \tkim@mail.example\n\n\n"


def _yahoo(language: str) -> str:
    sender, _, sent, subject, to = LABELS[language]
    head = f"{sender}: Ann Berg <ann@firm.example>\n{to}: Kim <kim@mail.example>\n"
    return f"{YAHOO[language]}\n{head}{sent}: {DAYS[language]}\n{subject}: News\n\n"


PROGRAMS = [_gmail, _outlook, _outlook_desktop, _apple, _thunderbird, _yahoo]


def _forwarded(body: str, *, subject: str = "Fwd: News") -> MailMessage:
    return message_from_fields(
        subject=subject, sender="Kim <kim@mail.example>", headers=None, body=body
    )


@pytest.mark.parametrize("language", LABELS)
@pytest.mark.parametrize("program", PROGRAMS)
def test_every_program_in_every_language(program, language: str) -> None:  # type: ignore[no-untyped-def]
    body = "for your files\n\n" + program(language) + "Dear Kim, no.\n"
    message = _forwarded(body, subject=SUBJECTS[language])

    assert (message.sender, message.subject, message.sent_at) == (ANN, "News", TEN)
    assert message.forwarded
    assert message.words.strip() == "Dear Kim, no."
    assert message.text == body


@pytest.mark.parametrize("language", LABELS)
@pytest.mark.parametrize("program", PROGRAMS)
def test_pasted_without_a_subject(program, language: str) -> None:  # type: ignore[no-untyped-def]
    message = _forwarded(program(language) + "Dear Kim, no.\n", subject="")

    assert (message.sender, message.subject, message.sent_at) == (ANN, "News", TEN)
    assert message.words.strip() == "Dear Kim, no."


@pytest.mark.parametrize(
    "body",
    [
        (
            "---------- Doorgestuurd bericht ----------\nVan: Ann Berg <ann@firm.example>\n"
            "Datum: 2 april 2024 10:12\nOnderwerp: News\nAan: Kim\n\nDear Kim, no.\n"
        ),
        (
            "---------- Mensagem encaminhada ----------\nDe: Ann Berg <ann@firm.example>\n"
            "Data: 2 abr 2024 10:12\nAssunto: News\nPara: Kim\n\nDear Kim, no.\n"
        ),
        (
            "----- Forwarded Message -----\nFrom: Ann Berg <ann@firm.example>To: Kim <k@m.example>"
            "Sent: Tuesday, April 2, 2024 at 10:12:00 AMSubject: News\nDear Kim, no.\n"
        ),
    ],
)
def test_other_languages_and_headers_run_together(body: str) -> None:
    message = _forwarded(body)

    assert (message.sender, message.subject, message.sent_at) == (ANN, "News", TEN)
    assert message.words.strip() == "Dear Kim, no."


def test_a_forward_of_a_forward_is_followed_to_the_original() -> None:
    outer = _gmail("en").replace("Subject: News", "Subject: WG: News")
    body = "fyi\n\n" + outer + "see below\n\n" + _outlook("de").replace("Ann Berg", "Bo")
    message = _forwarded(body + "Liebe Kim, nein.\n")

    assert message.sender == Address("Bo", "ann@firm.example")
    assert message.words.strip() == "Liebe Kim, nein."


def test_quoted_mail_in_the_original_is_left_out() -> None:
    body = _gmail("en") + "Dear Kim, no.\n\nOn Mon, 1 Apr 2024 Kim wrote:\n> Any news?\n"

    assert _forwarded(body).words.strip() == "Dear Kim, no."


def test_quoted_mail_in_an_original_that_apple_mail_quotes_itself() -> None:
    body = (
        _apple("en")
        + "Dear Kim, no.\n> \n>> On 1 Apr 2024, at 10:12, Kim wrote:\n>> \n>> Any news?"
    )

    assert _forwarded(body).words.strip() == "Dear Kim, no."


def test_a_reply_is_not_taken_for_a_forward() -> None:
    body = "Dear Kim, no.\n\n" + _outlook("en").replace("Ann Berg", "Kim") + "Any news?\n"
    message = _forwarded(body, subject="RE: News")

    assert not message.forwarded
    assert message.words.strip() == "Dear Kim, no."


@pytest.mark.parametrize("subject", ["News", "RE: News", ""])
def test_outlooks_original_message_below_an_answer_is_quoted(subject: str) -> None:
    body = "Dear Kim, no.\n\n" + _outlook_desktop("en").replace("Ann Berg", "Kim") + "Any news?\n"
    message = _forwarded(body, subject=subject)

    assert not message.forwarded
    assert message.words.strip() == "Dear Kim, no."


@pytest.mark.parametrize("word", ["=?x?q?=E4?=", "\u00a1=?x?q?=E4?=", "=?utf-8?b?w?="])
def test_encoded_words_in_a_forwarded_text_do_no_harm(word: str) -> None:
    message = _forwarded(f"---------- Foo bar ----------\nFrom: {word} <a@b.example>\n\nNo.\n")

    assert message.sender.address == "a@b.example"
    assert message.words.strip() == "No."


def test_below_a_reply_a_forwarded_mail_is_quoted_too() -> None:
    body = "Dear Kim, no.\n\n" + _gmail("en") + "Internal words.\n"

    assert _forwarded(body, subject="Re: News").sender == Address("Kim", "kim@mail.example")


def test_header_words_in_a_sentence_are_no_forward() -> None:
    body = "Your interview\n\nDate: 2 April 2024\nFrom: 10:00\nTo: 11:00\n\nSee you then.\n"
    message = _forwarded(body, subject="Fwd: News")

    assert not message.forwarded
    assert message.words == body


def test_a_separator_alone_makes_no_sender() -> None:
    message = _forwarded(f"fyi\n{GMAIL}\n\nDear Kim, no.\n")

    assert message.forwarded
    assert message.sender == Address()
    assert message.subject == "News"
    assert message.words.strip() == "Dear Kim, no."


def test_zone_names_and_offsets_in_shown_dates() -> None:
    head = "Von: Ann Berg <ann@firm.example>\nAn: Kim\nGesendet: {}\nBetreff: News\n\nNein.\n"
    days = ["Dienstag, 2. April 2024 um 10:12:00 MESZ", "2 avril 2024 à 10:12:00 UTC+2"]

    found = [_forwarded(f"{YAHOO['de']}\n" + head.format(day)).sent_at for day in days]

    assert found == [EIGHT, EIGHT]
