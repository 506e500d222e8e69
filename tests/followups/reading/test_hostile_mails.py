"""Mails made to harm: each is answered within its limits, and never with an exception."""

import sys
from collections.abc import Callable

import pytest

from followups.reading import parts
from followups.reading.composing import CUT
from followups.reading.limits import (
    ATTACHMENTS,
    HEADER_BYTES,
    HEADER_CHARACTERS,
    HTML_CHARACTERS,
    NESTING,
    PARTS,
    TEXT_CHARACTERS,
)
from followups.reading.message import MailMessage, Unreadable
from followups.reading.parsing import HEADERS_CUT, message_from_fields, read_source
from followups.reading.pasting import read_pasted
from followups.reading.sections import section_of
from tests.fuzz.fuzz_mail import keeps_promises

MEGABYTE = 1024 * 1024
HEAD = b"From: a@b.example\nSubject: Fwd: x\nMIME-Version: 1.0\n"
PLAIN = HEAD + b"Content-Type: text/plain\n\n"
CALENDAR = HEAD + b"Content-Type: text/calendar\n\nBEGIN:VEVENT"
PAGE = HEAD + b"Content-Type: text/html\n\n"
MIXED = HEAD + b"Content-Type: multipart/mixed; boundary=b\n\n"


def _nested(levels: int, inside: bytes) -> bytes:
    data = HEAD + b'Content-Type: multipart/mixed; boundary="b0"\n\n'
    for level in range(1, levels):
        head = b'--b%d\nContent-Type: multipart/mixed; boundary="b%d"\n\n'
        data += head % (level - 1, level)
    return data + b"--b%d\n\n" % (levels - 1) + inside


def _encoded(encoding: bytes, body: bytes, kind: bytes = b"text/plain") -> bytes:
    return HEAD + b"Content-Type: %s\nContent-Transfer-Encoding: %s\n\n" % (kind, encoding) + body


