"""The bytes of a mail become a message: parts, texts, attachments, invitations, headers."""

from datetime import UTC, datetime

import pytest

from followups.reading import parsing
from followups.reading.message import Address, Attachment, MailMessage, Unreadable
from followups.reading.parsing import message_from_fields, parse_mail

HEAD = (
    b"From: Ann Berg <Ann@Firm.Example>\r\nTo: Kim <kim@mail.example>\r\nSubject: News\r\n"
    b"Date: Tue, 2 Apr 2024 10:12:00 +0200\r\nMessage-ID: <1@firm.example>\r\n"
    b"In-Reply-To: <0@mail.example>\r\nReferences: <a@x> <b@x>\r\n\t<0@mail.example>\r\n"
    b"Reply-To: Team <team@firm.example>\r\nMIME-Version: 1.0\r\n"
)


def _read(data: bytes) -> MailMessage:
    message = parse_mail(data)
    assert isinstance(message, MailMessage)
    return message


def _part(kind: str, content: str, *more: str) -> bytes:
    headers = "".join(f"{line}\r\n" for line in (f"Content-Type: {kind}", *more))
    return f"{headers}\r\n{content}".encode()


def _multipart(kind: str, *parts: bytes, boundary: str = "edge") -> bytes:
    """A part of parts, with its own header."""
    mark = f"--{boundary}".encode()
    inside = b"".join(mark + b"\r\n" + part + b"\r\n" for part in parts)
    head = f'Content-Type: multipart/{kind}; boundary="{boundary}"\r\n\r\npreamble\r\n'.encode()
    return head + inside + mark + b"--\r\nepilogue\r\n"


TEXT = _part("text/plain; charset=utf-8", "Plain wörds.")
PAGE = _part("text/html; charset=utf-8", "<p>Page wörds.</p>")


def test_the_envelope() -> None:
    message = _read(HEAD + TEXT)

    assert message.subject == "News"
    assert message.sender == Address("Ann Berg", "ann@firm.example")
    assert message.reply_to == Address("Team", "team@firm.example")
    assert message.to == (Address("Kim", "kim@mail.example"),)
    assert message.sent_at == datetime(2024, 4, 2, 8, 12, tzinfo=UTC)
    assert message.message_id == "<1@firm.example>"
    assert message.in_reply_to == "<0@mail.example>"
    assert message.references == ("<a@x>", "<b@x>", "<0@mail.example>")
    assert message.header("REFERENCES") == "<a@x> <b@x> <0@mail.example>"
    assert [name for name, _ in message.headers][:3] == ["from", "to", "subject"]
    assert (message.text, message.problems, message.forwarded) == ("Plain wörds.", (), False)


@pytest.mark.parametrize("charset", ["utf-8", "cp1252"])
def test_headers_that_were_never_encoded_are_read_all_the_same(charset: str) -> None:
    """Many servers send the bytes above ASCII as they are (RFC 6532, and before it anyhow)."""
    part = _part("application/pdf", "x", 'Content-Disposition: attachment; filename="Köln.pdf"')
    head = "From: Jürgen Groß <j@firm.example>\nSubject: Bewerbung für Köln – danke\n"
    message = _read((head + _multipart("mixed", part).decode()).encode(charset))

    assert message.subject == "Bewerbung für Köln – danke"
    assert message.sender == Address("Jürgen Groß", "j@firm.example")
    assert [one.name for one in message.attachments] == ["Köln.pdf"]


