"""What a person pastes is recognised: source, header lines and text, a forward, or bare text."""

from datetime import UTC, datetime

import pytest

from followups.reading.message import Address, MailMessage, Unreadable
from followups.reading.pasting import NOTHING, is_source, parse_pasted

ANN = Address("Ann Berg", "ann@firm.example")
TEN = datetime(2024, 4, 2, 10, 12, tzinfo=UTC)
SOURCE = (
    "Return-Path: <ann@firm.example>\r\nReceived: from a by b; Tue, 2 Apr 2024 10:12:00 +0000\r\n"
    "From: Ann Berg <ann@firm.example>\r\nSubject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\r\n"
    "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
    "Content-Transfer-Encoding: quoted-printable\r\n\r\nLeider n=C3=B6.\r\n"
)


def _read(text: str) -> MailMessage:
    message = parse_pasted(text)
    assert isinstance(message, MailMessage)
    return message


@pytest.mark.parametrize("text", ["", "  \n\t ", "\u00a0\n", "\ufeff\n"])
def test_nothing_is_unreadable(text: str) -> None:
    assert parse_pasted(text) == Unreadable(NOTHING)


@pytest.mark.parametrize("text", [SOURCE, "\n\n" + SOURCE, "From x Tue Apr 2\n" + SOURCE])
def test_source_is_parsed_as_a_mail(text: str) -> None:
    message = _read(text)

    assert (message.sender, message.subject, message.sent_at) == (ANN, "Grüße", TEN)
    assert message.text == "Leider nö.\n"


def test_source_with_letters_beyond_ascii_as_a_browser_pastes_it() -> None:
    source = SOURCE.replace("quoted-printable", "8bit").replace("n=C3=B6", "nö")

    assert _read(source).text == "Leider nö.\n"


@pytest.mark.parametrize(
    "head",
    [
        "From: {ann}\nSent: Tuesday, April 2, 2024 10:12 AM\nTo: Kim\nSubject: N",
        "From: {ann}\nDate: Tue, Apr 2, 2024 at 10:12 AM\nSubject: N\nTo: Kim",
        "Von: {ann}\nGesendet: Dienstag, 2. April 2024 10:12\nAn: Kim\nBetreff: N",
        "Von: {ann}\nBetreff: N\nDatum: 2. April 2024 um 10:12:00 GMT\nAn: Kim",
        "De : {ann}\nEnvoyé : mardi 2 avril 2024 10:12\nÀ : Kim\nObjet : N",
        "De: {ann}\nEnviado: 2 de abril de 2024 10:12\nPara: Kim\nAsunto: N",
        "De: {ann}\nFecha: 2 abr 2024 10:12\nAsunto: N\nPara: Kim",
        "Da: {ann}\nInviato: martedì 2 aprile 2024 10:12\nA: Kim\nOggetto: N",
        "Subject: N\nFrom: {ann}\nDate: 2024-04-02 10:12",
    ],
)
def test_header_lines_at_the_top(head: str) -> None:
    message = _read(head.format(ann="Ann Berg <ann@firm.example>") + "\n\nDear Kim,\n\nno.\n")

    assert (message.sender, message.subject, message.sent_at) == (ANN, "N", TEN)
    assert message.text.strip() == message.words.strip() == "Dear Kim,\n\nno."


def test_a_subject_line_alone() -> None:
    message = _read("Betreff: Ihre Bewerbung\n\nLeider nein.")

    assert message.subject == "Ihre Bewerbung"
    assert message.words.strip() == "Leider nein."


@pytest.mark.parametrize(
    "text",
    [
        "Dear Kim,\n\nno.\n",
        "From 10:00 to 11:00 we meet.\n",
        "Date: 2 April\nFrom: 10:00\nTo: 11:00\nsee you\n",
        "Note: we chose another.\nThanks: Ann\n",
    ],
)
def test_bare_text_is_kept_as_it_is(text: str) -> None:
    message = _read(text)

    assert message.text == text
    assert message.words.strip() == text.strip()
    assert message.sender == Address()


def test_a_forwarded_block() -> None:
    message = _read(
        "---------- Forwarded message ---------\nFrom: Ann Berg <ann@firm.example>\n"
        "Date: Tue, 2 Apr 2024 at 10:12\nSubject: N\nTo: Kim\n\nNo.\n"
    )

    assert (message.sender, message.subject, message.sent_at) == (ANN, "N", TEN)
    assert message.words.strip() == "No."


def test_pasted_html_becomes_text() -> None:
    message = _read("<html><body><p>Dear Kim,</p><p>no.</p></body></html>")

    assert message.text == "Dear Kim,\n\nno."
    assert message.html.startswith("<html>")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (SOURCE, True),
        ("From: a@b\nSubject: x\n\nHi", False),
        ("Received: from a\nX-Foo: b\n folded\n\nHi", True),
        ("Dear Kim: hello\nReceived: your mail", False),
        ("", False),
        ("\n", False),
    ],
)
def test_source_is_told_from_text(text: str, *, expected: bool) -> None:
    assert is_source(text) is expected


@pytest.mark.parametrize(
    "top",
    [
        "N\nInbox\n\nAnn Berg <ann@firm.example>\nTue, 2 Apr 2024 at 10:12\nto me\n",
        "N\nPosteingang\n\nAnn Berg <ann@firm.example>\t2. April 2024 um 10:12\nan mich\n",
        "N\n\nAnn Berg <ann@firm.example>\n2 avr. 2024 10:12\nÀ moi\n",
        "N\nAnn Berg <ann@firm.example>\n2/4/2024 10:12\nPara: Kim <kim@mail.example>\n",
        "N\nAnn Berg<ann@firm.example>\nmar 2 apr 2024, 10:12\na me\n",
    ],
)
def test_the_top_of_a_web_page_of_mail(top: str) -> None:
    message = _read(f"{top}\nDear Kim,\n\nno.\n")

    assert (message.sender, message.subject, message.sent_at) == (ANN, "N", TEN)
    assert message.text.strip() == message.words.strip() == "Dear Kim,\n\nno."


@pytest.mark.parametrize(
    "text",
    [
        "Dear Kim,\n\nno.\n\nAnn Berg <ann@firm.example>\n",
        "Dear Kim,\nplease ask\nAnn Berg <ann@firm.example>\nfor more.\n",
        "Ann Berg <ann@firm.example> is your contact.\nAnn\n",
    ],
)
def test_an_address_in_the_text_is_no_top(text: str) -> None:
    message = _read(text)

    assert (message.sender, message.text) == (Address(), text)
