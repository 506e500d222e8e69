"""The bytes that go out: exactly the headers and the one recipient intended, whatever is typed."""

import datetime
import email
import email.policy
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.utils import parseaddr

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followups.sending.message import (
    Letter,
    NotAnAddress,
    as_bytes,
    new_message_id,
    plain_address,
)
from tracker.text import clean_line, clean_text

AT = datetime.datetime(2026, 3, 3, 10, 0, tzinfo=datetime.timezone(datetime.timedelta(hours=1)))
HEADERS = [
    *("From", "To", "Subject", "Date", "Message-ID"),
    *("Content-Type", "Content-Transfer-Encoding", "MIME-Version"),
]
REPLY_HEADERS = [*HEADERS[:5], "In-Reply-To", "References", *HEADERS[5:]]
HOSTILE = [
    "Anna\r\nBcc: eve@evil.example",
    "Anna\nBcc: eve@evil.example\n\nHello",
    "Anna\rBcc: eve@evil.example",
    "Anna\x00Berg",
    "Anna\u2028Bcc: eve@evil.example",
    "Anna\x85Bcc: eve@evil.example",
    "Anna\x0b\x0cBcc: eve@evil.example",
    "=?utf-8?q?Anna=0D=0ABcc:_eve=40evil.example?=",
    "=?utf-8?b?QW5uYQ0KQmNjOiBldmVAZXZpbC5leGFtcGxl?=",
    'Anna" <eve@evil.example>, "Berg',
    "eve@evil.example, Anna",
    "Anna <eve@evil.example>",
    "Anna (HR) \\ [Team]; <x>",
    'ünï "quoted", comma <eve@evil.example>',
    "ענת \u202eelpmaxe\u202c \u200fברג",
    "{{ user.password }} {% debug %} {0.__class__} %s %(x)s ${HOME}",
    "e\u0301 👩🏽‍💻 \U0001f600",
    "x" * 900,
    "ü" * 500,
    "wörd, " * 60,
    "",
    "   ",
    ".",
    "To: eve@evil.example",
]


def letter(**changes: object) -> Letter:
    values: dict[str, object] = {
        "from_name": "Kim Doe",
        "from_address": "kim@example.org",
        "to_name": "Anna Berg",
        "to_address": "anna@fernwerk.example",
        "subject": "Data engineer – Kim Doe",
        "body": "Hello Anna,\n\nthank you.\n\nKim",
        "message_id": "<1@example.org>",
        "at": AT,
    }
    return Letter(**{**values, **changes})  # type: ignore[arg-type]