@pytest.mark.parametrize(
    "data",
    [
        HEAD + TEXT,
        (HEAD + TEXT).replace(b"\r\n", b"\n"),
        b"\xef\xbb\xbf" + HEAD + TEXT,
        b"\r\n\r\n" + HEAD + TEXT,
        b"From ann Tue Apr  2 10:12:00 2024\n" + HEAD + TEXT,
    ],
)
def test_what_stands_before_the_first_header_does_not_matter(data: bytes) -> None:
    assert _read(data).sender.address == "ann@firm.example"
    assert _read(data).text == "Plain wörds."


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (_multipart("alternative", TEXT, PAGE), "Plain wörds."),
        (_multipart("alternative", PAGE, TEXT), "Plain wörds."),
        (_multipart("alternative", _part("text/plain", "  \r\n"), PAGE), "Page wörds."),
        (
            _multipart("alternative", _part("text/plain", "Please view this in HTML."), PAGE),
            "Page wörds.",
        ),
        (
            _multipart("alternative", _part("text/plain", "Im Browser ansehen: //x"), PAGE),
            "Page wörds.",
        ),
        (_multipart("alternative", _part("text/plain", "<html><p>Both</p></html>"), PAGE), "Both"),
        (PAGE, "Page wörds."),
        (_multipart("mixed", TEXT, _part("text/plain", "Footer.")), "Plain wörds.\n\nFooter."),
        (_multipart("related", PAGE, _part("image/png", "x")), "Page wörds."),
        (
            _multipart("mixed", _multipart("alternative", TEXT, PAGE, boundary="edge-2")),
            "Plain wörds.",
        ),
        (
            _multipart("signed", TEXT, _part("application/pgp-signature", "x")),
            "Plain wörds.",
        ),
        (
            _part(
                "text/plain; charset=utf-8",
                "UGxhaW4gd8O2cmRzLg==",
                "Content-Transfer-Encoding: BASE64",
            ),
            "Plain wörds.",
        ),
        (
            _part(
                "text/plain; charset=iso-8859-1",
                "Plain w=F6r=\r\nds.",
                "Content-Transfer-Encoding: quoted-printable",
            ),
            "Plain wörds.",
        ),
        (
            _part(
                "text/plain; format=flowed", "Plain \r\nwords. \r\n> old \r\n> one\r\n-- \r\nAnn"
            ),
            "Plain words. \n> old one\n-- \nAnn",
        ),
        (
            _part("text/plain; format=flowed; delsp=yes", "Plain wo \r\nrds."),
            "Plain words.",
        ),
        (b"\r\nNo type at all.", "No type at all."),
    ],
)
def test_which_text_is_read(body: bytes, text: str) -> None:
    assert _read(HEAD + body).text == text


def test_attachments_are_named_and_measured_but_never_opened() -> None:
    body = _multipart(
        "mixed",
        TEXT,
        _part(
            "application/zip; name=old.zip",
            "UEsDBAo=",
            "Content-Transfer-Encoding: base64",
            'Content-Disposition: attachment; filename="../../etc/offer.zip"',
        ),
        _part(
            "application/pdf",
            "SGFsbG8=",
            "Content-Transfer-Encoding: base64",
            "Content-Disposition: attachment; filename*=utf-8''Gr%C3%BC%C3%9Fe.pdf",
        ),
        _part("text/plain", "inside", 'Content-Disposition: attachment; filename="notes.txt"'),
        _part("image/png; name==?utf-8?q?K=C3=B6pf.png?=", "x", "Content-Disposition: inline"),
    )

    assert _read(HEAD + body).attachments == (
        Attachment("offer.zip", "application/zip", 5),
        Attachment("Grüße.pdf", "application/pdf", 5),
        Attachment("notes.txt", "text/plain", 6),
        Attachment("Köpf.png", "image/png", 1),
    )
    assert _read(HEAD + body).text == "Plain wörds."


def test_only_attachments_leave_no_text_and_say_so() -> None:
    message = _read(HEAD + _part("application/pdf; name=a.pdf", "x"))

    assert (message.text, message.spans) == ("", ())
    assert message.problems == (parsing.NO_TEXT,)
    assert message.attachments == (Attachment("a.pdf", "application/pdf", 1),)


def test_an_attached_calendar() -> None:
    event = "BEGIN:VEVENT\r\nDTSTART;TZID=Europe/Berlin:20240405T100000\r\nEND:VEVENT"
    message = _read(HEAD + _multipart("alternative", TEXT, _part("text/calendar", event)))

    assert message.calendar_start == datetime(2024, 4, 5, 8, 0, tzinfo=UTC)
    assert message.text == "Plain wörds."


def test_a_mail_attached_is_the_mail() -> None:
    inner = HEAD.decode() + TEXT.decode()
    data = (
        b"From: Kim <kim@mail.example>\r\nSubject: Fwd: News\r\nMessage-ID: <9@mail.example>\r\n"
        + _multipart("mixed", _part("text/plain", "see attached"), _part("message/rfc822", inner))
    )
    message = _read(data)

    assert message.sender == Address("Ann Berg", "ann@firm.example")
    assert (message.message_id, message.text) == ("<1@firm.example>", "Plain wörds.")
    assert message.forwarded


