"""What a mail quotes is kept apart from what it says."""

import pytest

from followups.reading.composing import OWN_REPLY
from followups.reading.message import Address, MailMessage
from followups.reading.parsing import message_from_fields, parse_mail

SAID = "Dear Kim,\n\nwe chose somebody else.\n\nAnn\n"
ASKED = "Is there any news?\nKim"


def _read(body: str, *, sender: str = "Ann <ann@firm.example>") -> MailMessage:
    return message_from_fields(subject="Re: News", sender=sender, headers=None, body=body)


@pytest.mark.parametrize(
    "line",
    [
        "On Mon, 1 Apr 2024 at 09:00, Kim Doe <kim@mail.example> wrote:",
        "On Apr 1, 2024, at 9:00 AM, Kim Doe <kim@mail.example> wrote:",
        "On Mon, 1 Apr 2024 at 09:00, Kim Doe\n<kim@mail.example> wrote:",
        "On Mon, 1 Apr 2024 at 09:00, Kim Doe <kim@mail.example>\nwrote:",
        "Kim Doe <kim@mail.example> wrote on 1 Apr 2024:",
        "Am Mo., 1. Apr. 2024 um 09:00 Uhr schrieb Kim Doe <kim@mail.example>:",
        "Am 01.04.2024 um 09:00 schrieb Kim Doe:",
        "Kim Doe <kim@mail.example> schrieb am Mo., 1. Apr. 2024, 09:00:",
        "Le lun. 1 avr. 2024 à 09:00, Kim Doe <kim@mail.example> a écrit :",
        "Le 01/04/2024 à 09:00, Kim Doe a écrit\u00a0:",
        "El lun, 1 abr 2024 a las 9:00, Kim Doe (<kim@mail.example>) escribió:",
        "Il giorno lun 1 apr 2024 alle ore 09:00 Kim Doe <kim@mail.example> ha scritto:",
        "Il 01/04/2024 09:00, Kim Doe ha scritto:",
        "2024-04-01 9:00 GMT+02:00 Kim Doe <kim@mail.example>:",
        "-----Original Message-----",
        "-----Ursprüngliche Nachricht-----",
        "-----Message d'origine-----",
        "-----Mensaje original-----",
        "-----Messaggio originale-----",
        "________________________________\nVon: Kim Doe\nGesendet: 1. April\nAn: Ann\nBetreff: x",
        "From: Kim Doe\nSent: Monday, April 1, 2024 9:00 AM\nTo: Ann\nSubject: News",
        "*From:* Kim Doe\n*Sent:* Monday, April 1, 2024\n*To:* Ann\n*Subject:* News",
        "De : Kim Doe\nEnvoyé : lundi 1 avril 2024\nÀ : Ann\nObjet : News",
        "De: Kim Doe\nEnviado el: lunes, 1 de abril\nPara: Ann\nAsunto: News",
        "Da: Kim Doe\nInviato: lunedì 1 aprile 2024\nA: Ann\nOggetto: News",
        "From: Kim Doe\n\nSent: Monday, April 1, 2024\n\nTo: Ann\n\nSubject: News",
        "From: Kim <kim@mail.example>\nDate: Monday, April 1\nTo: Ann, Bo,\n  Cy\nSubject: N",
    ],
)
def test_what_stands_below_is_left_out(line: str) -> None:
    plain = _read(f"{SAID}\n{line}\n\n{ASKED}\n")
    marked = _read(
        f"{SAID}\n{line}\n> {ASKED}\n> end\n\nBest\n".replace("news?\nKim", "news?\n> Kim")
    )

    assert plain.words.strip() == SAID.strip()
    assert [line for line in marked.words.split("\n") if line.strip()][-2:] in (
        ["Ann", "Best"],
        ["we chose somebody else.", "Ann"],
    )


@pytest.mark.parametrize(
    "line",
    [
        "On Monday the committee wrote:",
        "On 2 April we will decide:",
        "Am Montag melden wir uns:",
        "From: our side there is nothing to add",
        "Date: 2 April\nFrom: 10:00\nTo: 11:00",
        "From 9:00\nTo 10:00",
        "Subject: maths and physics",
        "To: be decided",
        "-- \nAnn Berg",
        "-----",
        "Le point suivant :",
        "Il prossimo passo è il seguente:",
    ],
)
def test_ordinary_lines_are_no_quotes(line: str) -> None:
    body = f"Dear Kim,\n\n{line}\n\nwe chose somebody else.\n"

    assert _read(body).words == body


def test_answers_between_quotes_are_read() -> None:
    body = "Hello,\n\nOn 1 Apr 2024 Kim wrote:\n> Any news?\n\nYes.\n\n> Good?\nNo.\n>> older\n"

    assert _read(body).words.split() == ["Hello,", "Yes.", "No."]


def test_offsets_are_those_of_the_body() -> None:
    body = "a\r\n> q\r\n\r\nbü\U0001f600c\r\n"
    message = _read(body)

    assert message.text == body
    assert [body[start:end] for start, end in message.spans] == ["a", "bü\U0001f600c"]


def test_where_only_quoted_text_remains_the_newest_quote_is_read() -> None:
    body = (
        "On 2 Apr 2024, Ann Berg <ann@firm.example> wrote:\n> No.\n> Ann\n>\n"
        "> On 1 Apr 2024, Kim wrote:\n>> Yes?\n"
    )
    message = message_from_fields(subject="", sender="", headers=None, body=body)

    assert message.words.split() == ["No.", "Ann"]
    assert message.sender == Address("Ann Berg", "ann@firm.example")


def test_marks_alone_are_read_without_them() -> None:
    assert _read("> No.\n> Sorry.\n").words.split() == ["No.", "Sorry."]


def test_what_a_telephone_adds_is_no_answer() -> None:
    body = "Sent from my phone\n\nOn 2 Apr 2024, Ann <ann@firm.example> wrote:\n> No.\n"

    assert _read(body, sender="").words.split() == ["No."]


def test_the_persons_own_reply_is_left_out_where_the_providers_tell() -> None:
    body = "Thank you, Ann.\n\nOn 2 Apr 2024 at 10:12, Ann <ann@firm.example> wrote:\n> No.\n"
    message = _read(body, sender="Kim <kim@gmail.com>")

    assert message.words.split() == ["No."]
    assert message.sender == Address("Ann", "ann@firm.example")
    assert OWN_REPLY in message.problems


def test_a_firm_that_answers_a_private_mailbox_is_read() -> None:
    body = "No.\n\nOn 2 Apr 2024 at 10:12, Kim <kim@gmail.com> wrote:\n> Any news?\n"

    assert _read(body).words.split() == ["No."]


def test_the_persons_own_addresses_decide_where_they_are_known() -> None:
    data = (
        b"From: Kim <kim@doe.example>\nTo: Ann <ann@gmail.com>\nSubject: Re: News\n\nThanks.\n\n"
        b"On 2 Apr 2024, Ann <ann@gmail.com> wrote:\n> No.\n"
    )
    known = parse_mail(data, own_addresses=frozenset({"kim@doe.example"}))
    unknown = parse_mail(data)

    assert isinstance(known, MailMessage)
    assert isinstance(unknown, MailMessage)
    assert known.words.split() == ["No."]
    assert unknown.words.split() == ["Thanks."]
