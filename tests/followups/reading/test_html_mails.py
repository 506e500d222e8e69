"""Answers and forwards as mail programs write them in HTML, without a plain text beside it."""

import pytest

from followups.reading.message import Address, MailMessage
from followups.reading.parsing import parse_mail

OUTLOOK_HEAD = (
    '<div style="border-top:solid #E1E1E1 1.0pt"><p class=MsoNormal><b>{0}:</b> {1}<br>'
    "<b>{2}:</b> Tuesday, April 2, 2024 10:12 AM<br><b>{3}:</b> x<br><b>{4}:</b> News</p></div>"
)
GMAIL_ATTRIBUTION = (
    '<div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Mon, 1 Apr 2024 at 09:00, Kim '
    '&lt;<a href="mailto:kim@mail.example">kim@mail.example</a>&gt; wrote:<br></div>'
)


def _read(html: str, *, subject: str, sender: str = "Ann <ann@firm.example>") -> MailMessage:
    head = f"From: {sender}\nSubject: {subject}\nContent-Type: text/html; charset=utf-8\n\n"
    message = parse_mail((head + html).encode())
    assert isinstance(message, MailMessage)
    return message


@pytest.mark.parametrize(
    "quoted",
    [
        GMAIL_ATTRIBUTION + '<blockquote class="gmail_quote">Any news?</blockquote></div>',
        (
            '<div>Am 01.04.2024 um 09:00 schrieb Kim:<br></div><blockquote type="cite"><p>Any?</p>'
            "<p>Kim</p></blockquote>"
        ),
        OUTLOOK_HEAD.format("From", "Kim", "Sent", "To", "Subject") + "<p>Any news?</p>",
        OUTLOOK_HEAD.format("Von", "Kim", "Gesendet", "An", "Betreff") + "<p>Any news?</p>",
        OUTLOOK_HEAD.format("De&nbsp;", "Kim", "Envoyé&nbsp;", "À&nbsp;", "Objet&nbsp;") + "Any?",
        (
            "<hr><p>From: Kim</p><p>Sent: 2 April 2024</p><p>To: Ann</p><p>Subject: "
            "News</p><p>Any?</p>"
        ),
    ],
)
def test_an_answer(quoted: str) -> None:
    message = _read(f"<div>Dear Kim,</div><div><br></div><div>no.</div>{quoted}", subject="Re: x")

    assert message.words.strip() == "Dear Kim,\n\nno."
    assert message.sender == Address("Ann", "ann@firm.example")


def test_answers_between_quotes() -> None:
    body = (
        f"{GMAIL_ATTRIBUTION}<blockquote class=gmail_quote>Any news?</blockquote><div>Yes.</div>"
        "<blockquote class=gmail_quote>Good news?</blockquote><div>No.</div></div>"
    )

    assert _read(body, subject="Re: x").words.split() == ["Yes.", "No."]


@pytest.mark.parametrize(
    "original",
    [
        (
            '<div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message '
            "---------<br>"
            "From: <b>Ann</b> <span>&lt;<a href='x'>ann@firm.example</a>&gt;</span>"
            "<br>Date: Tue, Apr 2, 2024 at 10:12 AM<br>Subject: News<br>To: Kim<br></div><br>"
            "<p>Dear Kim,</p><p>no.</p></div>"
        ),
        OUTLOOK_HEAD.format("From", "Ann &lt;ann@firm.example&gt;", "Sent", "To", "Subject")
        + "<p>Dear Kim,</p><p>no.</p>",
        (
            '<br><div><blockquote type="cite"><div>Begin forwarded '
            "message:</div><br><div><b>From: </b>"
            "Ann &lt;ann@firm.example&gt;<br></div><div><b>Subject: "
            "News</b></div><div><b>Date: </b>"
            "2 April 2024 at 10:12:13 GMT<br></div><div><b>To: </b>Kim</div><br><div><p>Dear "
            "Kim,</p>"
            "<p>no.</p></div></blockquote></div>"
        ),
        (
            "-------- Weitergeleitete Nachricht --------<table><tr><th>Betreff: "
            "</th><td>News</td></tr>"
            "<tr><th>Datum: </th><td>Tue, 2 Apr 2024 10:12:13 +0000</td></tr><tr><th>Von: "
            "</th><td>Ann "
            "&lt;ann@firm.example&gt;</td></tr><tr><th>An: "
            "</th><td>kim@mail.example</td></tr></table>"
            "<br><p>Dear Kim,</p><p>no.</p>"
        ),
    ],
)
def test_a_forward(original: str) -> None:
    message = _read(f"<p>for you</p>{original}", subject="Fwd: News", sender="Kim <kim@gmail.com>")

    assert (message.sender, message.subject) == (Address("Ann", "ann@firm.example"), "News")
    assert message.sent_at is not None
    assert message.sent_at.isoformat().startswith("2024-04-02T10:12")
    assert message.words.split() == ["Dear", "Kim,", "no."]
