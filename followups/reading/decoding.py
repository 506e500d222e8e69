"""Bytes and encoded headers → text, whatever charset they claim; never raises, always linear."""

import binascii
from collections.abc import Iterator
from encodings.aliases import aliases
from typing import Final

import re2

from followups.reading.limits import HEADER_CHARACTERS
from followups.reading.storable import storable

_KNOWN: Final = frozenset(
    {
        *("ascii", "latin_1", "utf_7", "utf_8", "utf_16", "utf_16_be", "utf_16_le", "utf_32"),
        *("utf_32_be", "utf_32_le", "koi8_r", "koi8_u", "tis_620", "big5", "big5hkscs", "gb2312"),
        *("gbk", "gb18030", "hz", "johab", "shift_jis", "euc_jp", "euc_jis_2004", "euc_kr"),
        *("iso2022_jp", "iso2022_jp_1", "iso2022_jp_2", "iso2022_jp_3", "iso2022_kr"),
        *("mac_roman", "mac_cyrillic", "mac_greek", "mac_latin2", "mac_turkish"),
        *(f"iso8859_{part}" for part in range(2, 17) if part != 12),
        *(f"cp{page}" for page in range(1250, 1259)),
        *("cp437", "cp850", "cp852", "cp855", "cp858", "cp866", "cp874", "cp932", "cp949", "cp950"),
    }
)
"""Charsets by Python's names. It knows codecs that are none, some of them slow on purpose-made
input, and keeps every name it is ever asked for: so names are looked up here first."""
_GUESSED: Final = {"ascii", "utf_8", "latin_1", "cp1252"}
_CONTROLS: Final = dict.fromkeys([*range(1, 9), 11, 12, *range(14, 32), 127])
_ENCODED_WORD: Final = re2.compile(r"=\?([^?\s=]{1,60})\?([bBqQ])\?([^?]*)\?=")
_RAW_CHARACTERS: Final = 4 * HEADER_CHARACTERS


def charset_of(name: str) -> str:
    """Python's name for a charset a mail claims; empty where it is none that we read."""
    plain = name.partition("*")[0].strip().strip("\"'").lower()[:40].replace("-", "_")
    for wanted in (plain, plain.removeprefix("x_")):
        known = aliases.get(wanted, wanted)
        if known in _KNOWN:
            return known
    return ""


def decode_bytes(data: bytes, charset: str = "") -> str:
    """Text out of `data`, by the claimed charset where it fits and by a better guess where not.

    Mails say UTF-8 and are Windows-1252, and the reverse; what fits neither keeps U+FFFD.
    """
    claimed = charset_of(charset)
    if claimed and claimed not in _GUESSED:
        text = _strictly(data, claimed) or _strictly(data, "utf-8")
        return _clean(data.decode(claimed, "replace") if text is None else text)
    text = _strictly(data, "utf-8")
    return _clean(text if text is not None else _western(data))


def _strictly(data: bytes, charset: str) -> str | None:
    try:
        return data.decode(charset)
    except (UnicodeError, ValueError):
        return None


def _western(data: bytes) -> str:
    """UTF-8 that is damaged here and there, or Windows-1252."""
    damaged = data.decode("utf-8", "replace")
    whole = sum(map(damaged.count, "äöüßéèàçñóíêâôùúáìò–—’“”„…"))
    return damaged if whole > damaged.count("\ufffd") else data.decode("cp1252", "replace")


def _clean(text: str) -> str:
    return storable(text.replace("\ufeff", "").replace("\r\n", "\n").translate(_CONTROLS))


def decode_base64(data: bytes) -> bytes:
    """What can be decoded of `data`; broken padding and foreign bytes are passed over."""
    if b" " in data.strip() and not _mostly_base64(data):
        return data
    return b"".join(_decoded_pieces(data))


def _mostly_base64(data: bytes) -> bool:
    """Text that merely claims to be base64 has a space every few letters."""
    return data.count(b" ") * 20 < len(data)


def _decoded_pieces(data: bytes) -> Iterator[bytes]:
    for piece in data.replace(b"==", b"=").split(b"=", 50):
        bare = piece.translate(None, _NOT_BASE64)
        whole = bare[: len(bare) - 1] if len(bare) % 4 == 1 else bare
        yield binascii.a2b_base64(whole + b"=" * (-len(whole) % 4))


_ALPHABET: Final = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_NOT_BASE64: Final = bytes(sorted(set(range(256)) - set(_ALPHABET)))


def decode_transfer(data: bytes, encoding: str) -> bytes:
    """Undoes a Content-Transfer-Encoding; an unknown one is taken as none at all."""
    name = encoding.strip().lower()
    if name == "base64":
        return decode_base64(data)
    if name == "quoted-printable":
        return binascii.a2b_qp(data)
    return data


def decode_header(raw: str) -> str:
    """A header's value as one line of text: RFC 2047 undone, raw bytes guessed, unfolded.

    `raw` may hold bytes as surrogates, as the standard library's compat32 policy leaves them.
    """
    value = _raw_bytes(raw[:_RAW_CHARACTERS])
    if "=?" in value:
        value = "".join(_words(value))
    return " ".join(storable(value).translate(_CONTROLS).split())[:HEADER_CHARACTERS]


def _raw_bytes(raw: str) -> str:
    """Bytes that came unencoded, as surrogates, → text."""
    if raw.isascii():
        return raw
    try:
        return decode_bytes(raw.encode("ascii", "surrogateescape"))
    except UnicodeEncodeError:
        return storable(raw)


def _words(value: str) -> Iterator[str]:
    """The pieces of a header; encoded words that touch are decoded as one run of bytes.

    Mailers cut characters in two between encoded words, and space between two is none (RFC 2047,
    section 6.2).
    """
    run, charset, done = b"", "", 0
    while match := _ENCODED_WORD.search(value, done):
        between = value[done : match.start()]
        name, kind, content = match.group(1), match.group(2), match.group(3)
        if between.strip() or (between and not run) or name.lower() != charset:
            yield decode_bytes(run, charset)
            run, charset = b"", name.lower()
            yield between if between.strip() or not done else ""
        run += _word(kind, content)
        done = match.end(3) + 2
    yield decode_bytes(run, charset)
    yield value[done:]


def _word(kind: str, content: str) -> bytes:
    data = content.encode("utf-8", "surrogateescape")
    if kind in "bB":
        return decode_base64(data.replace(b" ", b""))
    return binascii.a2b_qp(data.replace(b" ", b"_"), header=True)