def parsed(data: bytes) -> EmailMessage:
    message = email.message_from_bytes(data, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    return message


def text_of(message: EmailMessage) -> str:
    return str(message.get_content()).replace("\r\n", "\n")


def promised(data: bytes) -> EmailMessage:
    """What holds for every message: only these headers, ASCII, CRLF, lines of a length."""
    assert data.isascii()
    assert b"\0" not in data
    assert data.endswith(b"\r\n")
    lines = data.split(b"\r\n")
    assert not any(b"\r" in line or b"\n" in line or len(line) > 998 for line in lines)
    message = parsed(data)
    assert list(message.keys()) in (HEADERS, REPLY_HEADERS)
    assert message.defects == []
    assert [one.addr_spec for one in message["To"].addresses] == ["anna@fernwerk.example"]
    assert [one.addr_spec for one in message["From"].addresses] == ["kim@example.org"]
    assert message.get_content_type() == "text/plain"
    assert message.get_content_charset() == "utf-8"
    assert not message.is_multipart()
    return message


def test_a_plain_letter() -> None:
    assert as_bytes(letter(subject="Thank you")) == (
        b"From: Kim Doe <kim@example.org>\r\n"
        b"To: Anna Berg <anna@fernwerk.example>\r\n"
        b"Subject: Thank you\r\n"
        b"Date: Tue, 03 Mar 2026 09:00:00 +0000\r\n"
        b"Message-ID: <1@example.org>\r\n"
        b'Content-Type: text/plain; charset="utf-8"\r\n'
        b"Content-Transfer-Encoding: 7bit\r\n"
        b"MIME-Version: 1.0\r\n"
        b"\r\n"
        b"Hello Anna,\r\n\r\nthank you.\r\n\r\nKim\r\n"
    )


def test_a_reply_names_what_it_answers() -> None:
    references = " ".join(f"<{number}.{'x' * 60}@fernwerk.example>" for number in range(21))
    data = as_bytes(letter(in_reply_to="<20@fernwerk.example>", references=references))
    message = promised(data)
    assert list(message.keys()) == REPLY_HEADERS
    assert message["In-Reply-To"] == "<20@fernwerk.example>"
    assert str(message["References"]).split() == references.split()


@pytest.mark.parametrize("text", HOSTILE)
def test_names_stay_names(text: str) -> None:
    data = as_bytes(letter(from_name=text, to_name=text))
    promised(data)
    for header in ("From", "To"):
        assert _folded(_name(data, header)) == _folded(clean_line(text))


@pytest.mark.parametrize("text", HOSTILE)
def test_a_subject_stays_as_it_was_typed(text: str) -> None:
    message = promised(as_bytes(letter(subject=text)))
    assert _folded(message["Subject"] or "") == _folded(clean_line(text))


@pytest.mark.parametrize("text", [*HOSTILE, "From me\nTo: eve@evil.example\n\n.\n..\n.x\n\nEnd"])
def test_a_text_stays_as_it_was_typed(text: str) -> None:
    message = promised(as_bytes(letter(body=text)))
    assert text_of(message) == f"{clean_text(text)}\n"


@pytest.mark.parametrize("text", ["", "x@y.example", "<ü@y.example>", "<a\0@y>", "<>", "<<a>>"])
def test_ids_that_are_none_are_left_out(text: str) -> None:
    message = promised(as_bytes(letter(in_reply_to=text, references=text)))
    assert list(message.keys()) == HEADERS


@pytest.mark.parametrize("body", ["word " * 20_000, "x" * 100_000, "ä\n" * 50_000, "😀" * 25_000])
def test_a_hundred_thousand_letters(body: str) -> None:
    message = promised(as_bytes(letter(body=body)))
    assert text_of(message) == f"{clean_text(body)}\n"


@given(name=st.text(max_size=120), subject=st.text(max_size=300), body=st.text(max_size=400))
def test_whatever_is_typed(name: str, subject: str, body: str) -> None:
    message = promised(as_bytes(letter(from_name=name, to_name=name, subject=subject, body=body)))
    assert _folded(message["Subject"] or "") == _folded(clean_line(subject))
    assert text_of(message) == f"{clean_text(body)}\n"


def _name(data: bytes, header: str) -> str:
    """The name beside the address; the older parser drops the spaces between encoded words."""
    raw = email.message_from_bytes(data, policy=email.policy.compat32)[header]
    return str(make_header(decode_header(parseaddr(str(raw))[0])))


def _folded(text: str) -> str:
    """Where a header is folded, one space may stand for several."""
    return " ".join(text.split())


@pytest.mark.parametrize(
    ("address", "plain"),
    [
        ("anna@fernwerk.example", "anna@fernwerk.example"),
        (" anna.berg+jobs@mail.fernwerk.example ", "anna.berg+jobs@mail.fernwerk.example"),
        ("anna@bücher.example", "anna@xn--bcher-kva.example"),
        ("anna@jobs.BU\u0308CHER.example", "anna@jobs.xn--bcher-kva.example"),
        ("anna@xn--strae-oqa.example", "anna@xn--strae-oqa.example"),
    ],
)
def test_one_plain_address(address: str, plain: str) -> None:
    assert plain_address(address) == plain


@pytest.mark.parametrize(
    "address",
    [
        "",
        "anna",
        "@fernwerk.example",
        "anna@",
        "anna@localhost",
        "anna@fernwerk.example, eve@evil.example",
        "anna@fernwerk.example eve@evil.example",
        "anna@fernwerk.example;eve@evil.example",
        "anna@fernwerk.example\r\nRCPT TO:<eve@evil.example>",
        "anna@fernwerk.example\nBcc: eve@evil.example",
        "anna@fernwerk.example>",
        "<anna@fernwerk.example>",
        "Anna <anna@fernwerk.example>",
        '"anna"@fernwerk.example',
        "anna@eve@fernwerk.example",
        "anna%eve@evil.example@",
        "anna..berg@fernwerk.example",
        "anna@[127.0.0.1]",
        "anna@-x.example",
        "anna\x00@fernwerk.example",
        "änna@fernwerk.example",
        # Each of these is another domain for Python's IDNA: strasse.example, fernwerk.example.
        "anna@straße.example",
        "anna@fern\u200dwerk.example",
        "anna@fern\xadwerk.example",
        "anna@\uff46ernwerk.example",
        "anna@fernwerk\u3002example.org",
        "anna@λόγος.example",
        f"{'a' * 300}@fernwerk.example",
    ],
)
def test_what_is_not_one_plain_address_is_refused(address: str) -> None:
    with pytest.raises(NotAnAddress):
        as_bytes(letter(to_address=address))
    with pytest.raises(NotAnAddress):
        as_bytes(letter(from_address=address))


def test_a_message_id_is_new_and_has_the_senders_domain() -> None:
    ids = {new_message_id("kim@bücher.example") for _ in range(100)}
    assert len(ids) == 100
    assert {one.partition("@")[2] for one in ids} == {"xn--bcher-kva.example>"}