def test_a_delivery_report_is_read_itself_and_names_what_it_returns() -> None:
    report = _multipart(
        "report; report-type=delivery-status",
        _part("text/plain", "Your mail could not be delivered."),
        _part("message/delivery-status", "Action: failed"),
        _part(
            "message/rfc822",
            "Message-ID: <mine@mail.example>\r\nSubject: Thank you\r\n\r\nDear Ann",
        ),
    ).replace(b'delivery-status; boundary="edge"', b'delivery-status; boundary="edge"')
    message = _read(b"From: MAILER-DAEMON@firm.example\r\nSubject: Undelivered\r\n" + report)

    assert message.text == "Your mail could not be delivered."
    assert message.references == ("<mine@mail.example>",)
    assert not message.forwarded


def test_without_a_date_the_last_server_tells() -> None:
    data = b"Received: from a by b; Tue, 2 Apr 2024 10:12:00 +0200\r\nFrom: a@b.example\r\n\r\nx"

    assert _read(data).sent_at == datetime(2024, 4, 2, 8, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", parsing.EMPTY),
        (b" \r\n\t", parsing.EMPTY),
        (b"From: a@b\n\n" + b"x" * (10 * 1024 * 1024), parsing.TOO_LARGE),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, parsing.OUTLOOK_FILE),
        (b"PK\x03\x04" + b"\0" * 600, parsing.NO_MAIL),
        (b"Dear Kim,\n\nno.\n", parsing.NO_MAIL),
        (b"\0" * 1000, parsing.NO_MAIL),
    ],
)
def test_what_is_no_mail_is_refused_with_a_reason(data: bytes, reason: str) -> None:
    assert parse_mail(data) == Unreadable(reason)


@pytest.mark.parametrize(
    "body",
    [
        b"Content-Type: multipart/mixed\r\n\r\nNo boundary.",
        b'Content-Type: multipart/mixed; boundary="never"\r\n\r\nNo boundary.',
        b'Content-Type: multipart/mixed; boundary=""\r\n\r\nNo boundary.',
    ],
)
def test_a_missing_boundary_leaves_one_text(body: bytes) -> None:
    message = _read(HEAD + body)

    assert message.text == "No boundary."
    assert message.problems == ("The mail's parts could not be told apart.",)


def test_a_boundary_that_never_ends_still_gives_its_parts() -> None:
    body = b'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n\r\nOne\r\n--b\r\n\r\nTwo'

    assert _read(HEAD + body).text == "One\n\nTwo"


def test_fields_kept_apart() -> None:
    message = message_from_fields(
        subject="=?utf-8?q?N=C3=B6?=",
        sender="Ann <Ann@Firm.example>",
        headers={
            "Reply-To": "team@firm.example",
            "X-A": ["1", "2"],
            "Date": "2 Apr 2024 10:00 +0000",
        },
        body="Dear Kim,\r\nno.\r\n",
    )

    assert (message.subject, message.sender) == ("Nö", Address("Ann", "ann@firm.example"))
    assert message.reply_to == Address("", "team@firm.example")
    assert message.sent_at == datetime(2024, 4, 2, 10, 0, tzinfo=UTC)
    assert [value for name, value in message.headers if name == "x-a"] == ["1", "2"]
    assert message.text == "Dear Kim,\r\nno.\r\n"


@pytest.mark.parametrize("odd", [None, 7, ["x"], {"a": 1}, b"bytes", "", "\ud800\0"])
def test_fields_of_any_type_are_tolerated(odd: object) -> None:
    fields = {"subject": odd, "sender": odd, "headers": {"x": odd, "to": [odd, None]}, "body": odd}
    message = message_from_fields(**fields)  # type: ignore[arg-type]
    bare = message_from_fields(subject="", sender="", headers=odd, body="x")  # type: ignore[arg-type]

    assert message.text == ("\ufffd\ufffd" if odd == "\ud800\0" else "")
    assert bare.text == "x"


def test_a_body_of_html_is_read_as_its_text() -> None:
    message = message_from_fields(
        subject="", sender="", headers=None, body="<html><p>Dear Kim,</p><p>no.</p></html>"
    )

    assert message.text == "Dear Kim,\n\nno."
    assert message.html == "<html><p>Dear Kim,</p><p>no.</p></html>"