BODIES: dict[str, Callable[[], bytes]] = {
    "nothing but lines": lambda: PLAIN + b"\n" * (9 * MEGABYTE),
    "nothing but spaces": lambda: PLAIN + b" " * (9 * MEGABYTE),
    "nothing but quotes": lambda: PLAIN + b">" * (9 * MEGABYTE),
    "quoted lines": lambda: PLAIN + b">\n" * (4 * MEGABYTE),
    "spaced quotes": lambda: PLAIN + b"> > > > > > > > \n" * 400_000,
    "On On On": lambda: PLAIN + b"On " * (3 * MEGABYTE),
    "On lines": lambda: PLAIN + b"On 1\n" * MEGABYTE,
    "From From From": lambda: PLAIN + b"From:" * MEGABYTE,
    "From lines": lambda: PLAIN + b"From: a@b\n" * 700_000,
    "header blocks": lambda: PLAIN + b"From: a@b\nDate: x\nTo: y\n\n" * 300_000,
    "label lines": lambda: PLAIN + b"a:\n" * (2 * MEGABYTE),
    "separators": lambda: PLAIN + b"---------- Forwarded message ---------\n" * 200_000,
    "foreign separators": lambda: PLAIN + b"---------- Foo bar ----------\n" * 200_000,
    "dashes": lambda: PLAIN + b"-" * (9 * MEGABYTE),
    "brackets in a forward": lambda: (
        PLAIN + b"---------- Foo bar ----------\nFrom : " + b"a <b [c " * 100_000
    ),
    "blank lines in a forward": lambda: PLAIN + b"--------- Foo bar ---------\n" + b"\n" * MEGABYTE,
    "base64 bomb": lambda: _encoded(b"base64", b"QUFB" * (2 * MEGABYTE)),
    "base64 of equals": lambda: _encoded(b"base64", b"=" * (9 * MEGABYTE)),
    "base64 page": lambda: _encoded(b"base64", b"PGRp" * (2 * MEGABYTE), b"text/html"),
    "quoted-printable bomb": lambda: _encoded(b"quoted-printable", b"=3D" * (3 * MEGABYTE)),
    "quoted-printable of equals": lambda: _encoded(b"quoted-printable", b"=" * (9 * MEGABYTE)),
    "flowed": lambda: HEAD + b"Content-Type: text/plain; format=flowed\n\n" + b"a \n" * MEGABYTE,
    "hz": lambda: HEAD + b"Content-Type: text/plain; charset=hz\n\n" + b"~{" * MEGABYTE,
    "utf-7": lambda: HEAD + b"Content-Type: text/plain; charset=utf-7\n\n" + b"+AAA-" * MEGABYTE,
    "iso-2022": lambda: HEAD + b"Content-Type: text/plain; charset=iso-2022-jp\n\n\x1b$B" * 99_999,
    "divs": lambda: PAGE + b"<div>" * 1_900_000,
    "cells": lambda: PAGE + b"<td>a" * 1_900_000,
    "less-thans": lambda: PAGE + b"<" * (9 * MEGABYTE),
    "entities": lambda: PAGE + b"&#x41;" * 1_500_000,
    "ampersands": lambda: PAGE + b"&" * (9 * MEGABYTE),
    "open scripts": lambda: PAGE + b"<script>" * MEGABYTE,
    "open comments": lambda: PAGE + b"<!-- " * MEGABYTE,
    "open attributes": lambda: PAGE + b"<a " + b"b='c " * MEGABYTE,
    "cited": lambda: PAGE + b"<blockquote type=cite>a" * 400_000,
    "deep parts": lambda: _nested(5_000, b"x"),
    "deep parts of lines": lambda: _nested(NESTING - 1, b"y\n" * (4 * MEGABYTE)),
    "deep parts and false boundaries": lambda: _nested(NESTING - 1, b"\n--b0x" * MEGABYTE),
    "mails in mails": lambda: HEAD + b"Content-Type: message/rfc822\n\n" * 200_000,
    "many parts": lambda: MIXED + b"--b\n\nx\n" * 100_000,
    "many zips": lambda: MIXED + b"--b\nContent-Type: application/zip; name=a.zip\n\nPK\n" * 90_000,
    "calendar": lambda: CALENDAR + b"\nDTSTART:" * 900_000,
    "bytes at random": lambda: PLAIN + bytes(range(256)) * 35_000,
    "subject": lambda: b"From: a@b\nSubject: " + b"x" * MEGABYTE + b"\n\nx",
    "encoded subject": lambda: b"From: a@b\nSubject: " + b"=?utf-8?q?=C3?= " * 65_000 + b"\n\nx",
    "folded subject": lambda: b"From: a@b\nSubject: a\n" + b" =?utf-8?b?w7w=?=\n" * 60_000 + b"\nx",
    "sender": lambda: b"From: " + b'"a" <a@b>, ' * 90_000 + b"\n\nx",
    "sender of brackets": lambda: b"From: " + b"<(" * 500_000 + b"\n\nx",
    "sender of quotes": lambda: b"From: " + b'"\\' * 500_000 + b"\n\nx",
    "headers without end": lambda: b"From: a@b\n" + b"X: y\n" * 1_800_000,
    "lines without colons": lambda: b"From: a@b\n" + b"xxx\n" * 2_000_000,
    "folds without end": lambda: b"From: a@b\nX: y\n" + b" \n" * 4_000_000,
    "parameters": lambda: b"From: a@b\nContent-Type: text/plain; " + b'a="b;' * 12_000 + b"\n\nx",
    "pieces of parameters": lambda: (
        b"From: a@b\nContent-Type: text/plain; "
        + b"".join(b"name*%d*=x; " % number for number in range(4_000))
        + b"\n\nx"
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", BODIES)
def test_a_hostile_mail_is_read_within_limits(name: str) -> None:
    data = BODIES[name]()
    message = read_source(data)

    assert isinstance(message, MailMessage)
    keeps_promises(message)
    assert len(message.text) <= TEXT_CHARACTERS
    assert len(message.html) <= HTML_CHARACTERS
    assert len(message.attachments) <= ATTACHMENTS
    assert all(len(value) <= HEADER_CHARACTERS for _, value in message.headers)
    assert sum(len(header) + len(value) for header, value in message.headers) <= 2 * HEADER_BYTES


@pytest.mark.parametrize("name", BODIES)
def test_pasted_it_is_read_within_limits_too(name: str) -> None:
    text = BODIES[name]().decode("latin-1").partition("\n\n")[2]
    pasted = read_pasted(text)
    fields = message_from_fields(
        subject=text[:MEGABYTE], sender=text[:MEGABYTE], headers={"to": text}, body=text
    )

    for message in (pasted, fields):
        if isinstance(message, Unreadable):
            assert text.strip() == ""
        else:
            keeps_promises(message)
            assert len(message.text) <= TEXT_CHARACTERS


def test_parts_past_the_limit_are_not_visited() -> None:
    contents = parts.contents_of(section_of(MIXED + b"--b\n\nx\n" * 100_000))

    assert contents.parts == PARTS
    assert contents.problems == ["Only the first 200 parts were read."]


def test_levels_past_the_limit_are_not_visited() -> None:
    contents = parts.contents_of(section_of(_nested(5_000, b"x")))

    assert contents.parts == NESTING + 1
    assert contents.problems == ["Parts nested deeper than 20 levels were left out."]


def test_headers_past_the_limit_are_left_out_and_said() -> None:
    message = read_source(b"From: a@b\nSubject: " + b"x" * MEGABYTE + b"\nTo: c@d\n\nbody")

    assert isinstance(message, MailMessage)
    assert len(message.subject) == HEADER_CHARACTERS
    assert message.header("to") == "c@d"
    assert message.problems == (HEADERS_CUT,)
    assert message.text == "body"


def test_a_text_past_the_limit_is_cut_and_said() -> None:
    message = message_from_fields(
        subject="", sender="", headers=None, body="word " * TEXT_CHARACTERS
    )

    assert len(message.text) == TEXT_CHARACTERS
    assert message.problems == (CUT,)


def test_the_library_that_backtracks_sees_short_excerpts_only(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from emailforwardparser import forward_parser  # noqa: PLC0415

    lengths: list[int] = []
    real = forward_parser.get_forwarded_metadata

    def watched(body: str, subject: str | None = None) -> forward_parser.ForwardMetadata:
        lengths.append(len(body))
        return real(body, subject)

    monkeypatch.setattr(forward_parser, "get_forwarded_metadata", watched)
    lines = b"---------- Foo bar ----------\nFrom : " + b"a <b [c " * 300 + b"\n"
    message = read_source(PLAIN + lines * 3_000)

    assert isinstance(message, MailMessage)
    assert 1 <= len(lengths) <= 8
    assert max(lengths) <= 801


def test_work_grows_with_the_mail_and_not_with_its_square() -> None:
    """Counted in calls of Python functions: no clock, so no slow machine can fail it."""
    for name in ("quoted lines", "header blocks", "cells", "open scripts", "foreign separators"):
        data = BODIES[name]()
        small, large = _calls(data[:20_000]), _calls(data[:80_000])

        assert large <= 6 * small, name


def _calls(data: bytes) -> int:
    count = 0

    def counted(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    sys.setprofile(counted)
    try:
        read_source(data)
    finally:
        sys.setprofile(None)
    return count
