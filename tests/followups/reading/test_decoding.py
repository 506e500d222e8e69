"""Bytes and encoded headers become text, whatever charset they claim."""

import pytest

from followups.reading.decoding import (
    charset_of,
    decode_base64,
    decode_bytes,
    decode_header,
    decode_transfer,
)


@pytest.mark.parametrize(
    ("data", "charset", "text"),
    [
        ("Grüße – bis bald".encode("cp1252"), "utf-8", "Grüße – bis bald"),
        ("Grüße – bis bald".encode(), "cp1252", "Grüße – bis bald"),
        ("Grüße".encode(), "iso-8859-1", "Grüße"),
        ("Grüße".encode(), "us-ascii", "Grüße"),
        ("Grüße".encode("latin-1"), "", "Grüße"),
        ("“quoted”".encode("cp1252"), "iso-8859-1", "“quoted”"),
        ("Grüße".encode("utf-16"), "utf-16", "Grüße"),
        ("Žluťoučký".encode("cp1250"), "windows-1250", "Žluťoučký"),
        ("Привет".encode("koi8-r"), "koi8-r", "Привет"),
        ("こんにちは".encode("iso2022_jp"), "ISO-2022-JP", "こんにちは"),
        (b"plain", "no-such-charset", "plain"),
        ("Grüße".encode("macroman"), "macintosh", "Grüße"),
        ("こんにちは".encode("shift_jis"), "x-sjis", "こんにちは"),
        (b"plain", "zlib", "plain"),
        ("Grüße".encode(), "x" * 5000, "Grüße"),
        (b"\xef\xbb\xbfmarked", "utf-8", "marked"),
        (b"a\r\nb", "utf-8", "a\nb"),
    ],
)
def test_the_claimed_charset_is_used_where_it_fits(data: bytes, charset: str, text: str) -> None:
    assert decode_bytes(data, charset) == text


def test_damaged_utf_8_keeps_its_whole_characters() -> None:
    data = "Schöne Grüße für Jürgen".encode()[:-4] + b"\xc3"

    assert decode_bytes(data, "utf-8") == "Schöne Grüße für Jü\ufffd"


def test_text_never_holds_what_a_database_refuses() -> None:
    assert decode_bytes(b"a\0b\x07c", "utf-8") == "a\ufffdbc"
    half = "\ud800".encode("utf-8", "surrogatepass")
    assert decode_bytes(half, "utf-8").encode() == "í\xa0€".encode()


@pytest.mark.parametrize("name", ["zlib", "idna", "punycode", "rot13", "unicode_escape", "hex", ""])
def test_codecs_that_are_no_charsets_are_none(name: str) -> None:
    assert charset_of(name) == ""


@pytest.mark.parametrize(
    ("data", "decoded"),
    [
        (b"SGFsbG8gV2VsdA==", b"Hallo Welt"),
        (b"SGFsbG8gV2VsdA", b"Hallo Welt"),
        (b"SGFs\r\nbG8g\r\nV2VsdA==\r\n", b"Hallo Welt"),
        (b"SGFs!bG8*gV2VsdA==", b"Hallo Welt"),
        (b"SGFsbG8=V2VsdA==", b"HalloWelt"),
        (b"SGFsbG8gV2VsdAx", b"Hallo Welt\x0c"),
        (b"", b""),
        (b"====", b""),
        (b"This was never encoded, it only says so.", b"This was never encoded, it only says so."),
    ],
)
def test_base64_right_or_broken(data: bytes, decoded: bytes) -> None:
    assert decode_base64(data) == decoded


@pytest.mark.parametrize(
    ("data", "encoding", "decoded"),
    [
        (b"Gr=C3=BC=C3=9Fe=\n bald", "quoted-printable", "Grüße bald".encode()),
        (b"50=ZZ=", "Quoted-Printable ", b"50=ZZ"),
        (b"a=3Db", "7bit", b"a=3Db"),
        (b"abc", "x-unknown", b"abc"),
    ],
)
def test_transfer_encodings(data: bytes, encoding: str, decoded: bytes) -> None:
    assert decode_transfer(data, encoding) == decoded


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("=?utf-8?Q?Gr=C3=BC=C3=9Fe?=", "Grüße"),
        ("=?utf-8?Q?Gr=C3=BC=C3?= =?utf-8?Q?=9Fe?= and more", "Grüße and more"),
        ("=?iso-8859-1?q?a_b?= =?utf-8?b?w7w=?=", "a bü"),
        ("Re: =?UTF-8?B?w7w=?=\r\n =?UTF-8?B?w7w=?= end", "Re: üü end"),
        ("=?unknown-8bit?q?caf=E9?=", "café"),
        ("=?idna?q?x?= =?zlib?b?QUJD?=", "xABC"),
        ("=?utf-8*de?q?Stra=C3=9Fe?=", "Straße"),
        ("=?utf-8?q?never closed", "=?utf-8?q?never closed"),
        ("=?utf-8?q?with raw spaces inside?=", "with raw spaces inside"),
        ("=?utf-8?b?w7w?=", "ü"),
        ("(=?utf-8?q?in_brackets?=)", "(in brackets)"),
        ("caf\udcc3\udca9 raw", "café raw"),
        ("caf\udce9 raw", "café raw"),
        ("lone \ud800 half", "lone \ufffd half"),
        ("folded\r\n\tline", "folded line"),
        ("=?utf-8?q?a=00b?=", "a\ufffdb"),
        ("=?utf-8?q?evil=0D=0ABcc:_x?=", "evil Bcc: x"),
        ("", ""),
    ],
)
def test_headers(raw: str, text: str) -> None:
    assert decode_header(raw) == text


def test_a_header_is_bounded() -> None:
    assert len(decode_header("=?utf-8?q?x?= " * 100_000)) <= 4_000
    assert len(decode_header("y" * 1_000_000)) == 4_000
